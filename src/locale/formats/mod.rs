//! Numbers, dates and names as languages write them, by CLDR.

pub(super) mod calendar;
pub(super) mod corrections;
pub(super) mod dates;
mod intervals;
pub(super) mod latin;
pub(super) mod names;
pub(super) mod numbers;
mod parts;
pub(super) mod plurals;
mod ranges;
pub(super) mod reading;
pub(super) mod weekdays;
