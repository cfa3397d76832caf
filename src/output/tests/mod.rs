//! Tests of outputs on a real disk.
#![expect(clippy::disallowed_methods, reason = "the tests look at what is on the disk")]

mod builds;
mod crashes;
mod foreign;
mod mounts;
mod refusals;
mod stored;

use super::{Output, OutputOptions, OutputPath, Report};
use crate::diag::{Diagnostic, Format};
use crate::input::Files;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder for one test, with an output in it.
struct Place {
    root: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            root: tempfile::tempdir().unwrap(),
        }
    }

    fn target(&self) -> PathBuf {
        self.root.path().join("public")
    }

    fn staging(&self) -> PathBuf {
        self.root.path().join(".public.kzsite")
    }

    #[track_caller]
    fn begin(&self) -> Output {
        Output::begin(&self.target(), &OutputOptions::default()).unwrap()
    }

    /// Builds a site of these files.
    #[track_caller]
    fn build(&self, files: &[(&str, &str)]) -> Report {
        build(&self.target(), files).unwrap()
    }

    /// The files of the target and what they hold; folders end with a slash.
    fn files(&self) -> BTreeMap<String, String> {
        files(&self.target())
    }

    /// Checks that nothing but the target is left.
    #[track_caller]
    fn check_clear(&self) {
        let names: Vec<_> = fs::read_dir(self.root.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .filter(|name| name != "public")
            .collect();
        assert!(names.is_empty(), "{names:?}");
    }
}

fn build(target: &Path, files: &[(&str, &str)]) -> Result<Report, Diagnostic> {
    build_with(target, &OutputOptions::default(), files)
}

fn build_with(
    target: &Path,
    options: &OutputOptions<'_>,
    files: &[(&str, &str)],
) -> Result<Report, Diagnostic> {
    let output = Output::begin(target, options)?;
    for (path, text) in files {
        output.put(&path_of(path), text.as_bytes())?;
    }
    output.commit()
}

fn build_forced(target: &Path, files: &[(&str, &str)]) -> Result<Report, Diagnostic> {
    let options = OutputOptions {
        force: true,
        ..OutputOptions::default()
    };
    build_with(target, &options, files)
}

fn path_of(path: &str) -> OutputPath {
    OutputPath::new(path).unwrap()
}

fn files(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root).min_depth(1) {
        let entry = entry.unwrap();
        let path = entry
            .path()
            .strip_prefix(root)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        if entry.file_type().is_dir() {
            found.insert(format!("{path}/"), String::new());
        } else {
            found.insert(path, fs::read_to_string(entry.path()).unwrap_or_default());
        }
    }
    found
}

fn names(files: &BTreeMap<String, String>) -> Vec<&str> {
    files.keys().map(String::as_str).collect()
}

fn frame(problem: &Diagnostic) -> String {
    Format::Human { color: false }.render(problem, &Files::default())
}

fn report(written: usize, unchanged: usize, removed: usize, bytes: u64) -> Report {
    Report {
        written,
        unchanged,
        removed,
        bytes,
        unlisted: 0,
        changed: Vec::new(),
    }
}
