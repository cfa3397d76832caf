//! Names of people, as bylines and captions have them.

use crate::import::rules::{Compiled, Topic};
use crate::import::words::{Word, is_sign, words};

/// Small words within names.
const PARTICLES: &[&str] = &[
    "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "af", "av", "zu",
    "ter", "ten", "la", "le", "al", "el", "bin", "ibn", "bint", "y", "'t",
];

/// Words between two names.
const AND: &[&str] = &[
    "and", "och", "og", "und", "et", "y", "e", "i", "a", "en", "та", "і", "й", "и", "және", "ve", "و", "ja",
    "s",
];

/// The most words that a name has.
const LONGEST: usize = 5;

/// The names in a row at a place, and the word after the last. In a script without capitals, all that stands there up to the next separator
/// is taken for a name.
pub(in crate::import) fn people(
    text: &str,
    words: &[Word],
    from: usize,
    rules: &Compiled,
) -> (Vec<String>, usize) {
    let mut found = Vec::new();
    let mut at = from;
    while let Some((name, after)) = person(text, words, at, rules) {
        found.push(name);
        at = after;
        let Some(next) = words.get(at) else { break };
        let gap = text[words[at - 1].end..next.start].trim();
        if AND.contains(&next.form.as_str()) && gap.is_empty() {
            // The word belongs to the names only if another name follows it.
            if person(text, words, at + 1, rules).is_none() {
                break;
            }
            at += 1;
        } else if !matches!(gap, "," | "&" | "/" | "、" | "،" | "・") {
            break;
        }
    }
    (found, at)
}

/// Whether a text is one name and nothing else.
pub(in crate::import) fn is_name(text: &str, rules: &Compiled) -> bool {
    let words = words(text);
    let is_cased = text.chars().any(char::is_uppercase);
    is_cased && person(text, &words, 0, rules).is_some_and(|(_, after)| after == words.len())
}

fn person(text: &str, words: &[Word], from: usize, rules: &Compiled) -> Option<(String, usize)> {
    let first = words.get(from)?;
    let start = text[first.start..].chars().next()?;
    if is_sign(start) {
        return of_signs(text, words, from, rules);
    }
    if !start.is_uppercase() && !start.is_lowercase() {
        return without_capitals(text, words, from, rules);
    }
    let (mut at, mut large) = (from, 0);
    while let Some(word) = words.get(at) {
        let written = &text[word.start..word.end];
        if at > from
            && !joins(
                &text[words[at - 1].end..word.start],
                &text[words[at - 1].start..words[at - 1].end],
            )
        {
            break;
        }
        let is_large = written.chars().next().is_some_and(char::is_uppercase) && !has_digits(written);
        let is_label = rules.at(Topic::Photo, words, at).is_some_and(|length| {
            words
                .get(at + length - 1)
                .is_some_and(|last| text[last.end..].trim_start().starts_with([':', '：']))
        });
        // A name in capitals ends where other letters begin: "JANE EK Associated Press".
        let is_capital = |at: usize| is_abbreviation(&text[words[at].start..words[at].end]);
        let is_other = at - from >= 2 && (from..at).all(is_capital) && !is_capital(at);
        if at - from >= LONGEST
            || is_other
            || is_label
            || !(is_large || (at > from && PARTICLES.contains(&word.form.as_str())))
        {
            break;
        }
        large += usize::from(is_large);
        at += 1;
    }
    while at > from && !text[words[at - 1].start..].starts_with(char::is_uppercase) {
        at -= 1;
    }
    if is_house(text, &words[from..at.max(from + 1)]) {
        return None;
    }
    let is_name = large >= 2 && (!rules.is_common(first) || first.form.chars().count() == 1);
    is_name.then(|| {
        (
            as_written(&text[first.start..words[at - 1].end], &rules.language),
            at,
        )
    })
}

/// Whether words name a publisher and not a person, since one is an abbreviation: "ARD-Studio Nordmark". Family names may be in capitals.
fn is_house(text: &str, words: &[Word]) -> bool {
    let written = |word: &Word| text[word.start..word.end].to_owned();
    let is_family = |place: usize, word: &str| {
        let is_large = |letter: char| letter.is_uppercase() || letter == '-';
        place > 0 && word.chars().count() >= 3 && word.chars().all(is_large)
    };
    let has_small = words
        .iter()
        .any(|word| written(word).chars().any(char::is_lowercase));
    let is_short =
        |(place, word): (usize, &Word)| is_abbreviation(&written(word)) && !is_family(place, &written(word));
    has_small && words.iter().enumerate().any(is_short)
}

/// Whether two words with this gap between them may be one name: a space, or the point of an initial and a space.
fn joins(gap: &str, before: &str) -> bool {
    gap == " " || (gap == ". " && before.chars().count() <= 2)
}

