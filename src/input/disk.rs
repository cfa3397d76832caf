//! Reading the disk: what a walk over the site's folders has found, in parallel.

use super::note::Note;
use super::stored::{MAX_BYTES, StoredFile, open, special};
use super::walk::{Found, Walk, resolve};
use super::{BuiltIn, Content, Problem, SiteFile, SitePath, Stamp};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

impl Walk {
    /// Reads the files in parallel.
    pub(super) fn read(self) -> Vec<SiteFile> {
        let built_in = self.built_in.iter().flat_map(|folder| built_in(folder));
        let mut site_files: Vec<SiteFile> = self.found.into_par_iter().map(load).collect();
        site_files.extend(built_in);
        site_files
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
        known: impl Fn(&SitePath) -> Option<Arc<SiteFile>> + Sync,
    ) -> Vec<Arc<SiteFile>> {
        let get = |found: Found| {
            let is_plain = found.problem.is_none() && !found.is_linked;
            match known(&found.path).filter(|site_file| is_plain && site_file.content.is_ok()) {
                Some(site_file) => site_file,
                None => Arc::new(load(found)),
            }
        };
        let built_in = self.built_in.iter().flat_map(|folder| built_in(folder));
        let built_in: Vec<_> = built_in
            .map(|site_file| {
                known(&site_file.path)
                    .filter(|known| known.is_built_in)
                    .unwrap_or_else(|| Arc::new(site_file))
            })
            .collect();
        let mut site_files: Vec<_> = self.found.into_par_iter().map(get).collect();
        site_files.extend(built_in);
        site_files
    }
}

/// The files of a folder that the program brings along.
fn built_in(folder: &BuiltIn) -> impl Iterator<Item = SiteFile> {
    folder.files.iter().map(|(name, bytes)| {
        let path = SitePath::new(&format!("{}/{name}", folder.folder));
        SiteFile {
            content: decode(&path, bytes.to_vec()),
            path,
            target: None,
            stamp: None,
            is_built_in: true,
            note: Note::default(),
        }
    })
}

/// Reads one file at a path for which [`is_plain`] holds.
pub(super) fn read_plain(root: &Path, path: SitePath) -> SiteFile {
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

fn load(found: Found) -> SiteFile {
    let Found {
        path,
        real,
        target,
        problem,
        ..
    } = found;
    let fetched = match problem {
        Some(problem) => Err(problem),
        None => fetch(&path, &real),
    };
    match fetched {
        Ok((stamp, content)) => SiteFile {
            content,
            path,
            target,
            stamp: Some(stamp),
            is_built_in: false,
            note: Note::default(),
        },
        Err(problem) => SiteFile {
            path,
            content: Err(problem),
            target,
            stamp: None,
            is_built_in: false,
            note: Note::default(),
        },
    }
}

/// The stamp is taken before the bytes are read, so that a change in between shows. Of the opened file it is asked once more what
/// it is, since another may have taken its name meanwhile.
fn fetch(path: &SitePath, real: &Path) -> Result<(Stamp, Result<Content, Problem>), Problem> {
    let refused = |error: io::Error| Problem::Io(error.to_string());
    let file = open(real).map_err(refused)?;
    let metadata = file.metadata().map_err(refused)?;
    if !metadata.is_file() {
        return Err(Problem::Special(special(metadata.file_type())));
    }
    check_size(metadata.len())?;
    let stamp = Stamp::of_source(&metadata);
    if !is_held(path) {
        let stored = StoredFile::new(real, stamp);
        return Ok((stamp, Ok(Content::Stored(Arc::new(stored)))));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    let read = file.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    check_size(read.map_err(refused)? as u64)?;
    Ok((stamp, decode(path, bytes)))
}

pub(super) fn decode(path: &SitePath, bytes: Vec<u8>) -> Result<Content, Problem> {
    if !is_text(path) && !is_layer(path) {
        return Ok(Content::Bytes(bytes.into()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            if let Some(offset) = conflict(&text) {
                let text = text.into();
                return Err(Problem::Conflict { offset, text });
            }
            if let Some(offset) = control_character(path, &text) {
                let text = text.into();
                return Err(Problem::ControlCharacter { offset, text });
            }
            Ok(Content::Text(text.into()))
        }
        // A map layer may have any name, and so may what lies beside the layers.
        Err(error) if !is_text(path) => Ok(Content::Bytes(error.into_bytes().into())),
        Err(error) => Err(Problem::NotUtf8 {
            offset: error.utf8_error().valid_up_to(),
            lossy: String::from_utf8_lossy(error.as_bytes()).into(),
        }),
    }
}

/// Where the lines begin that git and other programs put around what they could not merge. A row of equals signs alone is the line
/// under a heading.
fn conflict(text: &str) -> Option<usize> {
    if !text.contains("<<<<<<< ") && !text.contains(">>>>>>> ") {
        return None;
    }
    let mut at = 0;
    let mut middle = None;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        if words.starts_with("<<<<<<< ") {
            return Some(at);
        }
        if words == "=======" {
            middle = middle.or(Some(at));
        } else if words.starts_with(">>>>>>> ") && middle.is_some() {
            return middle;
        }
        at += line.len();
    }
    None
}

/// Where a character stands that shows nothing and that no page may hold: pasted from a terminal or a damaged document. What sources
/// have published, and what is published byte for byte, is as it is; YAML has its own reader.
fn control_character(path: &SitePath, text: &str) -> Option<usize> {
    let is_written = ["md", "html", "xml", "ftl", "svg"].contains(&path.extension());
    let is_odd = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    is_written.then(|| text.find(is_odd)).flatten()
}

/// Whether the bytes of a file are held in memory: it is text, or may be, or a drawing, whose flaws have places.
fn is_held(path: &SitePath) -> bool {
    is_text(path) || is_layer(path) || is_raw(path) || path.extension().eq_ignore_ascii_case("svg")
}

/// Whether it is the text of an article as it came, which may be in any encoding and say anything.
fn is_raw(path: &SitePath) -> bool {
    path.below("seeds/raw").is_some()
}

fn is_layer(path: &SitePath) -> bool {
    path.below("content/shared/map").is_some()
}

/// Whether a file is understood, and not only handed on.
fn is_text(path: &SitePath) -> bool {
    let top = path.as_str().split('/').next().unwrap_or_default();
    let extension = path.extension();
    match top {
        // Published byte for byte.
        "static" => false,
        "seeds" if is_raw(path) => false,
        "content" => {
            ["md", "yaml", "yml", "svg"].contains(&extension) || (is_layer(path) && extension == "geojson")
        }
        _ => [
            "md", "yaml", "yml", "html", "xml", "ftl", "css", "js", "svg", "geojson", "txt",
        ]
        .contains(&extension),
    }
}

/// Whether a file is larger than any that is read.
fn check_size(bytes: u64) -> Result<(), Problem> {
    if bytes > MAX_BYTES {
        return Err(Problem::TooLarge {
            bytes,
            limit: MAX_BYTES,
        });
    }
    Ok(())
}

/// Reads a text that lies anywhere: what a command is given, and no part of the site.
///
/// # Errors
/// When there is no plain file, it is too large, no text in UTF-8, or cannot be read.
pub fn read_given(path: &Path) -> io::Result<String> {
    let file = open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("it is no plain file"));
    }
    let mut bytes = Vec::new();
    file.take(MAX_GIVEN + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_GIVEN {
        return Err(io::Error::other("it is larger than 10 MB"));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::other("it is no text in UTF-8"))
}

/// The length in bytes of the longest text that a command takes.
const MAX_GIVEN: u64 = 10_000_000;
