//! Reads files of the site at a revision of its repository, with the program `git`.
//!
//! The configuration of a repository can name programs, and need not be trusted. None of them is run: objects are read unfiltered
//! (`cat-file`), without pager, hooks and file system monitors, and missing objects of a partial clone are not fetched.

use crate::input::MAX_BYTES;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// A revision of the repository that a site lies in.
#[derive(Debug)]
pub(super) struct Revision<'r> {
    root: &'r Path,
    /// The name of its commit.
    commit: String,
    /// The folder of the site in the repository, empty or with a slash at its end.
    prefix: String,
}

/// Why a revision cannot be read.
#[derive(Debug)]
pub(super) enum NoRevision {
    /// There is no program `git`.
    NoGit,
    /// The program cannot be started.
    Io(io::Error),
    /// The folder of the site lies in no repository.
    NoRepository,
    /// The repository has no such revision.
    Unknown,
    /// The repository lacks the content of a file of the revision.
    Lacking(String),
    /// A file of the revision is larger than those of a site may be.
    TooLarge(String),
}

impl<'r> Revision<'r> {
    /// Finds a revision by any of the names that `git` knows: a commit, a branch, a tag, `HEAD~3`.
    pub(super) fn find(root: &'r Path, name: &str) -> Result<Self, NoRevision> {
        let prefix = run(root, &["rev-parse", "--show-prefix"])?.ok_or(NoRevision::NoRepository)?;
        let commit = object(root, &format!("{name}^{{commit}}"))?.ok_or(NoRevision::Unknown)?;
        Ok(Self {
            root,
            commit,
            prefix: prefix.trim_end_matches(['\r', '\n']).to_owned(),
        })
    }

    /// Reads a file by its path from the root of the site; none where the revision had none.
    pub(super) fn read(&self, path: &str) -> Result<Option<String>, NoRevision> {
        let Some(object) = object(self.root, &format!("{}:{}{path}", self.commit, self.prefix))? else {
            return Ok(None);
        };
        let lacking = || NoRevision::Lacking(path.to_owned());
        let size = run(self.root, &["cat-file", "-s", &object])?.ok_or_else(lacking)?;
        if size.trim().parse().is_ok_and(|size: u64| size > MAX_BYTES) {
            return Err(NoRevision::TooLarge(path.to_owned()));
        }
        let text = run(self.root, &["cat-file", "blob", &object])?;
        text.map(Some).ok_or_else(lacking)
    }
}

/// The full name of an object.
fn object(root: &Path, name: &str) -> Result<Option<String>, NoRevision> {
    let found = run(
        root,
        &["rev-parse", "--verify", "--quiet", "--end-of-options", name],
    )?;
    Ok(found.map(|object| object.trim().to_owned()))
}

/// The output of `git`; none where it reports that there is no such object.
fn run(root: &Path, arguments: &[&str]) -> Result<Option<String>, NoRevision> {
    let output = Command::new("git")
        .args(["--no-pager", "--no-replace-objects"])
        // A folder of the site must not be taken for a bare repository.
        .args(["-c", "safe.bareRepository=explicit"])
        .args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"])
        .arg("-C")
        .arg(root)
        .args(arguments)
        // The repository is always the one that the site lies in.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        // A partial clone would fetch missing objects, with programs that its configuration names.
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_ALLOW_PROTOCOL", "none")
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    match output {
        Ok(output) if output.status.success() => {
            Ok(Some(String::from_utf8_lossy(&output.stdout).into_owned()))
        }
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(NoRevision::NoGit),
        Err(error) => Err(NoRevision::Io(error)),
    }
}
