//! The JSON Schema (2020-12) of the JSON files: a definition for each, under its name.

use super::json;
use super::table::{Column, Form};
use super::tables::{self, LANGUAGE};
use crate::kinds::RecordKind;
use crate::render::context::Context;
use serde_json::{Map, Value, json};

/// The schema, described in the default language.
pub(super) fn schema(context: &Context<'_>) -> Value {
    let site = context.site;
    let tables: Map<String, Value> = RecordKind::ALL
        .iter()
        .filter(|kind| site.offers(**kind))
        .map(|kind| (kind.file().to_owned(), table(context, *kind)))
        .collect();
    let tags: Vec<&str> = site
        .languages
        .ids()
        .map(|lang| site.languages.tag(lang))
        .collect();
    let mut definitions = tables;
    definitions.insert("languages".to_owned(), json!({"enum": tags}));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": context.section.view.info.title,
        "$defs": definitions,
    })
}

fn table(context: &Context<'_>, kind: RecordKind) -> Value {
    let facts = tables::facts_columns(kind).iter();
    let mut properties: Map<String, Value> = facts
        .map(|column| (column.name.to_owned(), fact(context, kind, column)))
        .collect();
    let words = tables::words_columns(kind).filter(|column| column.name != LANGUAGE);
    for column in words {
        let text = match column.form {
            Form::List => json!({"type": "array", "items": {"type": "string"}}),
            _ => json!({"type": "string"}),
        };
        let languages = json!({
            "description": column.explained(context),
            "type": "object",
            "propertyNames": {"$ref": "#/$defs/languages"},
            "additionalProperties": text,
        });
        properties.insert(column.name.to_owned(), languages);
    }
    let required: Vec<&String> = properties.keys().collect();
    json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": required,
            "properties": properties,
            "additionalProperties": false,
        },
    })
}

fn fact(context: &Context<'_>, kind: RecordKind, column: &Column) -> Value {
    let is_needed = tables::key(kind).contains(&column.name);
    let name = json::types(column.form);
    // A list is always present, but may be empty.
    let types = match column.form {
        Form::List | Form::Boolean => json!(name),
        _ if is_needed => json!(name),
        _ => json!([name, "null"]),
    };
    let mut property = json!({
        "description": column.explained(context),
        "type": types,
    });
    let codes = column.codes.map(|codes| codes(context));
    let words = codes.map(|codes| codes.into_iter().map(|(word, _)| Value::String(word)));
    match (column.form, words) {
        (Form::List, Some(words)) => {
            // The role of an actor without one is an empty text.
            let words = words.chain([Value::String(String::new())]);
            property["items"] = json!({"type": "string", "enum": words.collect::<Vec<Value>>()});
        }
        (Form::List, None) => property["items"] = json!({"type": "string"}),
        (_, Some(words)) => property["enum"] = words.chain([Value::Null]).collect(),
        (_, None) => {}
    }
    property
}
