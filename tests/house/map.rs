//! The floors as `ARCHITECTURE.md` gives them: tables with the columns `floor`, `room`, what it imports and what it owns.

use std::collections::{BTreeMap, BTreeSet};

/// The floors of one folder.
pub(crate) struct Floors {
    /// `src`, or a folder below it.
    pub(crate) folder: String,
    floors: BTreeMap<String, usize>,
    imports: BTreeMap<String, BTreeSet<String>>,
}

/// Reads each table whose head is `| floor | room of `FOLDER` | …`.
pub(crate) fn floors(map: &str) -> Vec<Floors> {
    let mut all: Vec<Floors> = Vec::new();
    let mut is_open = false;
    for line in map.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, floor, rooms, imported, ..] = cells[..] else {
            is_open = false;
            continue;
        };
        if floor == "floor" {
            is_open = true;
            let folder = rooms
                .split('`')
                .nth(1)
                .expect("the head names the folder")
                .to_owned();
            all.push(Floors {
                folder,
                floors: BTreeMap::new(),
                imports: BTreeMap::new(),
            });
        } else if let (true, Ok(floor), Some(table)) = (is_open, floor.parse(), all.last_mut()) {
            assert!(
                cells.get(4).is_some_and(|owns| !owns.is_empty()),
                "ARCHITECTURE.md does not say what {rooms} owns"
            );
            for room in rooms.split('`').skip(1).step_by(2) {
                let twice = table.floors.insert(room.to_owned(), floor);
                assert!(twice.is_none(), "ARCHITECTURE.md names `{room}` twice");
                let names = imported.split([' ', ',']).filter(|name| !name.is_empty());
                let names = names.map(|name| name.trim_matches('`').to_owned()).collect();
                table.imports.insert(room.to_owned(), names);
            }
        }
    }
    assert!(!all.is_empty(), "ARCHITECTURE.md has a table of floors");
    all
}

impl Floors {
    /// The room that a file lies in: for `src/render`, `src/render/view/map.rs` lies in `view`.
    pub(crate) fn room<'a>(&self, file: &'a str) -> Option<&'a str> {
        let rest = file.strip_prefix(self.folder.as_str())?.strip_prefix('/')?;
        let name = rest.split('/').next()?;
        let name = name.strip_suffix(".rs").unwrap_or(name);
        (!matches!(name, "lib" | "main" | "mod")).then_some(name)
    }

    pub(crate) fn floor(&self, room: &str) -> Option<usize> {
        self.floors.get(room).copied()
    }

    /// The rooms that a room is said to import.
    pub(crate) fn imported(&self, room: &str) -> Option<&BTreeSet<String>> {
        self.imports.get(room)
    }

    pub(crate) fn rooms(&self) -> impl Iterator<Item = &str> {
        self.floors.keys().map(String::as_str)
    }
}
