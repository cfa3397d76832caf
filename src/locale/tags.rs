//! Language tags.

use icu::locale::{Direction, LanguageIdentifier, LocaleDirectionality};

/// A tag of language, script, region and variants: what the `lang` attribute is given, so no extensions.
pub(super) fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let language = LanguageIdentifier::try_from_str(tag).ok()?;
    (!tag.contains('_') && !language.language.is_unknown()).then_some(language)
}

/// The direction of writing of a language: `ltr` or `rtl`.
pub(super) fn direction(tag: &str) -> &'static str {
    let direction = identifier(tag).and_then(|language| LocaleDirectionality::new_extended().get(&language));
    match direction {
        Some(Direction::RightToLeft) => "rtl",
        _ => "ltr",
    }
}
