//! Maps: base layers traced once for each size, then as many drawings on them as there are pages.
//!
//! Entry points: [`BaseMap::new`], [`BaseMap::gather`] for places that are nearer to one another than a mark is wide, and
//! [`BaseMap::draw`].
//!
//! **Architecture Invariant:** a point never moves. Its mark stands where the projection puts it; names are moved or left out, and marks
//! that are too near to one another become one mark with a number.

mod area;
mod base;
mod blocks;
mod cells;
mod draw;
mod gather;
mod inset;
mod names;
mod positions;
mod role;
mod size;

pub(crate) use self::base::{BaseLayer, BaseMap};
pub(crate) use self::draw::{Extent, MapEvent, MapPlace, MapWords, Spot};
pub(crate) use self::inset::{Inset, TITLE, Taken};
pub(crate) use self::names::{NameSpot, NamedAreas, SeaName};
pub(crate) use self::role::Role;
pub(crate) use self::size::MapSize;

#[cfg(test)]
mod tests;
