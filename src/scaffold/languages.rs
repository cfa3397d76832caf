//! The languages that a new site may have.

use super::data;
use crate::locale::{LanguageSpec, Locales, Reference};

/// The languages that the invented explainer is told in.
pub fn known() -> Vec<&'static str> {
    data::files("words")
        .filter_map(|(name, _)| name.strip_suffix(".yaml"))
        .collect()
}

/// A language's own name for itself, as CLDR has it, with a capital letter where it has them.
pub(super) fn own_name(tag: &str) -> String {
    let spec = LanguageSpec {
        tag,
        fallback: &[],
        span: None,
    };
    let locales = Locales::new(Reference::one(tag), &[spec], &[]).value;
    let name = locales.default_locale().language_name(tag);
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
