//! Countries and their regions.

use super::kzw::Table;
use crate::config::Borders;
use crate::geo::Bounds;
use std::collections::HashMap;

/// A country, a territory with a code of its own, or an area that no country holds undisputed.
#[derive(Debug)]
pub(crate) struct Country {
    /// Its code of ISO 3166-1, or three letters where it has none.
    pub(crate) code: String,
    /// Its name in English.
    pub(crate) name: String,
    /// The stretch of the globe that it covers.
    pub(super) bounds: Bounds,
    /// The same without parts that lie far away.
    pub(super) main: Bounds,
    /// Its outline: a row of one of the tables.
    pub(super) shape: Shape,
}

/// Where the outline of a country stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// In the table of countries.
    Country(usize),
    /// In the table of other views of their borders.
    View(usize),
}

/// A part of a country.
#[derive(Debug)]
pub(super) struct Region {
    /// Its code of ISO 3166-2; empty where it has none.
    pub(super) code: String,
    /// Its name, mostly in English.
    pub(super) name: String,
    /// The code of its country.
    pub(super) country: String,
    /// Square kilometres.
    pub(super) area: f64,
}

type Edges = [f64; 4];

/// The countries in a view of disputed borders. One without any land in that view is left out.
pub(super) fn countries(table: &Table, views: &Table, borders: Borders) -> Vec<Country> {
    let codes: Vec<String> = table.column("key");
    let names: Vec<String> = table.column("name");
    let boxes: Vec<Edges> = table.column("box");
    let mains: Vec<Edges> = table.column("main");
    let seen = views_of(views, borders);
    let mut countries = Vec::new();
    for (row, (code, name)) in codes.into_iter().zip(names).enumerate() {
        let (bounds, main, shape) = match seen.get(&code) {
            None => (boxes[row], mains[row], Shape::Country(row)),
            Some((row, Some((bounds, main)))) => (*bounds, *main, Shape::View(*row)),
            Some((_, None)) => continue,
        };
        countries.push(Country {
            code,
            name,
            bounds: Bounds::of_box(bounds),
            main: Bounds::of_box(main),
            shape,
        });
    }
    countries
}

/// A row of the table of views, with the bounds of its outline and of the main part of that; none for a country without land in the view.
type View = (usize, Option<(Edges, Edges)>);

/// The outlines that differ from those of the table of countries, by code.
fn views_of(views: &Table, borders: Borders) -> HashMap<String, View> {
    if borders == Borders::DeFacto {
        return HashMap::new();
    }
    let codes: Vec<String> = views.column("key");
    let boxes: Vec<Option<Edges>> = views.column("box");
    let mains: Vec<Option<Edges>> = views.column("main");
    let rows = codes.into_iter().enumerate();
    rows.map(|(row, code)| (code, (row, boxes[row].zip(mains[row]))))
        .collect()
}

/// The regions, each with its country in a view of disputed borders.
pub(super) fn regions(table: &Table, borders: Borders) -> Vec<Region> {
    let codes: Vec<String> = table.column("code");
    let names: Vec<String> = table.column("name");
    let countries: Vec<String> = table.column("country");
    let areas: Vec<f64> = table.column("area_km2");
    let rows = codes.into_iter().zip(names).zip(countries).zip(areas);
    rows.map(|(((code, name), country), area)| Region {
        country: country_in_view(&name, country, borders),
        code,
        name,
        area,
    })
    .collect()
}

/// The country of a region in a view of disputed borders; the table itself has the country that controls the region.
fn country_in_view(region: &str, country: String, borders: Borders) -> String {
    let recognised = match (region, country.as_str()) {
        ("Crimea" | "Sevastopol", "RU") => "UA",
        (_, "SOL") => "SO",
        (_, "CYN") => "CY",
        _ => return country,
    };
    match borders {
        Borders::Recognised => recognised.to_owned(),
        Borders::DeFacto => country,
    }
}
