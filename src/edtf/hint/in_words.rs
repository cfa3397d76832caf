//! Dates as people write them in a sentence: one of two days, a day with a part of it.

use crate::edtf::grammar::parse;

/// The beginnings of the names of months in English.
pub(super) const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The beginnings of those German names of months that differ from the English ones.
const GERMAN: [(&str, &str); 5] = [
    ("mär", "mar"),
    ("mae", "mar"),
    ("mai", "may"),
    ("okt", "oct"),
    ("dez", "dec"),
];

/// Words for parts of the day, in English and German, with what a record calls them.
const PARTS: [(&str, &[&str]); 6] = [
    (
        "early-hours",
        &[
            "in the early hours",
            "early hours",
            "frühmorgens",
            "am frühen morgen",
        ],
    ),
    (
        "morning",
        &[
            "in the morning",
            "am morgen",
            "am vormittag",
            "morning",
            "morgens",
            "vormittags",
        ],
    ),
    (
        "midday",
        &["at midday", "at noon", "midday", "noon", "mittags", "am mittag"],
    ),
    (
        "afternoon",
        &["in the afternoon", "afternoon", "nachmittags", "am nachmittag"],
    ),
    ("evening", &["in the evening", "evening", "abends", "am abend"]),
    (
        "night",
        &["at night", "in the night", "night", "nachts", "in der nacht"],
    ),
];

/// `15./16.1.2032`, `15 or 16 January`, `15. Januar oder 16. Januar 2032`: one of two days. `between 15 and 18 January 2032`: one of
/// several.
pub(super) fn one_of_several(text: &str) -> Option<String> {
    let lower = english(text);
    let between = ["between ", "zwischen "];
    let between = between.iter().find_map(|word| lower.strip_prefix(word));
    let has = |words: [&str; 2]| lower.split(' ').any(|word| words.contains(&word));
    let is_choice = lower.contains('/') || has(["or", "oder"]) || between.is_some() && has(["and", "und"]);
    if !is_choice {
        return None;
    }
    let words = between
        .unwrap_or(&lower)
        .split([' ', '.', ',', '/'])
        .filter(|word| !word.is_empty() && !matches!(*word, "or" | "oder" | "and" | "und" | "dem" | "the"));
    let (mut numbers, mut names, mut year) = (Vec::new(), Vec::new(), None);
    for word in words {
        match (month(word), word.parse::<u32>()) {
            (Some(month), _) => names.push(month),
            (None, Ok(number)) if word.len() == 4 && year.is_none() => year = Some(number),
            (None, Ok(number)) if word.len() <= 2 => numbers.push(number),
            _ => return None,
        }
    }
    // The month follows its day.
    let (first, second) = match (numbers.as_slice(), names.as_slice()) {
        ([first, second], [month]) | ([first, second, month], []) => ((month, first), (month, second)),
        ([first, second], [month, other]) | ([first, month, second, other], []) => {
            ((month, first), (other, second))
        }
        _ => return None,
    };
    let choice = |year: u32| {
        let day = |(month, day): (&u32, &u32)| format!("{year:04}-{month:02}-{day:02}");
        let sign = if between.is_some() { ".." } else { "," };
        let choice = format!("[{}{sign}{}]", day(first), day(second));
        parse(&choice).is_ok().then_some(choice)
    };
    let days = if between.is_some() { "several" } else { "two" };
    match year {
        Some(year) => Some(format!("write `{}` for one of {days} days", choice(year)?)),
        None => Some(format!(
            "write the year, too: `{}` for one of {days} days of 2031",
            choice(2031)?
        )),
    }
}

/// `17.01.2032 abends`, `2032-01-17 in the evening`: a day, and a part of it; `guess` words what a day is meant to be.
pub(super) fn part_of_day(text: &str, guess: impl Fn(&str) -> Option<String>) -> Option<String> {
    let lower = english(text);
    let (day, part) = PARTS.iter().find_map(|(part, words)| {
        let day = words
            .iter()
            .filter_map(|word| lower.strip_suffix(word))
            .min_by_key(|day| day.len())?;
        day.ends_with([' ', ','])
            .then(|| (day.trim_end_matches([' ', ',']), *part))
    })?;
    let day = if parse(day).is_ok() {
        day.to_owned()
    } else {
        let hint = guess(day)?;
        hint.strip_prefix("write `")?.strip_suffix('`')?.to_owned()
    };
    Some(format!(
        "write `{day}`, and for an event `hour: {part}` beside it"
    ))
}

/// A text in lower case, with English names of months for German ones.
pub(super) fn english(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let word = |word: &str| {
        let known = GERMAN.iter().find_map(|(german, english)| {
            let rest = word.strip_prefix(german)?;
            rest.chars()
                .all(char::is_alphabetic)
                .then(|| format!("{english}{rest}"))
        });
        known.unwrap_or_else(|| word.to_owned())
    };
    lower.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn month(word: &str) -> Option<u32> {
    let name = word.get(..3)?;
    let at = MONTHS.iter().position(|month| *month == name)?;
    u32::try_from(at + 1).ok()
}
