//! The cities of the world.

use super::kzw::Table;
use geo::Coord;
use std::sync::OnceLock;

/// A city; its name is a common one in Latin letters.
#[derive(Debug)]
pub(crate) struct City {
    pub(crate) name: String,
    pub(crate) at: Coord,
}

impl City {
    /// The city nearest to a position in degrees. Distances are those on a plane that touches the globe there: near enough to choose by.
    pub(crate) fn nearest(to: Coord) -> Option<&'static Self> {
        let shrink = to.y.to_radians().cos();
        let distance = |city: &&Self| {
            // The shorter way around the globe.
            let east = (city.at.x - to.x + 540.0).rem_euclid(360.0) - 180.0;
            (east * shrink).hypot(city.at.y - to.y)
        };
        all().iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))
    }
}

/// All cities that are inhabited now, without stations and ruins.
fn all() -> &'static [City] {
    static CITIES: OnceLock<Vec<City>> = OnceLock::new();
    CITIES.get_or_init(|| {
        let table = Table::read(include_bytes!("data/cities.kzw.zz"), &mut Vec::new());
        let names: Vec<String> = table.column("name");
        let kinds: Vec<String> = table.column("kind");
        let rows = names.into_iter().zip(kinds).zip(table.points());
        rows.filter(|((_, kind), _)| kind == "city")
            .map(|((name, _), at)| City { name, at: *at })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::City;
    use geo::Coord;

    #[test]
    fn the_nearest_city_is_found_across_the_edge_of_the_map_too() {
        let nearest = |x, y| City::nearest(Coord { x, y }).map(|city| city.name.as_str());
        assert_eq!(nearest(10.7, 59.9), Some("Oslo"));
        assert_eq!(nearest(4.9, 52.4), Some("Amsterdam"));
        // A degree west of the date line, the nearest city lies east of it or on it.
        let across = City::nearest(Coord { x: -179.9, y: -16.8 }).map(|city| city.at.x);
        assert!(across.is_some_and(|x| x > 170.0), "{across:?}");
    }
}
