//! A map of the whole world: countries and their regions, lakes, rivers, seas and cities.
//!
//! It is part of the program, so that a site needs no map data of its own. `data/README.md` describes its content, its origin and its
//! terms. Entry point: [`World::with`], which unpacks the map once for each view of its borders.
//!
//! **Architecture Invariant:** nothing here knows the files of a site; of its configuration it knows only the view of borders. What a map
//! shows is given as codes and stretches of the globe.

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

/// The credit of a map that is drawn from the world.
pub(crate) const CREDIT: &str = "Natural Earth (public domain)";

#[cfg(test)]
mod tests;
