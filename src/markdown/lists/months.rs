//! Names of months as they follow the number of a day: `3. mai`, `4. května`.

use icu::calendar::{Date, Gregorian};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::locale::Locale;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Languages that write a full stop after the day (CLDR, `MMMMd`).
const LANGUAGES: [&str; 19] = [
    "bs", "cs", "da", "de", "dsb", "et", "fi", "fo", "hr", "hsb", "is", "lb", "lv", "nb", "nn", "sk", "sl",
    "sr", "sr-Latn",
];

static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    LANGUAGES
        .iter()
        .copied()
        .flat_map(names)
        .chain(AUSTRIAN.map(str::to_owned))
        .collect()
});

/// Austrian names, which CLDR lacks for German.
const AUSTRIAN: [&str; 2] = ["jänner", "feber"];

/// Whether a text begins with the name of a month.
pub(super) fn begins_with_month(text: &str) -> bool {
    let words = text.trim_start_matches([' ', '\t']);
    let end = words.find(|c: char| !c.is_alphabetic()).unwrap_or(words.len());
    let word = words[..end].to_lowercase();
    end > 0 && (NAMES.contains(&word) || NAMES.iter().any(|name| is_form_of(&word, name)))
}

/// Whether a word is the name of a month in another grammatical case: "mail", "maijā", "маја". It has the same beginning, and at most one
/// letter more.
fn is_form_of(word: &str, name: &str) -> bool {
    let length = name.chars().count();
    let stem = match length {
        0..3 => return false,
        3..5 => name,
        _ => &name[..name.char_indices().next_back().map_or(0, |(at, _)| at)],
    };
    word.starts_with(stem) && (length..=length + 1).contains(&word.chars().count())
}

fn names(language: &str) -> Vec<String> {
    let Ok(locale) = language.parse::<Locale>() else {
        return Vec::new();
    };
    let mut names = Vec::new();
    for fields in [fieldsets::MD::long(), fieldsets::MD::medium()] {
        // A formatter for any calendar would compile the names of all calendars into the program.
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.clone().into(), fields);
        let Ok(formatter) = formatter else {
            continue;
        };
        for month in 1..=12 {
            let Ok(date) = Date::try_new_gregorian(2031, month, 3) else {
                continue;
            };
            let written = formatter.format(&date).to_string();
            let name = written
                .split(|c: char| !c.is_alphabetic())
                .find(|word| !word.is_empty());
            names.extend(name.map(str::to_lowercase));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::begins_with_month;

    #[test]
    fn months_of_languages_that_number_days_are_known() {
        for text in [
            "mai stoppet det",
            "Mai 2031",
            "května.",
            " maja",
            "toukokuuta",
            "januar",
            "мај",
            "mars",
            "mail algas",
            "maijā sākās",
            "маја је",
            "Jänner",
        ] {
            assert!(begins_with_month(text), "{text}");
        }
        for text in ["", "maize", "The dam", "2031", "– mai"] {
            assert!(!begins_with_month(text), "{text}");
        }
    }
}
