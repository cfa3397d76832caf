//! Importing: from inputs to the files of a site.

mod import;
mod inputs;
mod names;
mod options;
mod outcome;
mod place;
mod question;

pub use self::options::{Asked, ImportOptions};
pub use self::outcome::Outcome;
pub use self::question::Question;

use super::detect::Tongues;
use super::rules::Rules;
use crate::content::SourceFile;
use crate::input::Files;
use std::collections::BTreeSet;

/// Imports articles into a site.
#[derive(Debug)]
pub struct Importer {
    options: ImportOptions,
    languages: Vec<String>,
    /// The language in which every source has a name.
    default_language: Option<String>,
    rules: Rules,
    tongues: Tongues,
    site: Files,
    seeds: Vec<SourceFile>,
    taken: BTreeSet<String>,
}
