//! The strip of days on the pages of events and days: where in time the page stands, with ways to the days around it.

use super::strip;
use crate::edtf::Day;
use crate::render::context::Context;
use crate::render::drawing;
use crate::render::records::day_groups::DayGroup;
use crate::render::view::{ChipMark, HereColumn, HereStrip, Shared, StripColumn};
use crate::site::{EventId, Target};

/// The most marks on a strip; with more, which every page of an event would repeat, each column has a number.
const MARKS: usize = 100;

/// The strip on the page of a day; none where the site has none.
pub(super) fn of_day(context: &Context<'_>, day: Day) -> Option<HereStrip> {
    let start = day.ordinal() * drawing::DAY;
    strip_at(context, &[(Some(start), Some(start + drawing::DAY))], None)
}

/// The strip on the page of an event; none where it was before or after all columns.
pub(in crate::render::pages) fn of_event(context: &Context<'_>, id: EventId) -> Option<HereStrip> {
    let event = &context.site.events[id.index()];
    if DayGroup::of(context, event) == DayGroup::Before {
        return None;
    }
    strip_at(context, &strip::minutes(event), Some(event.id.clone()))
}

/// The strip with the columns marked that some stretches of minutes touch.
fn strip_at(
    context: &Context<'_>,
    stretches: &[(Option<i64>, Option<i64>)],
    event: Option<String>,
) -> Option<HereStrip> {
    let made = context.section.strip.get_or_init(|| columns(context));
    let columns = made.as_ref()?.clone();
    let is_here = |column: &HereColumn| {
        let [start, end] = column.minutes;
        stretches.iter().any(|(first, after)| {
            first.is_none_or(|first| first < end) && after.is_none_or(|after| after > start)
        })
    };
    let here: Vec<bool> = columns.iter().map(is_here).collect();
    here.contains(&true).then_some(HereStrip { columns, here, event })
}

fn columns(context: &Context<'_>) -> Option<Shared<Vec<HereColumn>>> {
    let timeline = super::parts::list(context).url;
    let strip = strip::strip(context, context.site.axis?);
    let marks: usize = strip
        .iter()
        .map(|column| column.marks.len() + column.perhaps.len())
        .sum();
    let column = |column: StripColumn| {
        let [start, end] = column.minutes;
        let day = Day::from_ordinal(start.div_euclid(drawing::DAY));
        let is_day = !column.gap && end - start == drawing::DAY;
        let page = day.filter(|_| is_day);
        let page = page.and_then(|day| context.site.url(context.lang, Target::Day(day)));
        let group = column.group.map(|group| format!("{timeline}#{group}"));
        let (events, may_be) = (column.events.len(), column.perhaps.len());
        let shown = if marks > MARKS { 0 } else { column.marks.len() };
        let chips = column.events.into_iter().zip(column.marks).take(shown);
        HereColumn {
            url: page.or(group),
            marks: chips.map(|(event, mark)| ChipMark { event, mark }).collect(),
            more: if marks > MARKS {
                events + may_be
            } else {
                column.more
            },
            perhaps: if marks > MARKS { Vec::new() } else { column.perhaps },
            events,
            may_be,
            label: column.label,
            above: column.above,
            above_from: column.above_from,
            gap: column.gap,
            minutes: column.minutes,
        }
    };
    let columns: Vec<HereColumn> = strip.into_iter().map(column).collect();
    (!columns.is_empty()).then(|| Shared::new(columns))
}
