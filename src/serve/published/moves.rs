//! New paths of curated pages whose files were renamed.

use crate::build::Snapshot;
use crate::input::Files;
use std::collections::{BTreeMap, BTreeSet};

/// Renamed pages: language and path below its folder before, and the path after. A page that a language borrows moves with the one
/// that it is borrowed from.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct Moves(BTreeMap<(String, String), String>);

impl Moves {
    /// The path that a page has now in a language.
    pub(in crate::serve) fn follow<'a>(&'a self, lang: &str, path: &'a str) -> &'a str {
        let mut now = path;
        // The number of steps is limited in case moves form a circle.
        for _ in 0..self.0.len() {
            match self.0.get(&(lang.to_owned(), now.to_owned())) {
                Some(next) => now = next,
                None => break,
            }
        }
        now
    }

    /// Finds the renamed files among those that have changed.
    pub(super) fn note(&mut self, old: &Snapshot, new: &Snapshot, changed: &BTreeSet<&str>) {
        let languages = &new.loaded.site.languages;
        let tags: Vec<&str> = languages.ids().map(|lang| languages.tag(lang)).collect();
        self.note_files(&tags, (&old.loaded.files, &new.loaded.files), changed);
    }

    fn note_files(&mut self, languages: &[&str], (old, new): (&Files, &Files), changed: &BTreeSet<&str>) {
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
                let has_own = |other: &str| {
                    let path = format!("content/{other}/{name}");
                    old.find(&path).is_some() || new.find(&path).is_some()
                };
                let borrowing = languages.iter().filter(|other| *other != lang && !has_own(other));
                for moved in borrowing.chain([lang]) {
                    self.0.remove(&((*moved).to_owned(), (*now).to_owned()));
                    self.0
                        .insert(((*moved).to_owned(), (*name).to_owned()), (*now).to_owned());
                }
            }
        }
        for (_, (lang, name)) in &come {
            // A page that exists has not moved.
            self.0.remove(&((*lang).to_owned(), (*name).to_owned()));
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
    use crate::input::Files;

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
        let languages = ["en", "sv"];
        moves.note_files(&languages, (&old, &new), &changed.into());
        assert_eq!(
            ["a.md", "b.md", "x.md"].map(|path| moves.follow("en", path)),
            ["c.md", "d.md", "x.md"]
        );
        assert_eq!(moves.follow("sv", "a.md"), "c.md");
        moves.note_files(&languages, (&new, &old), &changed.into());
        assert_eq!(
            ["a.md", "c.md"].map(|path| moves.follow("en", path)),
            ["a.md", "a.md"]
        );
    }

    #[test]
    fn a_language_keeps_its_own_page_and_follows_the_one_it_borrows() {
        let old = Files::memory([("content/en/a.md", "A"), ("content/sv/a.md", "Å")]);
        let new = Files::memory([("content/en/b.md", "A"), ("content/sv/a.md", "Å")]);
        let mut moves = Moves::default();
        let changed = ["content/en/a.md", "content/en/b.md"];
        moves.note_files(&["en", "sv", "da"], (&old, &new), &changed.into());
        assert_eq!(
            ["en", "sv", "da"].map(|lang| moves.follow(lang, "a.md")),
            ["b.md", "a.md", "b.md"]
        );
    }
}
