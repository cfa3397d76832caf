//! What kind of date a text is: a point, a span, a choice.

use super::{on, parse};
use crate::edtf::{Alternative, Certainty, Date, Day, End, Point, Shape, When};

#[test]
fn a_span_is_never_a_choice() {
    for (text, span, choice) in [
        ("2022-01-05", false, false),
        ("2022-01-02/2022-01-06", true, false),
        ("[2022-01-02..2022-01-06]", false, true),
        ("[2022-01-02,2022-01-06]", false, true),
        ("../2022", true, false),
        ("[..2022]", false, true),
        ("2022-01-XX", false, false),
    ] {
        assert_eq!(
            (
                parse(text).is_span(),
                matches!(parse(text).shape(), Shape::Choice(_))
            ),
            (span, choice),
            "{text}"
        );
    }
}

#[test]
fn shapes_keep_what_is_written() {
    let unknown = Point {
        when: When::DayOfMonth { year: 2022, month: 1 },
        certainty: Certainty::Plain,
    };
    for (text, shape) in [
        ("2022-01-XX", Shape::Point(unknown)),
        (
            "2022-01-05/",
            Shape::Span {
                start: End::On(on(2022, 1, 5)),
                end: End::Unknown,
            },
        ),
        (
            "../2022-01-05",
            Shape::Span {
                start: End::Open,
                end: End::On(on(2022, 1, 5)),
            },
        ),
        (
            "[..2022-01-02,2022-01-04..2022-01-05,2022-01-09..]",
            Shape::Choice(vec![
                Alternative::Before(on(2022, 1, 2)),
                Alternative::Between(on(2022, 1, 4), on(2022, 1, 5)),
                Alternative::After(on(2022, 1, 9)),
            ]),
        ),
        (
            "2022-01-05T16:30-03:30",
            Shape::Point(Point {
                when: When::Time {
                    day: Day {
                        year: 2022,
                        month: 1,
                        day: 5,
                    },
                    hour: 16,
                    minute: 30,
                    second: 0,
                    offset: Some(-210),
                },
                certainty: Certainty::Plain,
            }),
        ),
    ] {
        assert_eq!(parse(text).shape(), &shape, "{text}");
    }
}

#[test]
fn days_that_a_date_can_concern() {
    for (text, day, expected) in [
        ("[2022-01-04,2022-01-06]", "2022-01-04", true),
        ("[2022-01-04,2022-01-06]", "2022-01-05", false),
        ("[2022-01-04,2022-01-08..2022-01-10]", "2022-01-09", true),
        ("[2022-01-04,2022-01-08..]", "2022-01-07", false),
        ("[2022-01-04,2022-01-08..]", "2031-01-01", true),
        ("[..2022-01-04,2022-02]", "1999-01-01", true),
        ("[..2022-01-04,2022-02]", "2022-02-28", true),
        ("[..2022-01-04,2022-02]", "2022-03-01", false),
        ("[199X,2005]", "1999-12-31", true),
        ("[199X,2005]", "2000-01-01", false),
        ("2022-01-XX", "2022-01-31", true),
        ("2022-01-XX", "2022-02-01", false),
        ("2022-01-05/..", "2022-02-01", true),
        ("2022-01-05?", "2022-01-06", false),
    ] {
        let at = Date::parse(day).expect(day).earliest().expect("a day");
        assert_eq!(
            Date::parse(text).expect(text).admits(at),
            expected,
            "{text} {day}"
        );
    }
}
