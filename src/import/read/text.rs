//! Plain text as blocks.

use super::front_matter::front_matter;
use super::header::header;
use super::metadata::Metadata;
use super::parsed::Read;
use crate::import::block::{Block, Kind, Lines};
use crate::import::words::{Ending, cleaned, ending};

/// Reads plain text: each line that is not empty is a block, or each group of lines where they are broken at a width.
pub(super) fn read(text: &str) -> Read {
    let lines: Vec<&str> = text.lines().collect();
    let mut read = Read::default();
    let fenced = front_matter(text, &mut read).filter(|_| read.metadata != Metadata::default());
    if fenced.is_none() {
        read = Read::default();
    }
    let heads = match fenced {
        Some(body) => text[..body].lines().count(),
        None => header(&lines, &mut read),
    };
    let groups = groups(&lines, heads);
    let is_wrapped = is_wrapped(&lines, &groups);
    let mut blocks = std::mem::take(&mut read.blocks);
    for (at, line) in lines.iter().enumerate().take(heads).skip(blocks.len()) {
        let mut block = Block::new(Lines::one(at + 1), cleaned(line));
        block.settle(Kind::Prefix, "a key and its value, before the text");
        blocks.push(block);
    }
    for (first, after) in groups {
        let starts = blocks.len();
        if is_wrapped {
            blocks.extend(paragraphs(&lines, first, after));
        } else {
            blocks.extend((first..after).map(|at| Block::new(Lines::one(at + 1), cleaned(lines[at]))));
        }
        if let Some(block) = blocks.get_mut(starts) {
            block.is_after_gap = first > heads;
        }
    }
    Read { blocks, ..read }
}

/// Groups of lines between empty ones: the first line of each, and the one after its last.
fn groups(lines: &[&str], from: usize) -> Vec<(usize, usize)> {
    let mut groups = Vec::new();
    let mut start = None;
    for (at, line) in lines.iter().enumerate().skip(from) {
        match (line.trim().is_empty(), start) {
            (true, Some(first)) => {
                groups.push((first, at));
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    groups.extend(start.map(|first| (first, lines.len())));
    groups
}

/// The lengths at which programs break lines.
const WIDTHS: std::ops::RangeInclusive<usize> = 45..=100;

/// Whether a line goes on in the next one: it was broken where no sentence ends.
fn goes_on(line: &str, next: &str) -> bool {
    let is_open = matches!(ending(line), Ending::Bare | Ending::Open);
    let is_small = next
        .trim_start()
        .chars()
        .next()
        .is_some_and(|letter| letter.is_lowercase() || letter.is_numeric());
    WIDTHS.contains(&line.trim_end().chars().count()) && (is_open || is_small)
}

/// Whether lines are broken at a width: no line is longer, and most go on in the next one.
fn is_wrapped(lines: &[&str], groups: &[(usize, usize)]) -> bool {
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let inner: Vec<usize> = groups
        .iter()
        .flat_map(|(first, after)| *first..after.saturating_sub(1))
        .collect();
    let open = inner
        .iter()
        .filter(|at| goes_on(lines[**at], lines[**at + 1]))
        .count();
    longest <= *WIDTHS.end() && inner.len() >= 4 && open * 10 >= inner.len() * 6
}

/// The paragraphs of a group of broken lines: a short line ends one, and so does one before a line that begins anew.
fn paragraphs(lines: &[&str], first: usize, after: usize) -> Vec<Block> {
    let width = (first..after)
        .map(|at| lines[at].trim_end().chars().count())
        .max()
        .unwrap_or(0);
    let mut blocks = Vec::new();
    let mut start = first;
    for at in first..after {
        let is_last = at + 1 == after;
        let is_short = lines[at].trim_end().chars().count() * 10 < width * 6;
        let begins = !is_last
            && ["– ", "— ", "• ", "* "]
                .iter()
                .any(|mark| lines[at + 1].trim_start().starts_with(mark));
        if is_last || (is_short && !goes_on(lines[at], lines[at + 1])) || begins {
            let text = lines[start..=at].join(" ");
            blocks.push(Block::new(
                Lines {
                    first: start + 1,
                    last: at + 1,
                },
                cleaned(&text),
            ));
            start = at + 1;
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::read;

    fn check(text: &str, expected: &[(usize, usize)]) {
        let blocks = read(text).blocks;
        let lines = blocks.iter().map(|block| (block.lines.first, block.lines.last));
        let lines: Vec<(usize, usize)> = lines.collect();
        assert_eq!(lines, expected, "{blocks:?}");
    }

    #[test]
    fn lines_are_paragraphs_unless_they_are_broken_at_a_width() {
        check("One.\nTwo.\n\nThree", &[(1, 1), (2, 2), (4, 4)]);
        let wrapped = "It rained all night in the small town of Vask, and by the\nmorning the water stood in the cellars of the houses along\nthe quay.\n\n\
                       The dam above the town had been built in the years after\nthe war, and nobody had looked at it since the mill closed\ndown for good.\n";
        check(wrapped, &[(1, 3), (5, 7)]);
    }

    #[test]
    fn keys_before_a_text_are_metadata() {
        let read = read("Title: The dam\nDate: 2022-01-06\n\nIt rained.");
        assert_eq!(read.metadata.title, Some(("The dam".to_owned(), 1)));
        assert_eq!(read.metadata.published, Some(("2022-01-06".to_owned(), 2)));
        assert_eq!(read.blocks.len(), 3);
    }
}
