//! The file in an output that names the files of the last build: all that the next one may remove.

use super::disk;
use super::names::MARKER;
use super::path::OutputPath;
use crate::diag::Diagnostic;
use std::collections::HashSet;
use std::io;
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

const HEAD: &str =
    "kzsite made the files named below. The next build replaces or removes them, and nothing else. Files: ";

/// What version 0.1.0 wrote, which kept no list.
const OLD: &str = "kzsite made this folder.";

/// What the marker of a folder says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Marker {
    /// There is none: no build has taken the folder.
    #[default]
    Missing,
    /// Nobody can say for certain which files it names, with the reason: another version wrote it, or it is damaged.
    Unknown(String),
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
        Self::list(text).map_or_else(Self::Unknown, Self::List)
    }

    fn list(text: &str) -> Result<HashSet<OutputPath>, String> {
        // Whole lines only: git may have changed their ends.
        let mut lines = text.lines();
        let head = lines.next().unwrap_or_default();
        if head.starts_with(OLD) {
            return Err("version 0.1.0 wrote it, which kept no list".to_owned());
        }
        let sum = head
            .strip_prefix(HEAD)
            .ok_or("line 1 is not how such a list begins")?;
        let mut names = String::new();
        let mut files = HashSet::new();
        for (index, line) in lines.enumerate() {
            let path =
                OutputPath::new(line).map_err(|_| format!("line {} is the name of no file", index + 2))?;
            files.insert(path);
            names.push_str(line);
            names.push('\n');
        }
        // What a merge or an editor has made of the list may look like one.
        if text.ends_with('\n') && sum == checksum(files.len(), &names) {
            Ok(files)
        } else {
            Err("it is cut off, or somebody has changed it".to_owned())
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
    let count = paths.len();
    let mut names = String::new();
    for path in paths {
        names.push_str(path.as_str());
        names.push('\n');
    }
    format!("{HEAD}{}\n{names}", checksum(count, &names))
}

/// How many files there are, and what shows that their names are those that were written.
fn checksum(count: usize, names: &str) -> String {
    format!("{count}, checksum: {:016x}", xxh3_64(names.as_bytes()))
}

/// Says that nobody can tell which files of a target kzsite has made. `doing` completes "cannot": `write to`, `clean`.
pub(super) fn unlisted(doing: &str, target: &Path, why: &str) -> Diagnostic {
    let (shown, list) = (target.display(), target.join(MARKER));
    let message = format!(
        "cannot {doing} `{shown}`: `{}` does not say for certain which files kzsite made: {why}",
        list.display()
    );
    Diagnostic::error("unlisted-output", message).hint(format!(
        "move away what is yours, remove `{shown}` by hand, and build again"
    ))
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
        let check = |damaged: &str, why: &str| {
            assert_eq!(
                Marker::parse(damaged),
                Marker::Unknown(why.to_owned()),
                "{damaged}"
            );
        };
        check("", "line 1 is not how such a list begins");
        check(
            &format!("<<<<<<< HEAD\n{whole}"),
            "line 1 is not how such a list begins",
        );
        check(old, "version 0.1.0 wrote it, which kept no list");
        check(&climbing, "line 3 is the name of no file");
        for changed in [
            half,
            &whole.replace("index.html", "CNAME"),
            &format!("{whole}CNAME\n"),
        ] {
            check(changed, "it is cut off, or somebody has changed it");
        }
    }
}
