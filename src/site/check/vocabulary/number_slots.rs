//! Numbers and placeholders for them in the words of units and measures. The page writes the number itself, so that readers would see it
//! twice, or the placeholder.

use crate::content::{PlainTexts, VocabularyWords};
use crate::diag::{Diagnostic, Unread};
use crate::input::Files;
use crate::yaml::{Parts, Yaml};
use std::ops::Range;

/// Reports the first number or placeholder in a text; `forms` are the plural categories of the language.
pub(super) fn check(
    words: &VocabularyWords,
    unread: &Unread,
    (files, yaml): (&Files, &Yaml<'_>),
    forms: &[&str],
) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for (path, text) in words.plain() {
        let mut keys = path.split('.');
        let (list, id) = (keys.next().unwrap_or_default(), keys.next().unwrap_or_default());
        let is_unit = list == "units";
        if !(is_unit || list == "measures") || unread.touches(&path) {
            continue;
        }
        let Some((range, slot)) = Slot::find(text, is_unit) else {
            continue;
        };
        let written = &text[range.clone()];
        let message = match slot {
            Slot::Number => format!("readers see two numbers, since `{written}` follows that of the claim"),
            Slot::Forms | Slot::Value => {
                format!("nothing is filled in here: readers see `{written}` as it is written")
            }
        };
        let alone = format!("{} {}", &text[..range.start], &text[range.end..]);
        let alone = alone.split_whitespace().collect::<Vec<_>>().join(" ");
        let hint = match slot {
            Slot::Forms => {
                let forms: Vec<String> = forms.iter().map(|form| format!("{form}: …")).collect();
                format!("write each form under its name: `{id}: {{{}}}`", forms.join(", "))
            }
            Slot::Number | Slot::Value if alone.is_empty() => {
                "write the unit in words: it follows the number of a claim".to_owned()
            }
            Slot::Number | Slot::Value if is_unit => {
                format!("write the unit alone, `{alone}`: the page puts the number before it")
            }
            Slot::Number | Slot::Value => format!("write the words alone: `{alone}`"),
        };
        let place = Parts::of(yaml, files, &path, text).place(range);
        told.push(Diagnostic::warning("number-unit", message).at(place).hint(hint));
    }
    told
}

/// A placeholder, or a number in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    /// A number.
    Number,
    /// A place for one: `{n}`, `%d`.
    Value,
    /// A choice between the forms of a word.
    Forms,
}

impl Slot {
    fn find(text: &str, is_unit: bool) -> Option<(Range<usize>, Self)> {
        in_braces(text).or_else(|| after_percent(text)).or_else(|| {
            is_unit
                .then(|| at_the_start(text).or_else(|| between_bars(text)))
                .flatten()
        })
    }
}

/// `{n}`, `{ $n -> [one] person *[other] people }`, `%{n}`. What begins like a shortcode is reported as one.
fn in_braces(text: &str) -> Option<(Range<usize>, Slot)> {
    let open = text
        .find('{')
        .filter(|_| !text.contains("{{") && !text.contains("{%"))?;
    let mut depth = 0_usize;
    let end = text[open..].char_indices().find_map(|(at, c)| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(open + at + 1)
    })?;
    let inner = &text[open + 1..end - 1];
    let is_choice = inner.contains("->")
        || inner
            .split(',')
            .nth(1)
            .is_some_and(|word| matches!(word.trim(), "plural" | "select" | "selectordinal"));
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '$' | '_' | '-' | '.' | ' ' | ':');
    if is_choice {
        return Some((open..end, Slot::Forms));
    }
    let start = if text[..open].ends_with(['%', '$', '#']) {
        open - 1
    } else {
        open
    };
    inner.chars().all(is_name).then_some((start..end, Slot::Value))
}

/// `%d`, `%s`, `%1$d`, `%(n)s`, as languages of programs have them.
fn after_percent(text: &str) -> Option<(Range<usize>, Slot)> {
    text.match_indices('%').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let named = rest
            .strip_prefix('(')
            .and_then(|rest| Some(rest.split_once(')')?.1));
        let digits = rest
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .strip_prefix('$');
        let rest = named.or(digits).unwrap_or(rest);
        let after = rest.strip_prefix(['d', 'i', 's', 'u'])?;
        let is_apart = !after.starts_with(char::is_alphanumeric);
        is_apart.then_some((at..text.len() - after.len(), Slot::Value))
    })
}

/// A number, or the mark that stands for one, before the words: `200 people`, `# people`.
fn at_the_start(text: &str) -> Option<(Range<usize>, Slot)> {
    let (first, _) = text.trim_start().split_once(char::is_whitespace)?;
    let start = text.len() - text.trim_start().len();
    let range = start..start + first.len();
    let is_digit = |c: char| c.is_numeric() || matches!(c, '.' | ',');
    if first == "#" {
        return Some((range, Slot::Value));
    }
    (first.starts_with(char::is_numeric) && first.chars().all(is_digit)).then_some((range, Slot::Number))
}

/// `person|people`.
fn between_bars(text: &str) -> Option<(Range<usize>, Slot)> {
    let (before, after) = text.split_once('|')?;
    let is_word = |part: &str| part.contains(char::is_alphabetic);
    (is_word(before) && is_word(after)).then_some((0..text.len(), Slot::Forms))
}

#[cfg(test)]
mod tests {
    use super::Slot::{self, Forms, Number, Value};

    #[test]
    fn slots_are_found_in_words() {
        let check = |text: &str, expected: Option<(&str, Slot)>| {
            let found = Slot::find(text, true).map(|(range, slot)| (&text[range], slot));
            assert_eq!(found, expected, "{text:?}");
        };
        for (text, slot) in [
            ("{n} people", "{n}"),
            ("{ $n } people", "{ $n }"),
            ("{} people", "{}"),
            ("{0} people", "{0}"),
            ("%{count} people", "%{count}"),
            ("%d people", "%d"),
            ("people: %1$s", "%1$s"),
            ("%(n)s people", "%(n)s"),
            ("# people", "#"),
        ] {
            check(text, Some((slot, Value)));
        }
        for text in [
            "{ $n -> [one] person *[other] people }",
            "{count, plural, one {# person} other {# people}}",
            "person|people",
        ] {
            check(text, Some((text, Forms)));
        }
        check("200 people", Some(("200", Number)));
        check("1,000 people", Some(("1,000", Number)));
        for text in [
            "people",
            "%",
            "% of all",
            "% dry weight",
            "m³",
            "US$",
            "person(s)",
            "l/100 km",
            "1000s",
            "{{ n }} people",
            "(a, b)",
        ] {
            check(text, None);
        }
    }
}
