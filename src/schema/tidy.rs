//! From what the types say to what editors' programs understand best.

use super::known::Known;
use crate::forms::{HINT, LIST};
use schemars::Schema;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::{Map, Value, json};

/// Makes a schema plain: closed lists are lists of words with what each means, what may be left out may be left empty, words of the
/// site stand in their places.
pub(super) struct Tidy<'k> {
    pub(super) known: &'k Known,
    /// The file is the one that lists the words: one that is used and not listed yet may be listed next.
    pub(super) lists: bool,
}

impl Tidy<'_> {
    /// Tidies the schema of a file. One that holds nothing yet is fine where nothing is needed.
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
        // What a number takes in memory says nothing to anybody.
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

    /// Puts the words of the site where one of them stands.
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

/// The keyword of what the words of a list mean, until it is said in the description.
const MEANINGS: &str = "x-meanings";

/// Says in descriptions what the words of lists mean.
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

/// Names the keys of a mapping by words of the site, so that they can be completed.
fn put_keys(object: &mut Map<String, Value>) {
    // The words are put in already: the keys lie below.
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

/// Whether it is of use to know what is meant where nothing is written.
fn is_worth_telling(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
        Value::String(text) => !text.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Lets a paragraph of a description be one line, as wide as whoever shows it wants.
fn unwrap_lines(object: &mut Map<String, Value>) {
    if let Some(Value::String(text)) = object.get_mut("description") {
        let paragraphs: Vec<String> = text
            .split("\n\n")
            .map(|paragraph| paragraph.replace('\n', " "))
            .collect();
        *text = paragraphs.join("\n\n");
    }
}

/// Makes one list of the words that stand one by one, and says below the description what each means.
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

/// What is something or nothing is that thing, which may be nothing.
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

/// Lets nothing stand for what a schema describes.
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

/// Lets lists and mappings that may be left out be empty, as they are while somebody writes.
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
