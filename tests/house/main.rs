//! Rules of the house that no compiler checks: floors, circles, sizes, documentation, and what the code may not know.
//!
//! The floors stand in `ARCHITECTURE.md` and nowhere else: what the map says is what is checked.

mod circles;
mod functions;
mod imports;
mod map;
mod methods;
mod named_tests;
mod themes;
mod ways;

use self::imports::Import;
use self::map::{Floors, floors};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The longest file, with its tests.
const LINES: usize = 400;

/// The longest function.
const LINES_OF_FUNCTION: usize = 60;

/// The longest `mod.rs` without its tests, which declares and explains.
const LINES_OF_MOD: usize = 100;

/// So many files and folders of a folder are seen at a glance.
const SIBLINGS: usize = 14;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, extensions: &[&str]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root().join(folder)) {
        let entry = entry.expect("the folder can be read");
        let extension = entry
            .path()
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or_default();
        if entry.file_type().is_file() && extensions.contains(&extension) {
            let path = entry
                .path()
                .strip_prefix(root())
                .expect("the file lies below the root");
            found.insert(path.to_string_lossy().replace('\\', "/"), read(entry.path()));
        }
    }
    assert!(!found.is_empty(), "nothing found below {folder}");
    found
}

#[expect(clippy::disallowed_methods, reason = "a test reads the sources as text")]
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file is UTF-8 text")
}

/// The files of the program without those that hold nothing but tests.
fn sources() -> BTreeMap<String, String> {
    let mut sources = files("src", &["rs"]);
    sources.retain(|path, _| !path.ends_with("tests.rs") && !path.contains("/tests/"));
    sources
}

fn all_imports() -> BTreeSet<Import> {
    imports::imports(&sources())
}

fn architecture() -> String {
    read(&root().join("ARCHITECTURE.md"))
}

fn all_floors() -> Vec<Floors> {
    floors(&architecture())
}

