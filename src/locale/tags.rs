//! Language tags.

use icu::locale::subtags::language;
use icu::locale::{Direction, LanguageIdentifier, LocaleDirectionality, LocaleExpander};

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

/// The language whose messages suit a tag: its own, that without its region (`de` for `de-AT`), or that with its usual script (`zh-Hans`
/// for `zh-CN`). Messages in another script do not suit it.
pub fn messages_of<'a>(tag: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut wanted = identifier(tag)?;
    // `no` stands for Bokmål.
    if wanted.language == language!("no") {
        wanted.language = language!("nb");
    }
    let whole = |language: &LanguageIdentifier| {
        let mut whole = language.clone();
        LocaleExpander::new_extended().maximize(&mut whole);
        whole
    };
    let full = whole(&wanted);
    let fits = known.into_iter().filter_map(|tag| {
        let other = identifier(tag)?;
        let same = whole(&other);
        let is_near = same.language == full.language && same.script == full.script;
        let is_general = other.variants.is_empty() && (other.region.is_none() || other.region == full.region);
        (is_near && is_general).then_some((other.region.is_none(), tag))
    });
    // A tag with the same region comes first.
    fits.min().map(|(_, tag)| tag)
}

#[cfg(test)]
mod tests {
    use super::messages_of;

    #[test]
    fn languages_have_the_messages_of_those_without_a_region() {
        let known = ["de", "en", "fr", "kk", "nb", "pt", "sr-Latn", "zh-Hans"];
        for (tag, expected) in [
            ("de-AT", Some("de")),
            ("pt-BR", Some("pt")),
            ("zh-CN", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("zh-TW", None),
            ("kk-Cyrl", Some("kk")),
            ("kk-Latn", None),
            ("no", Some("nb")),
            ("sr", None),
            ("nn", None),
            ("fi", None),
        ] {
            assert_eq!(messages_of(tag, known), expected, "{tag}");
        }
    }
}
