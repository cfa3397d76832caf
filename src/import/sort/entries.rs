//! Finds the heads of entries in texts that are rows of them: times of day in live reports, authors with days in threads.

use super::context::{Guide, Sorted};
use crate::import::block::{Block, Kind, Mark};
use crate::import::lines::{DateFound, Meta, Role, find_dates, is_time};
use crate::import::rules::Topic;
use crate::import::words::{weight, words};

/// The longest head of an entry.
const LONGEST: usize = 100;

/// Settles the heads of entries, if there are several with text between them.
pub(super) fn sort(blocks: &mut [Block], guide: Guide<'_>, sorted: &mut Sorted) {
    const TIMES: usize = 3;
    const POSTS: usize = 2;
    let times = rows(blocks, |block| is_time(&block.text));
    if times.len() >= TIMES {
        for at in times {
            blocks[at].settle(Kind::Heading, "the time of an entry");
        }
        return;
    }
    let posts = rows(blocks, |block| post(block, guide).is_some());
    if posts.len() < POSTS {
        return;
    }
    for (number, at) in posts.into_iter().enumerate() {
        if number == 0
            && let Some(date) = post(&blocks[at], guide)
        {
            let dates = vec![(date, Role::Plain)];
            sorted.lines.push((
                blocks[at].lines.first,
                Meta {
                    dates,
                    ..Meta::default()
                },
            ));
        }
        blocks[at].settle(Kind::Heading, "who has written an entry, and when");
    }
}

/// The blocks that are heads of entries, each with text of its own below.
fn rows(blocks: &[Block], is_head: impl Fn(&Block) -> bool) -> Vec<usize> {
    const SHORTEST: usize = 30;
    let is_open = |block: &Block| !block.is_settled && !matches!(block.mark, Mark::Item | Mark::Verbatim);
    let heads: Vec<usize> = (0..blocks.len())
        .filter(|at| is_open(&blocks[*at]) && is_head(&blocks[*at]))
        .collect();
    let ends = heads.iter().skip(1).copied().chain([blocks.len()]);
    let with_text = heads.iter().zip(ends).filter(|(head, end)| {
        blocks[**head + 1..*end]
            .iter()
            .any(|block| !block.is_settled && weight(&block.text) >= SHORTEST)
    });
    let count = with_text.count();
    if count + 1 < heads.len() {
        Vec::new()
    } else {
        heads
    }
}

/// The day of a post, in a line that begins as those do: "Posted by birch on 6 January 2022, 08:12".
fn post(block: &Block, guide: Guide<'_>) -> Option<DateFound> {
    if weight(&block.text) > LONGEST {
        return None;
    }
    let words = words(&block.text);
    let label = guide.rules.start(Topic::Published, &words)?;
    let is_signed = guide.rules.at(Topic::Byline, &words, label).is_some();
    let mut dates = find_dates(&block.text, guide.rules, guide.order);
    (is_signed && dates.len() == 1)
        .then(|| dates.remove(0))
        .filter(|date| date.edtf.is_some())
}
