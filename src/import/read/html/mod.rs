//! Saved pages as blocks.
//!
//! The page is read by `html5gum`, the tokenizer of the HTML standard, which says where in the file everything stands, as places in
//! sources need. Which part of a page is the article goes by its markup where that says so, and else by where most prose stands.

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

/// Takes the name of the house off a headline.
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
