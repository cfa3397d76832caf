//! Maps without tiles: `GeoJSON` layers in, projected path data out.
//!
//! Entry points: [`Layer::parse`] reads a layer, [`Frame::around`] chooses a projection and fits a window around what the map is
//! about, and [`Tracer`] draws layers into that window. Angles are degrees of longitude (x) and latitude (y) on WGS 84; lengths
//! on the map are user units of the drawing, x to the right and y down.
//!
//! **Architecture Invariant:** nothing here knows what a layer means, which places a site has, or how a map is labelled.

mod arcs;
mod clip;
mod ellipsoid;
mod extent;
mod feature;
mod frame;
mod geojson;
mod globe;
mod graticule;
mod layer;
mod path;
mod projection;
mod trace;

pub use self::ellipsoid::Ellipsoid;
pub use self::extent::Extent;
pub use self::feature::Feature;
pub use self::frame::{Fit, Frame, Scale};
pub use self::layer::Layer;
pub use self::path::PathData;
pub use self::projection::{Kind, Projection, Purpose};
pub use self::trace::{Detail, Tracer};
pub use geo::Coord;
