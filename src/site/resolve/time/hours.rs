//! The hour of an event: a time on the clocks of the place, or a part of the day.

use super::windows::Time;
use crate::content::{EventRecord, PartOfDay};
use crate::diag::{Diagnostic, Hint, did_you_mean};
use crate::edtf::{self, Date, Day, Zone};
use crate::site::model::{Hour, Window};
use crate::site::resolve::binder::KindBinder;

/// The hour of an event, checked against its day and the clocks of the place.
pub(in crate::site::resolve) fn hour(
    binder: &mut KindBinder<'_, '_>,
    id: &str,
    record: &EventRecord,
    when: Option<&Date>,
    zone: Option<&Zone>,
) -> Option<Hour> {
    let Some(written) = record.hour.as_deref() else {
        return when
            .filter(|_| record.window.is_none())
            .and_then(|when| of_date(when, zone));
    };
    let path = format!("{id}.hour");
    if let Some(problem) = hour_flaw(written) {
        binder.report(problem, &path);
        return None;
    }
    let (clock, is_about) = clock_of(written);
    let part = part_of(written);
    let when = when?;
    if record.window.is_some() || when.has_time() {
        let other = if record.window.is_some() { "window" } else { "when" };
        let problem = Diagnostic::error("bad-hour", format!("`{other}` says the hour already"));
        binder.report(
            problem.hint(format!("keep `hour`, or the times of `{other}`")),
            &path,
        );
        return None;
    }
    let Some(day) = when.day() else {
        let problem = Diagnostic::error(
            "bad-hour",
            format!("`{when}` is more than one day, whose hour this could be"),
        );
        let hint = "give the times with their days, as a `window`, or leave `hour` out";
        binder.report(problem.hint(hint), &path);
        return None;
    };
    if let Some(part) = part {
        return Some(Hour::Part { day, part });
    }
    let time = time(binder, day, clock, &path, zone)?;
    Some(Hour::Clock {
        at: Window::at(time.local, time.offset, zone.cloned()),
        is_about,
    })
}

/// The problem of a text that is no hour on any day.
pub fn hour_flaw(written: &str) -> Option<Diagnostic> {
    if part_of(written).is_some() || is_clock(clock_of(written).0) {
        return None;
    }
    let problem = Diagnostic::error("bad-hour", format!("`{written}` is no hour"));
    let parts = PartOfDay::ALL.map(PartOfDay::as_str);
    let forms = format!(
        "write a time such as `16:30`, `16:30~` for about that time, or one of {}",
        list(&parts)
    );
    let hint: Hint = match meant(written) {
        Some(meant) => format!("write `{meant}`").into(),
        None => did_you_mean(written, parts).or(forms).into(),
    };
    Some(problem.hint(hint))
}

/// The time of an hour, and whether it is about that time.
fn clock_of(written: &str) -> (&str, bool) {
    match written.strip_suffix('~') {
        Some(clock) => (clock, true),
        None => (written, false),
    }
}

fn part_of(written: &str) -> Option<PartOfDay> {
    PartOfDay::ALL.into_iter().find(|part| part.as_str() == written)
}

/// The hour in `when` itself. A time in UTC is converted to the clocks of the place, unless they show another day.
fn of_date(when: &Date, zone: Option<&Zone>) -> Option<Hour> {
    let time = super::windows::time_of(when, zone)?;
    let day = Day::from_ordinal(time.local.div_euclid(24 * 60));
    let at = if day == when.day() {
        Window::at(time.local, time.offset, zone.cloned())
    } else {
        Window::at(when.minutes().0?, Some(0), None)
    };
    Some(Hour::Clock { at, is_about: false })
}

fn time(
    binder: &mut KindBinder<'_, '_>,
    day: Day,
    clock: &str,
    path: &str,
    zone: Option<&Zone>,
) -> Option<Time> {
    let date = binder.date(&format!("{day}T{clock}"), path)?;
    super::windows::clock_time(binder, &date, path, zone)
}

/// The hour that a text in another form means: `9:00`, `16h30`, `4 pm`, `~16:30`, `noon`.
fn meant(written: &str) -> Option<String> {
    let plain = written.trim_matches(['~', ' ']);
    if plain.eq_ignore_ascii_case("noon") {
        return Some(PartOfDay::Midday.as_str().to_owned());
    }
    let about = if plain.len() < written.trim().len() {
        "~"
    } else {
        ""
    };
    let clock = edtf::clock(plain).filter(|clock| is_clock(clock))?;
    Some(format!("{clock}{about}"))
}

/// Whether it is a time as clocks show it, in the form of ISO 8601: two digits, a colon, two digits.
fn is_clock(text: &str) -> bool {
    let Some((hour, minute)) = text.split_once(':') else {
        return false;
    };
    let is_number = |part: &str, end: u8| {
        part.len() == 2
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|n: u8| n < end)
    };
    is_number(hour, 24) && is_number(minute, 60)
}

fn list(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
