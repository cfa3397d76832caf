//! The numbered citations of a page.

use crate::render::context::Context;
use crate::render::view::{Reference, ReferenceUse};
use crate::site::{Cite, Target};
use indexmap::IndexMap;

/// The numbered citations of one page: a number for each place in a source, in order of first mention.
#[derive(Debug, Default)]
pub(in crate::render) struct References {
    places: IndexMap<Cite, usize>,
}

impl References {
    /// Counts a mention; the number of the place and of the mention.
    pub(super) fn mention(&mut self, cite: Cite) -> (usize, usize) {
        let entry = self.places.entry(cite);
        let number = entry.index() + 1;
        let mentions = entry.or_insert(0);
        *mentions += 1;
        (number, *mentions)
    }

    /// The reference list: sources in order of first mention, each with its numbered places.
    pub(in crate::render) fn list(&self, context: &Context<'_>) -> Vec<Reference> {
        let mut by_source: IndexMap<usize, Vec<ReferenceUse>> = IndexMap::new();
        for (at, (cite, mentions)) in self.places.iter().enumerate() {
            let number = at + 1;
            by_source
                .entry(cite.source.index())
                .or_default()
                .push(ReferenceUse {
                    number,
                    locator: cite.locator.as_ref().map(|locator| context.locator(locator)),
                    gists: context.gists(cite),
                    url: context.cite_url(cite),
                    mentions: (1..=*mentions)
                        .map(|mention| format!("cite-{number}-{mention}"))
                        .collect(),
                });
        }
        let mut list = Vec::new();
        for (cite, _) in &self.places {
            let Some(uses) = by_source.shift_remove(&cite.source.index()) else {
                continue;
            };
            let source = &context.site.sources[cite.source.index()];
            list.push(Reference {
                id: source.seed.record.id.clone(),
                title: context.source_title(cite.source),
                url: context.page_url(Target::Source(cite.source)),
                lang: source.seed.record.language.clone(),
                lang_name: context.locale.language_name(&source.seed.record.language),
                published: source
                    .published
                    .as_ref()
                    .or(source.inferred.as_ref())
                    .map(|date| context.date(date)),
                inferred: source.published.is_none() && source.inferred.is_some(),
                article: source.seed.record.url.as_deref().map(Context::external),
                uses,
            });
        }
        list
    }
}
