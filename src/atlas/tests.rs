use super::{SeaNames, World};
use crate::config::Borders;
use crate::geo::{Bounds, Coord};

const VIEWS: [Borders; 2] = [Borders::Recognised, Borders::DeFacto];

fn at(x: f64, y: f64) -> Coord {
    Coord { x, y }
}

fn holds(borders: Borders, code: &str, position: Coord) -> bool {
    World::with(borders)
        .outline(code)
        .is_some_and(|outline| outline.holds(position))
}

#[test]
fn every_country_and_region_has_an_outline() {
    for view in VIEWS {
        let world = World::with(view);
        let codes: Vec<&str> = world.named_codes().map(|(code, _)| code).collect();
        assert!(codes.len() > 4000, "{}", codes.len());
        for code in codes {
            let area = world.main_area(code).expect("the code is known");
            assert!(Bounds::of_geometries(&[&area]).is_some(), "{code}");
        }
    }
}

#[test]
fn capitals_lie_in_their_countries() {
    for (code, lon, lat) in [
        ("SE", 18.06, 59.33),
        ("KZ", 71.43, 51.13),
        ("FJ", 178.40, -18.08),
        ("NZ", 174.78, -41.29),
        ("BR", -47.93, -15.78),
        ("ET", 38.75, 9.03),
        ("RU", 37.62, 55.75),
        ("RU", 172.0, 67.0),
        ("RU", -173.5, 65.7),
    ] {
        for view in VIEWS {
            assert!(holds(view, code, at(lon, lat)), "{code} {lon} {lat}");
            assert!(!holds(view, code, at(lat, lon)), "{code} {lat} {lon}");
        }
    }
}

#[test]
fn a_site_chooses_its_view_of_borders() {
    for (position, recognised, de_facto) in [
        (at(34.1, 45.2), "UA", "RU"),
        (at(44.06, 9.56), "SO", "SOL"),
        (at(33.36, 35.25), "CY", "CYN"),
    ] {
        assert!(holds(Borders::Recognised, recognised, position));
        assert!(holds(Borders::DeFacto, de_facto, position));
        assert!(!holds(Borders::Recognised, de_facto, position));
        assert!(!holds(Borders::DeFacto, recognised, position));
    }
}

#[test]
fn a_sheet_has_what_it_shows() {
    let world = World::with(Borders::Recognised);
    let benelux = Bounds::of_box([2.0, 49.0, 8.0, 54.0]);
    let focus = ["BE".to_owned(), "DE-NW".to_owned()];
    let sheet = world.sheet(&benelux, 430.0, &focus);
    let codes: Vec<&str> = sheet
        .land
        .features
        .iter()
        .filter_map(|feature| Some(feature.properties.get("code")?.as_str()))
        .collect();
    assert!(
        ["BE", "NL", "DE", "LU", "FR"]
            .iter()
            .all(|code| codes.contains(code)),
        "{codes:?}"
    );
    assert!(!codes.contains(&"SE"));
    assert_eq!(sheet.focus.len(), 2);
    // The provinces of Belgium and the other states of Germany.
    assert!(
        sheet.regions.features.len() > 20,
        "{}",
        sheet.regions.features.len()
    );
    assert!(!sheet.rivers.features.is_empty() && !sheet.lakes.features.is_empty());

    let globe = Bounds::of_box([-180.0, -90.0, 180.0, 90.0]);
    let sheet = world.sheet(&globe, 40_000.0, &[]);
    assert!(sheet.land.features.len() > 240 && sheet.regions.features.is_empty());
    assert!(sheet.rivers.features.is_empty());
    assert!(sheet.seas.iter().any(|sea| sea.name == "North Sea"));
}

#[test]
fn names_of_seas_are_those_of_the_map() {
    let seas: Vec<String> = World::seas().table.column("name");
    let table = include_str!("data/sea_names.tsv");
    let names = SeaNames::all();
    assert_eq!(names.languages().len(), 23);
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), names.languages().len(), "{line}");
        assert!(seas.iter().any(|sea| sea == cells[0]), "{line}");
        assert!(cells.iter().all(|cell| cell.trim() == *cell), "{line}");
        assert!(names.find(cells[0], "en").is_some(), "{line}");
    }
    for (sea, language, expected) in [
        ("North Sea", "de", Some("Nordsee")),
        ("Caspian Sea", "kk", Some("Каспий теңізі")),
        ("Black Sea", "ar", Some("البحر الأسود")),
        // A sea without a Danish name in the table, and one that is not in the table.
        ("Laccadive Sea", "da", None),
        ("Inner Seas", "de", None),
    ] {
        assert_eq!(names.find(sea, language), expected, "{sea}, {language}");
    }
}
