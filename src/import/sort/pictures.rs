//! Finds captions and credits of pictures.

use crate::import::block::{Block, Kind};
use crate::import::lines::is_name;
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{Ending, Word, ending, has_sentence, is_sign, weight, words};

/// The longest caption.
const LONGEST: usize = 480;

/// The longest credit.
const CREDIT: usize = 110;

/// Finds captions: by a label at their beginning, a credit at their end, or because they name a person and have no verb.
pub(super) fn sort(blocks: &mut [Block], rules: &Compiled) {
    let last = blocks.iter().rposition(|block| !block.is_settled);
    for at in 0..blocks.len() {
        if blocks[at].is_settled || weight(&blocks[at].text) > LONGEST {
            continue;
        }
        let text = &blocks[at].text;
        let words = words(text);
        let found = labelled(text, &words, rules)
            .or_else(|| credited(text, &words, rules))
            .or_else(|| signed(text, Some(at) == last, rules))
            .or_else(|| portrait(at, blocks, &words, rules));
        if let Some((kind, reason)) = found {
            blocks[at].settle(kind, reason);
        }
    }
}

fn labelled(text: &str, words: &[Word], rules: &Compiled) -> Option<(Kind, &'static str)> {
    if weight(text) > LONGEST {
        return None;
    }
    let length = rules.start(Topic::Caption, words)?;
    let rest = text[words[length - 1].end..].trim_start();
    let is_parted = rest.starts_with([':', '：']) || (length >= 2 && rest.starts_with(','));
    // Chinese and Japanese captions may begin with "In the picture" without a sign after it.
    let is_sign = words[0].form.chars().all(is_sign) && weight(text) < 200;
    (is_parted || is_sign).then_some((Kind::Caption, "a word at its beginning says that it is a caption"))
}

/// Whether a caption ends with a credit.
fn credited(text: &str, words: &[Word], rules: &Compiled) -> Option<(Kind, &'static str)> {
    if weight(text) > LONGEST {
        return None;
    }
    for at in (0..words.len()).rev() {
        let Some(length) = rules.at(Topic::Photo, words, at) else {
            continue;
        };
        let start = words[at].start;
        let rest = text[words[at + length - 1].end..].trim_start();
        let before = text[..start].trim_end();
        let follows = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let is_abbreviated = rest.starts_with('.') && words[at].form.chars().count() <= 4;
        let is_called = (rest.starts_with([':', '：', '/', '／', '©', '=', '＝', '|'])
            || is_abbreviated
            || (length >= 2 && rest.starts_with(',')))
            && (!follows.starts_with(char::is_lowercase)
                || rules.at(Topic::Agencies, words, at + length).is_some());
        let is_bracketed = before.ends_with(['(', '（', '[', '【', '/', '©', '|', '—', '–', '-'])
            && rest.contains([')', '）', ']', '】']);
        let is_by = rules.at(Topic::Byline, words, at + length).is_some() && starts_large(rest, 1);
        let is_last = rest.chars().all(|letter| !letter.is_alphanumeric())
            && (words[at].form.chars().all(is_sign)
                || before.ends_with(['/', '©', '|', '(', '—', '–', '-'])
                || length >= 2);
        if !(is_called || is_bracketed || is_by || is_last) || weight(rest) > CREDIT {
            continue;
        }
        if before.is_empty() {
            let is_credit = weight(text) <= CREDIT && ending(rest) != Ending::Sentence
                || is_name(rest.trim_start_matches([':', ' ']), rules);
            return is_credit.then_some((Kind::Credit, "who has taken a picture"));
        }
        return Some((Kind::Caption, "it ends with who has taken the picture"));
    }
    let has_sign = text.contains('©') && weight(text) < 200 && ending(text) == Ending::Bare;
    has_sign.then_some((Kind::Caption, "it ends with whose picture it is"))
}

