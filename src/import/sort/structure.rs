//! Finds the structure of the text that is kept: headings, lists, boxes, direct speech.

use crate::import::block::{Block, Kind, Mark, Speech};
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{Ending, begins_large, ending, forms, has_sentence, weight, words};
use std::collections::HashMap;

/// Marks that open a quotation.
const OPENING: &[char] = &['“', '„', '«', '»', '”', '‘', '"', '「', '『', '‚', '›', '‹'];

/// Sets the kind of each block that is kept.
pub(super) fn sort(blocks: &mut [Block], rules: &Compiled) {
    lists(blocks);
    headings(blocks, rules);
    boxes(blocks, rules);
    for block in blocks.iter_mut().filter(|block| block.is_kept()) {
        block.speech = speech(&block.text);
    }
    for block in blocks
        .iter_mut()
        .filter(|block| block.is_kept() && block.reason.is_empty())
    {
        let reason = match (block.kind, block.speech) {
            (Kind::Heading, _) => "a short line without a full stop before a paragraph",
            (_, Some(Speech::Dash)) => "direct speech, opened by a dash",
            (_, Some(Speech::Quoted)) => "direct speech, in quotation marks",
            _ => "prose",
        };
        block.call(block.kind, reason);
    }
}

fn speech(text: &str) -> Option<Speech> {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some('–' | '—' | '-' | '―'), Some(' ' | '«' | '“' | '"')) => Some(Speech::Dash),
        (Some('—' | '–'), Some(letter)) if letter.is_uppercase() || matches!(letter, '¿' | '¡') => {
            Some(Speech::Dash)
        }
        (Some(first), _) if OPENING.contains(&first) => Some(Speech::Quoted),
        _ => None,
    }
}

/// Finds items: marked up, with bullets, or with numbers that count up from one.
fn lists(blocks: &mut [Block]) {
    let mut at = 0;
    while at < blocks.len() {
        let mut next = at;
        while next < blocks.len()
            && is_free(&blocks[next])
            && number(&blocks[next].text) == Some(next - at + 1)
        {
            next += 1;
        }
        if next - at >= 2 {
            for block in &mut blocks[at..next] {
                block.call(Kind::Item, "numbers that count up from one");
            }
        }
        at = next.max(at + 1);
    }
    for block in blocks.iter_mut().filter(|block| is_free(block)) {
        let is_marked = block.mark == Mark::Item;
        let has_bullet = ["• ", "· ", "▪ ", "‣ ", "* ", "● ", "■ ", "◦ "]
            .iter()
            .any(|bullet| block.text.starts_with(bullet));
        if is_marked || has_bullet {
            block.call(
                Kind::Item,
                if is_marked {
                    "marked as an item"
                } else {
                    "a bullet"
                },
            );
        }
    }
}

fn is_free(block: &Block) -> bool {
    !block.is_settled && block.kind == Kind::Paragraph && !matches!(block.mark, Mark::Heading(_))
}

fn number(text: &str) -> Option<usize> {
    let first = text.split(' ').next()?.trim_end_matches(['.', ')', ':']);
    let has_more = text.contains(' ');
    first
        .parse()
        .ok()
        .filter(|number| has_more && (1..100).contains(number))
}

fn headings(blocks: &mut [Block], rules: &Compiled) {
    let kept: Vec<usize> = (0..blocks.len()).filter(|at| blocks[*at].is_kept()).collect();
    let turns = kept.iter().filter_map(|at| speaker(&blocks[*at].text));
    let mut speakers: HashMap<String, usize> = HashMap::new();
    for name in turns {
        *speakers.entry(name.to_owned()).or_default() += 1;
    }
    let is_turn = |text: &str| speaker(text).is_some_and(|name| speakers[name] > 1);
    for (order, at) in kept.iter().copied().enumerate() {
        let block = &blocks[at];
        if block.is_settled || block.kind != Kind::Paragraph {
            continue;
        }
        let is_marked = matches!(block.mark, Mark::Heading(_));
        let next = kept.get(order + 1).map(|next| &blocks[*next]);
        let has_text = next.is_some_and(|next| {
            let is_long =
                weight(&next.text) >= 60 || matches!(ending(&next.text), Ending::Sentence | Ending::Raised);
            next.kind == Kind::Item || next.kind == Kind::Summary || is_long
        });
        let is_heading = is_marked
            || (order > 0
                && has_text
                && is_short(&block.text)
                && !is_bullet(&block.text)
                && !is_turn(&block.text));
        let is_box = rules.is_whole(Topic::Box, &words(&block.text)) && has_text;
        if is_heading || is_box {
            blocks[at].call(
                Kind::Heading,
                if is_marked {
                    "marked as a heading"
                } else {
                    "a short line without a full stop before a paragraph"
                },
            );
        }
    }
}

fn is_short(text: &str) -> bool {
    if weight(text) > 90 {
        return false;
    }
    let count = forms(text).len();
    let end = ending(text);
    let is_title =
        end == Ending::Bare || (end == Ending::Raised && count <= 9 && text.ends_with(['?', '؟', '？']));
    // Each sign of Han and Kana counts as a word.
    let most = if text.chars().any(crate::import::words::is_sign) {
        30
    } else {
        12
    };
    let is_bracketed = text.starts_with(['(', '[', '（']) && text.ends_with([')', ']', '）']);
    if is_bracketed || has_sentence(text) {
        return false;
    }
    let is_speech = speech(text) == Some(Speech::Dash);
    is_title && !is_speech && count <= most && weight(text) <= 90 && begins_large(text)
}

/// What stands before the colon of a turn in a conversation; none where it is longer than names are.
fn speaker(text: &str) -> Option<&str> {
    const LONGEST: usize = 40;
    let (name, rest) = text.split_once([':', '：'])?;
    let is_name = name.chars().count() <= LONGEST && begins_large(name) && !has_sentence(name);
    (is_name && !rest.trim().is_empty()).then_some(name)
}

fn is_bullet(text: &str) -> bool {
    number(text).is_some() && forms(text).len() > 8
}

/// Finds points of a box below its name: short paragraphs in a row.
fn boxes(blocks: &mut [Block], rules: &Compiled) {
    const LONGEST: usize = 170;
    let mut is_open = false;
    for block in blocks {
        if block.kind == Kind::Label {
            is_open = true;
        } else if block.kind == Kind::Heading {
            is_open = rules.is_whole(Topic::Box, &words(&block.text));
        } else if block.is_kept() {
            let is_point = weight(&block.text) <= LONGEST
                && matches!(block.kind, Kind::Paragraph | Kind::Summary | Kind::Item);
            is_open = is_open && is_point;
            if is_open && block.kind == Kind::Paragraph {
                block.call(Kind::Summary, "a point of a box that sums up");
            }
        }
    }
}
