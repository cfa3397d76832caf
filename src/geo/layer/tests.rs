use super::Layer;
use crate::diag::Format;
use crate::source::Files;

const SQUARE: &str = r#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}"#;

fn collection(features: &[String]) -> String {
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}",
        features.join(",\n")
    )
}

fn feature(geometry: &str) -> String {
    format!(r#"{{"type":"Feature","properties":{{"name":"Vask","size":3}},"geometry":{geometry}}}"#)
}

fn parse(text: &str) -> (Layer, Vec<(&'static str, String, String)>) {
    let files = Files::memory([("map/land.geojson", text)]);
    let id = files.find("map/land.geojson").expect("the file is there");
    let checked = Layer::parse(files.text(id), id);
    let told = checked
        .problems
        .iter()
        .map(|problem| {
            let range = problem.span.expect("problems of a layer have a place").range();
            (problem.code, problem.message.clone(), text[range].to_owned())
        })
        .collect();
    (checked.value, told)
}

fn check(text: &str, expected: &[(&str, &str, &str)]) {
    let (_, told) = parse(text);
    let told: Vec<_> = told
        .iter()
        .map(|(code, message, at)| (*code, message.as_str(), at.as_str()))
        .collect();
    assert_eq!(told, expected, "{text}");
}

#[test]
fn a_feature_keeps_its_geometry_and_its_string_properties() {
    let (layer, told) = parse(&collection(&[feature(SQUARE)]));
    assert!(told.is_empty());
    assert_eq!(layer.find("name", "Vask"), Some(0));
    assert_eq!(layer.find("name", "Other"), None);
    assert_eq!(layer.features[0].properties.len(), 1);
}

#[test]
fn a_single_feature_is_a_layer() {
    let (layer, told) = parse(&feature(SQUARE));
    assert_eq!((layer.features.len(), told.len()), (1, 0));
}

#[test]
fn problems_have_places() {
    check(
        r#"{"type":"FeatureCollection","features":[]}"#,
        &[("geojson-empty", "the layer has no features", "")],
    );
    check(
        SQUARE,
        &[(
            "geojson-syntax",
            "expected a `FeatureCollection`, found `Polygon`",
            "",
        )],
    );
    check(
        &collection(&[
            feature(r#"{"type":"Point","coordinates":[1,2]}"#),
            feature("null"),
        ]),
        &[
            (
                "geojson-geometry",
                "a map layer cannot draw a feature with the geometry `Point`",
                "",
            ),
            (
                "geojson-geometry",
                "a map layer cannot draw a feature with the geometry `nothing`",
                "",
            ),
        ],
    );
    check(
        &collection(&[
            feature(SQUARE),
            feature(r#"{"type":"LineString","coordinates":[[1,2], [ 55.6, 190.5 ],[2,2]]}"#),
            feature(r#"{"type":"LineString","coordinates":[[512345,6512345],[2,2]]}"#),
        ]),
        &[
            (
                "geojson-coordinates",
                "position `[55.6, 190.5]` is not on the globe",
                "[ 55.6, 190.5 ]",
            ),
            (
                "geojson-coordinates",
                "position `[512345, 6512345]` is not on the globe",
                "[512345,6512345]",
            ),
        ],
    );
}

#[test]
fn a_slip_in_the_syntax_is_shown_where_it_is() {
    let text = "{\"type\": \"FeatureCollection\",\n \"features\": [\n  {\"type\": \"Feature\" \"geometry\": null}\n]}\n";
    let files = Files::memory([("map/land.geojson", text)]);
    let id = files.find("map/land.geojson").expect("the file is there");
    let problems = Layer::parse(files.text(id), id).problems;
    let shown = problems
        .iter()
        .map(|problem| Format::Human { color: false }.render(problem, &files))
        .collect::<String>();
    assert!(
        shown.contains("not valid GeoJSON: expected `,` or `}`"),
        "{shown}"
    );
    assert!(shown.contains("map/land.geojson:3:22"), "{shown}");
}

#[test]
fn a_wrong_value_inside_a_feature_spoils_only_that_feature() {
    let broken = feature(r#"{"type":"Polygon","coordinates":[["a",0]]}"#);
    let (layer, told) = parse(&collection(&[broken, feature(SQUARE)]));
    assert_eq!((layer.features.len(), told.len()), (1, 1));
    assert_eq!(told[0].0, "geojson-syntax");
}
