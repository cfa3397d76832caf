//! Counts how much of each source is quoted.

use crate::config::ExcerptLimit;
use crate::content::{Quote, Rights, SourceRecord, as_compared, count_words};
use crate::diag::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};

/// The quotes of all sources, as they are bound one by one.
#[derive(Debug, Default)]
pub(in crate::site) struct Excerpts {
    /// By the number of the source: its quotes, each once, and the number of their words.
    of: BTreeMap<usize, (BTreeSet<Quote>, usize)>,
    /// Sources of which too much is quoted, which has been reported.
    told: BTreeSet<usize>,
}

impl Excerpts {
    /// Counts a quote of a source; a problem where all quotes up to this one are more than its rights allow.
    pub(in crate::site) fn add(
        &mut self,
        quote: &Quote,
        (index, source): (usize, &SourceRecord),
        limit: ExcerptLimit,
    ) -> Option<Diagnostic> {
        if source.rights != Rights::Excerpt {
            return None;
        }
        let (quotes, words) = self.of.entry(index).or_default();
        if quotes.insert(quote.clone()) {
            *words += quote
                .parts()
                .map(|part| count_words(&as_compared(part)))
                .sum::<usize>();
        }
        let allowed = limit.words_of(source.word_count);
        if *words <= allowed || !self.told.insert(index) {
            return None;
        }
        let whole = source
            .word_count
            .map_or_else(String::new, |whole| format!(" of {whole}"));
        let message = format!(
            "with this quote {words} words{whole} of the source `{}` are published, and its rights allow {allowed}",
            source.id
        );
        let hint = format!(
            "quote less, or see whether the source allows more: `sources.excerpt` in kzsite.yaml says {} words and {} percent",
            limit.words, limit.percent
        );
        Some(Diagnostic::error("excerpt-too-long", message).hint(hint))
    }
}
