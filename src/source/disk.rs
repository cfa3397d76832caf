//! Reading the disk: a walk over the site's folders, then all files in parallel.

use super::{Content, Problem, SitePath, Source, Stamp};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

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
    fn wants(&self, path: &Path) -> bool {
        !self.skip.iter().any(|skip| path.starts_with(skip))
    }

    /// Whether a file at a path from the root is read, going by its name alone.
    pub(super) fn reads(&self, path: &str) -> bool {
        let below = |root: &String| {
            path.strip_prefix(root.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let Some(root) = self.roots.iter().find(|root| below(root)) else {
            return false;
        };
        let passed_over = path[root.len()..].split('/').any(is_passed_over);
        !passed_over && self.wants(Path::new(path))
    }
}

/// The files that there are.
pub(super) struct Walk {
    found: Vec<Found>,
    /// Some are symbolic links, or lie below one.
    pub(super) has_links: bool,
}

struct Found {
    path: SitePath,
    problem: Option<Problem>,
}

impl Walk {
    /// Looks at the folders of a site.
    pub(super) fn new(root: &Path, options: &ReadOptions) -> Self {
        let mut walk = Self {
            found: Vec::new(),
            has_links: false,
        };
        for start in &options.roots {
            walk.add(root, start, options);
        }
        walk
    }

    /// Reads the files in parallel.
    pub(super) fn read(self, root: &Path) -> Vec<Source> {
        self.found
            .into_par_iter()
            .map(|found| load(root, found))
            .collect()
    }

    /// Looks at the files in parallel; none where one of them cannot be read.
    pub(super) fn stamps(self, root: &Path) -> Option<Vec<(SitePath, Stamp)>> {
        let look = |found: Found| {
            let stamp = stamp(&root.join(found.path.as_str()))
                .ok()
                .filter(|_| found.problem.is_none())?;
            Some((found.path, stamp))
        };
        self.found.into_par_iter().map(look).collect()
    }

    /// Reads the files that are not known yet, in parallel, and returns the others as they are known.
    pub(super) fn read_new(
        self,
        root: &Path,
        known: impl Fn(&SitePath) -> Option<Arc<Source>> + Sync,
    ) -> Vec<Arc<Source>> {
        let get = |found: Found| match known(&found.path).filter(|_| found.problem.is_none()) {
            Some(source) => source,
            None => Arc::new(load(root, found)),
        };
        self.found.into_par_iter().map(get).collect()
    }

    fn add(&mut self, root: &Path, start: &str, options: &ReadOptions) {
        let top = root.join(start);
        if top.symlink_metadata().is_err() {
            return;
        }
        let visible = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !is_passed_over(&entry.file_name().to_string_lossy())
        };
        let wanted = |path: &Path| path.strip_prefix(root).is_ok_and(|rest| options.wants(rest));
        let entries = WalkDir::new(&top).follow_links(true).into_iter();
        let found = &mut self.found;
        for entry in entries.filter_entry(|entry| visible(entry) && wanted(entry.path())) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {
                    self.has_links |= entry.path_is_symlink();
                    if entry.path_is_symlink() && leads_out(root, entry.path()) {
                        found.push(Found {
                            path: site_path(root, entry.path()),
                            problem: Some(Problem::LinkOutside),
                        });
                    }
                }
                Ok(entry) => {
                    self.has_links |= entry.path_is_symlink();
                    let outside = entry.path_is_symlink() && leads_out(root, entry.path());
                    let problem = if outside {
                        Some(Problem::LinkOutside)
                    } else {
                        entry.path().to_str().is_none().then_some(Problem::Name)
                    };
                    found.push(Found {
                        path: site_path(root, entry.path()),
                        problem,
                    });
                }
                Err(error) => {
                    let path = error.path().map_or_else(|| top.clone(), PathBuf::from);
                    let problem = match error.loop_ancestor() {
                        Some(_) => Problem::LinkLoop,
                        None => Problem::Io(
                            error
                                .io_error()
                                .map_or_else(|| error.to_string(), ToString::to_string),
                        ),
                    };
                    found.push(Found {
                        path: site_path(root, &path),
                        problem: Some(problem),
                    });
                }
            }
        }
    }
}

/// Reads one file that is no link, at a path from the root that can be written as text.
pub(super) fn read_one(root: &Path, path: SitePath) -> Source {
    load(root, Found { path, problem: None })
}

/// Reads files that are no links, in parallel.
pub(super) fn read_each(root: &Path, paths: Vec<SitePath>) -> Vec<Source> {
    paths.into_par_iter().map(|path| read_one(root, path)).collect()
}

pub(super) fn stamp(path: &Path) -> std::io::Result<Stamp> {
    std::fs::metadata(path).map(|metadata| Stamp::of_source(&metadata))
}

/// Whether a name is that of an editor's or a system's own file or folder, which is no part of a site.
pub fn is_passed_over(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || [".swp", ".swx", ".tmp"].iter().any(|end| name.ends_with(end))
        || name == "4913"
        || name.contains("___jb_")
        || name == "Thumbs.db"
}

fn leads_out(root: &Path, link: &Path) -> bool {
    match (root.canonicalize(), link.canonicalize()) {
        (Ok(root), Ok(target)) => !target.starts_with(root),
        _ => false,
    }
}

fn site_path(root: &Path, path: &Path) -> SitePath {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts = relative.components().filter_map(|part| match part {
        Component::Normal(part) => Some(part.to_string_lossy().into_owned()),
        _ => None,
    });
    SitePath::new(&parts.collect::<Vec<_>>().join("/"))
}

fn load(root: &Path, found: Found) -> Source {
    let Found { path, problem } = found;
    let fetched = match problem {
        Some(problem) => Err(problem),
        None => fetch(&root.join(path.as_str())),
    };
    match fetched {
        Ok((stamp, bytes)) => Source {
            content: decode(&path, bytes),
            path,
            stamp: Some(stamp),
        },
        Err(problem) => Source {
            path,
            content: Err(problem),
            stamp: None,
        },
    }
}

/// The stamp is taken before the bytes are read, so that a change in between shows.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the disk")]
fn fetch(path: &Path) -> Result<(Stamp, Vec<u8>), Problem> {
    let refused = |error: std::io::Error| Problem::Io(error.to_string());
    let stamp = stamp(path).map_err(refused)?;
    if stamp.bytes > MAX_BYTES {
        return Err(Problem::TooLarge {
            bytes: stamp.bytes,
            limit: MAX_BYTES,
        });
    }
    Ok((stamp, std::fs::read(path).map_err(refused)?))
}

pub(super) fn decode(path: &SitePath, bytes: Vec<u8>) -> Result<Content, Problem> {
    let is_layer = path.below("content/shared/map").is_some();
    if !is_text(path) && !is_layer {
        return Ok(Content::Bytes(bytes.into()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Content::Text(Arc::from(
            text.strip_prefix('\u{feff}').unwrap_or(&text),
        ))),
        // A map layer may have any name, and so may what lies beside the layers.
        Err(error) if !is_text(path) => Ok(Content::Bytes(error.into_bytes().into())),
        Err(error) => Err(Problem::NotUtf8 {
            offset: error.utf8_error().valid_up_to(),
            lossy: String::from_utf8_lossy(error.as_bytes()).into(),
        }),
    }
}

fn is_text(path: &SitePath) -> bool {
    const TEXT: [&str; 12] = [
        "md",
        "yaml",
        "yml",
        "html",
        "xml",
        "ftl",
        "css",
        "js",
        "svg",
        "geojson",
        "txt",
        "webmanifest",
    ];
    TEXT.contains(&path.extension())
}
