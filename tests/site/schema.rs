//! `kzsite schema`: what it prints and writes. That its schemas take what the program takes is tested by `tests/schema/`.
//!
//! `BLESS=1 cargo test --test site schema` writes the golden ones anew; read the difference before you commit it.

use super::support::{TestSite, read, write};
use serde_json::Value;
use std::path::Path;

/// Schemas that are compared to the letter.
const GOLDEN: [&str; 3] = ["figures", "page", "places"];

#[test]
fn schemas_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/golden");
    for name in GOLDEN {
        let said = TestSite::empty().run(&["schema", name]);
        assert_eq!((said.code, said.stderr.as_str()), (0, ""), "{name}");
        let file = folder.join(format!("{name}.json"));
        if std::env::var_os("BLESS").is_some() {
            write(&file, said.stdout);
        } else {
            assert_eq!(said.stdout, read(&file), "{name}");
        }
    }
}

/// A part of a schema, by its place in it.
fn part(site: &TestSite, name: &str, place: &str) -> Value {
    let said = site.run(&["schema", name]);
    let schema: Value = serde_json::from_str(&said.stdout).expect("a schema is JSON");
    schema.pointer(place).cloned().unwrap_or_default()
}

#[test]
fn a_site_has_its_own_words_in_its_schemas() {
    let site = TestSite::without_theme();
    let kind = "/additionalProperties/properties/kind/enum";
    assert_eq!(
        part(&site, "events", kind),
        serde_json::json!(["water", "rescue"])
    );
    assert_eq!(part(&TestSite::empty(), "events", kind), Value::Null);
    let labels = part(&site, "vocabulary", "/properties/event_kinds/properties");
    let labels = labels.as_object().expect("the words are keys");
    assert_eq!(labels.keys().collect::<Vec<_>>(), ["rescue", "water"]);
    // What the configuration itself lists next is no mistake.
    let default = part(&site, "kzsite", "/properties/default_language/examples");
    assert_eq!(default, serde_json::json!(["en", "sv"]));
    // What is wrong elsewhere is no reason to know less, and a file of no use one to know nothing of the site.
    site.write("content/shared/events.yaml", "a: {when: ");
    assert_ne!(part(&site, "events", kind), Value::Null);
    site.write("kzsite.yaml", "[");
    assert_eq!(part(&site, "events", kind), Value::Null);
}

#[test]
fn only_what_has_changed_is_written() {
    let site = TestSite::without_theme();
    let said = site.run(&["schema", "--write"]);
    assert_eq!(
        (said.code, said.stdout.as_str()),
        (0, "24 files written\n"),
        "{}",
        said.stderr
    );
    let before = site.tree(".kzsite");
    assert_eq!(
        site.run(&["schema", "--write"]).stdout,
        ".kzsite/schema is up to date\n"
    );
    site.edit("kzsite.yaml", "water, rescue", "water, rescue, wind");
    site.write(".vscode/settings.json", "{}");
    let said = site.run(&["schema", "--write"]);
    assert_eq!(said.stdout, "2 files written\n");
    let after = site.tree(".kzsite");
    let changed: Vec<&String> = after
        .keys()
        .filter(|path| after[*path] != before[*path])
        .collect();
    assert_eq!(changed, ["schema/events.json", "schema/vocabulary.json"]);
    assert_eq!(site.read(".vscode/settings.json"), "{}");
    // The site is the same with them.
    site.edit("kzsite.yaml", ", wind", "");
    let said = site.run(&["build", "--strict"]);
    assert_eq!((said.code, said.stderr.as_str()), (0, ""));
    let output = site.tree("public");
    assert!(
        output
            .keys()
            .all(|path| !path.contains("schema/") && !path.contains("vscode"))
    );
}

#[cfg(unix)]
#[test]
fn what_cannot_be_written_is_told() {
    let site = TestSite::without_theme();
    let other = TestSite::empty();
    std::os::unix::fs::symlink(other.path("."), site.path(".kzsite")).expect("links can be made");
    let said = site.run(&["schema", "--write"]);
    assert_eq!(said.code, 1);
    assert_eq!(
        said.stderr,
        "error[not-written]: `.kzsite` is a link, which may lead anywhere\n |\n \
         = hint: nothing was written; put a folder or file in its place\n\n1 error\n"
    );
    assert!(other.tree(".").is_empty());
    site.write("notes.txt", "Ask the council.");
    let said = site.run(&["schema", "--write", "notes.txt"]);
    assert_eq!(said.code, 1);
    assert!(
        said.stderr.contains("a file stands where a folder should be"),
        "{}",
        said.stderr
    );
}
