//! Schemas name what the manual explains, and nothing else.

use super::pages;
use crate::support::TestSite;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Where the manual explains what stands at a path of a schema: the schema, the beginning of the path, page, heading, and what stands
/// before the names there. The longest beginning holds.
const PLACES: &[(&str, &str, &str, &str, &str)] = &[
    ("kzsite", "", "configuration", "site", ""),
    ("kzsite", "languages.translation.", "translations", "how", ""),
    ("kzsite", "head.", "configuration", "hosting", "head."),
    ("kzsite", "csp.", "configuration", "hosting", "csp."),
    ("kzsite", "headers.", "configuration", "hosting", "headers."),
    ("kzsite", "redirects.", "configuration", "redirects", "redirects."),
    ("kzsite", "timeline", "configuration", "timeline", "timeline"),
    ("kzsite", "home", "configuration", "home", "home"),
    ("kzsite", "look.", "theming", "look", ""),
    ("kzsite", "look.label_font.", "theming", "look", "text_font."),
    ("kzsite", "map.", "map", "world", ""),
    ("kzsite", "map.layers.", "map", "layers", ""),
    ("kzsite", "vocabulary.", "configuration", "vocabulary", ""),
    ("events", "", "records", "events", ""),
    ("places", "", "records", "places", ""),
    ("actors", "", "records", "actors", ""),
    ("figures", "", "records", "figures", ""),
    ("figures", "sources.", "records", "events", "sources."),
    ("conflicts", "", "records", "conflicts", ""),
    (
        "conflicts",
        "statements.sources.",
        "records",
        "events",
        "sources.",
    ),
    ("corrections", "", "records", "corrections", ""),
    ("words-events", "", "records", "events", ""),
    ("words-places", "", "records", "places", ""),
    ("words-actors", "", "records", "actors", ""),
    ("words-sources", "", "records", "sources", ""),
    ("words-terms", "", "records", "terms", ""),
    ("words-figures", "", "records", "figures", ""),
    ("words-conflicts", "", "records", "conflicts", ""),
    ("words-corrections", "", "records", "corrections", ""),
    ("vocabulary", "", "configuration", "labels", ""),
    ("page", "", "texts", "front-matter", ""),
    ("source", "", "records", "sources", ""),
    (
        "source",
        "import.set_apart.",
        "records",
        "sources",
        "import.dropped.",
    ),
    ("theme", "", "theming", "own", ""),
];

/// Names in the tables that are no keys: what may be written, and files.
const NO_KEYS: [&str; 3] = ["kzsite.yaml", "look", "theme.yaml"];

/// All paths of keys below a schema; what is in a list or a mapping by ids stands at the path of that.
fn paths(schema: &Value, path: &str, found: &mut BTreeSet<String>) {
    if !schema.is_object() {
        return;
    }
    let properties = schema["properties"].as_object().into_iter().flatten();
    for (key, property) in properties.filter(|(_, property)| property.is_object()) {
        let path = if path.is_empty() {
            key.clone()
        } else {
            format!("{path}.{key}")
        };
        // Conditions repeat keys.
        if property.get("type").is_some() || property.get("anyOf").is_some() {
            found.insert(path.clone());
            paths(property, &path, found);
        }
    }
    for key in ["items", "additionalProperties"] {
        paths(&schema[key], path, found);
    }
    for key in ["anyOf", "oneOf"] {
        let ways = schema[key].as_array().into_iter().flatten();
        ways.for_each(|way| paths(way, path, found));
    }
}

#[test]
fn schemas_have_what_the_guide_explains() {
    let site = TestSite::empty();
    site.run(&["schema", "--write", "schemas"]);
    let pages = pages();
    let mut wrong = Vec::new();
    let mut explained: BTreeMap<&str, (BTreeSet<&str>, BTreeSet<String>)> = BTreeMap::new();
    let names: BTreeSet<&str> = PLACES.iter().map(|(name, ..)| *name).collect();
    for name in names {
        let schema: Value =
            serde_json::from_str(&site.read(&format!("schemas/{name}.json"))).expect("a schema is JSON");
        let mut found = BTreeSet::new();
        // What the whole file says of itself is named like what an entry says.
        let entries = if name.starts_with("words-") {
            &schema["additionalProperties"]
        } else {
            &schema
        };
        paths(entries, "", &mut found);
        assert!(found.len() > 1, "{name}: {found:?}");
        for path in found {
            // Every text says in the same way how it was translated.
            let (path, places) = match path.strip_prefix("translation.") {
                Some(rest) => (format!("languages.translation.{rest}"), "kzsite"),
                None => (path, name),
            };
            let place = PLACES
                .iter()
                .filter(|(of, begin, ..)| *of == places && path.starts_with(begin))
                .max_by_key(|(_, begin, ..)| begin.len());
            let Some((_, begin, page, section, before)) = place else {
                continue;
            };
            let key = format!("{before}{}", &path[begin.len()..]);
            let told = pages[*page].named(section);
            let is_told = told.contains(&key)
                || pages[*page]
                    .text
                    .contains(&format!("`{}`", key.replace("csp.", "")));
            if !is_told {
                wrong.push(format!(
                    "{page}.md: no table of `#{section}` has `{key}`, which the schema `{name}` has"
                ));
            }
            let (sections, keys) = explained.entry(page).or_default();
            sections.insert(section);
            keys.insert(key);
        }
    }
    for (page, (sections, keys)) in explained {
        for (section, key) in sections.iter().flat_map(|section| {
            let named = pages[page].named(section);
            named.into_iter().map(move |key| (section, key))
        }) {
            if !keys.contains(&key) && !NO_KEYS.contains(&key.as_str()) {
                wrong.push(format!(
                    "no schema has `{key}`, which {page}.md explains at `#{section}`"
                ));
            }
        }
    }
    super::report(wrong);
}
