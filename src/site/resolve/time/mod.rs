//! Time: the timeline's axis, the order of events, and bounds that are finer than a day.

mod axis;
mod windows;

pub(super) use self::axis::{axis, chronology};
pub(super) use self::windows::{check_clock, window, zone_of_event};
