//! Saved pages as blocks.
//!
//! The page is read by `html5gum`, a tokenizer after the HTML standard that gives positions in the file, which places in sources need. The
//! article is the part that is marked as such, or else the part with most of the prose.

mod context;
mod json_ld;
mod page;
mod select;

use super::metadata::Metadata;
use super::parsed::{LineStarts, Read};

/// Reads a page.
pub(super) fn read(text: &str) -> Read {
    let starts = LineStarts::new(text);
    let page::Page {
        pieces,
        mut metadata,
        scripts,
        title,
    } = page::read(text, &starts);
    for (script, line) in scripts {
        json_ld::read(&script, line, &mut metadata);
    }
    metadata.page_title = title;
    let second = select::second(&pieces);
    let blocks = select::blocks(pieces);
    without_house(&mut metadata);
    Read {
        blocks,
        metadata,
        second,
        ..Read::default()
    }
}

/// Removes the name of the publisher from a headline.
fn without_house(metadata: &mut Metadata) {
    let Some((title, line)) = metadata.title.clone() else {
        return;
    };
    for sign in [" | ", " - ", " – ", " — ", " • "] {
        let Some((bare, house)) = title.rsplit_once(sign) else {
            continue;
        };
        let is_house = metadata
            .publisher
            .as_ref()
            .is_some_and(|(publisher, _)| publisher.eq_ignore_ascii_case(house.trim()));
        if is_house {
            metadata.title = Some((bare.trim().to_owned(), line));
            return;
        }
    }
}
