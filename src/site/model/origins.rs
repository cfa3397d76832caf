//! Where sources have their content from.

use super::ids::{Origin, SourceId};
use super::records::{Cite, Source};
use std::collections::BTreeSet;

/// Sources that have their content from the same origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginGroup {
    /// The sources, in the order of their ids.
    pub sources: BTreeSet<SourceId>,
    /// What all of them have in common; empty where each shares an origin only with some of the others.
    pub shared: BTreeSet<Origin>,
}

/// Groups the sources that something rests on by their origins. Sources in different groups are independent of one another, as far as their
/// records say.
pub fn origin_groups(sources: &[Source], cites: &[Cite]) -> Vec<OriginGroup> {
    let cited: BTreeSet<SourceId> = cites.iter().map(|cite| cite.source).collect();
    let mut groups: Vec<(OriginGroup, BTreeSet<Origin>)> = Vec::new();
    for source in cited {
        let origins = origins(sources, source);
        let mut joined = OriginGroup {
            sources: BTreeSet::from([source]),
            shared: origins.clone(),
        };
        let mut all = origins;
        let (touched, apart): (Vec<_>, Vec<_>) = std::mem::take(&mut groups)
            .into_iter()
            .partition(|(_, known)| !known.is_disjoint(&all));
        for (group, known) in touched {
            joined.sources.extend(group.sources);
            joined.shared = &joined.shared & &group.shared;
            all.extend(known);
        }
        groups = apart;
        groups.push((joined, all));
    }
    let mut groups: Vec<OriginGroup> = groups.into_iter().map(|(group, _)| group).collect();
    for group in &mut groups {
        // The publisher of a source that all repeat adds nothing to the source itself.
        if group
            .shared
            .iter()
            .any(|origin| matches!(origin, Origin::Source(_)))
        {
            group
                .shared
                .retain(|origin| !matches!(origin, Origin::Publisher(_)));
        }
    }
    groups
}

/// The origins of a source: itself, its publisher, and what it repeats, directly or through others.
fn origins(sources: &[Source], id: SourceId) -> BTreeSet<Origin> {
    let mut found = BTreeSet::new();
    let mut open = vec![Origin::Source(id)];
    while let Some(origin) = open.pop() {
        if !found.insert(origin.clone()) {
            continue;
        }
        if let Origin::Source(id) = origin {
            let source = &sources[id.index()];
            open.extend(source.origin.iter().cloned());
            let record = &source.seed.record;
            match (source.actor, &record.publisher) {
                (Some(actor), _) => open.push(Origin::Actor(actor)),
                (None, Some(publisher)) => open.push(Origin::Publisher(publisher.clone())),
                (None, None) => {}
            }
        }
    }
    found
}
