//! A map of the whole world: countries and their regions, lakes, rivers, seas and cities.
//!
//! It is part of the program, so that a site needs no map data of its own. What is in it, where it comes from and under which terms is
//! told in `data/README.md`. Entry point: [`World::with`], which unpacks the map once for each view of its borders.
//!
//! **Architecture Invariant:** nothing here knows the files of a site; of its configuration it knows the view of borders alone, and what the map
//! is about comes as codes and stretches of the globe.

mod cities;
mod country;
mod kzw;
mod sea_names;
mod seam;
mod sheet;
mod world;

pub(crate) use self::cities::City;
pub(crate) use self::sea_names::SeaNames;
pub(crate) use self::sheet::Sheet;
pub(crate) use self::world::World;

/// Whom the credit of a map names that is drawn from the world.
pub(crate) const CREDIT: &str = "Natural Earth (public domain)";

#[cfg(test)]
mod tests;
