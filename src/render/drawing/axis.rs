//! The timeline's axis: time across, a lane for each kind of event, bars that never overlap.

use super::rounding::tenth;
use super::text;
use crate::render::view::{Axis, AxisBar, AxisColumn, AxisLane};

/// Width of the whole axis, and where its columns end: the rest is for the mark of a bar that is cut.
const WIDTH: f64 = 960.0;
const RIGHT: f64 = WIDTH - 10.0;
/// Height above the lanes for the two lines of labels.
const HEAD: f64 = 38.0;
/// Height of a bar, and the space to the bar below it and beside it.
const BAR: f64 = 10.0;
const GAP: f64 = 2.0;
/// Space inside a lane above and below its bars, and the least height of a lane, which its label needs.
const PADDING: f64 = 6.0;
const LANE: f64 = 22.0;
/// The least width of a bar.
const DOT: f64 = 6.0;
/// Space between a bar and the edges of its days.
const INSET: f64 = 1.5;
/// Space between two labels.
const BETWEEN_LABELS: f64 = 4.0;

/// An event to put on the axis. Minutes are counted from any fixed moment.
#[derive(Debug, Clone)]
pub(crate) struct AxisEvent {
    pub(crate) id: String,
    /// Where its bar leads.
    pub(crate) url: String,
    pub(crate) title: String,
    /// Its date in words.
    pub(crate) date: String,
    /// Index of its kind in the vocabulary, from 1.
    pub(crate) kind: usize,
    /// The first minute in which it can have been; absent for one that is open to the past.
    pub(crate) earliest: Option<i64>,
    /// The minute after the last; absent for one that is open to the future.
    pub(crate) latest: Option<i64>,
    /// The event lies somewhere within its time, or the time is approximate.
    pub(crate) uncertain: bool,
}

/// A kind of events, which has a lane.
#[derive(Debug, Clone)]
pub(crate) struct AxisKind {
    pub(crate) label: String,
    /// Its index in the vocabulary, from 1.
    pub(crate) index: usize,
    /// Number of its mark.
    pub(crate) mark: usize,
}

/// A column with its words.
#[derive(Debug, Clone, Default)]
pub(crate) struct ColumnWords {
    /// Its first minute.
    pub(crate) start: i64,
    /// The minute after its last.
    pub(crate) end: i64,
    /// What it is: a day of the month, a year.
    pub(crate) label: String,
    /// What it belongs to, where that is shown: its weekday, its year.
    pub(crate) above: String,
    /// Fragment of its group of events, where it has one.
    pub(crate) group: Option<String>,
}

/// Lays out an axis of columns in order, with a lane for each kind in the order given. Events wholly before or after the axis are left out,
/// and so are lanes without events. Where columns are narrow, only some of them have a label.
pub(crate) fn axis(events: &[AxisEvent], kinds: &[AxisKind], columns: &[ColumnWords]) -> Axis {
    let first = columns.first().map_or(0, |column| column.start);
    let last = columns.last().map_or(first, |column| column.end);
    let shown: Vec<&AxisEvent> = events
        .iter()
        .filter(|event| event.earliest.is_none_or(|minute| minute < last))
        .filter(|event| event.latest.is_none_or(|minute| minute > first))
        .collect();
    let members = |kind: &AxisKind| {
        let of_kind = shown.iter().copied().filter(|event| event.kind == kind.index);
        of_kind.collect::<Vec<&AxisEvent>>()
    };
    let lanes: Vec<(&AxisKind, Vec<&AxisEvent>)> = kinds
        .iter()
        .map(|kind| (kind, members(kind)))
        .filter(|(_, members)| !members.is_empty())
        .collect();
    let labels = lanes.iter().map(|(kind, _)| text::width(&kind.label));
    let left = (labels.fold(0.0, f64::max) + 16.0).clamp(40.0, 220.0).round();
    let span = Span::new(first, last, left);
    let mut axis = Axis {
        width: WIDTH,
        height: HEAD,
        columns: span.columns(columns),
        lanes: Vec::with_capacity(lanes.len()),
    };
    for (kind, members) in lanes {
        let lane = span.lane(kind, &members, axis.height);
        axis.height += lane.height;
        axis.lanes.push(lane);
    }
    axis
}

/// The time laid across.
struct Span {
    first: i64,
    last: i64,
    left: f64,
    /// Width of a minute.
    scale: f64,
}

/// A bar before it has a row.
struct Stretch<'a> {
    event: &'a AxisEvent,
    x: f64,
    width: f64,
    cut_start: bool,
    cut_end: bool,
}

impl Span {
    fn new(first: i64, last: i64, left: f64) -> Self {
        Self {
            first,
            last: last.max(first + 1),
            left,
            scale: (RIGHT - left) / number((last - first).max(1)),
        }
    }

    /// The left edge of a minute.
    fn x(&self, minute: i64) -> f64 {
        self.left + number(minute - self.first) * self.scale
    }

