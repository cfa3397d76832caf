//! The front matter: YAML between two `---` lines at the head of a file.

use crate::diag::Diagnostic;
use crate::input::{FileId, Span};
use std::ops::Range;

/// Where the parts of a file are, as byte ranges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatter {
    /// The YAML between the fences; empty at the start of a file that has none.
    pub yaml: Range<usize>,
    /// The text after the closing fence.
    pub body: Range<usize>,
}

/// Parts a file into front matter and body. Without an opening fence on the first line all of it is body.
///
/// # Errors
///
/// The opening fence is never closed.
pub fn split_front_matter(text: &str, file: FileId) -> Result<FrontMatter, Diagnostic> {
    let mut lines = Lines { text, at: 0 };
    let Some(open) = lines.next().filter(|line| is_fence(&text[line.clone()])) else {
        return Ok(FrontMatter {
            yaml: 0..0,
            body: 0..text.len(),
        });
    };
    let start = open.end;
    for line in lines {
        if is_fence(&text[line.clone()]) {
            return Ok(FrontMatter {
                yaml: start..line.start,
                body: line.end..text.len(),
            });
        }
    }
    let fence = text[open.clone()].trim_end().len();
    Err(
        Diagnostic::error("unclosed-front-matter", "the front matter is not closed")
            .at(Span::new(file, open.start..open.start + fence))
            .hint("end it with a line of three hyphens, `---`"),
    )
}

/// Whether a file that has no front matter has one behind empty lines or spaces.
pub fn begins_late(text: &str) -> bool {
    let rest = text.trim_start();
    rest.len() < text.len() && rest.lines().next().is_some_and(is_fence) && rest.lines().skip(1).any(is_fence)
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

/// The lines of a text as ranges, each with its line end.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if start == self.text.len() {
            return None;
        }
        let newline = self.text[start..].find('\n');
        self.at = newline.map_or(self.text.len(), |newline| start + newline + 1);
        Some(start..self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::{begins_late, split_front_matter};
    use crate::input::{Files, Span};

    #[track_caller]
    fn check(text: &str, yaml: &str, body: &str) {
        let files = Files::memory([("a.md", text)]);
        let file = files.find("a.md").expect("the file is there");
        let parts = split_front_matter(text, file).expect("the fences are closed");
        assert_eq!((&text[parts.yaml], &text[parts.body]), (yaml, body));
    }

    #[test]
    fn fences_part_a_file() {
        check("---\ntitle: A\n---\nBody\n", "title: A\n", "Body\n");
        check("---\r\ntitle: A\r\n---\r\nBody\r\n", "title: A\r\n", "Body\r\n");
        check("---  \ntitle: A\n---", "title: A\n", "");
        check("---\n---\n", "", "");
        check("Body\n---\nmore\n---\n", "", "Body\n---\nmore\n---\n");
        check("---- \nBody\n", "", "---- \nBody\n");
        check("", "", "");
    }

    #[test]
    fn front_matter_behind_an_empty_line_is_found() {
        assert!(begins_late("\n---\ntitle: A\n---\nBody\n"));
        assert!(begins_late(" ---\ntitle: A\n---\n"));
        assert!(!begins_late("Body\n---\nmore\n---\n"));
        assert!(!begins_late("\n---\nBody\n"));
    }

    #[test]
    fn an_open_fence_is_told() {
        for text in ["---\ntitle: A\n", "---", "---\r\n ---\r\n"] {
            let files = Files::memory([("a.md", text)]);
            let file = files.find("a.md").expect("the file is there");
            let problem = split_front_matter(text, file).expect_err("the fence is open");
            assert_eq!(problem.code, "unclosed-front-matter");
            assert_eq!(problem.span.map(Span::range), Some(0..3));
        }
    }
}
