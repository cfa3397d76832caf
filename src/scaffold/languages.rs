//! The languages that a new site may have.

use super::data;
use crate::locale::{LanguageSpec, Locales, Reference, messages_of};

/// The languages in which the invented explainer exists.
pub fn known() -> Vec<&'static str> {
    data::files("words")
        .filter_map(|(name, _)| name.strip_suffix(".yaml"))
        .collect()
}

/// The one of them whose words a language uses: itself, or the language without its region, such as `es` for `es-AR`.
pub fn words_of(tag: &str) -> Option<&'static str> {
    messages_of(tag, known())
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
