//! The events as a calendar (RFC 5545), in one language.
//!
//! A calendar has days and hours, and no way to say "perhaps". So an event that is not known to the day has no day: it is an entry of the
//! journal without a date, whose title says what is known. A doubted day is marked as tentative. A span covers all of its days if both ends
//! are days, and its first day if the end is not known.

use crate::content::Precision;
use crate::edtf::{Certainty, Day, End, Point, Shape, Timestamp, When};
use crate::markdown;
use crate::render::context::Context;
use crate::render::records;
use crate::site::{Event, EventId, Hour, Target};

/// How many octets a line has at most, without its end.
const OCTETS: usize = 75;

/// Where an event stands in a calendar.
#[derive(Debug, PartialEq, Eq)]
enum Slot {
    /// All of these days, from the first to the last.
    Days(Day, Day),
    /// At a moment: minutes since 1970-01-01T00:00, of UTC or, where nothing says how far the clocks are from it, as they show it.
    Moment { minute: i64, is_utc: bool },
    /// On no day.
    Nowhere,
}

pub(super) fn calendar(context: &Context<'_>) -> String {
    let site = context.site;
    let info = &context.section.view.info;
    let mut text = Lines::default();
    text.plain("BEGIN", "VCALENDAR");
    text.plain("VERSION", "2.0");
    text.text(
        "PRODID",
        concat!("-//kzsite//kzsite ", env!("CARGO_PKG_VERSION"), "//EN"),
    );
    // `NAME` is that of RFC 7986; the second property is older, and read by more programs.
    text.text("NAME", &info.title);
    text.text("X-WR-CALNAME", &info.title);
    if let Some(url) = site.url(context.lang, Target::Data) {
        text.plain("URL", &site.config.base_url.absolute(&url));
    }
    let made = site.last_change();
    for id in &site.chronology {
        event(context, *id, made.as_ref(), &mut text);
    }
    text.plain("END", "VCALENDAR");
    text.0
}

fn event(context: &Context<'_>, id: EventId, made: Option<&Timestamp>, text: &mut Lines) {
    let site = context.site;
    let event = &site.events[id.index()];
    let (slot, is_sure) = slot(event);
    let component = match slot {
        Slot::Nowhere => "VJOURNAL",
        Slot::Days(..) | Slot::Moment { .. } => "VEVENT",
    };
    text.plain("BEGIN", component);
    text.text(
        "UID",
        &context.tag_uri(&format!(
            "event/{}",
            event.previous_ids.first().unwrap_or(&event.id)
        )),
    );
    let (first, last) = (event.publication.first(), event.publication.last());
    // The present time is not used, so that the same records give the same file.
    let stamp = last
        .as_ref()
        .or(made)
        .map_or_else(|| utc(0), |time| utc(time.minute()));
    text.plain("DTSTAMP", &stamp);
    if let Some(first) = &first {
        text.plain("CREATED", &utc(first.minute()));
    }
    if let Some(last) = &last {
        text.plain("LAST-MODIFIED", &utc(last.minute()));
    }
    match slot {
        Slot::Nowhere => {}
        Slot::Days(first, last) => {
            text.plain("DTSTART;VALUE=DATE", &basic(first));
            // The end of a whole day is the day after.
            if let Some(end) = Day::from_ordinal(last.ordinal() + 1).filter(|end| end.year < 10_000) {
                text.plain("DTEND;VALUE=DATE", &basic(end));
            }
            text.plain("TRANSP", "TRANSPARENT");
        }
        Slot::Moment { minute, is_utc } => {
            let time = utc(minute);
            text.plain("DTSTART", if is_utc { &time } else { time.trim_end_matches('Z') });
            text.plain("TRANSP", "TRANSPARENT");
        }
    }
    if component == "VEVENT" && !is_sure {
        text.plain("STATUS", "TENTATIVE");
    }
    // Whether a day or a moment in the calendar says all that the date does.
    let is_one = is_sure && !event.when.is_span() && component == "VEVENT";
    words(context, id, is_one, text);
    text.plain("END", component);
}

