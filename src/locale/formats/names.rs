//! Names of languages and countries, in a language.
//!
//! They are CLDR's, by way of an interface that ICU4X still calls unstable: the alternative, one message per pair of languages,
//! would ask every translator for names that the field's standard already has. A message `language-name-<tag>` wins where a
//! site wants another name.

use super::corrections;
use super::parts::with_apostrophes;
use icu::locale::names::{
    LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions, RegionDisplayName,
};
use icu::locale::subtags::Region;
use icu::locale::{LanguageIdentifier, LocaleExpander, TransformResult};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use writeable::{TryWriteable, Writeable};

/// Names that were asked for before, since every reference names the language of its source.
#[derive(Debug, Default)]
pub(in crate::locale) struct Names(RwLock<HashMap<String, String>>);

impl Names {
    /// The name for a tag, found once.
    pub(in crate::locale) fn get(&self, tag: &str, find: impl FnOnce() -> String) -> String {
        if let Some(name) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(tag) {
            return name.clone();
        }
        let name = find();
        let mut names = self.0.write().unwrap_or_else(PoisonError::into_inner);
        names.entry(tag.to_owned()).or_insert(name).clone()
    }
}

/// The name of a country in the reader's language; absent where CLDR has none.
pub(in crate::locale) fn region_name(reader: &LanguageIdentifier, code: &str) -> Option<String> {
    let reader = icu::locale::Locale::from(reader.clone());
    let name = RegionDisplayName::try_new_light((&reader).into(), Region::try_from_str(code).ok()?).ok()?;
    Some(with_apostrophes(&name.as_borrowed().write_to_string()).into_owned())
}

/// The name of a language in the reader's language; absent where CLDR has none.
pub(in crate::locale) fn language_name(
    reader: &LanguageIdentifier,
    named: &LanguageIdentifier,
) -> Option<String> {
    let options = LanguageIdentifierDisplayNameOptions::default();
    let reader = icu::locale::Locale::from(reader.clone());
    let name = LanguageIdentifierDisplayName::try_new_heavy((&reader).into(), named.clone(), options).ok()?;
    let words = name.as_borrowed().try_write_to_string().ok()?.into_owned();
    let words = with_apostrophes(&words).into_owned();
    Some(corrections::language(reader.id.language.as_str(), words))
}

/// Whether a tag names a language that CLDR knows, in the usual case of letters: `sv`, `pt-BR`, `sr-Latn`.
pub fn is_language(tag: &str) -> bool {
    let Ok(found) = tag.parse::<LanguageIdentifier>() else {
        return false;
    };
    let mut language = LanguageIdentifier::from(found.language);
    found.to_string() == tag
        && LocaleExpander::new_extended().maximize(&mut language) == TransformResult::Modified
}

#[cfg(test)]
mod tests {
    use super::is_language;

    #[test]
    fn tags_of_languages_are_known() {
        for tag in ["sv", "de", "fi", "kk", "nb", "en-GB", "sr-Latn", "pt-BR"] {
            assert!(is_language(tag), "{tag}");
        }
        for tag in ["0", "js", "xx", "v1", "en_GB", "md", "Sv", "", "english", "en-gb"] {
            assert!(!is_language(tag), "{tag}");
        }
    }
}
