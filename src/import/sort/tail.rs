//! Sorts blocks by what stands before them: links below the name of a list, comments below their heading, and the end of an article.

use crate::import::block::{Block, Kind, Mark};
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{Ending, ending, forms, has_sentence, weight, words};

/// Settles blocks whose kind follows from those before and behind them.
pub(super) fn sort(blocks: &mut [Block], rules: &Compiled) {
    links(blocks, rules);
    shares(blocks, rules);
    comments(blocks);
    appeals(blocks);
    rest(blocks);
}

/// Whether a block may be a link: short, and no sentence.
fn is_link(block: &Block) -> bool {
    let end = ending(&block.text);
    let is_title = matches!(end, Ending::Bare) || (end == Ending::Raised && weight(&block.text) < 120);
    !block.is_settled && is_title && weight(&block.text) < 180
}

/// Settles links below the name of a list.
fn links(blocks: &mut [Block], rules: &Compiled) {
    let mut at = 0;
    while at < blocks.len() {
        let is_name = blocks[at].kind == Kind::Related && {
            let words = words(&blocks[at].text);
            rules.is_whole(Topic::Lists, &words) || rules.is_whole(Topic::Related, &words)
        };
        at += 1;
        if !is_name {
            continue;
        }
        let first = at;
        while at < blocks.len() && (is_link(&blocks[at]) || (blocks[at].is_settled && !blocks[at].is_kept()))
        {
            at += 1;
        }
        // The last one may be the heading of what follows.
        let is_followed = blocks
            .get(at)
            .is_some_and(|block| !block.is_settled && weight(&block.text) >= 80);
        let open = blocks[first..at].iter().filter(|block| !block.is_settled).count();
        let last = blocks[first..at]
            .iter()
            .rposition(|block| !block.is_settled)
            .map(|last| first + last);
        for (index, block) in blocks.iter_mut().enumerate().take(at).skip(first) {
            let is_heading = Some(index) == last
                && open >= 2
                && is_followed
                && (forms(&block.text).len() <= 4 || matches!(block.mark, Mark::Heading(_)));
            if !block.is_settled && !is_heading {
                block.settle(Kind::Related, "a link in a list of links");
            }
        }
    }
}

/// Settles names of networks beside buttons for sharing.
fn shares(blocks: &mut [Block], rules: &Compiled) {
    for at in 1..blocks.len() {
        let is_beside = blocks[at - 1].kind == Kind::Share && blocks[at - 1].is_settled;
        let is_name = || rules.is_all(Topic::Share, &words(&blocks[at].text));
        if is_beside && !blocks[at].is_settled && is_name() {
            blocks[at].settle(Kind::Share, "beside buttons for sharing");
        }
    }
}

/// Settles all that stands below the heading of comments.
fn comments(blocks: &mut [Block]) {
    let all: usize = blocks
        .iter()
        .filter(|block| !block.is_settled)
        .map(|block| weight(&block.text))
        .sum();
    let mut before = 0;
    let mut start = None;
    for (at, block) in blocks.iter().enumerate() {
        if !block.is_settled {
            before += weight(&block.text);
        }
        // At the top of a page only the number of comments is given.
        if block.kind == Kind::Comment && before * 100 >= all * 45 && before > 0 && at >= 3 {
            start = Some(at);
            break;
        }
    }
    let Some(start) = start else { return };
    // If no names, times or buttons follow, the text is part of the article.
    let below = &blocks[start + 1..];
    let short = below
        .iter()
        .filter(|block| block.is_settled || weight(&block.text) < 40)
        .count();
    let prose = below
        .iter()
        .filter(|block| !block.is_settled && weight(&block.text) >= 200)
        .count();
    if below.is_empty() || (prose > 2 && short * 2 < prose) {
        return;
    }
    for block in &mut blocks[start + 1..] {
        if !block.is_settled || block.is_kept() || block.kind == Kind::Caption {
            block.settle(Kind::Comment, "below the heading of comments");
        }
    }
}

/// Whether a block is of a kind that stands below articles.
fn is_below(block: &Block) -> bool {
    matches!(
        block.kind,
        Kind::Appeal
            | Kind::Terms
            | Kind::Share
            | Kind::Comment
            | Kind::Tags
            | Kind::Related
            | Kind::Navigation
            | Kind::Button
            | Kind::Byline
            | Kind::Cookie
    )
}

/// Settles a few lines between appeals at the end as appeals, if at least two appeals stand before them.
fn appeals(blocks: &mut [Block]) {
    const BETWEEN: usize = 3;
    let Some(last) = blocks
        .iter()
        .rposition(|block| !block.is_kept() || block.kind == Kind::Note)
    else {
        return;
    };
    if last + 1 != blocks.len() || !is_below(&blocks[last]) {
        return;
    }
    let mut first = last;
    while first > 0 && is_below(&blocks[first - 1]) {
        first -= 1;
    }
    let mut open = first;
    while open > 0 && !blocks[open - 1].is_settled && first - open <= BETWEEN {
        open -= 1;
    }
    let is_opened = open >= 2 && is_below(&blocks[open - 1]) && is_below(&blocks[open - 2]);
    let is_appeal = blocks[..open]
        .iter()
        .rev()
        .take_while(|block| is_below(block))
        .any(|block| block.kind == Kind::Appeal);
    if first == open || first - open > BETWEEN || !is_opened || !is_appeal {
        return;
    }
    for block in &mut blocks[open..first] {
        block.settle(Kind::Appeal, "between two appeals at the end");
    }
}

/// Settles short lines without a full stop behind the last sentence, if something there is no article.
fn rest(blocks: &mut [Block]) {
    let is_sentence = |block: &Block| {
        block.is_kept()
            && (matches!(ending(&block.text), Ending::Sentence | Ending::Raised)
                || has_sentence(&block.text)
                || weight(&block.text) >= 160)
    };
    let Some(last) = blocks.iter().rposition(is_sentence) else {
        return;
    };
    // A caption or a post may stand last, too.
    if !blocks[last + 1..].iter().any(is_below) {
        return;
    }
    for block in &mut blocks[last + 1..] {
        if !block.is_settled {
            block.settle(Kind::Navigation, "below the article");
        }
    }
}
