//! Names of months as they follow the number of a day: `3. mai`, `4. května`.

use icu::calendar::Date;
use icu::datetime::{DateTimeFormatter, fieldsets};
use icu::locale::Locale;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Languages that write a full stop after the day (CLDR, `MMMMd`).
const LANGUAGES: [&str; 19] = [
    "bs", "cs", "da", "de", "dsb", "et", "fi", "fo", "hr", "hsb", "is", "lb", "lv", "nb", "nn", "sk", "sl",
    "sr", "sr-Latn",
];

static NAMES: LazyLock<HashSet<String>> =
    LazyLock::new(|| LANGUAGES.iter().copied().flat_map(names).collect());

/// Whether a text begins with the name of a month.
pub(super) fn begins_with_month(text: &str) -> bool {
    let words = text.trim_start_matches([' ', '\t']);
    let end = words.find(|c: char| !c.is_alphabetic()).unwrap_or(words.len());
    end > 0 && NAMES.contains(&words[..end].to_lowercase())
}

fn names(language: &str) -> Vec<String> {
    let Ok(locale) = language.parse::<Locale>() else {
        return Vec::new();
    };
    let mut names = Vec::new();
    for fields in [fieldsets::MD::long(), fieldsets::MD::medium()] {
        let Ok(formatter) = DateTimeFormatter::try_new(locale.clone().into(), fields) else {
            continue;
        };
        for month in 1..=12 {
            let Ok(date) = Date::try_new_iso(2031, month, 3) else {
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
        ] {
            assert!(begins_with_month(text), "{text}");
        }
        for text in ["", "maize", "The dam", "2031", "– mai"] {
            assert!(!begins_with_month(text), "{text}");
        }
    }
}
