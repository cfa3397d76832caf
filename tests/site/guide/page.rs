//! A page of the manual as the tests see it: headings, blocks of code, tables.

use super::example::Edit;
use std::collections::BTreeSet;

/// A page of the manual.
pub(super) struct Page {
    /// All of it.
    pub(super) text: String,
    /// What the tests look at, in order.
    pub(super) items: Vec<Item>,
    /// What its examples start from.
    pub(super) start: Start,
}

/// What the examples of a page start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// Each section starts from the small site.
    Sections,
    /// The whole page is one example, which starts from the small site.
    Small,
    /// The whole page is one example, which starts from an empty folder.
    Empty,
}

/// A part of a page.
#[derive(Debug)]
pub(super) enum Item {
    /// A heading: its level, and its id.
    Heading(usize, String),
    /// A block of code.
    Block(Block),
    /// A table: its cells, by rows, without the line below the head; and the line where it stands.
    Table(Vec<Vec<String>>, usize),
}

/// A block of code.
#[derive(Debug)]
pub(super) struct Block {
    /// The first word behind the fence.
    pub(super) language: String,
    /// The others.
    pub(super) info: String,
    /// What stands in it.
    pub(super) text: String,
    /// Number of the line of the fence, from 1.
    pub(super) line: usize,
    /// How many lines stand in it.
    pub(super) lines: usize,
    /// What stands between the block or heading before it and this one.
    pub(super) before: String,
}

impl Page {
    pub(super) fn parse(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let mut page = Self {
            text: text.to_owned(),
            items: Vec::new(),
            start: Start::Sections,
        };
        let (mut at, mut before) = (0, String::new());
        while let Some(line) = lines.get(at) {
            if let Some(block) = Block::parse(&lines, at, &before) {
                at += block.lines + 2;
                page.items.push(Item::Block(block));
                before.clear();
                continue;
            }
            if line.starts_with("<!-- one example") {
                page.start = if line.contains("empty") {
                    Start::Empty
                } else {
                    Start::Small
                };
            }
            let level = line.len() - line.trim_start_matches('#').len();
            if level > 0 {
                let id = line.split("{#").nth(1).and_then(|id| id.strip_suffix('}'));
                page.items
                    .push(Item::Heading(level, id.unwrap_or_default().to_owned()));
                before.clear();
            } else if line.starts_with('|') {
                let rows: Vec<Vec<String>> = lines[at..]
                    .iter()
                    .take_while(|line| line.starts_with('|'))
                    .map(|line| cells(line))
                    .collect();
                let count = rows.len();
                let rows = rows.into_iter().enumerate().filter(|(row, _)| *row != 1);
                page.items
                    .push(Item::Table(rows.map(|(_, row)| row).collect(), at + 1));
                at += count;
                continue;
            }
            before.push_str(line);
            before.push('\n');
            at += 1;
        }
        page
    }

    /// What stands below each heading of a level, up to the next heading of it or of a higher one.
    pub(super) fn sections(&self, level: usize) -> Vec<(&str, Vec<&Item>)> {
        let mut sections: Vec<(&str, Vec<&Item>)> = Vec::new();
        let mut is_open = false;
        for item in &self.items {
            match item {
                Item::Heading(of, id) if *of == level => {
                    sections.push((id, Vec::new()));
                    is_open = true;
                }
                Item::Heading(of, _) if *of < level => is_open = false,
                _ if is_open => sections.last_mut().expect("a section is open").1.push(item),
                _ => {}
            }
        }
        sections
    }

    /// What the first cells of the tables below a heading name, or of all tables.
    pub(super) fn named(&self, section: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let mut open = section.is_empty().then_some(0);
        for item in &self.items {
            match item {
                Item::Heading(level, id) if id == section => open = Some(*level),
                Item::Heading(level, _) if open.is_some_and(|open| *level <= open) => open = None,
                Item::Table(rows, _) if open.is_some() => {
                    let spans = rows.iter().filter_map(|row| row.first());
                    names
                        .extend(spans.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned)));
                }
                _ => {}
            }
        }
        names
    }

    /// The text below a heading that begins so, up to the next one of its level.
    pub(super) fn text_below(&self, heading: &str) -> Option<&str> {
        let start = self.text.find(&format!("\n{heading} "))? + 1;
        let text = &self.text[start..];
        let end = text[1..].find("\n## ").map_or(text.len(), |end| end + 1);
        Some(&text[..end])
    }

    /// The page with what blocks should hold, if any should hold something else.
    pub(super) fn with(&self, mut edits: Vec<&Edit>) -> Option<String> {
        if edits.is_empty() {
            return None;
        }
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.line));
        let mut lines: Vec<&str> = self.text.lines().collect();
        for edit in edits {
            lines.splice(edit.line..edit.line + edit.lines, edit.text.lines());
        }
        Some(lines.join("\n") + "\n")
    }
}

impl Block {
    fn parse(lines: &[&str], at: usize, before: &str) -> Option<Self> {
        let indent = lines[at].len() - lines[at].trim_start_matches(' ').len();
        let line = &lines[at][indent..];
        let ticks = line.len() - line.trim_start_matches('`').len();
        if ticks < 3 || indent > 3 {
            return None;
        }
        let (fence, info) = line.split_at(ticks);
        let inside = &lines[at + 1..];
        let end = inside.iter().position(|line| line.trim() == fence)?;
        let text = inside[..end]
            .iter()
            .map(|line| format!("{}\n", line.get(indent..).unwrap_or_default()));
        let (language, info) = info.trim().split_once(' ').unwrap_or((info.trim(), ""));
        Some(Self {
            language: language.to_owned(),
            info: info.trim().to_owned(),
            text: text.collect(),
            line: at + 1,
            lines: end,
            before: before.to_owned(),
        })
    }
}

/// The cells of a row; `\|` is a line within a cell.
fn cells(row: &str) -> Vec<String> {
    let row = row.trim().trim_start_matches('|').trim_end_matches('|');
    let cells = row.replace("\\|", "\u{0}");
    cells
        .split('|')
        .map(|cell| cell.trim().replace('\u{0}', "|"))
        .collect()
}
