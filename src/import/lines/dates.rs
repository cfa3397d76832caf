//! Dates in a text, in whatever way they are written, with the precision that they have.

use crate::edtf::Date;
use crate::import::rules::{Compiled, Month};
use crate::import::words::{Word, words};
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

/// Words between the parts of a date.
const BETWEEN: &[&str] = &[
    "de",
    "del",
    "den",
    "der",
    "d",
    "of",
    "the",
    "le",
    "da",
    "do",
    "år",
    "año",
    "г",
    "года",
    "жылғы",
    "жылы",
    "gada",
    "m",
    "al",
    "af",
    "roku",
];

/// Dates in a text, in their order.
pub(in crate::import) fn find_dates(text: &str, rules: &Compiled, order: Order3) -> Vec<DateFound> {
    let words = words(text);
    let mut found: Vec<DateFound> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let date = signs(text, &words, at)
            .or_else(|| numbers(text, &words, at, rules, order))
            .or_else(|| named(text, &words, at, &rules.months));
        match date {
            Some(date) if date.first >= found.last().map_or(0, |last| last.after) => {
                at = date.after.max(at + 1);
                found.push(date);
            }
            _ => at += 1,
        }
    }
    found
}

/// The number at the beginning of a word with at most two more letters: `5th`, `6º`, `2022ж`.
fn number(word: Option<&Word>) -> Option<(u32, usize)> {
    let form = &word?.form;
    let digits = form.bytes().take_while(u8::is_ascii_digit).count();
    let rest = form[digits..].chars().count();
    let is_number = (1..=4).contains(&digits) && rest <= 2 && form[digits..].chars().all(char::is_alphabetic);
    is_number.then(|| form[..digits].parse().ok().map(|number| (number, digits)))?
}

fn day(word: Option<&Word>) -> Option<u8> {
    let (number, digits) = number(word)?;
    (digits <= 2 && (1..=31).contains(&number)).then(|| u8::try_from(number).ok())?
}

fn year(word: Option<&Word>) -> Option<i32> {
    let (number, digits) = number(word)?;
    (digits == 4 && (1300..=2100).contains(&number)).then(|| i32::try_from(number).ok())?
}

/// Whether nothing but a little punctuation stands between a word and the next.
fn is_near(text: &str, words: &[Word], at: usize) -> bool {
    let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) else {
        return false;
    };
    let between = &text[word.end..next.start];
    between.chars().count() <= 3 && !between.contains(['(', ')', '|', ';', '!', '?'])
}

/// A date with the name of a month.
fn named(text: &str, words: &[Word], at: usize, months: &[Month]) -> Option<DateFound> {
    let fits = |month: &&Month| {
        let name = &month.name;
        words.len() >= at + name.len()
            && name
                .iter()
                .zip(&words[at..])
                .all(|(form, word)| *form == word.form)
    };
    let month = months.iter().find(fits)?;
    let mut found = Parts {
        first: at,
        after: at + month.name.len(),
        day: None,
        year: None,
    };
    found.look_before(text, words, at);
    found.look_after(text, words);
    found.look_before_the_day(text, words);
    // The name of a month alone is no date.
    if found.day.is_none() && found.year.is_none() {
        return None;
    }
    let (edtf, note) = match found.year {
        Some(year) => (
            Some(iso(year, month.number, found.day, month.is_persian)?),
            month.is_persian.then_some("the Persian calendar"),
        ),
        None => (None, Some("its year is not written")),
    };
    Some(DateFound {
        edtf,
        first: found.first,
        after: found.after,
        note,
    })
}

/// Whether a word stands between the parts of dates.
fn is_between(words: &[Word], at: usize) -> bool {
    words
        .get(at)
        .is_some_and(|word| BETWEEN.contains(&word.form.as_str()))
}

/// The parts of a date around the name of a month.
struct Parts {
    /// The first word of the date.
    first: usize,
    /// The word after its last.
    after: usize,
    day: Option<u8>,
    year: Option<i32>,
}

impl Parts {
    /// Looks before the month: "6", "6 de", "2022 жылғы 6".
    fn look_before(&mut self, text: &str, words: &[Word], month: usize) {
        let mut before = month;
        while before > 0
            && month - before < 2
            && is_between(words, before - 1)
            && is_near(text, words, before - 1)
        {
            before -= 1;
        }
        if before == 0 || !is_near(text, words, before - 1) {
            return;
        }
        self.day = day(words.get(before - 1));
        if self.day.is_none() {
            self.year = year(words.get(before - 1));
        }
        if self.day.is_some() || self.year.is_some() {
            self.first = before - 1;
        }
    }

    /// Looks behind the month: "5, 2022", "2022", "de 2022".
    fn look_after(&mut self, text: &str, words: &[Word]) {
        let mut next = self.after;
        if self.day.is_none()
            && is_near(text, words, next - 1)
            && let Some(day) = day(words.get(next))
        {
            self.day = Some(day);
            next += 1;
            self.after = next;
        }
        if self.year.is_some() {
            return;
        }
        let mut skipped = 0;
        while skipped < 2 && is_between(words, next) && is_near(text, words, next - 1) {
            next += 1;
            skipped += 1;
        }
        if is_near(text, words, next - 1)
            && let Some(year) = year(words.get(next))
        {
            self.year = Some(year);
            self.after = next + 1;
        }
    }

    /// Looks before the day: the "2022" of "2022 жылғы 6 қаңтар".
    fn look_before_the_day(&mut self, text: &str, words: &[Word]) {
        let Some(before) = self.first.checked_sub(1) else {
            return;
        };
        if self.year.is_some() || self.day.is_none() {
            return;
        }
        let back = if is_between(words, before) {
            before
        } else {
            self.first
        };
        if back > 0
            && is_near(text, words, back - 1)
            && let Some(year) = year(words.get(back - 1))
        {
            self.year = Some(year);
            self.first = back - 1;
        }
    }
}

/// A date in signs: `2022年1月6日`, `令和4年1月6日`.
fn signs(text: &str, words: &[Word], at: usize) -> Option<DateFound> {
    let form = |at: usize| words.get(at).map(|word| word.form.as_str());
    let era = match (form(at), form(at + 1)) {
        (Some("令"), Some("和")) => Some(2018),
        (Some("平"), Some("成")) => Some(1988),
        (Some("民"), Some("國" | "国")) => Some(1911),
        _ => None,
    };
    let first = at;
    let at = at + era.map_or(0, |_| 2);
    let (number_of_year, digits) = number(words.get(at))?;
    if form(at + 1) != Some("年") || (era.is_none() && digits != 4) {
        return None;
    }
    let year = i32::try_from(number_of_year).ok()? + era.unwrap_or(0);
    let month = day(words.get(at + 2)).filter(|month| *month <= 12)?;
    if form(at + 3) != Some("月") || text[words[at].start..words[at + 3].end].chars().count() > 12 {
        return None;
    }
    let found = day(words.get(at + 4)).filter(|_| matches!(form(at + 5), Some("日" | "號" | "号")));
    let after = if found.is_some() { at + 6 } else { at + 4 };
    Some(DateFound {
        edtf: Some(iso(year, month, found, false)?),
        first,
        after,
        note: None,
    })
}

/// A date of three numbers, in one word or in three: `2022-01-06`, `06.01.2022`, `6. 1. 2022`, `1/6/2022`.
fn numbers(text: &str, words: &[Word], at: usize, rules: &Compiled, order: Order3) -> Option<DateFound> {
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

/// A date as EDTF; none where the calendar has no such day.
fn iso(year: i32, month: u8, day: Option<u8>, is_persian: bool) -> Option<String> {
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
