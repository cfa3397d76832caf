use super::{Alternative, Certainty, Date, Day, End, Point, Shape, When};

fn parse(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|error| panic!("`{text}`: {error}"))
}

fn day(text: &str) -> Day {
    parse(text).earliest().expect("a day has bounds")
}

fn on(year: i32, month: u8, day: u8) -> Point {
    Point {
        when: When::Day(Day { year, month, day }),
        certainty: Certainty::Plain,
    }
}

#[test]
fn bounds_and_machine_values() {
    // text, earliest, latest, datetime, uncertain
    let open = "..";
    for (text, earliest, latest, datetime, uncertain) in [
        ("2022-01-05", "2022-01-05", "2022-01-05", "2022-01-05", false),
        ("2022-01-05?", "2022-01-05", "2022-01-05", "", true),
        ("2022-01-05~", "2022-01-05", "2022-01-05", "", true),
        ("2022-01-05%", "2022-01-05", "2022-01-05", "", true),
        ("2022-02", "2022-02-01", "2022-02-28", "2022-02", false),
        ("2024-02", "2024-02-01", "2024-02-29", "2024-02", false),
        ("2024", "2024-01-01", "2024-12-31", "2024", false),
        ("2021?", "2021-01-01", "2021-12-31", "", true),
        ("0033", "0033-01-01", "0033-12-31", "0033", false),
        ("-0043", "-0043-01-01", "-0043-12-31", "", false),
        ("199X", "1990-01-01", "1999-12-31", "", false),
        ("19XX", "1900-01-01", "1999-12-31", "", false),
        ("2022-XX", "2022-01-01", "2022-12-31", "2022", true),
        ("2022-01-XX", "2022-01-01", "2022-01-31", "2022-01", true),
        ("2022-XX-XX", "2022-01-01", "2022-12-31", "2022", true),
        (
            "2022-01-05T16:00+06:00",
            "2022-01-05",
            "2022-01-05",
            "2022-01-05T16:00+06:00",
            false,
        ),
        (
            "2022-01-05T16:00:30-03:30",
            "2022-01-05",
            "2022-01-05",
            "2022-01-05T16:00:30-03:30",
            false,
        ),
        (
            "2022-01-05T16:00Z",
            "2022-01-05",
            "2022-01-05",
            "2022-01-05T16:00+00:00",
            false,
        ),
        (
            "2022-01-05T16:00",
            "2022-01-05",
            "2022-01-05",
            "2022-01-05T16:00",
            false,
        ),
        (
            "2022-01-05T16:00+06",
            "2022-01-05",
            "2022-01-05",
            "2022-01-05T16:00+06:00",
            false,
        ),
        ("2022-01-02/2022-01-06", "2022-01-02", "2022-01-06", "", false),
        ("2022-01-02/2022-01-06~", "2022-01-02", "2022-01-06", "", true),
        ("2021-12-31~/2022-01-02", "2021-12-31", "2022-01-02", "", true),
        ("199X/2050", "1990-01-01", "2050-12-31", "", false),
        ("1990/..", "1990-01-01", open, "", false),
        ("1990/", "1990-01-01", open, "", false),
        ("../2019", open, "2019-12-31", "", false),
        ("/2019", open, "2019-12-31", "", false),
        ("[2022-01-02..2022-01-06]", "2022-01-02", "2022-01-06", "", true),
        ("[2022-01-05,2022-01-06]", "2022-01-05", "2022-01-06", "", true),
        ("[..2022-01-11]", open, "2022-01-11", "", true),
        ("[2022-01-05..]", "2022-01-05", open, "", true),
        ("[1990,1995..1997,2001-05]", "1990-01-01", "2001-05-31", "", true),
    ] {
        let date = parse(text);
        let show = |day: Option<Day>| day.map_or_else(|| open.to_owned(), |day| day.to_string());
        assert_eq!(show(date.earliest()), earliest, "earliest of {text}");
        assert_eq!(show(date.latest()), latest, "latest of {text}");
        assert_eq!(
            date.datetime().unwrap_or_default(),
            datetime,
            "datetime of {text}"
        );
        assert_eq!(date.is_uncertain(), uncertain, "uncertainty of {text}");
        assert_eq!(date.as_str(), text);
    }
}

