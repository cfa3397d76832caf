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
    ("about", "about"),
    ("around", "about"),
    ("approximately", "about"),
    ("approx.", "about"),
    ("roughly", "about"),
    ("some", "about"),
    ("circa", "about"),
    ("ca.", "about"),
    ("ca", "about"),
    ("c.", "about"),
    ("rund", "about"),
    ("etwa", "about"),
    ("ungefähr", "about"),
    ("environ", "about"),
    ("unos", "about"),
    ("unas", "about"),
    ("cerca de", "about"),
    ("około", "about"),
    ("ok.", "about"),
    ("noin", "about"),
    ("omtrent", "about"),
    ("ongeveer", "about"),
    ("около", "about"),
    ("nearly", "nearly"),
    ("almost", "nearly"),
    ("fast", "nearly"),
    ("beinahe", "nearly"),
    ("presque", "nearly"),
    ("casi", "nearly"),
    ("prawie", "nearly"),
    ("at least", "at-least"),
    ("mindestens", "at-least"),
    ("au moins", "at-least"),
    ("al menos", "at-least"),
    ("co najmniej", "at-least"),
    ("more than", "more-than"),
    ("over", "more-than"),
    ("mehr als", "more-than"),
    ("über", "more-than"),
    ("plus de", "more-than"),
    ("más de", "more-than"),
    ("ponad", "more-than"),
    ("up to", "up-to"),
    ("at most", "up-to"),
    ("bis zu", "up-to"),
    ("höchstens", "up-to"),
    ("jusqu’à", "up-to"),
    ("hasta", "up-to"),
    ("under", "under"),
    ("fewer than", "under"),
    ("less than", "under"),
    ("weniger als", "under"),
    ("unter", "under"),
    ("moins de", "under"),
    ("menos de", "under"),
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
    let lower = text.to_lowercase();
    let before = BEFORE.iter().find_map(|(mark, qualifier)| {
        // The number follows a word after a space.
        let rest = lower.strip_prefix(mark)?;
        let is_apart = !mark.ends_with(char::is_alphabetic) || rest.starts_with(char::is_whitespace);
        let number = number(rest).filter(|_| is_apart)?;
        Some((number, *qualifier))
    });
    let behind = || Some((number(text.strip_suffix('+')?)?, "at-least"));
    match before.or_else(behind) {
        Some((number, qualifier)) => format!("write `{{value: {number}, qualifier: {qualifier}}}`"),
        None => {
            // Digits of other scripts and in full width, and the unit, which the measure has.
            let digits: String = text.chars().map(in_ascii).collect();
            let first = digits.split_whitespace().next().unwrap_or_default();
            if let Some(number) = number(first).filter(|_| first != text) {
                return format!("write `{number}`");
            }
            "write it in digits, such as `200`; \"about 200\" is `{value: 200, qualifier: about}`, and a word that stands for a number `{qualifier: dozens}`"
                .to_owned()
        }
    }
}

/// A digit in full width, of Arabic or of an Indic script as that of ASCII; anything else as it is.
fn in_ascii(c: char) -> char {
    const ZEROS: [char; 5] = ['\u{ff10}', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'];
    let value = |zero: &char| {
        u32::from(c)
            .checked_sub(u32::from(*zero))
            .filter(|value| *value < 10)
    };
    ZEROS
        .iter()
        .find_map(value)
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(c)
}
