//! Lines that a merge has left in a text.

/// Where the first of the lines begins that git and other programs put around what they could not merge; one that was forgotten is
/// enough. A row of equals signs alone is the line under a heading.
pub(super) fn conflict(text: &str) -> Option<usize> {
    if !["<<<<<<< ", ">>>>>>> ", "||||||| "]
        .iter()
        .any(|mark| text.contains(mark))
    {
        return None;
    }
    let mut at = 0;
    let mut middle = None;
    let mut before = "";
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let words = line.trim_end();
        let after = lines.peek().copied().unwrap_or_default();
        // A quotation within quotations has others around it, and a row of a table has cells.
        let is_end =
            words.starts_with(">>>>>>> ") && ![before, after].iter().any(|line| line.starts_with('>'));
        let is_base = words.starts_with("||||||| ") && !words[8..].contains('|');
        if words.starts_with("<<<<<<< ") || is_base {
            return Some(at);
        }
        if is_end {
            return middle.or(Some(at));
        }
        if words == "=======" {
            middle = middle.or(Some(at));
        }
        before = line;
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::conflict;

    #[test]
    fn one_line_that_was_left_is_enough() {
        let check = |text: &str, expected: Option<usize>| assert_eq!(conflict(text), expected, "{text:?}");
        check("a\n<<<<<<< HEAD\nb\n", Some(2));
        check("a\n>>>>>>> other\nb\n", Some(2));
        check("a\n||||||| 1f2e3d\nb\n", Some(2));
        check("a\n=======\nb\n>>>>>>> other\n", Some(2));
        check("a\n=======\nb\n", None);
        check("  <<<<<<< HEAD\n", None);
        check(">>>>>> a\n>>>>>>> b\n", None);
        check("||||||| a | b |\n", None);
        check("a >>>>>>> b\n", None);
    }
}