    fn columns(&self, columns: &[ColumnWords]) -> Vec<AxisColumn> {
        let narrowest = columns.iter().map(|column| column.end - column.start);
        // The first and the last column may be cut, and do not count.
        let inner = narrowest.clone().skip(1).take(columns.len().saturating_sub(2));
        let width = number(inner.min().or(narrowest.max()).unwrap_or(1)) * self.scale;
        // Where every column has words above, as days have weekdays, both are shown or neither.
        let paired = columns.iter().all(|column| !column.above.is_empty());
        let widest = columns.iter().map(|column| {
            let above = if paired { text::width(&column.above) } else { 0.0 };
            text::width(&column.label).max(above)
        });
        let room = widest.fold(0.0, f64::max) + BETWEEN_LABELS;
        let step = (1..columns.len()).find(|step| number(i64::try_from(*step).unwrap_or(1)) * width >= room);
        let step = step.unwrap_or(columns.len().max(1));
        let mut end_above = f64::MIN;
        let mut laid = Vec::with_capacity(columns.len());
        for (index, column) in columns.iter().enumerate() {
            let (x, end) = (self.x(column.start), self.x(column.end));
            // A label is centred; in a column that is cut, it would run into that of its neighbour.
            let fits = |words: &str| end - x + 0.5 >= text::width(words).min(width);
            let label = if index % step == 0 && fits(&column.label) {
                column.label.clone()
            } else {
                String::new()
            };
            let half = text::width(&column.above) / 2.0;
            let middle = f64::midpoint(x, end);
            let has_room = if paired {
                !label.is_empty()
            } else {
                !column.above.is_empty() && middle - half >= end_above
            };
            let above = if has_room {
                end_above = middle + half + BETWEEN_LABELS;
                column.above.clone()
            } else {
                String::new()
            };
            laid.push(AxisColumn {
                x: tenth(x),
                width: tenth(end) - tenth(x),
                label,
                above,
                group: column.group.clone(),
            });
        }
        laid
    }

    fn stretch<'a>(&self, event: &'a AxisEvent) -> Stretch<'a> {
        let cut_start = event.earliest.is_none_or(|minute| minute < self.first);
        let cut_end = event.latest.is_none_or(|minute| minute > self.last);
        let start = self.x(event.earliest.unwrap_or(self.first).max(self.first));
        let end = self.x(event.latest.unwrap_or(self.last).min(self.last));
        // A bar that is cut runs on to the very edge.
        let start = start + if cut_start { 0.0 } else { INSET };
        let end = end - if cut_end { 0.0 } else { INSET };
        let width = (end - start).max(DOT);
        let x = f64::midpoint(start, end) - width / 2.0;
        Stretch {
            event,
            x: x.min(RIGHT - width).max(self.left),
            width,
            cut_start,
            cut_end,
        }
    }

    /// Packs the bars of a lane into as few rows as there can be: in order of their start, each into the first row that is free.
    fn lane(&self, kind: &AxisKind, events: &[&AxisEvent], top: f64) -> AxisLane {
        let mut stretches: Vec<Stretch<'_>> = events.iter().map(|event| self.stretch(event)).collect();
        stretches.sort_by(|a, b| {
            let certain_first = a.event.uncertain.cmp(&b.event.uncertain);
            a.x.total_cmp(&b.x)
                .then(certain_first)
                .then(a.width.total_cmp(&b.width))
        });
        let mut rows: Vec<f64> = Vec::new();
        let mut bars = Vec::with_capacity(stretches.len());
        for stretch in stretches {
            let free = rows.iter().position(|end| *end <= stretch.x);
            let row = free.unwrap_or_else(|| {
                rows.push(0.0);
                rows.len() - 1
            });
            rows[row] = stretch.x + stretch.width + GAP;
            bars.push(stretch.bar(top + PADDING + steps(row)));
        }
        let height = (2.0 * PADDING + steps(rows.len()) - GAP).max(LANE);
        AxisLane {
            label: text::fit(&kind.label, self.left - 10.0),
            mark: kind.mark,
            y: top,
            height,
            bars,
        }
    }
}

impl Stretch<'_> {
    fn bar(&self, y: f64) -> AxisBar {
        let event = self.event;
        AxisBar {
            id: event.id.clone(),
            url: event.url.clone(),
            title: event.title.clone(),
            date: event.date.clone(),
            x: tenth(self.x),
            y,
            width: tenth(self.width),
            height: BAR,
            uncertain: event.uncertain,
            cut_start: self.cut_start,
            cut_end: self.cut_end,
        }
    }
}

/// The height of some rows with the space below each.
fn steps(rows: usize) -> f64 {
    number(i64::try_from(rows).unwrap_or(i64::MAX)) * (BAR + GAP)
}

/// A number of minutes as a length.
#[expect(
    clippy::cast_precision_loss,
    reason = "the calendar is far shorter than 2^52 minutes"
)]
fn number(minutes: i64) -> f64 {
    minutes as f64
}

#[cfg(test)]
mod tests;
