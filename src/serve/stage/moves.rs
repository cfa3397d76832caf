//! Where curated pages have moved to when their file was renamed.

use crate::build::Snapshot;
use crate::source::Files;
use std::collections::{BTreeMap, BTreeSet};

/// Renamed pages: path below the language's folder, before and after.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct Moves(BTreeMap<String, String>);

impl Moves {
    /// The path that a page has now.
    pub(in crate::serve) fn follow<'a>(&'a self, path: &'a str) -> &'a str {
        let mut now = path;
        // No more steps than there are moves, should a page move in a circle.
        for _ in 0..self.0.len() {
            match self.0.get(now) {
                Some(next) => now = next,
                None => break,
            }
        }
        now
    }

    /// Finds the renamed files among those that have changed.
    pub(super) fn note(&mut self, old: &Snapshot, new: &Snapshot, changed: &BTreeSet<&str>) {
        self.note_files(&old.loaded.files, &new.loaded.files, changed);
    }

    fn note_files(&mut self, old: &Files, new: &Files, changed: &BTreeSet<&str>) {
        let pages = changed
            .iter()
            .copied()
            .filter_map(|path| Some((path, page(path)?)));
        let (gone, rest): (Vec<_>, Vec<_>) = pages.partition(|(path, _)| new.find(path).is_none());
        let come: Vec<_> = rest
            .into_iter()
            .filter(|(path, _)| old.find(path).is_none())
            .collect();
        for (path, (lang, name)) in &gone {
            let Some(before) = old.find(path).map(|file| old.text(file)) else {
                continue;
            };
            let others: Vec<_> = come.iter().filter(|(_, (other, _))| other == lang).collect();
            let same = others
                .iter()
                .find(|(path, _)| new.find(path).is_some_and(|file| new.text(file) == before));
            let only = others.first().filter(|_| others.len() == 1);
            if let Some((_, (_, now))) = same.or(only) {
                self.0.remove(*now);
                self.0.insert((*name).to_owned(), (*now).to_owned());
            }
        }
        for (_, (_, name)) in &come {
            // A page that is there has not moved.
            self.0.remove(*name);
        }
    }
}

/// Language and path of a curated page's file: `content/en/causes.md`.
fn page(path: &str) -> Option<(&str, &str)> {
    let is_page = |name: &str| {
        name.rsplit_once('.')
            .is_some_and(|(_, extension)| extension == "md")
    };
    path.strip_prefix("content/")?
        .split_once('/')
        .filter(|(_, name)| is_page(name))
}

#[cfg(test)]
mod tests {
    use super::Moves;
    use crate::source::Files;

    #[test]
    fn renamed_pages_are_followed() {
        let old = Files::memory([
            ("content/en/a.md", "A"),
            ("content/en/b.md", "B"),
            ("content/sv/a.md", "Å"),
        ]);
        let new = Files::memory([
            ("content/en/c.md", "A"),
            ("content/en/d.md", "B"),
            ("content/sv/c.md", "Å!"),
        ]);
        let mut moves = Moves::default();
        let changed = [
            "content/en/a.md",
            "content/en/b.md",
            "content/en/c.md",
            "content/en/d.md",
            "content/sv/a.md",
            "content/sv/c.md",
        ];
        moves.note_files(&old, &new, &changed.into());
        assert_eq!(
            (moves.follow("a.md"), moves.follow("b.md"), moves.follow("x.md")),
            ("c.md", "d.md", "x.md")
        );
        moves.note_files(&new, &old, &changed.into());
        assert_eq!((moves.follow("a.md"), moves.follow("c.md")), ("a.md", "a.md"));
    }
}
