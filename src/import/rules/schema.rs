//! The files of rules: what their lists are for.

use crate::forms::{By, Tag};
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// All rules, by language, and what is known about publishers.
#[derive(Debug, Clone, Default)]
pub(in crate::import) struct Rules {
    pub(super) languages: IndexMap<String, LanguageRules>,
    pub(in crate::import) publishers: Vec<Publisher>,
}

/// The rules of what every language has.
pub(super) const ANY: &str = "any";

/// What newsrooms of one language write around their articles. All are phrases, found by their words alone: capitals, punctuation
/// and what is not seen make no difference.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::import) struct LanguageRules {
    /// Words by which the language is told from others, separated by spaces.
    pub(super) words: String,
    /// Letters that tell the language from its neighbours.
    pub(super) letters: String,
    #[serde(flatten)]
    pub(super) lists: IndexMap<Topic, Vec<String>>,
}

/// What stands in a file of rules: each list of phrases by its topic.
impl JsonSchema for LanguageRules {
    fn schema_name() -> Cow<'static, str> {
        "LanguageRules".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = |key: &str, about: &str| (key.to_owned(), json!({"type": "string", "description": about}));
        let texts = [
            text(
                "words",
                "Words by which the language is told from others, separated by spaces.",
            ),
            text("letters", "Letters that tell the language from its neighbours."),
        ];
        let topics = generator.subschema_for::<Topic>();
        let topics = topics
            .get("oneOf")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let lists = topics.iter().filter_map(|topic| {
            let list = json!({"type": ["array", "null"], "items": {"type": "string"}, "description": topic["description"]});
            Some((topic["const"].as_str()?.to_owned(), list))
        });
        let properties: Map<String, Value> = texts.into_iter().chain(lists).collect();
        json_schema!({"type": "object", "properties": properties, "additionalProperties": false})
    }
}

/// What a list of phrases is about, and where in a line they are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::import) enum Topic {
    /// Begins a line that names the author.
    Byline,
    /// An editorial desk in place of an author.
    Desk,
    /// A whole line: that this is a release to the press.
    Release,
    /// Begins the lines that say whom the press may ask.
    Contact,
    /// Stands before the day of publication.
    Published,
    /// Stands before the day of a later change.
    Updated,
    /// Says when in a way that is no date: "3 hours ago".
    Relative,
    /// A whole line: an advertisement follows, or the article goes on after one.
    Advert,
    /// A whole line: a button of the page. Also between a caption and its copy.
    Button,
    /// A whole line: an entry of a menu.
    Navigation,
    /// A whole line: sharing.
    Share,
    /// Begins a link to another article.
    Related,
    /// A whole line: a list of links follows.
    Lists,
    /// Anywhere in a line: an appeal.
    Appeal,
    /// At the beginning of a short line: an appeal.
    AppealStart,
    /// Those who appeal: "us", "our".
    We,
    /// With a number: how to pay.
    Payment,
    /// Anywhere in a short line: terms, rights, imprint.
    Terms,
    /// Beside "cookie": that it is a notice.
    Cookie,
    /// A whole line: what readers say follows.
    Comments,
    /// Begins a line of subjects.
    Tags,
    /// Stands before the name of a photographer.
    Photo,
    /// Begins a caption.
    Caption,
    /// Anywhere: a post of a network stands here.
    Embed,
    /// Begins a footnote or a correction.
    Note,
    /// The name of a box that sums up; also glued to its first sentence.
    Box,
    /// With a number: how long reading takes.
    Reading,
    /// What people are: in a caption before or after a name.
    Roles,
    /// Stands before where a text comes from.
    Source,
    /// Stands before the name of the publisher that somebody has spoken to.
    Told,
    /// Verbs of speaking.
    Says,
    /// Begins a paragraph that goes on with the one before.
    Continues,
    /// Among the first words of a paragraph that goes on with the one before.
    Also,
    /// Names of news agencies.
    Agencies,
    /// A whole line, anywhere: dropped. For a site's own rules.
    Drop,
    /// A whole line or its beginning: never dropped. For a site's own rules.
    Keep,
}

/// A publisher, by what shows in its articles.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::import) struct Publisher {
    /// Its name, for records.
    pub(in crate::import) name: String,
    /// How it is called in texts.
    #[serde(default)]
    pub(in crate::import) names: Vec<String>,
    /// Its hosts.
    #[serde(default)]
    pub(in crate::import) domains: Vec<String>,
    /// Whole lines that it puts around its articles.
    #[serde(default)]
    pub(in crate::import) drop: Vec<String>,
    /// The order of numbers in its dates, where its language leaves that open.
    #[serde(default)]
    pub(in crate::import) dates: Option<Order>,
}

/// The order of numbers in dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(in crate::import) enum Order {
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
}

/// A file of rules.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    /// What newsrooms write around their articles, by language; `any` is every language.
    #[schemars(with = "By<Tag, LanguageRules>")]
    #[serde(default)]
    languages: IndexMap<String, LanguageRules>,
    /// Publishers, by what shows in their articles.
    #[serde(default)]
    publishers: Vec<Publisher>,
}

impl Rules {
    /// The program's own rules.
    pub(in crate::import) fn own() -> Self {
        let texts = [
            include_str!("data/any.yaml"),
            include_str!("data/nordic.yaml"),
            include_str!("data/western.yaml"),
            include_str!("data/romance.yaml"),
            include_str!("data/slavic.yaml"),
            include_str!("data/eastern.yaml"),
            include_str!("data/further.yaml"),
        ];
        let mut rules = Self::default();
        for text in texts {
            let file: RuleFile = serde_yaml::from_str(text).expect("a test reads the program's own rules");
            rules.add(file);
        }
        rules
    }

    /// Adds a file of rules: its phrases come beside those that are there, its publishers before them.
    pub(in crate::import) fn add(&mut self, file: RuleFile) {
        for (tag, rules) in file.languages {
            let known = self.languages.entry(tag).or_default();
            for (from, to) in [
                (rules.words, &mut known.words),
                (rules.letters, &mut known.letters),
            ] {
                if !from.is_empty() {
                    to.push(' ');
                    to.push_str(&from);
                }
            }
            for (topic, phrases) in rules.lists {
                known.lists.entry(topic).or_default().extend(phrases);
            }
        }
        self.publishers.splice(0..0, file.publishers);
    }

    /// The words and letters by which each language is told from others.
    pub(in crate::import) fn telling(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let languages = self.languages.iter().filter(|(_, rules)| !rules.words.is_empty());
        languages.map(|(tag, rules)| (tag.as_str(), rules.words.as_str(), rules.letters.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::Rules;

    #[test]
    fn the_program_has_rules_for_many_languages() {
        let rules = Rules::own();
        let tags: Vec<&str> = rules.telling().map(|(tag, ..)| tag).collect();
        for tag in [
            "en", "sv", "da", "nb", "nn", "nl", "de", "fr", "es", "pt", "it", "pl", "cs", "fi", "uk", "ru",
            "kk", "tr", "ar", "fa", "zh", "ja", "el", "hu", "ro", "he", "hi", "ko", "vi",
        ] {
            assert!(tags.contains(&tag), "{tag}");
        }
    }
}