/// Whether a caption ends with an agency or a name in capitals. Behind sentences, an agency in brackets is whose article it is.
fn signed(text: &str, is_last: bool, rules: &Compiled) -> Option<(Kind, &'static str)> {
    const SHORT: usize = 60;
    let before = text.rsplit_once('(').map_or("", |(before, _)| before.trim_end());
    let is_article = text.ends_with(')')
        && ending(before) == Ending::Sentence
        && (is_last || has_sentence(before) || weight(before) > SHORT);
    if is_article || !(is_of_agency(text, rules) || has_agency_behind(text, rules)) {
        return None;
    }
    Some((Kind::Caption, "it ends with an agency or a name in capitals"))
}

/// Whether a credit follows the last sentence: "AFP", "EFE / ANNA BERG", "ANNA BERG".
fn has_agency_behind(text: &str, rules: &Compiled) -> bool {
    const MOST: usize = 6;
    let Some((sentence, last)) = text.rsplit_once(['.', '。', '|', '(']) else {
        return false;
    };
    let last_words = words(last);
    if weight(sentence) < 20
        || last_words.is_empty()
        || last_words.len() > MOST
        || ending(text) != Ending::Bare
    {
        return false;
    }
    let is_agency = rules.start(Topic::Agencies, &last_words).is_some()
        || (0..last_words.len()).any(|at| rules.at(Topic::Agencies, &last_words, at).is_some())
            && last.contains('/');
    let has_capitals = last_words.len() >= 2
        && !last.chars().any(char::is_numeric)
        && last.chars().any(char::is_uppercase)
        && !last.chars().any(char::is_lowercase);
    is_agency || has_capitals
}

/// Whether a line without a sentence ends with agencies in brackets: "(AP＝共同)", "[사진=연합뉴스]".
fn is_of_agency(text: &str, rules: &Compiled) -> bool {
    let Some(inner) = text.strip_suffix([')', '）', ']', '］', '】']) else {
        return false;
    };
    let Some(open) = inner.rfind(['(', '（', '[', '［', '【']) else {
        return false;
    };
    let (before, source) = (inner[..open].trim_end(), words(&inner[open..]));
    let mut at = 0;
    while at < source.len() {
        let topics = [Topic::Agencies, Topic::Photo];
        let Some(length) = topics
            .iter()
            .filter_map(|topic| rules.at(*topic, &source, at))
            .max()
        else {
            return false;
        };
        at += length;
    }
    at > 0 && weight(before) >= 20 && ending(before) == Ending::Bare
}

fn starts_large(text: &str, word: usize) -> bool {
    let word = text.split_whitespace().nth(word);
    word.is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// "The president of the country Anna Berg": a person with a profession and no verb, in a line without a full stop. A heading about a
/// person would have a verb.
fn portrait(at: usize, blocks: &[Block], words: &[Word], rules: &Compiled) -> Option<(Kind, &'static str)> {
    const MOST: usize = 10;
    const NEAR: usize = 100;
    let text = &blocks[at].text;
    if at == 0 || words.len() > MOST || words.len() < 3 || ending(text) != Ending::Bare {
        return None;
    }
    let role = rules.find(Topic::Roles, words)?;
    let after = role.at + role.length;
    let is_after = after < words.len() && is_name(&text[words[after].start..], rules);
    // The name may come first: "Anna Berg, president".
    let parted = text.split_once(',').is_some_and(|(name, _)| is_name(name, rules));
    let is_behind = is_after && role.at <= 4;
    let is_before = parted && after + 2 >= words.len();
    if !(is_behind || is_before) {
        return None;
    }
    let name = if is_after {
        &text[words[words.len() - 1].start..]
    } else {
        text.split(',').next()?.rsplit(' ').next()?
    };
    let near = at.saturating_sub(NEAR)..(at + NEAR).min(blocks.len());
    let is_known = near
        .into_iter()
        .any(|other| other != at && blocks[other].text.contains(name.trim()));
    is_known.then_some((
        Kind::Caption,
        "a person with what they are, and nothing said of them",
    ))
}
