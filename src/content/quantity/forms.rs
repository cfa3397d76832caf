//! Hints for texts where a number should stand: a range, a number with a mark for "about", a word.

use super::value::Magnitude;

/// Marks and words before a number, each with the qualifier that means the same.
const BEFORE: &[(&str, &str)] = &[
    ("~", "about"),
    ("≈", "about"),
    ("±", "about"),
    (">=", "at-least"),
    ("≥", "at-least"),
    (">", "more-than"),
    ("<=", "up-to"),
    ("≤", "up-to"),
    ("<", "under"),
];

/// What to write instead of a text that is no number; `meant` reads a number out of a part of it.
pub(super) fn hint(text: &str, meant: impl Fn(&str) -> Option<String>) -> String {
    let text = text.trim();
    if Magnitude::of(text).is_some() {
        return format!("write `{{qualifier: {text}}}`");
    }
    let number = |part: &str| {
        let part = part.trim();
        meant(part).filter(|_| part.starts_with(|c: char| c.is_ascii_digit()))
    };
    if let Some((low, high)) = text.split_once(['-', '–', '—'])
        && let (Some(low), Some(high)) = (number(low), number(high))
    {
        return format!("write `{{low: {low}, high: {high}}}`");
    }
    let before = BEFORE.iter().find_map(|(mark, qualifier)| {
        let number = number(text.strip_prefix(mark)?)?;
        Some((number, *qualifier))
    });
    let behind = || Some((number(text.strip_suffix('+')?)?, "at-least"));
    match before.or_else(behind) {
        Some((number, qualifier)) => format!("write `{{value: {number}, qualifier: {qualifier}}}`"),
        None => {
            "write it in digits, such as `200`, or a word that stands for a number: `{qualifier: dozens}`"
                .to_owned()
        }
    }
}
