//! The base maps of a site, projected and simplified once for each size.

mod framing;
mod insets;
mod layers;
mod maps;
mod points;
mod standing;
#[cfg(feature = "world")]
mod world;
#[cfg(not(feature = "world"))]
#[path = "no_world.rs"]
mod world;

pub(crate) use self::maps::{BaseMaps, BaseMapsCache};
pub(crate) use self::standing::{Standing, marked, standing};
pub(crate) use self::world::{nearest_city, sea_languages, sea_name};