#[test]
fn machines_are_told_no_more_than_the_record_says() {
    for (text, start, end) in [
        ("2022-01-05", "2022-01-05", ""),
        ("2022-01-05T16:00", "2022-01-05T16:00", ""),
        ("2022-01-05T16:00:30Z", "2022-01-05T16:00:30+00:00", ""),
        ("2022-01", "2022-01", ""),
        ("2022", "2022", ""),
        ("199X", "", ""),
        ("19XX", "", ""),
        ("0000", "", ""),
        ("-0043-03-15", "", ""),
        ("-0043", "", ""),
        ("2022-01-XX", "2022-01", ""),
        ("2022-XX", "2022", ""),
        ("2022-XX-XX", "2022", ""),
        ("2022-01-05?", "", ""),
        ("2022-01-05~", "", ""),
        ("2022-01-05%", "", ""),
        ("2022-01~", "", ""),
        ("2021?", "", ""),
        ("2022-01-XX?", "", ""),
        ("2022-01-02/2022-01-06", "2022-01-02", "2022-01-06"),
        ("2022-01-02/2022-01", "2022-01-02", "2022-01"),
        ("1990/2019", "1990", "2019"),
        ("2021-12-31~/2022-01-02", "", "2022-01-02"),
        ("2022-01-02/2022-01-06?", "2022-01-02", ""),
        ("199X/2050", "", "2050"),
        ("2022-01-XX/2022-02-03", "2022-01", "2022-02-03"),
        ("2022-01-05/..", "2022-01-05", ""),
        ("2022-01-05/", "2022-01-05", ""),
        ("../2022-01-05", "", "2022-01-05"),
        ("/2022-01-05", "", "2022-01-05"),
        ("-0100/0033", "", "0033"),
        ("[2022-01-04..2022-01-06]", "2022-01", ""),
        ("[2022-01-04,2022-01-06]", "2022-01", ""),
        ("[2022-01-31..2022-02-01]", "2022", ""),
        ("[2021-12-31,2022-01-01]", "", ""),
        ("[2022-01-05,2022-01-05]", "2022-01-05", ""),
        ("[2022-01,2022-03]", "2022", ""),
        ("[2022-01,2022-01-05]", "2022-01", ""),
        ("[2022,2022-01-05]", "2022", ""),
        ("[2021,2022]", "", ""),
        ("[1990,1995..1997]", "", ""),
        ("[2022-01-04,2022-01-06?]", "", ""),
        ("[..2022-01-06]", "", ""),
        ("[2022-01-06..]", "", ""),
        ("[-0044..-0043]", "", ""),
    ] {
        let date = parse(text);
        let stated = date.stated();
        assert_eq!(
            stated.start.as_deref().unwrap_or_default(),
            start,
            "start of {text}"
        );
        assert_eq!(stated.end.as_deref().unwrap_or_default(), end, "end of {text}");
        let once = if text.contains('/') { "" } else { start };
        assert_eq!(date.stated_once().unwrap_or_default(), once, "{text}");
    }
}

#[test]
fn moments_of_publication() {
    let stamp = |text: &str| parse(text).timestamp();
    for (text, expected) in [
        ("2022-01-05", "2022-01-05T00:00:00Z"),
        ("2022-01-05T16:00+06:00", "2022-01-05T16:00:00+06:00"),
        ("2022-01-05T16:00:09Z", "2022-01-05T16:00:09Z"),
        ("2022-01-05T16:00", ""),
        ("2022-01-05?", ""),
        ("2022-01", ""),
        ("2022-01-05/2022-01-06", ""),
        ("[2022-01-05,2022-01-06]", ""),
        ("-0043-03-15", ""),
    ] {
        let found = stamp(text);
        assert_eq!(
            found.as_ref().map_or("", |stamp| stamp.as_str()),
            expected,
            "{text}"
        );
    }
    assert!(stamp("2022-01-05T01:00+06:00") < stamp("2022-01-05"));
    assert!(stamp("2022-01-05T05:00-06:00") > stamp("2022-01-05T10:59Z"));
}

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
fn slips_are_refused_with_a_hint() {
    for (text, hint) in [
        ("2022-1-5", "write `2022-01-05`"),
        ("2022/01/05", "write `2022-01-05`"),
        ("2022.01.05", "write `2022-01-05`"),
        ("2022-1", "write `2022-01`"),
        ("5.1.2022", "write `2022-01-05`"),
        ("13.1.2022", "write `2022-01-13`"),
        ("05-01-2022", "write the year first: `2022-01-05` or `2022-05-01`"),
        ("1/31/2022", "write `2022-01-31`"),
        ("2022-02-30", "`2022-02` has 28 days"),
        ("2022–01–05", "write `2022-01-05`"),
        ("2022-01-02–2022-01-06", "write `2022-01-02/2022-01-06`"),
        ("2022-01-02 – 2022-01-06", "write `2022-01-02/2022-01-06`"),
        ("2022-01-02-2022-01-06", "write `2022-01-02/2022-01-06`"),
        ("1990-2019", "write `1990/2019`"),
        ("2022-01-02 / 2022-01-06", "write `2022-01-02/2022-01-06`"),
        (
            "2022-01-05..2022-01-06",
            "write `[2022-01-05..2022-01-06]` for some day within, or `2022-01-05/2022-01-06` for something that lasted so long",
        ),
        ("circa 2022", "write `2022~`"),
        ("c. 2022-01-05", "write `2022-01-05~`"),
        ("perhaps 2021", "write `2021?`"),
        ("before 2022-01-11", "write `[..2022-01-11]`"),
        ("1990s", "write `199X`"),
        ("199x", "write `199X`"),
        ("2022-01-05 16:00", "write `2022-01-05T16:00`"),
        ("1990/now", "write `1990/..`"),
        (
            "{2022-01-05,2022-01-06}",
            "one of several days is written `[A,B]`; something that lasted is written `A/B`",
        ),
        (
            "2022-21",
            "write the months, as in `2022-03/2022-05` or `[2022-03..2022-05]`",
        ),
        ("?2022-01", "put `?`, `~` or `%` at the end, for the whole date"),
        (
            "2022-01-1X",
            "unspecified digits are written `199X`, `19XX`, `2022-XX`, `2022-01-XX` or `2022-XX-XX`",
        ),
    ] {
        let error = Date::parse(text).expect_err(text);
        assert_eq!(error.hint.as_deref(), Some(hint), "{text}: {error}");
    }
}

