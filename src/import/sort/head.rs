//! Sorts what stands before the first paragraph: menus, the headline, summaries.

use super::context::{Guide, Sorted};
use crate::import::block::{Block, Kind, Mark};
use crate::import::detect::Candidate;
use crate::import::lines::{Meta, is_name};
use crate::import::rules::Topic;
use crate::import::words::{Ending, ending, forms, is_sign, weight, words};
use std::collections::HashSet;

/// Signs between a headline and the name of the publisher in the title of a page.
const SUFFIXES: &[&str] = &[
    " | ", " – ", " — ", " - ", " • ", " :: ", " » ", " ｜ ", "｜", " － ",
];

/// Finds the headline and settles what stands above it and between it and the first paragraph.
pub(super) fn sort(blocks: &mut [Block], guide: Guide<'_>, sorted: &mut Sorted) {
    // In a text of entries, the head of the first one is part of the text.
    let is_entry = |block: &Block| block.is_settled && block.kind == Kind::Heading;
    let body = blocks.iter().position(|block| is_prose(block) || is_entry(block));
    // A headline that is marked needs no prose below it.
    let Some(body) = body.or_else(|| marked(blocks).map(|(at, ..)| at + 1)) else {
        return;
    };
    let found = marked(blocks)
        .or_else(|| named(blocks, body, guide))
        .or_else(|| best(blocks, body));
    let Some((at, confidence, why)) = found else {
        above(blocks, body, guide);
        return;
    };
    let title = title(blocks, at, sorted);
    sorted.headline = Some(Candidate {
        line: blocks[at].lines.first,
        text: title.clone(),
        confidence,
        why,
    });
    blocks[at].settle(Kind::Headline, why);
    copies(blocks, at, &title, sorted);
    for (index, block) in blocks.iter_mut().enumerate().take(body.max(at)) {
        if block.is_settled || index == at {
            continue;
        }
        if index > at && is_part_name(&block.text, guide) {
            block.settle(Kind::Heading, "the name of a part");
            continue;
        }
        let many = forms(&block.text).len();
        let is_signed = sorted.lines.iter().any(|(_, meta)| !meta.people.is_empty());
        if index < at {
            block.settle(Kind::Navigation, "above the headline");
        } else if index == at + 1 && !is_signed && is_name(&block.text, guide.rules) {
            block.settle(Kind::Byline, "a name right below the headline");
            let people = vec![block.text.clone()];
            let meta = Meta {
                people,
                ..Meta::default()
            };
            sorted.lines.push((block.lines.first, meta));
        } else if many >= 5 || weight(&block.text) >= 40 {
            block.call(Kind::Standfirst, "between the headline and the first paragraph");
            block.is_settled = true;
        } else {
            block.settle(
                Kind::Navigation,
                "a short line between the headline and the first paragraph",
            );
        }
    }
    standfirst(blocks);
}

/// Whether a line is the name of the first part: "1. Introduction", "Summary".
fn is_part_name(text: &str, guide: Guide<'_>) -> bool {
    let words = words(text);
    let number = text.split(' ').next().unwrap_or_default();
    let digits = number.trim_end_matches(['.', ')']);
    let is_numbered = number.len() > digits.len()
        && matches!(digits, "1" | "I")
        && (2..=8).contains(&words.len())
        && ending(text) == Ending::Bare;
    is_numbered || guide.rules.is_whole(Topic::Box, &words)
}

/// Whether a block is certainly prose: a sentence of some length, or somebody's words.
fn is_prose(block: &Block) -> bool {
    if block.is_settled || matches!(block.mark, Mark::Heading(_)) {
        return false;
    }
    let weight = weight(&block.text);
    let ends = matches!(ending(&block.text), Ending::Sentence | Ending::Raised);
    let sentences = block
        .text
        .matches(['.', '。', '!', '?', '؟', '۔', '！', '？'])
        .count();
    let is_speech = block.text.starts_with("– ") || block.text.starts_with("— ");
    block.kind == Kind::Summary
        || (ends && (weight >= 80 || sentences >= 2))
        || weight >= 220
        || (is_speech && weight >= 40)
}

