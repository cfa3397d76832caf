//! From the grammar's parts to shapes, refusing what kzsite has no words for.

use super::date::{Date, ParseError};
use super::day::Day;
use super::shape::{Alternative, Certainty, End, Point, Shape, When};
use edtf_core::{
    Bound, BoundDate, DateField, Edtf, IntervalEndpoint, Precision, SetElement, SetKind, TimeShift, YearKind,
};

/// Parses a date; the hints are only those that belong to the cause.
pub(super) fn parse(text: &str) -> Result<Date, ParseError> {
    let full = with_seconds(text);
    let parsed = Edtf::parse(full.as_deref().unwrap_or(text)).map_err(|error| {
        let mut error = refuse(error.offset, &reworded(error.message));
        // The grammar has read a text with seconds filled in; what follows them stands three bytes earlier in the text itself.
        if full.is_some() && error.offset > END_OF_MINUTES {
            error.offset -= SECONDS.len();
        }
        error
    })?;
    let shape = shape(&parsed, text)?;
    let bounds = parsed.bounds();
    Ok(Date::new(text, shape, (day(bounds.earliest), day(bounds.latest))))
}

/// The crate's message in the style of a diagnostic, without the forms that are refused here.
fn reworded(message: &str) -> String {
    match message {
        "EDTF permits ASCII characters only" => "a date has digits, and signs between them".to_owned(),
        "month must be 01-12 or a sub-year code 21-41" => "month must be 01 to 12".to_owned(),
        other => other.replace('\'', "`"),
    }
}

const SECONDS: &str = ":00";
const END_OF_MINUTES: usize = "2022-01-05T16:00".len();

/// Fills in the seconds that EDTF asks for and no report of an event knows: `2022-01-05T16:00+06:00`.
fn with_seconds(text: &str) -> Option<String> {
    let (head, tail) = text.split_at_checked(END_OF_MINUTES)?;
    let bytes = head.as_bytes();
    let has_minutes = bytes[10] == b'T' && bytes[13] == b':';
    let ends_there = tail.is_empty() || tail.starts_with(['Z', '+', '-']);
    (has_minutes && ends_there).then(|| format!("{head}{SECONDS}{tail}"))
}

fn refuse(offset: usize, message: &str) -> ParseError {
    ParseError {
        offset,
        message: message.to_owned(),
        hint: None,
    }
}

fn shape(parsed: &Edtf, text: &str) -> Result<Shape, ParseError> {
    match parsed {
        Edtf::Date(date) => point(date, 0).map(Shape::Point),
        Edtf::DateTime(at) => {
            let Point { when, certainty } = point(&at.date, 0)?;
            let When::Day(day) = when else {
                return Err(refuse(0, "a time needs a complete date"));
            };
            if at.time.second > 59 {
                return Err(leap_second(text));
            }
            let when = When::Time {
                day,
                hour: at.time.hour,
                minute: at.time.minute,
                second: at.time.second,
                offset: at.time.shift.map(|shift| match shift {
                    TimeShift::Utc => 0,
                    TimeShift::Offset { minutes, .. } => minutes,
                }),
            };
            Ok(Shape::Point(Point { when, certainty }))
        }
        Edtf::Interval(interval) => {
            let second = text.find('/').map_or(0, |slash| slash + 1);
            Ok(Shape::Span {
                start: end(&interval.start, 0)?,
                end: end(&interval.end, second)?,
            })
        }
        Edtf::Set(set) if set.kind == SetKind::AllMembers => Err(ParseError {
            hint: Some(
                "one of several days is written `[A,B]`; something that lasted is written `A/B`".to_owned(),
            ),
            ..refuse(0, "a set of several dates at once is not supported")
        }),
        Edtf::Set(set) => {
            let mut offset = 1;
            let mut alternatives = Vec::with_capacity(set.elements.len());
            for (element, part) in set.elements.iter().zip(text[1..].split(',')) {
                alternatives.push(alternative(element, part, offset)?);
                offset += part.len() + 1;
            }
            Ok(Shape::Choice(alternatives))
        }
    }
}

/// Refuses a leap second: HTML and feeds have no form for it, and no source names any other second.
fn leap_second(text: &str) -> ParseError {
    let (minutes, rest) = text.split_at_checked(END_OF_MINUTES).unwrap_or((text, ""));
    let rest = rest.get(SECONDS.len()..).unwrap_or_default();
    ParseError {
        hint: Some(format!("leave the seconds out: `{minutes}{rest}`")),
        ..refuse(END_OF_MINUTES + 1, "leap seconds are not supported")
    }
}

