//! Files of a site that a command writes for its editors, all of them or none.

use super::disk;
use crate::diag::Diagnostic;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// New files and new contents of files. Nothing of an editor's is ever lost: a file is replaced only if it still holds what the new content
/// was made from.
#[derive(Debug, Default)]
pub struct Edits {
    /// The folder below which no link is followed.
    within: Option<PathBuf>,
    new: Vec<(PathBuf, Vec<u8>)>,
    changed: Vec<Replaced>,
}

#[derive(Debug)]
struct Replaced {
    path: PathBuf,
    before: Vec<u8>,
    after: Vec<u8>,
}

/// What has been done, to be undone if something fails.
#[derive(Default)]
struct Done {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

/// The mark that some programs write at the beginning of a text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl Edits {
    /// Edits of a site whose links are not followed: they could lead anywhere.
    pub fn within(root: &Path) -> Self {
        Self {
            within: Some(root.to_owned()),
            ..Self::default()
        }
    }

    /// Adds a file that must not exist yet; its folders are made.
    pub fn create(&mut self, path: PathBuf, bytes: impl Into<Vec<u8>>) {
        self.new.push((path, bytes.into()));
    }

    /// Replaces the content of a file, which must still be `before`.
    pub fn change(&mut self, path: PathBuf, before: impl Into<Vec<u8>>, after: impl Into<Vec<u8>>) {
        self.changed.push(Replaced {
            path,
            before: before.into(),
            after: after.into(),
        });
    }

    /// Writes a file of the program's own, whether it exists or not; adds nothing where it holds these bytes already.
    ///
    /// # Errors
    /// When what is there cannot be read.
    pub fn put(&mut self, path: PathBuf, bytes: impl Into<Vec<u8>>) -> Result<(), Diagnostic> {
        let bytes = bytes.into();
        if path.symlink_metadata().is_err() {
            self.create(path, bytes);
            return Ok(());
        }
        let before = read(&path).map_err(|error| refused(&path, &error))?;
        if before != bytes {
            self.change(path, before, bytes);
        }
        Ok(())
    }

    /// The files, in the order in which they were added: new ones first.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let new = self.new.iter().map(|(path, _)| path.as_path());
        new.chain(self.changed.iter().map(|changed| changed.path.as_path()))
    }

    /// Writes them.
    ///
    /// # Errors
    /// When a new file is there already, a file has changed meanwhile, or the system refuses; then nothing is written.
    pub fn write(mut self) -> Result<(), Diagnostic> {
        if let Some(root) = &self.within {
            self.paths().try_for_each(|path| refuse_links(root, path))?;
        }
        for (path, _) in &self.new {
            if path.symlink_metadata().is_ok() {
                return Err(exists(path));
            }
        }
        for Replaced { path, before, after } in &mut self.changed {
            let read = read(path).map_err(|error| refused(path, &error))?;
            if read.strip_prefix(BYTE_ORDER_MARK) == Some(before.as_slice()) {
                // The text was read without the mark; the file keeps it.
                after.splice(..0, BYTE_ORDER_MARK.iter().copied());
                *before = read;
            } else if read != *before {
                let message = format!("`{}` has changed meanwhile", shown(path));
                return Err(Diagnostic::error("not-written", message).hint("run the command again"));
            }
        }
        let mut done = Done::default();
        for (path, bytes) in &self.new {
            let made = done.create(path, bytes);
            made.map_err(|error| done.undo(path, &error))?;
        }
        let mut replaced: Vec<&Replaced> = Vec::new();
        for changed in &self.changed {
            if let Err(error) = replace(&changed.path, &changed.after) {
                for earlier in replaced {
                    // If this fails, the file keeps its new content, and the error is reported all the same.
                    let _ = replace(&earlier.path, &earlier.before);
                }
                return Err(done.undo(&changed.path, &error));
            }
            replaced.push(changed);
        }
        Ok(())
    }
}

impl Done {
    fn create(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let above: Vec<&Path> = path.ancestors().skip(1).collect();
        for folder in above
            .into_iter()
            .rev()
            .filter(|above| !above.as_os_str().is_empty())
        {
            if !folder.is_dir() {
                disk::create_folder(folder)?;
                self.folders.push(folder.to_owned());
            }
        }
        disk::create(path, bytes)?;
        self.files.push(path.to_owned());
        Ok(())
    }

    /// Removes the new files that were made before something was refused.
    fn undo(&self, path: &Path, error: &io::Error) -> Diagnostic {
        for file in &self.files {
            let _ = disk::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = disk::remove_hollow(folder);
        }
        refused(path, error)
    }
}

/// Makes sure that no part of a path below a folder is a link.
fn refuse_links(root: &Path, path: &Path) -> Result<(), Diagnostic> {
    let below = path.ancestors().take_while(|part| *part != root);
    let is_link = |part: &&Path| part.symlink_metadata().is_ok_and(|found| found.is_symlink());
    match below.into_iter().find(is_link) {
        None => Ok(()),
        Some(link) => {
            let message = format!("`{}` is a link, which may lead anywhere", shown(link));
            Err(Diagnostic::error("not-written", message)
                .hint("nothing was written; put a folder or file in its place"))
        }
    }
}

