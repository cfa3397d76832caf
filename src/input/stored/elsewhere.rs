//! Files from anywhere that somebody names on the command line: the texts of articles, before a site has them.

use super::open::special;
use crate::input::passed_over::is_passed_over;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Why an input could not be read.
#[derive(Debug)]
pub enum InputProblem {
    /// It has more bytes than are read.
    TooLarge,
    /// It is no file: what it is.
    Special(&'static str),
    /// The system refused.
    Io(io::Error),
}

/// Reads a file of at most `limit` bytes; a larger one is not read at all.
///
/// # Errors
///
/// It is larger, no file, or the system refuses.
pub fn read_input(path: &Path, limit: u64) -> Result<Vec<u8>, InputProblem> {
    let metadata = path.metadata().map_err(InputProblem::Io)?;
    if !metadata.is_file() {
        return Err(InputProblem::Special(special(metadata.file_type())));
    }
    if metadata.len() > limit {
        return Err(InputProblem::TooLarge);
    }
    read_stream(&mut File::open(path).map_err(InputProblem::Io)?, limit)
}

/// Reads a stream of at most `limit` bytes.
///
/// # Errors
///
/// It has more, or the system refuses.
pub fn read_stream(stream: &mut dyn Read, limit: u64) -> Result<Vec<u8>, InputProblem> {
    let mut bytes = Vec::new();
    let read = stream
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(InputProblem::Io)?;
    if read as u64 > limit {
        return Err(InputProblem::TooLarge);
    }
    Ok(bytes)
}

/// The path of a file from a folder that it lies in, behind all links; none where it lies elsewhere.
pub fn path_within(folder: &Path, file: &Path) -> Option<PathBuf> {
    let (folder, file) = (folder.canonicalize().ok()?, file.canonicalize().ok()?);
    file.strip_prefix(folder).ok().map(Path::to_owned)
}

/// What lies in a folder, in the order of the names; none of what editors and systems leave beside it, or hide.
#[derive(Debug, Default)]
pub struct InputFolder {
    /// The files with one of the endings that are read.
    pub inputs: Vec<PathBuf>,
    /// The names of all other files, and of the folders in it with a slash behind them.
    pub others: Vec<String>,
}

/// Looks at a folder; its files with one of some endings are inputs.
///
/// # Errors
///
/// What the system says.
#[expect(clippy::disallowed_methods, reason = "this is the one reader of the disk")]
pub fn list_inputs(folder: &Path, endings: &[&str]) -> io::Result<InputFolder> {
    let mut found = InputFolder::default();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let ending = name
            .rsplit_once('.')
            .map_or("", |(_, ending)| ending)
            .to_ascii_lowercase();
        if is_passed_over(&name) {
            continue;
        }
        if path.is_dir() {
            found.others.push(format!("{name}/"));
        } else if path.is_file() && endings.contains(&ending.as_str()) {
            found.inputs.push(path);
        } else {
            found.others.push(name);
        }
    }
    found.inputs.sort();
    found.others.sort();
    Ok(found)
}
