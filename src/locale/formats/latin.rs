//! Letters that a language transcribes in its own way where only plain Latin ones may stand.

/// Languages, and letters with their transcription.
type Letters = (&'static [&'static str], &'static [(char, &'static str)]);

/// Transcriptions that are particular to languages: "Störung" is *Stoerung* in German, not *Storung*. Letters that are not listed are
/// transcribed as in all languages.
const LETTERS: [Letters; 3] = [
    (
        &["de"],
        &[('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('ß', "ss"), ('ẞ', "ss")],
    ),
    (
        &["da", "nb", "nn", "no"],
        &[('æ', "ae"), ('ø', "oe"), ('å', "aa")],
    ),
    // The romanisation that Ukraine has decreed in 2010; most libraries transcribe Ukrainian as if it were Russian.
    (
        &["uk"],
        &[
            ('а', "a"),
            ('б', "b"),
            ('в', "v"),
            ('г', "h"),
            ('ґ', "g"),
            ('д', "d"),
            ('е', "e"),
            ('є', "ie"),
            ('ж', "zh"),
            ('з', "z"),
            ('и', "y"),
            ('і', "i"),
            ('ї', "i"),
            ('й', "i"),
            ('к', "k"),
            ('л', "l"),
            ('м', "m"),
            ('н', "n"),
            ('о', "o"),
            ('п', "p"),
            ('р', "r"),
            ('с', "s"),
            ('т', "t"),
            ('у', "u"),
            ('ф', "f"),
            ('х', "kh"),
            ('ц', "ts"),
            ('ч', "ch"),
            ('ш', "sh"),
            ('щ', "shch"),
            ('ь', ""),
            ('ю', "iu"),
            ('я', "ia"),
            ('\'', ""),
            ('’', ""),
        ],
    ),
];

/// A text in small letters, with the transcriptions of its language; other letters stay.
pub fn plain_latin(text: &str, tag: &str) -> String {
    let language = tag.split('-').next().unwrap_or_default();
    let mut known = LETTERS
        .iter()
        .filter(|(languages, _)| languages.contains(&language));
    let letters = known.next().map_or(&[][..], |(_, letters)| *letters);
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letters.iter().find(|(known, _)| *known == letter) {
            Some((_, latin)) => plain.push_str(latin),
            None => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::plain_latin;

    #[test]
    fn letters_are_written_as_the_language_does() {
        for (text, tag, expected) in [
            ("Störung", "de", "stoerung"),
            ("Große Straße", "de-AT", "grosse strasse"),
            ("Störning", "sv", "störning"),
            ("Ødelæggelse på øen", "da", "oedelaeggelse paa oeen"),
            ("Київ горить", "uk", "kyiv horyt"),
            ("Горит", "ru", "горит"),
        ] {
            assert_eq!(plain_latin(text, tag), expected, "{text}");
        }
    }
}
