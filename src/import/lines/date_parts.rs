//! Dates that were found, and the numbers that they are made of.

use crate::edtf::Date;
use crate::import::words::Word;
use crate::locale::persian_day;

/// A date in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) struct DateFound {
    /// The date as EDTF: `2022-01-11`, `2022-01`. None where its year is missing, or the order of its numbers is unknown.
    pub(in crate::import) edtf: Option<String>,
    /// Its first word among those of the text.
    pub(in crate::import) first: usize,
    /// The word after its last.
    pub(in crate::import) after: usize,
    /// A note about it for the report.
    pub(in crate::import) note: Option<&'static str>,
}

/// The order of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Order3 {
    Dmy,
    Mdy,
    /// Both are usual.
    Open,
}

/// The number at the beginning of a word with at most two more letters: `5th`, `6º`, `2022ж`.
pub(super) fn number(word: Option<&Word>) -> Option<(u32, usize)> {
    let form = &word?.form;
    let digits = form.bytes().take_while(u8::is_ascii_digit).count();
    let rest = form[digits..].chars().count();
    let is_number = (1..=4).contains(&digits) && rest <= 2 && form[digits..].chars().all(char::is_alphabetic);
    is_number.then(|| form[..digits].parse().ok().map(|number| (number, digits)))?
}

pub(super) fn day(word: Option<&Word>) -> Option<u8> {
    let (number, digits) = number(word)?;
    (digits <= 2 && (1..=31).contains(&number)).then(|| u8::try_from(number).ok())?
}

pub(super) fn year(word: Option<&Word>) -> Option<i32> {
    let (number, digits) = number(word)?;
    (digits == 4 && (1300..=2100).contains(&number)).then(|| i32::try_from(number).ok())?
}

/// A date as EDTF; none where the calendar has no such day.
pub(super) fn iso(year: i32, month: u8, day: Option<u8>, is_persian: bool) -> Option<String> {
    if is_persian && year < 1600 {
        let date = persian_day(year, month, day?)?;
        return Some(format!("{:04}-{:02}-{:02}", date.year, date.month, date.day));
    }
    let text = match day {
        Some(day) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("{year:04}-{month:02}"),
    };
    ((1900..=2100).contains(&year) && Date::parse(&text).is_ok()).then_some(text)
}
