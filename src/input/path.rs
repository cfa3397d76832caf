//! Paths inside a site.

use icu::normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A path relative to the site's root, with `/` between its parts on every system: `content/en/causes.md`. It is in the
/// composed normal form (NFC), whatever form the disk keeps: an `å` is an `å`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

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
        self.name()
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
    }

    /// The rest of the path below a folder, which is given without a closing slash.
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
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

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
