//! The languages of a site by number.

use super::{Config, Wording};
use icu::locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, TransformResult};

/// Codes of languages that CLDR replaces by the code of a larger language, though they are registered by themselves.
const MEMBERS: [&str; 37] = [
    "als", "arb", "ayr", "azj", "cmn", "cwd", "ekk", "esk", "fat", "fuc", "gaz", "gug", "ike", "khk", "kmr",
    "knc", "kng", "kpv", "lvs", "npi", "ojg", "ory", "pbu", "pes", "plt", "prs", "quz", "src", "swh", "tw",
    "uzn", "xpe", "ydd", "zai", "zsm", "zyb", "bxr",
];

/// A language of the site: its position in the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangId(usize);

impl LangId {
    /// Position in the configuration, from 0.
    pub fn index(self) -> usize {
        self.0
    }
}

/// Whether a text is a BCP 47 tag, as the `lang` attribute takes it, of a language that there may be. The standard has registered codes
/// of two and of three letters; CLDR lists every code of two letters but few of three, so those are not checked.
pub fn is_language_tag(text: &str) -> bool {
    let Some(tag) = usual_tag(text).and_then(|tag| tag.parse::<LanguageIdentifier>().ok()) else {
        return false;
    };
    match tag.language.as_str().len() {
        2 => {
            let mut language = LanguageIdentifier::from(tag.language);
            LocaleExpander::new_extended().maximize(&mut language) == TransformResult::Modified
        }
        length => length == 3,
    }
}

/// What has the form of a tag as everybody writes it: `nb` for `NB`, `pt-BR` for `pt-br`, `en` for `eng`, `he` for `iw`.
pub fn usual_tag(tag: &str) -> Option<String> {
    let mut language: LanguageIdentifier = tag.parse().ok()?;
    if tag.contains('_') || language.language.is_unknown() {
        return None;
    }
    // A language that has a code of two letters has no registered code of three, and some codes were replaced.
    let mut plain = Locale::from(LanguageIdentifier::from(language.language));
    LocaleCanonicalizer::new_extended().canonicalize(&mut plain);
    let is_code = plain.id.language.as_str().len() == 2 && plain.id.script.is_none();
    if is_code && !MEMBERS.contains(&language.language.as_str()) {
        language.language = plain.id.language;
    }
    Some(language.to_string())
}

/// The languages of a site, with their fallback chains worked out.
#[derive(Debug, Clone)]
pub struct Languages {
    tags: Vec<String>,
    names: Vec<String>,
    chains: Vec<Vec<LangId>>,
    unfinished: Vec<bool>,
    default: LangId,
}

impl Languages {
    /// Works out the chains. Unknown tags are left out; [`Config::flaws`] names them.
    pub fn new(config: &Config) -> Self {
        let find = |tag: &str| config.languages.get_index_of(tag).map(LangId);
        let default = find(&config.default_language).unwrap_or(LangId(0));
        let chain = |(index, language): (usize, &super::LanguageConfig)| {
            let mut chain = vec![LangId(index)];
            for next in language
                .fallback
                .iter()
                .filter_map(|tag| find(tag))
                .chain([default])
            {
                if !chain.contains(&next) {
                    chain.push(next);
                }
            }
            chain
        };
        Self {
            tags: config.languages.keys().cloned().collect(),
            names: config
                .languages
                .values()
                .map(|language| language.name.clone())
                .collect(),
            chains: config.languages.values().enumerate().map(chain).collect(),
            unfinished: config
                .languages
                .values()
                .map(|language| language.unfinished)
                .collect(),
            default,
        }
    }

    /// All languages, in the order of the configuration.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = LangId> + use<> {
        (0..self.tags.len()).map(LangId)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.tags.len()
    }

    /// The BCP 47 tag.
    pub fn tag(&self, lang: LangId) -> &str {
        &self.tags[lang.0]
    }

    /// The language's own name for itself.
    pub fn name(&self, lang: LangId) -> &str {
        &self.names[lang.0]
    }

    /// The language with a tag.
    pub fn find(&self, tag: &str) -> Option<LangId> {
        self.tags.iter().position(|known| known == tag).map(LangId)
    }

    /// The language itself, then those it borrows from; the default language is always among them.
    pub fn chain(&self, lang: LangId) -> &[LangId] {
        &self.chains[lang.0]
    }

    /// A text in a language: its own, or else that of the first language along its chain that has one, together with that language.
    pub fn wording<'w>(&self, wording: &'w Wording, lang: LangId) -> Option<(&'w str, LangId)> {
        let chain = self.chain(lang).iter().map(|lang| self.tag(*lang));
        let (text, tag) = wording.of_first(chain)?;
        Some((text, tag.and_then(|tag| self.find(tag)).unwrap_or(lang)))
    }

    /// Whether a language is still being translated.
    pub fn is_unfinished(&self, lang: LangId) -> bool {
        self.unfinished[lang.0]
    }

    /// The language that must be complete.
    pub fn default(&self) -> LangId {
        self.default
    }
}

#[cfg(test)]
mod tests {
    use super::{is_language_tag, usual_tag};

    #[test]
    fn codes_that_no_registry_has_are_those_of_two_letters() {
        for (tag, usual) in [
            ("eng", "en"),
            ("ger", "de"),
            ("iw", "he"),
            ("in", "id"),
            ("ji-Hebr", "yi-Hebr"),
            ("PT-br", "pt-BR"),
            ("cmn", "cmn"),
            ("arb", "arb"),
            ("no", "no"),
            ("nb", "nb"),
            ("tl", "tl"),
            ("tw", "tw"),
            ("nds", "nds"),
        ] {
            assert_eq!(usual_tag(tag).as_deref(), Some(usual), "{tag}");
        }
    }

    #[test]
    fn tags_are_those_of_languages() {
        for tag in [
            "en",
            "EN",
            "pt-br",
            "kk-Latn",
            "sr-Latn-RS",
            "ain",
            "nds",
            "qaa",
            "mul",
            "zxx",
            "nb",
            "zh-Hant",
        ] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in [
            "english", "xx", "und", "en_GB", "", "e", "svenska", "xyz1", "und-Latn",
        ] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }
}
