use super::dates::says;

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
            ("fi", "[2022-01-02..2022-01-06] | 2.–6.1.?"),
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
                "någon dag från den 30 januari till den 2 februari 2022 | 30 jan.–2 feb.?",
            ),
            (
                "da",
                "en dag fra 30. januar til 2. februar 2022 | 30. jan.–2. feb.?",
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
            ("sv", "någon gång från januari till mars 2022 | jan.–mars 2022?"),
            (
                "da",
                "på et tidspunkt fra januar til marts 2022 | jan.–mar. 2022?",
            ),
            ("nl", "ergens van januari tot en met maart 2022 | jan–mrt 2022?"),
            (
                "kk",
                "2022 ж. қаңтар – наурыз күндерінің бірі | 2022 ж. қаң. – нау.?",
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
            ("ar", "ديسمبر 2021 أو يناير 2022 | ديسمبر 2021 أو يناير 2022"),
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
            ("kk", "1990 ж. не 1991 ж. | 1990 не 1991"),
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
            (
                "ar",
                "حوالي 5 يناير 2022 أو فبراير 2022 | ~5 يناير أو فبراير 2022",
            ),
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
