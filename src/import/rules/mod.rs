//! Phrases that newsrooms write around their articles, as data: per language and per publisher.
//!
//! Entry point: [`Rules::with`], the program's own rules and those that a site adds in `import.yaml`; [`Rules::of`] collects those that
//! apply to an article in one language.

mod compiled;
mod phrases;
mod schema;

pub(super) use self::compiled::{Compiled, Month};
pub use self::schema::RuleFile;
pub(super) use self::schema::{Order, Rules, Topic};
