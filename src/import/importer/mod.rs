//! Importing: from inputs to the files of a site.

mod import;
mod names;
mod options;
mod outcome;
mod place;

pub use self::import::Importer;
pub use self::options::{Asked, ImportOptions};
pub use self::outcome::Outcome;
