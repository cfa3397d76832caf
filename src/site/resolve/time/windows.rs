//! Bounds of events that are finer than a day, on the clocks of the place.

use crate::content::{EventRecord, PlaceRole};
use crate::diag::Diagnostic;
use crate::edtf::{Certainty, Clock, Date, Day, Point, Shape, When, Zone, offset_words};
use crate::site::model::{Place, PlaceId, Window};
use crate::site::resolve::binder::KindBinder;

/// A time as a record writes it.
pub(super) struct Time {
    /// Minutes since 1970-01-01T00:00, on the clocks of the place or as written.
    pub(super) local: i64,
    /// Minutes ahead of UTC, where they are known for certain.
    pub(super) offset: Option<i16>,
}

/// The bounds of an event, checked against one another, the days of the event and the clocks of the place.
pub(in crate::site::resolve) fn window(
    binder: &mut KindBinder<'_, '_>,
    id: &str,
    record: &EventRecord,
    when: Option<&Date>,
    zone: Option<&Zone>,
) -> Option<Window> {
    let window = record.window.as_ref()?;
    let [earliest_key, latest_key] = ["earliest", "latest"].map(|key| format!("{id}.window.{key}"));
    let earliest = time(binder, &window.earliest, &earliest_key, zone);
    let latest = time(binder, &window.latest, &latest_key, zone);
    let ((earliest, from), (latest, to)) = earliest.zip(latest)?;
    let mut is_sound = true;
    let is_known = earliest.offset.is_some() && latest.offset.is_some();
    if from.is_some() != to.is_some() && !is_known {
        let message =
            "one of the two times of this window says how far it is from UTC, and the other does not";
        let problem = Diagnostic::error("bad-window", message);
        binder.report(
            problem.hint("give both or neither their offset"),
            if from.is_some() {
                &earliest_key
            } else {
                &latest_key
            },
        );
        is_sound = false;
    } else if earliest.is_after(&latest) {
        let problem = Diagnostic::error("bad-window", "this window ends before it begins");
        binder.report(problem.hint("`earliest` comes first"), &latest_key);
        is_sound = false;
    }
    if let Some(when) = when {
        for (time, key) in [(&earliest, &earliest_key), (&latest, &latest_key)] {
            let day = Day::from_ordinal(time.local.div_euclid(24 * 60));
            if day.is_some_and(|day| !when.admits(day)) {
                let message = format!("this time lies outside of the event's days, `{when}`");
                let problem = Diagnostic::error("bad-window", message);
                binder.report(problem.hint("correct the window, or `when`"), key);
                is_sound = false;
            }
        }
        is_sound = is_sound && check_time(binder, id, when, zone, (&earliest, &latest));
    }
    is_sound.then(|| Window {
        offsets: [earliest.offset, latest.offset],
        earliest: earliest.local,
        latest: latest.local,
        zone: zone.cloned(),
    })
}

/// Checks that the time in `when` lies within the window.
fn check_time(
    binder: &mut KindBinder<'_, '_>,
    id: &str,
    when: &Date,
    zone: Option<&Zone>,
    (earliest, latest): (&Time, &Time),
) -> bool {
    let Some(time) = time_of(when, zone) else {
        return true;
    };
    if !earliest.is_after(&time) && !time.is_after(latest) {
        return true;
    }
    let message = format!("this window does not hold the time of the event, `{when}`");
    let problem = Diagnostic::error("bad-window", message).hint("correct the window, or `when`");
    binder.report(problem, &format!("{id}.window"));
    false
}

impl Time {
    /// Whether it comes after another; compared as the clocks show them where an offset is unknown.
    fn is_after(&self, other: &Self) -> bool {
        match (self.offset, other.offset) {
            (Some(mine), Some(others)) => self.local - i64::from(mine) > other.local - i64::from(others),
            _ => self.local > other.local,
        }
    }
}

/// Reads a time of a window, and converts one in UTC to the clocks of the place; returned with the offset as written.
fn time(
    binder: &mut KindBinder<'_, '_>,
    text: &str,
    path: &str,
    zone: Option<&Zone>,
) -> Option<(Time, Option<i16>)> {
    let date = binder.date(text, path)?;
    let is_plain = matches!(date.shape(), Shape::Point(point) if point.certainty == Certainty::Plain);
    if !is_plain || time_of(&date, zone).is_none() {
        let problem = Diagnostic::error("bad-window", format!("`{text}` is no time of a day"));
        binder.report(problem.hint("write it as `2022-01-05T16:00`"), path);
        return None;
    }
    let written = match *date.shape() {
        Shape::Point(Point {
            when: When::Time { offset, .. },
            ..
        }) => offset,
        _ => None,
    };
    Some((clock_time(binder, &date, path, zone)?, written))
}

