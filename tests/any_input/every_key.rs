//! The small site has every key of the format, so that text gets into every field, of keys that are added later, too.

use super::case::{Base, Tree};
use super::places::scalars;
use std::collections::BTreeSet;
use std::path::Path;

/// Keys that exclude others which the site has.
const INSTEAD: [&str; 1] = ["box"];

/// All keys that the program reads stand in the small site, and the site builds.
pub(crate) fn all_used() -> Result<(), String> {
    let tree = Base::Every.tree();
    let used = words(&tree);
    let is_missing = |key: &String| !used.contains(key) && !INSTEAD.contains(&key.as_str());
    let missing: Vec<String> = known().into_iter().filter(is_missing).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "tests/any_input/site/ lacks the keys {}",
            missing.join(", ")
        ))
    }
}

fn words(tree: &Tree) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (path, bytes) in tree {
        let text = String::from_utf8_lossy(bytes);
        words.extend(
            scalars(path, &text)
                .into_iter()
                .map(|range| text[range].to_owned()),
        );
    }
    words
}

/// The fields of all structures that are read from YAML, which all refuse keys they do not know.
fn known() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for folder in ["src/config", "src/content", "src/theme"] {
        for entry in walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let entry = entry.expect("the folder can be read");
            if entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs")
            {
                let text = std::fs::read_to_string(entry.path()).expect("the source is text");
                for structure in text.split("deny_unknown_fields").skip(1) {
                    let body = structure.split("\n}").next().unwrap_or_default();
                    let lines: Vec<&str> = body.lines().collect();
                    let is_read = |pair: &&[&str]| !pair[0].contains("serde(skip");
                    let key = |pair: &[&str]| renamed(pair[0]).or_else(|| field(pair[1]));
                    known.extend(lines.windows(2).filter(is_read).filter_map(key));
                }
            }
        }
    }
    assert!(known.len() > 50, "the format has more than {} keys", known.len());
    known
}

/// The name that `rename = "name"` gives to the field below it.
fn renamed(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("rename = \"")?;
    rest.split('"').next().map(str::to_owned)
}

/// The name in a line such as `    pub title: String,`.
fn field(line: &str) -> Option<String> {
    let line = line.strip_prefix("    ")?;
    let (name, _) = line.strip_prefix("pub ").unwrap_or(line).split_once(": ")?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_name.then(|| name.to_owned())
}
