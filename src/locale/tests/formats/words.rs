//! Numbers, lists, names of languages and the order of letters.

use super::check;
use crate::locale::Locale;
use std::cmp::Ordering;

#[test]
fn numbers() {
    check(
        &[
            ("en", "1,234,567 | 1234 | 1,234.50 | 1,234.5 | 0.1 | 20% | -7"),
            ("sv", "1 234 567 | 1234 | 1 234,50 | 1 234,5 | 0,1 | 20% | −7"),
            ("nl", "1.234.567 | 1234 | 1.234,50 | 1.234,5 | 0,1 | 20% | -7"),
            ("kk", "1 234 567 | 1234 | 1 234,50 | 1 234,5 | 0,1 | 20% | -7"),
            ("ar", "1,234,567 | 1234 | 1,234.50 | 1,234.5 | 0.1 | 20% | -7"),
            ("ar-EG", "١٬٢٣٤٬٥٦٧ | ١٢٣٤ | ١٬٢٣٤٫٥٠ | ١٬٢٣٤٫٥ | ٠٫١ | ٢٠% | -٧"),
        ],
        |locale| {
            [
                locale.integer(1_234_567),
                locale.ungrouped(1234),
                locale.decimal(1234.5, 2),
                locale.number(1234.5),
                locale.number(0.1),
                locale.percent(&locale.number(20.0)),
                locale.integer(-7),
            ]
            .join(" | ")
        },
    );
}

/// Some languages group digits from five on, as `minimumGroupingDigits` of CLDR says.
#[test]
fn four_digits_and_five() {
    check(
        &[
            ("ar", "1,234 12,345"),
            ("cs", "1 234 12 345"),
            ("da", "1.234 12.345"),
            ("de", "1.234 12.345"),
            ("en", "1,234 12,345"),
            ("es", "1234 12.345"),
            ("et", "1234 12 345"),
            ("fa", "۱٬۲۳۴ ۱۲٬۳۴۵"),
            ("fi", "1 234 12 345"),
            ("fr", "1 234 12 345"),
            ("it", "1234 12.345"),
            ("ja", "1,234 12,345"),
            ("kk", "1 234 12 345"),
            ("nb", "1 234 12 345"),
            ("nl", "1.234 12.345"),
            ("nn", "1 234 12 345"),
            ("pl", "1234 12 345"),
            ("pt", "1.234 12.345"),
            ("pt-PT", "1234 12 345"),
            ("ru", "1 234 12 345"),
            ("sv", "1 234 12 345"),
            ("tr", "1.234 12.345"),
            ("uk", "1 234 12 345"),
            ("zh-Hans", "1,234 12,345"),
        ],
        |locale| format!("{} {}", locale.integer(1234), locale.integer(12345)),
    );
}

/// Where the name of a zone says itself that it is one, a label beside it does not say it twice.
#[test]
fn zones_and_their_names_beside_a_label() {
    check(
        &[
            ("en", "Kyiv Time | Kyiv Time"),
            ("uk", "за місцевим часом (Київ) | Київ"),
            ("fi", "paikallista aikaa (Kiova) | Kiova"),
            ("fr", "heure locale (Kiev) | Kiev"),
            ("de", "Kiew (Ortszeit) | Kiew (Ortszeit)"),
        ],
        |locale| {
            let name = "Europe/Kyiv";
            let [plain, labelled] = [locale.zone_name(name), locale.zone_name_labelled(name)];
            format!("{} | {}", plain.unwrap_or_default(), labelled.unwrap_or_default())
        },
    );
}

#[test]
fn digits_and_the_mark_of_a_question() {
    check(
        &[
            ("en", "- ?"),
            ("ja", "- ?"),
            ("ar", "- ؟"),
            ("fa", "۰۱۲۳۴۵۶۷۸۹ ؟"),
            ("ar-EG", "٠١٢٣٤٥٦٧٨٩ ؟"),
        ],
        |locale| {
            let digits = locale.digits().unwrap_or_else(|| "-".to_owned());
            format!("{digits} {}", locale.question_mark())
        },
    );
}

