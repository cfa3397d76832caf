//! Cuts a text in two, so that each part keeps its marks.

use super::{END, START, TAG_END};

/// A text as two, cut before a byte that begins a character: a stretch that runs over the cut ends there and begins anew.
pub fn cut(text: &str, at: usize) -> [String; 2] {
    let (before, after) = text.split_at(at);
    // Where the stretches begin that are open, and where their text does.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (index, c) in before.char_indices() {
        match c {
            START => open.push((index, index)),
            TAG_END => {
                if let Some((_, text)) = open.last_mut() {
                    *text = index + c.len_utf8();
                }
            }
            END => drop(open.pop()),
            _ => {}
        }
    }
    let starts: String = open.iter().map(|(start, text)| &before[*start..*text]).collect();
    let ends: String = open.iter().map(|_| END).collect();
    [before.to_owned() + &ends, starts + after]
}
