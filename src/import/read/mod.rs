//! Files of articles as blocks: plain text, Markdown and HTML.
//!
//! Entry point: [`read`]. Plain text has no markup, so every line is a block, or every paragraph where lines are broken at a width; a front
//! matter is read all the same.

mod format;
mod front_matter;
mod header;
mod html;
mod markdown;
mod metadata;
mod parsed;
mod text;

pub use self::format::Format;
pub(super) use self::front_matter::is_record;
pub(super) use self::metadata::Metadata;
pub use self::metadata::PageValue;
pub(super) use self::parsed::{LeftOut, Read};

/// Reads a text in a form.
pub(super) fn read(text: &str, format: Format) -> Read {
    match format {
        Format::Text => text::read(text),
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
    }
}

/// What a saved page says of itself to machines.
pub fn page_metadata(text: &str) -> Vec<PageValue> {
    html::read(text).metadata.values()
}
