use super::{Detail, Tracer};
use crate::geo::{Fit, Layer, Viewport};
use crate::input::Files;

const DETAIL: Detail = Detail {
    tolerance: 0.4,
    smallest: 1.0,
    margin: 4.0,
};

fn layer(features: &[&str]) -> Layer {
    let features: Vec<String> = features
        .iter()
        .map(|geometry| format!(r#"{{"type":"Feature","properties":{{}},"geometry":{geometry}}}"#))
        .collect();
    let text = format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        features.join(",")
    );
    let files = Files::memory([("land.geojson", &text)]);
    let id = files.find("land.geojson").expect("the file is there");
    let checked = Layer::parse(files.text(id), id);
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
    checked.value
}

fn viewport() -> Viewport {
    let points = [(0.0, 45.0), (10.0, 52.0)].map(geo::Coord::from);
    Viewport::around_points(&points, &Fit::default()).expect("there are points")
}

/// Two counties side by side; the western one has a lake.
const WEST: &str = r#"{"type":"Polygon","coordinates":[[[1,46],[5,46],[5.1,48],[5,50],[1,50],[1,46]],[[2,47],[2,48],[3,48],[3,47],[2,47]]]}"#;
const EAST: &str = r#"{"type":"Polygon","coordinates":[[[5,46],[9,46],[9,50],[5,50],[5.1,48],[5,46]]]}"#;

#[test]
fn borders_are_drawn_once_and_not_where_the_land_draws_them() {
    let counties = layer(&[WEST, EAST]);
    let land = layer(&[
        r#"{"type":"Polygon","coordinates":[[[1,46],[5,46],[9,46],[9,50],[5,50],[1,50],[1,46]],[[2,47],[2,48],[3,48],[3,47],[2,47]]]}"#,
    ]);
    let tracer = Tracer::new(&[&land, &counties], &viewport(), DETAIL);
    assert_eq!(tracer.borders(1, &[0]).matches('m').count(), 1);
    assert_eq!(tracer.borders(1, &[]).matches('m').count(), 4);
    assert_eq!(tracer.outlines(0, |_| true).matches('z').count(), 2);
    assert_eq!(tracer.outlines(1, |index| index == 1).matches('z').count(), 1);
}

#[test]
fn what_is_out_of_sight_or_too_small_is_not_drawn() {
    let specks = layer(&[
        r#"{"type":"Polygon","coordinates":[[[5,48],[5.001,48],[5.001,48.001],[5,48]]]}"#,
        r#"{"type":"Polygon","coordinates":[[[95,48],[96,48],[96,49],[95,48]]]}"#,
        r#"{"type":"LineString","coordinates":[[5,48],[5.001,48]]}"#,
    ]);
    let tracer = Tracer::new(&[&specks], &viewport(), DETAIL);
    assert_eq!(tracer.outlines(0, |_| true), "");
}

#[test]
fn what_leaves_the_frame_is_cut_just_outside() {
    let long = layer(&[r#"{"type":"LineString","coordinates":[[-60,48],[80,49]]}"#]);
    let viewport = viewport();
    let tracer = Tracer::new(&[&long], &viewport, DETAIL);
    let path = tracer.outlines(0, |_| true);
    assert!(path.starts_with("m-4 "), "{path}");
    assert!(path.len() < 200, "{path}");
}

#[test]
fn holes_run_against_their_outer_ring_whatever_the_file_says() {
    let turned = r#"{"type":"Polygon","coordinates":[[[1,46],[1,50],[5,50],[5,46],[1,46]],[[2,47],[2,48],[3,48],[3,47],[2,47]]]}"#;
    let tracer = |geometry| Tracer::new(&[&layer(&[geometry])], &viewport(), DETAIL).outlines(0, |_| true);
    let area = |path: &str| path.split_inclusive('z').map(signed_area).collect::<Vec<_>>();
    for geometry in [WEST, turned] {
        let areas = area(&tracer(geometry));
        assert!(areas.len() == 2 && areas[0] > 0.0 && areas[1] < 0.0, "{areas:?}");
    }
}

/// Twice the signed area of a ring in path data of whole and decimal numbers.
fn signed_area(ring: &str) -> f64 {
    let mut numbers: Vec<f64> = Vec::new();
    let mut number = String::new();
    for c in ring.chars().chain([' ']) {
        let parted = c == '-' || c == ' ' || c == 'z' || c == 'm' || c == '.' && number.contains('.');
        if parted {
            numbers.extend(number.parse::<f64>());
            number.clear();
        }
        if c == '-' || c == '.' || c.is_ascii_digit() {
            number.push(c);
        }
    }
    let (mut x, mut y, mut area) = (0.0, 0.0, 0.0);
    for step in numbers[2..].chunks(2) {
        area += x * (y + step[1]) - (x + step[0]) * y;
        x += step[0];
        y += step[1];
    }
    area
}

#[test]
fn any_shape_on_the_globe_can_be_framed_and_drawn() {
    let corners = [-180.0, -179.9, -90.0, 0.0, 0.1, 90.0, 179.9, 180.0];
    let mut random = 9_u64;
    let mut pick = || {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        corners[usize::try_from(random >> 61).expect("three bits are left")]
    };
    for _ in 0..400 {
        let mut ring: Vec<[f64; 2]> = (0..5).map(|_| [pick(), pick() / 2.0]).collect();
        ring.push(ring[0]);
        let points: Vec<geo::Coord> = ring.iter().map(|point| (*point).into()).collect();
        let shape = layer(&[&format!(r#"{{"type":"Polygon","coordinates":[{ring:?}]}}"#)]);
        let frames = [
            Viewport::around(&[&shape.features[0].geometry], &Fit::default()),
            Viewport::around_points(&points, &Fit::default()),
            Viewport::around_points(&points[..1], &Fit::default()),
        ];
        for viewport in frames.into_iter().flatten() {
            let tracer = Tracer::new(&[&shape], &viewport, DETAIL);
            let drawn = [
                tracer.outlines(0, |_| true),
                tracer.borders(0, &[]),
                viewport.graticule(4.0),
            ];
            let size = [
                viewport.width(),
                viewport.height(),
                viewport.scale_bar(100.0).km,
                viewport.scale_bar(100.0).length,
            ];
            assert!(
                size.iter().all(|length| length.is_finite() && *length > 0.0),
                "{ring:?}: {size:?}"
            );
            assert!(
                drawn
                    .iter()
                    .all(|path| !path.contains("NaN") && !path.contains("inf")),
                "{ring:?}"
            );
        }
    }
}
