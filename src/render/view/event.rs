//! Bodies of the timeline, of an event, of a day and of what was known by a day.

use super::{
    Axis, ChipMark, Citation, Claim, ConflictCard, DateWords, Html, KnownFigure, Link, MapChip, MapDrawing,
    PageLink, ReferenceList, Shared, Tag, Text,
};
use serde::Serialize;

/// `timeline`: all events.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each decides on its own what the page shows"
)]
#[derive(Debug, Serialize)]
pub(crate) struct TimelineBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Prose below the list: all from the first heading on.
    pub(crate) below: String,
    /// The axis drawn above the list; absent when no event can be placed on it.
    pub(crate) axis: Option<Axis>,
    /// The strip of days: a column for each day or longer unit; empty where there would be one column.
    pub(crate) strip: Vec<StripColumn>,
    /// Whether the strip has marks of events that may have been at another time.
    pub(crate) strip_perhaps: bool,
    /// Whether the strip has lines of what went on.
    pub(crate) strip_bars: bool,
    /// Whether the date of an event is not certain.
    pub(crate) uncertain: bool,
    /// Whether there are so many events that each is a line without its text.
    pub(crate) brief: bool,
    /// Events by day, oldest first; events after the axis have a group of their own.
    pub(crate) groups: Vec<EventGroup>,
    /// Events before the axis: what a reader may want to know besides.
    pub(crate) before: Option<EventGroup>,
    /// How many events there are.
    pub(crate) count: usize,
    /// What was known by the last day on which something came to be known.
    pub(crate) known: Option<PageLink>,
    /// The kinds that occur, for the legend and filters.
    pub(crate) kinds: Vec<Tag>,
    /// What filters offer besides.
    #[serde(flatten)]
    pub(crate) choices: TimelineChoices,
    /// Reference list of prose and summaries.
    pub(crate) references: ReferenceList,
}

/// What the filters of the timeline offer.
#[derive(Debug, Serialize)]
pub(crate) struct TimelineChoices {
    /// The days of the axis, or longer stretches where there are many.
    pub(crate) days: Vec<FilterDay>,
    /// The places that occur.
    pub(crate) places: Vec<Link>,
    /// The actors that occur.
    pub(crate) actors: Vec<Link>,
    /// The roles that actors have.
    pub(crate) roles: Vec<Link>,
    /// The sources that occur.
    pub(crate) sources: Vec<Link>,
}

/// A day, or a stretch of days, that events can be chosen by.
#[derive(Debug, Serialize)]
pub(crate) struct FilterDay {
    /// The day, or the first and the last: "2022-01-05", "2022-01-01/2022-01-31".
    pub(crate) id: String,
    /// In words.
    pub(crate) title: String,
    /// Number of the first day.
    pub(crate) from: i64,
    /// Number of the last day.
    pub(crate) to: i64,
}

/// A column of the strip of days.
#[derive(Debug, Default, Serialize)]
pub(crate) struct StripColumn {
    /// What it is: "5", "2004".
    pub(crate) label: String,
    /// What it belongs to: its weekday, month or year; empty where that is said before.
    pub(crate) above: String,
    /// From which width of the strip `above` has room: `narrow`, `middle`, `wide` or `never`.
    pub(crate) above_from: &'static str,
    /// Fragment of the first group of events that it belongs to; absent where there was nothing.
    pub(crate) group: Option<String>,
    /// Numbers of the marks of its events, in the order of time; the first two dozen.
    pub(crate) marks: Vec<usize>,
    /// How many events more there are.
    pub(crate) more: usize,
    /// Ids of its events.
    pub(crate) events: Vec<String>,
    /// Events that may have been then, and may have been at another time.
    pub(crate) perhaps: Vec<ChipMark>,
    /// What went on, in the rows that it has in all columns; an entry is absent where the row is free.
    pub(crate) bars: Vec<Option<StripBar>>,
    /// How many events went on.
    pub(crate) going_on: usize,
    /// It stands for several columns in which nothing was.
    pub(crate) gap: bool,
    /// Its first minute and the one after its last; not for templates.
    #[serde(skip)]
    pub(crate) minutes: [i64; 2],
}

/// The strip of days on the page of an event or a day.
#[derive(Debug, Serialize)]
pub(crate) struct HereStrip {
    /// Its columns.
    pub(crate) columns: Shared<Vec<HereColumn>>,
    /// For each column, whether the page is about it.
    pub(crate) here: Vec<bool>,
    /// Id of the event that the page is about.
    pub(crate) event: Option<String>,
}

/// A column of that strip.
#[derive(Debug, Serialize)]
pub(crate) struct HereColumn {
    /// What it is: "5", "2004".
    pub(crate) label: String,
    /// What it belongs to: its weekday, month or year; empty where that is said before.
    pub(crate) above: String,
    /// From which width of the strip `above` has room: `narrow`, `middle`, `wide` or `never`.
    pub(crate) above_from: &'static str,
    /// The page of the day, or else the first group of its events on the timeline; absent where there was nothing.
    pub(crate) url: Option<String>,
    /// Its events, in the order of time; none where all columns together have too many.
    pub(crate) marks: Vec<ChipMark>,
    /// Those that may have been then.
    pub(crate) perhaps: Vec<ChipMark>,
    /// How many have no mark.
    pub(crate) more: usize,
    /// How many events it has.
    pub(crate) events: usize,
    /// How many may have been then.
    pub(crate) may_be: usize,
    /// It stands for several columns in which nothing was.
    pub(crate) gap: bool,
    /// Its first minute and the one after its last; not for templates.
    #[serde(skip)]
    pub(crate) minutes: [i64; 2],
}

