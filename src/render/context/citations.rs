//! Places in sources: in words, as links, as fragments.

use super::Context;
use super::text_fragment::with_text_fragment;
use crate::content::{Locator, LocatorUnit, Position};
use crate::edtf::Date;
use crate::render::view::{ArchivedLink, Citation, External, Gist, QuotedWords};
use crate::site::{Cite, SourceId, Target};

const NO_BREAK: &str = "\u{a0}";

impl Context<'_> {
    /// A place in a source in a line: "Blankspot, paragraph 9".
    pub(in crate::render) fn cite_title(&self, cite: &Cite) -> String {
        let short = self.source_short(cite.source);
        match &cite.locator {
            Some(locator) => format!("{short}, {}", self.locator(locator)),
            None => short,
        }
    }

    /// A place in a source in words: "paragraph 9", "paragraphs 3 to 5 and 9", "page 4", "at 00:12:30",
    /// "from 00:12:30 to 00:14:00".
    pub(in crate::render) fn locator(&self, locator: &Locator) -> String {
        let unit = locator.unit();
        let number = |position: &Position| match unit {
            LocatorUnit::Time => position.as_time(),
            _ => {
                let parts = position.parts().iter();
                let parts: Vec<String> = parts.map(|part| self.locale.integer(i64::from(*part))).collect();
                parts.join(".")
            }
        };
        if let Some(position) = locator.single() {
            let key = format!("locator-{}", unit.as_str());
            return self.t(&key, &[("n", number(position).as_str().into())]);
        }
        let stretch = |(first, last): &(Position, Position)| {
            let (from, to) = (number(first), number(last));
            match (first.parts(), last.parts()) {
                (first, last) if first == last => vec![from],
                // Two neighbours are two, and nothing from the one to the other.
                ([first], [last]) if first + 1 == *last => vec![from, to],
                _ => vec![self.t(
                    "locator-range",
                    &[("from", from.as_str().into()), ("to", to.as_str().into())],
                )],
            }
        };
        if unit == LocatorUnit::Time && locator.stretches().iter().any(|(first, last)| first != last) {
            let spoken: Vec<String> = locator
                .stretches()
                .iter()
                .map(|(first, last)| self.time_of_recording(first, last))
                .collect();
            return self.locale.list(&spoken);
        }
        let stretches: Vec<String> = locator.stretches().iter().flat_map(stretch).collect();
        let mut list = self.locale.list(&stretches);
        // The last number does not stand alone on a line.
        if let Some(at) = list.rfind(' ') {
            list.replace_range(at..=at, NO_BREAK);
        }
        self.t(
            &format!("locator-{}s", unit.as_str()),
            &[("list", list.as_str().into())],
        )
    }

    /// A time of a recording, or all from one to another: "at 00:12:30", "from 00:12:30 to 00:14:00".
    fn time_of_recording(&self, first: &Position, last: &Position) -> String {
        let (from, to) = (first.as_time(), last.as_time());
        if first == last {
            return self.t("locator-time", &[("n", from.as_str().into())]);
        }
        let args = [("from", from.as_str().into()), ("to", to.as_str().into())];
        self.t("locator-time-range", &args)
    }

    /// The gists of the paragraphs of a place in a source.
    pub(in crate::render) fn gists(&self, cite: &Cite) -> Vec<Gist> {
        let paragraphs = cite.locator.iter().flat_map(Locator::paragraphs);
        paragraphs
            .filter_map(|paragraph| self.gist(cite.source, paragraph))
            .collect()
    }

    /// The gist of a paragraph of a source.
    pub(in crate::render) fn gist(&self, source: SourceId, paragraph: u32) -> Option<Gist> {
        let gist = self.site.gist(self.lang, source, paragraph)?;
        Some(Gist {
            number: self.locale.integer(i64::from(paragraph)),
            text: self.text(gist.words, gist.lang),
        })
    }

    /// URL of a place in a source.
    pub(in crate::render) fn cite_url(&self, cite: &Cite) -> String {
        let url = self.page_url(Target::Source(cite.source));
        match &cite.locator {
            Some(locator) => format!("{url}#{}", place_id(locator)),
            None => url,
        }
    }

    /// The copy of a source in an archive of the web, which carries the attributes of Robust Links.
    pub(in crate::render) fn archived(&self, id: SourceId) -> Option<ArchivedLink> {
        let source = &self.site.sources[id.index()];
        let record = &source.seed.record;
        let copy = record.archived.as_ref()?;
        let date = source.archived.as_ref();
        Some(ArchivedLink {
            link: Self::external(&copy.url),
            date: date.map(|date| self.date(date)),
            original: record.url.clone(),
            version: date.and_then(Date::timestamp).map(|_| copy.date.clone()),
        })
    }

    pub(in crate::render) fn citation(&self, cite: &Cite) -> Citation {
        let record = &self.site.sources[cite.source.index()].seed.record;
        Citation {
            id: record.id.clone(),
            short: self.source_short(cite.source),
            lang: record.language.clone(),
            lang_name: self.locale.language_name(&record.language),
            url: self.cite_url(cite),
            locator: cite.locator.as_ref().map(|locator| self.locator(locator)),
            quote: self.quoted(cite),
        }
    }

    /// The words that a record quotes, where the rights of the source allow them to be shown.
    pub(in crate::render) fn quoted(&self, cite: &Cite) -> Option<QuotedWords> {
        let quote = cite.quote.as_deref()?;
        let seed = &self.site.sources[cite.source.index()].seed;
        if !seed.shows_quotes() {
            return None;
        }
        let record = &seed.record;
        let mut archived = self.archived(cite.source);
        if let Some(copy) = &mut archived {
            copy.link.url = with_text_fragment(&copy.link.url, quote);
        }
        let article = record.url.as_deref().map(|url| External {
            url: with_text_fragment(url, quote),
            ..Self::external(url)
        });
        Some(QuotedWords {
            text: self.foreign(&quote.exact, &record.language),
            article,
            archived,
        })
    }

    pub(in crate::render) fn citations(&self, cites: &[Cite]) -> Vec<Citation> {
        cites.iter().map(|cite| self.citation(cite)).collect()
    }
}

/// Fragment of a place in a source, on the source's page: `para-3-5.9`, `section-2.1_4`, `time-750`.
pub(in crate::render) fn place_id(locator: &Locator) -> String {
    let unit = locator.unit();
    let stretch = |(first, last): &(Position, Position)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}-{last}")
        }
    };
    let stretches: Vec<String> = locator.stretches().iter().map(stretch).collect();
    let between = if unit.has_parts() { "_" } else { "." };
    format!("{}-{}", unit.as_str(), stretches.join(between))
}
