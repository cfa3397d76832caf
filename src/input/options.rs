//! What of a folder is read.

use super::SitePath;
use super::passed_over::is_path_passed_over;
use std::path::Path;

/// A folder that the program brings along: a site has its files where it has none of its own in a folder of that path.
#[derive(Debug)]
pub struct BuiltIn {
    /// Its path from the root of a site.
    pub folder: &'static str,
    /// Its files, by their paths below the folder and in the order of these, with what they hold.
    pub files: &'static [(&'static str, &'static [u8])],
}

impl BuiltIn {
    /// Whether a path from the root is that of the folder, or lies in it.
    pub(super) fn holds(&self, path: &SitePath) -> bool {
        path.as_str() == self.folder || path.below(self.folder).is_some()
    }
}

/// What to read.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// Files and folders of the root to read, such as `content` or `kzsite.yaml`; what does not exist is left out.
    pub roots: Vec<String>,
    /// Folders that are left out wherever they lie, as paths from the root.
    pub skip: Vec<String>,
    /// What the program brings along.
    pub built_in: &'static [BuiltIn],
}

impl ReadOptions {
    /// Whether a path from the root lies in no folder that is left out.
    pub(super) fn wants(&self, path: &Path) -> bool {
        !self.skip.iter().any(|skip| path.starts_with(skip))
    }

    /// Whether a path is that of something read, in other capitals: `Kzsite.yaml`.
    pub fn is_misspelt_root(&self, path: &str) -> bool {
        self.roots
            .iter()
            .any(|root| root != path && root.eq_ignore_ascii_case(path))
    }

    /// Whether a file at a path from the root is read, going by its name alone.
    pub fn reads(&self, path: &str) -> bool {
        let top = path.split('/').next().unwrap_or(path);
        self.roots.iter().any(|root| root == top) && !is_path_passed_over(path) && self.wants(Path::new(path))
    }
}
