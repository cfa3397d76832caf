//! What rests on which source, and what rests on few.

use crate::content::{Locator, LocatorUnit, PageKind};
use crate::site::links::Shortcode;
use crate::site::model::{ClaimId, ConflictId, EventId, OriginGroup, Site, SourceId, origin_groups};
use std::collections::BTreeSet;

/// Gaps in what the site rests on, for editors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Sources that nothing rests on.
    pub uncited: Vec<SourceId>,
    /// Claims without a source. That is also an error with a place, so that a site with one is not built.
    pub unsourced: Vec<ClaimId>,
    /// Claims of which no source names a place.
    pub unlocated: Vec<ClaimId>,
    /// Events that rest on one source, with that source.
    pub single: Vec<(EventId, SourceId)>,
    /// Events that rest on several sources of one origin, with them.
    pub one_origin: Vec<(EventId, OriginGroup)>,
    /// Conflicts that no page shows.
    pub unshown: Vec<ConflictId>,
    /// The paragraphs of each source, where these are counted.
    pub paragraphs: Vec<ParagraphCoverage>,
}

/// Which paragraphs of a source are cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphCoverage {
    /// The source.
    pub source: SourceId,
    /// How many paragraphs it has, without the lines that importing has left out.
    pub all: usize,
    /// How many of them nothing cites.
    pub uncited: usize,
    /// Those that nothing cites; absent where there are none.
    pub numbers: Option<Locator>,
}

impl Site {
    /// Finds the gaps in what the site rests on.
    pub fn coverage(&self) -> Coverage {
        let mut coverage = Coverage {
            unshown: self.unshown_conflicts(),
            ..Coverage::default()
        };
        for (at, uses) in self.uses.iter().enumerate() {
            if uses.is_empty() {
                coverage.uncited.push(SourceId(at));
            }
            coverage.paragraphs.extend(self.paragraph_coverage(SourceId(at)));
        }
        for (at, claim) in self.claims.iter().enumerate() {
            if claim.sources.is_empty() {
                coverage.unsourced.push(ClaimId(at));
            } else if claim.sources.iter().all(|cite| cite.locator.is_none()) {
                coverage.unlocated.push(ClaimId(at));
            }
        }
        for (at, event) in self.events.iter().enumerate() {
            let mut groups = origin_groups(&self.sources, &event.sources).into_iter();
            let (Some(group), None) = (groups.next(), groups.next()) else {
                continue;
            };
            match group.sources.first() {
                Some(only) if group.sources.len() == 1 => coverage.single.push((EventId(at), *only)),
                _ => coverage.one_origin.push((EventId(at), group)),
            }
        }
        coverage
    }

    /// Conflicts that no list, no page of an event and no other page shows.
    fn unshown_conflicts(&self) -> Vec<ConflictId> {
        if self.page_of(PageKind::Conflicts).is_some() {
            return Vec::new();
        }
        let shortcodes = self.pages().iter().flat_map(|page| &page.outline.shortcodes);
        let shown = shortcodes.filter_map(|code| match self.shortcode(&code.name, &code.args) {
            Ok(Shortcode::Conflict { conflict }) => Some(conflict),
            _ => None,
        });
        let shown: BTreeSet<ConflictId> = shown.collect();
        let all = self.conflicts.iter().enumerate();
        all.filter(|(_, conflict)| conflict.events.is_empty())
            .map(|(at, _)| ConflictId(at))
            .filter(|id| !shown.contains(id))
            .collect()
    }

    fn paragraph_coverage(&self, id: SourceId) -> Option<ParagraphCoverage> {
        let seed = &self.sources[id.index()].seed;
        let last = seed.paragraphs()?;
        let left_out = seed.record.left_out();
        let locators = self.uses[id.index()]
            .iter()
            .filter_map(|one| one.locator.as_ref());
        let locators = locators.filter(|locator| locator.unit() == LocatorUnit::Paragraph);
        let cited: BTreeSet<u32> = locators.flat_map(Locator::paragraphs).collect();
        let own = (1..=last).filter(|number| !left_out.contains(number) || cited.contains(number));
        let own: Vec<u32> = own.collect();
        let all = own.len();
        let uncited: Vec<u32> = own.into_iter().filter(|number| !cited.contains(number)).collect();
        Some(ParagraphCoverage {
            source: id,
            all,
            uncited: uncited.len(),
            numbers: Locator::of_paragraphs(uncited),
        })
    }
}
