//! The rules that apply to an article in one language.

use super::phrases::Phrases;
use super::schema::{ANY, Publisher, Rules, Topic};
use crate::import::words::{Word, forms, words};
use crate::locale::CalendarNames;
use std::collections::{HashMap, HashSet};

/// The rules that apply to an article in one language.
#[derive(Debug)]
pub(in crate::import) struct Compiled {
    topics: HashMap<Topic, Phrases>,
    pub(in crate::import) language: String,
    /// Publishers, those of the site first.
    pub(in crate::import) publishers: Vec<Publisher>,
    /// The names of months, the longest first.
    pub(in crate::import) months: Vec<Month>,
    /// The names of weekdays: one word, or the first of several.
    pub(in crate::import) weekdays: HashSet<String>,
    /// The names of weekdays with all their words.
    weekday_names: Phrases,
    /// Its most usual words.
    common: HashSet<String>,
}

/// A month.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) struct Month {
    /// The words of its name.
    pub(in crate::import) name: Vec<String>,
    pub(in crate::import) number: u8,
    /// Its calendar is the Persian one.
    pub(in crate::import) is_persian: bool,
}

fn months(names: &CalendarNames, language: &str) -> Vec<Month> {
    let month = |(name, number): &(String, u8), is_persian: bool| Month {
        name: forms(name),
        number: *number,
        is_persian,
    };
    let gregorian = names.months.iter().map(|named| month(named, false));
    let persian = names.persian_months.iter().map(|named| month(named, true));
    let persian = persian.filter(|_| language == "fa");
    // A Hebrew day of a month is "in" the month, in one word.
    let in_month = names.months.iter().filter(|_| language == "he");
    let in_month = in_month.map(|(name, number)| month(&(format!("ב{name}"), *number), false));
    let mut months: Vec<Month> = gregorian
        .chain(persian)
        .chain(in_month)
        .filter(|month| !month.name.is_empty())
        .collect();
    months.sort_by(|a, b| b.name.len().cmp(&a.name.len()).then_with(|| a.cmp(b)));
    months.dedup();
    months
}

fn weekday(name: &str) -> Vec<String> {
    let words = forms(name);
    let first = words.first().cloned();
    [words.concat()]
        .into_iter()
        .chain(first)
        .filter(|word| !word.is_empty())
        .collect()
}

/// A phrase in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) struct Found {
    /// Its first word.
    pub(in crate::import) at: usize,
    /// How many words it has.
    pub(in crate::import) length: usize,
}

/// Topics whose phrases are looked for only in the article's own language. Phrases of other topics also occur in English on sites of all
/// languages.
const OWN: &[Topic] = &[
    Topic::Told,
    Topic::Says,
    Topic::Continues,
    Topic::Also,
    Topic::Roles,
    Topic::Byline,
    Topic::Desk,
    Topic::Box,
    Topic::Navigation,
    Topic::AppealStart,
    Topic::We,
    Topic::Note,
];

impl Rules {
    /// The rules that apply to an article in a language.
    pub(in crate::import) fn of(&self, language: &str) -> Compiled {
        let primary = language.split('-').next().unwrap_or(language);
        let own = if self.languages.contains_key(language) {
            language
        } else {
            primary
        };
        let mut lists: HashMap<Topic, Vec<&str>> = HashMap::new();
        for tag in [own, "en", ANY] {
            for (topic, phrases) in self.languages.get(tag).into_iter().flat_map(|rules| &rules.lists) {
                if tag != own && tag != ANY && OWN.contains(topic) {
                    continue;
                }
                lists
                    .entry(*topic)
                    .or_default()
                    .extend(phrases.iter().map(String::as_str));
            }
        }
        let drop = self.publishers.iter().flat_map(|publisher| &publisher.drop);
        lists
            .entry(Topic::Drop)
            .or_default()
            .extend(drop.map(String::as_str));
        let names = CalendarNames::of(primary);
        Compiled {
            topics: lists
                .into_iter()
                .map(|(topic, phrases)| (topic, Phrases::new(phrases)))
                .collect(),
            language: language.to_owned(),
            publishers: self.publishers.clone(),
            months: months(&names, primary),
            weekday_names: Phrases::new(names.weekdays.iter().map(String::as_str)),
            weekdays: names.weekdays.iter().flat_map(|day| weekday(day)).collect(),
            common: forms(self.languages.get(own).map_or("", |rules| &rules.words))
                .into_iter()
                .collect(),
        }
    }
}

impl Compiled {
    /// Whether a text is one phrase of a topic and nothing else.
    pub(in crate::import) fn is_whole(&self, topic: Topic, words: &[Word]) -> bool {
        self.topics
            .get(&topic)
            .is_some_and(|phrases| phrases.is_whole(words))
    }

    /// Whether a text is nothing but phrases of a topic.
    pub(in crate::import) fn is_all(&self, topic: Topic, words: &[Word]) -> bool {
        self.topics
            .get(&topic)
            .is_some_and(|phrases| phrases.is_all(words))
    }

    /// How many words of a phrase of a topic a text begins with.
    pub(in crate::import) fn start(&self, topic: Topic, words: &[Word]) -> Option<usize> {
        self.topics.get(&topic)?.start(words)
    }

    /// How many words of a phrase of a topic stand at a place.
    pub(in crate::import) fn at(&self, topic: Topic, words: &[Word], at: usize) -> Option<usize> {
        self.topics.get(&topic)?.at(words, at)
    }

    /// How many words of a weekday stand at a place.
    pub(in crate::import) fn weekday_at(&self, words: &[Word], at: usize) -> Option<usize> {
        self.weekday_names.at(words, at)
    }

    /// The first phrase of a topic in a text.
    pub(in crate::import) fn find(&self, topic: Topic, words: &[Word]) -> Option<Found> {
        let (at, length) = self.topics.get(&topic)?.find(words)?;
        Some(Found { at, length })
    }

    /// How many phrases of a topic a text holds.
    pub(in crate::import) fn count(&self, topic: Topic, words: &[Word]) -> usize {
        self.topics.get(&topic).map_or(0, |phrases| phrases.count(words))
    }

    /// Whether a word is one of the most usual ones of the language.
    pub(in crate::import) fn is_common(&self, word: &Word) -> bool {
        self.common.contains(&word.form)
    }

    /// Whether a name is that of a news agency.
    pub(in crate::import) fn is_agency(&self, name: &str) -> bool {
        self.is_whole(Topic::Agencies, &words(name))
    }
}
