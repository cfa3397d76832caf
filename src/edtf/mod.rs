//! Dates as records write them: the Extended Date/Time Format, levels 0 and 1 and the one-of sets of level 2.
//!
//! Entry point: [`Date::parse`]; [`Date::shape`] is what wording matches on, [`Date::earliest`], [`Date::latest`] and
//! [`Date::standing`] are what lists and drawings go by, [`Date::stated`] is what machines are told, [`Day`] is one day of the
//! calendar, [`Zone`] the clocks of a place.
//!
//! The format is that of the Library of Congress, *Extended Date/Time Format (EDTF) Specification*
//! (<https://www.loc.gov/standards/datetime/>), which is the profile of ISO 8601-2:2019, Annex A. The grammar and the bounds are the
//! `edtf-core` crate's, which covers all three levels and says where an error is (the older `edtf` crate stops at level 1). Added is what a
//! site needs: a smaller language (a date that the program could not put into words is refused with a reason), times without seconds, hints
//! for common slips, and shapes that keep a span of days apart from a choice of days.
//!
//! **Architecture Invariant:** nothing here knows a language or a page; words for dates are made in
//! `render::wording`.

mod certain;
mod date;
mod day;
mod grammar;
mod hint;
mod parse;
mod shape;
mod sort_key;
#[cfg(test)]
mod tests;
mod timestamp;
mod zone;

pub use self::certain::{Stated, offset_words};
pub use self::date::{Date, ParseError};
pub use self::day::Day;
pub use self::hint::clock;
pub use self::shape::{Alternative, Certainty, End, Point, Shape, When};
pub use self::sort_key::Known;
pub use self::timestamp::Timestamp;
pub use self::zone::{Clock, Zone};
