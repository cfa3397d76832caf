//! The base maps of a site, projected and simplified once for each size.

mod layers;
mod maps;
mod swapped;

pub(crate) use self::maps::{BaseMaps, BaseMapsCache};
