//! Drawings laid out for SVG: the timeline's axis, charts of rival claims, maps.
//!
//! All lengths are in user units of the drawing's own `viewBox` (`0 0 width height`), x to the right, y down. Text is set at
//! 12 to 13 units. Charts and the map of all places come in two sizes, so that their text stays legible on a phone without scaling.

mod map;

pub(crate) use self::map::{
    MapArea, MapBlock, MapDrawing, MapHalo, MapInset, MapLayer, MapMark, MapName, MapPath, MapSpot, ScaleBar,
};
use serde::Serialize;

/// The same drawing laid out for a wide page and for a phone; a theme shows the one that its
/// column has room for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Sizes<T> {
    /// For 700 CSS pixels and more.
    pub(crate) wide: T,
    /// For about 340 CSS pixels.
    pub(crate) narrow: T,
}

/// The axis above the timeline: time across, one lane per kind of event. Only shown where there is room.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Axis {
    /// Width of the view box.
    pub(crate) width: f64,
    /// Height of the view box.
    pub(crate) height: f64,
    /// The columns, left to right: hours, days, months, years, by how much time there is.
    pub(crate) columns: Vec<AxisColumn>,
    /// The lanes, top to bottom.
    pub(crate) lanes: Vec<AxisLane>,
}

/// One column of the axis.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AxisColumn {
    /// Left edge.
    pub(crate) x: f64,
    /// Width.
    pub(crate) width: f64,
    /// What it is: "5", "Jan", "1990s"; empty where there is no room.
    pub(crate) label: String,
    /// What it belongs to: its weekday, month or year; empty where that is said before.
    pub(crate) above: String,
    /// Fragment of its group of events, where it has one.
    pub(crate) group: Option<String>,
}

/// One lane of the axis.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AxisLane {
    /// Label of the kind.
    pub(crate) label: String,
    /// Number of the kind's mark, from 1.
    pub(crate) mark: usize,
    /// Top edge.
    pub(crate) y: f64,
    /// Height.
    pub(crate) height: f64,
    /// The events of the kind.
    pub(crate) bars: Vec<AxisBar>,
}

/// One event on the axis.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AxisBar {
    /// Id of the event.
    pub(crate) id: String,
    /// Where the bar leads: the event's card on the same page (`#event-<id>`).
    pub(crate) url: String,
    /// Title of the event, for the accessible name.
    pub(crate) title: String,
    /// Date in words, for the accessible name.
    pub(crate) date: String,
    /// Left edge.
    pub(crate) x: f64,
    /// Top edge.
    pub(crate) y: f64,
    /// Width; never less than a visible dot.
    pub(crate) width: f64,
    /// Height.
    pub(crate) height: f64,
    /// The date is a span within which the event lies, or is approximate: draw it faded.
    pub(crate) uncertain: bool,
    /// The event begins before the axis.
    pub(crate) cut_start: bool,
    /// The event ends after the axis.
    pub(crate) cut_end: bool,
}

/// Rival claims as a dot plot: one row a claim, in order of date, values across.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Chart {
    /// Width of the view box.
    pub(crate) width: f64,
    /// Height of the view box.
    pub(crate) height: f64,
    /// Left edge of the plot.
    pub(crate) plot_left: f64,
    /// Right edge of the plot.
    pub(crate) plot_right: f64,
    /// Top edge of the plot.
    pub(crate) plot_top: f64,
    /// Bottom edge of the plot.
    pub(crate) plot_bottom: f64,
    /// True where values run over a logarithmic scale.
    pub(crate) log: bool,
    /// The scale's ticks.
    pub(crate) ticks: Vec<ChartTick>,
    /// The claims.
    pub(crate) rows: Vec<ChartRow>,
}

/// A tick of the value scale.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChartTick {
    /// Position.
    pub(crate) x: f64,
    /// The value in words of the language ("1,000").
    pub(crate) label: String,
}

/// One claim.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChartRow {
    /// Id of the claim.
    pub(crate) id: String,
    /// Middle of the row.
    pub(crate) y: f64,
    /// The first line of words.
    pub(crate) words_y: f64,
    /// Who says it, with the source where there is room: "Vask Council (Vask Daily)"; the source where nobody is named. Two lines where
    /// one is too short.
    pub(crate) source: Vec<String>,
    /// BCP 47 tag of the language that these words are borrowed from, where that is not the page's own.
    pub(crate) borrowed: Option<String>,
    /// Short date.
    pub(crate) date: String,
    /// The value in words ("at least 18").
    pub(crate) value: String,
    /// Where the value's words stand.
    pub(crate) value_x: f64,
    /// `start` or `end`.
    pub(crate) value_anchor: &'static str,
    /// How to draw it.
    pub(crate) mark: ChartMark,
}

/// How a claim is drawn.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "shape", rename_all = "kebab-case")]
pub(crate) enum ChartMark {
    /// A number: a dot; `about` for "about", "nearly" and their like (drawn open).
    Point {
        /// Position.
        x: f64,
        /// True for a rounded or approximate number.
        about: bool,
    },
    /// From one number to another.
    Range {
        /// Left end.
        x1: f64,
        /// Right end.
        x2: f64,
    },
    /// At least a number: a dot with an arrow to the right.
    AtLeast {
        /// Position of the number.
        x: f64,
        /// End of the arrow.
        x2: f64,
    },
    /// At most a number: a dot with an arrow to the left.
    AtMost {
        /// Position of the number.
        x: f64,
        /// End of the arrow.
        x1: f64,
    },
    /// An order of magnitude said in words ("dozens"): a faint band without a number.
    Magnitude {
        /// Left end.
        x1: f64,
        /// Right end.
        x2: f64,
    },
    /// Nothing that can be placed on the scale ("countless"): only the words.
    Words {},
}
