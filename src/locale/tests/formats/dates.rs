//! Days, months, years and times.

use super::{JAN, check, day};
use crate::locale::{CalendarDay, Length, Moment};

#[test]
fn a_day_with_its_weekday() {
    check(
        &[
            ("en", "Wednesday 5 January 2022"),
            ("en-US", "Wednesday, January 5, 2022"),
            ("sv", "onsdag 5 januari 2022"),
            ("da", "onsdag 5. januar 2022"),
            ("nb", "onsdag 5. januar 2022"),
            ("nl", "woensdag 5 januari 2022"),
            ("kk", "2022 ж. 5 қаңтар, сәрсенбі"),
            ("uk", "середа, 5 січня 2022 р."),
            ("ar", "الأربعاء، 5 يناير 2022"),
            ("ar-EG", "الأربعاء، ٥ يناير ٢٠٢٢"),
        ],
        |locale| locale.day_long(day(JAN, 5)),
    );
}

#[test]
fn a_day() {
    check(
        &[
            ("en", "5 January 2022 | 5 January | 5 Jan"),
            ("sv", "5 januari 2022 | 5 januari | 5 jan."),
            ("da", "5. januar 2022 | 5. januar | 5. jan."),
            ("nb", "5. januar 2022 | 5. januar | 5. jan."),
            ("nl", "5 januari 2022 | 5 januari | 5 jan"),
            ("kk", "2022 ж. 5 қаңтар | 5 қаңтар | 5 қаң."),
            ("uk", "5 січня 2022 р. | 5 січня | 5 січ."),
            ("ar", "5 يناير 2022 | 5 يناير | 5 يناير"),
            ("et", "5. jaanuar 2022 | 5. jaanuar | 5. jaan"),
            ("sl", "5. januar 2022 | 5. januar | 5. jan."),
            ("sr-Latn", "5. januar 2022. | 5. januar | 5. jan"),
            ("hy", "2022 թ․ հունվարի 5 | հունվարի 5 | 5 հնվ"),
        ],
        |locale| {
            let day = day(JAN, 5);
            [
                locale.day_medium(day),
                locale.day_month(day),
                locale.day_short(day),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn a_month_and_a_year() {
    check(
        &[
            ("en", "January 2022 | Jan 2022 | 2022"),
            ("sv", "januari 2022 | jan. 2022 | 2022"),
            ("nl", "januari 2022 | jan 2022 | 2022"),
            ("kk", "2022 ж. қаңтар | 2022 ж. қаң. | 2022"),
            ("uk", "січень 2022 р. | січ. 2022 р. | 2022"),
            ("ar", "يناير 2022 | يناير 2022 | 2022"),
            ("ar-EG", "يناير ٢٠٢٢ | يناير ٢٠٢٢ | ٢٠٢٢"),
        ],
        |locale| {
            let month = |length| locale.month_year(2022, JAN, length);
            [month(Length::Long), month(Length::Short), locale.year(2022)].join(" | ")
        },
    );
}

#[test]
fn a_year_among_words() {
    check(
        &[
            ("en", "2022 | 44 BC"),
            ("uk", "2022 р. | 44 до н. е."),
            ("ru", "2022 г. | 44 г. до н. э."),
            ("kk", "2022 ж. | б.з.д. 44 ж."),
            ("lt", "2022 m. | 44 m. pr. Kr."),
            ("lv", "2022. g. | p.m.ē. 44. g."),
            ("hu", "2022. | i. e. 44."),
            ("pl", "2022 | 44 p.n.e."),
            ("ja", "2022年 | 紀元前44年"),
        ],
        |locale| [2022, -43].map(|year| locale.year_in_words(year)).join(" | "),
    );
}

#[test]
fn short_days_with_their_years() {
    check(
        &[
            ("en", "30 Dec 2021 – 2 Jan 2022"),
            ("de", "30. Dez. 2021 – 2. Jan. 2022"),
            ("cs", "30. 12. 2021 – 2. 1. 2022"),
            ("fi", "30.12.2021 – 2.1.2022"),
            ("ar", "30 ديسمبر 2021 – 2 يناير 2022"),
            ("ja", "2021年12月30日～2022年1月2日"),
        ],
        |locale| {
            let first = CalendarDay::new(2021, 12, 30);
            locale.day_range(first, day(JAN, 2), Length::Short)
        },
    );
}

#[test]
fn weekdays() {
    check(
        &[
            ("en", "Wed"),
            ("sv", "ons"),
            ("da", "ons."),
            ("nl", "wo"),
            ("kk", "ср"),
            ("ar", "الأربعاء"),
        ],
        |locale| locale.weekday_short(day(JAN, 5)),
    );
}

#[test]
fn times() {
    let moment = |offset| Moment {
        day: day(JAN, 5),
        hour: 16,
        minute: 5,
        offset,
    };
    check(
        &[
            (
                "en",
                "16:05 | 5 January 2022 at 16:05 | 5 January 2022 at 16:05 GMT+6 | 5 Jan, 16:05",
            ),
            (
                "sv",
                "16:05 | 5 januari 2022 kl. 16:05 | 5 januari 2022 kl. 16:05 GMT+6 | 5 jan. 16:05",
            ),
            (
                "da",
                "16.05 | 5. januar 2022 kl. 16.05 | 5. januar 2022 kl. 16.05 GMT+6 | 5. jan., 16.05",
            ),
            (
                "nl",
                "16:05 | 5 januari 2022 om 16:05 | 5 januari 2022 om 16:05 GMT+6 | 5 jan, 16:05",
            ),
            (
                "kk",
                "16:05 | 2022 ж. 5 қаңтар, 16:05 | 2022 ж. 5 қаңтар, 16:05 GMT+6 | 5 қаң., 16:05",
            ),
            (
                "ar",
                "4:05 م | 5 يناير 2022 في 4:05 م | 5 يناير 2022 في 4:05 م غرينتش+6 | 5 يناير، 4:05 م",
            ),
        ],
        |locale| {
            [
                locale.time(moment(None)),
                locale.moment(moment(None), Length::Long),
                locale.moment(moment(Some(360)), Length::Long),
                locale.moment(moment(Some(360)), Length::Short),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn days_that_do_not_exist_and_years_before_christ() {
    check(
        &[
            ("en", "2022-02-30 | 15 March 44 BC"),
            ("sv", "2022-02-30 | 15 mars 44 f.Kr."),
        ],
        |locale| {
            [
                locale.day_medium(day(2, 30)),
                locale.day_medium(CalendarDay::new(-43, 3, 15)),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn the_first_day_of_a_month() {
    check(
        &[
            ("en", "1 January 2022 | 1 January | 1 Jan | 1–3 January 2022"),
            (
                "fr",
                "1er janvier 2022 | 1er janvier | 1er janv. | 1er–3 janvier 2022",
            ),
            ("it", "1º gennaio 2022 | 1º gennaio | 1º gen | 1º–3 gennaio 2022"),
            (
                "pt",
                "1º de janeiro de 2022 | 1º de janeiro | 1º de jan. | 1º–3 de janeiro de 2022",
            ),
            (
                "ca",
                "1 de gener del 2022 | 1 de gener | 1 de gen. | 1–3 de gener del 2022",
            ),
        ],
        |locale| {
            let day = day(JAN, 1);
            [
                locale.day_medium(day),
                locale.day_month(day),
                locale.day_short(day),
                locale.day_range(day, super::day(JAN, 3), Length::Long),
            ]
            .join(" | ")
        },
    );
    check(
        &[("fr", "1er ou 2 janvier 2022"), ("it", "1º o 2 gennaio 2022")],
        |locale| locale.day_choice(&[day(JAN, 1), day(JAN, 2)], Length::Long),
    );
}
