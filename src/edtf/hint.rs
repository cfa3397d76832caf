//! What people write instead of EDTF, and the EDTF that they mean.

mod in_words;

use self::in_words::{MONTHS, english, one_of_several, part_of_day};
use super::grammar::parse;

/// Guesses what a text that is no date was meant to be. Whatever is suggested parses.
pub(super) fn guess(text: &str) -> Option<String> {
    let text = text.trim();
    unquoted(text)
        .or_else(|| calendar(text))
        .or_else(|| day_first(text))
        .or_else(|| one_of_several(text))
        .or_else(|| part_of_day(text, |day| day_first(day).or_else(|| named(day))))
        .or_else(|| about(text))
        .or_else(|| unbracketed(text))
        .or_else(|| reversed(text))
        .or_else(|| together(text))
        .or_else(|| named(text))
        .or_else(|| named(&english(text)))
        .or_else(|| doubtful(text))
        .or_else(|| doubtful_time(text))
        .or_else(|| offset(text))
        .or_else(|| time(text))
        .or_else(|| rewritten(text))
}

/// `“2031-03-02”`: quotation marks of prose, or two pairs of them.
fn unquoted(text: &str) -> Option<String> {
    let marks = |c: char| {
        matches!(
            c,
            '“' | '”'
                | '„'
                | '‟'
                | '‘'
                | '’'
                | '‚'
                | '«'
                | '»'
                | '‹'
                | '›'
                | '"'
                | '\''
                | '`'
                | '´'
        )
    };
    let plain = text.trim_matches(marks).trim();
    (plain != text && valid(plain)).then(|| format!("write `\"{plain}\"`, in straight quotation marks"))
}

/// `2031-03-02T14:00~`: a mark on a time, which EDTF allows on days alone.
fn doubtful_time(text: &str) -> Option<String> {
    let plain = text.trim_end_matches(['?', '~', '%']);
    let (day, _) = plain.split_once('T').filter(|_| plain != text && valid(plain))?;
    let mark = &text[plain.len()..];
    let hour = plain.get(day.len() + 1..).and_then(|time| time.get(..5))?;
    Some(format!(
        "a time takes no `{mark}`: write the day, `{day}`; of an event, the time goes under `hour`: `\"{hour}~\"` is about then"
    ))
}

fn valid(text: &str) -> bool {
    parse(text).is_ok()
}

fn write(text: &str) -> Option<String> {
    valid(text).then(|| format!("write `{text}`"))
}

/// The numbers of a text, if nothing but one kind of separator stands between them.
fn numbers(text: &str, separator: char) -> Option<Vec<(u32, usize)>> {
    text.split(separator)
        .map(|part| {
            let digits =
                !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
            digits
                .then(|| part.parse().ok().map(|number| (number, part.len())))
                .flatten()
        })
        .collect()
}

/// `2022-02-30`: the month is shorter. `2022-1-5`, `2022/01/05`, `2022.1.5`: the year comes first, the form is wrong.
fn calendar(text: &str) -> Option<String> {
    for separator in ['-', '/', '.'] {
        match numbers(text, separator).as_deref() {
            Some([(year, 4), (month, _), (day, _)]) => {
                let written = format!("{year:04}-{month:02}-{day:02}");
                return write(&written).or_else(|| {
                    let last = (28..=31)
                        .rev()
                        .find(|day| valid(&format!("{year:04}-{month:02}-{day:02}")))?;
                    Some(format!("`{year:04}-{month:02}` has {last} days"))
                });
            }
            Some([(year, 4), (month, _)]) => return write(&format!("{year:04}-{month:02}")),
            _ => {}
        }
    }
    None
}

