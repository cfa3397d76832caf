//! CSL-JSON: an object for each source, or a list of them.

use super::date;
use super::entry::Entry;
use serde_json::Value;

/// The sources of a file.
pub(super) fn entries(text: &str) -> Vec<Entry> {
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Array(items)) => items.iter().map(entry).collect(),
        Ok(item) => vec![entry(&item)],
        Err(_) => Vec::new(),
    }
}

fn entry(item: &Value) -> Entry {
    let mut entry = Entry::default();
    let text = |key: &str| item[key].as_str();
    let named = |key: &str| format!("`{key}`");
    entry.key = match &item["id"] {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    };
    // Other JSON has titles, too.
    let Some(written) = text("type") else {
        return entry;
    };
    entry.add_kind(written, kind(written), named("type"));
    for author in item["author"].as_array().into_iter().flatten() {
        entry.add("author", &name(author), named("author"));
    }
    let fields = [
        ("headline", "title"),
        ("publisher", "container-title"),
        ("publisher", "publisher"),
        ("language", "language"),
    ];
    for (field, key) in fields {
        entry.add(field, text(key).unwrap_or_default(), named(key));
    }
    entry.add_address(text("URL").unwrap_or_default(), named("URL"));
    let issued = &item["issued"];
    if !issued.is_null() {
        entry.add_date(&issued.to_string(), published(issued), named("issued"));
    }
    entry
}

fn name(author: &Value) -> String {
    let text = |key: &str| author[key].as_str().unwrap_or_default();
    if !text("literal").is_empty() {
        return text("literal").to_owned();
    }
    let parts = [
        "given",
        "dropping-particle",
        "non-dropping-particle",
        "family",
        "suffix",
    ];
    parts.map(text).join(" ")
}

fn published(issued: &Value) -> Option<String> {
    if let Some(written) = issued
        .as_str()
        .or_else(|| issued["literal"].as_str())
        .or_else(|| issued["raw"].as_str())
    {
        return date::edtf(written);
    }
    let mark = match &issued["circa"] {
        Value::Null | Value::Bool(false) => "",
        _ => "~",
    };
    let one = |parts: &Value| {
        let part = |at: usize| match &parts[at] {
            Value::Number(number) => Some(number.to_string()),
            Value::String(text) => Some(text.clone()),
            _ => None,
        };
        let date = date::of_parts(&part(0)?, part(1).as_deref(), part(2).as_deref())?;
        Some(date + mark)
    };
    let dates: Option<Vec<String>> = issued["date-parts"].as_array()?.iter().map(one).collect();
    date::edtf(&dates?.join("/"))
}

fn kind(word: &str) -> Option<&'static str> {
    Some(match word {
        "article" | "article-journal" | "article-magazine" | "article-newspaper" | "webpage" => "article",
        "report" | "standard" => "report",
        "book" | "chapter" => "book",
        "motion_picture" | "broadcast" | "song" => "video",
        "dataset" => "dataset",
        "interview" => "interview",
        "post" | "post-weblog" => "post",
        _ => return None,
    })
}
