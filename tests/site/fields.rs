//! Every field that editors can write is somewhere on the site: a table says where, for each field of each record, word file, page,
//! source and of the configuration. A field that is added to the code and not to the table fails the test.
#![expect(clippy::disallowed_methods, reason = "tests look at files")]

mod code;
mod table;

pub(super) use self::code::fields;
use self::table::{FIELDS, Fate};
use super::support::{TestSite, copy};
use std::collections::BTreeMap;
use std::path::Path;

/// The files of the code whose types are what editors write.
pub(super) const FILES: [&str; 19] = [
    "src/config/file.rs",
    "src/config/hosting/headers.rs",
    "src/config/hosting/links.rs",
    "src/config/look.rs",
    "src/config/map.rs",
    "src/config/vocabulary.rs",
    "src/content/page.rs",
    "src/content/quantity/written.rs",
    "src/content/records/actor.rs",
    "src/content/records/conflict.rs",
    "src/content/records/correction.rs",
    "src/content/records/event.rs",
    "src/content/records/claim.rs",
    "src/content/records/place.rs",
    "src/content/records/shared.rs",
    "src/content/records/source.rs",
    "src/content/records/term.rs",
    "src/config/translation.rs",
    "src/content/words/vocabulary.rs",
];

#[test]
fn every_field_is_somewhere_on_the_site() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table: BTreeMap<&str, &Fate> = FIELDS.iter().map(|(field, fate)| (*field, fate)).collect();
    let mut wrong = Vec::new();
    let mut known = Vec::new();
    for file in FILES {
        let code = std::fs::read_to_string(root.join(file)).expect("the file is text");
        known.extend(fields(&code, "Deserialize"));
    }
    assert!(known.len() > 100, "only {} fields are found", known.len());
    wrong.extend(
        known
            .iter()
            .filter(|field| !table.contains_key(field.as_str()))
            .map(|field| format!("{field}: the table does not say where it is shown")),
    );
    wrong.extend(
        table
            .keys()
            .filter(|field| !known.iter().any(|known| known == *field))
            .map(|field| format!("{field}: the code has no such field")),
    );
    let site = TestSite::new();
    copy(&root.join("tests/sites/every-field/site"), &site.path(""));
    site.build();
    let said = site.run(&["check", "--verbose"]);
    let output = site.tree("public");
    for (field, fate) in table {
        let problem = match fate {
            Fate::Shown(file, text) => match output.get(*file) {
                None => Some(format!("there is no {file}")),
                Some(bytes) if !String::from_utf8_lossy(bytes).contains(text) => {
                    Some(format!("{file} does not hold {text:?}"))
                }
                Some(_) => None,
            },
            Fate::Absent(file) => output.contains_key(*file).then(|| format!("there is {file}")),
            Fate::Checked(text) => {
                let told = said.stderr.contains(text) || said.stdout.contains(text);
                (!told).then(|| format!("`check` does not say {text:?}"))
            }
            Fate::Golden(case) => {
                let key = field.rsplit('.').next().expect("a field has a name");
                let files = walkdir::WalkDir::new(root.join("tests/sites").join(case)).into_iter();
                let mut texts = files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok());
                let is_there = texts.any(|text| text.contains(&format!("{key}:")));
                (!is_there).then(|| format!("the case `{case}` has no `{key}`"))
            }
            Fate::Whole => None,
        };
        wrong.extend(problem.map(|problem| format!("{field}: {problem}")));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
