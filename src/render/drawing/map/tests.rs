use super::{BaseLayer, BaseMap, MapPlace, MapSize, MapWords, Role};
use crate::geo::{Fit, Layer, Viewport};
use crate::input::Files;
use crate::render::view::{Link, MapDrawing, Text};

/// Two islands; the bigger one is in two counties, and has a lake and a river.
const LAND: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"VA"},"geometry":{"type":"Polygon","coordinates":[[[10,50],[15,50],[20,50],[20,56],[15,56],[10,56],[10,50]]]}},
{"type":"Feature","properties":{"code":"NO"},"geometry":{"type":"Polygon","coordinates":[[[20.1,51],[20.4,51],[20.4,53],[20.1,51]]]}}]}"#;
const COUNTIES: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[10,50],[15,50],[15,56],[10,56],[10,50]]]}},
{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[15,50],[20,50],[20,56],[15,56],[15,50]]]}}]}"#;
const WATER: &str = r#"{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[12,52],[13,52],[13,53],[12,52]]]}}"#;
const RIVER: &str = r#"{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[12.5,52.5],[10,54]]}}"#;

fn layer(text: &str) -> Layer {
    let files = Files::memory([("layer.geojson", text)]);
    let id = files.find("layer.geojson").expect("the file is there");
    let checked = Layer::parse(files.text(id), id);
    assert!(checked.problems.is_empty());
    checked.value
}

fn base(size: MapSize) -> BaseMap {
    let [land, counties, water, river] = [LAND, COUNTIES, WATER, RIVER].map(layer);
    let focus = land.find("code", "VA");
    let outline = &land.features[focus[0]].geometry;
    let frame = Viewport::around(&[outline], &Fit::default()).expect("it has an outline");
    let of = |role, layer, focus| BaseLayer { role, layer, focus };
    let layers = [
        of(Role::Water, &water, &[][..]),
        of(Role::Land, &land, &focus),
        of(Role::Region, &counties, &[]),
        of(Role::River, &river, &[]),
    ];
    BaseMap::new(&layers, None, &frame, size)
}

fn place(id: &str, x: f64, y: f64, count: usize) -> MapPlace {
    MapPlace {
        place: Link {
            id: id.to_owned(),
            title: Text::own(id),
            url: Some(format!("/en/map/{id}/")),
        },
        label: id.to_owned(),
        point: [x, y],
        count,
        description: format!("{id}: {count} events"),
        area: false,
        current: false,
    }
}

fn draw(size: MapSize, places: &[MapPlace]) -> MapDrawing {
    let words = MapWords {
        projection: "Albers".to_owned(),
        scale: "100 km".to_owned(),
        names: Vec::new(),
    };
    base(size).draw(places, words)
}

#[test]
fn layers_come_from_the_bottom_to_the_top() {
    let roles = |size| {
        let layers = draw(size, &[]).layers;
        layers.into_iter().map(|layer| layer.role).collect::<Vec<_>>()
    };
    assert_eq!(roles(MapSize::Wide), ["land", "region", "river", "water"]);
    assert_eq!(roles(MapSize::Narrow), ["land", "region", "river", "water"]);
    assert_eq!(roles(MapSize::Locator), ["land", "water"]);
}

#[test]
fn the_focus_is_a_path_of_its_own_above_the_others() {
    let land = &draw(MapSize::Wide, &[]).layers[0];
    assert_eq!(
        land.paths.iter().map(|path| path.focus).collect::<Vec<_>>(),
        [false, true]
    );
}

#[test]
fn only_the_border_between_the_counties_is_drawn() {
    let region = &draw(MapSize::Wide, &[]).layers[1];
    assert_eq!(region.paths.len(), 1);
    assert_eq!(region.paths[0].d.matches('m').count(), 1);
}

#[test]
fn markers_grow_with_the_root_of_their_number_within_limits() {
    let places = [
        place("four", 11.0, 51.0, 4),
        place("sixteen", 15.0, 51.0, 16),
        place("many", 18.0, 54.0, 100_000),
        place("none", 12.0, 54.5, 0),
    ];
    let drawing = draw(MapSize::Wide, &places);
    let r = |id: &str| {
        let mut markers = drawing.markers.iter();
        markers
            .find(|marker| marker.place.id == id)
            .expect("the place is marked")
            .r
    };
    assert!((r("sixteen") / r("four") - 2.0).abs() < 0.01);
    assert!(r("many") <= 20.0 && r("none") >= 4.0);
    let radii: Vec<f64> = drawing.markers.iter().map(|marker| marker.r).collect();
    assert!(radii.is_sorted_by(|a, b| a >= b));
}

#[test]
fn places_at_one_point_are_all_seen_and_those_off_the_map_are_not() {
    let places = [
        place("Vask", 15.0, 53.0, 9),
        place("Vask harbour", 15.0, 53.0, 1),
        place("Vask town hall", 15.001, 53.0, 2),
        place("Faraway", -70.0, 10.0, 2),
    ];
    let drawing = draw(MapSize::Narrow, &places);
    assert_eq!(drawing.markers.len(), 3);
    for (index, marker) in drawing.markers.iter().enumerate() {
        for other in &drawing.markers[index + 1..] {
            let distance = (marker.x - other.x).hypot(marker.y - other.y);
            assert!(distance >= marker.r + other.r, "{marker:?} {other:?}");
            assert!(distance < 40.0);
        }
        assert!(marker.label.is_some());
    }
}

#[test]
fn the_scale_bar_is_round() {
    for size in [MapSize::Wide, MapSize::Narrow, MapSize::Locator] {
        let scale = base(size).scale();
        assert!([50.0, 100.0, 200.0].contains(&scale.km), "{scale:?}");
    }
}

#[test]
fn roles_have_names() {
    for role in [Role::Land, Role::Region, Role::River, Role::Water] {
        assert_eq!(Role::parse(role.name()), Some(role));
    }
    assert_eq!(Role::parse("road"), None);
}
