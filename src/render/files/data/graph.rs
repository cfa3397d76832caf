//! All records as one graph of JSON-LD in the terms of schema.org, in one language. Records name one another by their addresses.

use super::table::{self, Cell};
use super::tables;
use crate::edtf::Date;
use crate::kinds::RecordKind;
use crate::markdown;
use crate::render::context::Context;
use crate::render::records;
use crate::render::structured_data as described;
use crate::site::{ActorId, Cite, ClaimId, ConflictId, RecordId, SourceId, TermId};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

pub(super) fn graph(context: &Context<'_>) -> Value {
    let site = context.site;
    let kinds = RecordKind::ALL.iter().filter(|kind| site.offers(**kind));
    let records = kinds.flat_map(|kind| site.records(*kind));
    let nodes =
        std::iter::once(super::package::dataset(context)).chain(records.filter_map(|id| node(context, id)));
    json!({
        "@context": "https://schema.org",
        "@graph": nodes.collect::<Vec<Value>>(),
    })
}

/// The node of a record; its id is the address of its page or, where it has none, a permanent URI.
fn node(context: &Context<'_>, record: RecordId) -> Option<Value> {
    let site = context.site;
    let mut node = match record {
        RecordId::Event(id) => {
            let mut node = described::event(context, id, &context.page_url(crate::site::Target::Event(id)));
            let places = records::event::sites(&site.events[id.index()]);
            let places = places
                .into_iter()
                .map(|place| reference(context, RecordId::Place(place)));
            set(&mut node, "location", places.collect());
            set(
                &mut node,
                "subjectOf",
                appearance(context, &site.events[id.index()].sources),
            );
            node
        }
        RecordId::Place(id) => {
            let mut node = described::place(context, id);
            let within = site.places[id.index()].within;
            let within = within.map(|within| reference(context, RecordId::Place(within)));
            set(&mut node, "containedInPlace", within.into_iter().collect());
            node
        }
        RecordId::Source(id) => described::source(context, id),
        RecordId::Actor(id) => actor(context, id),
        RecordId::Term(id) => term(context, id)?,
        RecordId::Claim(id) => claim(context, id),
        RecordId::Conflict(id) => conflict(context, id)?,
        RecordId::Correction(_) => return None,
    };
    if let Value::Object(entries) = &mut node {
        entries.remove("@context");
        entries.insert("@id".to_owned(), json!(address(context, record)));
        entries.retain(|_, value| !value.is_null());
    }
    Some(node)
}

/// Replaces values of a node by references to other nodes.
fn set(node: &mut Value, key: &str, values: Vec<Value>) {
    node[key] = match values.len() {
        0 => Value::Null,
        _ => Value::Array(values),
    };
}

fn reference(context: &Context<'_>, record: RecordId) -> Value {
    json!({"@id": address(context, record)})
}

fn address(context: &Context<'_>, record: RecordId) -> String {
    let site = context.site;
    match context.record_url(record) {
        Some(url) => site.config.base_url.absolute(&url),
        None => context.tag_uri(&format!("{}/{}", record.kind().scheme(), site.id(record))),
    }
}

/// The sources of something, each once.
fn appearance(context: &Context<'_>, cites: &[Cite]) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for source in cites
        .iter()
        .map(|cite| reference(context, RecordId::Source(cite.source)))
    {
        if !found.contains(&source) {
            found.push(source);
        }
    }
    found
}

/// Who makes a claim: who is said to or, where the sources say it themselves, who has published these.
fn asserter(context: &Context<'_>, said_by: Option<ActorId>, cites: &[Cite]) -> Value {
    if let Some(actor) = said_by {
        return reference(context, RecordId::Actor(actor));
    }
    let publisher = |cite: &Cite| {
        let source = &context.site.sources[cite.source.index()];
        let name = source.seed.record.publisher.as_ref();
        let named = name.map(|name| json!({"@type": "Organization", "name": name}));
        source
            .actor
            .map(|actor| reference(context, RecordId::Actor(actor)))
            .or(named)
    };
    let mut found: Vec<Value> = Vec::new();
    for publisher in cites.iter().filter_map(publisher) {
        if !found.contains(&publisher) {
            found.push(publisher);
        }
    }
    match found.len() {
        0 => Value::Null,
        1 => found.remove(0),
        _ => Value::Array(found),
    }
}

