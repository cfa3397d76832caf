//! What stands between the dates of a span, from CLDR's interval formats.
//!
//! A language says there whether a mark of the day is repeated ("13.–15. Juli", "7月13日～15日", but "július 13–15.") and what
//! joins dates ("–", "～", " تا "). ICU4X has these patterns behind its `unstable` feature; its own formatter of intervals is not used,
//! since it panics on long dates (their names of months are not loaded), so that the patterns are read and applied to the formats
//! of single dates.

use super::calendar::Length;
use super::parts::NO_BREAK;
use icu::datetime::DateTimeFormatterPreferences;
use icu::datetime::pattern::DateTimePattern;
use icu_datetime::provider::Baked;
use icu_datetime::provider::pattern::GenericPatternItem;
use icu_datetime::provider::range_patterns::{
    DateGreatestDifferenceField, DatetimePatternsRangeDateGregorianV1, DatetimePatternsRangeGlueV1,
    RangePatternInfoBorrowed,
};
use icu_provider::prelude::{
    DataIdentifierBorrowed, DataMarkerAttributes, DataMarkerExt, DataProvider, DataRequest,
};
use writeable::Writeable;

/// The separators of a language.
pub(in crate::locale) struct Intervals {
    long: Option<String>,
    short: Option<String>,
    months: Option<String>,
    figures: String,
    words: String,
}

/// CLDR's skeletons of dates with the year and without, as ICU4X names them.
const YEAR_MONTH_DAY: &str = "ym0d";
const MONTH_DAY: &str = "m0d";
const YEAR_MONTH: &str = "ym0";
const YEAR: &str = "y";

impl Intervals {
    pub(in crate::locale) fn new(prefs: DateTimeFormatterPreferences) -> Self {
        let years = pattern(prefs, YEAR, Column::Long, DateGreatestDifferenceField::Year);
        let pattern = |skeleton, at| {
            let pattern = pattern(prefs, skeleton, at, DateGreatestDifferenceField::Day)?;
            infix(&pattern, &['d']).map(|infix| closed(&infix))
        };
        let months = pattern_of_months(prefs);
        let long = pattern(YEAR_MONTH_DAY, Column::Long).or_else(|| pattern(MONTH_DAY, Column::Long));
        let short = pattern(MONTH_DAY, Column::Medium).or_else(|| long.clone());
        let words = glue(prefs).unwrap_or_else(|| " – ".to_owned());
        let spaced = spaced(prefs);
        let words = spaced.filter(|dash| dash.trim() == words).unwrap_or(words);
        // Only a sign may stand close to figures; a word needs spaces.
        let sign = Some(words.trim()).filter(|words| !words.contains(char::is_alphabetic));
        Self {
            long,
            short,
            months: months
                .and_then(|pattern| infix(&pattern, &['M', 'L']))
                .map(|infix| led(&open(&infix))),
            figures: years.and_then(|pattern| infix(&pattern, &['y'])).map_or_else(
                || sign.unwrap_or("–").to_owned(),
                |infix| closed(&infix).replace('-', "–"),
            ),
            words: led(&words),
        }
    }

    /// Between two days of a month, from the digits of the one to the digits of the other; absent where the language repeats more.
    pub(in crate::locale) fn days(&self, length: Length) -> Option<&str> {
        match length {
            Length::Long => self.long.as_deref(),
            Length::Short => self.short.as_deref(),
        }
    }

    /// Between two months of a year, of which the first may end in the mark that this begins with; absent where the language
    /// repeats the year.
    pub(in crate::locale) fn months(&self) -> Option<&str> {
        self.months.as_deref()
    }

    /// Between two years in figures, from the digits of the one to those of the other.
    pub(in crate::locale) fn figures(&self) -> &str {
        &self.figures
    }

    /// Between two dates that are written in full.
    pub(in crate::locale) fn words(&self) -> &str {
        &self.words
    }
}

/// The separator of two days of different months, where it has spaces. In some languages it has them, and the separator of dates that share
/// nothing has none, since CLDR uses that for times as well.
fn spaced(prefs: DateTimeFormatterPreferences) -> Option<String> {
    let pattern = pattern(
        prefs,
        YEAR_MONTH_DAY,
        Column::Long,
        DateGreatestDifferenceField::Month,
    )?;
    let (at, dash) = pattern.match_indices(['–', '—']).next()?;
    let (before, after) = (&pattern[..at], &pattern[at + dash.len()..]);
    let has_spaces = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
    has_spaces.then(|| format!(" {dash} "))
}

/// A column of the packed table of patterns.
#[derive(Debug, Clone, Copy)]
enum Column {
    Long,
    Medium,
}

/// The pattern of a span within a year.
fn pattern_of_months(prefs: DateTimeFormatterPreferences) -> Option<String> {
    pattern(
        prefs,
        YEAR_MONTH,
        Column::Long,
        DateGreatestDifferenceField::Month,
    )
}