#[test]
fn words_of_scale_where_they_lose_nothing() {
    check(
        &[
            (
                "en",
                "1.7 million | 1.75 million | 1 million | 4–5 billion | - | - | - | -",
            ),
            (
                "sv",
                "1,7 miljoner | 1,75 miljoner | 1 miljon | 4–5 miljarder | - | - | - | -",
            ),
            (
                "da",
                "1,7 million | 1,75 million | 1 million | 4–5 milliarder | - | - | - | -",
            ),
            (
                "nl",
                "1,7 miljoen | 1,75 miljoen | 1 miljoen | 4–5 miljard | - | - | - | -",
            ),
            (
                "kk",
                "1,7 миллион | 1,75 миллион | 1 миллион | 4–5 миллиард | - | - | - | -",
            ),
            ("ja", "170万 | 175万 | 100万 | 40～50億 | - | - | 9～50億 | -"),
            (
                "ar-EG",
                "١٫٧ مليون | ١٫٧٥ مليون | ١ مليون | ٤–٥ مليار | - | - | - | -",
            ),
        ],
        |locale| {
            [
                locale.scaled(1_700_000.0),
                locale.scaled(1_750_000.0),
                locale.scaled(1_000_000.0),
                locale.scaled_range(4e9, 5e9),
                locale.scaled(1_234_567.0),
                locale.scaled(25_000.0),
                locale.scaled_range(9e8, 5e9),
                locale.scaled(f64::INFINITY),
            ]
            .map(|words| words.unwrap_or_else(|| "-".to_owned()))
            .join(" | ")
        },
    );
}

#[test]
fn two_things_side_by_side() {
    check(
        &[
            ("en", ", "),
            ("ar", "، "),
            ("ur", "، "),
            ("ja", "、"),
            ("zh", "、"),
            ("am", "፣ "),
            ("he", ", "),
        ],
        Locale::separator,
    );
}

#[test]
fn lists() {
    let items = ["a", "b", "c"].map(str::to_owned);
    check(
        &[
            ("en", "a, b and c | a, b or c | a and b | a"),
            ("sv", "a, b och c | a, b eller c | a och b | a"),
            ("nl", "a, b en c | a, b of c | a en b | a"),
            ("ar", "a وb وc | a أو b أو c | a وb | a"),
        ],
        |locale| {
            [
                locale.list(&items),
                locale.either(&items),
                locale.list(&items[..2]),
                locale.list(&items[..1]),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn names_of_languages() {
    check(
        &[
            (
                "en",
                "Swedish | Norwegian Bokmål | Kazakh | Brazilian Portuguese | not a tag",
            ),
            (
                "sv",
                "svenska | norskt bokmål | kazakiska | brasiliansk portugisiska | not a tag",
            ),
            (
                "nl",
                "Zweeds | Noors (Bokmål) | Kazachs | Portugees (Brazilië) | not a tag",
            ),
            (
                "kk",
                "швед тілі | норвегиялық букмол тілі | қазақ тілі | бразилиялық португал тілі | not a tag",
            ),
            (
                "ar",
                "السويدية | النرويجية بوكمال | الكازاخستانية | البرتغالية البرازيلية | not a tag",
            ),
        ],
        |locale| {
            ["sv", "nb", "kk", "pt-BR", "not a tag"]
                .map(|tag| locale.language_name(tag))
                .join(" | ")
        },
    );
}

#[test]
fn the_alphabet_is_the_language_s_own() {
    let sorted = |locale: &Locale| {
        let mut words = ["öl", "zebra", "ål", "ärta", "apa"];
        words.sort_by(|a, b| locale.compare(a, b));
        words.join(" ")
    };
    check(
        &[
            ("en", "ål apa ärta öl zebra"),
            ("sv", "apa zebra ål ärta öl"),
            ("da", "apa zebra ärta öl ål"),
        ],
        sorted,
    );
    check(&[("kk", "Greater")], |locale| match locale.compare("қ", "к") {
        Ordering::Greater => "Greater".to_owned(),
        other => format!("{other:?}"),
    });
}

#[test]
fn directions() {
    check(
        &[
            ("en", "ltr"),
            ("ar", "rtl"),
            ("kk", "ltr"),
            ("kk-Arab", "rtl"),
            ("he", "rtl"),
            ("fa-AF", "rtl"),
        ],
        |locale| locale.dir().to_owned(),
    );
}
