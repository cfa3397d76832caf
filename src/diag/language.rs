//! The language that a problem is about.

use super::Diagnostic;
use crate::input::{Files, Span};

impl Diagnostic {
    /// The language that it says, or that of its file.
    pub fn language_in<'a>(&'a self, files: &'a Files) -> Option<&'a str> {
        if let Some(language) = &self.language {
            return Some(language);
        }
        language_of_place(self.span?, files)
    }
}

/// The language of the file of a place.
pub fn language_of_place(place: Span, files: &Files) -> Option<&str> {
    let path = files.get(place.file).path.as_str();
    if let Some(rest) = path.strip_prefix("content/") {
        return rest.split_once('/').map(|(folder, _)| folder);
    }
    let (folder, name) = path.rsplit_once('/')?;
    name.strip_suffix(".ftl").filter(|_| folder.ends_with("/i18n"))
}
