//! Maps laid out for SVG. A point is where the projection puts it: what has no room there gives way, never the point.

use super::super::{Link, Text};
use serde::Serialize;

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
    /// Surroundings of points that are known only so well.
    pub(crate) halos: Vec<MapHalo>,
    /// Regions and countries with events, in the order of their first event.
    pub(crate) areas: Vec<MapArea>,
    /// Places and clusters of places, in the order of their first event.
    pub(crate) spots: Vec<MapSpot>,
    /// What a crowded stretch of the map shows, larger.
    pub(crate) insets: Vec<MapInset>,
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

/// The name of a country, a sea or a river, centred.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapName {
    /// Its middle.
    pub(crate) x: f64,
    /// Baseline.
    pub(crate) y: f64,
    /// The name.
    pub(crate) text: Text,
    /// A sea, a river or a region rather than a country.
    pub(crate) sea: bool,
}

/// The circle within which a place lies.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapHalo {
    /// Centre.
    pub(crate) x: f64,
    /// Centre.
    pub(crate) y: f64,
    /// Radius.
    pub(crate) r: f64,
    /// What is told lies somewhere in it, and its point only stands for it: draw it hatched.
    pub(crate) hatched: bool,
}

/// One place, or several that are nearer to one another than a mark is wide.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapSpot {
    /// The place; of several the one that the others lie in, or that has most events.
    pub(crate) place: Link,
    /// Ids of all its places.
    pub(crate) places: Vec<String>,
    /// The projected position.
    pub(crate) x: f64,
    /// The projected position.
    pub(crate) y: f64,
    /// Radius.
    pub(crate) r: f64,
    /// How many events there are.
    pub(crate) count: usize,
    /// The number is written into the circle.
    pub(crate) numbered: bool,
    /// "Vask: 23 events", for the accessible name.
    pub(crate) description: String,
    /// `spot`, `about` for a point that may be kilometres off, `guess`, or `none` where a hatched circle stands for it.
    pub(crate) shape: &'static str,
    /// The place that this page is about.
    pub(crate) current: bool,
    /// Its name and its events; absent where there is no room for them.
    pub(crate) block: Option<MapBlock>,
}

/// A region or a country: a name on its ground, and no point.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapArea {
    /// The place.
    pub(crate) place: Link,
    /// Ids of all its places.
    pub(crate) places: Vec<String>,
    /// How many events there are.
    pub(crate) count: usize,
    /// "Vask: 23 events", for the accessible name.
    pub(crate) description: String,
    /// The place that this page is about.
    pub(crate) current: bool,
    /// Its outline as path data, where one is known.
    pub(crate) outline: Option<String>,
    /// Where its name stands.
    pub(crate) x: f64,
    /// Where its name stands.
    pub(crate) y: f64,
    /// Its name and its events, from there.
    pub(crate) block: Option<MapBlock>,
}

/// A name with the events below it. Positions count from that of what it belongs to.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapBlock {
    /// Anchor point of the name.
    pub(crate) x: f64,
    /// Its baseline.
    pub(crate) y: f64,
    /// `start`, `middle` or `end`.
    pub(crate) anchor: &'static str,
    /// The name.
    pub(crate) text: String,
    /// A line from the point to the name, where the name stands apart: x and y of its ends.
    pub(crate) leader: Option<[f64; 4]>,
    /// One mark for each event, in the order of time; none where they are too many or shown elsewhere.
    pub(crate) marks: Vec<MapMark>,
}

/// An event on a map.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapMark {
    /// Id of the event.
    pub(crate) event: String,
    /// Number of its kind's mark.
    pub(crate) mark: usize,
    /// Middle.
    pub(crate) x: f64,
    /// Middle.
    pub(crate) y: f64,
}

/// A map of its own scale for a crowded stretch of another.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapInset {
    /// Name of the place that it shows.
    pub(crate) title: String,
    /// Where it stands on the map: left, top, width, height; absent where it stands below.
    pub(crate) at: Option<[f64; 4]>,
    /// A line from it to the stretch: x and y of its ends.
    pub(crate) leader: Option<[f64; 4]>,
    /// What it shows.
    pub(crate) map: Box<MapDrawing>,
}

/// A scale bar.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScaleBar {
    /// Its left end.
    pub(crate) x: f64,
    /// How low it stands.
    pub(crate) y: f64,
    /// Length in user units.
    pub(crate) length: f64,
    /// Length in words ("500 km").
    pub(crate) label: String,
}