fn report(broken: impl IntoIterator<Item = String>) {
    let broken: Vec<String> = broken.into_iter().collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn rooms_import_only_from_lower_floors() {
    let imports = all_imports();
    let mut broken = BTreeSet::new();
    for floors in all_floors() {
        for import in &imports {
            let (Some(from), Some(to)) = (floors.room(&import.from), floors.room(&import.to)) else {
                continue;
            };
            let (Some(own), Some(theirs)) = (floors.floor(from), floors.floor(to)) else {
                continue;
            };
            if from != to && theirs >= own {
                broken.insert(format!(
                    "{}:{}: `{from}` on floor {own} of {} must not import `{to}` on floor {theirs}",
                    import.from, import.line, floors.folder
                ));
            }
        }
    }
    report(broken);
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let circles = circles::circles(&all_imports());
    report(circles.into_iter().map(|circle| {
        let ties = circle
            .iter()
            .map(|import| format!("    {}:{} imports {}", import.from, import.line, import.to));
        let ties: Vec<String> = ties.collect();
        format!("these files import each other:\n{}", ties.join("\n"))
    }));
}

#[test]
fn the_map_names_every_room_and_no_other() {
    let mut broken = Vec::new();
    for floors in all_floors() {
        let rooms: BTreeSet<String> = sources()
            .keys()
            .filter_map(|path| floors.room(path))
            .map(str::to_owned)
            .collect();
        for room in rooms.iter().filter(|room| floors.floor(room).is_none()) {
            broken.push(format!(
                "ARCHITECTURE.md gives `{room}` of {} no floor",
                floors.folder
            ));
        }
        for room in floors.rooms().filter(|room| !rooms.contains(*room)) {
            broken.push(format!(
                "ARCHITECTURE.md names `{room}`, which {} does not have",
                floors.folder
            ));
        }
    }
    report(broken);
}

#[test]
fn links_of_the_map_lead_to_what_they_name() {
    let mut broken = Vec::new();
    let architecture = architecture();
    let links: Vec<(&str, &str)> = architecture
        .split('[')
        .filter_map(|rest| rest.split_once(')')?.0.split_once("]("))
        .collect();
    for (name, path) in &links {
        let place = root().join(path);
        if !place.exists() {
            broken.push(format!("ARCHITECTURE.md leads to `{path}`, which does not exist"));
        } else if let Some(name) = name.strip_prefix('`').and_then(|name| name.strip_suffix('`'))
            && place.is_file()
        {
            let item = name.rsplit("::").next().unwrap_or(name);
            let stem = path.trim_end_matches("/mod.rs").trim_end_matches(".rs");
            let is_there = read(&place).contains(item) || stem.ends_with(&format!("/{item}"));
            if !is_there {
                broken.push(format!(
                    "ARCHITECTURE.md says that `{name}` is in `{path}`, where it is not"
                ));
            }
        }
    }
    assert!(links.len() > 5, "ARCHITECTURE.md has {} links", links.len());
    report(broken);
}

#[test]
fn the_map_names_what_each_room_imports() {
    let imports = all_imports();
    let mut broken = Vec::new();
    for floors in all_floors() {
        for room in floors.rooms() {
            let rooms: BTreeSet<String> = imports
                .iter()
                .filter(|import| floors.room(&import.from) == Some(room))
                .filter_map(|import| floors.room(&import.to))
                .filter(|other| *other != room && floors.floor(other).is_some())
                .map(str::to_owned)
                .collect();
            if floors.imported(room) != Some(&rooms) {
                let rooms: Vec<String> = rooms.into_iter().collect();
                broken.push(format!(
                    "ARCHITECTURE.md: `{room}` of {} imports {}",
                    floors.folder,
                    rooms.join(", ")
                ));
            }
        }
    }
    report(broken);
}

#[test]
fn folders_stay_small() {
    let mut folders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in sources().keys() {
        let mut rest = path.as_str();
        while let Some((folder, name)) = rest.rsplit_once('/') {
            let module = name.strip_suffix(".rs").unwrap_or(name);
            folders
                .entry(folder.to_owned())
                .or_default()
                .insert(module.to_owned());
            rest = folder;
        }
    }
    let broken = folders.into_iter().filter_map(|(folder, mut modules)| {
        modules.retain(|module| !matches!(module.as_str(), "mod" | "lib" | "main"));
        // The rooms of the program stand on the map, floor by floor.
        let is_full = folder != "src" && modules.len() > SIBLINGS;
        is_full.then(|| format!("{folder}: {} modules, of {SIBLINGS} at most", modules.len()))
    });
    report(broken);
}

#[test]
fn files_stay_small() {
    let broken = sources().into_iter().filter_map(|(path, text)| {
        let (lines, most) = if path.ends_with("/mod.rs") {
            (imports::without_tests(&text).lines().count(), LINES_OF_MOD)
        } else {
            (text.lines().count(), LINES)
        };
        (lines > most).then(|| format!("{path}: {lines} lines, of {most} at most"))
    });
    report(broken);
}

#[test]
fn functions_stay_small() {
    let mut broken = Vec::new();
    for (path, text) in sources() {
        for function in functions::functions(imports::without_tests(&text)) {
            let functions::Function { name, line, lines } = function;
            if lines > LINES_OF_FUNCTION {
                broken.push(format!(
                    "{path}:{line}: `{name}` has {lines} lines, of {LINES_OF_FUNCTION} at most"
                ));
            }
        }
    }
    report(broken);
}

#[test]
fn files_of_tests_stay_small() {
    let mut tests = files("src", &["rs"]);
    tests.retain(|path, _| path.ends_with("tests.rs") || path.contains("/tests/"));
    tests.extend(files("tests", &["rs"]));
    let broken = tests.into_iter().filter_map(|(path, text)| {
        let lines = text.lines().count();
        (lines > LINES).then(|| format!("{path}: {lines} lines, of {LINES} at most"))
    });
    report(broken);
}

#[test]
fn every_file_says_what_it_owns() {
    let silent = sources()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "));
    report(silent.map(|(path, _)| format!("{path}: begins without `//!`")));
}
