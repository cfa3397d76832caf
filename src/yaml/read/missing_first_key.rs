//! Indented lines at the beginning of a text, whose key above them is missing.

use crate::yaml::syntax::SyntaxFlaw;

/// The text with such lines turned into comments, so that all else keeps its place; none where the first line is not indented, or all are.
pub(super) fn without(text: &str) -> Option<(String, SyntaxFlaw)> {
    let mut start = 0;
    let mut stray = None;
    let mut rest = None;
    for line in text.split_inclusive('\n') {
        let is_note =
            line.trim().is_empty() || line.trim_start().starts_with('#') || line.trim_end() == "---";
        if !is_note && line.starts_with([' ', '\t']) {
            stray = stray.or(Some(start));
        } else if !is_note {
            rest = Some(start);
            break;
        }
        start += line.len();
    }
    let (stray, rest) = (stray?, rest?);
    let mut kept = text[..stray].to_owned();
    for line in text[stray..rest].split_inclusive('\n') {
        if line.starts_with([' ', '\t']) {
            kept.push('#');
            kept.push_str(&line[1..]);
        } else {
            kept.push_str(line);
        }
    }
    kept.push_str(&text[rest..]);
    let begin = stray + text[stray..].len() - text[stray..].trim_start_matches([' ', '\t']).len();
    let end = begin + text[begin..].find([':', '\n']).unwrap_or(0);
    Some((kept, SyntaxFlaw::headless(begin..end)))
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn indented_lines_without_their_key_become_notes() {
        for (text, kept, place) in [
            (
                "  when: 1\n  of: [a]\nb:\n  when: 2\n",
                "# when: 1\n# of: [a]\nb:\n  when: 2\n",
                2..6,
            ),
            ("# note\n\n  é: 1\n\nb: 2\n", "# note\n\n# é: 1\n\nb: 2\n", 10..12),
        ] {
            let (found, flaw) = without(text).expect("a key is missing");
            assert_eq!((found.as_str(), flaw.range), (kept, place));
        }
        for whole in ["a: 1\n  b: 2\n", "  a: 1\n  b: 2\n", "", "a:\n  b: 1\n"] {
            assert!(without(whole).is_none(), "{whole}");
        }
    }
}
