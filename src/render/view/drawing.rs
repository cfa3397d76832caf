//! Drawings laid out for SVG: the timeline's axis, charts of rival claims, maps.
//!
//! All lengths are in user units of the drawing's own `viewBox` (`0 0 width height`), x to the right, y down. Text is set at
//! 12 to 13 units, and a drawing comes in two sizes so that its text stays legible on a phone without scaling.

use super::Link;
use serde::Serialize;

/// The same drawing laid out for a wide page and for a phone; a theme shows one of them by media query.
#[derive(Debug, Clone, Serialize)]
pub struct Sizes<T> {
    /// For 700 CSS pixels and more.
    pub wide: T,
    /// For about 340 CSS pixels.
    pub narrow: T,
}

/// The axis above the timeline: time across, one lane per kind of event. Only shown where there is room.
#[derive(Debug, Clone, Serialize)]
pub struct Axis {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// The columns, left to right: hours, days, months, years, by how much time there is.
    pub columns: Vec<AxisColumn>,
    /// The lanes, top to bottom.
    pub lanes: Vec<AxisLane>,
}

/// One column of the axis.
#[derive(Debug, Clone, Serialize)]
pub struct AxisColumn {
    /// Left edge.
    pub x: f64,
    /// Width.
    pub width: f64,
    /// What it is: "5", "Jan", "1990s"; empty where there is no room.
    pub label: String,
    /// What it belongs to: its weekday, month or year; empty where that is said before.
    pub above: String,
    /// Fragment of its group of events, where it has one.
    pub group: Option<String>,
}

/// One lane of the axis.
#[derive(Debug, Clone, Serialize)]
pub struct AxisLane {
    /// Label of the kind.
    pub label: String,
    /// Number of the kind's mark, from 1.
    pub mark: usize,
    /// Top edge.
    pub y: f64,
    /// Height.
    pub height: f64,
    /// The events of the kind.
    pub bars: Vec<AxisBar>,
}

/// One event on the axis.
#[derive(Debug, Clone, Serialize)]
pub struct AxisBar {
    /// Id of the event.
    pub id: String,
    /// Where the bar leads: the event's card on the same page (`#event-<id>`).
    pub url: String,
    /// Title of the event, for the accessible name.
    pub title: String,
    /// Date in words, for the accessible name.
    pub date: String,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width; never less than a visible dot.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// The date is a span within which the event lies, or is approximate: draw it faded.
    pub uncertain: bool,
    /// The event begins before the axis.
    pub cut_start: bool,
    /// The event ends after the axis.
    pub cut_end: bool,
}

/// Rival claims as a dot plot: one row a claim, in order of date, values across.
#[derive(Debug, Clone, Serialize)]
pub struct Chart {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// Left edge of the plot.
    pub plot_left: f64,
    /// Right edge of the plot.
    pub plot_right: f64,
    /// Top edge of the plot.
    pub plot_top: f64,
    /// Bottom edge of the plot.
    pub plot_bottom: f64,
    /// True where values run over a logarithmic scale.
    pub log: bool,
    /// The scale's ticks.
    pub ticks: Vec<ChartTick>,
    /// The claims.
    pub rows: Vec<ChartRow>,
}

/// A tick of the value scale.
#[derive(Debug, Clone, Serialize)]
pub struct ChartTick {
    /// Position.
    pub x: f64,
    /// The value in words of the language ("1,000").
    pub label: String,
}

/// One claim.
#[derive(Debug, Clone, Serialize)]
pub struct ChartRow {
    /// Id of the claim.
    pub id: String,
    /// Middle of the row.
    pub y: f64,
    /// Short label of the source.
    pub source: String,
    /// Short date.
    pub date: String,
    /// The value in words ("at least 18").
    pub value: String,
    /// Where the value's words stand.
    pub value_x: f64,
    /// `start` or `end`.
    pub value_anchor: &'static str,
    /// How to draw it.
    pub mark: ChartMark,
}

/// How a claim is drawn.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "shape", rename_all = "kebab-case")]
pub enum ChartMark {
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

/// A map.
#[derive(Debug, Clone, Serialize)]
pub struct MapDrawing {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// Base layers, bottom to top.
    pub layers: Vec<MapLayer>,
    /// Meridians and parallels, as one path.
    pub graticule: String,
    /// The places, larger ones first so that small ones stay on top.
    pub markers: Vec<MapMarker>,
    /// Name of the projection with its parameters, for the credit line.
    pub projection: String,
    /// The scale bar.
    pub scale: ScaleBar,
}

/// One base layer.
#[derive(Debug, Clone, Serialize)]
pub struct MapLayer {
    /// `land`, `region`, `water` or `river`.
    pub role: String,
    /// Its outlines.
    pub paths: Vec<MapPath>,
}

/// One outline.
#[derive(Debug, Clone, Serialize)]
pub struct MapPath {
    /// Path data.
    pub d: String,
    /// True for the outline that the map is about.
    pub focus: bool,
}

/// One place on a map.
#[derive(Debug, Clone, Serialize)]
pub struct MapMarker {
    /// The place.
    pub place: Link,
    /// Centre.
    pub x: f64,
    /// Centre.
    pub y: f64,
    /// Radius, by the square root of the number of events.
    pub r: f64,
    /// How many events there are.
    pub count: usize,
    /// "Vask: 23 events", for the accessible name.
    pub description: String,
    /// The point stands for an area (a region or country), so draw it open.
    pub area: bool,
    /// The place that this page is about.
    pub current: bool,
    /// Its label; absent where there is no room for it.
    pub label: Option<MapLabel>,
}

/// The label of a marker, placed so that labels do not collide.
#[derive(Debug, Clone, Serialize)]
pub struct MapLabel {
    /// Anchor point.
    pub x: f64,
    /// Baseline.
    pub y: f64,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// The name.
    pub text: String,
}

/// A scale bar.
#[derive(Debug, Clone, Serialize)]
pub struct ScaleBar {
    /// Length in user units.
    pub length: f64,
    /// Length in words ("500 km").
    pub label: String,
}