/// The source in which something stood before it did in any other, where the days of all are known well enough to say so.
fn first_appearance(context: &Context<'_>, cites: &[Cite]) -> Option<SourceId> {
    let sources: BTreeSet<SourceId> = cites.iter().map(|cite| cite.source).collect();
    let days = |id: &SourceId| {
        let source = &context.site.sources[id.index()];
        let date = source.inferred.as_ref().or(source.published.as_ref());
        (date.and_then(Date::earliest), date.and_then(Date::latest))
    };
    let is_first = |one: &SourceId| {
        let (_, last) = days(one);
        let others = sources.iter().filter(|other| *other != one);
        others
            .map(days)
            .all(|(earliest, _)| last.zip(earliest).is_some_and(|(last, earliest)| last < earliest))
    };
    sources.iter().copied().find(is_first)
}

/// When a source was published, where it says so for certain.
fn published(context: &Context<'_>, id: SourceId) -> Option<String> {
    let source = &context.site.sources[id.index()];
    source.published.as_ref().and_then(Date::stated_once)
}

fn actor(context: &Context<'_>, id: ActorId) -> Value {
    let site = context.site;
    let summary = site.part_for(context.lang, id, |words| words.summary.as_ref());
    // The site's own kinds of actors have no equivalents in schema.org.
    json!({
        "@type": "Thing",
        "name": context.record_title(id).plain(),
        "description": summary.map(|worded| markdown::plain_words(worded.words)),
        "sameAs": site.actors[id.index()].same_as,
    })
}

fn term(context: &Context<'_>, id: TermId) -> Option<Value> {
    let worded = context.site.words_for(context.lang, id)?;
    let summary = context
        .site
        .part_for(context.lang, id, |words| words.summary.as_ref());
    Some(json!({
        "@type": "DefinedTerm",
        "name": worded.words.title,
        "description": summary.map(|said| markdown::plain_words(said.words)),
        "inLanguage": context.site.languages.tag(worded.lang),
    }))
}

/// The node of a claim: its number, who makes it, and its sources.
fn claim(context: &Context<'_>, id: ClaimId) -> Value {
    let site = context.site;
    let claim = &site.claims[id.index()];
    let ([value, low, high], _) = tables::quantity(&claim.value);
    let number = |number: Option<f64>| number.map(super::json::number);
    let first = first_appearance(context, &claim.sources);
    json!({
        "@type": ["Claim", "Observation"],
        "name": records::claim::title(context, id).plain(),
        "variableMeasured": records::claim::measure_title(context, claim.figure.measure).plain(),
        "value": number(value),
        "minValue": number(low.filter(|_| low != high || value.is_none())),
        "maxValue": number(high.filter(|_| low != high || value.is_none())),
        "unitText": site.config.vocabulary.unit_of(site.lists.measures.get(claim.figure.measure)).map(|(unit, _)| unit),
        "observationAbout": claim.figure.place.map(|place| reference(context, RecordId::Place(place))),
        "observationDate": claim.as_of.as_ref().and_then(Date::stated_once),
        "author": asserter(context, claim.asserted_by, &claim.sources),
        "appearance": appearance(context, &claim.sources),
        "firstAppearance": first.map(|source| reference(context, RecordId::Source(source))),
        "datePublished": first.and_then(|source| published(context, source)),
    })
}

/// The node of a disagreement, with a claim for each side.
fn conflict(context: &Context<'_>, id: ConflictId) -> Option<Value> {
    let site = context.site;
    let worded = site.words_for(context.lang, id)?;
    let statements = site.conflicts[id.index()].statements.iter();
    let sides = statements.map(|statement| {
        let text = worded.words.statements.get(&statement.id);
        let mut side = Map::new();
        side.insert("@type".to_owned(), json!("Claim"));
        if let Cell::Text(text) = table::maybe_plain(text) {
            side.insert("text".to_owned(), json!(text));
        }
        let first = first_appearance(context, &statement.sources);
        let mut add = |key: &str, value: Value| {
            if !value.is_null() {
                side.insert(key.to_owned(), value);
            }
        };
        add(
            "author",
            asserter(context, statement.asserted_by, &statement.sources),
        );
        add("appearance", json!(appearance(context, &statement.sources)));
        add(
            "firstAppearance",
            json!(first.map(|source| reference(context, RecordId::Source(source)))),
        );
        add(
            "datePublished",
            json!(first.and_then(|source| published(context, source))),
        );
        Value::Object(side)
    });
    Some(json!({
        "@type": "CreativeWork",
        "name": worded.words.title,
        "inLanguage": site.languages.tag(worded.lang),
        "hasPart": sides.collect::<Vec<Value>>(),
    }))
}
