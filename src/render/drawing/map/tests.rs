use super::{BaseLayer, BaseMap, Extent, MapEvent, MapPlace, MapSize, MapWords, Role, Spot, Taken};
use crate::geo::{Coord, Fit, Layer, Viewport};
use crate::input::Files;
use crate::render::drawing::random::Random;
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

fn spot(id: &str, x: f64, y: f64, count: usize) -> Spot {
    Spot {
        place: Link {
            id: id.to_owned(),
            title: Text::own(id),
            url: Some(format!("/en/map/{id}/")),
        },
        label: id.to_owned(),
        places: vec![id.to_owned()],
        point: [x, y],
        extent: Extent::Spot,
        on_ground: false,
        radius: 0.0,
        circle: None,
        events: (0..count)
            .map(|event| MapEvent {
                id: format!("{id}-{event}"),
                mark: 1 + event % 8,
            })
            .collect(),
        count,
        description: format!("{id}: {count} events"),
        current: false,
        first: Some(0),
        outline: None,
    }
}

/// Gathers places as pages do.
fn gathered(base: &BaseMap, spots: &[Spot]) -> Vec<Spot> {
    let places: Vec<MapPlace> = spots
        .iter()
        .map(|spot| MapPlace {
            point: spot.point,
            count: spot.count,
        })
        .collect();
    base.gather(&places)
        .into_iter()
        .map(|cluster| {
            let mut spot = spots[cluster.members[0]].clone();
            spot.places = cluster
                .members
                .iter()
                .map(|index| spots[*index].label.clone())
                .collect();
            spot.circle = (cluster.members.len() > 1).then_some(cluster.r);
            spot
        })
        .collect()
}

fn draw_on(base: &BaseMap, spots: &[Spot]) -> MapDrawing {
    let words = MapWords {
        grounds: Vec::new(),
        projection: "Albers".to_owned(),
        scale: "100 km".to_owned(),
        names: Vec::new(),
    };
    let seen: Vec<Spot> = spots
        .iter()
        .filter(|spot| base.contains(spot.point))
        .cloned()
        .collect();
    base.draw(&gathered(base, &seen), Vec::new(), words)
}

