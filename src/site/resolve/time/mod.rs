//! Time: the timeline's axis, the order of events, and bounds that are finer than a day.

mod axis;
mod days;
mod hours;
mod order;
mod windows;

pub(super) use self::axis::axis;
pub(super) use self::days::check_days_words;
pub(super) use self::hours::hour;
pub use self::hours::hour_flaw;
pub(super) use self::order::chronology;
pub(super) use self::windows::{check_clock, window, zone_of_event};
