//! Dates as newsrooms write them.

use super::{Order3, find_dates};
use crate::import::rules::Rules;

#[test]
fn dates_are_read_in_many_languages() {
    let rules = Rules::own();
    let check = |language: &str, text: &str, expected: &[Option<&str>]| {
        let order = if language == "en" {
            Order3::Open
        } else {
            Order3::Dmy
        };
        let found = find_dates(text, &rules.of(language), order);
        let dates: Vec<Option<&str>> = found.iter().map(|date| date.edtf.as_deref()).collect();
        assert_eq!(dates, expected, "{text}: {found:?}");
    };
    check("sv", "Av Rasmus 11 januari, 2022", &[Some("2022-01-11")]);
    check("en", "January 5, 2022 at 10:42", &[Some("2022-01-05")]);
    check(
        "en",
        "5th Jan. 2022; May 2021",
        &[Some("2022-01-05"), Some("2021-05")],
    );
    check("en", "01/06/2022", &[None]);
    check(
        "en",
        "13/01/2022, 1/13/2022",
        &[Some("2022-01-13"), Some("2022-01-13")],
    );
    check("en", "Jan. 6 (Courier)", &[None]);
    check("de", "Stand: 06.01.2022 14:30 Uhr", &[Some("2022-01-06")]);
    check("de", "am 6. Jänner 2022", &[Some("2022-01-06")]);
    check("fr", "Publié le 1er février 2022 à 10h12", &[Some("2022-02-01")]);
    check("es", "6 de enero de 2022", &[Some("2022-01-06")]);
    check("cs", "6. 1. 2022 14:30", &[Some("2022-01-06")]);
    check("fi", "6. tammikuuta 2022", &[Some("2022-01-06")]);
    check("ru", "6 января 2022 г., 14:30", &[Some("2022-01-06")]);
    check("kk", "2022 жылғы 6 қаңтар", &[Some("2022-01-06")]);
    check("ar", "٦ يناير ٢٠٢٢", &[Some("2022-01-06")]);
    check("ar", "6 كانون الثاني 2022", &[Some("2022-01-06")]);
    check("fa", "۱۶ دی ۱۴۰۰", &[Some("2022-01-06")]);
    check("fa", "۱۴۰۰/۱۰/۱۶", &[Some("2022-01-06")]);
    check("ja", "2022年1月6日 14時30分", &[Some("2022-01-06")]);
    check("ja", "令和4年1月6日", &[Some("2022-01-06")]);
    check("zh", "2022年1月", &[Some("2022-01")]);
    check("nb", "Bankkonto 1503.94.12826", &[]);
    check("nb", "31.02.2022", &[]);
    check("en", "2022-01-06T14:30:00+06:00", &[Some("2022-01-06")]);
    check("sv", "i dag, för 3 timmar sedan", &[]);
    check(
        "tr",
        "06.01.2022 - 14:30 | Güncelleme : 07.01.2022",
        &[Some("2022-01-06"), Some("2022-01-07")],
    );
}
