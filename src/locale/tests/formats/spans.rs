//! Spans and choices of days, months and years.

use super::{JAN, check, day};
use crate::locale::{CalendarDay, Length};

#[test]
fn spans_say_what_is_common_once() {
    let new_year = CalendarDay::new(2021, 12, 31);
    check(
        &[
            (
                "en",
                "2–6 January 2022 | 31 January – 2 February 2022 | 31 December 2021 – 2 January 2022 | 2–6 Jan",
            ),
            (
                "en-US",
                "January 2–6, 2022 | January 31 – February 2, 2022 | December 31, 2021 – January 2, 2022 | Jan 2–6",
            ),
            (
                "sv",
                "2–6 januari 2022 | 31 januari–2 februari 2022 | 31 december 2021–2 januari 2022 | 2–6 jan.",
            ),
            (
                "da",
                "2.–6. januar 2022 | 31. januar–2. februar 2022 | 31. december 2021–2. januar 2022 | 2.–6. jan.",
            ),
            (
                "nl",
                "2–6 januari 2022 | 31 januari – 2 februari 2022 | 31 december 2021 – 2 januari 2022 | 2–6 jan",
            ),
            (
                "kk",
                "2022 ж. 2–6 қаңтар | 2022 ж. 31 қаңтар – 2 ақпан | 2021 ж. 31 желтоқсан – 2022 ж. 2 қаңтар | 2–6 қаң.",
            ),
            (
                "uk",
                "2–6 січня 2022 р. | 31 січня – 2 лютого 2022 р. | 31 грудня 2021 р. – 2 січня 2022 р. | 2–6 січ.",
            ),
            (
                "ar",
                "2–6 يناير 2022 | 31 يناير – 2 فبراير 2022 | 31 ديسمبر 2021 – 2 يناير 2022 | 2–6 يناير",
            ),
            (
                "hu",
                "2022. január 2–6. | 2022. január 31. – február 2. | 2021. december 31. – 2022. január 2. | jan. 2–6.",
            ),
        ],
        |locale| {
            [
                locale.day_range(day(JAN, 2), day(JAN, 6), Length::Long),
                locale.day_range(day(JAN, 31), day(2, 2), Length::Long),
                locale.day_range(new_year, day(JAN, 2), Length::Long),
                locale.day_range(day(JAN, 2), day(JAN, 6), Length::Short),
            ]
            .join(" | ")
        },
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of languages")]
fn days_keep_their_marks_in_spans_and_choices() {
    // From the 13th to the 15th, short and long; over the end of a month; one of two days.
    check(
        &[
            (
                "de",
                "13.–15. Juli | 13.–15. Juli 2022 | 30. Juni – 2. Juli 2022 | 13. oder 15. Juli 2022",
            ),
            (
                "de-AT",
                "13.–15. Juli | 13.–15. Juli 2022 | 30. Juni – 2. Juli 2022 | 13. oder 15. Juli 2022",
            ),
            (
                "fi",
                "13.–15.7. | 13.–15. heinäkuuta 2022 | 30. kesäkuuta – 2. heinäkuuta 2022 | 13. tai 15. heinäkuuta 2022",
            ),
            (
                "cs",
                "13.–15. 7. | 13.–15. července 2022 | 30. června – 2. července 2022 | 13. nebo 15. července 2022",
            ),
            (
                "sk",
                "13.–15. 7. | 13.–15. júla 2022 | 30. júna – 2. júla 2022 | 13. alebo 15. júla 2022",
            ),
            (
                "sl",
                "13.–15. jul. | 13.–15. julij 2022 | 30. junij–2. julij 2022 | 13. ali 15. julij 2022",
            ),
            (
                "hr",
                "13.–15. srp | 13.–15. srpnja 2022. | 30. lipnja – 2. srpnja 2022. | 13. ili 15. srpnja 2022.",
            ),
            (
                "sr",
                "13–15. јул | 13.–15. јул 2022. | 30. јун – 2. јул 2022. | 13. или 15. јул 2022.",
            ),
            (
                "hu",
                "júl. 13–15. | 2022. július 13–15. | 2022. június 30. – július 2. | 2022. július 13. vagy 15.",
            ),
            (
                "et",
                "13.–15. juuli | 13.–15. juuli 2022 | 30. juuni – 2. juuli 2022 | 13. või 15. juuli 2022",
            ),
            (
                "lv",
                "13.–15. jūl. | 2022. gada 13.–15. jūlijs | 2022. gada 30. jūnijs – 2. jūlijs | 2022. gada 13. vai 15. jūlijs",
            ),
            (
                "is",
                "13.–15. júl. | 13.–15. júlí 2022 | 30. júní – 2. júlí 2022 | 13. eða 15. júlí 2022",
            ),
            (
                "nb",
                "13.–15. juli | 13.–15. juli 2022 | 30. juni–2. juli 2022 | 13. eller 15. juli 2022",
            ),
            (
                "eu",
                "uzt. 13–15(a) | 2022(e)ko uztailaren 13–15(a) | 2022(e)ko ekainaren 30(a) – uztailaren 2(a) | 2022(e)ko uztailaren 13(a) edo 15(a)",
            ),
            (
                "fr",
                "13–15 juil. | 13–15 juillet 2022 | 30 juin – 2 juillet 2022 | 13 ou 15 juillet 2022",
            ),
            (
                "es",
                "13–15 jul | 13–15 de julio de 2022 | 30 de junio – 2 de julio de 2022 | 13 o 15 de julio de 2022",
            ),
            (
                "pt",
                "13–15 de jul. | 13–15 de julho de 2022 | 30 de junho – 2 de julho de 2022 | 13 ou 15 de julho de 2022",
            ),
            (
                "ru",
                "13—15 июл. | 13—15 июля 2022 г. | 30 июня — 2 июля 2022 г. | 13 или 15 июля 2022 г.",
            ),
            (
                "ja",
                "7月13日～15日 | 2022年7月13日～15日 | 2022年6月30日～7月2日 | 2022年7月13日または15日",
            ),
            (
                "zh",
                "7月13日至15日 | 2022年7月13日–15日 | 2022年6月30日 – 7月2日 | 2022年7月13日或15日",
            ),
            (
                "ko",
                "7월 13일~15일 | 2022년 7월 13일~15일 | 2022년 6월 30일 ~ 7월 2일 | 2022년 7월 13일 또는 15일",
            ),
            (
                "en-US",
                "Jul 13–15 | July 13–15, 2022 | June 30 – July 2, 2022 | July 13 or 15, 2022",
            ),
            (
                "uz",
                "13–15-iyl | 13–15-iyul, 2022 | 30-iyun – 2-iyul, 2022 | 13 yoki 15-iyul, 2022",
            ),
            (
                "fa",
                "۱۳ تا ۱۵ ژوئیه | ۱۳ تا ۱۵ ژوئیه ۲۰۲۲ | ۳۰ ژوئن تا ۲ ژوئیه ۲۰۲۲ | ۱۳ یا ۱۵ ژوئیه ۲۰۲۲",
            ),
            (
                "he",
                "13–15 ביולי | 13–15 ביולי 2022 | 30 ביוני – 2 ביולי 2022 | 13 או 15 ביולי 2022",
            ),
            (
                "th",
                "13–15 ก.ค. | 13 – 15 กรกฎาคม ค.ศ. 2022 | 30 มิถุนายน – 2 กรกฎาคม ค.ศ. 2022 | 13 หรือ 15 กรกฎาคม ค.ศ. 2022",
            ),
        ],
        |locale| {
            let (from, to) = (day(7, 13), day(7, 15));
            [
                locale.day_range(from, to, Length::Short),
                locale.day_range(from, to, Length::Long),
                locale.day_range(day(6, 30), day(7, 2), Length::Long),
                locale.day_choice(&[from, to], Length::Long),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn spans_of_months_and_years() {
    check(
        &[
            (
                "en",
                "January – March 2022 | January 2022 – January 2023 | 1990–2019 | 2022",
            ),
            (
                "sv",
                "januari–mars 2022 | januari 2022–januari 2023 | 1990–2019 | 2022",
            ),
            (
                "kk",
                "2022 ж. қаңтар – наурыз | 2022 ж. қаңтар – 2023 ж. қаңтар | 1990–2019 | 2022",
            ),
            (
                "nl",
                "januari–maart 2022 | januari 2022 – januari 2023 | 1990–2019 | 2022",
            ),
            (
                "ar-EG",
                "يناير – مارس ٢٠٢٢ | يناير ٢٠٢٢ – يناير ٢٠٢٣ | ١٩٩٠–٢٠١٩ | ٢٠٢٢",
            ),
        ],
        |locale| {
            [
                locale.month_range(day(JAN, 1), day(3, 1), Length::Long),
                locale.month_range(day(JAN, 1), CalendarDay::new(2023, JAN, 1), Length::Long),
                locale.year_range(1990, 2019),
                locale.year_range(2022, 2022),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn spans_of_months_say_the_year_where_the_language_puts_it() {
    check(
        &[
            ("hu", "2022. január–március | 2022. január – 2023. január"),
            ("ja", "2022年1月～3月 | 2022年1月～2023年1月"),
            ("ko", "2022년 1월~3월 | 2022년 1월 ~ 2023년 1월"),
            ("zh", "2022年1月 – 3月 | 2022年1月 – 2023年1月"),
            (
                "vi",
                "tháng 1 – tháng 3 năm 2022 | tháng 1 năm 2022 – tháng 1 năm 2023",
            ),
            (
                "pt-BR",
                "janeiro – março de 2022 | janeiro de 2022 – janeiro de 2023",
            ),
        ],
        |locale| {
            [
                locale.month_range(day(JAN, 1), day(3, 1), Length::Long),
                locale.month_range(day(JAN, 1), CalendarDay::new(2023, JAN, 1), Length::Long),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn choices_of_days() {
    check(
        &[
            (
                "en",
                "5 or 6 January 2022 | 31 January or 1 February 2022 | 5 or 6 Jan",
            ),
            (
                "sv",
                "5 eller 6 januari 2022 | 31 januari eller 1 februari 2022 | 5 eller 6 jan.",
            ),
            (
                "da",
                "5. eller 6. januar 2022 | 31. januar eller 1. februar 2022 | 5. eller 6. jan.",
            ),
            (
                "nl",
                "5 of 6 januari 2022 | 31 januari of 1 februari 2022 | 5 of 6 jan",
            ),
            (
                "kk",
                "2022 ж. 5 не 6 қаңтар | 2022 ж. 31 қаңтар не 2022 ж. 1 ақпан | 5 не 6 қаң.",
            ),
            (
                "ar",
                "5 أو 6 يناير 2022 | 31 يناير أو 1 فبراير 2022 | 5 أو 6 يناير",
            ),
        ],
        |locale| {
            [
                locale.day_choice(&[day(JAN, 5), day(JAN, 6)], Length::Long),
                locale.day_choice(&[day(JAN, 31), day(2, 1)], Length::Long),
                locale.day_choice(&[day(JAN, 5), day(JAN, 6)], Length::Short),
            ]
            .join(" | ")
        },
    );
}

#[test]
fn starts_of_spans() {
    check(
        &[
            ("en", "2 | 31 January | January"),
            ("en-US", "January 2 | January 31 | January"),
            ("sv", "2 | 31 januari | januari"),
            ("da", "2. | 31. januar | januar"),
            ("de", "2. | 31. Januar | Januar"),
            ("fi", "2. | 31. tammikuuta | tammikuu"),
            ("kk", "2022 ж. 2 қаңтар | 2022 ж. 31 қаңтар | 2022 ж. қаңтар"),
        ],
        |locale| {
            [
                locale.day_before(day(JAN, 2), day(JAN, 6)),
                locale.day_before(day(JAN, 31), day(2, 2)),
                locale.month_before(day(JAN, 31), day(3, 2)),
            ]
            .join(" | ")
        },
    );
}
