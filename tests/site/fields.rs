//! Every field that editors can write is somewhere on the site: a table says where, for each field of each record, word file, page,
//! source and of the configuration. A field that is added to the code and not to the table fails the test.
#![expect(clippy::disallowed_methods, reason = "tests look at files")]

mod code;
mod of_sources;
mod table;

pub(super) use self::code::fields;
use self::of_sources::FIELDS_OF_SOURCES;
use self::table::{FIELDS, Fate};
use super::support::{TestSite, copy};
use std::collections::BTreeMap;
use std::path::Path;

/// The files of the code with types that editors write: those that read a `struct` or `enum`, as their paths from the root.
pub(super) fn files() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<String> = ["src/config", "src/content"]
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(root.join(folder)).sort_by_file_name())
        .map(|entry| entry.expect("the folder can be read").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            path.strip_prefix(root)
                .expect("it lies below")
                .display()
                .to_string()
        })
        .collect();
    files.retain(|file| !fields(&read(file), "Deserialize").is_empty());
    assert!(files.len() > 10, "only {} files are found", files.len());
    files
}

fn read(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(root.join(file)).expect("the file is text")
}

#[test]
fn every_field_is_somewhere_on_the_site() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table: BTreeMap<&str, &Fate> = FIELDS
        .iter()
        .chain(FIELDS_OF_SOURCES)
        .map(|(field, fate)| (*field, fate))
        .collect();
    let mut wrong = Vec::new();
    let mut known = Vec::new();
    for file in files() {
        known.extend(fields(&read(&file), "Deserialize"));
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
                // Whether a day and its month stay on one line is for other tests.
                Some(bytes) => {
                    let page = String::from_utf8_lossy(bytes).replace('\u{a0}', " ");
                    let is_there = page.contains(&text.replace('\u{a0}', " "));
                    (!is_there).then(|| format!("{file} does not hold {text:?}"))
                }
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