/// The heading of the first level, where the file marks one.
fn marked(blocks: &[Block]) -> Option<(usize, f32, &'static str)> {
    let at = blocks
        .iter()
        .position(|block| block.mark == Mark::Heading(1) && !block.is_settled)?;
    Some((at, 0.95, "the heading of the first level"))
}

/// The line that the metadata of the file name.
fn named(blocks: &[Block], body: usize, guide: Guide<'_>) -> Option<(usize, f32, &'static str)> {
    let title = forms(guide.title?);
    let at = blocks[..body]
        .iter()
        .position(|block| !block.is_settled && forms(&block.text) == title)?;
    Some((at, 0.97, "the same as in the file's own metadata"))
}

/// How many lines before the first paragraph are looked at.
const MOST: usize = 40;

/// The line before the first paragraph that is most like a headline.
fn best(blocks: &[Block], body: usize) -> Option<(usize, f32, &'static str)> {
    let prose: HashSet<String> = blocks[body..]
        .iter()
        .filter(|block| !block.is_settled)
        .flat_map(|block| forms(&block.text))
        .collect();
    // A longer row of lines without a sentence is a list without a headline.
    let mut open: Vec<usize> = (0..body).filter(|at| !blocks[*at].is_settled).collect();
    open.drain(..open.len().saturating_sub(MOST));
    let mut best: Option<(usize, f32, f32, &'static str)> = None;
    for at in open.iter().copied() {
        let text = &blocks[at].text;
        let words = forms(text);
        if !may_be_title(text) {
            continue;
        }
        let is_short = !is_title(text);
        let copies = blocks
            .iter()
            .enumerate()
            .filter(|(other, block)| *other != at && is_copy(text, &block.text))
            .count();
        let is_before_byline = blocks[at + 1..]
            .iter()
            .take(3)
            .any(|block| block.kind == Kind::Byline);
        let is_last = at + 1 == body || open.last() == Some(&at);
        if is_short && copies == 0 && !(is_last && open.len() == 1) {
            continue;
        }
        let long: Vec<&String> = words.iter().filter(|word| word.chars().count() >= 4).collect();
        let shared = long.iter().filter(|word| prose.contains(**word)).count();
        let shared = f32::from(u16::try_from(shared).unwrap_or(0))
            / f32::from(u16::try_from(long.len().max(1)).unwrap_or(1));
        // A longer second headline may stand below the headline, so the first of adjacent lines is preferred.
        let is_top = open
            .iter()
            .filter(|other| **other < at && at - **other <= 2)
            .all(|other| !is_title(&blocks[*other].text));
        let score = shared * 0.5
            + if copies > 0 { 1.0 } else { 0.0 }
            + if is_before_byline { 0.2 } else { 0.0 }
            + if is_top { 0.4 } else { 0.0 };
        let (confidence, why) = match (copies > 0, is_before_byline, is_short) {
            (true, ..) => (0.95, "it stands there more than once"),
            (_, _, true) => (0.55, "the only short line before the first paragraph"),
            (_, true, _) => (0.9, "a line without a full stop, above author and date"),
            _ => (0.75, "a line without a full stop before the first paragraph"),
        };
        if best.is_none_or(|(_, most, ..)| score > most + 0.001) {
            best = Some((at, score, confidence, why));
        }
    }
    best.map(|(at, _, confidence, why)| (at, confidence, why))
}

/// Whether a line may be a headline at all.
fn may_be_title(text: &str) -> bool {
    let ends = ending(text);
    let is_sentence = ends == Ending::Sentence && !text.ends_with('…');
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters * 2 < text.chars().count() {
        return false;
    }
    (8..=240).contains(&weight(text)) && ends != Ending::Open && !is_sentence
}

/// Whether a line is as long as headlines are.
fn is_title(text: &str) -> bool {
    let shortest = if text.chars().any(is_sign) { 24 } else { 34 };
    may_be_title(text) && (forms(text).len() >= 4 && !text.chars().any(is_sign) || weight(text) >= shortest)
}

/// Whether one line is the other, perhaps followed by the name of the publisher.
fn is_copy(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = forms(short);
    if same.len() < 3 && weight(short) < 16 {
        return false;
    }
    same == forms(long) || house(long, &same).is_some() || quotes(long, &same)
}

/// Whether a line ends with a headline in quotation marks, as those above comments do.
fn quotes(text: &str, title: &[String]) -> bool {
    let text = text.trim_end();
    let Some(close) = text
        .chars()
        .next_back()
        .filter(|close| "”“»«\"’」".contains(*close))
    else {
        return false;
    };
    let inner = &text[..text.len() - close.len_utf8()];
    let open = inner.rfind(['“', '„', '«', '»', '"', '‘', '「']);
    open.is_some_and(|open| open > 0 && forms(&inner[open..]) == title)
}

/// The name of the publisher in the title of a page: behind the headline, or before it.
fn house(text: &str, title: &[String]) -> Option<String> {
    SUFFIXES.iter().find_map(|sign| {
        let behind = text
            .rsplit_once(sign)
            .filter(|(start, _)| forms(start) == title)
            .map(|(_, house)| house);
        let before = || {
            text.split_once(sign)
                .filter(|(_, end)| forms(end) == title)
                .map(|(house, _)| house)
        };
        behind.or_else(before).map(|house| house.trim().to_owned())
    })
}

/// The headline without the name of the publisher, if it also stands elsewhere without that name.
fn title(blocks: &[Block], at: usize, sorted: &mut Sorted) -> String {
    let text = &blocks[at].text;
    for sign in SUFFIXES {
        let Some((title, house)) = text.rsplit_once(sign) else {
            continue;
        };
        let is_alone = blocks
            .iter()
            .enumerate()
            .any(|(other, block)| other != at && forms(&block.text) == forms(title));
        // Two short names say neither which is the headline nor which is the house.
        if !is_alone && !is_title(title) && !is_title(house) && forms(title).len() < 4 {
            continue;
        }
        if is_alone || *sign == " | " || *sign == "｜" {
            sorted.suffix = Some((house.trim().to_owned(), blocks[at].lines.first));
            return title.trim().to_owned();
        }
    }
    text.clone()
}

/// Settles blocks that repeat the headline.
fn copies(blocks: &mut [Block], at: usize, title: &str, sorted: &mut Sorted) {
    for (other, block) in blocks.iter_mut().enumerate() {
        if other == at || block.is_settled || !is_copy(title, &block.text) {
            continue;
        }
        if sorted.suffix.is_none()
            && let Some(house) = house(&block.text, &forms(title))
        {
            sorted.suffix = Some((house, block.lines.first));
        }
        block.settle(Kind::Duplicate, "the headline again");
    }
}

/// Settles short lines at the top where there is no headline: several in a row are a menu.
fn above(blocks: &mut [Block], body: usize, guide: Guide<'_>) {
    let open = (0..body).filter(|at| !blocks[*at].is_settled).count();
    let has_menu = blocks[..body].iter().any(|block| block.kind == Kind::Navigation);
    for block in &mut blocks[..body] {
        let words = words(&block.text);
        let is_menu = guide.rules.find(Topic::Navigation, &words).is_some() || open >= 3 || has_menu;
        if !block.is_settled && words.len() <= 3 && ending(&block.text) == Ending::Bare && is_menu {
            block.settle(Kind::Navigation, "short lines before the first paragraph");
        }
    }
    standfirst(blocks);
}

/// Takes the paragraph above author and date for the standfirst.
fn standfirst(blocks: &mut [Block]) {
    let byline = blocks
        .iter()
        .take(12)
        .position(|block| block.kind == Kind::Byline);
    let Some(byline) = byline else { return };
    let mut above = blocks[..byline]
        .iter_mut()
        .rev()
        .filter(|block| block.kind == Kind::Paragraph && !block.is_settled);
    if let Some(block) = above.next()
        && matches!(block.mark, Mark::None | Mark::Quote)
    {
        block.call(Kind::Standfirst, "the paragraph above author and date");
    }
}
