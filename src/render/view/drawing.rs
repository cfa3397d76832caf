//! Drawings laid out for SVG: the timeline's axis, charts of rival claims, maps.
//!
//! All lengths are in user units of the drawing's own `viewBox` (`0 0 width height`), x to the right, y down. Text is set at
//! 12 to 13 units, and a drawing comes in two sizes so that its text stays legible on a phone without scaling.

use super::{Link, Text};
use serde::Serialize;

/// The same drawing laid out for a wide page and for a phone; a theme shows one of them by media query.
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
    /// Short label of the source.
    pub(crate) source: String,
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

/// A map.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapDrawing {
    /// Width of the view box.
    pub(crate) width: f64,
    /// Height of the view box.
    pub(crate) height: f64,
    /// Base layers, bottom to top.
    pub(crate) layers: Vec<MapLayer>,
    /// What is not land is sea; else it may be land that no layer has.
    pub(crate) sea: bool,
    /// Meridians and parallels, as one path.
    pub(crate) graticule: String,
    /// Names of countries and seas.
    pub(crate) names: Vec<MapName>,
    /// The places, larger ones first so that small ones stay on top.
    pub(crate) markers: Vec<MapMarker>,
    /// Name of the projection with its parameters, for the credit line.
    pub(crate) projection: String,
    /// The scale bar.
    pub(crate) scale: ScaleBar,
}

/// One base layer.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapLayer {
    /// `land`, `region`, `water` or `river`.
    pub(crate) role: String,
    /// Its outlines.
    pub(crate) paths: Vec<MapPath>,
}

/// One outline.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapPath {
    /// Path data.
    pub(crate) d: String,
    /// True for the outline that the map is about.
    pub(crate) focus: bool,
}

/// The name of a country or a sea, centred.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapName {
    /// Its middle.
    pub(crate) x: f64,
    /// Baseline.
    pub(crate) y: f64,
    /// The name.
    pub(crate) text: Text,
    /// A sea rather than a country.
    pub(crate) sea: bool,
}

/// One place on a map.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapMarker {
    /// The place.
    pub(crate) place: Link,
    /// Centre.
    pub(crate) x: f64,
    /// Centre.
    pub(crate) y: f64,
    /// Radius, by the square root of the number of events.
    pub(crate) r: f64,
    /// How many events there are.
    pub(crate) count: usize,
    /// "Vask: 23 events", for the accessible name.
    pub(crate) description: String,
    /// The point stands for an area (a region or country), so draw it open.
    pub(crate) area: bool,
    /// The place that this page is about.
    pub(crate) current: bool,
    /// Its label; absent where there is no room for it.
    pub(crate) label: Option<MapLabel>,
}

/// The label of a marker, placed so that labels do not collide.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapLabel {
    /// Anchor point.
    pub(crate) x: f64,
    /// Baseline.
    pub(crate) y: f64,
    /// `start`, `middle` or `end`.
    pub(crate) anchor: &'static str,
    /// The name.
    pub(crate) text: String,
}

/// A scale bar.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScaleBar {
    /// Length in user units.
    pub(crate) length: f64,
    /// Length in words ("500 km").
    pub(crate) label: String,
}
