//! Turns generated schemas into what editors' programs understand best.

use super::known::Known;
use crate::forms::{HINT, LIST};
use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value, json};

/// Simplifies a schema: closed lists become lists of words with their meanings, optional values may be empty, and words of the site are
/// filled in.
pub(super) struct Tidy<'k> {
    pub(super) known: &'k Known,
    /// The file is the one that lists the words, so a word that is not listed yet is allowed in it.
    pub(super) lists: bool,
}

impl Tidy<'_> {
    /// Tidies the schema of a file. An empty file is valid where no key is required.
    pub(super) fn whole(&mut self, schema: &mut Schema) {
        self.transform(schema);
        Meanings.transform(schema);
        if let Some(object) = schema.as_object_mut()
            && !object.contains_key("required")
        {
            allow_nothing(object);
        }
    }

    fn object(&self, object: &mut Map<String, Value>) {
        // The size of a number in memory is of no use to editors.
        object.remove("format");
        if object
            .get("default")
            .is_some_and(|value| !is_worth_telling(value))
        {
            object.remove("default");
        }
        unwrap_lines(object);
        list_words(object);
        merge_nothing(object);
        self.put_words(object);
        put_keys(object);
        leave_empty(object);
    }

    /// Fills in the words of the site where one of them is expected.
    fn put_words(&self, object: &mut Map<String, Value>) {
        let Some(Value::String(list)) = object.remove(LIST) else {
            return;
        };
        let Some(words) = self.known.words(&list) else {
            return;
        };
        if self.lists {
            object.insert("examples".to_owned(), words.into());
            return;
        }
        let may_be_nothing = object.get("type").is_some_and(Value::is_array);
        let nothing = may_be_nothing.then_some(Value::Null);
        let words = words.iter().map(|word| json!(word)).chain(nothing);
        object.insert("enum".to_owned(), words.collect());
        object.remove("pattern");
        object.remove(HINT);
    }
}

impl Transform for Tidy<'_> {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        if let Some(object) = schema.as_object_mut() {
            self.object(object);
        }
    }
}

/// The keyword for the meanings of words of a list, until they are added to the description.
const MEANINGS: &str = "x-meanings";

/// Adds the meanings of words of lists to descriptions.
struct Meanings;

impl Transform for Meanings {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(object) = schema.as_object_mut() else {
            return;
        };
        let Some(Value::Array(meanings)) = object.remove(MEANINGS) else {
            return;
        };
        let said = object.get("description").and_then(Value::as_str);
        let lines: Vec<&str> = said
            .into_iter()
            .chain([""])
            .chain(meanings.iter().filter_map(Value::as_str))
            .collect();
        object.insert("description".to_owned(), lines.join("\n").trim().into());
    }
}

/// Lists words of the site as keys of a mapping, so that they can be completed.
fn put_keys(object: &mut Map<String, Value>) {
    // This comes after the words have been filled in.
    let Some(words) = object.get("propertyNames").and_then(|keys| keys.get("enum")) else {
        return;
    };
    let words: Vec<String> = words
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|word| Some(word.as_str()?.to_owned()))
        .collect();
    let value = object.insert("additionalProperties".to_owned(), json!(false));
    object.remove("propertyNames");
    let value = value.unwrap_or_else(|| json!({}));
    let properties: Map<String, Value> = words.into_iter().map(|word| (word, value.clone())).collect();
    object.insert("properties".to_owned(), properties.into());
}

/// Whether a default is worth showing.
fn is_worth_telling(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
        Value::String(text) => !text.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Joins the lines of each paragraph of a description.
fn unwrap_lines(object: &mut Map<String, Value>) {
    if let Some(Value::String(text)) = object.get_mut("description") {
        let paragraphs: Vec<String> = text
            .split("\n\n")
            .map(|paragraph| paragraph.replace('\n', " "))
            .collect();
        *text = paragraphs.join("\n\n");
    }
}

/// Joins single words into one list, and adds the meaning of each to the description.
fn list_words(object: &mut Map<String, Value>) {
    let Some(ways) = object.get("oneOf").and_then(Value::as_array) else {
        return;
    };
    let mut words: Vec<Value> = Vec::new();
    let mut meanings = Vec::new();
    for way in ways {
        match (way.get("const"), way.get("enum").and_then(Value::as_array)) {
            (Some(word), _) => {
                let meaning = way.get("description").and_then(Value::as_str);
                if let (Some(word), Some(meaning)) = (word.as_str(), meaning) {
                    meanings.push(format!("- `{word}`: {meaning}"));
                }
                words.push(word.clone());
            }
            (None, Some(several)) => words.extend(several.iter().cloned()),
            (None, None) => return,
        }
    }
    object.remove("oneOf");
    object.insert("type".to_owned(), json!("string"));
    object.insert("enum".to_owned(), words.into());
    object.insert(MEANINGS.to_owned(), meanings.into());
}

/// Turns "a value or null" into the value, which may be null.
fn merge_nothing(object: &mut Map<String, Value>) {
    if let Some([some, nothing]) = object.get("anyOf").and_then(Value::as_array).map(Vec::as_slice)
        && nothing.get("type") == Some(&json!("null"))
        && let Some(some) = some.as_object().cloned()
    {
        object.remove("anyOf");
        for (key, value) in some {
            object.entry(key).or_insert(value);
        }
        allow_nothing(object);
    }
}

/// Allows null for a value.
fn allow_nothing(object: &mut Map<String, Value>) {
    match object.get_mut("type") {
        Some(Value::Array(types)) if !types.contains(&json!("null")) => types.push(json!("null")),
        Some(Value::String(one)) if one != "null" => {
            let types = json!([one, "null"]);
            object.insert("type".to_owned(), types);
        }
        _ => {}
    }
    if let Some(Value::Array(words)) = object.get_mut("enum")
        && !words.contains(&Value::Null)
    {
        words.push(Value::Null);
    }
}

/// Allows optional lists and mappings to be empty, as they are while somebody writes.
fn leave_empty(object: &mut Map<String, Value>) {
    let required = object.get("required").cloned().unwrap_or_default();
    let Some(Value::Object(properties)) = object.get_mut("properties") else {
        return;
    };
    for (key, property) in properties {
        let is_required = required
            .as_array()
            .is_some_and(|required| required.contains(&json!(key)));
        if let Some(property) = property.as_object_mut()
            && !is_required
            && matches!(
                property.get("type").and_then(Value::as_str),
                Some("array" | "object")
            )
        {
            allow_nothing(property);
        }
    }
}