/// Makes sure that a folder holds nothing, or is not there.
///
/// # Errors
/// When it holds something but a repository, is none, or cannot be looked at.
pub fn check_empty(folder: &Path) -> Result<(), Diagnostic> {
    if folder.symlink_metadata().is_err() {
        return Ok(());
    }
    let entries = disk::read_folder(folder).map_err(|error| refused(folder, &error))?;
    // A folder with only a repository counts as empty.
    let mut names = entries.flatten().map(|entry| entry.file_name());
    if names.any(|name| name != ".git") {
        let message = format!("the folder `{}` is not empty", shown(folder));
        let problem = Diagnostic::error("not-written", message);
        return Err(problem.hint("nothing was written; name a folder that there is not yet"));
    }
    Ok(())
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    disk::read_plain(&path.canonicalize()?)?.ok_or_else(|| ErrorKind::NotFound.into())
}

/// Puts a file in the place of another, in one step; where that is a link, in the place of what it leads to.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = path.canonicalize()?;
    let beside = path.with_extension(format!("kzsite-{}.tmp", std::process::id()));
    disk::create(&beside, bytes)
        .and_then(|_| disk::copy_mode(&path, &beside))
        .and_then(|()| disk::rename(&beside, &path))
        .inspect_err(|_| {
            let _ = disk::remove_file(&beside);
        })
}

/// A path as messages have it: one below the current folder without the dot.
fn shown(path: &Path) -> std::path::Display<'_> {
    let below = path.strip_prefix(".").ok();
    let below = below.filter(|below| !below.as_os_str().is_empty());
    below.unwrap_or(path).display()
}

fn exists(path: &Path) -> Diagnostic {
    let message = format!("there is a `{}` already", shown(path));
    Diagnostic::error("not-written", message).hint("nothing was written; move it away first")
}

fn refused(path: &Path, error: &io::Error) -> Diagnostic {
    let reason = match error.kind() {
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::StorageFull => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only".to_owned(),
        ErrorKind::NotADirectory => "a file stands where a folder should be".to_owned(),
        ErrorKind::AlreadyExists => "something of that name is there already".to_owned(),
        ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    };
    let message = format!("cannot write `{}`: {reason}", shown(path));
    Diagnostic::error("not-written", message).hint("nothing was written")
}

#[cfg(test)]
mod tests {
    use super::Edits;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test looks at the disk")]
    fn all_is_written_or_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = |name: &str| folder.path().join(name);
        let mut edits = Edits::default();
        edits.create(path("a/b.txt"), "one");
        edits.write().expect("nothing is in the way");
        let mut edits = Edits::default();
        edits.create(path("c/d.txt"), "two");
        edits.change(path("a/b.txt"), "another", "three");
        let problem = edits.write().expect_err("the file holds something else");
        assert!(
            problem.message.contains("has changed meanwhile"),
            "{}",
            problem.message
        );
        let mut edits = Edits::default();
        edits.create(path("c/d.txt"), "two");
        edits.create(path("a/b.txt/e.txt"), "four");
        let problem = edits.write().expect_err("a file is no folder");
        assert!(
            problem.message.contains("a file stands where a folder should be"),
            "{}",
            problem.message
        );
        assert!(!path("c").exists());
        let mut edits = Edits::default();
        edits.create(path("c/d.txt"), "two");
        edits.change(path("a/b.txt"), "one", "three");
        edits.write().expect("all is as it should be");
        assert_eq!(std::fs::read(path("a/b.txt")).expect("it is there"), b"three");
        assert_eq!(std::fs::read_dir(path("a")).expect("it is there").count(), 1);
        let mut edits = Edits::default();
        edits.create(path("marked.txt"), b"\xef\xbb\xbfone".to_vec());
        edits.write().expect("nothing is in the way");
        let mut edits = Edits::default();
        edits.change(path("marked.txt"), "one", "one two");
        edits.write().expect("the mark is no change");
        let marked = std::fs::read(path("marked.txt")).expect("it is there");
        assert_eq!(marked, b"\xef\xbb\xbfone two");
    }

    #[cfg(unix)]
    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test looks at the disk")]
    fn links_within_a_site_are_not_followed() {
        let folder = || tempfile::tempdir().expect("a temporary folder can be made");
        let (root, other) = (folder(), folder());
        std::os::unix::fs::symlink(other.path(), root.path().join("seeds")).expect("links can be made");
        let mut edits = Edits::within(root.path());
        edits.create(root.path().join("one.txt"), "one");
        edits.create(root.path().join("seeds/raw/two.txt"), "two");
        let problem = edits.write().expect_err("a link is on the way");
        assert!(problem.message.contains("is a link"), "{}", problem.message);
        assert!(!root.path().join("one.txt").exists());
        assert_eq!(std::fs::read_dir(other.path()).expect("it is there").count(), 0);
    }
}
