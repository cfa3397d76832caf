//! What lies in an output and was not made by the last build: it stays as it is.

use super::path::OutputPath;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What lies in an output and was not made by the last build, by paths from the output.
#[derive(Debug, Default)]
pub(super) struct Foreign {
    /// Files, links, devices, and folders with names that no output has, such as repositories.
    pub(super) files: BTreeSet<PathBuf>,
    /// Folders that hold nothing.
    pub(super) empty: BTreeSet<PathBuf>,
}

/// What is in the way of a file of the site.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// A file or a link, at its path or at that of a folder above it.
    File(PathBuf),
    /// A folder with files in it.
    Folder,
}

impl Foreign {
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty() && self.empty.is_empty()
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.files.extend(other.files);
        self.empty.extend(other.empty);
    }

    /// What is in the way of a file.
    pub(super) fn obstacle(&self, path: &OutputPath) -> Option<Obstacle> {
        let path: &Path = path.as_ref();
        if let Some(file) = path.ancestors().find(|above| self.files.contains(*above)) {
            return Some(Obstacle::File(file.to_owned()));
        }
        // In the order of paths, the content of a folder follows the folder.
        let next = self.files.range(path.to_owned()..).next();
        next.is_some_and(|next| next.starts_with(path))
            .then_some(Obstacle::Folder)
    }
}

impl Obstacle {
    /// Whether something lies at the path of a file itself.
    pub(super) fn is_at(&self, path: &OutputPath) -> bool {
        matches!(self, Self::File(at) if at == AsRef::<Path>::as_ref(path))
    }
}

#[cfg(test)]
mod tests {
    use super::{Foreign, Obstacle};
    use crate::output::OutputPath;

    #[test]
    fn obstacles_are_found() {
        let foreign = Foreign {
            files: ["CNAME", "a/b/c", "a-b", "x/y"].map(Into::into).into(),
            empty: ["hollow".into()].into(),
        };
        let check = |path: &str, expected: Option<Obstacle>| {
            let path = OutputPath::new(path).expect("the path is good");
            assert_eq!(foreign.obstacle(&path), expected, "{path}");
        };
        check("CNAME", Some(Obstacle::File("CNAME".into())));
        check("CNAME/index.html", Some(Obstacle::File("CNAME".into())));
        check("a", Some(Obstacle::Folder));
        check("a/b", Some(Obstacle::Folder));
        check("a/b/d", None);
        check("a/c", None);
        check("x", Some(Obstacle::Folder));
        check("z", None);
        check("hollow", None);
    }
}
