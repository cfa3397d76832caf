//! The base maps of a site, projected and simplified once for each size.

mod layers;
mod maps;
mod points;
#[cfg(feature = "world")]
mod world;
#[cfg(not(feature = "world"))]
#[path = "no_world.rs"]
mod world;

pub(crate) use self::maps::{BaseMaps, BaseMapsCache};
