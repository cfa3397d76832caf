//! Times of day, and words around them, in all languages.

use crate::import::words::words;

/// Words of times of day.
pub(super) const TIMES: &[&str] = &[
    "kl",
    "klo",
    "kello",
    "uhr",
    "at",
    "à",
    "a",
    "as",
    "às",
    "alle",
    "ore",
    "ora",
    "um",
    "om",
    "uur",
    "h",
    "hrs",
    "hours",
    "am",
    "pm",
    "a.m",
    "p.m",
    "gmt",
    "utc",
    "bst",
    "cet",
    "cest",
    "est",
    "edt",
    "et",
    "pst",
    "pdt",
    "msk",
    "мск",
    "в",
    "о",
    "время",
    "time",
    "saat",
    "saati",
    "сағат",
    "الساعة",
    "ساعت",
    "بتوقیت",
    "بتوقيت",
    "مكة",
    "المكرمة",
    "جرینتش",
    "غرینتش",
    "jst",
    "時",
    "分",
    "秒",
    "点",
    "點",
    "时",
    "godz",
    "godzina",
    "ч",
    "г",
    "года",
    "р",
    "року",
    "roku",
    "local",
    "on",
    "den",
    "am",
    "le",
    "el",
    "il",
    "em",
    "ж",
    "жылы",
    "dne",
    "och",
    "i",
    "la",
    "las",
    "los",
    "的",
    "no",
    "r",
    "dk",
    "sa",
    "the",
    "last",
    "h00",
    "م",
    "ه",
    "هـ",
];

/// Whether a text is nothing but a time of day: `18:40`, `17h05`, `kl. 18.40`, `14:35 Uhr`.
pub(in crate::import) fn is_time(text: &str) -> bool {
    const LONGEST: usize = 24;
    if text.chars().count() > LONGEST {
        return false;
    }
    let mut times = 0;
    for word in words(text) {
        let form = word.form.as_str();
        let digits = form.bytes().filter(u8::is_ascii_digit).count();
        if digits == 0 && TIMES.contains(&form) {
            continue;
        }
        times += 1;
        let is_hour = form
            .split(['.', 'h'])
            .all(|part| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit()));
        if digits == 0 || !is_hour {
            return false;
        }
    }
    let has_minutes = text.chars().filter(char::is_ascii_digit).count() >= 3;
    let is_parted = text.contains([':', 'h']) || text.contains('.') && !text.ends_with('.');
    (1..=3).contains(&times) && has_minutes && is_parted
}
