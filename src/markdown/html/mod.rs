//! HTML of a text.

mod footnotes;
mod images;
mod links;
mod out;
mod tables;
mod writer;

#[cfg(test)]
pub(super) mod tests;

pub use self::writer::{html, html_words};
