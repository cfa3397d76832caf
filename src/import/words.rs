//! Words of a text, in the form in which phrases are compared.

/// A word of a text, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// In small letters, without optional marks.
    pub(super) form: String,
    /// First byte.
    pub(super) start: usize,
    /// The byte after it.
    pub(super) end: usize,
}

/// The words of a text: letters and digits, and what joins them. In scripts without spaces, each sign is a word.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut start: Option<usize> = None;
    let mut close = |start: &mut Option<usize>, end: usize| {
        if let Some(first) = start.take() {
            let form = form(&text[first..end]);
            if !form.is_empty() {
                found.push(Word {
                    form,
                    start: first,
                    end,
                });
            }
        }
    };
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if is_sign(letter) {
            close(&mut start, at);
            start = Some(at);
            close(&mut start, at + letter.len_utf8());
        } else if is_part(letter) {
            start.get_or_insert(at);
        } else {
            let next = letters.peek().map(|(_, next)| *next);
            let joins = matches!(letter, '\'' | '’' | '-' | '.' | '‘' | '·')
                && next.is_some_and(|next| is_part(next) && !is_sign(next));
            if !(joins && start.is_some()) {
                close(&mut start, at);
            }
        }
    }
    close(&mut start, text.len());
    found
}

/// The words of a text without their places.
pub(super) fn forms(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.form).collect()
}

/// Whether a letter is a word by itself: Han, Kana, Thai.
pub(super) fn is_sign(letter: char) -> bool {
    matches!(letter,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{0e00}'..='\u{0e7f}' | '\u{20000}'..='\u{2fa1f}' | '々')
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter) || is_invisible(letter)
}

/// Marks that stand above and below letters.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{962}'..='\u{963}')
}

/// Invisible characters.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn form(word: &str) -> String {
    let mut form = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            '\u{307}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {}
            letter if is_invisible(letter) => {}
            '’' | '‘' => form.push('\''),
            'أ' | 'إ' | 'آ' => form.push('ا'),
            'ي' | 'ى' => form.push('ی'),
            'ك' => form.push('ک'),
            'ё' | 'Ё' => form.push('е'),
            'İ' | 'ı' => form.push('i'),
            '٠'..='٩' => form.push(digit(letter, '٠')),
            '۰'..='۹' => form.push(digit(letter, '۰')),
            '०'..='९' => form.push(digit(letter, '०')),
            '０'..='９' => form.push(digit(letter, '０')),
            letter => form.extend(letter.to_lowercase().filter(|letter| *letter != '\u{307}')),
        }
    }
    form
}

fn digit(letter: char, nought: char) -> char {
    char::from_digit(letter as u32 - nought as u32, 10).unwrap_or(letter)
}

/// Whether a text begins with a capital, a digit, or a letter of a script without capitals.
pub(super) fn begins_large(text: &str) -> bool {
    let first = text.chars().find(|letter| letter.is_alphanumeric());
    first.is_some_and(|letter| !letter.is_lowercase())
}

/// Whether a character is removed from the text. The joiners that Persian and Indian words need are kept.
pub(super) fn is_left_out(letter: char) -> bool {
    (is_invisible(letter) && !matches!(letter, '\u{200c}' | '\u{200d}')) || letter.is_control()
}

/// A text with single spaces and without invisible characters.
pub(super) fn cleaned(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut has_space = false;
    for letter in text.chars() {
        if letter.is_whitespace() {
            has_space = true;
        } else if !is_left_out(letter) {
            if has_space && !clean.is_empty() {
                clean.push(' ');
            }
            has_space = false;
            clean.push(letter);
        }
    }
    clean
}

/// The length of a text in letters and digits; a sign of Han or Kana counts as two and a half, a syllable of Hangul as two.
pub(super) fn weight(text: &str) -> usize {
    let (mut letters, mut signs) = (0, 0);
    for letter in text.chars() {
        if is_sign(letter) {
            signs += 1;
        } else if matches!(letter, '\u{ac00}'..='\u{d7af}') {
            letters += 2;
        } else {
            letters += 1;
        }
    }
    letters + signs * 5 / 2
}

/// Whether a sentence ends within a text: behind a word that is no abbreviation.
pub(super) fn has_sentence(text: &str) -> bool {
    text.match_indices(['.', '!', '?']).any(|(at, _)| {
        let before: Vec<char> = text[..at].chars().rev().take(4).collect();
        let is_word = before.len() == 4 && before.iter().all(|letter| letter.is_alphabetic());
        let rest = &text[at + 1..];
        is_word && rest.starts_with(' ') && begins_large(rest)
    })
}

/// Marks that close a quotation or a bracket, which may stand behind the end of a sentence.
const CLOSING: &[char] = &[
    '"', '”', '“', '’', '\'', '»', '«', '›', ')', ']', '」', '』', '）', '】', '*', '_',
];

/// How a text ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// As a sentence does.
    Sentence,
    /// With a question or an exclamation.
    Raised,
    /// With a colon, a comma or a dash: something follows.
    Open,
    /// With a word.
    Bare,
}

/// How a text ends, before closing marks.
pub(super) fn ending(text: &str) -> Ending {
    let text = text.trim_end();
    let bare = text.trim_end_matches(CLOSING);
    match bare.chars().next_back() {
        Some('.' | '…' | '。' | '．' | '۔' | '।' | '؛') => Ending::Sentence,
        Some('?' | '!' | '？' | '！' | '؟' | '‽') => Ending::Raised,
        Some(':' | ',' | ';' | '–' | '—' | '：' | '、' | '،') => Ending::Open,
        _ => Ending::Bare,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ending, cleaned, ending, forms};

    #[test]
    fn words_are_compared_in_one_form() {
        let check = |text: &str, expected: &[&str]| assert_eq!(forms(text), expected, "{text}");
        check("Läs också: \u{ad}Bil\u{ad}der!", &["läs", "också", "bilder"]);
        check("B.T. skriver auto's", &["b.t", "skriver", "auto's"]);
        check("İSTANBUL Isparta", &["istanbul", "isparta"]);
        check("إعلان ۱۴۰۰", &["اعلان", "1400"]);
        check("広告です", &["広", "告", "で", "す"]);
    }

    #[test]
    fn sentences_end_behind_closing_marks() {
        assert_eq!(ending("Mycket orolig”."), Ending::Sentence);
        assert_eq!(ending("Det sade hon.”"), Ending::Sentence);
        assert_eq!(ending("Russische ‘vredestroepen’"), Ending::Bare);
        assert_eq!(ending("雨が降った。」"), Ending::Sentence);
        assert_eq!(ending("Vad nu?"), Ending::Raised);
        assert_eq!(cleaned("  4\u{a0}000 \u{ad}man\t kom\u{200b} "), "4 000 man kom");
    }
}
