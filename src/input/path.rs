//! Paths inside a site.

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::CodePointSetData;
use icu::properties::props::XidContinue;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A path relative to the site's root, with `/` between its parts on every system: `content/en/causes.md`. It is in the
/// composed normal form (NFC), whatever form the disk keeps: an `å` is an `å`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

/// The configuration of a site.
pub const CONFIG_FILE: &str = "kzsite.yaml";

/// The folders of a site that are read.
pub const FOLDERS: [&str; 5] = ["content", "seeds", "static", "theme", "themes"];

/// What all languages share: records, map layers, files that pages show.
pub const SHARED: &str = "content/shared";

/// The layers of maps.
pub const MAP_LAYERS: &str = "content/shared/map";

/// Texts of articles as they came, which are never published.
pub const RAW_TEXTS: &str = "seeds/raw";

/// The file of a source.
pub fn source_path(id: &str) -> String {
    format!("seeds/{id}.md")
}

/// The text of an article as it came.
pub fn raw_text_path(id: &str) -> String {
    format!("{RAW_TEXTS}/{id}.txt")
}

/// Joins a relative path to a folder; none where it leads above the root.
pub fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

impl SitePath {
    /// Makes a path from its text; the text must be relative and use `/`.
    pub fn new(path: &str) -> Self {
        Self(composed(path).as_ref().into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The extension without its dot, or nothing.
    pub fn extension(&self) -> &str {
        extension(&self.0)
    }

    /// The rest of the path below a folder, which is given without a closing slash.
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

/// The extension of a path without its dot, or nothing.
pub fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Whether a character may stand in a part of an address: letters and digits of any script with the marks above and below them
/// (Unicode Standard Annex 31, `XID_Continue`), and what joins words.
pub fn may_be_in_address(c: char) -> bool {
    const WORDS: icu::properties::CodePointSetDataBorrowed<'static> = CodePointSetData::new::<XidContinue>();
    match c {
        '-' | '.' | '_' | '~' => true,
        // Annex 31, table 3: hyphens, points and separators that words of some scripts have inside.
        '\u{58a}' | '\u{5f3}' | '\u{5f4}' | '\u{f0b}' | '\u{2010}' | '\u{30a0}' | '\u{30fb}' => true,
        // The zero-width joiner and non-joiner, which change how letters look in Persian and in Indian scripts.
        '\u{200c}' | '\u{200d}' => true,
        _ => WORDS.contains(c),
    }
}

/// A text in the composed normal form (NFC), in which names are compared.
pub fn composed(text: &str) -> Cow<'_, str> {
    const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        NFC.normalize(text)
    }
}

/// A name as disks that ignore case compare it: case folded in full, and composed.
pub fn case_folded(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        return if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        };
    }
    let folded = icu::casemap::CaseMapper::new().fold_string(name).into_owned();
    Cow::Owned(composed(&folded).into_owned())
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::case_folded;

    #[test]
    fn names_are_folded_in_full() {
        for (name, other) in [
            ("A/B.md", "a/b.md"),
            ("σας.md", "ΣΑΣ.md"),
            ("σας.md", "σασ.md"),
            ("straße.md", "STRASSE.md"),
            ("\u{fb01}n.md", "fin.md"),
            ("a\u{30a}.md", "Å.md"),
        ] {
            assert_eq!(case_folded(name), case_folded(other), "{name} {other}");
        }
        assert_ne!(case_folded("a.md"), case_folded("ä.md"));
    }
}
