//! Reading the disk: what a walk over the site's folders has found, in parallel.

use super::note::Note;
use super::passed_over::is_path_passed_over;
use super::walk::{Found, Walk, resolve, special};
use super::{Content, Problem, SitePath, Source, Stamp};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

/// The largest file that is read: 32 MiB, far above any text, image or map layer of an explainer.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// What to read.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// Files and folders of the root to read, such as `content` or `kzsite.yaml`; what does not exist is left out.
    pub roots: Vec<String>,
    /// Folders that are left out wherever they lie, as paths from the root.
    pub skip: Vec<String>,
}

impl ReadOptions {
    /// Whether a path from the root lies in no folder that is left out.
    pub(super) fn wants(&self, path: &Path) -> bool {
        !self.skip.iter().any(|skip| path.starts_with(skip))
    }

    /// Whether a file at a path from the root is read, going by its name alone.
    pub fn reads(&self, path: &str) -> bool {
        let top = path.split('/').next().unwrap_or(path);
        self.roots.iter().any(|root| root == top) && !is_path_passed_over(path) && self.wants(Path::new(path))
    }
}

impl Walk {
    /// Reads the files in parallel.
    pub(super) fn read(self) -> Vec<Source> {
        self.found.into_par_iter().map(load).collect()
    }

    /// Looks at the files in parallel; no stamp where one cannot be read.
    pub(super) fn stamps(self) -> Vec<(SitePath, Option<Stamp>)> {
        let look = |found: Found| {
            let stamp = stamp(&found.real).ok().filter(|_| found.problem.is_none());
            (found.path, stamp)
        };
        self.found.into_par_iter().map(look).collect()
    }

    /// Reads the files that are not known yet, in parallel, and returns the others as they are known. What is behind a link is
    /// always read: the link may lead elsewhere than before.
    pub(super) fn read_new(
        self,
        known: impl Fn(&SitePath) -> Option<Arc<Source>> + Sync,
    ) -> Vec<Arc<Source>> {
        let get = |found: Found| {
            let is_plain = found.problem.is_none() && !found.is_linked;
            match known(&found.path).filter(|source| is_plain && source.content.is_ok()) {
                Some(source) => source,
                None => Arc::new(load(found)),
            }
        };
        self.found.into_par_iter().map(get).collect()
    }
}

/// Reads one file at a path for which [`is_plain`] holds.
pub(super) fn read_plain(root: &Path, path: SitePath) -> Source {
    load(Found {
        real: root.join(path.as_str()),
        path,
        is_linked: false,
        target: None,
        problem: None,
    })
}

/// Whether a path from the root leads to a file by itself: no part of it is a link, and the disk has it by just this name.
pub(super) fn is_plain(root: &Path, path: &SitePath) -> bool {
    let real = || Some((resolve(root).ok()?, resolve(&root.join(path.as_str())).ok()?));
    real().is_some_and(|(root, file)| file == root.join(path.as_str()))
}

pub(super) fn stamp(path: &Path) -> io::Result<Stamp> {
    std::fs::metadata(path).map(|metadata| Stamp::of_source(&metadata))
}

fn load(found: Found) -> Source {
    let Found {
        path,
        real,
        target,
        problem,
        ..
    } = found;
    let fetched = match problem {
        Some(problem) => Err(problem),
        None => fetch(&real),
    };
    match fetched {
        Ok((stamp, bytes)) => Source {
            content: decode(&path, bytes),
            path,
            target,
            stamp: Some(stamp),
            note: Note::default(),
        },
        Err(problem) => Source {
            path,
            content: Err(problem),
            target,
            stamp: None,
            note: Note::default(),
        },
    }
}

/// The stamp is taken before the bytes are read, so that a change in between shows. Of the opened file it is asked once more what
/// it is, since another may have taken its name meanwhile.
fn fetch(path: &Path) -> Result<(Stamp, Vec<u8>), Problem> {
    let refused = |error: io::Error| Problem::Io(error.to_string());
    let file = open(path).map_err(refused)?;
    let metadata = file.metadata().map_err(refused)?;
    if !metadata.is_file() {
        return Err(Problem::Special(special(metadata.file_type())));
    }
    let too_large = |bytes: u64| {
        Err(Problem::TooLarge {
            bytes,
            limit: MAX_BYTES,
        })
    };
    if metadata.len() > MAX_BYTES {
        return too_large(metadata.len());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    let read = file
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(refused)? as u64;
    if read > MAX_BYTES {
        return too_large(read);
    }
    Ok((Stamp::of_source(&metadata), bytes))
}

/// Opens a file that was none of these when it was found: a link, which is not followed, or a pipe, whose other end is not waited
/// for.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    let flags = i32::try_from(flags.bits()).map_err(io::Error::other)?;
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

pub(super) fn decode(path: &SitePath, bytes: Vec<u8>) -> Result<Content, Problem> {
    let is_layer = path.below("content/shared/map").is_some();
    if !is_text(path) && !is_layer {
        return Ok(Content::Bytes(bytes.into()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Content::Text(text.into())),
        // A map layer may have any name, and so may what lies beside the layers.
        Err(error) if !is_text(path) => Ok(Content::Bytes(error.into_bytes().into())),
        Err(error) => Err(Problem::NotUtf8 {
            offset: error.utf8_error().valid_up_to(),
            lossy: String::from_utf8_lossy(error.as_bytes()).into(),
        }),
    }
}

/// Whether a file is understood, and not only handed on.
fn is_text(path: &SitePath) -> bool {
    const TEXT: [&str; 10] = [
        "md", "yaml", "yml", "html", "ftl", "css", "js", "svg", "geojson", "txt",
    ];
    let top = path.as_str().split('/').next().unwrap_or_default();
    match top {
        // Published byte for byte.
        "static" => false,
        "content" => TEXT.contains(&path.extension()) && path.extension() != "txt",
        _ => TEXT.contains(&path.extension()),
    }
}
