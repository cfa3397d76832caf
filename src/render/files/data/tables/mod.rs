//! The tables: each kind of records has a file that defines its columns and fills its rows.

mod actors;
mod claims;
mod codes;
mod conflicts;
mod events;
mod places;
mod points;
mod rows;
mod sources;
mod terms;

pub(super) use self::claims::quantity;
pub(super) use self::points::sites;
pub(super) use self::rows::{LANGUAGE, facts, facts_columns, key, rows, words, words_columns};
