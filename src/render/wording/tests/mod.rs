//! Wording, with the messages of the theme that comes with the program and with small texts of languages it lacks.

mod choices;
mod dates;
mod numbers;
mod spans;
mod spread;

use crate::input::Files;
use crate::locale::{LanguageSpec, Locale, Locales, MessageFile, Reference};

const TEXTS: [(&str, &str); 9] = [
    ("en", include_str!("../../../../themes/steppe/i18n/en.ftl")),
    ("sv", include_str!("../../../../themes/steppe/i18n/sv.ftl")),
    ("da", include_str!("../../../../themes/steppe/i18n/da.ftl")),
    ("nb", include_str!("../../../../themes/steppe/i18n/nb.ftl")),
    ("nl", include_str!("../../../../themes/steppe/i18n/nl.ftl")),
    ("de", include_str!("../../../../themes/steppe/i18n/de.ftl")),
    ("tr", include_str!("../../../../themes/steppe/i18n/tr.ftl")),
    ("kk", KAZAKH),
    ("ar", ARABIC),
];

const KAZAKH: &str = "\
date-part = { $certainty ->
    [about] шамамен { $date }
    [uncertain] мүмкін { $date }
   *[plain] { $date }
 }
date-span = { $range }
date-choice-range = { $range } күндерінің бірі
date-decade = { $decade } жылдар
number-about = шамамен { $value }
number-at-least = кемінде { $value }
number-dozens = ондаған
spread-range = { $low } – { $high }
";

const ARABIC: &str = "\
date-part = { $certainty ->
    [about] حوالي { $date }
   *[plain] { $date }
 }
date-span = { $range }
number-about = حوالي { $value }
number-at-least = { $value } على الأقل
";

/// A language without any message for dates and numbers.
const BARE: (&str, &str) = ("fi", "");

fn locales(texts: &[(&str, &str)]) -> Locales {
    let path = |tag: &str| format!("{tag}.ftl");
    let files = Files::memory(texts.iter().map(|(tag, text)| (path(tag), text)));
    let specs: Vec<_> = texts
        .iter()
        .map(|(tag, _)| LanguageSpec {
            tag,
            fallback: &[],
            span: None,
        })
        .collect();
    let messages: Vec<_> = texts
        .iter()
        .map(|(tag, text)| MessageFile {
            language: tag,
            file: files.find(&path(tag)).expect("the file is there"),
            text,
        })
        .collect();
    Locales::new(Reference::one(texts[0].0), &specs, &messages).value
}

/// Compares the wording in several languages, apart from no-break spaces and marks of direction, which are not tested.
fn check(subject: &str, expected: &[(&str, &str)], words: impl Fn(&Locale) -> String) {
    let all = locales(&TEXTS);
    let bare = locales(&[BARE]);
    for (tag, expected) in expected {
        let locale = all
            .get(tag)
            .or_else(|| bare.get(tag))
            .expect("the language is one of the texts");
        let words = crate::locale::strip(&words(locale))
            .replace('\u{a0}', " ")
            .replace(['\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "");
        assert_eq!(&words, expected, "{subject} in {tag}");
    }
}
