use super::check;
use crate::content::{Magnitude, Qualifier, Quantity};
use crate::render::wording::{number_words, percent_words, spread_of_percent};

pub(super) fn exact(value: f64) -> Quantity {
    number(value, Qualifier::Exact)
}

pub(super) fn number(value: f64, qualifier: Qualifier) -> Quantity {
    Quantity::Number(value, qualifier)
}

pub(super) fn range(low: f64, high: f64, qualifier: Qualifier) -> Quantity {
    Quantity::Range(low, high, qualifier)
}

pub(super) fn word(word: Magnitude) -> Quantity {
    Quantity::Word(word)
}

#[test]
fn qualified_numbers() {
    for (qualifier, expected) in [
        (Qualifier::Exact, ["4,000", "4 000", "4.000", "4.000", "4 000"]),
        (
            Qualifier::About,
            [
                "about 4,000",
                "omkring 4 000",
                "omkring 4.000",
                "ongeveer 4.000",
                "~4 000",
            ],
        ),
        (
            Qualifier::Nearly,
            [
                "nearly 4,000",
                "nästan 4 000",
                "næsten 4.000",
                "bijna 4.000",
                "≲ 4 000",
            ],
        ),
        (
            Qualifier::JustUnder,
            [
                "just under 4,000",
                "knappt 4 000",
                "knap 4.000",
                "iets minder dan 4.000",
                "≲ 4 000",
            ],
        ),
        (
            Qualifier::JustOver,
            [
                "just over 4,000",
                "drygt 4 000",
                "godt 4.000",
                "ruim 4.000",
                "≳ 4 000",
            ],
        ),
        (
            Qualifier::AtLeast,
            [
                "at least 4,000",
                "minst 4 000",
                "mindst 4.000",
                "minstens 4.000",
                "≥ 4 000",
            ],
        ),
        (
            Qualifier::MoreThan,
            [
                "more than 4,000",
                "mer än 4 000",
                "mere end 4.000",
                "meer dan 4.000",
                "> 4 000",
            ],
        ),
        (
            Qualifier::UpTo,
            [
                "up to 4,000",
                "upp till 4 000",
                "op til 4.000",
                "maximaal 4.000",
                "≤ 4 000",
            ],
        ),
        (
            Qualifier::Under,
            [
                "under 4,000",
                "under 4 000",
                "under 4.000",
                "minder dan 4.000",
                "< 4 000",
            ],
        ),
        (
            Qualifier::Last,
            [
                "the last 4,000",
                "de senaste 4 000",
                "de seneste 4.000",
                "de laatste 4.000",
                "4 000",
            ],
        ),
    ] {
        let expected: Vec<_> = ["en", "sv", "da", "nl", "fi"].into_iter().zip(expected).collect();
        check("4000", &expected, |locale| {
            number_words(&number(4000.0, qualifier), locale)
        });
    }
}

#[test]
fn words_in_place_of_numbers() {
    for (qualifier, expected) in [
        (
            Magnitude::Several,
            ["several", "flera", "flere", "flere", "meerdere", "several"],
        ),
        (
            Magnitude::Few,
            ["a few", "några få", "nogle få", "noen få", "enkele", "few"],
        ),
        (
            Magnitude::Tens,
            ["tens", "tiotals", "snesevis", "titalls", "tientallen", "tens"],
        ),
        (
            Magnitude::SeveralTens,
            [
                "several tens",
                "flera tiotal",
                "snesevis",
                "flere titalls",
                "enkele tientallen",
                "several tens",
            ],
        ),
        (
            Magnitude::Dozens,
            [
                "dozens",
                "dussintals",
                "dusinvis",
                "dusinvis",
                "tientallen",
                "dozens",
            ],
        ),
        (
            Magnitude::SeveralDozen,
            [
                "several dozen",
                "flera dussin",
                "flere dusin",
                "flere dusin",
                "enkele tientallen",
                "several dozen",
            ],
        ),
        (
            Magnitude::Hundreds,
            [
                "hundreds",
                "hundratals",
                "hundredvis",
                "hundrevis",
                "honderden",
                "hundreds",
            ],
        ),
        (
            Magnitude::Countless,
            [
                "countless",
                "otaliga",
                "utallige",
                "utallige",
                "ontelbare",
                "countless",
            ],
        ),
        (
            Magnitude::Most,
            ["most", "de flesta", "de fleste", "de fleste", "de meeste", "most"],
        ),
        (
            Magnitude::Manifold,
            ["many", "många", "mange", "mange", "vele", "manifold"],
        ),
    ] {
        let expected: Vec<_> = ["en", "sv", "da", "nb", "nl", "fi"]
            .into_iter()
            .zip(expected)
            .collect();
        check("a word", &expected, |locale| {
            number_words(&word(qualifier), locale)
        });
    }
}

#[test]
fn ranges_and_large_numbers() {
    for (value, expected) in [
        (
            range(20.0, 30.0, Qualifier::About),
            [
                "about 20–30",
                "omkring 20–30",
                "ongeveer 20–30",
                "шамамен 20–30",
                "حوالي 20–30",
            ],
        ),
        (
            range(4e9, 5e9, Qualifier::About),
            [
                "about 4–5 billion",
                "omkring 4–5 miljarder",
                "ongeveer 4–5 miljard",
                "шамамен 4–5 миллиард",
                "حوالي 4–5 مليار",
            ],
        ),
        (
            range(9e8, 5e9, Qualifier::Exact),
            [
                "900 million – 5 billion",
                "900 miljoner – 5 miljarder",
                "900 miljoen – 5 miljard",
                "900 миллион – 5 миллиард",
                "900 مليون – 5 مليار",
            ],
        ),
        (
            exact(1.7e6),
            [
                "1.7 million",
                "1,7 miljoner",
                "1,7 miljoen",
                "1,7 миллион",
                "1.7 مليون",
            ],
        ),
        (exact(2298.0), ["2,298", "2 298", "2.298", "2 298", "2,298"]),
        (exact(0.5), ["0.5", "0,5", "0,5", "0,5", "0.5"]),
        (
            number(5.0, Qualifier::AtLeast),
            ["at least 5", "minst 5", "minstens 5", "кемінде 5", "5 على الأقل"],
        ),
    ] {
        let expected: Vec<_> = ["en", "sv", "nl", "kk", "ar"].into_iter().zip(expected).collect();
        check("a number", &expected, |locale| number_words(&value, locale));
    }
}

#[test]
fn percent_where_the_language_has_it() {
    for (value, expected) in [
        (exact(70.0), ["70%", "70 %", "%70"]),
        (
            number(70.0, Qualifier::About),
            ["about 70%", "etwa 70 %", "yaklaşık %70"],
        ),
        (
            range(60.0, 70.0, Qualifier::Exact),
            ["60–70%", "60–70 %", "%60–70"],
        ),
    ] {
        let expected: Vec<_> = ["en", "de", "tr"].into_iter().zip(expected).collect();
        check("a share", &expected, |locale| percent_words(&value, locale));
    }
    let values = [exact(60.0), exact(70.0)];
    let expected = [("en", "60% or 70%"), ("tr", "%60 veya %70")];
    check("shares", &expected, |locale| spread_of_percent(&values, locale));
}
