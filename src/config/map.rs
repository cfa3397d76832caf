//! The base map: its layers, and what its frame fits.

use super::ConfigFlaw;
use crate::diag::{Hint, blank, did_you_mean};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// The base map: layers of `content/shared/map/`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapConfig {
    /// Layers in the order of drawing.
    #[serde(default)]
    pub layers: Vec<MapLayerConfig>,
    /// What the frame fits; absent: the places.
    #[serde(default)]
    pub focus: Option<Focus>,
    /// Credit of the map data; a map with layers has one.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub credit: Option<String>,
}

/// One layer of the base map.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapLayerConfig {
    /// A `GeoJSON` file below `content/shared/map/`, whatever its name.
    pub file: String,
    /// What it shows: `land`, `region`, `water` or `river`.
    pub role: String,
}

/// What the frame of the map fits.
#[derive(Debug, Clone, PartialEq)]
pub enum Focus {
    /// Features of a layer, which are drawn in another colour.
    Features {
        /// The layer's file.
        file: String,
        /// A property of its features.
        property: String,
        /// Values of the property; at least one.
        values: Vec<String>,
    },
    /// West, south, east and north, in degrees; the west lies east of the east for a box across the antimeridian.
    Box([f64; 4]),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    #[serde(default)]
    file: Option<String>,
    #[serde(default)]
    property: Option<String>,
    #[serde(default)]
    value: Option<Values>,
    #[serde(default, rename = "box")]
    edges: Option<[f64; 4]>,
}

/// One value or several, as text.
#[derive(Deserialize)]
#[serde(untagged, expecting = "this should be a text or a number, or a list of them")]
enum Values {
    One(Value),
    Many(Vec<Value>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Whole(i64),
    Number(f64),
    Truth(bool),
}

impl Value {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Whole(number) => number.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Truth(value) => value.to_string(),
        }
    }
}

impl<'de> Deserialize<'de> for Focus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parts = Parts::deserialize(deserializer)?;
        let values = match parts.value {
            None => None,
            Some(Values::One(value)) => Some(vec![value.into_text()]),
            Some(Values::Many(values)) => Some(values.into_iter().map(Value::into_text).collect()),
        };
        match (parts.file, parts.property, values, parts.edges) {
            (None, None, None, Some(edges)) => Ok(Self::Box(edges)),
            (Some(file), Some(property), Some(values), None) => Ok(Self::Features {
                file,
                property,
                values,
            }),
            (_, _, _, Some(_)) => Err(D::Error::custom(
                "give either `box`, or `file`, `property` and `value`",
            )),
            _ => Err(D::Error::custom(
                "the focus needs `file`, `property` and `value`, or `box: [west, south, east, north]`",
            )),
        }
    }
}

impl MapConfig {
    /// Finds all flaws that the types let through.
    pub(super) fn flaws(&self) -> Vec<ConfigFlaw> {
        const ROLES: [&str; 4] = ["land", "region", "water", "river"];
        let mut flaws = Vec::new();
        let mut tell = |path: String, message: String, hint: Option<Hint>| {
            flaws.push(ConfigFlaw { path, message, hint });
        };
        for (index, layer) in self.layers.iter().enumerate() {
            if !ROLES.contains(&layer.role.as_str()) {
                let message = format!("unknown role `{}`", layer.role);
                let hint = did_you_mean(&layer.role, ROLES).or_list("roles").into();
                tell(format!("map.layers.{index}.role"), message, Some(hint));
            }
        }
        if self.credit.is_none() && !self.layers.is_empty() {
            let message = "the map has layers, but no `credit` that says where they come from".to_owned();
            let hint = "write `credit: …` below `map`, as the licence of the map data asks";
            tell("map".to_owned(), message, Some(hint.into()));
        }
        match &self.focus {
            Some(Focus::Features { file, values, .. }) => {
                if !self.layers.iter().any(|layer| layer.file == *file) {
                    let message = format!("`{file}` is not one of the map's layers");
                    tell("map.focus.file".to_owned(), message, None);
                }
                if values.is_empty() {
                    let message = "the focus of the map names no value".to_owned();
                    tell("map.focus.value".to_owned(), message, None);
                }
            }
            Some(Focus::Box(edges)) => {
                if let Some(message) = box_flaw(*edges) {
                    let hint = "write `box: [west, south, east, north]` in degrees; across the antimeridian the west is greater than the east";
                    tell("map.focus.box".to_owned(), message, Some(hint.into()));
                }
            }
            None => {}
        }
        flaws
    }
}

fn box_flaw([west, south, east, north]: [f64; 4]) -> Option<String> {
    let reported =
        |what: &str, degrees: f64| Some(format!("the {what} of the box, `{degrees}`, is not on the globe"));
    for (what, degrees, most) in [
        ("west", west, 180.0),
        ("south", south, 90.0),
        ("east", east, 180.0),
        ("north", north, 90.0),
    ] {
        if !(-most..=most).contains(&degrees) {
            return reported(what, degrees);
        }
    }
    if south >= north {
        return Some(format!(
            "the south of the box, `{south}`, does not lie south of its north, `{north}`"
        ));
    }
    (west.total_cmp(&east).is_eq()).then(|| "the box has no width: its west is its east".to_owned())
}

#[cfg(test)]
mod tests {
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
        for (flawed, said) in [
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
}
