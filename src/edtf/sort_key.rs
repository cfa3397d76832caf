//! Where a date stands in the order of time.
//!
//! A list of events is read from the top, so nothing may stand before what is surely earlier, and nothing vague before what is known. A day
//! stands at itself, a span at its first day, and a choice of days at the last of them: by then the event has happened, whichever day it
//! was.

use super::date::Date;
use super::day::Day;
use super::shape::{Certainty, End, Point, Shape, When};
use std::cmp::Reverse;

/// How well a day is known; in the order in which things stand on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Known {
    /// It was on this day.
    Day,
    /// It began on this day.
    Since,
    /// It was on one of several days, of which this is the last.
    Within,
}

/// Where a date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Standing {
    pub day: Day,
    /// How well it is known.
    pub known: Known,
}

impl Date {
    /// Where it stands; absent when it is open towards the future and has no first day.
    pub fn standing(&self) -> Option<Standing> {
        let within = |day: Day| Standing {
            day,
            known: Known::Within,
        };
        if let Shape::Span {
            start: End::On(start),
            ..
        } = self.shape()
        {
            let (first, last) = (start.when.first(), start.when.last());
            return Some(match first == last {
                true if self.latest() == Some(first) => Standing {
                    day: first,
                    known: Known::Day,
                },
                true => Standing {
                    day: first,
                    known: Known::Since,
                },
                false => within(last),
            });
        }
        Some(match (self.earliest(), self.latest()?) {
            (Some(first), last) if first == last => Standing {
                day: first,
                known: Known::Day,
            },
            (_, last) => within(last),
        })
    }

    /// A day as a date.
    pub fn of_day(day: Day) -> Self {
        let when = When::Day(day);
        let certainty = Certainty::Plain;
        Self::new(
            &day.to_string(),
            Shape::Point(Point { when, certainty }),
            (Some(day), Some(day)),
        )
    }

    /// The day that it was on, where it was on one.
    pub fn day(&self) -> Option<Day> {
        self.standing()
            .filter(|standing| standing.known == Known::Day)
            .map(|standing| standing.day)
    }

    /// The key by which dates are sorted: by where they stand, then by how many days they may mean, fewer first. A date that stands nowhere
    /// comes last.
    pub fn sort_key(&self) -> impl Ord + use<> {
        let standing = self.standing();
        (standing.is_none(), standing, Reverse(self.earliest()))
    }

    /// Whether it is one day, but the source doubts it or gives it as an estimate.
    pub fn is_doubted(&self) -> bool {
        match self.shape() {
            Shape::Point(point) => point.certainty != Certainty::Plain,
            Shape::Span { .. } | Shape::Choice(_) => false,
        }
    }
}
