//! A small site in a temporary folder, about a flood in an invented town, and the program run on it.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// The program under test: the one that Cargo has made of this code, or the one at the path that the variable `KZSITE` gives,
/// such as the optimised one, with which the tests take a quarter of the time.
pub(crate) fn program() -> OsString {
    std::env::var_os("KZSITE").unwrap_or_else(|| env!("CARGO_BIN_EXE_kzsite").into())
}

/// A site on the disk.
pub(crate) struct TestSite {
    folder: TempDir,
}

/// What the program said.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl TestSite {
    /// The site as it should be.
    pub(crate) fn new() -> Self {
        let site = Self::without_theme();
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&project.join("themes"), &site.path("themes"));
        site
    }

    /// The site as it should be, with the theme of the program.
    pub(crate) fn without_theme() -> Self {
        let site = Self::empty();
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&project.join("tests/sites/common"), &site.path(""));
        site
    }

    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
        }
    }

    /// The same files in a folder of their own, with what was built of them.
    pub(crate) fn copy_of(other: &Self) -> Self {
        let site = Self {
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
        };
        copy(other.folder.path(), site.folder.path());
        site
    }

    /// A path below the site's folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("files lie in folders")).expect("folders can be made");
        std::fs::write(path, bytes).expect("files can be written");
    }

    /// Writes a file as careful editors do: nobody ever sees a half of it.
    pub(crate) fn save(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let beside = format!("{path}.tmp");
        self.write(&beside, bytes);
        std::fs::rename(self.path(&beside), self.path(path)).expect("files can be renamed");
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Changes a file: replaces a text that it must hold.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.path(path)).expect("the file is there");
    }

    /// Makes the site what it was at first, but for what was built of it.
    pub(crate) fn restore(&self) {
        let original = Self::new();
        let mut tops: BTreeSet<String> = [&original, self].iter().flat_map(|site| site.tops()).collect();
        tops.retain(|top| !matches!(top.as_str(), "public" | ".kzsite-cache"));
        for top in &tops {
            let is_original = original.path(top).exists();
            let before = if is_original {
                original.tree(top)
            } else {
                BTreeMap::new()
            };
            if self.path(top).is_symlink() {
                std::fs::remove_file(self.path(top)).expect("links can be removed");
            }
            let there = walkdir::WalkDir::new(self.path(top)).contents_first(true);
            // Not every folder is there.
            for entry in there.into_iter().filter_map(Result::ok) {
                let path = entry.path().strip_prefix(self.path(top)).expect("it lies below");
                let text = path.to_string_lossy().into_owned();
                if entry.file_type().is_dir() {
                    // One that holds something stays.
                    let _ = std::fs::remove_dir(entry.path());
                } else if !before.contains_key(&text) || !entry.file_type().is_file() {
                    std::fs::remove_file(entry.path()).expect("files can be removed");
                }
            }
            for (path, bytes) in before {
                let path = if path.is_empty() {
                    top.clone()
                } else {
                    format!("{top}/{path}")
                };
                if std::fs::read(self.path(&path)).ok().as_ref() != Some(&bytes) {
                    self.write(&path, bytes);
                }
            }
        }
    }

    /// The names in the site's folder.
    fn tops(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.path(".")).expect("the folder can be read");
        let name = |entry: std::io::Result<std::fs::DirEntry>| entry.ok()?.file_name().into_string().ok();
        entries.filter_map(name).collect()
    }

    /// Runs the program in the site's folder.
    pub(crate) fn run(&self, args: &[&str]) -> Said {
        self.run_with(args, &[])
    }

    /// Runs the program with further variables in its environment.
    pub(crate) fn run_with(&self, args: &[&str], variables: &[(&str, &str)]) -> Said {
        let output: Output = Command::new(program())
            .args(args)
            .current_dir(self.folder.path())
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .env_remove("KZSITE_BASE_URL")
            .env_remove("KZSITE_DRAFTS")
            .envs(variables.iter().copied())
            .output()
            .expect("the program runs");
        said(output)
    }

    /// Runs the program, which reads these answers.
    pub(crate) fn run_answering(&self, args: &[&str], answers: &str) -> Said {
        let mut child = Command::new(program())
            .args(args)
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut pipe = child.stdin.take().expect("it is piped");
        // A program that asks for less closes the pipe before it is empty.
        let _ = pipe.write_all(answers.as_bytes());
        drop(pipe);
        said(child.wait_with_output().expect("the program ends"))
    }

    /// Builds the site, which must go well.
    pub(crate) fn build(&self) -> Said {
        let said = self.run(&["build"]);
        assert_eq!(said.code, 0, "{}", said.stderr);
        said
    }

    /// All files below a folder with their bytes.
    pub(crate) fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let root = self.path(folder);
        let mut tree = BTreeMap::new();
        for entry in walkdir::WalkDir::new(&root) {
            let entry = entry.expect("the folder can be read");
            if entry.file_type().is_file() {
                let path = entry
                    .path()
                    .strip_prefix(&root)
                    .expect("the file lies below")
                    .to_string_lossy()
                    .into_owned();
                tree.insert(path, std::fs::read(entry.path()).expect("the file can be read"));
            }
        }
        tree
    }
}

/// Copies a folder with all that it holds.
pub(super) fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("the folder can be read");
        let target = to.join(entry.path().strip_prefix(from).expect("the file lies below"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("folders can be made");
        } else {
            std::fs::copy(entry.path(), target).expect("files can be copied");
        }
    }
}

/// The text of any file.
pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes any file.
pub(crate) fn write(path: &Path, text: impl AsRef<[u8]>) {
    std::fs::write(path, text).expect("files can be written");
}

fn said(output: Output) -> Said {
    Said {
        code: output.status.code().expect("the program ends by itself"),
        stdout: String::from_utf8(output.stdout).expect("the program speaks UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("the program speaks UTF-8"),
    }
}
