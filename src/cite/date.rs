//! Dates of other formats as EDTF.

use crate::edtf::Date;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// A date in EDTF, or a moment of ISO 8601, of which the day is taken.
pub(super) fn edtf(text: &str) -> Option<String> {
    let text = text.trim();
    let day = text.split_once(['T', ' ']).map_or(text, |(day, _)| day);
    let is_day = day.len() == 10 && day.bytes().filter(u8::is_ascii_digit).count() == 8;
    let date = if is_day && day.len() < text.len() {
        day
    } else {
        text
    };
    Date::parse(date).is_ok().then(|| date.to_owned())
}

/// Year, month and day as numbers or as `BibTeX` and RIS write them; a missing one ends the date.
pub(super) fn of_parts(year: &str, month: Option<&str>, day: Option<&str>) -> Option<String> {
    let number = |text: &str| text.trim().parse::<u8>().ok();
    let month_number = |text: &str| {
        let short: String = text.trim().to_lowercase().chars().take(3).collect();
        let named = MONTHS.iter().position(|month| **month == *short);
        number(text).or_else(|| u8::try_from(named? + 1).ok())
    };
    let mut date = year.trim().to_owned();
    if date.len() != 4 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return edtf(&date).filter(|_| month.is_none());
    }
    if let Some(month) = month.filter(|month| !month.trim().is_empty()) {
        date.push_str(&format!("-{:02}", month_number(month)?));
        if let Some(day) = day.filter(|day| !day.trim().is_empty()) {
            date.push_str(&format!("-{:02}", number(day)?));
        }
    }
    edtf(&date)
}
