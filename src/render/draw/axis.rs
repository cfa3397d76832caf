//! The timeline's axis: days across, a lane for each kind of event, bars that never overlap.

use super::text;
use crate::render::view::{Axis, AxisBar, AxisDay, AxisLane};

/// Width of the whole axis, and where its days end: beyond is room for the mark of a bar that is cut.
const WIDTH: f64 = 960.0;
const RIGHT: f64 = WIDTH - 10.0;
/// Height above the lanes for weekdays and days.
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
/// Numbers of days from one label to the next.
const STEPS: [usize; 8] = [1, 2, 5, 7, 14, 28, 91, 364];

/// An event to put on the axis. Days are counted from any fixed day.
#[derive(Debug, Clone)]
pub struct AxisEvent {
    /// Its id.
    pub id: String,
    /// Where its bar leads.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Its date in words.
    pub date: String,
    /// Index of its kind in the vocabulary, from 1.
    pub kind: usize,
    /// The first day on which it can have been; absent for one that is open to the past.
    pub earliest: Option<i64>,
    /// The last day; absent for one that is open to the future.
    pub latest: Option<i64>,
    /// The days are those within which it lies, or approximate.
    pub uncertain: bool,
}

/// A kind of events, which has a lane.
#[derive(Debug, Clone)]
pub struct AxisKind {
    /// Its label.
    pub label: String,
    /// Its index in the vocabulary, from 1.
    pub index: usize,
    /// Number of its mark.
    pub mark: usize,
}

/// A day in words.
#[derive(Debug, Clone, Default)]
pub struct AxisDayLabel {
    /// Day of the month.
    pub label: String,
    /// Weekday, short.
    pub weekday: String,
    /// `YYYY-MM-DD`.
    pub date: String,
    /// Fragment of the day's group, where it has one.
    pub group: Option<String>,
}

/// Lays out an axis from a first to a last day, with a lane for each kind in the order given. Events wholly before or after the
/// axis are left out, and so are lanes without events. Where days are narrow, only some of them keep their label.
pub fn axis(
    events: &[AxisEvent],
    kinds: &[AxisKind],
    first: i64,
    last: i64,
    words: impl Fn(i64) -> AxisDayLabel,
) -> Axis {
    let shown: Vec<&AxisEvent> = events
        .iter()
        .filter(|event| event.earliest.is_none_or(|day| day <= last))
        .filter(|event| event.latest.is_none_or(|day| day >= first))
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
    let days = Days::new(first, last, left);
    let mut axis = Axis {
        width: WIDTH,
        height: HEAD,
        days: days.columns(words),
        lanes: Vec::with_capacity(lanes.len()),
    };
    for (kind, members) in lanes {
        let lane = days.lane(kind, &members, axis.height);
        axis.height += lane.height;
        axis.lanes.push(lane);
    }
    axis
}

/// The days laid across.
struct Days {
    first: i64,
    last: i64,
    left: f64,
    width: f64,
}

/// A bar before it has a row.
struct Stretch<'a> {
    event: &'a AxisEvent,
    x: f64,
    width: f64,
    cut_start: bool,
    cut_end: bool,
}

impl Days {
    fn new(first: i64, last: i64, left: f64) -> Self {
        let last = last.max(first);
        let count = number(last - first + 1);
        Self {
            first,
            last,
            left,
            width: (RIGHT - left) / count,
        }
    }

    /// The left edge of a day.
    fn x(&self, day: i64) -> f64 {
        self.left + number(day - self.first) * self.width
    }

    fn columns(&self, words: impl Fn(i64) -> AxisDayLabel) -> Vec<AxisDay> {
        let days: Vec<(i64, AxisDayLabel)> = (self.first..=self.last).map(|day| (day, words(day))).collect();
        let widest = days
            .iter()
            .flat_map(|(_, words)| [&words.label, &words.weekday])
            .map(|words| text::width(words))
            .fold(0.0, f64::max);
        let room =
            |step: &usize| number(i64::try_from(*step).unwrap_or(i64::MAX)) * self.width >= widest + 4.0;
        let step = STEPS.into_iter().find(room).unwrap_or(STEPS[STEPS.len() - 1]);
        let column = |(index, (day, words)): (usize, (i64, AxisDayLabel))| {
            let labelled = index % step == 0;
            let shown = |words: String| if labelled { words } else { String::new() };
            AxisDay {
                x: tenth(self.x(day)),
                width: tenth(self.x(day + 1)) - tenth(self.x(day)),
                label: shown(words.label),
                weekday: shown(words.weekday),
                date: words.date,
                group: words.group,
            }
        };
        days.into_iter().enumerate().map(column).collect()
    }

    fn stretch<'a>(&self, event: &'a AxisEvent) -> Stretch<'a> {
        let cut_start = event.earliest.is_none_or(|day| day < self.first);
        let cut_end = event.latest.is_none_or(|day| day > self.last);
        let start = self.x(event.earliest.unwrap_or(self.first).max(self.first));
        let end = self.x(event.latest.unwrap_or(self.last).min(self.last) + 1);
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

/// A number of days as a length; an axis is far shorter than 2^52 days.
#[expect(clippy::cast_precision_loss, reason = "an axis is far shorter than 2^52 days")]
fn number(days: i64) -> f64 {
    days as f64
}

fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests;
