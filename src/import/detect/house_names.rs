//! Names of houses within texts.

use crate::import::words::Word;

/// Names in a text: up to three words with capitals in a row, where they begin, and whether a sentence begins with them.
pub(super) fn names(text: &str, words: &[Word]) -> Vec<(String, usize, bool)> {
    let is_large = |word: &Word| text[word.start..].chars().next().is_some_and(char::is_uppercase);
    let mut names = quoted(text, words);
    let mut at = 0;
    while at < words.len() {
        if !is_large(&words[at]) {
            at += 1;
            continue;
        }
        let first = at;
        at += 1;
        while at < words.len()
            && at - first < 3
            && is_large(&words[at])
            && &text[words[at - 1].end..words[at].start] == " "
        {
            at += 1;
        }
        let before = text[..words[first].start].trim_end();
        let is_first = before.is_empty() || before.ends_with(['.', '!', '?', ':', '–']);
        names.push((
            slice(text, &words[first], &words[at - 1]),
            words[first].start,
            is_first,
        ));
    }
    names
}

/// Names in quotation marks: "«Северный вестник»".
fn quoted(text: &str, words: &[Word]) -> Vec<(String, usize, bool)> {
    const LONGEST: usize = 5;
    let mut names = Vec::new();
    for (at, open) in text.match_indices(['«', '„', '“', '"', '「']) {
        let inner = &text[at + open.len()..];
        let Some(end) = inner.find(['»', '“', '”', '"', '」']) else {
            continue;
        };
        let name = &inner[..end];
        let start = at + open.len();
        let within = words
            .iter()
            .filter(|word| (start..start + end).contains(&word.start))
            .count();
        if (2..=LONGEST).contains(&within) && name.starts_with(char::is_uppercase) {
            names.push((name.to_owned(), start, false));
        }
    }
    names
}

/// The words from one to another, with the last point of an abbreviation.
pub(super) fn slice(text: &str, first: &Word, last: &Word) -> String {
    let is_short = text[last.start..last.end].contains('.') && text[last.end..].starts_with('.');
    text[first.start..last.end + usize::from(is_short)].to_owned()
}

/// The last word of a name that goes on behind a small word: "Folha" of "Folha do Norte".
pub(super) fn more_of_name(text: &str, words: &[Word], last: usize) -> usize {
    const SMALL: &[&str] = &[
        "de", "do", "da", "dos", "das", "du", "des", "del", "della", "of", "der", "för", "for", "la",
    ];
    let is_next = |at: usize| &text[words[at - 1].end..words[at].start] == " ";
    let (Some(small), Some(large)) = (words.get(last + 1), words.get(last + 2)) else {
        return last;
    };
    let goes_on = SMALL.contains(&small.form.as_str())
        && is_next(last + 1)
        && is_next(last + 2)
        && text[large.start..].starts_with(char::is_uppercase);
    if goes_on { last + 2 } else { last }
}
