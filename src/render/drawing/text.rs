//! Estimates the width of text without a font, by classes of characters, rather too wide than too narrow.

use crate::locale::{cut, is_mark};

/// Font size of all text in drawings, in user units.
pub(super) const SIZE: f64 = 12.5;
/// From the baseline up to the top of capitals and accents.
pub(super) const ASCENT: f64 = 9.8;
/// From the baseline down to the end of descenders.
pub(super) const DESCENT: f64 = 3.0;

/// How much wider the widest of common fonts (Noto Sans, Verdana) is than Arial.
const WIDEST: f64 = 1.14;

/// The width of a text in user units.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(em).sum::<f64>() * SIZE * WIDEST
}

/// Shortens a text with an ellipsis until it fits.
pub(super) fn fit(text: &str, room: f64) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let room = room - width("…");
    let mut kept = String::new();
    let mut used = 0.0;
    for c in text.chars() {
        used += em(c) * SIZE * WIDEST;
        if used > room {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    let [kept, _] = cut(&kept, kept.len());
    kept
}

/// A text on two lines, where it has room there.
pub(super) fn two_lines(text: &str, first: f64, second: f64) -> Option<[String; 2]> {
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let at = spaces.take_while(|at| width(&text[..*at]) <= first).last()?;
    let rest = text[at..].trim_start();
    (width(rest) <= second).then(|| {
        let [above, _] = cut(text, at);
        let [_, below] = cut(text, text.len() - rest.len());
        [above, below]
    })
}

/// The advance of a character in ems: upper ends of Arial, Roboto, Segoe UI and their kin.
fn em(c: char) -> f64 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' => {
            0.0
        }
        mark if is_mark(mark) => 0.0,
        'i' | 'j' | 'l' | 'I' | 'í' | 'ì' | 'ï' | 'î' | 'ı' | 'і' | 'ї' | 'ј' | 'І' | 'Ї' | '\'' | '’'
        | '|' | '.' | ',' | ':' | ';' | '!' | '·' => 0.29,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | 'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '‑'
        | '/' | '"' => 0.36,
        'm' | 'w' | 'æ' | 'œ' | 'ж' | 'м' | 'ш' | 'щ' | 'ы' | 'ю' | 'ф' | 'җ' | '%' | '…' | '—' => {
            0.89
        }
        'M' | 'W' | 'Æ' | 'Œ' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ы' | 'Ю' | 'Ф' | '@' => 0.98,
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' | 'Ё' | 'Є' => 0.72,
        '0'..='9' | 'a'..='z' | 'ß'..='ÿ' | 'а'..='я' | 'ё' | '–' => 0.58,
        '\u{400}'..='\u{52f}' | '\u{100}'..='\u{24f}' | '\u{370}'..='\u{3ff}' => {
            if c.is_uppercase() {
                0.75
            } else {
                0.6
            }
        }
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7ff}'
        | '\u{ff00}'..='\u{ffef}' => 1.0,
        _ => 0.65,
    }
}

#[cfg(test)]
mod tests {
    use super::{fit, width};

    #[test]
    fn estimates_are_somewhat_above_the_width_in_bold_arial() {
        // Widths at 12.5 units, measured in a browser with a font of the same metrics.
        for (text, arial) in [
            ("Nordhavn", 58.3),
            ("Willemstad", 65.9),
            ("Taldykorgan", 73.4),
            ("Øvre Tømmerås", 95.2),
            ("Şırnak", 38.2),
            ("2 000", 31.3),
            ("at least 18", 60.5),
            ("nearly 10,000 people", 122.3),
            ("minst 1 000 drepne", 113.2),
            ("illit", 18.1),
            ("Северная Мыза", 97.4),
            ("Мангыстауская область", 149.2),
            ("Жаңаөзен", 61.8),
        ] {
            let ratio = width(text) / arial;
            assert!((1.10..1.31).contains(&ratio), "{text}: {ratio}");
        }
    }

    #[test]
    fn long_text_is_shortened() {
        assert_eq!(fit("Vask", 100.0), "Vask");
        let short = fit("The Association of Flooded Households", 100.0);
        assert!(short.ends_with('…') && width(&short) <= 100.0, "{short}");
    }
}
