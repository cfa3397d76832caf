use super::check;
use crate::edtf::Date;
use crate::render::wording::date_words;

/// Words and short form, parted by a bar.
fn says(text: &str, expected: &[(&str, &str)]) {
    let date = Date::parse(text).expect("the date is valid");
    check(text, expected, |locale| {
        let worded = date_words(&date, locale);
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
            ("ar", "يناير 2022 | 01/2022"),
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
            ("ar", "حوالي يناير 2022 | ~01/2022"),
        ],
    );
    says(
        "2022",
        &[
            ("en", "2022 | 2022"),
            ("sv", "2022 | 2022"),
            ("da", "2022 | 2022"),
            ("nl", "2022 | 2022"),
            ("kk", "2022 | 2022"),
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
            ("kk", "мүмкін 2021 | 2021?"),
            ("ar", "2021 | 2021?"),
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
            ("da", "1990'erne | 1990'erne"),
            ("nb", "1990-årene | 1990-årene"),
            ("nl", "de jaren 90 | jaren 90"),
            ("fi", "199X | 199X"),
        ],
    );
    says(
        "199X~",
        &[
            ("en", "about the 1990s | ~1990s"),
            ("sv", "omkring 1990-talet | ~1990-talet"),
            ("da", "omkring 1990'erne | ~1990'erne"),
            ("nl", "rond de jaren 90 | ~jaren 90"),
        ],
    );
    says(
        "201X",
        &[
            ("en", "the 2010s | 2010s"),
            ("sv", "2010-talet | 2010-talet"),
            ("da", "2010'erne | 2010'erne"),
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

#[test]
fn spans() {
    says(
        "2022-01-02/2022-01-06",
        &[
            ("en", "2–6 January 2022 | 2–6 Jan"),
            ("sv", "2–6 januari 2022 | 2–6 jan."),
            ("da", "2.–6. januar 2022 | 2.–6. jan."),
            ("nl", "2–6 januari 2022 | 2–6 jan"),
            ("kk", "2022 ж. 2–6 қаңтар | 2–6 қаң."),
            ("ar", "2–6 يناير 2022 | 2–6 يناير"),
        ],
    );
    says(
        "2022-01-30/2022-02-02",
        &[
            ("en", "30 January – 2 February 2022 | 30 Jan – 2 Feb"),
            ("sv", "30 januari – 2 februari 2022 | 30 jan. – 2 feb."),
            ("da", "30. januar – 2. februar 2022 | 30. jan. – 2. feb."),
            ("nl", "30 januari – 2 februari 2022 | 30 jan – 2 feb"),
            ("kk", "2022 ж. 30 қаңтар – 2 ақпан | 30 қаң. – 2 ақп."),
            ("ar", "30 يناير – 2 فبراير 2022 | 30 يناير – 2 فبراير"),
        ],
    );
    says(
        "2022-01-05/2022-01-05",
        &[
            ("en", "5 January 2022 | 5 Jan"),
            ("sv", "5 januari 2022 | 5 jan."),
            ("da", "5. januar 2022 | 5. jan."),
            ("nl", "5 januari 2022 | 5 jan"),
            ("kk", "2022 ж. 5 қаңтар | 5 қаң."),
            ("ar", "5 يناير 2022 | 5 يناير"),
        ],
    );
    says(
        "1990/2019",
        &[
            ("en", "from 1990 to 2019 | 1990–2019"),
            ("sv", "från 1990 till 2019 | 1990–2019"),
            ("da", "fra 1990 til 2019 | 1990–2019"),
            ("nl", "van 1990 tot en met 2019 | 1990–2019"),
            ("kk", "1990–2019 | 1990–2019"),
            ("ar", "1990–2019 | 1990–2019"),
        ],
    );
    says(
        "2022-01/2022-03",
        &[
            ("en", "January – March 2022 | Jan – Mar 2022"),
            ("sv", "januari – mars 2022 | jan. – mars 2022"),
            ("da", "januar – marts 2022 | jan. – mar. 2022"),
            ("nl", "januari – maart 2022 | jan – mrt 2022"),
            (
                "kk",
                "2022 ж. қаңтар – 2022 ж. наурыз | 2022 ж. қаң. – 2022 ж. нау.",
            ),
            ("ar", "يناير – مارس 2022 | 01/2022 – 03/2022"),
        ],
    );
    says(
        "199X/2050",
        &[
            ("en", "from the 1990s to 2050 | 1990s – 2050"),
            ("sv", "från 1990-talet till 2050 | 1990-talet – 2050"),
            ("da", "fra 1990'erne til 2050 | 1990'erne – 2050"),
            ("nl", "van de jaren 90 tot 2050 | jaren 90 – 2050"),
        ],
    );
}

#[test]
fn spans_with_doubtful_ends() {
    says(
        "2022-01-05/2022-01-06~",
        &[
            ("en", "from 5 to about 6 January 2022 | 5 Jan – ~6 Jan"),
            (
                "sv",
                "från den 5 till omkring den 6 januari 2022 | 5 jan. – ~6 jan.",
            ),
            ("da", "fra 5. til omkring 6. januar 2022 | 5. jan. – ~6. jan."),
            ("nl", "van 5 tot rond 6 januari 2022 | 5 jan – ~6 jan"),
            ("kk", "2022-01-05/2022-01-06~ | 5 қаң. – ~6 қаң."),
            ("ar", "2022-01-05/2022-01-06~ | 5 يناير – ~6 يناير"),
        ],
    );
    says(
        "2021-12-31~/2022-01-02",
        &[
            (
                "en",
                "from about 31 December 2021 to 2 January 2022 | ~31 Dec – 2 Jan",
            ),
            (
                "sv",
                "från omkring den 31 december 2021 till den 2 januari 2022 | ~31 dec. – 2 jan.",
            ),
            (
                "da",
                "fra omkring 31. december 2021 til 2. januar 2022 | ~31. dec. – 2. jan.",
            ),
            (
                "nl",
                "van rond 31 december 2021 tot 2 januari 2022 | ~31 dec – 2 jan",
            ),
            ("kk", "2021-12-31~/2022-01-02 | ~31 жел. – 2 қаң."),
            ("ar", "2021-12-31~/2022-01-02 | ~31 ديسمبر – 2 يناير"),
        ],
    );
    says(
        "2022-01-30/2022-02-02?",
        &[
            (
                "en",
                "from 30 January to possibly 2 February 2022 | 30 Jan – (2 Feb?)",
            ),
            (
                "sv",
                "från den 30 januari till möjligen den 2 februari 2022 | 30 jan. – (2 feb.?)",
            ),
            (
                "da",
                "fra 30. januar til muligvis 2. februar 2022 | 30. jan. – (2. feb.?)",
            ),
            (
                "nl",
                "van 30 januari tot mogelijk 2 februari 2022 | 30 jan – (2 feb?)",
            ),
            ("kk", "2022-01-30/2022-02-02? | 30 қаң. – (2 ақп.?)"),
            ("ar", "2022-01-30/2022-02-02? | 30 يناير – (2 فبراير?)"),
        ],
    );
}

#[test]
fn open_spans() {
    says(
        "2022-01-05/..",
        &[
            ("en", "from 5 January 2022 onwards | 5 Jan –"),
            ("sv", "från och med den 5 januari 2022 | 5 jan. –"),
            ("da", "fra og med 5. januar 2022 | 5. jan. –"),
            ("nl", "vanaf 5 januari 2022 | 5 jan –"),
        ],
    );
    says(
        "1990/",
        &[
            ("en", "from 1990 (end unknown) | 1990 –"),
            ("sv", "från 1990 (slutet okänt) | 1990 –"),
            ("da", "fra 1990 (sluttidspunkt ukendt) | 1990 –"),
            ("nl", "vanaf 1990 (einde onbekend) | 1990 –"),
        ],
    );
    says(
        "../2019",
        &[
            ("en", "until 2019 | – 2019"),
            ("sv", "till och med 2019 | – 2019"),
            ("da", "til og med 2019 | – 2019"),
            ("nl", "tot en met 2019 | – 2019"),
        ],
    );
    says(
        "/2022-01-06",
        &[
            ("en", "until 6 January 2022 (beginning unknown) | – 6 Jan"),
            ("sv", "till den 6 januari 2022 (början okänd) | – 6 jan."),
            ("da", "til 6. januar 2022 (starttidspunkt ukendt) | – 6. jan."),
            ("nb", "til 6. januar 2022 (starttidspunkt ukjent) | – 6. jan."),
            ("nl", "tot en met 6 januari 2022 (begin onbekend) | – 6 jan"),
        ],
    );
}

#[test]
fn choices_of_days() {
    says(
        "[2022-01-05,2022-01-06]",
        &[
            ("en", "5 or 6 January 2022 | 5 or 6 Jan"),
            ("sv", "5 eller 6 januari 2022 | 5 eller 6 jan."),
            ("da", "5. eller 6. januar 2022 | 5. eller 6. jan."),
            ("nl", "5 of 6 januari 2022 | 5 of 6 jan"),
            ("kk", "2022 ж. 5 не 6 қаңтар | 5 не 6 қаң."),
            ("ar", "5 أو 6 يناير 2022 | 5 أو 6 يناير"),
        ],
    );
    says(
        "[2022-01-06..2022-01-07]",
        &[
            ("en", "6 or 7 January 2022 | 6 or 7 Jan"),
            ("sv", "6 eller 7 januari 2022 | 6 eller 7 jan."),
            ("da", "6. eller 7. januar 2022 | 6. eller 7. jan."),
            ("nl", "6 of 7 januari 2022 | 6 of 7 jan"),
            ("kk", "2022 ж. 6 не 7 қаңтар | 6 не 7 қаң."),
            ("ar", "6 أو 7 يناير 2022 | 6 أو 7 يناير"),
        ],
    );
    says(
        "[2022-01-05,2022-01-06,2022-01-09]",
        &[
            ("en", "5, 6 or 9 January 2022 | 5, 6 or 9 Jan"),
            ("sv", "5, 6 eller 9 januari 2022 | 5, 6 eller 9 jan."),
            ("da", "5., 6. eller 9. januar 2022 | 5., 6. eller 9. jan."),
            ("nl", "5, 6 of 9 januari 2022 | 5, 6 of 9 jan"),
            (
                "kk",
                "2022 ж. 5, 6, не болмаса 9 қаңтар | 5, 6, не болмаса 9 қаң.",
            ),
            ("ar", "5 أو 6 أو 9 يناير 2022 | 5 أو 6 أو 9 يناير"),
        ],
    );
    says(
        "[2022-01-02..2022-01-06]",
        &[
            ("en", "some day from 2 to 6 January 2022 | 2–6 Jan?"),
            ("sv", "någon dag från den 2 till den 6 januari 2022 | 2–6 jan.?"),
            ("da", "en dag fra 2. til 6. januar 2022 | 2.–6. jan.?"),
            ("nb", "en dag fra 2. til 6. januar 2022 | 2.–6. jan.?"),
            ("nl", "een dag van 2 tot en met 6 januari 2022 | 2–6 jan?"),
            ("kk", "2022 ж. 2–6 қаңтар күндерінің бірі | 2–6 қаң.?"),
            ("fi", "[2022-01-02..2022-01-06] | 2–6.1.?"),
        ],
    );
    says(
        "[2022-01-30..2022-02-02]",
        &[
            (
                "en",
                "some day from 30 January to 2 February 2022 | 30 Jan – 2 Feb?",
            ),
            (
                "sv",
                "någon dag från den 30 januari till den 2 februari 2022 | 30 jan. – 2 feb.?",
            ),
            (
                "da",
                "en dag fra 30. januar til 2. februar 2022 | 30. jan. – 2. feb.?",
            ),
            (
                "nl",
                "een dag van 30 januari tot en met 2 februari 2022 | 30 jan – 2 feb?",
            ),
            (
                "kk",
                "2022 ж. 30 қаңтар – 2 ақпан күндерінің бірі | 30 қаң. – 2 ақп.?",
            ),
        ],
    );
    says(
        "[2022-01-02..2022-01-04,2022-01-06]",
        &[
            (
                "en",
                "some day from 2 to 4 January 2022 or 6 January 2022 | 2–4 Jan? or 6 Jan",
            ),
            (
                "sv",
                "någon dag från den 2 till den 4 januari 2022 eller 6 januari 2022 | 2–4 jan.? eller 6 jan.",
            ),
            (
                "da",
                "en dag fra 2. til 4. januar 2022 eller 6. januar 2022 | 2.–4. jan.? eller 6. jan.",
            ),
            (
                "nl",
                "een dag van 2 tot en met 4 januari 2022 of 6 januari 2022 | 2–4 jan? of 6 jan",
            ),
            (
                "kk",
                "2022 ж. 2–4 қаңтар күндерінің бірі не 2022 ж. 6 қаңтар | 2–4 қаң.? не 6 қаң.",
            ),
        ],
    );
}

#[test]
fn choices_of_months_and_years() {
    says(
        "[2022-01..2022-03]",
        &[
            ("en", "some time from January to March 2022 | Jan – Mar 2022?"),
            ("sv", "någon gång från januari till mars 2022 | jan. – mars 2022?"),
            (
                "da",
                "på et tidspunkt fra januar til marts 2022 | jan. – mar. 2022?",
            ),
            ("nl", "ergens van januari tot en met maart 2022 | jan – mrt 2022?"),
            (
                "kk",
                "2022 ж. қаңтар – 2022 ж. наурыз күндерінің бірі | 2022 ж. қаң. – 2022 ж. нау.?",
            ),
        ],
    );
    says(
        "[2021-12..2022-01]",
        &[
            ("en", "December 2021 or January 2022 | Dec 2021 or Jan 2022"),
            (
                "sv",
                "december 2021 eller januari 2022 | dec. 2021 eller jan. 2022",
            ),
            (
                "da",
                "december 2021 eller januar 2022 | dec. 2021 eller jan. 2022",
            ),
            ("nl", "december 2021 of januari 2022 | dec 2021 of jan 2022"),
            (
                "kk",
                "2021 ж. желтоқсан не 2022 ж. қаңтар | 2021 ж. жел. не 2022 ж. қаң.",
            ),
            ("ar", "ديسمبر 2021 أو يناير 2022 | 12/2021 أو 01/2022"),
        ],
    );
    says(
        "[1990..1995]",
        &[
            ("en", "some time from 1990 to 1995 | 1990–1995?"),
            ("sv", "någon gång från 1990 till 1995 | 1990–1995?"),
            ("da", "på et tidspunkt fra 1990 til 1995 | 1990–1995?"),
            ("nl", "ergens van 1990 tot en met 1995 | 1990–1995?"),
            ("kk", "1990–1995 күндерінің бірі | 1990–1995?"),
        ],
    );
    says(
        "[1990..1991]",
        &[
            ("en", "1990 or 1991 | 1990 or 1991"),
            ("sv", "1990 eller 1991 | 1990 eller 1991"),
            ("da", "1990 eller 1991 | 1990 eller 1991"),
            ("nl", "1990 of 1991 | 1990 of 1991"),
            ("kk", "1990 не 1991 | 1990 не 1991"),
            ("ar", "1990 أو 1991 | 1990 أو 1991"),
        ],
    );
    says(
        "[2022-01-05~,2022-02]",
        &[
            ("en", "about 5 January 2022 or February 2022 | ~5 Jan or Feb 2022"),
            (
                "sv",
                "omkring den 5 januari 2022 eller februari 2022 | ~5 jan. eller feb. 2022",
            ),
            (
                "da",
                "omkring 5. januar 2022 eller februar 2022 | ~5. jan. eller feb. 2022",
            ),
            ("nl", "rond 5 januari 2022 of februari 2022 | ~5 jan of feb 2022"),
            (
                "kk",
                "шамамен 2022 ж. 5 қаңтар не 2022 ж. ақпан | ~5 қаң. не 2022 ж. ақп.",
            ),
            ("ar", "حوالي 5 يناير 2022 أو فبراير 2022 | ~5 يناير أو 02/2022"),
        ],
    );
}

#[test]
fn open_choices() {
    says(
        "[..2022-01-11]",
        &[
            ("en", "by 11 January 2022 | ≤ 11 Jan"),
            ("sv", "senast den 11 januari 2022 | ≤ 11 jan."),
            ("da", "senest 11. januar 2022 | ≤ 11. jan."),
            ("nl", "uiterlijk 11 januari 2022 | ≤ 11 jan"),
        ],
    );
    says(
        "[..2022-01]",
        &[
            ("en", "in or before January 2022 | ≤ Jan 2022"),
            ("sv", "senast i januari 2022 | ≤ jan. 2022"),
            ("da", "senest i januar 2022 | ≤ jan. 2022"),
            ("nl", "uiterlijk in januari 2022 | ≤ jan 2022"),
        ],
    );
    says(
        "[..2019]",
        &[
            ("en", "in or before 2019 | ≤ 2019"),
            ("sv", "senast 2019 | ≤ 2019"),
            ("da", "senest i 2019 | ≤ 2019"),
            ("nl", "uiterlijk in 2019 | ≤ 2019"),
        ],
    );
    says(
        "[2022-01-05..]",
        &[
            ("en", "5 January 2022 or later | ≥ 5 Jan"),
            ("sv", "tidigast den 5 januari 2022 | ≥ 5 jan."),
            ("da", "tidligst 5. januar 2022 | ≥ 5. jan."),
            ("nl", "5 januari 2022 of later | ≥ 5 jan"),
        ],
    );
}
