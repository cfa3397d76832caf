//! Bodies of the timeline and of an event.

use super::{
    Axis, Citation, Claim, ConflictCard, DateWords, Html, Link, MapDrawing, PageLink, Reference, Tag, Text,
};
use serde::Serialize;

/// `timeline`: all events.
#[derive(Debug, Serialize)]
pub(crate) struct TimelineBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Prose below the list: all from the first heading on.
    pub(crate) below: String,
    /// The axis drawn above the list; absent when no event can be placed on it.
    pub(crate) axis: Option<Axis>,
    /// Events by day, oldest first; events after the axis have a group of their own.
    pub(crate) groups: Vec<EventGroup>,
    /// Events before the axis: what a reader may want to know besides.
    pub(crate) before: Option<EventGroup>,
    /// How many events there are.
    pub(crate) count: usize,
    /// The kinds that occur, for the legend and filters.
    pub(crate) kinds: Vec<Tag>,
    /// The places that occur, for filters.
    pub(crate) places: Vec<Link>,
    /// The actors that occur, for filters.
    pub(crate) actors: Vec<Link>,
    /// The sources that occur, for filters.
    pub(crate) sources: Vec<Link>,
    /// Reference list of prose and summaries.
    pub(crate) references: Vec<Reference>,
}

/// Events under one heading.
#[derive(Debug, Serialize)]
pub(crate) struct EventGroup {
    /// Fragment: `day-2022-01-05`, `before`, `after` …
    pub(crate) id: String,
    /// Heading in words: "Wednesday 5 January 2022".
    pub(crate) title: String,
    /// The events, in the order of time.
    pub(crate) events: Vec<EventCard>,
}

/// An event in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EventCard {
    /// Id, also the fragment on the timeline (`event-<id>`).
    pub(crate) id: String,
    /// URL of the event's page.
    pub(crate) url: String,
    /// Headline.
    pub(crate) title: Text,
    /// When.
    pub(crate) date: DateWords,
    /// What kind.
    pub(crate) kind: Tag,
    /// `established`, `reported` or `disputed`.
    pub(crate) status: &'static str,
    /// Whether it is a main event of its day.
    pub(crate) lead: bool,
    /// The time of day, where it is known better than the day: "16:00–19:00, Norway Time, UTC+1", "in the evening".
    pub(crate) window: Option<String>,
    /// Where; empty when not located.
    pub(crate) places: Vec<EventPlace>,
    /// Who.
    pub(crate) actors: Vec<Participant>,
    /// What it rests on.
    pub(crate) sources: Vec<Citation>,
    /// The short labels of its sources, each once, as a list in words.
    pub(crate) source_names: String,
    /// One to three sentences, inline HTML; citations inside are dropped in favour of `sources`.
    pub(crate) summary: Html,
}

/// A place of an event.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EventPlace {
    /// The place.
    #[serde(flatten)]
    pub(crate) link: Link,
    /// `site`, `origin` or `destination`; absent where the event has nothing but sites.
    pub(crate) role: Option<&'static str>,
}

/// Somebody in an event, or an event of somebody.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Participant {
    /// The actor, or the event.
    #[serde(flatten)]
    pub(crate) link: Link,
    /// What the actor is to the event, in the order of the record.
    pub(crate) roles: Vec<Text>,
}

/// `event`: one event.
#[derive(Debug, Serialize)]
pub(crate) struct EventBody {
    /// The event.
    pub(crate) event: EventCard,
    /// The summary with its numbered citations, inline HTML.
    pub(crate) summary: Html,
    /// What the sources disagree on, or how the date is known, inline HTML with citations.
    pub(crate) note: Option<Html>,
    /// Claims that belong to it, by measure.
    pub(crate) figures: Vec<Claim>,
    /// Disagreements that concern it.
    pub(crate) conflicts: Vec<ConflictCard>,
    /// Where it happened, drawn about 360 units wide; absent when not located or off the map.
    pub(crate) map: Option<MapDrawing>,
    /// Events of the same day or place, at most six.
    pub(crate) related: Vec<EventCard>,
    /// Curated pages that link to it.
    pub(crate) mentioned: Vec<PageLink>,
    /// The event before it in time.
    pub(crate) previous: Option<PageLink>,
    /// The event after it in time.
    pub(crate) next: Option<PageLink>,
    /// URL of the timeline.
    pub(crate) timeline: PageLink,
    /// Reference list.
    pub(crate) references: Vec<Reference>,
}
