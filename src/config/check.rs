//! What the types of the configuration cannot say.

use super::{Config, LISTS, MapConfig, is_language_tag, is_word, web_address};
use crate::diag::{Hint, did_you_mean};

/// A flaw of the configuration, at a path of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigFlaw {
    /// Path of keys and indexes, joined by dots.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<Hint>,
}

impl Config {
    /// Finds all flaws that the types let through.
    pub fn flaws(&self) -> Vec<ConfigFlaw> {
        let mut flaws = Vec::new();
        self.check_languages(&mut flaws);
        self.check_addresses(&mut flaws);
        flaws.extend(self.map.iter().flat_map(MapConfig::flaws));
        self.check_vocabulary(&mut flaws);
        self.check_publish(&mut flaws);
        flaws
    }

    fn check_languages(&self, flaws: &mut Vec<ConfigFlaw>) {
        let mut known = |tag: &str, path: String| {
            if !self.languages.contains_key(tag) {
                let guess = did_you_mean(tag, self.languages.keys().map(String::as_str));
                flaws.push(ConfigFlaw {
                    path,
                    message: format!("the language `{tag}` is not declared"),
                    hint: Some(guess.or("declare it under `languages`").into()),
                });
            }
        };
        known(&self.default_language, "default_language".to_owned());
        for (tag, language) in &self.languages {
            for (index, fallback) in language.fallback.iter().enumerate() {
                known(fallback, format!("languages.{tag}.fallback.{index}"));
            }
        }
        for tag in self.languages.keys() {
            if !is_language_tag(tag) {
                flaws.push(ConfigFlaw {
                    path: format!("languages.{tag}"),
                    message: format!("`{tag}` is no language tag"),
                    hint: Some("use a BCP 47 tag such as `en`, `nb` or `sr-Latn`".into()),
                });
            }
        }
    }

    fn check_addresses(&self, flaws: &mut Vec<ConfigFlaw>) {
        if let Some(licence) = &self.licence
            && let Err(reason) = web_address(&licence.url)
        {
            flaws.push(ConfigFlaw {
                path: "licence.url".to_owned(),
                message: format!("`{}` is no web address: {reason}", licence.url),
                hint: Some("write the whole address, such as `https://example.org/licence`".into()),
            });
        }
        if let Some(tag) = self.feed_tag.as_ref().filter(|tag| !is_tag(tag)) {
            flaws.push(ConfigFlaw {
                path: "feed_tag".to_owned(),
                message: format!("`{tag}` is no host and year"),
                hint: Some("write them as `example.org,2026`, in small letters".into()),
            });
        }
    }

    fn check_vocabulary(&self, flaws: &mut Vec<ConfigFlaw>) {
        let vocabulary = &self.vocabulary;
        for list in LISTS {
            let ids = vocabulary.list(list);
            for (index, id) in ids.iter().enumerate() {
                let flaw = |message: String, hint: &str| ConfigFlaw {
                    path: format!("vocabulary.{list}.{index}"),
                    message,
                    hint: Some(hint.into()),
                };
                if !is_word(id) {
                    let message = format!("`{id}` cannot be a word of the vocabulary");
                    flaws.push(flaw(
                        message,
                        "an id has letters, digits and hyphens; what readers see stands in `vocabulary.yaml`",
                    ));
                }
                if ids[..index].contains(id) {
                    flaws.push(flaw(
                        format!("`{id}` stands in `{list}` a second time"),
                        "remove one of them",
                    ));
                }
            }
        }
        for (id, measure) in &vocabulary.measures {
            if vocabulary.units.get(&measure.unit).is_none() {
                let guess = did_you_mean(&measure.unit, vocabulary.units.ids());
                flaws.push(ConfigFlaw {
                    path: format!("vocabulary.measures.{id}.unit"),
                    message: format!("unknown unit `{}`", measure.unit),
                    hint: Some(guess.or("declare it under `units`").into()),
                });
            }
        }
        for (index, figure) in self.home.figures.iter().enumerate() {
            let path = format!("home.figures.{index}");
            if !vocabulary.measures.contains_key(&figure.measure) {
                let guess = did_you_mean(&figure.measure, vocabulary.measures.keys().map(String::as_str));
                flaws.push(ConfigFlaw {
                    path: format!("{path}.measure"),
                    message: format!("unknown measure `{}`", figure.measure),
                    hint: Some(guess.into()),
                });
            }
            if let Some(population) = figure
                .population
                .as_ref()
                .filter(|population| !vocabulary.populations.contains(population))
            {
                let guess = did_you_mean(population, vocabulary.populations.iter().map(String::as_str));
                flaws.push(ConfigFlaw {
                    path: format!("{path}.population"),
                    message: format!("unknown population `{population}`"),
                    hint: Some(guess.into()),
                });
            }
        }
    }
}

/// A host or mail address and a date at which it was the site's own ("taggingEntity" of RFC 4151).
fn is_tag(text: &str) -> bool {
    let Some((authority, date)) = text.split_once(',') else {
        return false;
    };
    let is_name = |name: &str| {
        let allowed = |byte: u8| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b'_')
        };
        !name.is_empty() && name.bytes().all(allowed)
    };
    let is_date = matches!(date.len(), 4 | 7 | 10)
        && date.split('-').enumerate().all(|(at, part)| {
            part.len() == if at == 0 { 4 } else { 2 } && part.bytes().all(|byte| byte.is_ascii_digit())
        });
    is_date && authority.splitn(2, '@').all(is_name)
}
