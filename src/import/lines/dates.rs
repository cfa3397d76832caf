//! Dates in a text, in whatever way they are written, with the precision that they have.

use super::date_parts::{DateFound, Order3, day, iso, number, year};
use super::number_dates::{joined, numbers};
use crate::import::rules::{Compiled, Month};
use crate::import::words::{Word, words};

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
            .or_else(|| joined(&words, at, &rules.months))
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
    // Arabic articles name a month twice: "يناير/كانون الثاني".
    let again = months.iter().find(|other| {
        let behind = &words[found.after..];
        other.number == month.number
            && other.name.len() <= behind.len()
            && other
                .name
                .iter()
                .zip(behind)
                .all(|(form, word)| *form == word.form)
    });
    if let Some(again) = again.filter(|_| is_near(text, words, found.after - 1)) {
        found.after += again.name.len();
    }
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
