use super::Layer;
use crate::diag::Format;
use crate::input::Files;

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
fn a_feature_keeps_its_geometry_and_its_plain_properties() {
    let (layer, told) = parse(&collection(&[feature(SQUARE)]));
    assert!(told.is_empty());
    assert_eq!(layer.find("name", "Vask"), [0]);
    assert_eq!(layer.find("size", "3"), [0]);
    assert!(layer.find("name", "Other").is_empty());
    assert_eq!(layer.find_anywhere("3").len(), 1);
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
            ("geojson-geometry", "this feature has no geometry", ""),
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
        shown.contains("not valid GeoJSON: a comma or the closing `}` is missing before this"),
        "{shown}"
    );
    assert!(shown.contains("map/land.geojson:3:22"), "{shown}");
}

#[test]
fn a_wrong_value_inside_a_feature_spoils_only_that_feature() {
    let broken = feature(r#"{"type":"Polygon","coordinates":[["a",0]]}"#);
    let (layer, told) = parse(&collection(&[broken, feature(SQUARE)]));
    assert_eq!((layer.features.len(), told.len()), (1, 1));
    assert_eq!(told[0].0, "geojson-geometry");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of flaws")]
fn every_flaw_of_a_geometry_is_told_where_it_is() {
    for (geometry, said, at) in [
        (
            r#"{"type":"Polygon","coordinates":[[[5],[1,0],[1,1],[5]]]}"#,
            "the position `[5]` lacks",
            "[5]",
        ),
        (
            r#"{"type":"Polygon","coordinates":[[[],[1,0],[1,1],[]]]}"#,
            "the position `[]` lacks",
            "[]",
        ),
        (
            r#"{"type":"Polygon","coordinates":[]}"#,
            "expected a list of rings, found an empty one",
            "[]",
        ),
        (
            r#"{"type":"Polygon","coordinates":[[]]}"#,
            "expected a list of positions, found an empty one",
            "[]",
        ),
        (
            r#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}"#,
            "the ring does not end where it begins",
            "[1,1]",
        ),
        (
            r#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}"#,
            "a ring needs at least four positions",
            "[[0,0],[1,0],[0,0]]",
        ),
        (
            r#"{"type":"Polygon","coordinates":[[0,0],[1,0],[1,1],[0,0]]}"#,
            "expected a position `[longitude, latitude]`, found `0`",
            "",
        ),
        (
            r#"{"type":"Polygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}"#,
            "found `[[0,0],[1,0],[1,1],[0,0]]`",
            "",
        ),
        (
            r#"{"type":"MultiPolygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}"#,
            "expected a position",
            "",
        ),
        (
            r#"{"type":"MultiPolygon","coordinates":[]}"#,
            "expected a list of polygons, found an empty one",
            "[]",
        ),
        (
            r#"{"type":"LineString","coordinates":[[0,0]]}"#,
            "a line needs at least two positions",
            "[[0,0]]",
        ),
        (
            r#"{"type":"LineString","coordinates":[]}"#,
            "expected a list of positions, found an empty one",
            "[]",
        ),
        (
            r#"{"type":"LineString","coordinates":[0,1]}"#,
            "expected a position `[longitude, latitude]`, found `0`",
            "",
        ),
        (
            r#"{"type":"LineString","coordinates":{"x":0}}"#,
            "expected a list of positions, found",
            "",
        ),
        (
            r#"{"type":"LineString","coordinates":[[0,null],[1,1]]}"#,
            "found `[0,null]`",
            "",
        ),
        (
            r#"{"type":"LineString","coordinates":[["0","1"],[1,1]]}"#,
            "expected a position",
            "",
        ),
        (
            r#"{"type":"LineString","coordinates":[[1e300,0],[1,1]]}"#,
            "is not on the globe",
            "[1e300,0]",
        ),
        (
            r#"{"type":"LineString","coordinates":[[56,95],[1,1]]}"#,
            "`[56, 95]` is not on the globe",
            "[56,95]",
        ),
        (
            r#"{"type":"LineString"}"#,
            "this `LineString` has no `coordinates`",
            "",
        ),
        (
            r#"{"type":"polygon","coordinates":[]}"#,
            "there is no geometry `polygon`",
            "",
        ),
        (
            r#"{"coordinates":[]}"#,
            "not valid GeoJSON: `type` is missing",
            "",
        ),
        (
            r#"{"type":"GeometryCollection","geometries":[]}"#,
            "cannot draw a feature with the geometry `GeometryCollection`",
            "",
        ),
        (
            "[]",
            "not valid GeoJSON: this is a list, and should be a geometry",
            "",
        ),
        (
            "5",
            "not valid GeoJSON: this should be a geometry, but is the number `5`",
            "",
        ),
    ] {
        let (layer, told) = parse(&collection(&[feature(geometry), feature(SQUARE)]));
        assert_eq!((layer.features.len(), told.len()), (1, 1), "{geometry}: {told:?}");
        assert!(told[0].1.contains(said), "{geometry}: {}", told[0].1);
        assert_eq!(told[0].2, at, "{geometry}");
    }
}

#[test]
fn what_is_no_layer_at_all_is_told() {
    for (text, said) in [
        ("", "the file is empty"),
        (" \n", "the file is empty"),
        ("[]", "not valid GeoJSON: this is a list, and should be a layer"),
        ("{}", "not valid GeoJSON: `type` is missing"),
        (
            "{\"type\": 3}",
            "not valid GeoJSON: this should be a text, but is the number `3`",
        ),
        (
            r#"{"type":"Topology","objects":{},"arcs":[]}"#,
            "this is TopoJSON, not GeoJSON",
        ),
        (r#"{"type":"FeatureCollection"}"#, "the layer has no features"),
        (
            r#"{"type":"FeatureCollection","features":null}"#,
            "the layer has no features",
        ),
        (
            r#"{"type":"FeatureCollection","features":{}}"#,
            "not valid GeoJSON: this should be a list, but is an object `{…}`",
        ),
        (
            r#"{"type":"FeatureCollection","features":[5]}"#,
            "not valid GeoJSON: this should be a feature, but is the number `5`",
        ),
        (
            r#"{"type":"FeatureCollection","features":[{"type":"Town"}]}"#,
            "expected a `Feature`, found `Town`",
        ),
        (
            r#"{"type":"FeatureCollection","features":[NaN]}"#,
            "not valid GeoJSON: no value can begin like this",
        ),
        (
            r#"{"type":"FeatureCollection","features":["#,
            "not valid GeoJSON: it ends too early",
        ),
    ] {
        let (layer, told) = parse(text);
        assert!(layer.features.is_empty(), "{text}");
        assert_eq!(told.len(), 1, "{text}: {told:?}");
        assert!(told[0].1.starts_with(said), "{text}: {}", told[0].1);
    }
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    assert_eq!(parse(&deep).1.len(), 1);
    let deep = feature(&format!("{{\"type\":\"Polygon\",\"coordinates\":{deep}}}"));
    assert_eq!(parse(&collection(&[deep])).1.len(), 1);
}

#[test]
fn what_nests_without_end_is_told() {
    let deep = |text: &str| {
        let (_, told) = parse(text);
        let told: Vec<_> = told
            .iter()
            .map(|(code, message, _)| (*code, message.as_str()))
            .collect();
        assert_eq!(
            told,
            [(
                "too-deep",
                "more than 127 lists and mappings stand one inside the other"
            )]
        );
    };
    let lists = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    // What is no position is reported as such before its depth matters.
    let (_, told) = parse(&collection(&[feature(&format!(
        r#"{{"type":"Polygon","coordinates":{lists}}}"#
    ))]));
    assert_eq!(
        told.iter().map(|(code, ..)| *code).collect::<Vec<_>>(),
        ["geojson-geometry"]
    );
    let mappings = format!("{}1{}", r#"{"a":"#.repeat(20_000), "}".repeat(20_000));
    deep(&collection(&[SQUARE.replace(
        r#"{"type""#,
        &format!(r#"{{"properties":{mappings},"type""#),
    )]));
    let nested = format!(
        "{}{SQUARE}{}",
        r#"{"type":"GeometryCollection","geometries":["#.repeat(100),
        "]}".repeat(100)
    );
    let (_, told) = parse(&collection(&[feature(&nested)]));
    assert_eq!(
        told.iter().map(|(code, ..)| *code).collect::<Vec<_>>(),
        ["geojson-geometry"]
    );
}
