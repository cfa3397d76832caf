//! Which folder may be replaced.

use super::disk;
use super::problem;
use super::staging::INSIDE;
use crate::diag::Diagnostic;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

/// Name of the file that marks a folder as made by this program.
pub const MARKER: &str = ".kzsite-output";

pub(super) const MARKER_TEXT: &str = "kzsite made this folder. The next build replaces all that is in it.\n";

/// How a target is taken.
#[derive(Debug, Clone, Copy)]
pub struct OutputOptions<'a> {
    /// Take a folder that holds files and carries no marker; what is in it is removed.
    pub force: bool,
    /// Folders that must not lie in the target or be it: the site. The root of the file system
    /// and the home folder are always safe.
    pub protect: &'a [&'a Path],
    /// How long to wait for another build of the same target.
    pub patience: Duration,
}

impl Default for OutputOptions<'_> {
    fn default() -> Self {
        Self {
            force: false,
            protect: &[],
            patience: Duration::from_secs(30),
        }
    }
}

/// A target that may be replaced.
#[derive(Debug)]
pub(super) struct Target {
    /// The folder itself, links followed; it need not exist.
    pub(super) path: PathBuf,
    /// It exists.
    pub(super) exists: bool,
}

/// Checks a target. `doing` completes "cannot": `write to`, `remove`.
pub(super) fn check(target: &Path, options: &OutputOptions<'_>, doing: &str) -> Result<Target, Diagnostic> {
    let shown = target.display();
    let refuse = |why: &str| {
        Err(
            Diagnostic::error("bad-output-folder", format!("cannot {doing} `{shown}`: {why}"))
                .hint("name a folder that holds nothing but the output, such as `public`"),
        )
    };
    let path = match real_path(target) {
        Ok(path) => path,
        Err(Unreal::Dangling) => return refuse("it is a link that leads nowhere"),
        Err(Unreal::Parent) => return refuse("`..` follows a folder that does not exist"),
        Err(Unreal::Io(error)) => return Err(problem::of(doing, target, &error)),
    };
    if path.parent().is_none() {
        return refuse("it is the root of the file system");
    }
    if let Some(home) = std::env::home_dir().and_then(|home| home.canonicalize().ok())
        && home.starts_with(&path)
    {
        return refuse("the home folder lies in it");
    }
    for protected in options.protect {
        if protected
            .canonicalize()
            .is_ok_and(|protected| protected.starts_with(&path))
        {
            return refuse(&format!("`{}` lies in it", protected.display()));
        }
    }
    match path.symlink_metadata() {
        Ok(found) if !found.is_dir() => refuse("it is a file"),
        Ok(_) if options.force || is_ours(&path).map_err(|error| problem::of(doing, target, &error))? => {
            Ok(Target { path, exists: true })
        }
        Ok(_) => Err(Diagnostic::error(
            "foreign-output-folder",
            format!("cannot {doing} `{shown}`: it holds files that kzsite did not make"),
        )
        .hint("name another folder, or empty this one")
        .hint("`--force` removes all that is in it")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Target { path, exists: false }),
        Err(error) => Err(problem::of(doing, target, &error)),
    }
}

/// A folder is ours if it is empty or carries the marker.
fn is_ours(path: &Path) -> std::io::Result<bool> {
    let mut is_empty = true;
    for entry in disk::read_folder(path)? {
        let name = entry?.file_name();
        if name == MARKER {
            return Ok(true);
        }
        is_empty &= name == INSIDE;
    }
    Ok(is_empty)
}

enum Unreal {
    Dangling,
    Parent,
    Io(std::io::Error),
}

/// Follows the links of the part of a path that exists, and adds the rest to it.
fn real_path(path: &Path) -> Result<PathBuf, Unreal> {
    let path = std::path::absolute(path).map_err(Unreal::Io)?;
    let mut rest = Vec::new();
    let mut existing = path.as_path();
    loop {
        match existing.canonicalize() {
            Ok(mut real) => {
                real.extend(rest.into_iter().rev());
                return Ok(real);
            }
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(Unreal::Io(error)),
            Err(_) if existing.symlink_metadata().is_ok() => return Err(Unreal::Dangling),
            Err(error) => {
                let (Some(parent), Some(last)) = (existing.parent(), existing.components().next_back())
                else {
                    return Err(Unreal::Io(error));
                };
                if last == Component::ParentDir {
                    return Err(Unreal::Parent);
                }
                rest.push(last);
                existing = parent;
            }
        }
    }
}