/// Adds title, text and place, and the date in words, unless the day or the moment says it all.
fn words(context: &Context<'_>, id: EventId, is_one: bool, text: &mut Lines) {
    let site = context.site;
    let event = &site.events[id.index()];
    let worded = site.words_for(context.lang, id);
    let tag = worded.map_or_else(|| context.tag(), |worded| site.languages.tag(worded.lang));
    let language = |name: &str| format!("{name};LANGUAGE={tag}");
    let title = context.record_title(id);
    let title = title.plain();
    let title = if is_one {
        title.into_owned()
    } else {
        format!("{title} ({})", context.date(&event.when).words)
    };
    text.text(&language("SUMMARY"), &title);
    if worded.is_some() {
        let hours = records::event::hours_words(context, event)
            .map(|hours| format!("{hours}\n"))
            .unwrap_or_default();
        let said = site.part_for(context.lang, id, |words| words.summary.as_ref());
        let summary = said.map_or_else(String::new, |said| markdown::plain_words(said.words));
        text.text(&language("DESCRIPTION"), &format!("{hours}{summary}"));
    }
    let sites = records::event::sites(event);
    let places: Vec<String> = sites
        .iter()
        .map(|place| context.record_title(*place).plain().into_owned())
        .collect();
    // Journal entries (RFC 5545) have no location.
    let is_event = slot(event).0 != Slot::Nowhere;
    if is_event && !places.is_empty() {
        text.text("LOCATION", &places.join(context.locale.list_separator()));
    }
    if let [place] = &sites[..]
        && let Some([lon, lat]) = site.places[place.index()].point
        && is_event
        && site.places[place.index()]
            .precision
            .is_none_or(Precision::is_spot)
    {
        text.plain("GEO", &format!("{lat};{lon}"));
    }
    text.text("CATEGORIES", &context.event_kind(event.kind).label.plain());
    text.plain(
        "URL",
        &site
            .config
            .base_url
            .absolute(&context.page_url(Target::Event(id))),
    );
}

/// Where an event stands, and whether its date is certain.
fn slot(event: &Event) -> (Slot, bool) {
    let day = |point: Point| match point.when {
        When::Day(day) | When::Time { day, .. } if day.year > 0 => Some(day),
        _ => None,
    };
    let is_sure = |point: Point| point.certainty == Certainty::Plain;
    match event.when.shape() {
        Shape::Point(point) => match day(*point) {
            None => (Slot::Nowhere, false),
            Some(day) => (
                moment(event, *point).unwrap_or(Slot::Days(day, day)),
                is_sure(*point),
            ),
        },
        Shape::Span {
            start: End::On(start),
            end,
        } => {
            let (first, last) = (day(*start), end.point().map(day));
            match (first, last) {
                (Some(first), Some(Some(last))) => (
                    Slot::Days(first, last),
                    is_sure(*start) && end.point().is_some_and(is_sure),
                ),
                (Some(first), _) => (Slot::Days(first, first), is_sure(*start)),
                (None, _) => (Slot::Nowhere, false),
            }
        }
        Shape::Span { .. } | Shape::Choice(_) => (Slot::Nowhere, false),
    }
}

/// The minute of an event that has one for certain.
fn moment(event: &Event, point: Point) -> Option<Slot> {
    if let When::Time { offset, .. } = point.when {
        let (minute, _) = event.when.minutes();
        let minute = minute? - i64::from(offset.unwrap_or_default());
        return Some(Slot::Moment {
            minute,
            is_utc: offset.is_some(),
        });
    }
    match &event.hour {
        Some(Hour::Clock { at, is_about: false }) => {
            let [offset, _] = at.offsets;
            Some(Slot::Moment {
                minute: at.earliest - i64::from(offset.unwrap_or_default()),
                is_utc: offset.is_some(),
            })
        }
        _ => None,
    }
}

fn basic(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year, day.month, day.day)
}

/// A minute since 1970-01-01T00:00 in UTC.
fn utc(minute: i64) -> String {
    let day = Day::from_ordinal(minute.div_euclid(24 * 60)).unwrap_or(Day {
        year: 1970,
        month: 1,
        day: 1,
    });
    let minute = minute.rem_euclid(24 * 60);
    format!("{}T{:02}{:02}00Z", basic(day), minute / 60, minute % 60)
}

/// Lines of a calendar, folded.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A property whose value is no text.
    fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A property whose value is a text ("TEXT", section 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::with_capacity(value.len());
        for c in value.chars() {
            match c {
                '\\' | ';' | ',' => escaped.extend(['\\', c]),
                '\n' => escaped.push_str("\\n"),
                c if c.is_control() => {}
                c => escaped.push(c),
            }
        }
        self.plain(name, &escaped);
    }

    /// Adds a line, folded between characters where it is too long ("Content Lines", section 3.1).
    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > OCTETS {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, OCTETS, utc};

    #[test]
    fn texts_are_escaped_and_folded() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "a; b, c\\d\ne");
        assert_eq!(lines.0, "SUMMARY:a\\; b\\, c\\\\d\\ne\r\n");
        let mut lines = Lines::default();
        let long = "Жаңаөзен 扎瑙津 ".repeat(20);
        lines.text("SUMMARY", &long);
        assert!(lines.0.split("\r\n").all(|line| line.len() <= OCTETS));
        assert_eq!(lines.0.replace("\r\n ", ""), format!("SUMMARY:{long}\r\n"));
    }

    #[test]
    fn moments_are_told_in_utc() {
        assert_eq!(utc(0), "19700101T000000Z");
        assert_eq!(utc(-1), "19691231T235900Z");
    }
}
