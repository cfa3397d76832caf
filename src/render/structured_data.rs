//! JSON-LD in terms of schema.org, for search engines and archives.

use super::context::Context;
use super::records;
use super::view::TranslationNote;
use crate::config::AuthorKind;
use crate::content::{PageFile, PageKind, Precision, SourceKind};
use crate::edtf::{Date, Day, Stated};
use crate::locale::{strip, without_soft_hyphens};
use crate::markdown;
use crate::site::{Event, EventId, PlaceId, Publication, SourceId, Target};
use indexmap::IndexSet;
use serde_json::{Value, json};
use std::borrow::Cow;

/// Serialises for a script element, with `<` escaped so that no text can end it.
pub(super) fn embed(value: &Value) -> String {
    without_soft_hyphens(&strip(&value.to_string())).replace('<', "\\u003c")
}

/// Facts about a page and its text.
pub(super) struct Said {
    /// Its absolute URL.
    pub(super) url: String,
    pub(super) translation: Option<TranslationNote>,
    /// What stands there.
    pub(super) target: Target,
}

/// Adds facts about the text of a page: to its node where that is a work of the site, else to a node for the page itself.
pub(super) fn with_page(context: &Context<'_>, mut node: Value, said: &Said) -> Value {
    let mut properties = serde_json::Map::new();
    if let Some(note) = &said.translation {
        let base = &context.site.config.base_url;
        let original = json!({
            "@type": "CreativeWork",
            "inLanguage": note.lang,
            "url": note.url.as_ref().map(|url| base.absolute(url)),
        });
        properties.insert("translationOfWork".to_owned(), without_nulls(original));
        properties.insert("creditText".to_owned(), json!(context.translation_words(note)));
        if note.by.starts_with("machine") {
            let made = "https://schema.org/TrainedAlgorithmicMediaDigitalSource";
            properties.insert("digitalSourceType".to_owned(), json!(made));
        }
        if let Some(name) = &note.reviewer {
            properties.insert("editor".to_owned(), json!({"@type": "Person", "name": name}));
        }
    }
    let corrections = context.site.corrections_of(said.target).iter();
    let comments: Vec<Value> = corrections
        .filter_map(|id| {
            let worded = context.site.words_for(context.lang, *id)?;
            Some(json!({
                "@type": "CorrectionComment",
                "text": markdown::plain_words(&worded.words.summary),
                "inLanguage": context.site.languages.tag(worded.lang),
                "datePublished": context.site.corrections[id.index()].date.stated_once(),
            }))
        })
        .collect();
    if !comments.is_empty() {
        properties.insert("correction".to_owned(), Value::Array(comments));
    }
    if properties.is_empty() {
        return node;
    }
    let is_ours = ["Article", "CollectionPage", "WebSite", "Dataset"]
        .iter()
        .any(|kind| node["@type"] == *kind);
    if !is_ours {
        properties.insert("@type".to_owned(), json!("WebPage"));
        properties.insert("url".to_owned(), json!(said.url));
        properties.insert("inLanguage".to_owned(), json!(context.tag()));
        node["mainEntityOfPage"] = Value::Object(properties);
    } else if let Value::Object(entries) = &mut node {
        entries.extend(properties);
    }
    node
}

/// The sources that the text of a page cites, in the order in which it first does, by the addresses of their pages.
fn cited(context: &Context<'_>, page: &PageFile) -> Option<Value> {
    let items = page.outline.citations.iter().flat_map(|citation| &citation.items);
    let cites = items.filter_map(|cited| context.site.cite(&cited.item.source, None));
    references(context, cites.map(|cite| cite.source))
}

/// Sources by the addresses of their pages, each once; nothing where there are none.
fn references(context: &Context<'_>, sources: impl Iterator<Item = SourceId>) -> Option<Value> {
    let sources: IndexSet<SourceId> = sources.collect();
    let nodes = sources
        .into_iter()
        .map(|id| json!({"@id": source_address(context, id)}));
    let nodes: Vec<Value> = nodes.collect();
    (!nodes.is_empty()).then_some(Value::Array(nodes))
}

