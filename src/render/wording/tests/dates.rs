use super::check;
use crate::edtf::Date;
use crate::render::wording::date_words;

/// Words and short form, parted by a bar.
pub(super) fn says(text: &str, expected: &[(&str, &str)]) {
    let date = Date::parse(text).expect("the date is valid");
    check(text, expected, |locale| {
        let worded = date_words(&date, locale, Some((-9999, 9999)));
        assert_eq!(worded.edtf, text);
        assert_eq!(worded.uncertain, date.is_uncertain());
        assert_eq!(worded.datetime, date.datetime());
        format!("{} | {}", worded.words, worded.short)
    });
}

#[test]
fn days() {
    says(
        "2022-01-05",
        &[
            ("en", "5 January 2022 | 5 Jan"),
            ("sv", "5 januari 2022 | 5 jan."),
            ("da", "5. januar 2022 | 5. jan."),
            ("nl", "5 januari 2022 | 5 jan"),
            ("kk", "2022 ж. 5 қаңтар | 5 қаң."),
            ("ar", "5 يناير 2022 | 5 يناير"),
            ("fi", "5. tammikuuta 2022 | 5.1."),
        ],
    );
    says(
        "2022-01-05?",
        &[
            ("en", "possibly 5 January 2022 | 5 Jan?"),
            ("sv", "möjligen den 5 januari 2022 | 5 jan.?"),
            ("da", "muligvis 5. januar 2022 | 5. jan.?"),
            ("nl", "mogelijk 5 januari 2022 | 5 jan?"),
            ("kk", "мүмкін 2022 ж. 5 қаңтар | 5 қаң.?"),
        ],
    );
    says(
        "2022-01-05~",
        &[
            ("en", "about 5 January 2022 | ~5 Jan"),
            ("sv", "omkring den 5 januari 2022 | ~5 jan."),
            ("da", "omkring 5. januar 2022 | ~5. jan."),
            ("nb", "omkring 5. januar 2022 | ~5. jan."),
            ("nl", "rond 5 januari 2022 | ~5 jan"),
            ("kk", "шамамен 2022 ж. 5 қаңтар | ~5 қаң."),
            ("ar", "حوالي 5 يناير 2022 | ~5 يناير"),
            ("fi", "2022-01-05~ | ~5.1."),
        ],
    );
    says(
        "2022-01-05%",
        &[
            ("en", "possibly about 5 January 2022 | ~5 Jan?"),
            ("sv", "möjligen omkring den 5 januari 2022 | ~5 jan.?"),
            ("da", "muligvis omkring 5. januar 2022 | ~5. jan.?"),
            ("nl", "mogelijk rond 5 januari 2022 | ~5 jan?"),
        ],
    );
    says(
        "2022-01-05T16:00+06:00",
        &[
            ("en", "5 January 2022 at 16:00 GMT+6 | 5 Jan, 16:00"),
            ("sv", "5 januari 2022 kl. 16:00 GMT+6 | 5 jan. 16:00"),
            ("da", "5. januar 2022 kl. 16.00 GMT+6 | 5. jan., 16.00"),
            ("nl", "5 januari 2022 om 16:00 GMT+6 | 5 jan, 16:00"),
            ("kk", "2022 ж. 5 қаңтар, 16:00 GMT+6 | 5 қаң., 16:00"),
            ("ar", "5 يناير 2022 في 4:00 م غرينتش+6 | 5 يناير، 4:00 م"),
        ],
    );
}

