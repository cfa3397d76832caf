//! What dates, spans and lists look like in each language of the theme that comes with the program.

use super::formats::written;
use crate::locale::{CalendarDay, LanguageSpec, Length, Locale, Locales, Moment, PluralCategory, Reference};

/// Each language with a time of a day, a span of years, years and a day before Christ, and a month in short.
const WORDS: [(&str, &str); 23] = [
    (
        "ar",
        "2 مارس 2031 في 4:05 م | 2030–2031 | 44–41 ق.م | 15 مارس 44 ق.م | مارس 44 ق.م | مارس 2031",
    ),
    (
        "cs",
        "2. března 2031 v 16:05 | 2030–2031 | 44–41 př. n. l. | 15. března 44 př. n. l. | březen 44 př. n. l. | březen 2031",
    ),
    (
        "da",
        "2. marts 2031 kl. 16.05 | 2030–2031 | 44–41 f.Kr. | 15. marts 44 f.Kr. | marts 44 f.Kr. | mar. 2031",
    ),
    (
        "de",
        "2. März 2031 um 16:05 | 2030–2031 | 44–41 v. Chr. | 15. März 44 v. Chr. | März 44 v. Chr. | März 2031",
    ),
    (
        "en",
        "2 March 2031 at 16:05 | 2030–2031 | 44–41 BC | 15 March 44 BC | March 44 BC | Mar 2031",
    ),
    (
        "es",
        "2 de marzo de 2031 a las 16:05 | 2030–2031 | 44–41 a. C. | 15 de marzo de 44 a. C. | marzo de 44 a. C. | mar 2031",
    ),
    (
        "et",
        "2. märts 2031, kell 16:05 | 2030–2031 | 44–41 eKr | 15. märts 44 eKr | märts 44 eKr | märts 2031",
    ),
    (
        "fa",
        "۲ مارس ۲۰۳۱ ساعت ۱۶:۰۵ | ۲۰۳۰–۲۰۳۱ | ۴۴–۴۱ ق.م. | ۱۵ مارس، ۴۴ ق.م. | مارس ۴۴ ق.م. | مارس ۲۰۳۱",
    ),
    (
        "fi",
        "2. maaliskuuta 2031 klo 16.05 | 2030–2031 | 44–41 eKr. | 15. maaliskuuta 44 eKr. | maaliskuu 44 eKr. | maaliskuu 2031",
    ),
    (
        "fr",
        "2 mars 2031 à 16:05 | 2030–2031 | 44–41 av. J.-C. | 15 mars 44 av. J.-C. | mars 44 av. J.-C. | mars 2031",
    ),
    (
        "it",
        "2 marzo 2031 alle ore 16:05 | 2030–2031 | 44–41 a.C. | 15 marzo 44 a.C. | marzo 44 a.C. | mar 2031",
    ),
    (
        "ja",
        "2031年3月2日 16:05 | 2030～2031年 | 紀元前44年～紀元前41年 | 紀元前44年3月15日 | 紀元前44年3月 | 2031年3月",
    ),
    (
        "kk",
        "2031 ж. 2 наурыз, 16:05 | 2030–2031 | б.з.д. 44 ж. – б.з.д. 41 ж. | б.з.д. 44 ж. 15 наурыз | б.з.д. 44 ж. наурыз | 2031 ж. нау.",
    ),
    (
        "nb",
        "2. mars 2031 kl. 16:05 | 2030–2031 | 44–41 f.Kr. | 15. mars 44 f.Kr. | mars 44 f.Kr. | mars 2031",
    ),
    (
        "nl",
        "2 maart 2031 om 16:05 | 2030–2031 | 44–41 v.Chr. | 15 maart 44 v.Chr. | maart 44 v.Chr. | mrt 2031",
    ),
    (
        "nn",
        "2. mars 2031 kl. 16:05 | 2030–2031 | 44–41 f.Kr. | 15. mars 44 f.Kr. | mars 44 f.Kr. | mars 2031",
    ),
    (
        "pl",
        "2 marca 2031 16:05 | 2030–2031 | 44–41 p.n.e. | 15 marca 44 p.n.e. | marzec 44 p.n.e. | mar 2031",
    ),
    (
        "pt",
        "2 de março de 2031 às 16:05 | 2030–2031 | 44–41 a.C. | 15 de março de 44 a.C. | março de 44 a.C. | mar. de 2031",
    ),
    (
        "ru",
        "2 марта 2031 г. в 16:05 | 2030—2031 | 44—41 г. до н. э. | 15 марта 44 г. до н. э. | март 44 г. до н. э. | март 2031 г.",
    ),
    (
        "sv",
        "2 mars 2031 kl. 16:05 | 2030–2031 | 44–41 f.Kr. | 15 mars 44 f.Kr. | mars 44 f.Kr. | mars 2031",
    ),
    (
        "tr",
        "2 Mart 2031 16:05 | 2030–2031 | MÖ 44 – MÖ 41 | MÖ 15 Mart 44 | MÖ Mart 44 | Mar 2031",
    ),
    (
        "uk",
        "2 березня 2031 р. о 16:05 | 2030–2031 | 44–41 до н. е. | 15 березня 44 р. до н. е. | березень 44 р. до н. е. | бер. 2031 р.",
    ),
    (
        "zh-Hans",
        "2031年3月2日 16:05 | 2030–2031年 | 公元前44年 – 公元前41年 | 公元前44年3月15日 | 公元前44年3月 | 2031年3月",
    ),
];