/// The pattern of a span whose ends differ in a field, and in none that is greater.
fn pattern(
    prefs: DateTimeFormatterPreferences,
    skeleton: &'static str,
    column: Column,
    difference: DateGreatestDifferenceField,
) -> Option<String> {
    let locale = DatetimePatternsRangeDateGregorianV1::make_locale(prefs.locale_preferences);
    let attributes = DataMarkerAttributes::try_from_str(skeleton).ok()?;
    let request = DataRequest {
        id: DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &locale),
        ..DataRequest::default()
    };
    let loaded = DataProvider::<DatetimePatternsRangeDateGregorianV1>::load(&Baked, request).ok()?;
    let table = loaded.payload.get();
    // The lowest bit says that medium patterns differ from long ones and follow them.
    let index = match column {
        Column::Medium if table.header & 1 == 1 => 1,
        Column::Long | Column::Medium => 0,
    };
    let patterns = table.elements.get(index)?;
    match patterns.get_date_pattern(difference)? {
        RangePatternInfoBorrowed::FullRange(pattern) => {
            Some(DateTimePattern::from(pattern).write_to_string().into_owned())
        }
        RangePatternInfoBorrowed::Symmetric(_) => None,
    }
}

/// What joins dates that share nothing.
fn glue(prefs: DateTimeFormatterPreferences) -> Option<String> {
    let locale = DatetimePatternsRangeGlueV1::make_locale(prefs.locale_preferences);
    let request = DataRequest {
        id: DataIdentifierBorrowed::for_locale(&locale),
        ..DataRequest::default()
    };
    let loaded = DataProvider::<DatetimePatternsRangeGlueV1>::load(&Baked, request).ok()?;
    let mut items = loaded.payload.get().pattern.items.iter();
    items.find(|item| *item == GenericPatternItem::Placeholder(0))?;
    let literal = items.map_while(|item| match item {
        GenericPatternItem::Literal(literal) => Some(literal),
        GenericPatternItem::Placeholder(_) => None,
    });
    // In a few languages this one has a hyphen where all other patterns have a dash.
    Some(open(&literal.collect::<String>()).replace('-', "–"))
}

/// What stands between the days, or the months, of a pattern such as `d.–d. MMMM y` (UTS #35, "Date Field Symbol Table"); absent
/// unless they follow one another.
fn infix(pattern: &str, field: &[char]) -> Option<String> {
    let mut infix = String::new();
    let mut inside = false;
    let mut quoted = false;
    let mut last = None;
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        let repeats = last == Some(c);
        last = None;
        match c {
            '\'' if chars.peek() == Some(&'\'') => {
                chars.next();
                infix.push('\'');
            }
            '\'' => quoted = !quoted,
            c if !quoted && field.contains(&c) => {
                last = Some(c);
                match (inside, repeats) {
                    (_, true) => {}
                    (false, false) => {
                        inside = true;
                        infix.clear();
                    }
                    (true, false) => return Some(infix),
                }
            }
            c if c.is_ascii_alphabetic() && !quoted => {
                if inside {
                    return None;
                }
            }
            c => infix.push(c),
        }
    }
    None
}

/// Removes the thin spaces that CLDR has around a dash between figures in some languages.
fn closed(infix: &str) -> String {
    infix.replace('\u{2009}', "")
}

/// Keeps a line from beginning with a dash, which would be read as that of a list or of speech.
fn led(words: &str) -> String {
    match words.strip_prefix(' ') {
        Some(dash) if dash.starts_with(['–', '—']) => format!("{NO_BREAK}{dash}"),
        _ => words.to_owned(),
    }
}

/// Lets a line end behind a dash between words.
fn open(infix: &str) -> String {
    infix.replace('\u{2009}', " ")
}

#[cfg(test)]
mod tests {
    use super::infix;

    #[test]
    fn infixes_lie_between_the_days() {
        for (pattern, expected) in [
            ("d.–d. MMMM y", Some(".–")),
            ("y年M月d日～d日", Some("日～")),
            ("dd–dd MMM y", Some("–")),
            ("MMM d\u{2009}–\u{2009}d, y", Some("\u{2009}–\u{2009}")),
            ("d 'i' d", Some(" i ")),
            ("MMMM'ren' d'(a)'–d'(a)'", Some("(a)–")),
            ("d 'o''' d", Some(" o' ")),
            ("d MMM – d MMM y", None),
            ("d MMM y", None),
            ("MMM y", None),
        ] {
            assert_eq!(infix(pattern, &['d']).as_deref(), expected, "{pattern}");
        }
        for (pattern, expected) in [
            ("y. MMMM–MMMM", Some("–")),
            ("MMMM – LLLL 'năm' y", Some(" – ")),
            ("y年M月～M月", Some("月～")),
            ("MMMM y – MMMM y", None),
        ] {
            assert_eq!(infix(pattern, &['M', 'L']).as_deref(), expected, "{pattern}");
        }
    }
}
