//! All records of a site, bound kind by kind. All ids are known before, so that a kind may name any other. Only events need bound records
//! of another kind: the time zones of places.

use super::binder::Binder;
use super::{actors, claims, conflicts, corrections, events, figures, ids, places, sources, time};
use crate::content::{Asset, Content};
use crate::diag::Problems;
use crate::input::Files;
use crate::kinds::RecordKind;
use crate::site::cache::RecordInputs;
use crate::site::model::{
    BoundRecords, Cite, Claim, Conflict, ConflictId, Days, Event, EventId, Index, Lookup, Related, Term,
};
use std::sync::Arc;

/// Binds the records of all kinds. Only the files of records and sources are read.
pub(super) fn bind(content: &Content, inputs: &RecordInputs, files: &Files) -> (Arc<BoundRecords>, Problems) {
    let mut problems = Problems::default();
    let mut lookup = inputs.lookup.clone();
    let mut binder = Binder::new(content, files, &lookup, &mut problems);
    let places = places::places(&mut binder);
    let claims = claims::claims(&mut binder);
    let mut conflicts = conflicts::conflicts(&mut binder);
    let mut events = events::events(&mut binder, &places);
    join(&mut events, &mut conflicts);
    let actors = actors::actors(&mut binder);
    let sources = sources::sources(&mut binder);
    sources::check_days(&mut binder, &claims, &sources);
    sources::check_origins(&mut binder, &events, &sources);
    let corrections = corrections::corrections(&mut binder, &inputs.pages);
    let Binder { lists, doubtful, .. } = binder;
    doubtful.into_iter().for_each(|kind| lookup.of_mut(kind).doubt());
    let chronology = time::chronology(&events);
    let days = Days::new(&events, &chronology, &claims, &conflicts, &sources);
    let related = Related::new((&events, &chronology), &places, &actors, &claims, &corrections);
    let quotes = quotes(&events, &claims, &conflicts, sources.len());
    let records = BoundRecords {
        days: Arc::new(days),
        related,
        figures: figures::figures(&claims),
        chronology,
        events,
        places,
        claims,
        actors,
        conflicts,
        corrections,
        sources,
        terms: terms(content),
        lookup,
        lists,
        quotes,
    };
    (Arc::new(records), problems)
}

/// Joins events and conflicts, since either side may name the other.
fn join(events: &mut [Event], conflicts: &mut [Conflict]) {
    for (at, event) in events.iter().enumerate() {
        for conflict in &event.conflicts {
            if let Some(conflict) = conflicts.get_mut(conflict.index())
                && !conflict.events.contains(&EventId(at))
            {
                conflict.events.push(EventId(at));
            }
        }
    }
    for (at, conflict) in conflicts.iter().enumerate() {
        for event in &conflict.events {
            if let Some(event) = events.get_mut(event.index())
                && !event.conflicts.contains(&ConflictId(at))
            {
                event.conflicts.push(ConflictId(at));
            }
        }
    }
}

/// What records quote of each source, in the order of the records.
fn quotes(events: &[Event], claims: &[Claim], conflicts: &[Conflict], sources: usize) -> Vec<Vec<Cite>> {
    let events = events.iter().flat_map(|event| &event.sources);
    let claims = claims.iter().flat_map(|claim| &claim.sources);
    let statements = conflicts.iter().flat_map(|conflict| &conflict.statements);
    let cites = events
        .chain(claims)
        .chain(statements.flat_map(|statement| &statement.sources));
    let mut quotes = vec![Vec::new(); sources];
    for cite in cites.filter(|cite| cite.quote.is_some()) {
        quotes[cite.source.index()].push(cite.clone());
    }
    quotes
}

fn terms(content: &Content) -> Vec<Term> {
    let ids = content.records(RecordKind::Term).ids().into_iter();
    ids.map(|id| Term { id: id.to_owned() }).collect()
}

/// Where the ids of a kind stand, as a hint.
fn home(content: &Content, kind: RecordKind) -> String {
    let name = kind.file();
    if kind == RecordKind::Source {
        return "the id of a source is the name of its file in `seeds/`, without `.md`".to_owned();
    }
    let folder = if kind.is_shared() {
        "shared"
    } else {
        content.languages.tag(content.languages.default())
    };
    format!("the ids of {name} are the keys of `content/{folder}/{name}.yaml`")
}

/// The ids of all records, and the addresses of all files. Whether an id is mistyped may depend on any text of the site, so this is not
/// cached.
pub(super) fn lookup(content: &Content, files: &Files, problems: &mut Problems) -> Lookup {
    let assets = content.assets.iter().enumerate();
    let is_lost = ids::is_folder_lost(content, files, problems);
    let index = |kind: RecordKind| {
        let records = content.records(kind);
        let mut unread = records.unread().clone();
        if is_lost && kind.is_shared() {
            unread.add_all();
            return Index::new([].into_iter(), &unread, home(content, kind));
        }
        if kind == RecordKind::Source {
            // A source whose id is not the name of its file is reported there, and not wherever it is named.
            let misnamed = content.seeds.iter().filter_map(|seed| {
                let name = seed.name(files);
                (name != seed.record.id).then_some(name)
            });
            misnamed.for_each(|name| unread.add(name));
        }
        ids::check(content, kind, files, (&mut unread, problems));
        records.undated().into_iter().for_each(|id| unread.add(id));
        let ids = records.ids();
        let former = ids.iter().zip(records.previous_ids());
        let former = former.flat_map(|(id, before)| before.iter().map(move |before| (before.as_str(), *id)));
        Index::new(ids.iter().copied(), &unread, home(content, kind)).with_former(former)
    };
    let is_unread = |asset: &&Asset| files.get(asset.file).content.is_err();
    let unread = content.assets.iter().filter(is_unread);
    Lookup::new(
        index,
        assets.map(|(at, asset)| (asset.path.clone(), at)).collect(),
        unread.map(|asset| asset.path.clone()).collect(),
    )
}
