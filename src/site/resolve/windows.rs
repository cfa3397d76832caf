//! Bounds of events that are finer than a day, on the clocks of the place.

use super::binder::Binder;
use crate::content::{EventRecord, PlaceRole};
use crate::diag::Diagnostic;
use crate::edtf::{Certainty, Date, Day, Shape, When, Zone};
use crate::site::model::{Place, PlaceId, Window};

/// A time as a record writes it.
struct Time {
    /// On its own clock.
    local: i64,
    offset: Option<i16>,
}

/// The bounds of an event, checked against one another, the days of the event and the clocks of the place.
pub(super) fn window(
    binder: &mut Binder<'_>,
    id: &str,
    record: &EventRecord,
    when: Option<&Date>,
    zone: Option<&Zone>,
) -> Option<Window> {
    let window = record.window.as_ref()?;
    let [earliest_key, latest_key] = ["earliest", "latest"].map(|key| format!("{id}.window.{key}"));
    let earliest = time(binder, &window.earliest, &earliest_key, zone);
    let latest = time(binder, &window.latest, &latest_key, zone);
    let (earliest, latest) = earliest.zip(latest)?;
    let mut is_sound = true;
    if earliest.local > latest.local {
        let problem = Diagnostic::error("bad-window", "this window ends before it begins");
        binder.report(problem.hint("`earliest` comes first"), &latest_key);
        is_sound = false;
    }
    if let Some(when) = when {
        let (first, last) = (when.earliest(), when.latest());
        for (time, key) in [(&earliest, &earliest_key), (&latest, &latest_key)] {
            let day = Day::from_ordinal(time.local.div_euclid(24 * 60));
            let outside = first.is_some_and(|first| day.is_some_and(|day| day < first))
                || last.is_some_and(|last| day.is_some_and(|day| day > last));
            if outside {
                let message = format!("this time lies outside of the event's days, `{when}`");
                let problem = Diagnostic::error("bad-window", message);
                binder.report(problem.hint("correct the window, or `when`"), key);
                is_sound = false;
            }
        }
    }
    is_sound.then(|| Window {
        offset: earliest.offset.filter(|offset| latest.offset == Some(*offset)),
        earliest: earliest.local,
        latest: latest.local,
        zone: zone.cloned(),
    })
}

/// Reads a time of a window, and turns one of UTC into that of the place.
fn time(binder: &mut Binder<'_>, text: &str, path: &str, zone: Option<&Zone>) -> Option<Time> {
    let date = binder.date(text, path)?;
    let is_time = matches!(
        date.shape(),
        Shape::Point(point) if point.certainty == Certainty::Plain && matches!(point.when, When::Time { .. })
    );
    let (Some(local), true) = (date.minutes().0, is_time) else {
        let problem = Diagnostic::error("bad-window", format!("`{text}` is no time of a day"));
        binder.report(problem.hint("write it as `2022-01-05T16:00`"), path);
        return None;
    };
    let written = offset(&date);
    let Some(zone) = zone else {
        return Some(Time {
            local,
            offset: written,
        });
    };
    let local = match written {
        Some(0) => zone.local(local).unwrap_or(local),
        _ => local,
    };
    check_clock(binder, &date, path, zone);
    let offsets = zone.offsets(local);
    let known = written.filter(|written| offsets.is_some_and(|offsets| offsets.contains(written)));
    Some(Time {
        local,
        offset: known.or(offsets.map(|[before, _]| before)),
    })
}

/// A time with an offset is one of the place's clocks, or of UTC.
pub(super) fn check_clock(binder: &mut Binder<'_>, date: &Date, path: &str, zone: &Zone) {
    let (Some(local), Some(written)) = (date.minutes().0, offset(date)) else {
        return;
    };
    let Some(offsets) = zone.offsets(local).filter(|offsets| !offsets.contains(&written)) else {
        return;
    };
    if written == 0 {
        return;
    }
    let name = zone.name();
    let (found, right) = (offset_text(written), offset_text(offsets[0]));
    let message = format!("the clocks of `{name}` are at UTC{right} then, not at UTC{found}");
    let text = date.as_str();
    let local = text
        .find(['+', 'Z'])
        .or_else(|| text.rfind('-'))
        .unwrap_or(text.len());
    let problem = Diagnostic::error("wrong-offset", message);
    binder.report(
        problem.hint(format!(
            "write `{}{right}`, or the time in UTC with `Z`",
            &text[..local]
        )),
        path,
    );
}

/// The zone of an event: that of the first place where it happened, else of any of its places.
pub(super) fn zone_of_event<'p>(places: &'p [Place], of: &[(PlaceId, PlaceRole)]) -> Option<&'p Zone> {
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

/// The offset that a time is written with.
fn offset(date: &Date) -> Option<i16> {
    match date.shape() {
        Shape::Point(point) => match point.when {
            When::Time { offset, .. } => offset,
            _ => None,
        },
        _ => None,
    }
}

fn offset_text(minutes: i16) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let size = minutes.unsigned_abs();
    format!("{sign}{:02}:{:02}", size / 60, size % 60)
}
