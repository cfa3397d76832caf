//! The fate of every line of a file.

use super::block::{Block, Fate, Kind, Speech};

/// The fate of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFate {
    /// Its number in the file, from 1.
    pub line: usize,
    /// Its number among the lines that are not empty, from 1: places in sources count these.
    pub paragraph: usize,
    /// Its fate; if it has several parts, the best of theirs.
    pub fate: Fate,
    pub kind: Kind,
    /// Why.
    pub reason: String,
    /// Its language, where that is not the article's.
    pub language: Option<String>,
    /// How it is marked as somebody's words, if it is.
    pub speech: Option<Speech>,
    /// Its parts, where it holds more than one thing.
    pub parts: Vec<Part>,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// First character, from 0, where positions in lines are known.
    pub from: Option<usize>,
    /// The character after the last.
    pub to: Option<usize>,
    /// Its fate.
    pub fate: Fate,
    pub kind: Kind,
    /// Why.
    pub reason: String,
}

/// The fate of each line that is not empty.
pub(super) fn fates(text: &str, blocks: &[Block]) -> Vec<LineFate> {
    let mut by_line: Vec<Vec<&Block>> = vec![Vec::new(); text.lines().count()];
    for block in blocks {
        for line in block.lines.first..=block.lines.last {
            if let Some(here) = by_line.get_mut(line - 1) {
                here.push(block);
            }
        }
    }
    let filled = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty());
    let fates = filled.enumerate().map(|(paragraph, (at, _))| {
        let here = &by_line[at];
        let Some(best) = here.iter().min_by_key(|block| block.fate()) else {
            return LineFate {
                line: at + 1,
                paragraph: paragraph + 1,
                fate: Fate::Dropped,
                kind: Kind::Markup,
                reason: "no text that a reader sees".to_owned(),
                language: None,
                speech: None,
                parts: Vec::new(),
            };
        };
        let parts = if here.len() > 1 {
            here.iter().map(|block| part(block)).collect()
        } else {
            Vec::new()
        };
        LineFate {
            line: at + 1,
            paragraph: paragraph + 1,
            fate: best.fate(),
            kind: best.kind,
            reason: best.reason.clone(),
            language: best.language.clone(),
            speech: best.speech,
            parts,
        }
    });
    fates.collect()
}

fn part(block: &Block) -> Part {
    Part {
        from: block.chars.as_ref().map(|chars| chars.start),
        to: block.chars.as_ref().map(|chars| chars.end),
        fate: block.fate(),
        kind: block.kind,
        reason: block.reason.clone(),
    }
}
