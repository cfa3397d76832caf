//! Quotes of sources: whether their words stand where the record says, and whether they are more than the source allows.
//!
//! Entry points: [`flaw`] for one quote, [`Excerpts`] for all quotes of a source together, [`copied`] for words that are no quote.

mod copied;
mod excerpts;
mod find;
mod nearest;

pub(super) use self::copied::copied;
pub(super) use self::excerpts::Excerpts;
pub(super) use self::find::{QuoteFlaw, flaw};
