//! Data of schema.org in the scripts of a page.

use crate::import::read::Metadata;
use serde_json::Value;

/// The greatest depth of data that are followed.
const DEEPEST: usize = 12;

/// Takes the metadata of an article from a script.
pub(super) fn read(script: &str, line: usize, metadata: &mut Metadata) {
    if let Ok(value) = serde_json::from_str::<Value>(script.trim()) {
        walk(&value, line, metadata, 0);
    }
}

fn walk(value: &Value, line: usize, metadata: &mut Metadata, depth: usize) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Array(values) => values
            .iter()
            .for_each(|value| walk(value, line, metadata, depth + 1)),
        Value::Object(object) => {
            if is_article(object.get("@type")) {
                article(object, line, metadata);
            } else if let Some(graph) = object.get("@graph").or_else(|| object.get("mainEntity")) {
                walk(graph, line, metadata, depth + 1);
            }
        }
        _ => {}
    }
}

fn is_article(kind: Option<&Value>) -> bool {
    let is = |kind: &Value| {
        kind.as_str().is_some_and(|kind| {
            kind.ends_with("Article") || matches!(kind, "BlogPosting" | "Report" | "LiveBlogPosting")
        })
    };
    match kind {
        Some(Value::Array(kinds)) => kinds.iter().any(is),
        Some(kind) => is(kind),
        None => false,
    }
}

fn article(object: &serde_json::Map<String, Value>, line: usize, metadata: &mut Metadata) {
    for key in ["headline", "datePublished", "dateModified", "inLanguage", "url"] {
        if let Some(value) = object.get(key).and_then(Value::as_str) {
            metadata.set(key, value, line);
        }
    }
    for key in ["author", "publisher"] {
        let names = object.get(key).map(names).unwrap_or_default();
        if key == "author" && metadata.authors.is_empty() {
            metadata.authors = names.iter().map(|name| ((*name).to_owned(), line)).collect();
        }
        if !names.is_empty() {
            metadata.set(key, &names.join(", "), line);
        }
    }
}

/// The names of people or publishers, given as text or as objects.
fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::String(name) => vec![name],
        Value::Array(values) => values.iter().flat_map(names).collect(),
        Value::Object(object) => object.get("name").map(names).unwrap_or_default(),
        _ => Vec::new(),
    }
}
