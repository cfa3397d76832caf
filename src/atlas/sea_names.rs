//! The names of seas in the languages of readers.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The names of seas. They are written by hand: the map has English names alone, and CLDR has none.
pub(crate) struct SeaNames {
    languages: Vec<&'static str>,
    /// The names by the English one, in the order of the languages; empty where none is well established.
    rows: BTreeMap<&'static str, Vec<&'static str>>,
}

impl SeaNames {
    /// All of them, read once.
    pub(crate) fn all() -> &'static Self {
        static ALL: OnceLock<SeaNames> = OnceLock::new();
        ALL.get_or_init(|| Self::read(include_str!("data/sea_names.tsv")))
    }

    fn read(table: &'static str) -> Self {
        let mut lines = table.lines().map(|line| line.split('\t'));
        let languages = lines.next().into_iter().flatten().collect();
        let row = |cells: std::str::Split<'static, char>| {
            let cells: Vec<&str> = cells.collect();
            (cells[0], cells)
        };
        Self {
            languages,
            rows: lines.map(row).collect(),
        }
    }

    /// The languages that there are names in, English first.
    pub(crate) fn languages(&self) -> &[&'static str] {
        &self.languages
    }

    /// The name of a sea in one of the languages, by its English name.
    pub(crate) fn find(&self, english: &str, language: &str) -> Option<&'static str> {
        let column = self.languages.iter().position(|known| *known == language)?;
        let name = self.rows.get(english)?.get(column)?;
        Some(*name).filter(|name| !name.is_empty())
    }
}
