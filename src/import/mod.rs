//! Imports articles of others: finds which of their lines are article, who wrote it and when, and makes the record of a source.
//!
//! Entry point: [`Importer`], which reads one input after another and reports the fate of every line. Each input passes these steps: bytes
//! are decoded, `read` makes [`Block`](block::Block)s of text, Markdown or HTML, `sort` says what each block is, `detect` finds language,
//! author, date, publisher and headline, each with confidence and evidence, and `keep` makes the files of a site.
//!
//! What newsrooms write around articles is data: `rules/data/*.yaml`, and a site's own `import.yaml`.
//!
//! **Architecture Invariant:** nothing is made up. A field for which the article has no evidence stays empty, and is asked for.

mod article;
mod block;
mod detect;
mod importer;
mod keep;
mod line_fate;
mod lines;
mod problem;
mod read;
mod rules;
mod second_article;
mod sort;
mod words;

#[cfg(test)]
mod tests;

pub use self::article::Article;
pub use self::block::{Fate, Kind, Speech};
pub use self::detect::Detected;
pub use self::importer::{Asked, ImportOptions, Importer, Outcome, Question};
pub use self::line_fate::LineFate;
pub use self::read::page_metadata;
pub use self::rules::RuleFile;
