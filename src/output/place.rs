//! Files that a command puts into a site for its editors to go on with.

use super::disk;
use super::problem;
use crate::diag::Diagnostic;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// A file to be put into a site.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Its path from the site's folder.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// It may stand in the place of one that is there.
    pub may_replace: bool,
}

/// Puts files into a site: all are written beside their places first, and only then moved there, so that none is ever seen half
/// written. Folders on the way are made; a link among them is not followed.
///
/// # Errors
///
/// What the system says, a link on the way, or a file that is there and may not be replaced; then nothing has changed.
pub fn place(root: &Path, files: &[Placed]) -> Result<(), Diagnostic> {
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let result = stage(root, files, &mut staged).and_then(|()| {
        staged.iter().try_for_each(|(from, to)| {
            disk::rename(from, to).map_err(|error| problem::of("write", to, &error))
        })
    });
    for (from, _) in staged {
        // Those that were moved are not there any more.
        let _ = disk::remove_file(&from);
    }
    result
}

fn stage(root: &Path, files: &[Placed], staged: &mut Vec<(PathBuf, PathBuf)>) -> Result<(), Diagnostic> {
    for file in files {
        let to = root.join(&file.path);
        let folder = to.parent().unwrap_or(root).to_owned();
        folders(root, &folder)?;
        let refuse = |error: Error| problem::of("write", &to, &error);
        match to.symlink_metadata() {
            Ok(found) if found.is_file() && file.may_replace => {}
            Ok(_) => return Err(refuse(ErrorKind::AlreadyExists.into())),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(refuse(error)),
        }
        let name = to
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let beside = folder.join(format!(".{name}.{}.tmp", std::process::id()));
        disk::remove_file(&beside).map_err(refuse)?;
        staged.push((beside.clone(), to.clone()));
        disk::create(&beside, &file.bytes).map_err(refuse)?;
    }
    Ok(())
}

/// Makes the folders from the root to one below it.
fn folders(root: &Path, folder: &Path) -> Result<(), Diagnostic> {
    let Ok(below) = folder.strip_prefix(root) else {
        return Ok(());
    };
    let mut at = root.to_owned();
    for part in below.components() {
        at.push(part);
        disk::create_folder(&at).map_err(|error| problem::of("write to", &at, &error))?;
    }
    Ok(())
}

/// Writes a file in the place of one that may be there, in one step that no reader sees half done. A link in its place is replaced,
/// not followed.
///
/// # Errors
///
/// What the system says.
pub fn replace_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Nothing reads names that begin with a dot.
    let unfinished = path.with_file_name(format!(".{name}.new"));
    match disk::remove_file(&unfinished) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    disk::create(&unfinished, bytes)?;
    disk::rename(&unfinished, path)
}

#[cfg(test)]
mod tests {
    use super::{Placed, place};
    use crate::output::disk;

    fn placed(path: &str, may_replace: bool) -> Placed {
        Placed {
            path: path.to_owned(),
            bytes: b"new".to_vec(),
            may_replace,
        }
    }

    #[test]
    fn all_files_or_none_are_written() {
        let root = tempfile::tempdir().unwrap();
        place(root.path(), &[placed("a/b/one.txt", false)]).unwrap();
        let refused = place(
            root.path(),
            &[placed("a/two.txt", false), placed("a/b/one.txt", false)],
        );
        assert!(
            refused
                .unwrap_err()
                .message
                .contains("something of that name is there already")
        );
        assert!(!root.path().join("a/two.txt").exists());
        assert_eq!(disk::read_folder(&root.path().join("a")).unwrap().count(), 1);
        place(root.path(), &[placed("a/b/one.txt", true)]).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let (root, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(other.path(), root.path().join("seeds")).unwrap();
        assert!(place(root.path(), &[placed("seeds/one.txt", true)]).is_err());
        assert_eq!(disk::read_folder(other.path()).unwrap().count(), 0);
    }
}
