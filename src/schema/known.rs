//! The words that the files of a site may use.

use crate::config::{Config, LISTS};
use std::collections::BTreeMap;

/// The words of a site by the name of their list; empty without a site.
#[derive(Debug, Default)]
pub struct Known(BTreeMap<&'static str, Vec<String>>);

impl Known {
    /// The words in the configuration of a site.
    pub fn of(config: &Config) -> Self {
        let tags: Vec<String> = config.languages.keys().cloned().collect();
        let lists = LISTS.into_iter().map(|list| {
            let words = config.vocabulary.list(list);
            (list, words.into_iter().map(str::to_owned).collect())
        });
        let lists = lists.chain([("languages", tags)]);
        Self(lists.collect())
    }

    /// The words of a list, in the order written; none where they are not known, or the list is empty.
    pub(super) fn words(&self, list: &str) -> Option<&[String]> {
        self.0
            .get(list)
            .map(Vec::as_slice)
            .filter(|words| !words.is_empty())
    }
}
