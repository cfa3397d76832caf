//! Plural forms: which form of a word follows a number.
//!
//! The rules are CLDR's; those of ranges come by way of an interface that ICU4X still calls unstable.

use icu::decimal::input::Decimal;
use icu::locale::LanguageIdentifier;
use icu::plurals::{PluralOperands, PluralRules, PluralRulesWithRanges};

pub use icu::plurals::PluralCategory;

/// The plural rules of a language.
pub(in crate::locale) struct Plurals(PluralRulesWithRanges<PluralRules>);

impl Plurals {
    pub(in crate::locale) fn new(language: &LanguageIdentifier) -> Self {
        let locale = icu::locale::Locale::from(language.clone());
        let rules = PluralRulesWithRanges::try_new_cardinal((&locale).into());
        Self(rules.expect("the compiled data hold plural rules for every language"))
    }

    /// The category of a number that is shown in digits.
    pub(in crate::locale) fn category(&self, number: impl Into<PluralOperands>) -> PluralCategory {
        self.0.rules().category_for(number)
    }

    /// The category of a number that is shown with a word of scale, which stands for a power of ten: "2 million".
    pub(in crate::locale) fn of_scaled(&self, (number, exponent): (&Decimal, u8)) -> PluralCategory {
        self.category(PluralOperands::from_significand_and_exponent(
            &number.absolute,
            exponent,
        ))
    }

    pub(in crate::locale) fn of_range(&self, low: PluralCategory, high: PluralCategory) -> PluralCategory {
        self.0.resolve_range(low, high)
    }

    /// The categories that whole numbers fall into, with and without a word of scale.
    fn of_whole_numbers(&self) -> Vec<PluralCategory> {
        let plain = (0..=200_u32).chain([1_000, 10_000, 1_000_000]);
        let plain = plain.map(|number| self.category(number));
        let scaled = [6, 9].map(|exponent| self.of_scaled((&Decimal::from(1), exponent)));
        let reached: Vec<PluralCategory> = plain.chain(scaled).collect();
        PluralCategory::all()
            .filter(|category| reached.contains(category))
            .collect()
    }
}

/// The name of a plural category, as CLDR, messages and units have it.
pub fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The categories that a language has, or those that whole numbers fall into; only `other` for what is no language tag.
pub fn plural_categories(tag: &str, whole_only: bool) -> Vec<PluralCategory> {
    let Ok(language) = LanguageIdentifier::try_from_str(tag) else {
        return vec![PluralCategory::Other];
    };
    let plurals = Plurals::new(&language);
    if whole_only {
        plurals.of_whole_numbers()
    } else {
        plurals.0.rules().categories().collect()
    }
}

/// A whole number that falls into a category of a language; none where only fractions do.
pub fn number_of(tag: &str, category: PluralCategory) -> Option<u32> {
    let language = LanguageIdentifier::try_from_str(tag).ok()?;
    let plurals = Plurals::new(&language);
    let mut numbers = (1..=200_u32).chain([0, 1_000, 10_000, 1_000_000]);
    numbers.find(|number| plurals.category(*number) == category)
}

/// The categories of the numbers up to which people count.
pub(in crate::locale) fn counted_categories(tag: &str) -> Vec<PluralCategory> {
    let Ok(language) = LanguageIdentifier::try_from_str(tag) else {
        return vec![PluralCategory::Other];
    };
    let plurals = Plurals::new(&language);
    let reached: Vec<PluralCategory> = (1..=200_u32).map(|number| plurals.category(number)).collect();
    PluralCategory::all()
        .filter(|category| reached.contains(category))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::plural_categories;
    use icu::plurals::PluralCategory::{Few, Many, One, Other, Two, Zero};

    #[test]
    fn languages_need_the_categories_that_their_numbers_fall_into() {
        let all = [Zero, One, Two, Few, Many, Other];
        for (tag, whole_only, expected) in [
            ("en", true, &[One, Other][..]),
            ("sv", false, &[One, Other]),
            ("ja", true, &[Other]),
            ("ar", true, &all),
            // Fractions only: one form more than whole numbers need.
            ("cs", true, &[One, Few, Other]),
            ("cs", false, &[One, Few, Many, Other]),
            ("pl", true, &[One, Few, Many]),
            ("fr", true, &[One, Many, Other]),
            ("not a tag", true, &[Other]),
        ] {
            let mut categories = plural_categories(tag, whole_only);
            categories.sort();
            let mut expected = expected.to_vec();
            expected.sort();
            assert_eq!(categories, expected, "{tag}");
        }
    }
}
