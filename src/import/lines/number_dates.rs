//! Dates of numbers, and dates in one word.

use super::date_parts::{DateFound, Order3, day, iso, year};
use crate::import::rules::{Compiled, Month};
use crate::import::words::Word;

/// A date in one word with the name of a month: `11.nov.2021`, `06-Jan-2022`.
pub(super) fn joined(words: &[Word], at: usize, months: &[Month]) -> Option<DateFound> {
    let word = words.get(at)?;
    let parts: Vec<&str> = word.form.split(['.', '-']).collect();
    let [first, name, last] = parts[..] else {
        return None;
    };
    let month = months
        .iter()
        .find(|month| matches!(&month.name[..], [one] if one == name))?;
    let part = |form: &str| {
        let form = form.to_owned();
        Some(Word { form, ..word.clone() })
    };
    let (day, year) = (day(part(first).as_ref())?, year(part(last).as_ref())?);
    Some(DateFound {
        edtf: Some(iso(year, month.number, Some(day), month.is_persian)?),
        first: at,
        after: at + 1,
        note: None,
    })
}

/// A date of three numbers, in one word or in three: `2022-01-06`, `06.01.2022`, `6. 1. 2022`, `1/6/2022`.
pub(super) fn numbers(
    text: &str,
    words: &[Word],
    at: usize,
    rules: &Compiled,
    order: Order3,
) -> Option<DateFound> {
    let word = words.get(at)?;
    let Some((parts, after)) = three(text, words, at) else {
        return without_year(text, word, at);
    };
    let [(a, a_digits), (b, b_digits), (c, c_digits)] = parts;
    let small = |number: u32| u8::try_from(number).ok();
    let found = |edtf, note| DateFound {
        edtf,
        first: at,
        after,
        note,
    };
    if a_digits == 4 {
        let is_persian = rules.language == "fa";
        let is_year = (1900..=2100).contains(&a) || (is_persian && (1300..=1500).contains(&a));
        let edtf = iso(
            i32::try_from(a).ok()?,
            small(b)?,
            small(c),
            is_persian && a < 1600,
        )?;
        return is_year.then(|| found(Some(edtf), None));
    }
    if a_digits > 2 || b_digits > 2 || !matches!(c_digits, 2 | 4) {
        return None;
    }
    let written = &text[word.start..words[after - 1].end];
    let is_short = c_digits == 2;
    // Three short numbers with hyphens, or in a longer row, are no date.
    if is_short && written.contains('-') {
        return None;
    }
    let year = i32::try_from(if is_short { 2000 + c } else { c }).ok()?;
    if !(1900..=2100).contains(&year) {
        return None;
    }
    let has_slashes = written.contains('/');
    let (day, month) = match order {
        _ if a > 12 => (a, b),
        _ if b > 12 => (b, a),
        _ if a == b => (a, b),
        // With points between numbers the day comes first in all languages.
        Order3::Open if has_slashes => {
            return Some(found(None, Some("day and month could be either way round")));
        }
        Order3::Mdy if has_slashes => (b, a),
        _ => (a, b),
    };
    let edtf = iso(year, small(month)?, Some(small(day)?), false)?;
    Some(found(Some(edtf), is_short.then_some("its year has two digits")))
}

/// A day and a month without a year: `6.1.`
fn without_year(text: &str, word: &Word, at: usize) -> Option<DateFound> {
    let (day, month) = word.form.split_once('.')?;
    let is_small = |digits: &str, most: u8| {
        digits.len() <= 2
            && digits
                .parse::<u8>()
                .is_ok_and(|number| (1..=most).contains(&number))
    };
    let is_date = is_small(day, 31) && is_small(month, 12) && text[word.end..].starts_with('.');
    is_date.then_some(DateFound {
        edtf: None,
        first: at,
        after: at + 1,
        note: Some("its year is not written"),
    })
}

/// A number and how many digits it has.
type Part = (u32, usize);

/// Three numbers, in one word or in words with the same sign between them, and the word after them.
fn three(text: &str, words: &[Word], at: usize) -> Option<([Part; 3], usize)> {
    let word = words.get(at)?;
    let one: Vec<&str> = word.form.split(['-', '.']).collect();
    let part = |digits: &str| {
        let is_number =
            !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse().ok().map(|number| (number, digits.len())))?
    };
    if one.len() == 3 {
        // A time may follow: `2022-01-06T14`.
        let last = one[2].split('t').next()?;
        return Some(([part(one[0])?, part(one[1])?, part(last)?], at + 1));
    }
    let [Some(second), Some(third)] = [words.get(at + 1), words.get(at + 2)] else {
        return None;
    };
    let gap = text[word.end..second.start].trim();
    let is_same = gap == text[second.end..third.start].trim();
    if !(is_same && matches!(gap, "/" | "." | "-")) {
        return None;
    }
    Some((
        [part(&word.form)?, part(&second.form)?, part(&third.form)?],
        at + 3,
    ))
}
