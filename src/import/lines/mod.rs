//! Finds in single lines: dates, names of people, and lines of nothing else.

mod agencies;
mod date_parts;
mod dates;
mod labels;
mod meta;
mod number_dates;
mod people;
mod times;

pub(super) use self::date_parts::{DateFound, Order3};
pub(super) use self::dates::find_dates;
pub(super) use self::labels::{Meta, Role};
pub(super) use self::meta::meta;
pub(super) use self::people::{is_name, people};
pub(super) use self::times::is_time;

#[cfg(test)]
mod tests;
