//! YAML between two lines of hyphens, which programs put before a text.

use super::parsed::{LeftOut, Read};
use crate::import::block::{Block, Kind, Lines};
use serde_yaml::Value;
use std::ops::Range;

/// Reads the front matter, where there is one, and says where the text begins.
pub(super) fn front_matter(text: &str, read: &mut Read) -> Option<usize> {
    let (yaml, body) = front_matter_of(text)?;
    let yaml = &text[yaml];
    match serde_yaml::from_str(yaml) {
        Ok(Value::Mapping(mapping)) => {
            for (key, value) in mapping {
                let Some(key) = key.as_str() else { continue };
                let line = 2 + yaml.lines().position(|line| line.starts_with(key)).unwrap_or(0);
                if let (Value::Sequence(names), "author" | "authors" | "by") = (&value, key) {
                    let names = names.iter().filter_map(words);
                    read.metadata.authors.extend(names.map(|name| (name, line)));
                }
                if !words(&value).is_some_and(|words| read.metadata.set(key, &words, line)) {
                    LeftOut::add(&mut read.left_out, line, key);
                }
            }
        }
        Ok(Value::Null) => {}
        _ => read.left_out = Some(LeftOut::whole(2)),
    }
    for at in 0..text[..body].lines().count() {
        let mut block = Block::new(Lines::one(at + 1), String::new());
        block.settle(Kind::Prefix, "front matter");
        read.blocks.push(block);
    }
    Some(body)
}

/// Whether a text is the record of a source, under this id.
pub(in crate::import) fn is_record(text: &str, id: &str) -> bool {
    const MARKS: [&str; 4] = ["import", "sha256", "rights", "word_count"];
    let yaml = front_matter_of(text).map(|(yaml, _)| &text[yaml]);
    let Some(Ok(Value::Mapping(record))) = yaml.map(serde_yaml::from_str) else {
        return false;
    };
    let has_id = record.get("id").and_then(Value::as_str) == Some(id);
    has_id && MARKS.iter().any(|mark| record.contains_key(*mark))
}

/// Where a front matter stands, and where the text after it begins.
fn front_matter_of(text: &str) -> Option<(Range<usize>, usize)> {
    let rest = text
        .strip_prefix("---\n")
        .or_else(|| text.strip_prefix("---\r\n"))?;
    let start = text.len() - rest.len();
    let mut at = start;
    for line in rest.split_inclusive('\n') {
        if matches!(line.trim_end(), "---" | "...") {
            return Some((start..at, at + line.trim_end().len()));
        }
        at += line.len();
    }
    None
}

/// A value as text, if it is a scalar or a list of them.
fn words(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Sequence(values) => {
            let words: Option<Vec<String>> = values.iter().map(words).collect();
            words.map(|words| words.join(", "))
        }
        Value::Mapping(fields) => fields.get("name").and_then(words),
        _ => None,
    }
}
