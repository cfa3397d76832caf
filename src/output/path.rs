//! Paths inside the output.

use super::names::INSIDE;
use super::names::MARKER;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A path from the root of the output, with `/` between its parts: `en/causes/index.html`. It is a good path on every
/// system, so that a site built on one can be served from any other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OutputPath(Box<str>);

/// Why a text is no output path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadOutputPath {
    /// It is empty, or has an empty part, as absolute paths do.
    EmptyPart,
    /// A part is `.` or `..`, which would lead elsewhere.
    DotPart,
    /// A character that some system does not take in names.
    Character(char),
    /// A part with a name that Windows keeps for devices.
    Reserved(String),
    /// A part that ends with a dot or a space, which Windows drops.
    Ending(String),
    /// A part of more than 255 bytes.
    TooLong(String),
    /// A name that is the program's own.
    Own(String),
    /// A name of a folder in which a version control system keeps its files.
    Repository(String),
}

/// The longest name that common file systems take, in bytes.
const MAX_PART: usize = 255;

impl OutputPath {
    /// Checks a path.
    ///
    /// # Errors
    ///
    /// The path is not relative, leads out of the output, or cannot exist on every system.
    pub fn new(path: &str) -> Result<Self, BadOutputPath> {
        path.split('/').try_for_each(check_part)?;
        let first = path.split('/').next().unwrap_or_default();
        if first == MARKER || first == INSIDE {
            return Err(BadOutputPath::Own(first.to_owned()));
        }
        Ok(Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder of the file; empty for the root.
    pub(super) fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// Folders in which version control systems keep what they know, under any spelling that a disk takes for the same.
const REPOSITORIES: [&str; 7] = [".git", ".hg", ".svn", ".jj", ".bzr", "_darcs", ".pijul"];

/// Whether a name is that of a folder, or a file, by which a version control system knows its repository.
pub(super) fn is_repository(name: &str) -> bool {
    REPOSITORIES.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn check_part(part: &str) -> Result<(), BadOutputPath> {
    if part.is_empty() {
        return Err(BadOutputPath::EmptyPart);
    }
    if part == "." || part == ".." {
        return Err(BadOutputPath::DotPart);
    }
    let is_bad = |c: char| c.is_control() || "\\<>:\"|?*".contains(c);
    if let Some(bad) = part.chars().find(|c| is_bad(*c)) {
        return Err(BadOutputPath::Character(bad));
    }
    if part.ends_with(['.', ' ']) {
        return Err(BadOutputPath::Ending(part.to_owned()));
    }
    if is_device(part) {
        return Err(BadOutputPath::Reserved(part.to_owned()));
    }
    if is_repository(part) {
        return Err(BadOutputPath::Repository(part.to_owned()));
    }
    if part.len() > MAX_PART {
        return Err(BadOutputPath::TooLong(part.to_owned()));
    }
    Ok(())
}

/// The list is that of "Naming Files, Paths, and Namespaces" in Microsoft's documentation; an extension changes nothing.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end();
    let is = |name: &str| stem.eq_ignore_ascii_case(name);
    if ["CON", "PRN", "AUX", "NUL"].into_iter().any(is) {
        return true;
    }
    let mut chars = stem.chars();
    let digit = chars.next_back();
    let kind = chars.as_str();
    (kind.eq_ignore_ascii_case("COM") || kind.eq_ignore_ascii_case("LPT"))
        && digit.is_some_and(|c| matches!(c, '1'..='9' | '¹' | '²' | '³'))
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<std::path::Path> for OutputPath {
    fn as_ref(&self) -> &std::path::Path {
        std::path::Path::new(&*self.0)
    }
}

impl TryFrom<String> for OutputPath {
    type Error = BadOutputPath;

    fn try_from(path: String) -> Result<Self, BadOutputPath> {
        Self::new(&path)
    }
}

impl From<OutputPath> for String {
    fn from(path: OutputPath) -> Self {
        path.0.into()
    }
}

impl fmt::Display for BadOutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyPart => write!(f, "a part of the path is empty"),
            Self::DotPart => write!(f, "a part of the path is `.` or `..`"),
            Self::Character(bad) => write!(f, "`{}` cannot stand in a file name", bad.escape_default()),
            Self::Reserved(part) => write!(f, "`{part}` is the name of a device on Windows"),
            Self::Ending(part) => write!(f, "`{part}` ends with a dot or a space"),
            Self::TooLong(part) => {
                let start: String = part.chars().take(20).collect();
                write!(f, "`{start}…` is longer than {MAX_PART} bytes")
            }
            Self::Own(part) => write!(f, "`{part}` is a name that the program uses for itself"),
            Self::Repository(part) => write!(f, "`{part}` is the name of a repository"),
        }
    }
}

impl std::error::Error for BadOutputPath {}

#[cfg(test)]
mod tests {
    use super::{BadOutputPath, OutputPath};

    #[test]
    fn good_paths_are_taken() {
        for path in [
            "index.html",
            "en/causes/index.html",
            "_redirects",
            ".well-known/x",
            "a b/ü.html",
            "console/com.html",
            "com10",
            "en/.kzsite-output",
        ] {
            assert_eq!(OutputPath::new(path).map(String::from), Ok(path.to_owned()));
        }
    }

    #[test]
    fn bad_paths_are_refused() {
        let long = "x".repeat(256);
        let cases = [
            ("", "a part of the path is empty"),
            ("/en", "a part of the path is empty"),
            ("en/", "a part of the path is empty"),
            ("a//b", "a part of the path is empty"),
            ("../a", "a part of the path is `.` or `..`"),
            ("a/./b", "a part of the path is `.` or `..`"),
            ("a\\b", "`\\\\` cannot stand in a file name"),
            ("a\0", "`\\u{0}` cannot stand in a file name"),
            ("a:b", "`:` cannot stand in a file name"),
            ("a/nul", "`nul` is the name of a device on Windows"),
            ("COM1.html/x", "`COM1.html` is the name of a device on Windows"),
            ("a./b", "`a.` ends with a dot or a space"),
            ("a/.Git/hooks", "`.Git` is the name of a repository"),
            (&long, "`xxxxxxxxxxxxxxxxxxxx…` is longer than 255 bytes"),
            (
                ".kzsite-output",
                "`.kzsite-output` is a name that the program uses for itself",
            ),
        ];
        for (path, message) in cases {
            assert_eq!(
                OutputPath::new(path).map_err(|bad| bad.to_string()),
                Err(message.to_owned())
            );
        }
    }

    #[test]
    fn paths_are_checked_when_read() {
        let path = OutputPath::new("en/a.html").expect("the path is good");
        let json = serde_json::to_string(&path).expect("a path is a string");
        assert_eq!(json, "\"en/a.html\"");
        assert_eq!(
            serde_json::from_str::<OutputPath>(&json).expect("the path is good"),
            path
        );
        assert!(serde_json::from_str::<OutputPath>("\"../a\"").is_err());
        assert_eq!(OutputPath::try_from(String::new()), Err(BadOutputPath::EmptyPart));
    }
}
