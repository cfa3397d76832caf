//! Whether a file holds a second article.

use super::block::{Block, Fate};
use super::detect::Tongues;
use super::lines::{Order3, Role, meta};
use super::rules::Compiled;
use super::words::{Ending, ending, weight};

/// The line where another article begins: a line of author or date in the middle, with much prose before and behind it.
pub(super) fn second(blocks: &[Block], rules: &Compiled, order: Order3) -> Option<usize> {
    const LEAST: usize = 4;
    let prose = |blocks: &[Block]| {
        let long = blocks
            .iter()
            .filter(|block| block.fate() == Fate::Kept && weight(&block.text) >= 80);
        long.count()
    };
    let first = blocks.iter().find_map(|block| {
        let meta = meta(&block.text, rules, order)?;
        meta.is_labelled.then_some(meta.people)
    });
    for at in 1..blocks.len() {
        let block = &blocks[at];
        let is_crawled = block.text.starts_with("date ")
            && block.text[5..].starts_with(|letter: char| letter.is_ascii_digit());
        let found = meta(&block.text, rules, order);
        let is_head = found.is_some_and(|meta| {
            let is_published = meta
                .dates
                .iter()
                .any(|(date, role)| *role == Role::Published && date.edtf.is_some());
            let is_signed =
                meta.is_labelled && !meta.people.is_empty() && first.as_ref() != Some(&meta.people);
            let has_headline =
                at > 0 && ending(&blocks[at - 1].text) == Ending::Bare && weight(&blocks[at - 1].text) >= 16;
            is_signed && (has_headline || !meta.dates.is_empty()) || (is_published && has_headline)
        });
        if (is_head || is_crawled) && prose(&blocks[..at]) >= LEAST && prose(&blocks[at + 1..]) >= LEAST {
            let has_headline = !is_crawled && ending(&blocks[at - 1].text) == Ending::Bare;
            return Some(blocks[at - usize::from(has_headline)].lines.first);
        }
    }
    None
}

/// The line where the text goes on in an unrelated language.
pub(super) fn other_language(blocks: &[Block], tongues: &Tongues) -> Option<usize> {
    const LEAST: usize = 3;
    const MOST: usize = 400;
    let prose = blocks
        .iter()
        .filter(|block| block.is_kept() && weight(&block.text) >= 80)
        .take(MOST);
    let tags: Vec<(usize, String)> = prose
        .filter_map(|block| {
            Some((
                block.lines.first,
                tongues
                    .guess(&block.text)
                    .filter(|guess| guess.confidence > 0.8)?
                    .tag,
            ))
        })
        .collect();
    let (first, last) = (&tags.first()?.1, &tags.last()?.1);
    let before = tags.iter().take_while(|(_, tag)| tag == first).count();
    let behind = tags.iter().rev().take_while(|(_, tag)| tag == last).count();
    let is_parted = first != last && before + behind == tags.len() && before >= LEAST && behind >= LEAST;
    (is_parted && !Tongues::are_kin(first, last)).then(|| tags[before].0)
}
