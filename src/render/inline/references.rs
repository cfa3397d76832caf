//! The numbered citations of a page.

use crate::render::context::Context;
use crate::render::view::{CitedPlace, CitedSource, Note, ReferenceList};
use crate::site::{Cite, SourceId, Target};
use indexmap::{IndexMap, IndexSet};
use std::collections::BTreeSet;

/// The numbered citations of one page: one number for all places that are cited together, in order of first mention.
#[derive(Debug, Clone, Default)]
pub(in crate::render) struct References {
    /// Places in sources that are cited together, in any order.
    groups: IndexMap<BTreeSet<Cite>, Group>,
    /// Mentions, by their fragments, that were given to a template but not shown by it.
    unshown: BTreeSet<String>,
}

#[derive(Debug, Clone)]
struct Group {
    /// The places in the order of their first mention.
    cites: IndexSet<Cite>,
    /// The number of mentions in the text.
    mentions: usize,
}

/// A mention of a note in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct NoteMention {
    /// The number of the note, from 1.
    pub(super) note: usize,
    /// Which of the mentions of this note it is, from 1.
    nth: usize,
}

impl References {
    /// Adds a mention of places that are cited together.
    pub(super) fn mention(&mut self, cites: &IndexSet<Cite>) -> NoteMention {
        let entry = self.groups.entry(cites.iter().cloned().collect());
        let note = entry.index() + 1;
        let group = entry.or_insert_with(|| Group {
            cites: cites.clone(),
            mentions: 0,
        });
        group.mentions += 1;
        NoteMention {
            note,
            nth: group.mentions,
        }
    }

    /// Drops mentions that were added since `before` and that `html` does not show, since nothing leads back to them.
    pub(in crate::render) fn keep_shown(&mut self, before: Self, html: &str) {
        let mut unshown = BTreeSet::new();
        let mut is_any_shown = false;
        for (note, (key, group)) in (1..).zip(&self.groups) {
            let known = before.groups.get(key).map_or(0, |group| group.mentions);
            for fragment in (known + 1..=group.mentions).map(|nth| NoteMention { note, nth }.fragment()) {
                if html.contains(&format!("id=\"{fragment}\"")) {
                    is_any_shown = true;
                } else {
                    unshown.insert(fragment);
                }
            }
        }
        if is_any_shown {
            self.unshown.extend(unshown);
        } else {
            *self = before;
        }
    }

    /// All places in sources, each once, in the order of their first mention.
    pub(super) fn cites(&self) -> impl Iterator<Item = &Cite> {
        let all: IndexSet<&Cite> = self.groups.values().flat_map(|group| &group.cites).collect();
        all.into_iter()
    }

    /// The reference list.
    pub(in crate::render) fn list(&self, context: &Context<'_>) -> ReferenceList {
        let notes = (1..).zip(self.groups.values()).map(|(number, group)| Note {
            number,
            places: group.cites.iter().map(|cite| place(context, cite)).collect(),
            mentions: (1..=group.mentions)
                .map(|nth| NoteMention { note: number, nth }.fragment())
                .filter(|fragment| !self.unshown.contains(fragment))
                .collect(),
        });
        let cites = self.groups.values().flat_map(|group| &group.cites);
        let sources: IndexSet<SourceId> = cites.map(|cite| cite.source).collect();
        ReferenceList {
            notes: notes.collect(),
            sources: sources
                .into_iter()
                .map(|source| cited_source(context, source))
                .collect(),
        }
    }
}

impl NoteMention {
    /// Its fragment in the text.
    pub(super) fn fragment(self) -> String {
        format!("cite-{}-{}", self.note, self.nth)
    }
}

fn place(context: &Context<'_>, cite: &Cite) -> CitedPlace {
    CitedPlace {
        citation: context.citation(cite),
        gists: context.gists(cite),
    }
}

fn cited_source(context: &Context<'_>, id: SourceId) -> CitedSource {
    let source = &context.site.sources[id.index()];
    let record = &source.seed.record;
    let date = source.published.as_ref().or(source.inferred.as_ref());
    CitedSource {
        id: record.id.clone(),
        title: context.record_title(id),
        url: context.page_url(Target::Source(id)),
        lang: record.language.clone(),
        lang_name: context.locale.language_name(&record.language),
        published: date.map(|date| context.date(date)),
        inferred: source.published.is_none() && source.inferred.is_some(),
        article: record.url.as_deref().map(Context::external),
        archived: context.archived(id),
    }
}
