//! Places in sources: in words, as links, as fragments.

use super::Context;
use crate::content::{Locator, LocatorUnit, Position};
use crate::render::view::{ArchivedLink, Citation, Gist};
use crate::site::{Cite, SourceId, Target};

impl Context<'_> {
    /// A place in a source in a line: "Blankspot, paragraph 9".
    pub(in crate::render) fn cite_title(&self, cite: &Cite) -> String {
        let short = self.source_short(cite.source);
        match &cite.locator {
            Some(locator) => format!("{short}, {}", self.locator(locator)),
            None => short,
        }
    }

    /// A place in a source in words: "paragraph 9", "paragraphs 3 to 5 and 9", "page 4", "at 00:12:30".
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
            if first == last {
                return number(first);
            }
            let (from, to) = (number(first), number(last));
            self.t(
                "locator-range",
                &[("from", from.as_str().into()), ("to", to.as_str().into())],
            )
        };
        let stretches: Vec<String> = locator.stretches().iter().map(stretch).collect();
        self.t(
            &format!("locator-{}s", unit.as_str()),
            &[("list", self.locale.list(&stretches).as_str().into())],
        )
    }

    /// What the paragraphs of a place in a source say, as far as they have gists.
    pub(in crate::render) fn gists(&self, cite: &Cite) -> Vec<Gist> {
        let paragraphs = cite.locator.iter().flat_map(Locator::paragraphs);
        paragraphs
            .filter_map(|paragraph| self.gist(cite.source, paragraph))
            .collect()
    }

    /// What a paragraph of a source says.
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

    /// The copy of a source in an archive of the web.
    pub(in crate::render) fn archived(&self, id: SourceId) -> Option<ArchivedLink> {
        let source = &self.site.sources[id.index()];
        let copy = source.seed.record.archived.as_ref()?;
        Some(ArchivedLink {
            link: Self::external(&copy.url),
            date: source.archived.as_ref().map(|date| self.date(date)),
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
        }
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
