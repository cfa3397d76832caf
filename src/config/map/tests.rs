use super::{Focus, MapConfig};

fn read(focus: &str) -> Result<Focus, String> {
    serde_yaml::from_str(focus).map_err(|error| error.to_string())
}

#[test]
fn a_focus_is_some_features_or_a_box() {
    let features = |values: &[&str]| {
        Ok(Focus::Features {
            file: "a.json".to_owned(),
            property: "iso".to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        })
    };
    assert_eq!(
        read("{file: a.json, property: iso, value: BE}"),
        features(&["BE"])
    );
    assert_eq!(
        read("{file: a.json, property: iso, value: [BE, 276, true]}"),
        features(&["BE", "276", "true"])
    );
    assert_eq!(
        read("{box: [170, -48, -170, -30.5]}"),
        Ok(Focus::Box([170.0, -48.0, -170.0, -30.5]))
    );
    let areas = |codes: &[&str]| {
        Ok(Focus::Areas(
            codes.iter().map(|code| (*code).to_owned()).collect(),
        ))
    };
    assert_eq!(read("[BE, DE-NW]"), areas(&["BE", "DE-NW"]));
    assert_eq!(read("NO"), areas(&["NO"]));
    for (flawed, said) in [
        ("{fille: a.json}", "unknown field `fille`"),
        ("[BE, {a: 1}]", "invalid type: map"),
        ("7", "a list of countries such as `[BE, DE]`"),
        ("{file: a.json}", "needs `file`, `property` and `value`"),
        ("{file: a.json, box: [1, 2, 3, 4]}", "give either `box`"),
        ("{box: [1, 2, 3]}", "invalid length 3"),
    ] {
        let error = read(flawed).expect_err("it is flawed");
        assert!(error.contains(said), "{flawed}: {error}");
    }
}

#[test]
fn a_box_lies_on_the_globe() {
    for (edges, said) in [
        ("[5, 50, 15, 55]", None),
        ("[170, -48, -170, -30]", None),
        ("[-180, -90, 180, 90]", None),
        (
            "[5, 150, 15, 55]",
            Some("the south of the box, `150`, is not on the globe"),
        ),
        (
            "[5, 50, 190, 55]",
            Some("the east of the box, `190`, is not on the globe"),
        ),
        ("[5, 55, 15, 50]", Some("does not lie south")),
        ("[5, 50, 5, 55]", Some("no width")),
        (
            "[.nan, 50, 5, 55]",
            Some("the west of the box, `NaN`, is not on the globe"),
        ),
    ] {
        let config: MapConfig =
            serde_yaml::from_str(&format!("{{focus: {{box: {edges}}}}}")).expect("it can be read");
        let flaws = config.flaws();
        assert_eq!(flaws.len(), usize::from(said.is_some()), "{edges}");
        assert!(
            flaws
                .iter()
                .all(|flaw| flaw.message.contains(said.unwrap_or_default())),
            "{flaws:?}"
        );
    }
}
