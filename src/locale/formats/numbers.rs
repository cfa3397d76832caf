//! Numbers.

use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu::locale::LanguageIdentifier;
use std::ops::RangeInclusive;

/// The number formats of a language.
pub(in crate::locale) struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    compact: CompactDecimalFormatter,
}

/// The least power of ten that is written as a word of scale: "25,000", but "25 million".
const LEAST_SCALE: i16 = 6;

/// The most digits after the decimal point of a number with a word of scale: "1.75 million", but "1,234,567".
const MOST_FRACTION: i16 = 2;

impl Numbers {
    pub(in crate::locale) fn new(language: &LanguageIdentifier) -> Self {
        let locale = icu::locale::Locale::from(language.clone());
        let mut ungrouped = DecimalFormatterOptions::default();
        ungrouped.grouping_strategy = Some(GroupingStrategy::Never);
        let always = "the compiled data hold number formats for every language";
        Self {
            grouped: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
                .expect(always),
            plain: DecimalFormatter::try_new((&locale).into(), ungrouped).expect(always),
            compact: CompactDecimalFormatter::try_new_long((&locale).into(), ungrouped.into()).expect(always),
        }
    }

    pub(in crate::locale) fn integer(&self, number: i64) -> String {
        self.grouped.format_to_string(&Decimal::from(number))
    }

    pub(in crate::locale) fn plain(&self, number: i64) -> String {
        self.plain.format_to_string(&Decimal::from(number))
    }

    /// A number with at least and at most so many digits after the decimal point.
    pub(in crate::locale) fn fraction(
        &self,
        number: f64,
        digits: RangeInclusive<usize>,
        grouped: bool,
    ) -> String {
        let Some(mut decimal) = decimal(number) else {
            return number.to_string();
        };
        let place = |digits: usize| -i16::try_from(digits).unwrap_or(i16::MAX);
        decimal.round(place(*digits.end()));
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(place(*digits.start()));
        let formatter = if grouped { &self.grouped } else { &self.plain };
        formatter.format_to_string(&decimal)
    }

    /// A range of numbers that share a word of scale ("4–5 billion"), with what stands between them, or one number with one ("1.7
    /// million"). Absent where that is unnatural or would lose digits.
    pub(in crate::locale) fn scaled(&self, low: Option<(f64, &str)>, high: f64) -> Option<String> {
        let decimal_high = decimal(high)?;
        let exponent = self.exponent(&decimal_high)?;
        let top = significand(decimal_high, exponent)?;
        let words = self
            .compact
            .format_with_exponent(&top, exponent)
            .ok()?
            .to_string();
        let Some((low, sign)) = low else {
            return Some(words);
        };
        let decimal_low = decimal(low)?;
        if self.exponent(&decimal_low)? != exponent {
            return None;
        }
        let bottom = significand(decimal_low, exponent)?;
        let digits = |decimal: &Decimal| self.plain.format_to_string(decimal);
        // The digits stand as one piece in the words, whichever side the word of scale is on.
        Some(words.replacen(
            &digits(&top),
            &format!("{}{sign}{}", digits(&bottom), digits(&top)),
            1,
        ))
    }

    /// The number before a word of scale, and the power of ten that the word stands for; absent where digits are more natural.
    pub(in crate::locale) fn compact(&self, number: f64) -> Option<(Decimal, u8)> {
        let decimal = decimal(number)?;
        let exponent = self.exponent(&decimal)?;
        let top = significand(decimal, exponent)?;
        Some((top, exponent))
    }

    fn exponent(&self, number: &Decimal) -> Option<u8> {
        let magnitude = number.absolute.nonzero_magnitude_start();
        let exponent = self.compact.compact_exponent_for_magnitude(magnitude);
        (magnitude >= LEAST_SCALE && exponent > 0).then_some(exponent)
    }
}

/// The number divided by its power of ten, if the result is short.
fn significand(mut number: Decimal, exponent: u8) -> Option<Decimal> {
    number.multiply_pow10(-i16::from(exponent));
    number.absolute.trim_end();
    (*number.absolute.magnitude_range().start() >= -MOST_FRACTION).then_some(number)
}

/// Whether a word follows a number without a space: one of Han letters or kana does, as in "3人", and in full width "3％"; so does the
/// end of an ordinal, as in "9. sija", "9º" and "9-е место".
pub fn starts_without_gap(word: &str) -> bool {
    word.chars().next().is_some_and(|first| {
        matches!(first, '.' | 'º' | 'ª' | '-' | '‑' |
            '\u{3003}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3300}'..='\u{33FF}'
            | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}')
    })
}

pub(in crate::locale) fn decimal(number: f64) -> Option<Decimal> {
    // Rust writes the shortest digits that give the number again, and no exponents.
    number.to_string().parse().ok()
}
