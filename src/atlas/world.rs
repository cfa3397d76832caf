//! The map, unpacked once for each view of its borders.

use super::country::{Country, Region, Shape, countries, regions};
use super::kzw::{Arc, Table};
use super::seam;
use crate::config::Borders;
use crate::geo::{Bounds, Feature};
use geo::{Geometry, MultiPolygon, Polygon};
use std::collections::BTreeMap;
use std::sync::OnceLock;

pub(crate) struct World {
    arcs: Vec<Arc>,
    country_table: Table,
    region_table: Table,
    view_table: Table,
    pub(super) countries: Vec<Country>,
    pub(super) regions: Vec<Region>,
}

/// Lakes or rivers, with lines of their own.
pub(super) struct Waters {
    pub(super) arcs: Vec<Arc>,
    pub(super) table: Table,
}

impl World {
    /// The world with its borders in a view.
    pub(crate) fn with(borders: Borders) -> &'static Self {
        static VIEWS: [OnceLock<World>; 2] = [const { OnceLock::new() }; 2];
        let view = match borders {
            Borders::Recognised => &VIEWS[0],
            Borders::DeFacto => &VIEWS[1],
        };
        view.get_or_init(|| Self::read(borders))
    }

    fn read(borders: Borders) -> Self {
        let mut arcs = Vec::new();
        let country_table = Table::read(include_bytes!("data/countries.kzw.zz"), &mut arcs);
        let region_table = Table::read(include_bytes!("data/regions.kzw.zz"), &mut arcs);
        let view_table = Table::read(include_bytes!("data/views.kzw.zz"), &mut arcs);
        Self {
            countries: countries(&country_table, &view_table, borders),
            regions: regions(&region_table, borders),
            arcs,
            country_table,
            region_table,
            view_table,
        }
    }

    pub(super) fn lakes() -> &'static Waters {
        static LAKES: OnceLock<Waters> = OnceLock::new();
        LAKES.get_or_init(|| Waters::read(include_bytes!("data/lakes.kzw.zz")))
    }

    pub(super) fn rivers() -> &'static Waters {
        static RIVERS: OnceLock<Waters> = OnceLock::new();
        RIVERS.get_or_init(|| Waters::read(include_bytes!("data/rivers.kzw.zz")))
    }

    pub(super) fn seas() -> &'static Waters {
        static SEAS: OnceLock<Waters> = OnceLock::new();
        SEAS.get_or_init(|| Waters::read(include_bytes!("data/seas.kzw.zz")))
    }

    /// The country with a code.
    pub(crate) fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// The code and the English name of each country, and of each region that has a code.
    pub(crate) fn named_codes(&self) -> impl Iterator<Item = (&str, &str)> {
        let countries = self.countries.iter();
        let countries = countries.map(|country| (country.code.as_str(), country.name.as_str()));
        let regions = self.regions.iter().filter(|region| !region.code.is_empty());
        countries.chain(regions.map(|region| (region.code.as_str(), region.name.as_str())))
    }

    /// The outline of a country, for tests whether a position lies in it.
    pub(crate) fn outline(&self, code: &str) -> Option<Feature> {
        let area = self.area(self.country(code)?);
        Some(feature(Geometry::MultiPolygon(area), []))
    }

    /// The area to which a map of a country or a region is fitted: of a country without parts that lie far away.
    pub(crate) fn main_area(&self, code: &str) -> Option<Geometry> {
        let area = match self.country(code) {
            Some(country) => {
                let area = seam::join(self.area(country));
                let is_in_main = |polygon: &Polygon| {
                    let bounds = Bounds::of_geometries(&[&Geometry::Polygon(polygon.clone())]);
                    bounds.is_some_and(|bounds| bounds.meets(&country.main))
                };
                MultiPolygon(area.into_iter().filter(is_in_main).collect())
            }
            None => seam::join(self.region_area(self.region(code)?)),
        };
        Some(Geometry::MultiPolygon(area))
    }

    pub(super) fn region(&self, code: &str) -> Option<usize> {
        self.regions
            .iter()
            .position(|region| !region.code.is_empty() && region.code == code)
    }

    pub(super) fn area(&self, country: &Country) -> MultiPolygon {
        match country.shape {
            Shape::Country(row) => self.country_table.area(row, &self.arcs),
            Shape::View(row) => self.view_table.area(row, &self.arcs),
        }
    }

    pub(super) fn region_area(&self, region: usize) -> MultiPolygon {
        self.region_table.area(region, &self.arcs)
    }
}

impl Waters {
    fn read(compressed: &[u8]) -> Self {
        let mut arcs = Vec::new();
        let table = Table::read(compressed, &mut arcs);
        Self { arcs, table }
    }
}

/// A feature with properties.
pub(super) fn feature<const N: usize>(geometry: Geometry, properties: [(&str, &str); N]) -> Feature {
    let properties = properties.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Feature {
        geometry,
        properties: BTreeMap::from(properties),
    }
}
