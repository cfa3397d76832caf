//! Drawings: pure layout from plain inputs to the structs of [`view`](super::view) that templates turn into SVG.
//!
//! Entry points: [`BaseMap::new`] and [`BaseMap::draw`] for maps, [`axis`](axis()) and [`columns`] for the timeline's axis,
//! [`chart`](chart()) for rival claims. Inputs come with their words; nothing here knows a language.
//!
//! Some parts have no position of their own. Room is kept where themes are expected to place them:
//!
//! - scale bar of a map: its words above it, their baseline 10 units above its own;
//! - label of a lane of the axis: at x = 0, its baseline 15 units below the lane's top; the labels of columns stand in the space above the
//!   first lane;
//! - tick labels of a chart: centred, baseline 16 units below `plot_bottom`; source and date of a claim at x = 0: wide, their
//!   baselines 3 units above and 12 below the row's `y`; narrow, both 15 units above it, the date against the right edge.
//!
//! **Architecture Invariant:** nothing here reads a site, and equal inputs give equal drawings.

mod axis;
mod chart;
mod column_labels;
mod map;
#[cfg(test)]
mod random;
mod rounding;
mod scale;
mod text;
mod values;

pub(crate) use self::axis::{AxisEvent, AxisKind, ColumnWords, axis};
pub(crate) use self::chart::{ChartClaim, ChartSize, chart};
pub(crate) use self::column_labels::room_from;
pub(crate) use self::map::{
    BaseLayer, BaseMap, Extent, Inset, MapEvent, MapPlace, MapSize, MapWords, NameSpot, NamedAreas, Role,
    SeaName, Spot, TITLE, Taken,
};
pub(crate) use self::scale::{Column, ColumnUnit, DAY, columns};
