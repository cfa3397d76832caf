//! Raw HTML, of which only comments are allowed.

use crate::markdown::problems::Local;
use std::ops::Range;

/// Follows comments over the lines of a block of HTML.
#[derive(Debug, Default)]
pub(in crate::markdown) struct Comments {
    open: bool,
}

impl Comments {
    /// Finds the first thing on a line that is no comment.
    pub(in crate::markdown) fn skip(&mut self, line: &str) -> Option<Range<usize>> {
        let mut at = 0;
        loop {
            if self.open {
                at += line[at..].find("-->")? + "-->".len();
                self.open = false;
            }
            let rest = &line[at..];
            at += rest.len() - rest.trim_start().len();
            if line[at..].is_empty() {
                return None;
            }
            if !line[at..].starts_with("<!--") {
                return Some(at..line.trim_end().len());
            }
            at += "<!--".len();
            self.open = true;
        }
    }

    /// Whether a comment is still open.
    pub(in crate::markdown) fn is_open(&self) -> bool {
        self.open
    }
}

/// The name of a tag, in lower case: `b` of `<b>` and of `</B>`, `o:p` of `<o:p>`.
pub(in crate::markdown) fn tag_name(html: &str) -> String {
    let name = html.trim_start_matches(['<', '/']);
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | ':'))
        .unwrap_or(name.len());
    name[..end].to_ascii_lowercase()
}

/// The problem of HTML at a place.
pub(in crate::markdown) fn problem(html: &str, range: Range<usize>) -> Local {
    let name = tag_name(html);
    let hint = match name.as_str() {
        "b" | "strong" => "write `**words**`",
        "i" | "em" => "write `*words*`",
        "s" | "del" | "strike" => "write `~~words~~`",
        "code" | "pre" => "write code between backticks",
        "br" => "end the line with a backslash",
        "a" => "write `[words](target)`",
        "img" => "write `![description](file)`",
        "hr" => "write `---` between empty lines",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "begin the line with `##`",
        _ => "write Markdown or a shortcode; HTML belongs into the theme",
    };
    let message = if name.is_empty() {
        "HTML is not allowed in a text".to_owned()
    } else {
        format!("HTML is not allowed in a text: `<{name}>`")
    };
    Local::error(range, "raw-html", message)
        .hint(hint)
        .hint("to show `<` as it is, write `\\<`")
}

/// Tells a comment that is not closed, by where it begins.
pub(in crate::markdown) fn unclosed_comment(start: usize) -> Local {
    let range = start..start + "<!--".len();
    Local::error(range, "unclosed-comment", "the comment is not closed")
        .hint("end it with `-->`; all that follows is part of it")
}

/// Tells a reference such as `&#7;`, by the words that it stands for. In a file itself no control character is let in.
pub(in crate::markdown) fn control_reference(words: &str, range: &Range<usize>) -> Option<Local> {
    let is_control = |c: char| c.is_control() && !c.is_whitespace();
    (range.len() > words.len() && words.contains(is_control)).then(|| {
        let message = "this stands for a control character";
        Local::error(range.clone(), "control-character", message)
            .hint("delete it: nothing shows it, and a page may not hold it")
    })
}

#[cfg(test)]
mod tests {
    use super::Comments;

    #[test]
    fn only_comments_are_passed_over() {
        let check = |lines: &[&str], expected: &[Option<&str>], open: bool| {
            let mut comments = Comments::default();
            let found: Vec<_> = lines
                .iter()
                .map(|line| comments.skip(line).map(|range| &line[range]))
                .collect();
            assert_eq!(
                (found.as_slice(), comments.is_open()),
                (expected, open),
                "{lines:?}"
            );
        };
        check(&["<!-- a -->\n"], &[None], false);
        check(&["<!-- a --> x \n"], &[Some("x")], false);
        check(
            &["<!-- a\n", "b\n", "c --> <!-- d -->\n"],
            &[None, None, None],
            false,
        );
        check(&["<!-- a\n", "b\n"], &[None, None], true);
        check(&["<div>\n"], &[Some("<div>")], false);
    }
}