/// Languages with the form of a unit that follows a million, 2.5 million, and a word such as "dozens of".
const FORMS: [(&str, [PluralCategory; 3]); 8] = {
    use PluralCategory::{Few, Many, Other};
    [
        ("ru", [Many, Many, Many]),
        ("uk", [Many, Many, Many]),
        ("pl", [Many, Many, Many]),
        ("cs", [Other, Other, Other]),
        ("ar", [Other, Other, Few]),
        ("fr", [Many, Many, Other]),
        ("en", [Other, Other, Other]),
        ("ja", [Other, Other, Other]),
    ]
};

fn each(tags: impl Iterator<Item = &'static str>, check: impl Fn(&str, &Locale)) {
    let spec = |tag| LanguageSpec {
        tag,
        fallback: &[],
        span: None,
    };
    let specs: Vec<_> = tags.map(spec).collect();
    let locales = Locales::new(Reference::one("en"), &specs, &[]).value;
    for spec in specs {
        check(spec.tag, locales.get(spec.tag).expect("the tag is valid"));
    }
}

fn moment() -> Moment {
    Moment {
        day: CalendarDay::new(2031, 3, 2),
        hour: 16,
        minute: 5,
        offset: None,
    }
}

#[test]
fn dates_are_written_as_languages_write_them() {
    let before_christ = CalendarDay::new(-43, 3, 15);
    each(WORDS.iter().map(|(tag, _)| *tag), |tag, locale| {
        let words = [
            locale.moment(moment(), Length::Long),
            locale.year_range(2030, 2031),
            locale.year_range(-43, -40),
            locale.day_medium(before_christ),
            locale.month_year(-43, 3, Length::Long),
            locale.month_year(2031, 3, Length::Short),
        ];
        let expected = WORDS.iter().find(|(known, _)| *known == tag);
        assert_eq!(
            Some(written(&words.join(" | ")).as_str()),
            expected.map(|(_, words)| *words),
            "in {tag}"
        );
    });
}

#[test]
fn a_time_stands_beside_the_date_that_stands_alone() {
    each(WORDS.iter().map(|(tag, _)| *tag), |tag, locale| {
        let dated = locale.moment(moment(), Length::Long);
        let offset = Some(300);
        let with_offset = locale.moment(Moment { offset, ..moment() }, Length::Long);
        for words in [dated, with_offset] {
            for part in [locale.day_medium(moment().day), locale.time(moment())] {
                assert!(words.contains(&part), "in {tag}: {words} lacks {part}");
            }
        }
    });
}

#[test]
fn lists_have_the_comma_of_their_script() {
    each(WORDS.iter().map(|(tag, _)| *tag), |tag, locale| {
        let expected = match tag {
            "ar" | "fa" => "، ",
            "ja" | "zh-Hans" => "、",
            _ => ", ",
        };
        assert_eq!(locale.list_separator(), expected, "in {tag}");
        let items = ["a", "b", "c"].map(str::to_owned);
        for list in [locale.list(&items), locale.either(&items)] {
            assert!(expected == ", " || !list.contains(','), "in {tag}: {list}");
        }
    });
}

#[test]
fn units_follow_words_of_magnitude_in_the_form_for_many() {
    each(FORMS.iter().map(|(tag, _)| *tag), |tag, locale| {
        let forms = [locale.plural(1e6), locale.plural(2.5e6), locale.plural_of_many()];
        let expected = FORMS.iter().find(|(known, _)| *known == tag);
        assert_eq!(Some(forms), expected.map(|(_, forms)| *forms), "in {tag}");
    });
}
