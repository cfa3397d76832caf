//! The timeline: all events by day, and the axis of time above them.

mod axis;
mod day;
mod days;
mod filters;
mod here;
mod known;
mod parts;
mod strip;

pub(super) use self::day::view as day;
pub(super) use self::days::days;
pub(super) use self::here::of_event as here;
pub(super) use self::known::view as known;

use self::axis::axis;
use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::{AroundList, Prose};
use crate::render::records::day_groups::{self, DayGroup};
use crate::render::view::{Tag, TimelineBody};
use crate::site::{Event, EventKindId};

/// The most events that a page shows in full; with more, each is a single line, and there is no axis.
const IN_FULL: usize = 300;

/// The page of kind `timeline`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> TimelineBody {
    let mut references = References::default();
    let AroundList { html, below } = Prose::new(context, page, &mut references, problems).around_list();
    let site = context.site;
    let before_id = DayGroup::Before.id();
    let (before, groups): (Vec<_>, Vec<_>) = day_groups::groups(context, &site.chronology)
        .into_iter()
        .partition(|group| group.id == before_id);
    let brief = site.events.len() > IN_FULL;
    let is_used = |kind: &EventKindId| site.events.iter().any(|event| event.kind == *kind);
    let kinds: Vec<Tag> = site
        .lists
        .event_kinds
        .ids()
        .filter(is_used)
        .map(|kind| context.event_kind(kind))
        .collect();
    let strip = site
        .axis
        .map_or_else(Vec::new, |axis| strip::strip(context, axis));
    TimelineBody {
        html,
        below,
        axis: axis(context, &kinds).filter(|_| !brief),
        strip_perhaps: strip.iter().any(|column| !column.perhaps.is_empty()),
        strip_bars: strip.iter().any(|column| !column.bars.is_empty()),
        strip,
        uncertain: site.events.iter().any(Event::is_uncertain),
        brief,
        groups,
        before: before.into_iter().next(),
        count: site.events.len(),
        known: site
            .days
            .known
            .keys()
            .next_back()
            .map(|day| parts::known_link(context, *day)),
        kinds,
        choices: filters::choices(context),
        references: references.list(context),
    }
}
