//! Markdown as editors of a site write it: what a text refers to, and its HTML.
//!
//! Entry points: [`split_front_matter`] splits a file into its YAML and its text; [`outline`] says what the text refers to (headings,
//! links, citations, shortcodes) and what is wrong with it; [`html`] turns it into HTML with the help of a [`Hooks`], which knows the site;
//! [`plain`] returns the words without markup; [`markup_in_plain`] reports markup in a plain text. All of them walk the same parsed
//! document, so that what `outline` found is what `html` writes.
//!
//! The dialect is `CommonMark` with tables, footnotes, `~~strikethrough~~`, task lists, heading ids (`## Prices {#prices}`),
//! GitHub's alerts (`> [!NOTE]`) and links of bare addresses; citations as in Pandoc (`[@id, para 9; @other]`) and shortcodes
//! as in Zola (`{{ name(key="value") }}`, a paragraph of their own). There is no raw HTML except comments, which are dropped.
//! An ordered list has two or more items whose numbers follow one another, so that a paragraph may begin with a date. The words
//! of records ([`outline_words`], [`html_words`], [`plain_words`]) are one paragraph, without blocks, footnotes and shortcodes.
//!
//! **Architecture Invariant:** nothing here looks up pages, records or languages; it knows the schemes of links to records, and passes targets
//! and ids on as written.

mod document;
mod front_matter;
mod hooks;
mod html;
mod limits;
mod lists;
mod outline;
mod parse;
mod parser_text;
mod plain;
mod problems;
mod syntax;
mod text_run;
mod walk;

#[cfg(test)]
mod tests;

pub use self::front_matter::{
    FrontMatterParts, begins_late, begins_otherwise, split_by_stray_line, split_front_matter,
};
pub use self::hooks::{AlertKind, Hooks, ImageTarget, LinkTarget, Phrase};
pub use self::html::{html, html_words};
pub use self::outline::{Cited, Heading, LinkUse, Outline, outline, outline_words};
pub use self::plain::{markup_in_plain, plain, plain_sentences, plain_words};
pub use self::syntax::citation::{CiteItem, may_be_paragraph, meant_place};
pub use self::syntax::target::TargetForm;
