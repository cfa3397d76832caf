//! Finds what stands around releases to the press: that they are one, and whom to ask.

use super::context::Guide;
use crate::import::block::{Block, Kind};
use crate::import::lines::is_name;
use crate::import::rules::Topic;
use crate::import::words::{weight, words};

/// Settles the line that says what the text is, and the lines of contacts.
pub(super) fn sort(blocks: &mut [Block], guide: Guide<'_>) {
    const MOST: usize = 8;
    let rules = guide.rules;
    for at in 0..blocks.len() {
        if blocks[at].is_settled {
            continue;
        }
        let words = words(&blocks[at].text);
        if rules.is_all(Topic::Release, &words) {
            blocks[at].settle(
                Kind::Navigation,
                "it says that the text is a release to the press",
            );
            continue;
        }
        let Some(length) = rules.start(Topic::Contact, &words) else {
            continue;
        };
        let behind = blocks[at].text[words[length - 1].end..].trim_start();
        let is_label = behind.is_empty() || behind.starts_with(':');
        if !is_label || weight(&blocks[at].text) > 200 {
            continue;
        }
        blocks[at].settle(Kind::Terms, "whom the press may ask");
        for block in blocks[at + 1..].iter_mut().take(MOST) {
            if block.is_settled && block.is_kept() || !is_contact(&block.text, guide) {
                break;
            }
            block.settle(Kind::Terms, "whom the press may ask");
        }
    }
}

/// Whether a line may be one of a contact: a name, perhaps with a profession; an address; a number to call.
fn is_contact(text: &str, guide: Guide<'_>) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let has_number = digits >= 6 && weight(text) < 60;
    let has_address = text
        .split(' ')
        .any(|part| part.contains('@') || part.contains("www.") || part.contains("://"));
    let name = text.split([',', '–', '|', '(']).next().unwrap_or_default().trim();
    (has_address && weight(text) < 90) || has_number || (is_name(name, guide.rules) && weight(text) < 70)
}
