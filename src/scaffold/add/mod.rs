//! Adding to a site: a record, a page or a language, with what it needs in every file, and nothing else touched.
//!
//! Entry point: [`Addition::edits`], which makes the changed files and proves before anything is written that the site has no
//! errors with them that it had not before. What is said of a record stands in [`AddKind::slots`]; what cannot be known is missing, and reported as such.

mod addition;
mod append;
mod base;
mod braces;
mod check;
mod edits;
mod language;
mod node;
mod point;
mod record;
mod slots;

pub use self::addition::Addition;
pub use self::base::Base;
pub use self::check::unreadable;
pub use self::slots::{AddKind, Slot};
