//! Maps: base layers traced once for each size, then as many drawings on them as there are pages.
//!
//! Entry points: [`BaseMap::new`], [`BaseMap::gather`] for what is nearer than a mark is wide, and [`BaseMap::draw`].
//!
//! **Architecture Invariant:** a point never moves. Its mark stands where the projection puts it; names give way, and what is too near
//! becomes one mark with a number.

mod area;
mod base;
mod blocks;
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
