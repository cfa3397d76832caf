//! The file in an output that names the files of the last build: all that the next one may remove.

use super::disk;
use super::path::OutputPath;
use std::collections::HashSet;
use std::io;
use std::path::Path;

/// Name of the file that marks a folder as made by this program.
pub const MARKER: &str = ".kzsite-output";

const HEAD: &str =
    "kzsite made the files named below. The next build replaces or removes them, and nothing else. Files: ";

/// What the marker of a folder says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Marker {
    /// There is none: no build has taken the folder.
    #[default]
    Missing,
    /// It names no files: version 0.1.0 wrote it, or it is damaged.
    Bare,
    /// The files of the last build.
    List(HashSet<OutputPath>),
}

impl Marker {
    /// Reads the marker of a folder. Only a plain file is one.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        Ok(match disk::read_plain(&folder.join(MARKER))? {
            Some(bytes) => Self::parse(&String::from_utf8_lossy(&bytes)),
            None => Self::Missing,
        })
    }

    fn parse(text: &str) -> Self {
        // Whole lines only: git may have changed their ends.
        let mut lines = text.lines();
        let count = lines
            .next()
            .and_then(|head| head.strip_prefix(HEAD)?.parse::<usize>().ok());
        let Some(count) = count else { return Self::Bare };
        let files: HashSet<OutputPath> = lines.filter_map(|line| OutputPath::new(line).ok()).collect();
        if files.len() == count && text.ends_with('\n') {
            Self::List(files)
        } else {
            Self::Bare
        }
    }

    /// Whether the list names a file.
    pub(super) fn names(&self, path: &OutputPath) -> bool {
        matches!(self, Self::List(files) if files.contains(path))
    }

    /// Whether the list names just these files.
    pub(super) fn is_list_of(&self, paths: &[&OutputPath]) -> bool {
        matches!(self, Self::List(files) if files.len() == paths.len() && paths.iter().all(|path| files.contains(*path)))
    }
}

/// The text of a marker that names these files, each once and in order.
pub(super) fn text<'p>(paths: impl ExactSizeIterator<Item = &'p OutputPath>) -> String {
    let mut text = format!("{HEAD}{}\n", paths.len());
    for path in paths {
        text.push_str(path.as_str());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Marker, text};
    use crate::output::OutputPath;

    #[test]
    fn only_a_whole_list_is_believed() {
        let paths = ["a b/ü.html", "index.html"].map(|path| OutputPath::new(path).expect("the path is good"));
        let whole = text(paths.iter());
        let list = Marker::List(paths.iter().cloned().collect());
        assert_eq!(Marker::parse(&whole), list);
        assert_eq!(Marker::parse(&whole.replace('\n', "\r\n")), list);
        assert!(list.is_list_of(&[&paths[1], &paths[0]]) && !list.is_list_of(&[&paths[0]]));
        let old = "kzsite made this folder. The next build replaces all that is in it.\n";
        let half = &whole[..whole.len() - 6];
        let climbing = whole.replace("index.html", "../index.html");
        for damaged in ["", old, half, &climbing, &whole.replacen("index", "a b/ü", 1)] {
            assert_eq!(Marker::parse(damaged), Marker::Bare, "{damaged}");
        }
    }
}