/// A part of something that lasted, in one column of the strip of days.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StripBar {
    /// Id of the event.
    pub(crate) event: String,
    /// Number of its kind's mark, whose colour it has.
    pub(crate) mark: usize,
    /// Whether it begins in this column.
    pub(crate) begins: bool,
    /// Whether it ends in this column.
    pub(crate) ends: bool,
    /// Whether it is not known when in all this time it was, or where it began or ended.
    pub(crate) uncertain: bool,
}

/// Events under one heading.
#[derive(Debug, Serialize)]
pub(crate) struct EventGroup {
    /// Fragment: `day-2022-01-05`, `before`, `after` …
    pub(crate) id: String,
    /// Heading in words: "Wednesday 5 January 2022".
    pub(crate) title: String,
    /// URL of the page of the day, where it has one.
    pub(crate) url: Option<String>,
    /// The events, in the order of time.
    pub(crate) events: Vec<Shared<EventCard>>,
}

/// An event in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EventCard {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// URL of the event's page.
    pub(crate) url: String,
    /// Headline.
    pub(crate) title: Text,
    /// When.
    pub(crate) date: DateWords,
    /// Number of the first day that it can concern.
    pub(crate) from: i64,
    /// Number of the last day that it can concern.
    pub(crate) to: i64,
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
    /// Ids of its places and of those that they lie in.
    pub(crate) around: Vec<String>,
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
    /// Ids of these roles.
    pub(crate) role_ids: Vec<String>,
}

/// `event`: one event.
#[derive(Debug, Serialize)]
pub(crate) struct EventBody {
    /// The event.
    pub(crate) event: Shared<EventCard>,
    /// The summary with its numbered citations, inline HTML.
    pub(crate) summary: Html,
    /// What the sources disagree on, or how the date is known, inline HTML with citations.
    pub(crate) note: Option<Html>,
    /// Claims that belong to it, by measure.
    pub(crate) claims: Vec<Claim>,
    /// Disagreements that concern it.
    pub(crate) conflicts: Vec<ConflictCard>,
    /// When it was among the days of the axis; absent where it was before them.
    pub(crate) strip: Option<HereStrip>,
    /// Where it happened, drawn about 360 units wide; absent when not located or off the map.
    pub(crate) map: Option<MapDrawing>,
    /// Events of the same day or place, at most six.
    pub(crate) related: Vec<Shared<EventCard>>,
    /// Curated pages that link to it.
    pub(crate) mentioned: Vec<PageLink>,
    /// The event before it in time.
    pub(crate) previous: Option<PageLink>,
    /// The event after it in time.
    pub(crate) next: Option<PageLink>,
    /// URL of the timeline.
    pub(crate) timeline: PageLink,
    /// Reference list.
    pub(crate) references: ReferenceList,
}

/// `day`: what is told of one day.
#[derive(Debug, Serialize)]
pub(crate) struct DayBody {
    /// The editors' line for the day.
    pub(crate) summary: Option<Text>,
    /// The day among the days of the axis.
    pub(crate) strip: Option<HereStrip>,
    /// Where its events were, each with its mark, drawn 340 units wide; absent when none is on the map.
    pub(crate) map: Option<MapDrawing>,
    /// Places of its events that have no mark there.
    pub(crate) chips: Vec<MapChip>,
    /// The kinds of its events.
    pub(crate) kinds: Vec<Tag>,
    /// Figures that are given for the day, as they were known then.
    pub(crate) figures: Vec<KnownFigure>,
    /// Events with an hour, in the order of time.
    pub(crate) timed: Vec<Shared<EventCard>>,
    /// Other events of the day, in the editors' order.
    pub(crate) untimed: Vec<Shared<EventCard>>,
    /// Events that may have been on this day.
    pub(crate) perhaps: Vec<Shared<EventCard>>,
    /// What had begun and went on, or began on this day and lasted.
    pub(crate) going_on: Vec<Shared<EventCard>>,
    /// What was known by this day.
    pub(crate) known: Option<PageLink>,
    /// The timeline.
    pub(crate) timeline: PageLink,
    /// The day before it of which something is told.
    pub(crate) previous: Option<PageLink>,
    /// The day after it.
    pub(crate) next: Option<PageLink>,
}

/// `known`: what had been reported by a day.
#[derive(Debug, Serialize)]
pub(crate) struct KnownBody {
    /// The days on which something came to be known, around this one, with the first and the last.
    pub(crate) days: Vec<KnownDay>,
    /// Events that were first told of.
    pub(crate) events: Vec<Shared<EventCard>>,
    /// How many events had been told of, and how many there are.
    pub(crate) events_known: [usize; 2],
    /// Figures as they stood, those with new claims first.
    pub(crate) figures: Vec<KnownFigure>,
    /// How many claims had been made, and how many there are.
    pub(crate) claims_known: [usize; 2],
    /// Disagreements that could first be seen.
    pub(crate) conflicts: Vec<Link>,
    /// How many disagreements could be seen, and how many there are.
    pub(crate) conflicts_known: [usize; 2],
    /// Events that had happened by then and were told of later.
    pub(crate) untold: Vec<Shared<EventCard>>,
    /// Disagreements that could not be seen yet.
    pub(crate) later_conflicts: Vec<Link>,
    /// The page of the day, where it has one.
    pub(crate) day: Option<PageLink>,
    /// The timeline.
    pub(crate) timeline: PageLink,
    /// The day before it on which something came to be known.
    pub(crate) previous: Option<PageLink>,
    /// The day after it.
    pub(crate) next: Option<PageLink>,
}

/// A day on which something came to be known.
#[derive(Debug, Serialize)]
pub(crate) struct KnownDay {
    /// The day in words.
    pub(crate) title: String,
    /// URL of its page.
    pub(crate) url: String,
    /// Whether it is the day of this page.
    pub(crate) current: bool,
}