/// A time on the clocks of the place, checked against them.
pub(super) fn clock_time(
    binder: &mut KindBinder<'_, '_>,
    date: &Date,
    path: &str,
    zone: Option<&Zone>,
) -> Option<Time> {
    if let Some(zone) = zone {
        check_clock(binder, date, path, zone);
    }
    time_of(date, zone)
}

/// The time that a date names, on the clocks of a place.
pub(super) fn time_of(date: &Date, zone: Option<&Zone>) -> Option<Time> {
    let Shape::Point(Point {
        when: When::Time { offset: written, .. },
        ..
    }) = *date.shape()
    else {
        return None;
    };
    let local = date.minutes().0?;
    let Some(zone) = zone else {
        return Some(Time {
            local,
            offset: written,
        });
    };
    if written == Some(0)
        && let Some(there) = zone.local(local)
    {
        let offset = i16::try_from(there - local).ok();
        return Some(Time { local: there, offset });
    }
    // For a time that the clocks show twice, the record has to give the offset.
    let offset = match (written, zone.clock(local)) {
        (None, Some(Clock::Once(offset))) => Some(offset),
        (written, _) => written,
    };
    Some(Time { local, offset })
}

/// Checks that the clocks of the place show a time, and that its offset is theirs, or that of UTC.
pub(in crate::site::resolve) fn check_clock(
    binder: &mut KindBinder<'_, '_>,
    date: &Date,
    path: &str,
    zone: &Zone,
) {
    let Shape::Point(Point {
        when: When::Time { offset: written, .. },
        ..
    }) = *date.shape()
    else {
        return;
    };
    let clock = date.minutes().0.and_then(|local| zone.clock(local));
    let (Some(clock), false) = (clock, written == Some(0)) else {
        return;
    };
    if let Some(mut problem) = clock_problem(date.as_str(), written, clock, zone.name()) {
        if let (Clock::Never([before, after]), Some(local)) = (clock, date.minutes().0)
            && path.rsplit('.').next() == Some("hour")
        {
            // An hour is one on the clocks of the place, and has no `Z`.
            let shown = (local + i64::from(after - before)).rem_euclid(24 * 60);
            let hint = format!(
                "write a time that the clocks show, such as `{:02}:{:02}`",
                shown / 60,
                shown % 60
            );
            problem.hints = vec![hint.into()];
        }
        binder.report(problem, path);
    }
}

fn clock_problem(text: &str, written: Option<i16>, clock: Clock, name: &str) -> Option<Diagnostic> {
    let date = text.find('T').unwrap_or(text.len());
    let zone = text[date..].find(['+', '-', 'Z', '?', '~', '%']);
    let local = zone.map_or(text, |zone| &text[..date + zone]);
    let with = |offset: i16| format!("`{local}{}`", offset_words(offset));
    match clock {
        Clock::Never([before, after]) => {
            let message = format!(
                "the clocks of `{name}` never show this time: they are set forward over it, from UTC{} to UTC{}",
                offset_words(before),
                offset_words(after)
            );
            let hint = "write a time that the clocks show, or the time in UTC with `Z`";
            Some(Diagnostic::error("no-such-time", message).hint(hint))
        }
        clock => {
            let found = written.filter(|written| !clock.offsets().contains(written))?;
            let rights = clock
                .offsets()
                .iter()
                .map(|right| format!("UTC{}", offset_words(*right)));
            let message = format!(
                "the clocks of `{name}` are at {} then, not at UTC{}",
                rights.collect::<Vec<_>>().join(" or "),
                offset_words(found)
            );
            let rights = clock.offsets().iter().map(|right| with(*right));
            let hint = format!(
                "write {}, or the time in UTC with `Z`",
                rights.collect::<Vec<_>>().join(" or ")
            );
            Some(Diagnostic::error("wrong-offset", message).hint(hint))
        }
    }
}

/// The zone of an event: that of the first place where it happened, else of any of its places.
pub(in crate::site::resolve) fn zone_of_event<'p>(
    places: &'p [Place],
    of: &[(PlaceId, PlaceRole)],
) -> Option<&'p Zone> {
    let sites = of.iter().filter(|(_, role)| *role == PlaceRole::Site);
    sites.chain(of).find_map(|(place, _)| zone_of(places, *place))
}

/// The zone of a place, or of the nearest place that it lies in.
fn zone_of(places: &[Place], place: PlaceId) -> Option<&Zone> {
    let mut at = Some(place);
    while let Some(id) = at {
        let place = &places[id.index()];
        if place.tz.is_some() {
            return place.tz.as_ref();
        }
        at = place.within;
    }
    None
}
