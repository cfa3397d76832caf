use super::dates::says;

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
            ("sv", "30 januari–2 februari 2022 | 30 jan.–2 feb."),
            ("da", "30. januar–2. februar 2022 | 30. jan.–2. feb."),
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
            ("sv", "januari–mars 2022 | jan.–mars 2022"),
            ("da", "januar–marts 2022 | jan.–mar. 2022"),
            ("nl", "januari–maart 2022 | jan–mrt 2022"),
            ("kk", "2022 ж. қаңтар – наурыз | 2022 ж. қаң. – нау."),
            ("ar", "يناير – مارس 2022 | يناير – مارس 2022"),
        ],
    );
    says(
        "199X/2050",
        &[
            ("en", "from the 1990s to 2050 | 1990s – 2050"),
            ("sv", "från 1990-talet till 2050 | 1990-talet – 2050"),
            ("da", "fra 1990’erne til 2050 | 1990’erne – 2050"),
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
            ("ar", "2022-01-30/2022-02-02? | 30 يناير – (2 فبراير؟)"),
        ],
    );
}

#[test]
fn open_spans() {
    says(
        "2022-01-05/..",
        &[
            ("en", "from 5 January 2022 onwards | from 5 Jan onwards"),
            ("sv", "från och med den 5 januari 2022 | från och med 5 jan."),
            ("da", "fra og med 5. januar 2022 | fra og med 5. jan."),
            ("nl", "vanaf 5 januari 2022 | vanaf 5 jan"),
        ],
    );
    says(
        "1990/",
        &[
            ("en", "from 1990 (end unknown) | 1990 – ?"),
            ("sv", "från 1990 (slutet okänt) | 1990 – ?"),
            ("da", "fra 1990 (sluttidspunkt ukendt) | 1990 – ?"),
            ("nl", "vanaf 1990 (einde onbekend) | 1990 – ?"),
        ],
    );
    says(
        "../2019",
        &[
            ("en", "until 2019 | until 2019"),
            ("sv", "till och med 2019 | till och med 2019"),
            ("da", "til og med 2019 | til og med 2019"),
            ("nl", "tot en met 2019 | tot en met 2019"),
        ],
    );
    says(
        "/2022-01-06",
        &[
            ("en", "until 6 January 2022 (beginning unknown) | ? – 6 Jan"),
            ("sv", "till den 6 januari 2022 (början okänd) | ? – 6 jan."),
            ("da", "til 6. januar 2022 (starttidspunkt ukendt) | ? – 6. jan."),
            ("nb", "til 6. januar 2022 (starttidspunkt ukjent) | ? – 6. jan."),
            ("nl", "tot en met 6 januari 2022 (begin onbekend) | ? – 6 jan"),
        ],
    );
}