/// The address of the page of a source.
fn source_address(context: &Context<'_>, id: SourceId) -> String {
    let url = context.page_url(Target::Source(id));
    context.site.config.base_url.absolute(&url)
}

/// The sources of what the page of disagreements is made of; other pages rest on what they cite.
fn based_on(context: &Context<'_>, page: &PageFile) -> Option<Value> {
    if page.front.layout != PageKind::Conflicts {
        return None;
    }
    let conflicts = context.site.conflicts.iter();
    let statements = conflicts.flat_map(|conflict| &conflict.statements);
    let cites = statements.flat_map(|statement| &statement.sources);
    references(context, cites.map(|cite| cite.source))
}

/// `Article` for a curated page.
pub(super) fn article(context: &Context<'_>, page: &PageFile, url: &str) -> Value {
    let config = &context.site.config;
    let publication = Publication::of_page(&page.front);
    without_nulls(json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": page.front.title,
        "description": page.front.description,
        "inLanguage": context.site.languages.tag(page.lang),
        "url": config.base_url.absolute(url),
        "mainEntityOfPage": config.base_url.absolute(url),
        "datePublished": publication.published.as_ref().and_then(Date::stated_once),
        "dateModified": publication.modified().and_then(Date::stated_once),
        "wordCount": page.outline.words,
        "citation": cited(context, page),
        "isBasedOn": based_on(context, page),
        "author": author(context),
        "license": config.licence.as_ref().map(|licence| &licence.url),
        "isPartOf": web_site(context),
    }))
}

/// `CollectionPage` for the page of a day.
pub(super) fn day(context: &Context<'_>, name: &str, day: Day, url: &str) -> Value {
    without_nulls(json!({
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "name": name,
        "inLanguage": context.tag(),
        "url": context.site.config.base_url.absolute(url),
        "temporalCoverage": (day.year > 0).then(|| day.to_string()),
        "isPartOf": web_site(context),
    }))
}

/// `Person` or `Organization` for whoever writes the site.
fn author(context: &Context<'_>) -> Option<Value> {
    let author = context.site.config.author.as_ref()?;
    let kind = match author.kind {
        AuthorKind::Person => "Person",
        AuthorKind::Organisation => "Organization",
    };
    let (name, _) = context.site.languages.wording(&author.name, context.lang)?;
    Some(without_nulls(
        json!({"@type": kind, "name": name, "url": author.url}),
    ))
}

/// `WebSite` for a section's front page.
pub(super) fn web_site(context: &Context<'_>) -> Value {
    let info = &context.section.view.info;
    without_nulls(json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": info.title,
        "description": info.tagline,
        "inLanguage": context.tag(),
        "url": context.site.config.base_url.absolute(&info.home),
        "publisher": author(context),
    }))
}

/// `Event`; its dates are those that the record states for certain, and its location is where it happened, since schema.org has no term for
/// origin and destination.
pub(super) fn event(context: &Context<'_>, id: EventId, url: &str) -> Value {
    let event: &Event = &context.site.events[id.index()];
    let places: Vec<Value> = records::event::sites(event)
        .into_iter()
        .map(|place| place_node(context, place))
        .collect();
    let words = context.site.words_for(context.lang, id);
    let summary = context
        .site
        .part_for(context.lang, id, |words| words.summary.as_ref());
    let citations: Vec<Value> = event
        .sources
        .iter()
        .map(|cite| source_node(context, cite.source))
        .collect();
    let Stated { start, end } = event.when.stated();
    without_nulls(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": context.record_title(id).plain(),
        "description": summary.map(|said| markdown::plain_words(said.words)),
        "inLanguage": words.map(|worded| context.site.languages.tag(worded.lang)),
        "url": context.site.config.base_url.absolute(url),
        "startDate": start,
        "endDate": end,
        "location": if places.is_empty() { Value::Null } else { Value::Array(places) },
        "subjectOf": citations,
    }))
}

