use super::check;
use super::numbers::{exact, number, range, word};
use crate::content::{Magnitude, Qualifier, Quantity};
use crate::render::wording::spread;

#[test]
fn spreads_of_rival_claims() {
    use Magnitude::{Countless, Dozens, Hundreds, Manifold, Most, SeveralTens, Tens};
    use Qualifier::{About, AtLeast, MoreThan, Nearly};
    let cases: [(&[Quantity], [&str; 4]); 13] = [
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
                "tientallen tot honderden",
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
