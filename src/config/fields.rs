//! The fields of `kzsite.yaml`.

use super::{
    Author, BaseUrl, CspAdditions, CspSources, HeadLink, Look, MapConfig, OwnHeaders, OwnRedirect,
    SourcesConfig, Translation, Vocabulary,
};
use crate::diag::{Unread, blank};
use crate::forms::{
    By, Ending, HostAndYear, Id, MeasureWord, OneDay, Population, SiteLanguage, Tag, Text, WebAddress,
};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;
use url::Url;

/// The configuration of a site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the site will stand, with its path: `https://example.org/flood/`.
    pub base_url: BaseUrl,
    /// The theme: a folder in themes/, or one of the program; `steppe` if it is left out.
    #[serde(default = "default_theme")]
    pub theme: String,
    /// The language that must be complete: one of `languages`.
    #[schemars(with = "SiteLanguage")]
    pub default_language: String,
    /// The languages by their tags (`en`, `sr-Latn`), in the order of the language switch.
    #[schemars(with = "By<Tag, LanguageConfig>")]
    pub languages: IndexMap<String, LanguageConfig>,
    /// The licence of texts and data.
    #[serde(default)]
    pub licence: Option<Licence>,
    /// Who writes the site, for feeds and search engines.
    #[serde(default)]
    pub author: Option<Author>,
    /// How the site looks: colours, logo, symbol and fonts.
    #[serde(default)]
    pub look: Look,
    /// Lines at the foot of every page, by language: Markdown, each a paragraph. A language without lines borrows those of the languages
    /// that it falls back on.
    #[schemars(with = "By<SiteLanguage, Vec<Text>>")]
    #[serde(default, deserialize_with = "blank::lists")]
    pub footer: IndexMap<String, Vec<String>>,
    /// Links in the head of every page.
    #[serde(default)]
    pub head: Vec<HeadLink>,
    /// Sources that the Content-Security-Policy allows besides the site itself, by directive: hosts
    /// that pages may fetch from, where forms are sent, who may show the site in a frame.
    #[schemars(with = "CspAdditions")]
    #[serde(default)]
    pub csp: CspSources,
    /// Headers besides those that all sites have.
    #[serde(default)]
    pub headers: Vec<OwnHeaders>,
    /// Addresses that lead to other ones, besides those that pages and records had before.
    #[serde(default)]
    pub redirects: Vec<OwnRedirect>,
    /// Whom the ids of the feeds belong to: a host and a year in which it was the site's own, `example.org,2026`. A site that moves
    /// keeps its old one; without it, it is the host of `base_url`.
    #[schemars(with = "Option<HostAndYear>")]
    #[serde(default)]
    pub feed_tag: Option<String>,
    /// The days of the timeline's axis; if they are left out, the axis fits the events.
    #[serde(default)]
    pub timeline: Option<TimelineConfig>,
    /// What the front page shows besides its text.
    #[serde(default)]
    pub home: HomeConfig,
    /// The base map.
    #[serde(default)]
    pub map: Option<MapConfig>,
    /// What holds for all sources.
    #[serde(default)]
    pub sources: SourcesConfig,
    /// Whether the site offers its records as files below `/data/`, with a page that explains them; it does if this is left out.
    #[serde(default = "is_offered")]
    pub data: bool,
    /// Endings of files that are published besides the usual ones, without a dot: `docx`.
    #[schemars(with = "Vec<Ending>")]
    #[serde(default)]
    pub publish: Vec<String>,
    /// The words that records may use. Each has a label in vocabulary.yaml of each language.
    #[serde(default)]
    pub vocabulary: Vocabulary,
    /// What of the file could not be read.
    #[serde(skip)]
    pub unread: Unread,
    /// Words that are lacking in a list of the vocabulary, which is reported.
    #[serde(skip)]
    undeclared: BTreeSet<(String, String)>,
    /// The `base_url` of the file, where the command line gives another one.
    #[serde(skip)]
    declared_url: Option<BaseUrl>,
}

/// The theme of a site that names none.
fn default_theme() -> String {
    "steppe".to_owned()
}

/// Whether a site that does not say so offers its data.
fn is_offered() -> bool {
    true
}

/// The year in which the host of `base_url` is taken to belong to the site, if there is no `feed_tag`.
const TAG_YEAR: &str = "2026";

impl Config {
    /// Replaces the `base_url` of the file.
    pub fn move_to(&mut self, base_url: BaseUrl) {
        let declared = std::mem::replace(&mut self.base_url, base_url);
        self.declared_url.get_or_insert(declared);
    }

    /// The path below the base URL of an address of the site itself.
    pub fn own_path<'u>(&self, address: &'u Url) -> Option<&'u str> {
        let mut homes = [Some(&self.base_url), self.declared_url.as_ref()]
            .into_iter()
            .flatten();
        homes.find_map(|home| home.below(address))
    }

    /// Notes a word that is lacking in a list of the vocabulary and is reported.
    pub fn tell_undeclared(&mut self, list: &str, word: String) {
        self.undeclared.insert((list.to_owned(), word));
    }

    /// The reported words that are lacking in lists of the vocabulary, each with its list.
    pub fn reported_undeclared(&self) -> &BTreeSet<(String, String)> {
        &self.undeclared
    }

    /// Whom permanent ids belong to, as `tag:` URIs begin: a host and a year. It stays when the site is built for another place.
    pub fn tagging(&self) -> String {
        if let Some(tag) = &self.feed_tag {
            return tag.clone();
        }
        let host = self.declared_url.as_ref().unwrap_or(&self.base_url).host();
        // RFC 4151 allows only names of hosts, no addresses in brackets.
        format!(
            "{},{TAG_YEAR}",
            host.replace(['[', ']', ':'], "-").trim_matches('-')
        )
    }
}

/// One language of the site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageConfig {
    /// What the language calls itself.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub name: String,
    /// Where missing words come from, the best language first; the default language is always the last resort.
    #[schemars(with = "Vec<SiteLanguage>")]
    #[serde(default)]
    pub fallback: Vec<String>,
    /// How its translations were made, where pages and words do not say it themselves.
    #[serde(default)]
    pub translation: Option<Translation>,
    /// Whether it is still being translated: what it lacks is counted and not told, and its readers are told so.
    #[serde(default)]
    pub unfinished: bool,
}

/// A licence.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// Its name: `CC BY 4.0`.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub content: String,
    /// Where it can be read.
    #[schemars(with = "WebAddress")]
    #[serde(deserialize_with = "blank::text")]
    pub url: String,
}

/// Days of the timeline's axis, `YYYY-MM-DD`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TimelineConfig {
    /// The first day, in quotation marks.
    #[schemars(with = "OneDay")]
    pub from: String,
    /// The last day, in quotation marks.
    #[schemars(with = "OneDay")]
    pub to: String,
}

/// What the front page of a section shows.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeConfig {
    /// The key figures in their order, each with all its rival claims.
    #[serde(default)]
    pub figures: Vec<KeyFigureConfig>,
}

/// A key figure: all claims of a measure and scope.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyFigureConfig {
    /// What is counted: one of `measures`.
    #[schemars(with = "MeasureWord")]
    pub measure: String,
    /// Only claims about these: one of `populations`.
    #[schemars(with = "Option<Population>")]
    #[serde(default)]
    pub population: Option<String>,
    /// Only claims about this place: its id.
    #[schemars(with = "Option<Id>")]
    #[serde(default)]
    pub place: Option<String>,
}
