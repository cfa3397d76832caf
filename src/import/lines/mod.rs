//! Finds in single lines: dates, names of people, and lines of nothing else.

mod dates;
mod meta;
mod people;
mod times;

pub(super) use self::dates::{DateFound, Order3, find_dates};
pub(super) use self::meta::{Meta, Role, meta};
pub(super) use self::people::{is_name, people};

#[cfg(test)]
mod tests;
