//! Bodies of the timeline and of an event.

use super::{
    Axis, Citation, Claim, ConflictCard, DateWords, Html, Link, MapDrawing, PageLink, Reference, Tag, Text,
};
use serde::Serialize;

/// `timeline`: all events.
#[derive(Debug, Serialize)]
pub struct TimelineBody {
    /// Prose above the list.
    pub html: String,
    /// Prose below the list: all from the first heading on.
    pub below: String,
    /// The axis drawn above the list; absent when no event can be placed on it.
    pub axis: Option<Axis>,
    /// Events by day, oldest first; events before and after the axis have groups of their own.
    pub groups: Vec<EventGroup>,
    /// How many events there are.
    pub count: usize,
    /// The kinds that occur, for the legend and filters.
    pub kinds: Vec<Tag>,
    /// The places that occur, for filters.
    pub places: Vec<Link>,
    /// The actors that occur, for filters.
    pub actors: Vec<Link>,
    /// The sources that occur, for filters.
    pub sources: Vec<Link>,
    /// Reference list of prose and summaries.
    pub references: Vec<Reference>,
}

/// Events under one heading.
#[derive(Debug, Serialize)]
pub struct EventGroup {
    /// Fragment: `day-2022-01-05`, `before`, `after` …
    pub id: String,
    /// Heading in words: "Wednesday 5 January 2022".
    pub title: String,
    /// The events, by earliest day, then latest day, then order of the records.
    pub events: Vec<EventCard>,
}

/// An event in a list.
#[derive(Debug, Clone, Serialize)]
pub struct EventCard {
    /// Id, also the fragment on the timeline (`event-<id>`).
    pub id: String,
    /// URL of the event's page.
    pub url: String,
    /// Headline.
    pub title: Text,
    /// When.
    pub date: DateWords,
    /// What kind.
    pub kind: Tag,
    /// `established`, `reported` or `disputed`.
    pub status: &'static str,
    /// The time of day, where it is known better than the day: "16:00–19:00, Norway Time, UTC+1".
    pub window: Option<String>,
    /// Where; empty when not located.
    pub places: Vec<EventPlace>,
    /// Who.
    pub actors: Vec<Participant>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// The short labels of its sources, each once, as a list in words.
    pub source_names: String,
    /// One to three sentences, inline HTML; citations inside are dropped in favour of `sources`.
    pub summary: Html,
}

/// A place of an event.
#[derive(Debug, Clone, Serialize)]
pub struct EventPlace {
    /// The place.
    #[serde(flatten)]
    pub link: Link,
    /// `site`, `origin` or `destination`; absent where the event has nothing but sites.
    pub role: Option<&'static str>,
}

/// Somebody in an event, or an event of somebody.
#[derive(Debug, Clone, Serialize)]
pub struct Participant {
    /// The actor, or the event.
    #[serde(flatten)]
    pub link: Link,
    /// What the actor is to the event, in the order of the record.
    pub roles: Vec<Text>,
}

/// `event`: one event.
#[derive(Debug, Serialize)]
pub struct EventBody {
    /// The event.
    pub event: EventCard,
    /// The summary with its numbered citations, inline HTML.
    pub summary: Html,
    /// What the sources disagree on, or how the date is known, inline HTML with citations.
    pub note: Option<Html>,
    /// Claims that belong to it, by measure.
    pub figures: Vec<Claim>,
    /// Disagreements that concern it.
    pub conflicts: Vec<ConflictCard>,
    /// Where it happened, drawn about 360 units wide; absent when not located or off the map.
    pub map: Option<MapDrawing>,
    /// Events of the same day or place, at most six.
    pub related: Vec<EventCard>,
    /// Curated pages that link to it.
    pub mentioned: Vec<PageLink>,
    /// The event before it in time.
    pub previous: Option<PageLink>,
    /// The event after it in time.
    pub next: Option<PageLink>,
    /// URL of the timeline.
    pub timeline: PageLink,
    /// Reference list.
    pub references: Vec<Reference>,
}
