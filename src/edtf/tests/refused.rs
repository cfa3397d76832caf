//! What is no date, and what helps.

use crate::edtf::Date;

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
        (
            "15./16.1.2032",
            "write `[2032-01-15,2032-01-16]` for one of two days",
        ),
        (
            "15. oder 16. Januar 2032",
            "write `[2032-01-15,2032-01-16]` for one of two days",
        ),
        (
            "31. Oktober oder 1. November 2032",
            "write `[2032-10-31,2032-11-01]` for one of two days",
        ),
        (
            "15 or 16 January",
            "write the year, too: `[2031-01-15,2031-01-16]` for one of two days of 2031",
        ),
        (
            "17.01.2032 abends",
            "write `2032-01-17`, and for an event `hour: evening` beside it",
        ),
        (
            "2032-01-17, in the morning",
            "write `2032-01-17`, and for an event `hour: morning` beside it",
        ),
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
        ("20310302", "write `2031-03-02`"),
        ("203103", "write `2031-03`"),
        ("4 March 2031", "write `2031-03-04`"),
        ("March 4th, 2031", "write `2031-03-04`"),
        ("Mar. 2031", "write `2031-03`"),
        ("2031-03-02??", "write `2031-03-02?`"),
        ("2031-03-02?~", "write `2031-03-02%`"),
        (
            "2031-03-05/2031-03-02",
            "the first day comes first: write `2031-03-02/2031-03-05`",
        ),
        (
            "[2031-03-05..2031-03-02]",
            "the first day comes first: write `[2031-03-02..2031-03-05]`",
        ),
        (
            "2031-03-02T24:00",
            "the times of a day go from `00:00` to `23:59`",
        ),
        (
            "2031-03-02T25:61",
            "the times of a day go from `00:00` to `23:59`",
        ),
        ("25:61", "write the day, too, such as `2031-03-02T16:00`"),
        ("03:30", "write the day, too, such as `2031-03-02T03:30`"),
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
fn leap_seconds_are_refused_and_other_seconds_kept() {
    let error = Date::parse("2016-12-31T23:59:60Z").expect_err("a leap second");
    assert_eq!(
        error.hint.as_deref(),
        Some("leave the seconds out: `2016-12-31T23:59Z`")
    );
    let date = Date::parse("2016-12-31T23:59:59Z").expect("a time");
    assert_eq!(date.stated().start.as_deref(), Some("2016-12-31T23:59:59+00:00"));
}
