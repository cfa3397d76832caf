//! Raw HTML, of which only comments are allowed.

use crate::diag::{is_lost, told_of_character, told_of_lost};
use crate::input::{odd_character, turns_direction};
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

/// Reports a comment that is not closed, at its beginning.
pub(in crate::markdown) fn unclosed_comment(start: usize) -> Local {
    let range = start..start + "<!--".len();
    Local::error(range, "unclosed-comment", "the comment is not closed")
        .hint("end it with `-->`; all that follows is part of it")
}

/// Follows the characters of a paragraph that turn the direction of what follows, where some are written as references such as `&#x202E;`.
#[derive(Debug, Default)]
pub(in crate::markdown) struct Turns {
    characters: String,
    places: Vec<Range<usize>>,
    has_references: bool,
}

impl Turns {
    /// Takes in words as they are read, and reports characters that no words should have. `is_value` says that the text is a value of YAML,
    /// in which only references remain to be reported.
    pub(in crate::markdown) fn read(
        &mut self,
        words: &str,
        range: &Range<usize>,
        is_value: bool,
    ) -> Option<Local> {
        let is_reference = range.len() > words.len();
        if words.is_ascii() && !is_reference {
            return None;
        }
        let is_control = |c: char| c.is_control() && !c.is_whitespace();
        if is_reference && words.contains(is_control) {
            let message = "this stands for a control character";
            let problem = Local::error(range.clone(), "control-character", message)
                .hint("delete it: nothing shows it, and a page may not hold it");
            return Some(problem);
        }
        let place = |at: usize, c: char| {
            if is_reference {
                range.clone()
            } else {
                range.start + at..range.start + at + c.len_utf8()
            }
        };
        for (at, c) in words.char_indices().filter(|(_, c)| turns_direction(*c)) {
            self.characters.push(c);
            self.places.push(place(at, c));
            self.has_references |= is_reference;
        }
        if is_value && !is_reference {
            return None;
        }
        let (at, c) = words.char_indices().find(|(_, c)| is_lost(*c))?;
        let (message, hint) = told_of_lost(c);
        Some(Local::warning(place(at, c), "lost-character", message).hint(hint))
    }

    /// Ends a paragraph, and reports a direction that is turned in it and not turned back.
    pub(in crate::markdown) fn end(&mut self) -> Option<Local> {
        if self.places.is_empty() {
            return None;
        }
        let ended = std::mem::take(self);
        let at = odd_character(&ended.characters).filter(|_| ended.has_references)?;
        let (index, c) = (
            ended.characters[..at].chars().count(),
            ended.characters[at..].chars().next()?,
        );
        let place = ended.places[index].clone();
        // Characters that are not written as references were reported when the file was read.
        let is_reference = place.len() > c.len_utf8();
        let (message, hint) = told_of_character(c);
        is_reference.then(|| Local::error(place, "control-character", message).hint(hint))
    }
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
