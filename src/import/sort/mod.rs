//! Finds the kind of each block.
//!
//! Entry point: [`sort`]. The evidence is first the block itself (`single_block`, `pictures`, `posts`), then its position (`head`, `tail`),
//! then other blocks (`repeats`); at last the remaining text gets its structure (`structure`).

mod breaks;
mod bylines;
mod context;
mod entries;
mod head;
mod pictures;
mod posts;
mod releases;
mod repeats;
mod single_block;
mod split;
mod structure;
mod tail;

use super::block::{Block, Kind, Mark};

pub(super) use self::breaks::{Breaks, breaks};
pub(super) use self::context::{Guide, Sorted};
pub(super) use self::split::split;

/// Sets the kind of each block.
pub(super) fn sort(blocks: &mut [Block], guide: Guide<'_>) -> Sorted {
    let mut sorted = Sorted::default();
    let zones = bylines::zones(blocks);
    for (block, zone) in blocks.iter_mut().zip(&zones) {
        if block.is_settled {
            continue;
        }
        match block.mark {
            Mark::Embed => block.settle(Kind::Embed, "marked as a post"),
            Mark::Caption => block.settle(Kind::Caption, "marked as a caption"),
            Mark::Heading(_)
            | Mark::Item
            | Mark::Quote
            | Mark::Verbatim
            | Mark::None
            | Mark::Byline
            | Mark::Date => {
                single_block::sort(block, *zone, guide);
            }
        }
    }
    releases::sort(blocks, guide);
    entries::sort(blocks, guide, &mut sorted);
    bylines::sort(blocks, &zones, guide, &mut sorted);
    pictures::sort(blocks, guide.rules);
    posts::sort(blocks, guide);
    head::sort(blocks, guide, &mut sorted);
    tail::sort(blocks, guide.rules);
    repeats::sort(blocks);
    structure::sort(blocks, guide.rules);
    sorted
}