/// `5.1.2022`, `05-01-2022`, `1/5/2022`: the year comes last. Full stops are only used with the day first; other
/// separators leave two readings.
fn day_first(text: &str) -> Option<String> {
    for separator in ['.', '-', '/'] {
        let parts = numbers(text, separator);
        let Some([(first, ..=2), (second, ..=2), (year, 4)]) = parts.as_deref() else {
            continue;
        };
        let day_first = format!("{year:04}-{second:02}-{first:02}");
        let month_first = format!("{year:04}-{first:02}-{second:02}");
        let two_readings = separator != '.' && first != second && valid(&day_first) && valid(&month_first);
        return if two_readings {
            Some(format!("write the year first: `{day_first}` or `{month_first}`"))
        } else {
            write(&day_first).or_else(|| write(&month_first))
        };
    }
    None
}

/// `circa 2022`, `ca. 2022`, `around 2022-01-05`, `probably 2021`, `1990s`.
fn about(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let after = |words: &[&str]| {
        words
            .iter()
            .find_map(|word| lower.strip_prefix(word))
            .map(|rest| rest.trim_start_matches('.').trim().to_owned())
    };
    if let Some(rest) = after(&["circa", "around", "about", "approximately", "approx", "ca", "c"]) {
        return write(&format!("{rest}~"));
    }
    if let Some(rest) = after(&["probably", "possibly", "perhaps", "maybe"]) {
        return write(&format!("{rest}?"));
    }
    if let Some(rest) = after(&["before", "until", "by"]) {
        return write(&format!("[..{rest}]"));
    }
    if let Some(rest) = after(&["after", "since", "from"]) {
        return write(&format!("{rest}/.."));
    }
    let decade = lower.strip_suffix("0s").or_else(|| lower.strip_suffix("0's"))?;
    write(&format!("{decade}X"))
}

/// `2022-01-05..2022-01-06`: a choice without its brackets.
fn unbracketed(text: &str) -> Option<String> {
    let (from, to) = text.split_once("..")?;
    let (choice, span) = (format!("[{from}..{to}]"), format!("{from}/{to}"));
    (valid(&choice) && valid(&span)).then(|| {
        format!("write `{choice}` for some day within, or `{span}` for something that lasted so long")
    })
}

/// `2031-03-05/2031-03-02`, `[2031-03-05..2031-03-02]`: the later day comes first.
fn reversed(text: &str) -> Option<String> {
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let swapped = match inner {
        Some(inner) => inner.split_once("..").map(|(from, to)| format!("[{to}..{from}]")),
        None => text.split_once('/').map(|(from, to)| format!("{to}/{from}")),
    };
    let swapped = swapped.filter(|swapped| valid(swapped))?;
    Some(format!("the first day comes first: write `{swapped}`"))
}

/// `2031-03-02T04:00+25:00`: an offset that no clock has.
fn offset(text: &str) -> Option<String> {
    let at = text
        .rfind(['+', '-'])
        .filter(|at| text.find('T').is_some_and(|time| time < *at))?;
    let is_whole = text.len() == at + "+00:00".len();
    (is_whole && valid(&format!("{}Z", &text[..at]))).then(|| {
        "clocks are from `-12:00` to `+14:00` apart from UTC; the zone of the place can stand in its `tz` instead".to_owned()
    })
}

/// `20310302`, `203103`: without hyphens.
fn together(text: &str) -> Option<String> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match (digits, text.len()) {
        (true, 8) => write(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])),
        (true, 6) => write(&format!("{}-{}", &text[..4], &text[4..])),
        _ => None,
    }
}

/// `4 March 2031`, `March 4th, 2031`, `Mar. 2031`.
fn named(text: &str) -> Option<String> {
    let (mut month, mut year, mut day) = (None, None, None);
    let words = text.split([' ', ',', '.', '-']).filter(|word| !word.is_empty());
    for word in words {
        let number: String = word.chars().take_while(char::is_ascii_digit).collect();
        let name = word.get(..3).map(str::to_ascii_lowercase);
        let named = MONTHS.iter().position(|month| Some(*month) == name.as_deref());
        match (named, number.len()) {
            (Some(at), _) if month.is_none() => month = Some(at + 1),
            (None, 4) if year.is_none() && word.len() == 4 => year = Some(number),
            (None, 1 | 2) if day.is_none() => day = number.parse::<u8>().ok(),
            _ => return None,
        }
    }
    let (month, year) = (month?, year?);
    match day {
        Some(day) => write(&format!("{year}-{month:02}-{day:02}")),
        None => write(&format!("{year}-{month:02}")),
    }
}