#[test]
fn months_and_years() {
    says(
        "2022-01",
        &[
            ("en", "January 2022 | Jan 2022"),
            ("sv", "januari 2022 | jan. 2022"),
            ("da", "januar 2022 | jan. 2022"),
            ("nl", "januari 2022 | jan 2022"),
            ("kk", "2022 ж. қаңтар | 2022 ж. қаң."),
            ("ar", "يناير 2022 | يناير 2022"),
        ],
    );
    says(
        "2022-01~",
        &[
            ("en", "about January 2022 | ~Jan 2022"),
            ("sv", "omkring januari 2022 | ~jan. 2022"),
            ("da", "omkring januar 2022 | ~jan. 2022"),
            ("nl", "rond januari 2022 | ~jan 2022"),
            ("kk", "шамамен 2022 ж. қаңтар | ~2022 ж. қаң."),
            ("ar", "حوالي يناير 2022 | ~يناير 2022"),
        ],
    );
    says(
        "2022",
        &[
            ("en", "2022 | 2022"),
            ("sv", "2022 | 2022"),
            ("da", "2022 | 2022"),
            ("nl", "2022 | 2022"),
            ("kk", "2022 ж. | 2022"),
            ("ar", "2022 | 2022"),
        ],
    );
    says(
        "2021?",
        &[
            ("en", "possibly 2021 | 2021?"),
            ("sv", "möjligen 2021 | 2021?"),
            ("da", "muligvis 2021 | 2021?"),
            ("nl", "mogelijk 2021 | 2021?"),
            ("kk", "мүмкін 2021 ж. | 2021?"),
            ("ar", "2021 | 2021؟"),
        ],
    );
    says(
        "-0043",
        &[
            ("en", "44 BC | 44 BC"),
            ("sv", "44 f.Kr. | 44 f.Kr."),
            ("da", "44 f.Kr. | 44 f.Kr."),
            ("nl", "44 v.Chr. | 44 v.Chr."),
            ("kk", "б.з.д. 44 ж. | б.з.д. 44 ж."),
            ("ar", "44 ق.م | 44 ق.م"),
        ],
    );
}

#[test]
fn decades_and_centuries() {
    says(
        "199X",
        &[
            ("en", "the 1990s | 1990s"),
            ("sv", "1990-talet | 1990-talet"),
            ("da", "1990’erne | 1990’erne"),
            ("nb", "1990-tallet | 1990-tallet"),
            ("nl", "de jaren 90 | jaren 90"),
            ("fi", "199X | 199X"),
        ],
    );
    says(
        "199X~",
        &[
            ("en", "about the 1990s | ~1990s"),
            ("sv", "omkring 1990-talet | ~1990-talet"),
            ("da", "omkring 1990’erne | ~1990’erne"),
            ("nl", "rond de jaren 90 | ~jaren 90"),
        ],
    );
    says(
        "201X",
        &[
            ("en", "the 2010s | 2010s"),
            ("sv", "2010-talet | 2010-talet"),
            ("da", "2010’erne | 2010’erne"),
            ("nl", "de jaren 2010 | jaren 2010"),
        ],
    );
    says(
        "19XX",
        &[
            ("en", "the 20th century | the 20th century"),
            ("sv", "1900-talet | 1900-talet"),
            ("da", "1900-tallet | 1900-tallet"),
            ("nl", "de 20e eeuw | de 20e eeuw"),
        ],
    );
}

#[test]
fn unspecified_days_and_months() {
    says(
        "2022-01-XX",
        &[
            ("en", "some day in January 2022 | Jan 2022"),
            ("sv", "någon dag i januari 2022 | jan. 2022"),
            ("da", "en dag i januar 2022 | jan. 2022"),
            ("nl", "een dag in januari 2022 | jan 2022"),
        ],
    );
    says(
        "2022-XX",
        &[
            ("en", "some time in 2022 | 2022"),
            ("sv", "någon gång under 2022 | 2022"),
            ("da", "på et tidspunkt i 2022 | 2022"),
            ("nl", "ergens in 2022 | 2022"),
        ],
    );
    says(
        "2022-XX-XX",
        &[
            ("en", "some time in 2022 | 2022"),
            ("sv", "någon gång under 2022 | 2022"),
            ("da", "på et tidspunkt i 2022 | 2022"),
            ("nl", "ergens in 2022 | 2022"),
        ],
    );
}
