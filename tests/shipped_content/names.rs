//! One name, one spelling in each language.
//!
//! The table of names is the records: a place, a person or an organisation is called in a language what its title there says. Other
//! spellings are those that the articles and the other languages have, and those in `spellings.yaml`.

use super::prose::prose;
use super::repository::{Repository, keys};
use serde_yaml::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Places that have a name of their own, not only a description.
const NAMED_PLACES: [&str; 5] = ["country", "city", "town", "region", "sea"];

/// Spellings that no record and no article has, and that somebody may write: a list for each language.
const SPELLINGS: &str = include_str!("spellings.yaml");

/// Names that are spelt otherwise than the records of their language have it.
pub(crate) fn other_spellings(repository: &Repository) -> Vec<String> {
    let listed: Value = serde_yaml::from_str(SPELLINGS).expect("the list is YAML");
    let languages = repository.languages();
    let names = Names::of(repository, &languages);
    let mut found = Vec::new();
    for lang in &languages {
        let mut unwanted = names.unwanted(lang);
        for spelling in texts_of(&listed[lang.as_str()]) {
            unwanted.insert(spelling);
        }
        let mut texts = repository.texts(&format!("content/{lang}"), &["md", "yaml"]);
        // What originals said is kept beside their translations, in the language of the originals.
        texts.retain(|path, _| !path.ends_with("/accepted.yaml"));
        for (path, text) in texts {
            let text = prose(&text).split_whitespace().collect::<Vec<_>>().join(" ");
            let others = unwanted.iter().filter(|spelling| stands_in(&text, spelling));
            found.extend(others.map(|spelling| format!("{path}: {spelling:?} is spelt otherwise in {lang}")));
        }
    }
    found
}

/// What the records are called: record, language, forms of the name.
struct Names {
    titles: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Forms in the articles, by record.
    printed: BTreeMap<String, Vec<String>>,
}

impl Names {
    fn of(repository: &Repository, languages: &[String]) -> Self {
        let places = repository.yaml("content/shared/places.yaml");
        let actors = repository.yaml("content/shared/actors.yaml");
        let (mut titles, mut printed) = (BTreeMap::new(), BTreeMap::new());
        for (file, records) in [("places", &places), ("actors", &actors)] {
            for id in keys(records) {
                let kind = records[id.as_str()]["kind"].as_str().unwrap_or_default();
                let forms: fn(&str) -> Vec<String> = match kind {
                    "person" => name_by_name,
                    kind if NAMED_PLACES.contains(&kind) => whole,
                    _ => continue,
                };
                let mut by_language = BTreeMap::new();
                for lang in languages {
                    let path = format!("content/{lang}/{file}.yaml");
                    if repository.path(&path).exists()
                        && let Some(title) = repository.yaml(&path)[id.as_str()]["title"].as_str()
                    {
                        by_language.insert(lang.clone(), forms(title));
                    }
                }
                let spellings = &records[id.as_str()]["spellings"];
                let spellings = keys(spellings).flat_map(|lang| texts_of(&spellings[lang.as_str()]));
                let key = format!("{file}: {id}");
                printed.insert(
                    key.clone(),
                    spellings.flat_map(|spelling| forms(&spelling)).collect(),
                );
                titles.insert(key, by_language);
            }
        }
        Self { titles, printed }
    }

    /// Forms of other languages, and of articles, that are not forms of this language.
    fn unwanted(&self, lang: &str) -> BTreeSet<String> {
        let own: BTreeSet<&String> = self
            .titles
            .values()
            .filter_map(|title| title.get(lang))
            .flatten()
            .collect();
        let mut unwanted = BTreeSet::new();
        // Where a language has no name for a record, it borrows that of another.
        for (record, title) in self.titles.iter().filter(|(_, title)| title.contains_key(lang)) {
            for form in title.values().chain(self.printed.get(record)).flatten() {
                // A form that begins one of this language would be found there.
                if !own.iter().any(|name| name.starts_with(form.as_str())) {
                    unwanted.insert(form.clone());
                }
            }
        }
        unwanted
    }
}

/// Given names and family names stand alone, too.
fn name_by_name(name: &str) -> Vec<String> {
    let words = name.split_whitespace().filter(|word| word.chars().count() > 3);
    words.map(str::to_owned).collect()
}

/// "Central Asia" is one name; its words are none.
fn whole(name: &str) -> Vec<String> {
    vec![name.to_owned()]
}

fn texts_of(list: &Value) -> Vec<String> {
    let list = list.as_sequence().cloned().unwrap_or_default();
    list.iter()
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

/// Whether a word begins so: endings of cases and of what somebody comes from are no other spelling.
fn stands_in(text: &str, spelling: &str) -> bool {
    let mut places = text.match_indices(spelling);
    places.any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// The search finds a name in every form, and only there.
pub(crate) fn finds_spellings() -> Vec<String> {
    let check = |text: &str, spelling: &str, expected: bool| {
        (stands_in(text, spelling) != expected).then(|| format!("{spelling:?} in {text:?}"))
    };
    [
        check("in Vask and Grimsk", "Vask", true),
        check("Vasks dammbrott", "Vask", true),
        check("the Novovask dam", "Vask", false),
        check("the dam at vask", "Vask", false),
        check("in Lower Vask", "Lower Vask", true),
    ]
    .into_iter()
    .flatten()
    .collect()
}