fn end(endpoint: &IntervalEndpoint, offset: usize) -> Result<End, ParseError> {
    match endpoint {
        IntervalEndpoint::Date(date) => point(date, offset).map(End::On),
        IntervalEndpoint::Open => Ok(End::Open),
        IntervalEndpoint::Unknown => Ok(End::Unknown),
        IntervalEndpoint::OnOrBefore(_) | IntervalEndpoint::OnOrAfter(_) => Err(ParseError {
            hint: Some("mark the end as approximate, `2022-01-05~`".to_owned()),
            ..refuse(
                offset,
                "an end of an interval that is itself open is not supported",
            )
        }),
    }
}

fn alternative(element: &SetElement, part: &str, offset: usize) -> Result<Alternative, ParseError> {
    match element {
        SetElement::Date(date) => point(date, offset).map(Alternative::On),
        SetElement::OnOrBefore(date) => point(date, offset + 2).map(Alternative::Before),
        SetElement::OnOrAfter(date) => point(date, offset).map(Alternative::After),
        SetElement::Range(from, to) => {
            let second = part.find("..").map_or(0, |dots| dots + 2);
            Ok(Alternative::Between(
                point(from, offset)?,
                point(to, offset + second)?,
            ))
        }
    }
}

fn point(date: &edtf_core::Date, offset: usize) -> Result<Point, ParseError> {
    Ok(Point {
        when: when(date, offset)?,
        certainty: certainty(date, offset)?,
    })
}

/// Level 1 qualifies a date as a whole; level 2 may qualify its parts, which few readers could follow.
fn certainty(date: &edtf_core::Date, offset: usize) -> Result<Certainty, ParseError> {
    let whole = date.year.qualifier;
    let same = |field: Option<DateField>| field.is_none_or(|field| field.qualifier == whole);
    if !same(date.month) || !same(date.day) {
        return Err(ParseError {
            hint: Some("put `?`, `~` or `%` at the end, for the whole date".to_owned()),
            ..refuse(offset, "a mark on a part of a date is not supported")
        });
    }
    Ok(match (whole.uncertain, whole.approximate) {
        (false, false) => Certainty::Plain,
        (true, false) => Certainty::Uncertain,
        (false, true) => Certainty::Approximate,
        (true, true) => Certainty::Both,
    })
}

fn when(date: &edtf_core::Date, offset: usize) -> Result<When, ParseError> {
    let YearKind::Standard { negative, digits } = date.year.kind else {
        return Err(refuse(offset, "years of more than four digits are not supported"));
    };
    if date.year.significant_digits.is_some() {
        return Err(refuse(offset, "significant digits of a year are not supported"));
    }
    if date.precision() == Precision::Season {
        return Err(ParseError {
            hint: Some("write the months, as in `2022-03/2022-05` or `[2022-03..2022-05]`".to_owned()),
            ..refuse(
                offset + 5 + usize::from(negative),
                "seasons are not supported: they differ between the hemispheres",
            )
        });
    }
    let number = digits
        .iter()
        .fold(0, |sum, digit| sum * 10 + i32::from(digit.unwrap_or(0)));
    let year = if negative { -number } else { number };
    let unsupported = || ParseError {
        hint: Some(
            "unspecified digits are written `199X`, `19XX`, `2022-XX`, `2022-01-XX` or `2022-XX-XX`"
                .to_owned(),
        ),
        ..refuse(offset, "unspecified digits in this place are not supported")
    };
    let blank = digits.map(|digit| digit.is_none());
    match (blank, field(date.month), field(date.day)) {
        ([false, false, false, true], Field::Absent, _) => Ok(When::Decade(year)),
        ([false, false, true, true], Field::Absent, _) => Ok(When::Century(year)),
        ([false, false, false, false], month, day) => match (month, day) {
            (Field::Absent, _) => Ok(When::Year(year)),
            (Field::Blank, Field::Absent) => Ok(When::MonthOfYear(year)),
            (Field::Blank, Field::Blank) => Ok(When::DayOfYear(year)),
            (Field::Number(month), Field::Absent) => Ok(When::Month { year, month }),
            (Field::Number(month), Field::Blank) => Ok(When::DayOfMonth { year, month }),
            (Field::Number(month), Field::Number(day)) => Day::new(year, month, day)
                .map(When::Day)
                .ok_or_else(|| refuse(offset, "the calendar has no such day")),
            _ => Err(unsupported()),
        },
        _ => Err(unsupported()),
    }
}

/// A month or day: a number, `XX`, or a mixture of both.
enum Field {
    Absent,
    Number(u8),
    Blank,
    Mixed,
}

fn field(field: Option<DateField>) -> Field {
    match field.map(|field| (field.value(), field.digits)) {
        None => Field::Absent,
        Some((Some(number), _)) => Field::Number(number),
        Some((None, [None, None])) => Field::Blank,
        Some((None, _)) => Field::Mixed,
    }
}

fn day(bound: Bound) -> Option<Day> {
    match bound {
        Bound::Date(BoundDate { year, month, day }) => Day::new(i32::try_from(year).ok()?, month, day),
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}