fn draw(size: MapSize, spots: &[Spot]) -> MapDrawing {
    draw_on(&base(size), spots)
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
fn each_event_has_a_mark_and_too_many_have_a_number() {
    let drawing = draw(
        MapSize::Wide,
        &[spot("four", 11.0, 51.0, 4), spot("many", 18.0, 54.0, 300)],
    );
    let found = |id: &str| {
        let spot = drawing.spots.iter().find(|spot| spot.place.id == id);
        spot.expect("the place is marked")
    };
    let marks = |id: &str| found(id).block.as_ref().expect("there is room").marks.len();
    assert_eq!((marks("four"), found("four").numbered), (4, false));
    assert_eq!((marks("many"), found("many").numbered), (0, true));
    assert!(found("many").r > found("four").r);
}

#[test]
fn events_whose_marks_have_no_room_are_told_as_a_number() {
    let named = |name: &str| {
        let mut spot = spot("vask", 15.0, 53.0, 3);
        spot.label = name.to_owned();
        draw(MapSize::Narrow, &[spot]).spots.remove(0)
    };
    let short = named("Vask");
    assert!(!short.numbered && short.block.is_some_and(|block| block.marks.len() == 3));
    let long = named(&"Vask ".repeat(30));
    assert!(long.numbered && long.block.is_none() && long.r > short.r && long.count == 3);
}

#[test]
fn places_at_one_point_share_a_mark_and_those_off_the_map_have_none() {
    let places = [
        spot("Vask", 15.0, 53.0, 9),
        spot("Vask harbour", 15.0, 53.0, 1),
        spot("Vask town hall", 15.001, 53.0, 2),
        spot("Faraway", -70.0, 10.0, 2),
    ];
    let drawing = draw(MapSize::Narrow, &places);
    assert_eq!(drawing.spots.len(), 1);
    assert_eq!(
        drawing.spots[0].places,
        ["Vask", "Vask harbour", "Vask town hall"]
    );
    assert!(drawing.spots[0].block.is_some() && drawing.spots[0].numbered);
}

#[test]
fn what_is_known_to_so_many_kilometres_has_a_circle_of_them() {
    let mut harbour = spot("Vask harbour", 15.0, 53.0, 1);
    harbour.radius = 50.0;
    harbour.extent = Extent::Within;
    let base = base(MapSize::Wide);
    let halos = draw_on(&base, &[harbour]).halos;
    assert!(halos.len() == 1 && halos[0].hatched);
    assert!((halos[0].r / base.units_per_km() - 50.0).abs() < 0.1);
}

#[test]
fn a_region_has_a_name_on_its_ground_and_no_mark() {
    let mut region = spot("Vaskland", 15.0, 53.0, 3);
    region.extent = Extent::Area;
    region.on_ground = true;
    let drawing = draw(MapSize::Wide, &[spot("Vask", 11.0, 51.0, 1), region]);
    assert_eq!((drawing.spots.len(), drawing.areas.len()), (1, 1));
    let block = drawing.areas[0].block.as_ref().expect("there is room");
    assert_eq!((block.anchor, block.x, block.marks.len()), ("middle", 0.0, 3));
}

/// Whatever stands around it, the mark of a place is where the projection puts it.
#[test]
fn no_point_ever_moves() {
    let mut random = Random::new(3);
    let frames = [
        ([5.0, 40.0], [30.0, 55.0]),
        ([170.0, -48.0], [200.0, -34.0]),
        ([-5.0, -6.0], [8.0, 4.0]),
        ([10.0, 74.0], [34.0, 81.0]),
        ([-71.0, -34.0], [-70.0, -33.0]),
    ];
    for round in 0..15_usize {
        let ([west, south], [east, north]) = frames[round % frames.len()];
        let wrapped = |x: f64| if x > 180.0 { x - 360.0 } else { x };
        let squeeze = if round % 3 == 0 { 0.02 } else { 1.0 };
        let spots: Vec<Spot> = (0..40)
            .map(|index| {
                let x = west + random.between(0.0, (east - west) * squeeze);
                let y = south + random.between(0.0, (north - south) * squeeze);
                spot(&format!("Place {index}"), wrapped(x), y, 1 + index % 30)
            })
            .collect();
        let corners = [(wrapped(west), south), (wrapped(east), north)].map(Coord::from);
        for width in [280.0, 340.0, 700.0, 960.0] {
            let fit = Fit {
                width,
                ..Fit::default()
            };
            let frame = Viewport::around_points(&corners, &fit).expect("there are points");
            let base = BaseMap::new(&[], None, &frame, MapSize::Inset);
            let drawing = draw_on(&base, &spots);
            let mut seen = 0;
            for mark in &drawing.spots {
                for place in &mark.places {
                    let spot = spots
                        .iter()
                        .find(|spot| spot.label == *place)
                        .expect("it was given");
                    let at = frame.place(spot.point.into());
                    let moved = (mark.x - at.x).hypot(mark.y - at.y);
                    assert!(
                        moved <= mark.r + 0.1,
                        "{place} is {moved} off in a mark of {}",
                        mark.r
                    );
                    seen += 1;
                }
            }
            let on_map = spots.iter().filter(|spot| base.contains(spot.point)).count();
            assert_eq!(seen, on_map, "each place on the map is under a mark");
        }
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

/// The line from an inset to what it shows goes over no mark of another place and no other inset.
#[test]
fn lines_of_insets_cross_nothing() {
    let corners = [(0.0, 40.0), (20.0, 50.0)].map(Coord::from);
    let frame = Viewport::around_points(&corners, &Fit::default()).expect("there are points");
    let base = BaseMap::new(&[], None, &frame, MapSize::Wide);
    let size = [240.0, 180.0];
    let crowd = [10.0, 45.0];
    let free = base.room(size, crowd, &[crowd], &[]).expect("there is room");
    let line = |at: [f64; 4]| base.inset_line(at, crowd, 0.0);
    let [x, y, ..] = line(free);
    // A mark half way between the inset and the crowd.
    let to = base.frame.place(crowd.into());
    let middle = Coord {
        x: f64::midpoint(x, to.x),
        y: f64::midpoint(y, to.y),
    };
    let mark = (0..2000)
        .flat_map(|lon| (400..500).map(move |lat| [f64::from(lon) / 100.0, f64::from(lat) / 10.0]))
        .min_by(|a, b| {
            let off = |point: [f64; 2]| {
                let at = base.frame.place(point.into());
                (at.x - middle.x).hypot(at.y - middle.y)
            };
            off(*a).total_cmp(&off(*b))
        })
        .expect("there are points");
    let other = base.room(size, crowd, &[crowd, mark], &[]);
    assert_ne!(other, Some(free), "the line would go over the mark");
    let taken = Taken {
        at: free,
        point: crowd,
    };
    let second = base.room(size, mark, &[crowd, mark], &[taken]);
    assert_ne!(second, Some(free));
}
