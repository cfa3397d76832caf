//! Tests of dates.

mod bounds;
mod refused;
mod shapes;

use super::{Certainty, Date, Day, Point, When};

fn parse(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|error| panic!("`{text}`: {error}"))
}

fn day(text: &str) -> Day {
    parse(text).earliest().expect("a day has bounds")
}

fn on(year: i32, month: u8, day: u8) -> Point {
    Point {
        when: When::Day(Day { year, month, day }),
        certainty: Certainty::Plain,
    }
}
