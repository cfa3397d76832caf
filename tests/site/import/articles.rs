//! Articles of invented newsrooms in many languages, and what a careful editor makes of them. Each article of `tests/articles/` has its
//! reading beside it; `BLESS=1` writes it anew.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::{bare, import};
use crate::support::{read, write};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn articles() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be read").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending != "reading"));
    paths.sort();
    paths
}

/// What was found, for people to read.
fn reading(found: &Value) -> String {
    let mut text = String::new();
    for field in [
        "title",
        "author",
        "published",
        "updated",
        "publisher",
        "language",
        "url",
    ] {
        let value = &found["fields"][field]["value"];
        text.push_str(&format!("{field}: {}\n", value.as_str().unwrap_or("-")));
    }
    for line in found["lines"].as_array().expect("it is a list") {
        let mark = line["speech"]
            .as_str()
            .map_or_else(String::new, |speech| format!(" ({speech})"));
        text.push_str(&format!(
            "{:>3} {:<9} {}{mark}\n",
            line["line"],
            line["fate"].as_str().unwrap_or(""),
            line["kind"].as_str().unwrap_or("")
        ));
        for part in line["parts"].as_array().into_iter().flatten() {
            text.push_str(&format!(
                "      {}..{} {}\n",
                part["from"],
                part["to"],
                part["kind"].as_str().unwrap_or("")
            ));
        }
    }
    if found["section_breaks"] != serde_json::json!([]) {
        text.push_str(&format!(
            "sections end at {}, but not at {}\n",
            found["section_breaks"], found["false_breaks"]
        ));
    }
    text
}

#[test]
fn articles_are_read_as_editors_read_them() {
    let site = bare();
    let mut differing = Vec::new();
    for path in articles() {
        let found = reading(&import(&site, &path, &[]));
        let beside = PathBuf::from(format!("{}.reading", path.display()));
        if std::env::var_os("BLESS").is_some() {
            write(&beside, &found);
        } else if !beside.exists() || read(&beside) != found {
            differing.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}
