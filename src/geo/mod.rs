//! Maps without tiles: `GeoJSON` layers in, projected path data out.
//!
//! Entry points: [`Layer::parse`] reads a layer, [`Viewport::around`] chooses a projection and fits a window around what the map is
//! about, and [`Tracer`] draws layers into that window. Angles are degrees of longitude (x) and latitude (y) on WGS 84; lengths
//! on the map are user units of the drawing, x to the right and y down.
//!
//! **Architecture Invariant:** nothing here knows what a layer means, which places a site has, or how a map is labelled.

mod antimeridian;
mod bounds;
mod clip;
mod ellipsoid;
mod feature;
mod geojson;
mod graticule;
mod label_space;
mod layer;
mod map_paths;
mod projection;
mod svg_path;
mod topology;
mod viewport;

pub use self::bounds::Bounds;
pub use self::ellipsoid::Ellipsoid;
pub use self::feature::{Feature, way};
pub use self::label_space::{Room, is_clear};
pub use self::layer::Layer;
pub use self::map_paths::{Detail, Tracer};
pub use self::projection::{Kind, Projection, Purpose};
pub use self::svg_path::PathData;
pub use self::viewport::{Fit, Scale, Viewport};
pub use geo::Coord;
