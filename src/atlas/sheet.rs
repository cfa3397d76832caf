//! The part of the world that one map shows.

use super::World;
use super::seam;
use super::world::feature;
use crate::geo::{Bounds, Coord, Layer};
use geo::{BoundingRect, Geometry, MultiLineString};

/// The layers of one map.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// The countries on it, each with its `code`, and the regions that the map is about.
    pub(crate) land: Layer,
    /// The areas of `land` that the map is about, by their positions.
    pub(crate) focus: Vec<usize>,
    /// The regions of the countries that the map is about.
    pub(crate) regions: Layer,
    pub(crate) rivers: Layer,
    pub(crate) lakes: Layer,
    /// Seas and oceans, the largest first.
    pub(crate) seas: Vec<Name>,
}

/// A name with its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Name {
    /// In English.
    pub(crate) name: String,
    /// Where the middle of it lies.
    pub(crate) at: Coord,
}

/// The greatest widths of a map in kilometres at which rivers up to a rank of the data are drawn; large rivers have low ranks.
const WIDEST: [(f64, u8); 4] = [(1_200.0, 7), (2_500.0, 6), (5_000.0, 4), (9_000.0, 2)];
/// The least average share of the map's area for which regions are drawn: smaller ones would only darken the map.
const LEAST_REGION: f64 = 1.0 / 2_000.0;

impl World {
    /// The map of a stretch of the globe, so many kilometres wide, about some countries and regions.
    pub(crate) fn sheet(&self, seen: &Bounds, width: f64, focus: &[String]) -> Sheet {
        let mut sheet = Sheet::default();
        for country in &self.countries {
            if !country.bounds.meets(seen) {
                continue;
            }
            if focus.contains(&country.code) {
                sheet.focus.push(sheet.land.features.len());
            }
            let area = Geometry::MultiPolygon(seam::join(self.area(country)));
            sheet.land.features.push(feature(area, [("code", &country.code)]));
        }
        self.add_regions(&mut sheet, width, focus);
        sheet.lakes = lakes(seen);
        sheet.rivers = rivers(seen, width);
        sheet.seas = seas(seen);
        sheet
    }

    /// Adds the regions of the countries that the map is about, and the regions that it is about.
    fn add_regions(&self, sheet: &mut Sheet, width: f64, focus: &[String]) {
        let mut wanted: Vec<&str> = focus
            .iter()
            .map(|code| match self.region(code) {
                Some(region) => &self.regions[region].country,
                None => code.as_str(),
            })
            .collect();
        wanted.sort_unstable();
        wanted.dedup();
        for country in wanted {
            let of_country = |index: &usize| self.regions[*index].country == country;
            let rows: Vec<usize> = (0..self.regions.len()).filter(of_country).collect();
            let area: f64 = rows.iter().map(|row| self.regions[*row].area).sum();
            let count = f64::from(u32::try_from(rows.len()).unwrap_or(u32::MAX));
            let is_fine = area / count < LEAST_REGION * width * width;
            for row in rows {
                let region = &self.regions[row];
                let is_focus = !region.code.is_empty() && focus.contains(&region.code);
                if is_fine && !is_focus {
                    continue;
                }
                let area = Geometry::MultiPolygon(seam::join(self.region_area(row)));
                if is_focus {
                    sheet.focus.push(sheet.land.features.len());
                    sheet.land.features.push(feature(area, []));
                } else {
                    sheet.regions.features.push(feature(area, []));
                }
            }
        }
    }
}

fn lakes(seen: &Bounds) -> Layer {
    let lakes = World::lakes();
    let shapes = (0..lakes.table.len).map(|row| Geometry::MultiPolygon(lakes.table.area(row, &lakes.arcs)));
    layer(shapes, seen)
}

fn rivers(seen: &Bounds, width: f64) -> Layer {
    let rivers = World::rivers();
    let ranks: Vec<u8> = rivers.table.column("scalerank");
    let Some((_, most)) = WIDEST.iter().find(|(widest, _)| width <= *widest) else {
        return Layer::default();
    };
    let drawn = (0..rivers.table.len).filter(|row| ranks[*row] <= *most);
    let shapes = drawn.map(|row| {
        let lines = rivers.table.lines(row, &rivers.arcs);
        Geometry::MultiLineString(MultiLineString(lines))
    });
    layer(shapes, seen)
}

/// The shapes that meet a stretch of the globe.
fn layer(shapes: impl Iterator<Item = Geometry>, seen: &Bounds) -> Layer {
    let meets = |shape: &Geometry| {
        shape.bounding_rect().is_some_and(|rect| {
            let (low, high) = (rect.min(), rect.max());
            Bounds::of_box([low.x, low.y, high.x, high.y]).meets(seen)
        })
    };
    Layer {
        features: shapes.filter(meets).map(|shape| feature(shape, [])).collect(),
    }
}

fn seas(seen: &Bounds) -> Vec<Name> {
    let table = &World::seas().table;
    let names: Vec<String> = table.column("name");
    let kinds: Vec<String> = table.column("kind");
    let rows = names.into_iter().zip(kinds).zip(table.points());
    rows.filter(|((_, kind), at)| kind != "river" && seen.contains(**at))
        .map(|((name, _), at)| Name { name, at: *at })
        .collect()
}
