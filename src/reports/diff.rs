//! What has changed in a text, word by word: `held [-three-] {+four+} days`.

use similar::{ChangeTag, TextDiff};

/// So many words are shown on each side of a change.
const AROUND: usize = 4;

/// So many changes of a text are shown.
const MOST: usize = 12;

/// A stretch of words that went, came or stayed.
struct Part<'t> {
    tag: ChangeTag,
    words: Vec<&'t str>,
}

/// Says how a text became another: what went in `[-…-]`, what came in `{+…+}`, and some words around each.
pub(super) fn words(before: &str, after: &str) -> String {
    let split = |text| -> Vec<&str> { str::split_whitespace(text).collect() };
    let (before, after) = (split(before), split(after));
    let diff = TextDiff::from_slices(&before, &after);
    let mut parts: Vec<Part<'_>> = Vec::new();
    for change in diff.iter_all_changes() {
        match parts.last_mut().filter(|part| part.tag == change.tag()) {
            Some(part) => part.words.push(change.value()),
            None => parts.push(Part {
                tag: change.tag(),
                words: vec![change.value()],
            }),
        }
    }
    let mut shown: Vec<String> = Vec::new();
    let mut changes = 0;
    let last = parts.len().saturating_sub(1);
    for (at, part) in parts.iter().enumerate() {
        if part.tag != ChangeTag::Equal {
            changes += 1;
        }
        if changes > MOST {
            continue;
        }
        shown.push(match part.tag {
            ChangeTag::Delete => format!("[-{}-]", part.words.join(" ")),
            ChangeTag::Insert => format!("{{+{}+}}", part.words.join(" ")),
            ChangeTag::Equal => context(&part.words, at > 0, at < last),
        });
    }
    if changes > MOST {
        shown.push(format!("and {} more", changes - MOST));
    }
    shown.join(" ")
}

/// The words beside changes: the first ones after a change, the last ones before one.
fn context(words: &[&str], is_after: bool, is_before: bool) -> String {
    let wanted = AROUND * (usize::from(is_after) + usize::from(is_before));
    if words.len() <= wanted + 1 {
        return words.join(" ");
    }
    let first = if is_after { &words[..AROUND] } else { &[] };
    let last = if is_before {
        &words[words.len() - AROUND..]
    } else {
        &[]
    };
    [first, &["…"], last].concat().join(" ")
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
