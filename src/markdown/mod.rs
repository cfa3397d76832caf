//! Markdown as editors of a site write it: what a text refers to, and its HTML.
//!
//! Entry points: [`split_front_matter`] parts a file into its YAML and its text; [`outline`] says what the text refers
//! to (headings, links, citations, shortcodes) and what is wrong with it; [`html`] and [`html_inline`] turn it into HTML
//! with the help of a [`Weave`], which knows the site; [`plain`] leaves the words alone. All of them walk the same parsed
//! document, so that what `outline` found is what `html` writes.
//!
//! The dialect is `CommonMark` with tables, footnotes, strikethrough, heading ids (`## Prices {#prices}`), GitHub's alerts
//! (`> [!NOTE]`) and definition lists; citations as in Pandoc (`[@id, para 9; @other]`) and shortcodes as in Zola
//! (`{{ name(key="value") }}`, a paragraph of their own). There is no raw HTML except comments, which are dropped.
//!
//! **Architecture Invariant:** nothing here knows pages, records or languages; targets and ids are passed on as written.

mod alert;
mod citation;
mod front_matter;
mod heading;
mod html;
mod links;
mod outline;
mod parse;
mod plain;
mod problems;
mod raw;
mod run;
mod shortcode;
mod target;
mod weave;

#[cfg(test)]
mod tests;

pub use self::citation::CiteItem;
pub use self::front_matter::{FrontMatter, split_front_matter};
pub use self::html::{html, html_inline};
pub use self::outline::{CitationUse, Cited, Heading, LinkUse, Outline, ShortcodeUse, outline};
pub use self::plain::plain;
pub use self::target::{RECORD_SCHEMES, Refusal, Target};
pub use self::weave::{AlertKind, ImageTarget, LinkTarget, Phrase, Weave};
