//! Reading the disk: a walk over the site's folders, then all files in parallel.

use super::{Content, Problem, SitePath, Source};
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

pub(super) fn read(root: &Path, options: &ReadOptions) -> Vec<Source> {
    let found: Vec<Found> = options
        .roots
        .iter()
        .flat_map(|start| walk(root, start, options))
        .collect();
    found.into_par_iter().map(|found| load(root, found)).collect()
}

struct Found {
    path: SitePath,
    problem: Option<Problem>,
}

fn walk(root: &Path, start: &str, options: &ReadOptions) -> Vec<Found> {
    let top = root.join(start);
    if top.symlink_metadata().is_err() {
        return Vec::new();
    }
    let visible = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !is_passed_over(&entry.file_name().to_string_lossy())
    };
    let wanted = |path: &Path| {
        !options
            .skip
            .iter()
            .any(|skip| path.strip_prefix(root).is_ok_and(|rest| rest.starts_with(skip)))
    };
    let entries = WalkDir::new(&top).follow_links(true).into_iter();
    let mut found = Vec::new();
    for entry in entries.filter_entry(|entry| visible(entry) && wanted(entry.path())) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {
                if entry.path_is_symlink() && leads_out(root, entry.path()) {
                    found.push(Found {
                        path: site_path(root, entry.path()),
                        problem: Some(Problem::LinkOutside),
                    });
                }
            }
            Ok(entry) => {
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
    found
}

/// Whether a name is that of an editor's or a system's own file or folder, which is no part of a site.
pub fn is_passed_over(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".swx")
        || name.ends_with(".tmp")
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
    let content = match problem {
        Some(problem) => Err(problem),
        None => fetch(&root.join(path.as_str())).and_then(|bytes| decode(&path, bytes)),
    };
    Source { path, content }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the disk")]
fn fetch(path: &Path) -> Result<Vec<u8>, Problem> {
    let refused = |error: std::io::Error| Problem::Io(error.to_string());
    let bytes = std::fs::metadata(path).map_err(refused)?.len();
    if bytes > MAX_BYTES {
        return Err(Problem::TooLarge {
            bytes,
            limit: MAX_BYTES,
        });
    }
    std::fs::read(path).map_err(refused)
}

pub(super) fn decode(path: &SitePath, bytes: Vec<u8>) -> Result<Content, Problem> {
    if !is_text(path) {
        return Ok(Content::Bytes(bytes.into()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Content::Text(Arc::from(
            text.strip_prefix('\u{feff}').unwrap_or(&text),
        ))),
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
