//! Moments of publication, as feeds and sitemaps write them.

use super::date::Date;
use super::day::Day;
use super::shape::{Certainty, Shape, When};

const DAY: i64 = 24 * 60 * 60;

/// A moment in the form of RFC 3339, which the Atom format and sitemaps ask for; ordered by time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z.
    seconds: i64,
    text: String,
}

impl Timestamp {
    /// The text: `2022-01-05T16:00:00+06:00`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Minutes since 1970-01-01T00:00 of UTC.
    pub fn minute(&self) -> i64 {
        self.seconds.div_euclid(60)
    }

    /// The day that the text begins with, by the clocks that it tells.
    pub fn day(&self) -> Day {
        let number = |range: std::ops::Range<usize>| self.text[range].parse::<i32>().unwrap_or(1);
        let small = |range| u8::try_from(number(range)).unwrap_or(1);
        Day {
            year: number(0..4),
            month: small(5..7),
            day: small(8..10),
        }
    }
}

impl Date {
    /// The moment that it names: a day counts from its first moment in UTC. Absent for all that is not a plain day or a plain
    /// time with its offset, and for years before 1.
    pub fn timestamp(&self) -> Option<Timestamp> {
        let Shape::Point(point) = self.shape() else {
            return None;
        };
        let at = |day: Day, seconds: i64, text: String| {
            (day.year > 0 && point.certainty == Certainty::Plain).then(|| Timestamp {
                seconds: day.ordinal() * DAY + seconds,
                text,
            })
        };
        match point.when {
            When::Day(day) => at(day, 0, format!("{day}T00:00:00Z")),
            When::Time {
                day,
                hour,
                minute,
                second,
                offset: Some(offset),
            } => {
                let local = (i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second);
                let zone = match offset {
                    0 => "Z".to_owned(),
                    _ => super::certain::offset_words(offset),
                };
                at(
                    day,
                    local - i64::from(offset) * 60,
                    format!("{day}T{hour:02}:{minute:02}:{second:02}{zone}"),
                )
            }
            _ => None,
        }
    }
}