/// `Place`. A point that only stands for something larger is left out, since `GeoCoordinates` cannot say how exact it is. The place that
/// contains it is given instead.
pub(super) fn place(context: &Context<'_>, id: PlaceId) -> Value {
    let mut node = place_node(context, id);
    node["@context"] = json!("https://schema.org");
    node
}

fn place_node(context: &Context<'_>, id: PlaceId) -> Value {
    let site = context.site;
    let place = &site.places[id.index()];
    let geo = place
        .point
        .filter(|_| place.precision.is_none_or(Precision::is_spot))
        .map(|[lon, lat]| json!({"@type": "GeoCoordinates", "latitude": lat, "longitude": lon}));
    let address = place
        .country
        .as_ref()
        .map(|country| json!({"@type": "PostalAddress", "addressCountry": country}));
    let within = place
        .within
        .map(|within| json!({"@type": "Place", "name": context.record_title(within).plain()}));
    without_nulls(json!({
        "@type": "Place",
        "name": context.record_title(id).plain(),
        "url": site.url(context.lang, Target::Place(id)).map(|url| site.config.base_url.absolute(&url)),
        "geo": geo,
        "address": address,
        "containedInPlace": within,
    }))
}

fn source_node(context: &Context<'_>, id: SourceId) -> Value {
    let source = &context.site.sources[id.index()];
    let record = &source.seed.record;
    let authors: Vec<Value> = record
        .authors()
        .map(|name| json!({"@type": "Person", "name": name}))
        .collect();
    without_nulls(json!({
        "@type": source_type(record.kind),
        "headline": record.title.clone().unwrap_or_else(|| context.record_title(id).plain().into_owned()),
        "url": record.url,
        "inLanguage": record.language,
        "datePublished": source.published.as_ref().and_then(Date::stated_once),
        "publisher": record.publisher.as_ref().map(|name| json!({"@type": "Organization", "name": name})),
        "author": match &authors[..] {
            [] => None,
            [author] => Some(author.clone()),
            _ => Some(Value::from(authors)),
        },
        "archivedAt": record.archived.as_ref().map(|copy| &copy.url),
        "license": record.licence.as_ref().map(|licence| &licence.url),
    }))
}

/// The type of schema.org for a source.
fn source_type(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Article => "NewsArticle",
        SourceKind::Report => "Report",
        SourceKind::Book => "Book",
        SourceKind::Video => "VideoObject",
        SourceKind::Dataset => "Dataset",
        SourceKind::Interview => "Conversation",
        SourceKind::Post => "SocialMediaPosting",
    }
}

/// `NewsArticle` or the like for a source.
pub(super) fn source(context: &Context<'_>, id: SourceId) -> Value {
    let mut node = source_node(context, id);
    node["@context"] = json!("https://schema.org");
    node["@id"] = json!(source_address(context, id));
    node
}

/// `Dataset` for the figures.
pub(super) fn dataset(context: &Context<'_>, page: &PageFile, url: &str, measures: &[Cow<'_, str>]) -> Value {
    let config = &context.site.config;
    let info = &context.section.view.info;
    let publication = Publication::of_page(&page.front);
    let claimed = context.site.claims.iter().flat_map(|claim| &claim.sources);
    without_nulls(json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": format!("{}: {}", info.title, page.front.title),
        "description": page.front.description,
        "inLanguage": context.site.languages.tag(page.lang),
        "url": config.base_url.absolute(url),
        "license": config.licence.as_ref().map(|licence| &licence.url),
        "creator": {"@type": "Organization", "name": info.title, "url": config.base_url.absolute(&info.home)},
        "datePublished": publication.published.as_ref().and_then(Date::stated_once),
        "dateModified": publication.modified().and_then(Date::stated_once),
        "variableMeasured": measures,
        "citation": cited(context, page),
        "isBasedOn": references(context, claimed.map(|cite| cite.source)),
        "isAccessibleForFree": true,
    }))
}

fn without_nulls(mut value: Value) -> Value {
    if let Value::Object(entries) = &mut value {
        entries.retain(|_, value| !value.is_null());
    }
    value
}
