//! Shows changes in a text, word by word: `held [-three-] {+four+} days`.

use crate::diff::diff;
use similar::ChangeTag;

/// How many words are shown on each side of a change.
const AROUND: usize = 4;

/// How many changes of a text are shown.
const MOST: usize = 12;

/// A word, and whether it stands behind the one before it without a space.
type Word<'t> = (&'t str, bool);

/// A stretch of words that was removed, was added or has stayed.
struct Part<'t> {
    tag: ChangeTag,
    words: Vec<Word<'t>>,
}

/// Shows how a text has changed: removed words in `[-…-]`, added ones in `{+…+}`, and some words around each.
pub(super) fn words(before: &str, after: &str) -> String {
    let (before, after) = (split(before), split(after));
    let old: Vec<&str> = before.iter().map(|(word, _)| *word).collect();
    let new: Vec<&str> = after.iter().map(|(word, _)| *word).collect();
    let mut parts: Vec<Part<'_>> = Vec::new();
    let steps = diff(&old, &new);
    for change in steps.iter().flat_map(|step| step.iter_changes(&old, &new)) {
        let old = || before.get(change.old_index()?);
        let new = || after.get(change.new_index()?);
        let Some(word) = new().or_else(old) else { continue };
        match parts.last_mut().filter(|part| part.tag == change.tag()) {
            Some(part) => part.words.push(*word),
            None => parts.push(Part {
                tag: change.tag(),
                words: vec![*word],
            }),
        }
    }
    let mut shown = String::new();
    let mut changes = 0;
    let last = parts.len().saturating_sub(1);
    for (at, part) in parts.iter().enumerate() {
        if part.tag != ChangeTag::Equal {
            changes += 1;
        }
        if changes > MOST {
            continue;
        }
        if at > 0 && !part.words[0].1 {
            shown.push(' ');
        }
        shown.push_str(&match part.tag {
            ChangeTag::Delete => format!("[-{}-]", joined(&part.words)),
            ChangeTag::Insert => format!("{{+{}+}}", joined(&part.words)),
            ChangeTag::Equal => context(&part.words, at > 0, at < last),
        });
    }
    if changes > MOST {
        shown.push_str(&format!(" and {} more", changes - MOST));
    }
    shown
}

/// The words of a text. Brackets begin and end words, too: otherwise a citation would change with the word before it.
fn split(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let mut is_joined = false;
        let mut start = 0;
        for (at, sign) in word.char_indices() {
            let cut = match sign {
                '[' => at,
                ']' => at + 1,
                _ => continue,
            };
            if cut > start {
                words.push((&word[start..cut], is_joined));
                is_joined = true;
                start = cut;
            }
        }
        if start < word.len() {
            words.push((&word[start..], is_joined));
        }
    }
    words
}

fn joined(words: &[Word<'_>]) -> String {
    let mut text = String::new();
    for (at, (word, is_joined)) in words.iter().enumerate() {
        if at > 0 && !is_joined {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// The words beside changes: the first ones after a change, the last ones before one.
fn context(words: &[Word<'_>], is_after: bool, is_before: bool) -> String {
    let wanted = AROUND * (usize::from(is_after) + usize::from(is_before));
    if words.len() <= wanted + 1 {
        return joined(words);
    }
    let first = if is_after { &words[..AROUND] } else { &[] };
    let last = if is_before {
        &words[words.len() - AROUND..]
    } else {
        &[]
    };
    let parts = [joined(first), "…".to_owned(), joined(last)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn changes_stand_among_their_neighbours() {
        for (before, after, said) in [
            ("a b c", "a x c", "a [-b-] {+x+} c"),
            ("", "all of it", "{+all of it+}"),
            ("all of it", "", "[-all of it-]"),
            (
                "no places.[@a, para 1] b",
                "no boats.[@a, para 1] b",
                "no [-places.-] {+boats.+}[@a, para 1] b",
            ),
            (
                "1 2 3 4 5 6 7 x 1 2 3 4 5 6 7 8 9 10 11",
                "1 2 3 4 5 6 7 1 2 3 4 5 6 7 8 9 10 11 y",
                "… 4 5 6 7 [-x-] 1 2 3 4 … 8 9 10 11 {+y+}",
            ),
        ] {
            assert_eq!(words(before, after), said);
        }
    }

    #[test]
    fn many_changes_are_counted() {
        let before: Vec<String> = (0..40).map(|at| format!("w{at} same")).collect();
        let after: Vec<String> = (0..40).map(|at| format!("v{at} same")).collect();
        let said = words(&before.join(" "), &after.join(" "));
        assert!(said.ends_with("and 68 more"), "{said}");
    }
}
