//! Dates and numbers in the words of the reader's language.
//!
//! Entry point: [`date_words`] for a date, [`number_words`] for the number of a claim, [`spread`] for the numbers of rival claims. The
//! wording stands in the theme's Fluent messages (`date-…`, `number-…`, `spread-…`); dates, digits and lists inside them come from the
//! [`Locale`](crate::locale::Locale). Where a message is missing a date is shown as the record writes it and a qualifier as a sign, so that
//! nothing exact is ever lost.
//!
//! **Architecture Invariant:** a span of days and a choice of days never read alike.

mod dates;
mod days;
mod quantity;
mod spread;
#[cfg(test)]
mod tests;

pub(crate) use self::dates::date_words;
pub(crate) use self::quantity::{number_before_unit, number_words, percent_words, unit_after_number};
pub(crate) use self::spread::{spread, spread_before_unit, spread_of_percent, unit_after_spread};
