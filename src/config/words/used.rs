//! Words of the vocabulary that the configuration itself uses.

use crate::config::{Config, ConfigFlaw};
use crate::diag::did_you_mean;

impl Config {
    /// The words of a list of the vocabulary that the configuration uses, each with its path.
    pub fn words_used(&self, list: &str) -> Vec<(&str, String)> {
        let figures = self.home.figures.iter().enumerate();
        match list {
            "units" => {
                let measures = self.vocabulary.measures.iter();
                measures
                    .map(|(id, measure)| (measure.unit.as_str(), format!("vocabulary.measures.{id}.unit")))
                    .collect()
            }
            "measures" => figures
                .map(|(index, figure)| (figure.measure.as_str(), format!("home.figures.{index}.measure")))
                .collect(),
            "populations" => figures
                .filter_map(|(index, figure)| {
                    let path = format!("home.figures.{index}.population");
                    Some((figure.population.as_deref()?, path))
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Finds the words that the configuration uses but does not declare, except those that are reported elsewhere.
    pub fn words_undeclared(&self) -> Vec<ConfigFlaw> {
        let mut flaws = Vec::new();
        for (list, what) in [
            ("units", "unit"),
            ("measures", "measure"),
            ("populations", "population"),
        ] {
            let declared = self.vocabulary.list(list);
            for (word, path) in self.words_used(list) {
                if declared.contains(&word) || self.may_declare(list, word) || self.unread.touches(&path) {
                    continue;
                }
                let guess = did_you_mean(word, declared.iter().copied())
                    .or(format!("declare it under `vocabulary.{list}`"));
                flaws.push(ConfigFlaw {
                    path,
                    message: format!("unknown {what} `{word}`"),
                    hint: Some(guess.into()),
                });
            }
        }
        flaws
    }

    /// Whether a word that is lacking in a list may turn out to be there once what is reported is fixed.
    pub fn may_declare(&self, list: &str, word: &str) -> bool {
        let reported = self.reported_undeclared();
        self.unread.may_hold(&format!("vocabulary.{list}"))
            || reported.contains(&(list.to_owned(), word.to_owned()))
    }
}
