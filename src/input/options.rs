//! Which files of a folder are read.

use super::SitePath;
use super::passed_over::{copied, is_last_passed_over, is_path_passed_over};
use std::path::Path;
use walkdir::WalkDir;

/// A folder that is part of the program: a site that has no folder of that path has this one.
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

/// What other programs call it.
const OF_OTHERS: [(&str, &str); 3] = [
    ("assets", "static"),
    ("kzsite.toml", "kzsite.yaml"),
    ("kzsite.json", "kzsite.yaml"),
];

/// Whether a name is another one with a letter too many or too few, or with two letters swapped. A replaced letter does not count, since
/// that may make another word: `context`.
fn is_slip(name: &str, meant: &str) -> bool {
    let letters = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    !name.contains('/')
        && strsim::osa_distance(name, meant) == 1
        && (name.len() != meant.len() || letters(name) == letters(meant))
}

/// A name in the root that is not read, though somebody may think so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// As it stands in the root.
    pub name: String,
    /// Where what it holds is read.
    pub hint: String,
    /// Files in a folder by which it seems to be meant for the site: names, or `*.` with an extension. A folder that holds none of them
    /// belongs to something else and is not reported. If the list is empty, the name is always reported.
    pub signs: Vec<String>,
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
    /// Names of the root that are not read, and reported.
    pub strays: Vec<Stray>,
}

impl Stray {
    /// Whether a folder of this name is to be reported. Only its first files, not far below it, are looked at: it may be of any size.
    pub(super) fn is_in(&self, folder: &Path) -> bool {
        const DEPTH: usize = 3;
        const ENTRIES: usize = 1000;
        let entries = WalkDir::new(folder).max_depth(DEPTH).into_iter().flatten();
        let mut files = entries.take(ENTRIES).filter(|entry| entry.file_type().is_file());
        self.signs.is_empty() || files.any(|entry| self.has_sign(&entry.file_name().to_string_lossy()))
    }

    fn has_sign(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        self.signs.iter().any(|sign| match sign.strip_prefix('*') {
            Some(extension) => name.ends_with(extension),
            None => name == *sign,
        })
    }
}

impl ReadOptions {
    /// The entry of a name of the root that is not read and reported.
    pub(super) fn stray(&self, path: &str) -> Option<&Stray> {
        let is_read = self.roots.iter().any(|root| root.eq_ignore_ascii_case(path));
        let found = self
            .strays
            .iter()
            .find(|stray| stray.name.eq_ignore_ascii_case(path));
        found.filter(|_| !is_read && self.wants(Path::new(path)))
    }

    /// Whether a path from the root lies in no folder that is left out.
    pub(super) fn wants(&self, path: &Path) -> bool {
        !self.skip.iter().any(|skip| path.starts_with(skip))
    }

    /// The name in the root that a misspelt one stands for: `Kzsite.yaml`, `contents`.
    pub(super) fn misspelt_root(&self, path: &str) -> Option<&str> {
        if self.roots.iter().any(|root| root == path)
            || is_last_passed_over(path)
            || !self.wants(Path::new(path))
        {
            return None;
        }
        let mut roots = self.roots.iter().map(String::as_str);
        let meant = roots.clone().find(|root| root.eq_ignore_ascii_case(path));
        let elsewhere = || {
            OF_OTHERS
                .iter()
                .find(|(name, _)| *name == path)
                .map(|(_, meant)| *meant)
        };
        let elsewhere = || elsewhere().and_then(|meant| roots.clone().find(|root| *root == meant));
        // Some systems hide extensions, so that editors add a second one; browsers number a file that is downloaded again.
        let longer = || {
            let copy = copied(path);
            let whole = path.strip_suffix(".txt").or(copy.as_deref())?;
            roots
                .clone()
                .find(|root| root.contains('.') && root.eq_ignore_ascii_case(whole))
        };
        meant
            .or_else(elsewhere)
            .or_else(longer)
            .or_else(|| roots.find(|root| is_slip(path, root)))
    }

    /// Whether a path of the root is not read but reported: it is a misspelt name, or one that may be taken for read.
    pub fn is_told_root(&self, path: &str) -> bool {
        self.misspelt_root(path).is_some() || self.stray(path).is_some()
    }

    /// Whether a file at a path from the root is read, going by its name alone.
    pub fn reads(&self, path: &str) -> bool {
        let top = path.split('/').next().unwrap_or(path);
        self.roots.iter().any(|root| root == top) && !is_path_passed_over(path) && self.wants(Path::new(path))
    }
}

#[cfg(test)]
mod tests {
    use super::ReadOptions;

    #[test]
    fn names_of_the_root_that_are_nearly_right_are_known() {
        let options = ReadOptions {
            roots: ["kzsite.yaml", "content", "seeds", "static", "theme", "themes"]
                .map(str::to_owned)
                .to_vec(),
            skip: vec!["contents2".to_owned(), "seedss".to_owned()],
            ..ReadOptions::default()
        };
        let check =
            |name: &str, meant: Option<&str>| assert_eq!(options.misspelt_root(name), meant, "{name}");
        check("Content", Some("content"));
        check("contents", Some("content"));
        check("conetnt", Some("content"));
        check("seed", Some("seeds"));
        check("statics", Some("static"));
        check("assets", Some("static"));
        check("kzsite.toml", Some("kzsite.yaml"));
        check("theme", None);
        check("context", None);
        check("public", None);
        check("seedss", None);
        check("content/en/contents", None);
        check("kzsite.yaml~", None);
    }
}
