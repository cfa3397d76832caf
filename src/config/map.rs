//! The base map: its layers, and what its frame fits.

use super::{ConfigFlaw, Wording};
use crate::diag::{Hint, did_you_mean, with_hint};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::json;
use std::borrow::Cow;

/// The base map: layers of `content/shared/map/`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MapConfig {
    /// Layers in the order of drawing.
    #[serde(default)]
    pub layers: Vec<MapLayerConfig>,
    /// What the frame of the map fits; if it is left out, the places.
    #[serde(default)]
    pub focus: Option<Focus>,
    /// Where the map data comes from: in one text for all languages, or in one for each. A map with layers says so.
    #[serde(default)]
    pub credit: Option<Wording>,
    /// What is drawn under the layers; without a word, the world where there are none.
    #[serde(default)]
    pub base: Option<Base>,
    /// Where the map of the world draws borders that are disputed.
    #[serde(default)]
    pub borders: Borders,
}

/// What a map is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// The map of the world that is part of the program.
    World,
    /// Nothing but meridians and parallels.
    None,
}

/// A view of borders that are disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Borders {
    /// As most states and the United Nations recognise them.
    #[default]
    Recognised,
    /// As they are controlled.
    DeFacto,
}

/// One layer of the base map.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MapLayerConfig {
    /// A `GeoJSON` file below content/shared/map/, whatever its name ends in.
    pub file: String,
    /// What it shows.
    #[schemars(with = "Role")]
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
    /// Countries and regions of the map of the world, by their codes; at least one.
    Areas(Vec<String>),
    /// West, south, east and north, in degrees; the west lies east of the east for a box across the antimeridian.
    Box([f64; 4]),
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Parts {
    /// The file of a layer whose features the frame fits.
    #[schemars(with = "Option<String>")]
    #[serde(default)]
    file: Option<String>,
    /// A property of its features.
    #[serde(default)]
    property: Option<String>,
    /// One value of the property, or a list of them.
    #[serde(default)]
    value: Option<Values>,
    /// West, south, east and north in degrees; across the antimeridian the west is greater than the east.
    #[serde(default, rename = "box")]
    edges: Option<[f64; 4]>,
}

/// One value or several, as text.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged, expecting = "this should be a text or a number, or a list of them")]
enum Values {
    One(Value),
    Many(Vec<Value>),
}

#[derive(Deserialize, JsonSchema)]
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

impl JsonSchema for Focus {
    fn schema_name() -> Cow<'static, str> {
        "Focus".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let code =
            json!({"type": "string", "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "examples": ["NO", "DE-NW"]});
        let mut parts = generator.subschema_for::<Parts>();
        let ways = json!([{"required": ["file", "property", "value"]}, {"required": ["box"]}]);
        parts.insert("oneOf".to_owned(), ways);
        json_schema!({"anyOf": [code, {"type": "array", "items": code, "minItems": 1}, parts]})
    }
}

impl<'de> Deserialize<'de> for Focus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyFocus)
    }
}

/// Reads a focus in each of the ways in which it may be written.
struct AnyFocus;

impl<'de> Visitor<'de> for AnyFocus {
    type Value = Focus;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a list of countries such as `[BE, DE]`, or a box, or features of a layer")
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<Focus, E> {
        Ok(Focus::Areas(vec![code.to_owned()]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, codes: A) -> Result<Focus, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(codes)).map(Focus::Areas)
    }

    fn visit_map<A: MapAccess<'de>>(self, parts: A) -> Result<Focus, A::Error> {
        Parts::deserialize(MapAccessDeserializer::new(parts))?
            .into_focus()
            .map_err(|(said, hint)| A::Error::custom(with_hint(said, hint)))
    }
}

impl Parts {
    fn into_focus(self) -> Result<Focus, (&'static str, &'static str)> {
        let values: Option<Vec<String>> = self.value.map(|values| match values {
            Values::One(value) => vec![value.into_text()],
            Values::Many(values) => values.into_iter().map(Value::into_text).collect(),
        });
        match (self.file, self.property, values, self.edges) {
            (None, None, None, Some(edges)) => Ok(Focus::Box(edges)),
            (Some(file), Some(property), Some(values), None) => Ok(Focus::Features {
                file,
                property,
                values,
            }),
            (_, _, _, Some(_)) => Err((
                "give either `box`, or `file`, `property` and `value`",
                "take one out",
            )),
            (None, None, None, None) => Err((
                "the focus names nothing",
                "name countries, `focus: [BE, DE]`, or a box, or leave `focus` out: then the map shows the places",
            )),
            _ => Err((
                "the focus needs `file`, `property` and `value`, or `box: [west, south, east, north]`, or is a list of countries such as `[BE, DE]`",
                "write all three: `{file: regions.geojson, property: name, value: Vask}`",
            )),
        }
    }
}

/// What layers may show.
const ROLES: [&str; 4] = ["land", "region", "water", "river"];

/// What a layer shows.
enum Role {}

impl JsonSchema for Role {
    fn schema_name() -> Cow<'static, str> {
        "Role".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "enum": ROLES})
    }
}

impl MapConfig {
    /// Whether the map of the world is drawn: a site with layers of its own has its own map, unless it wants them over the world.
    pub fn uses_world(&self) -> bool {
        self.base
            .map_or(self.layers.is_empty(), |base| base == Base::World)
    }

    /// The countries and regions of the map of the world that the map is about, as far as they are named.
    pub fn focused_areas(&self) -> &[String] {
        match &self.focus {
            Some(Focus::Areas(codes)) => codes,
            _ => &[],
        }
    }

    /// Finds all flaws that the types let through.
    pub(super) fn flaws(&self) -> Vec<ConfigFlaw> {
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
                    let add = format!("add it to `map.layers`: `{{file: {file}, role: land}}`").into();
                    tell("map.focus.file".to_owned(), message, Some(add));
                }
                if values.is_empty() {
                    tell(
                        "map.focus.value".to_owned(),
                        "the focus of the map names no value".to_owned(),
                        None,
                    );
                }
            }
            Some(Focus::Areas(codes)) => {
                if codes.is_empty() {
                    let message = "the focus of the map names no country".to_owned();
                    let hint = "name some, `focus: [NO, SE]`, or leave `focus` out";
                    tell("map.focus".to_owned(), message, Some(hint.into()));
                } else if !self.uses_world() {
                    let message =
                        "countries are named by their codes only on the map of the world, which is not drawn"
                            .to_owned();
                    let hint = "name features of a layer: `focus: {file: …, property: …, value: …}`; or write `base: world`, to draw the world under the layers";
                    tell("map.focus".to_owned(), message, Some(hint.into()));
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
mod tests;