/// Whether a word begins with two or more large letters.
fn is_abbreviation(word: &str) -> bool {
    word.chars().count() >= 2 && word.chars().take(2).all(char::is_uppercase)
}

fn has_digits(word: &str) -> bool {
    word.chars().any(char::is_numeric)
}

/// A name of Han or Kana: two to six signs, perhaps with a space between family name and given name.
fn of_signs(text: &str, words: &[Word], from: usize, rules: &Compiled) -> Option<(String, usize)> {
    let mut at = from;
    while let Some(word) = words.get(at) {
        let is_part = text[word.start..]
            .chars()
            .next()
            .is_some_and(|letter| is_sign(letter) || letter == 'ー');
        let gap = if at > from {
            &text[words[at - 1].end..word.start]
        } else {
            ""
        };
        let is_label = [Topic::Photo, Topic::Published]
            .iter()
            .any(|topic| rules.at(*topic, words, at).is_some());
        let is_label = is_label || (at > from && rules.at(Topic::Roles, words, at).is_some());
        if !is_part || is_label || !matches!(gap, "" | " " | "\u{3000}" | "·" | "・") || at - from >= 12 {
            break;
        }
        at += 1;
    }
    let length = at - from;
    (2..=6)
        .contains(&length)
        .then(|| (text[words[from].start..words[at - 1].end].to_owned(), at))
}

/// A name in Arabic, Persian or another script without capitals: two to four words up to a separator, or one before what the person is.
fn without_capitals(text: &str, words: &[Word], from: usize, rules: &Compiled) -> Option<(String, usize)> {
    let mut at = from;
    while let Some(word) = words.get(at) {
        let gap = if at > from {
            &text[words[at - 1].end..word.start]
        } else {
            " "
        };
        let is_other = has_digits(&word.form)
            || rules.at(Topic::Published, words, at).is_some()
            || rules.at(Topic::Updated, words, at).is_some()
            || rules.weekdays.contains(&word.form)
            || (at > from && rules.at(Topic::Roles, words, at).is_some());
        if gap != " " || is_other || at - from >= LONGEST {
            break;
        }
        at += 1;
    }
    let length = at - from;
    let has_role = at < words.len() && rules.at(Topic::Roles, words, at).is_some();
    let shortest = if has_role { 1 } else { 2 };
    (shortest..=4)
        .contains(&length)
        .then(|| (text[words[from].start..words[at - 1].end].to_owned(), at))
}

/// A name in the usual case, if it is written in capitals only.
fn as_written(name: &str, language: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < 5 || name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let mut is_first = true;
    let mut written = String::with_capacity(name.len());
    for letter in name.chars() {
        match (is_first, letter, language) {
            (true, ..) => written.push(letter),
            (_, 'I', "tr" | "az") => written.push('ı'),
            (_, 'İ', _) => written.push('i'),
            _ => written.extend(letter.to_lowercase()),
        }
        is_first = !letter.is_alphabetic() && !matches!(letter, '\'' | '’');
    }
    written
}

#[cfg(test)]
mod tests {
    use super::{is_name, people};
    use crate::import::rules::Rules;
    use crate::import::words::words;

    #[test]
    fn names_are_read() {
        let rules = Rules::own();
        let check = |language: &str, text: &str, expected: &[&str]| {
            let (found, _) = people(text, &words(text), 0, &rules.of(language));
            assert_eq!(found, expected, "{text}");
        };
        check("sv", "Rasmus Canbäck 11 januari", &["Rasmus Canbäck"]);
        check(
            "en",
            "Ann-Marie O'Neil, J. R. Smith and Li Wei in Vask",
            &["Ann-Marie O'Neil", "J. R. Smith", "Li Wei"],
        );
        check(
            "nl",
            "Jan van der Berg en Piet de Vries",
            &["Jan van der Berg", "Piet de Vries"],
        );
        check("sv", "ANNA BERG", &["Anna Berg"]);
        check("sv", "Anna Berg Foto: Bo Ek", &["Anna Berg"]);
        check("en", "The Numbers", &[]);
        check("de", "Petra Klein, ARD-Studio Nordmark", &["Petra Klein"]);
        check(
            "ru",
            "Анна Петрова и Иван Сидоров",
            &["Анна Петрова", "Иван Сидоров"],
        );
        check("ar", "أحمد بن علي - 6 يناير", &["أحمد بن علي"]);
        check("ja", "山田 太郎", &["山田 太郎"]);
        assert!(is_name("Anna-Maria Lindqvist", &rules.of("nl")));
        assert!(!is_name("Olie- en uraniumland", &rules.of("nl")));
    }
}
