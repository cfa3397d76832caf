use super::check;
use crate::content::Qualifier;
use crate::render::wording::{Value, number_words, spread, year_words};

fn exact(value: f64) -> Value {
    number(value, Qualifier::Exact)
}

fn number(value: f64, qualifier: Qualifier) -> Value {
    Value {
        value: Some(value),
        low: None,
        high: None,
        qualifier,
    }
}

fn range(low: f64, high: f64, qualifier: Qualifier) -> Value {
    Value {
        value: None,
        low: Some(low),
        high: Some(high),
        qualifier,
    }
}

fn word(qualifier: Qualifier) -> Value {
    Value {
        value: None,
        low: None,
        high: None,
        qualifier,
    }
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
            Qualifier::Several,
            ["several", "flera", "flere", "flere", "meerdere", "several"],
        ),
        (
            Qualifier::Few,
            ["a few", "några få", "nogle få", "noen få", "enkele", "few"],
        ),
        (
            Qualifier::Tens,
            ["tens", "tiotals", "snesevis", "titalls", "tientallen", "tens"],
        ),
        (
            Qualifier::SeveralTens,
            [
                "several tens",
                "flera tiotal",
                "adskillige snese",
                "flere titalls",
                "enkele tientallen",
                "several tens",
            ],
        ),
        (
            Qualifier::Dozens,
            [
                "dozens",
                "dussintals",
                "dusinvis",
                "dusinvis",
                "dozijnen",
                "dozens",
            ],
        ),
        (
            Qualifier::SeveralDozen,
            [
                "several dozen",
                "flera dussin",
                "adskillige dusin",
                "atskillige dusin",
                "enkele dozijnen",
                "several dozen",
            ],
        ),
        (
            Qualifier::Hundreds,
            [
                "hundreds",
                "hundratals",
                "flere hundrede",
                "flere hundre",
                "honderden",
                "hundreds",
            ],
        ),
        (
            Qualifier::Countless,
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
            Qualifier::Most,
            ["most", "de flesta", "de fleste", "de fleste", "de meeste", "most"],
        ),
        (
            Qualifier::Manifold,
            ["many", "många", "mange", "mange", "vele", "manifold"],
        ),
        // A record that says neither a number nor a word is refused when it is read.
        (
            Qualifier::About,
            ["unknown", "okänt", "ukendt", "ukjent", "onbekend", "?"],
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
    let half = Value {
        high: None,
        ..range(5.0, 5.0, Qualifier::Exact)
    };
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
            half,
            ["at least 5", "minst 5", "minstens 5", "кемінде 5", "5 على الأقل"],
        ),
    ] {
        let expected: Vec<_> = ["en", "sv", "nl", "kk", "ar"].into_iter().zip(expected).collect();
        check("a number", &expected, |locale| number_words(&value, locale));
    }
}

#[test]
fn years_have_no_separator() {
    check(
        "about 1990",
        &[
            ("en", "about 1990"),
            ("sv", "omkring 1990"),
            ("kk", "шамамен 1990"),
        ],
        |locale| year_words(&number(1990.0, Qualifier::About), locale),
    );
    check(
        "1990 to 2010",
        &[("en", "1990–2010"), ("nl", "1990–2010")],
        |locale| year_words(&range(1990.0, 2010.0, Qualifier::Exact), locale),
    );
}

#[test]
fn spreads_of_rival_claims() {
    use Qualifier::{
        About, AtLeast, Countless, Dozens, Hundreds, Manifold, MoreThan, Most, Nearly, SeveralTens, Tens,
    };
    let cases: [(&[Value], [&str; 4]); 13] = [
        (
            &[exact(8.0), exact(18.0), number(18.0, AtLeast), exact(18.0)],
            ["8 or 18", "8 eller 18", "8 of 18", "8 не 18"],
        ),
        (
            &[exact(8.0), exact(12.0), number(18.0, AtLeast), exact(18.0)],
            ["8 to 18", "8 till 18", "8 tot 18", "8 – 18"],
        ),
        (
            &[number(18.0, AtLeast), exact(8.0)],
            [
                "8 or at least 18",
                "8 eller minst 18",
                "8 of minstens 18",
                "8 не кемінде 18",
            ],
        ),
        (
            &[word(Dozens), word(Hundreds), word(Dozens)],
            [
                "dozens to hundreds",
                "dussintals till hundratals",
                "dozijnen tot honderden",
                "ондаған – hundreds",
            ],
        ),
        (
            &[
                word(Hundreds),
                word(Dozens),
                word(SeveralTens),
                word(Tens),
                number(10.0, About),
            ],
            [
                "about 10 to hundreds",
                "omkring 10 till hundratals",
                "ongeveer 10 tot honderden",
                "шамамен 10 – hundreds",
            ],
        ),
        (
            &[
                number(1000.0, MoreThan),
                number(1000.0, About),
                number(1000.0, MoreThan),
                word(Countless),
            ],
            [
                "more than 1,000 or about 1,000, or “countless”",
                "mer än 1 000 eller omkring 1 000, eller ”otaliga”",
                "meer dan 1.000 of ongeveer 1.000, of ‘ontelbare’",
                "more than 1 000 не шамамен 1 000, or “countless”",
            ],
        ),
        (
            &[exact(2.0), word(Manifold)],
            ["2, or “many”", "2, eller ”många”", "2, of ‘vele’", "2, or “many”"],
        ),
        (&[word(Most)], ["most", "de flesta", "de meeste", "most"]),
        (&[exact(62.0), exact(62.0)], ["62", "62", "62", "62"]),
        (
            &[range(20.0, 30.0, About), exact(5.0)],
            [
                "5 to about 30",
                "5 till omkring 30",
                "5 tot ongeveer 30",
                "5 – шамамен 30",
            ],
        ),
        (
            &[range(20.0, 30.0, About)],
            ["about 20–30", "omkring 20–30", "ongeveer 20–30", "шамамен 20–30"],
        ),
        (
            &[number(400.0, Nearly), exact(400.0)],
            [
                "nearly 400 or 400",
                "nästan 400 eller 400",
                "bijna 400 of 400",
                "nearly 400 не 400",
            ],
        ),
        (&[], ["", "", "", ""]),
    ];
    for (values, expected) in cases {
        let expected: Vec<_> = ["en", "sv", "nl", "kk"].into_iter().zip(expected).collect();
        check("a spread", &expected, |locale| spread(values, locale));
    }
}
