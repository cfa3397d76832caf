//! Finds lines of nothing but author and date, where they can stand in an article.

use super::context::{Guide, Sorted, Zone};
use crate::import::block::{Block, Kind, Mark};
use crate::import::lines::{Meta, meta};
use crate::import::rules::Topic;
use crate::import::words::{Ending, ending, weight, words};

/// The beginning and the end of an article, where other things stand than in the middle.
pub(super) fn zones(blocks: &[Block]) -> Vec<Zone> {
    const HEAD: usize = 24;
    const TAIL: usize = 14;
    let all: usize = blocks.iter().map(|block| weight(&block.text)).sum();
    let mut before = 0;
    let mut zones = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        // In a short article, a greater part counts as the beginning.
        let is_early = at < 10 && at * 3 < blocks.len() * 2;
        let is_head = at < 4 || is_early || (at < HEAD && before * 100 <= all * 30);
        let is_tail = at + TAIL >= blocks.len() || before * 100 >= all * 80;
        zones.push(match (is_head, is_tail) {
            (true, _) => Zone::Head,
            (false, true) => Zone::Tail,
            (false, false) => Zone::Body,
        });
        before += weight(&block.text);
    }
    zones
}

/// Finds lines that say nothing but who has written the article, and when.
pub(super) fn sort(blocks: &mut [Block], zones: &[Zone], guide: Guide<'_>, sorted: &mut Sorted) {
    let mut read: Vec<Option<Meta>> = Vec::new();
    for (block, zone) in blocks.iter().zip(zones) {
        let is_open = !block.is_settled && !matches!(block.mark, Mark::Heading(_) | Mark::Item);
        let found = (is_open && *zone != Zone::Body)
            .then(|| meta(&block.text, guide.rules, guide.order))
            .flatten();
        read.push(found);
    }
    let has_date = |at: usize| {
        read.get(at)
            .is_some_and(|meta| meta.as_ref().is_some_and(|meta| !meta.dates.is_empty()))
    };
    let taken: Vec<bool> = (0..blocks.len())
        .map(|at| {
            let Some(meta) = &read[at] else { return false };
            let is_alone = !meta.is_labelled && meta.dates.is_empty();
            if is_alone && is_last_line(blocks, zones, at) {
                return true;
            }
            // A name by itself is an author only beside a date; elsewhere it is a speaker or a heading.
            let is_beside =
                has_date(at + 1) || (at > 0 && has_date(at - 1)) || blocks[at].mark == Mark::Byline;
            let is_late = zones[at] == Zone::Tail && !meta.is_labelled;
            if is_alone {
                zones[at] == Zone::Head && is_beside
            } else {
                !is_late || !meta.has_more && meta.people.is_empty() == meta.dates.is_empty()
            }
        })
        .collect();
    for (at, is_taken) in taken.into_iter().enumerate() {
        let block = &mut blocks[at];
        if is_taken {
            if let Some(mut meta) = read[at].take() {
                meta.is_last = zones[at] == Zone::Tail && !meta.is_labelled && meta.dates.is_empty();
                block.settle(Kind::Byline, "says who has written it, or when");
                sorted.lines.push((block.lines.first, meta));
            }
        } else if is_reporting(block, zones[at], guide) {
            block.settle(Kind::Byline, "says who has reported");
        } else if !block.is_settled && zones[at] == Zone::Head && sorted.relative.is_none() {
            let words = words(&block.text);
            let is_labelled = [Topic::Published, Topic::Updated]
                .iter()
                .any(|topic| guide.rules.start(*topic, &words).is_some());
            let most = if is_labelled { 14 } else { 8 };
            if words.len() <= most && guide.rules.find(Topic::Relative, &words).is_some() {
                sorted.relative = Some(block.lines.first);
                block.settle(Kind::Byline, "says when, but only as seen from that day");
            }
        }
    }
}

/// Whether a line stands below the last sentence, where a name signs the article.
fn is_last_line(blocks: &[Block], zones: &[Zone], at: usize) -> bool {
    let is_below = |block: &Block| block.is_settled && !block.is_kept();
    let before = blocks[..at].iter().rev().find(|block| !block.is_settled);
    let is_behind_text = before.is_some_and(|block| ending(&block.text) == Ending::Sentence);
    zones[at] == Zone::Tail && blocks[at + 1..].iter().all(is_below) && is_behind_text
}

/// "(Reporting by Anna Berg in Vask; editing by Bo Ek)", as agencies have it at the end.
fn is_reporting(block: &Block, zone: Zone, guide: Guide<'_>) -> bool {
    let is_open = !block.is_settled && zone == Zone::Tail && block.text.starts_with('(');
    let label = || guide.rules.start(Topic::Byline, &words(&block.text));
    is_open && block.text.ends_with(')') && label().is_some_and(|length| length >= 2)
}
