//! Adds a record, a page or a language to a site, with all entries that it needs, and changes nothing else.
//!
//! Entry point: [`Addition::edits`], which makes the changed files and checks before anything is written that they cause no new errors. The
//! values of a record are listed in [`AddKind::slots`]; needed values that are not given are reported as missing.

mod addition;
mod append;
mod base;
mod braces;
mod check;
mod edits;
mod language;
mod node;
mod record;
mod slots;

pub use self::addition::Addition;
pub use self::base::Base;
pub use self::check::unreadable;
pub use self::slots::{AddKind, Slot};