/// `2031-03-02??`, `2031?~`, `?2031`, `2031-03-02 (?)`: marks that stand twice, or in another place.
fn doubtful(text: &str) -> Option<String> {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '?' | '~' | '%' | '(' | ')' | ' '))
        .collect();
    let mark = match (text.contains('?'), text.contains(['~', '%'])) {
        (true, true) => "%",
        (true, false) => "?",
        (false, true) => "~",
        (false, false) => return None,
    };
    write(&format!("{plain}{mark}"))
}

/// `25:61`, `03:30`: a time without its day, or one that no clock shows.
fn time(text: &str) -> Option<String> {
    let (day, time) = text
        .split_once(['T', ' '])
        .map_or((None, text), |(day, time)| (Some(day), time));
    if let Some(written) = day.and_then(|day| write(&format!("{day}T{}", clock(time)?))) {
        return Some(written);
    }
    let (hours, minutes) = time.split_once(':')?;
    let number = |part: &str| part.get(..2).unwrap_or(part).parse::<u8>().ok();
    let is_time = number(hours)? < 24 && number(minutes)? < 60;
    match day {
        Some(_) if is_time => None,
        Some(_) => Some("the times of a day go from `00:00` to `23:59`".to_owned()),
        None => {
            let example = if is_time { time } else { "16:00" };
            Some(format!("write the day, too, such as `2031-03-02T{example}`"))
        }
    }
}

/// A time of day as people write it, as `16:00`: `4pm`, `4:30 p.m.`, `7:00`, `16.00`, `1600`, `16h30`.
pub fn clock(text: &str) -> Option<String> {
    let lower: String = text
        .to_ascii_lowercase()
        .chars()
        .filter(|letter| !" .:h".contains(*letter))
        .collect();
    let separated = |letter: char| matches!(letter, ':' | '.' | 'h');
    let digits = lower.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let afternoon = match &lower[digits.len()..] {
        "" => None,
        "am" => Some(0),
        "pm" => Some(12),
        _ => return None,
    };
    let (hours, minutes) = match digits.len() {
        1 | 2 if afternoon.is_some() || text.contains(separated) => (digits, "00"),
        3 | 4 => digits.split_at(digits.len() - 2),
        _ => return None,
    };
    let hours: u8 = hours.parse().ok()?;
    let hours = match afternoon {
        Some(later) if (1..=12).contains(&hours) => hours % 12 + later,
        Some(_) => return None,
        None => hours,
    };
    Some(format!("{hours:02}:{minutes}"))
}

/// Slips of single characters: dashes, spaces, a lower-case `x`, a space before the time, words for open ends.
fn rewritten(text: &str) -> Option<String> {
    let dashes = [
        '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}',
    ];
    let squeezed: String = text.split_whitespace().collect();
    let hyphens = squeezed.replace(dashes, "-");
    let with_time = text.split_whitespace().collect::<Vec<_>>().join("T");
    let candidates = [
        hyphens.clone(),
        squeezed.replace(dashes, "/"),
        with_time,
        hyphens.replace('x', "X"),
        hyphens.replace("open", "..").replace("now", ".."),
        hyphens.replace("unknown", ""),
        hyphens.replace(['{', '('], "[").replace(['}', ')'], "]"),
        middle_hyphen(&hyphens).unwrap_or_default(),
    ];
    candidates.iter().find_map(|candidate| write(candidate))
}

/// `2022-01-05-2022-01-06`, `1990-2019`: a span joined by a hyphen.
fn middle_hyphen(text: &str) -> Option<String> {
    let middle = text.len() / 2;
    let (from, to) = (text.get(..middle)?, text.get(middle + 1..)?);
    (text.as_bytes().get(middle) == Some(&b'-')).then(|| format!("{from}/{to}"))
}