#[test]
fn errors_point_into_the_text() {
    for (text, offset, message) in [
        ("", 0, "empty input"),
        ("yesterday", 0, "year must have exactly four digits (or X)"),
        ("2022-13-01", 5, "month must be 01 to 12"),
        ("2022-01-05/2022-02-30", 19, "day is out of range for the month"),
        (
            "2022-01-06/2022-01-05",
            11,
            "interval end precedes interval start",
        ),
        (
            "2022-01-05/2022-24",
            16,
            "seasons are not supported: they differ between the hemispheres",
        ),
        (
            "[2022-01-05,2022-24]",
            17,
            "seasons are not supported: they differ between the hemispheres",
        ),
        ("2022-01-05T25:00", 11, "hour must be 00-23 (24 is not allowed)"),
        ("2022-01-05T16:00+19:00", 16, "time shift exceeds ±14:00"),
        ("Y20000", 0, "years of more than four digits are not supported"),
        ("../..", 0, "interval needs at least one dated endpoint"),
        ("[2022-01-05", 10, "unterminated set"),
    ] {
        let error = Date::parse(text).expect_err(text);
        assert_eq!(
            (error.offset, error.message.as_str()),
            (offset, message),
            "{text}"
        );
    }
}

#[test]
fn days_count_from_1970() {
    for (text, ordinal, weekday) in [
        ("1970-01-01", 0, 4),
        ("1969-12-31", -1, 3),
        ("2000-02-29", 11_016, 2),
        ("2022-01-05", 18_997, 3),
        ("1600-01-01", -135_140, 6),
    ] {
        let day = day(text);
        assert_eq!((day.ordinal(), day.weekday()), (ordinal, weekday), "{text}");
        assert_eq!(Day::from_ordinal(ordinal), Some(day));
    }
    assert_eq!(Day::new(2022, 2, 29), None);
    assert_eq!(Day::new(2022, 13, 1), None);
    assert_eq!(Day::from_ordinal(i64::MAX), None);
    assert_eq!(Day::last_of_month(2024, 2), Day::new(2024, 2, 29));
}

#[test]
fn order_is_by_earliest_then_latest_day() {
    let mut texts = [
        "2022-01-06",
        "2022-01-02/..",
        "2022-01",
        "[..2022-01-11]",
        "2022-01-02",
        "2022-01-02/2022-01-06",
        "../2021",
        "199X",
    ];
    texts.sort_by_key(|text| parse(text).sort_key());
    assert_eq!(
        texts,
        [
            "../2021",
            "[..2022-01-11]",
            "199X",
            "2022-01",
            "2022-01-02",
            "2022-01-02/2022-01-06",
            "2022-01-02/..",
            "2022-01-06"
        ]
    );
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

#[test]
fn leap_seconds_are_refused_and_other_seconds_kept() {
    let error = Date::parse("2016-12-31T23:59:60Z").expect_err("a leap second");
    assert_eq!(
        error.hint.as_deref(),
        Some("leave the seconds out: `2016-12-31T23:59Z`")
    );
    let date = Date::parse("2016-12-31T23:59:59Z").expect("a time");
    assert_eq!(date.stated().start.as_deref(), Some("2016-12-31T23:59:59+00:00"));
}
