//! Finds posts of networks within an article.

use super::context::Guide;
use crate::import::block::{Block, Kind};
use crate::import::rules::Topic;
use crate::import::words::{weight, words};

/// The longest post.
const LONGEST: usize = 700;

/// Finds posts and substitutes for them, with the language of each.
pub(super) fn sort(blocks: &mut [Block], guide: Guide<'_>) {
    for at in 0..blocks.len() {
        if blocks[at].is_settled && blocks[at].kind != Kind::Byline {
            set_language(&mut blocks[at], guide);
            continue;
        }
        let text = &blocks[at].text;
        if weight(text) > LONGEST {
            continue;
        }
        if is_signature(text) {
            let is_alone = weight(before_signature(text)) == 0;
            blocks[at].settle(Kind::Embed, "a post, with who wrote it and when");
            // Its text may be the line before.
            if is_alone && at > 0 && !blocks[at - 1].is_settled && is_post(&blocks[at - 1].text, guide) {
                blocks[at - 1].settle(Kind::Embed, "the text of a post, signed in the next line");
                set_language(&mut blocks[at - 1], guide);
            }
        } else if let Some(reason) = stands_for_post(text, guide) {
            blocks[at].settle(Kind::Embed, reason);
        }
        set_language(&mut blocks[at], guide);
    }
}

/// "— Name (@handle) January 5, 2022", at the end of a text or alone.
fn is_signature(text: &str) -> bool {
    let Some(handle) = text.find("(@") else {
        return false;
    };
    let Some(end) = text[handle..].find(')') else {
        return false;
    };
    let rest = &text[handle + end..];
    let has_date = rest.chars().any(char::is_numeric);
    let has_dash = text[..handle].contains(['—', '–', '-']);
    weight(text) <= LONGEST && weight(rest) < 60 && (has_date || has_dash)
}

fn before_signature(text: &str) -> &str {
    let handle = text.find("(@").unwrap_or(text.len());
    text[..handle]
        .rfind(['—', '–'])
        .map_or("", |dash| text[..dash].trim())
}

/// Whether a line may be the text of a post: by signs of networks, or in another language than the article.
fn is_post(text: &str, guide: Guide<'_>) -> bool {
    let has_signs = ["pic.twitter.com", "t.co/", "#", "@", "https://"]
        .iter()
        .any(|sign| text.contains(sign));
    let other = guide
        .tongues
        .guess(text)
        .filter(|guess| guess.confidence >= 0.5 && guess.tag != guide.rules.language);
    weight(text) < LONGEST && (has_signs || other.is_some())
}

fn stands_for_post(text: &str, guide: Guide<'_>) -> Option<&'static str> {
    let words = words(text);
    let is_address = !text.contains(' ')
        && (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."));
    if is_address {
        return Some("an address by itself");
    }
    let has_link = ["pic.twitter.com/", "https://t.co/", "//t.co/"]
        .iter()
        .any(|link| text.contains(link));
    if has_link && weight(text) < LONGEST {
        return Some("a post, by the address in it");
    }
    let found = guide.rules.find(Topic::Embed, &words)?;
    let is_short = weight(text) < 220 && found.at <= 8;
    // An address within prose does not count.
    let is_words = words[found.at..found.at + found.length]
        .iter()
        .all(|word| !word.form.contains('.'));
    (is_short && is_words).then_some("what stands for a post")
}

/// The language of a post, without its addresses and handles.
fn set_language(block: &mut Block, guide: Guide<'_>) {
    if block.kind != Kind::Embed || block.language.is_some() {
        return;
    }
    let is_word = |part: &&str| !part.contains("://") && !part.contains("pic.twitter") && !part.contains('@');
    let text: Vec<&str> = block
        .text
        .split('—')
        .next()
        .unwrap_or_default()
        .split(' ')
        .filter(is_word)
        .collect();
    let guess = guide.tongues.guess(&text.join(" "));
    block.language = guess
        .filter(|guess| guess.confidence >= 0.4)
        .map(|guess| guess.tag);
}
