//! The front matter: YAML between two `---` lines at the head of a file.

use crate::diag::Diagnostic;
use crate::input::{FileId, Span};
use std::ops::Range;

/// Where the parts of a file are, as byte ranges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatterParts {
    /// The YAML between the fences; empty at the start of a file that has none.
    pub yaml: Range<usize>,
    /// The text after the closing fence.
    pub body: Range<usize>,
}

/// Splits a file into front matter and body. Without an opening fence on the first line all of it is body.
///
/// # Errors
///
/// The opening fence is never closed.
pub fn split_front_matter(text: &str, file: FileId) -> Result<FrontMatterParts, Diagnostic> {
    let mut lines = Lines { text, at: 0 };
    let Some(open) = lines.next().filter(|line| is_fence(&text[line.clone()])) else {
        return Ok(FrontMatterParts {
            yaml: 0..0,
            body: 0..text.len(),
        });
    };
    let start = open.end;
    for line in lines {
        if is_fence(&text[line.clone()]) {
            return Ok(FrontMatterParts {
                yaml: start..line.start,
                body: line.end..text.len(),
            });
        }
    }
    let after = Lines { text, at: start };
    let dots = after
        .into_iter()
        .find(|line| text[line.clone()].trim_end() == "...");
    if let Some(dots) = dots {
        return Err(Diagnostic::error(
            "unclosed-front-matter",
            "the front matter is closed with dots, as other programs have it",
        )
        .at(Span::new(file, dots.start..dots.start + "...".len()))
        .hint("write three hyphens here, `---`"));
    }
    let fence = text[open.clone()].trim_end().len();
    Err(
        Diagnostic::error("unclosed-front-matter", "the front matter is not closed")
            .at(Span::new(file, open.start..open.start + fence))
            .hint("end it with a line of three hyphens, `---`"),
    )
}

/// A front matter that a stray line `---` splits, so that a part of it stands behind the line.
#[derive(Debug)]
pub struct SplitFrontMatter {
    /// The problem of the line.
    pub problem: Diagnostic,
    /// Where the text begins, behind all of the front matter.
    pub text: usize,
}

/// Finds the line `---` that splits a front matter: what follows it are lines `key: value`, up to another such line or, where the type
/// has all of the keys, up to an empty one.
pub fn split_by_stray_line(
    text: &str,
    file: FileId,
    parts: &FrontMatterParts,
    keys: &[&str],
) -> Option<SplitFrontMatter> {
    // Without an opening fence there is no front matter to split.
    if parts.body.start == 0 {
        return None;
    }
    let mut found: Vec<&str> = Vec::new();
    // Lines below an empty line belong to the front matter only if another fence closes it.
    let mut block: Option<usize> = None;
    let mut is_apart = true;
    let lines = Lines {
        text,
        at: parts.body.start,
    };
    let mut end = None;
    for line in lines {
        let written = text[line.clone()].trim_end();
        if written == "---" {
            end = Some(line.end);
            break;
        }
        if written.is_empty() {
            is_apart = true;
        } else if let Some(key) = key_of(written) {
            if is_apart && !found.is_empty() {
                block.get_or_insert(found.len());
            }
            is_apart = false;
            found.push(key);
        } else if is_apart || !written.starts_with([' ', '-']) {
            break;
        }
    }
    let is_known = |key: &&str| keys.contains(key);
    let is_split = match end {
        Some(_) => found.iter().any(is_known),
        None => !found.is_empty() && found[..block.unwrap_or(found.len())].iter().all(is_known),
    };
    let first = found.first().filter(|_| is_split)?;
    let line = text[..parts.body.start].trim_end().len();
    let problem = Diagnostic::error(
        "front-matter",
        format!("the front matter ends with this line, and `{first}:` stands behind it"),
    )
    .at(Span::new(file, line - "---".len()..line));
    let problem = problem.hint(match end {
        Some(_) => {
            "take this line away: what follows, up to the next line `---`, belongs to the front matter"
        }
        None => "move this line behind all keys of the front matter",
    });
    Some(SplitFrontMatter {
        problem,
        text: end.unwrap_or(text.len()),
    })
}

/// The key of a line `key: value`.
fn key_of(line: &str) -> Option<&str> {
    let (key, value) = line.split_once(':')?;
    let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    (is_key && (value.is_empty() || value.starts_with(' '))).then_some(key)
}

/// The hint for a file without front matter whose first line begins one in the way of other programs, or misspelt.
pub fn begins_otherwise(text: &str) -> Option<&'static str> {
    if text.starts_with('\u{feff}') {
        return Some(
            "a mark that nobody sees stands before its first line, U+FEFF, as when files were joined: remove it",
        );
    }
    if !text.contains('\n') && text.contains('\r') {
        return Some(
            "the lines of this file end with carriage returns alone: save it with the line ends of Unix, `LF`",
        );
    }
    let text = text.trim_start();
    let first = text.lines().next().unwrap_or_default().trim_end();
    let is_of = |marks: &[char]| !first.is_empty() && first.chars().all(|c| marks.contains(&c));
    let later = |test: fn(&str) -> bool| text.lines().skip(1).any(|line| test(line.trim()));
    if first == "+++" && later(|line| line == "+++") {
        return Some(
            "`+++` begins a front matter in TOML: write it as YAML, such as `title: …`, between two lines `---`",
        );
    }
    if first.starts_with('{') && !first.starts_with("{{") && later(|line| line.ends_with('}')) {
        return Some(
            "this begins like a front matter in JSON: write it as YAML, such as `title: …`, between two lines `---`",
        );
    }
    let is_fenced = ["```", "~~~"].iter().any(|fence| first.starts_with(fence));
    if is_fenced && (later(is_fence) || first.ends_with("yaml") || first.ends_with("yml")) {
        return Some("take away the fences of code around the front matter, so that `---` is the first line");
    }
    if is_of(&['-']) && first.len() > 1 && first != "---" {
        return Some("the line that begins the front matter has three hyphens, `---`");
    }
    if is_of(&[
        '-', '\u{ff0d}', '\u{30fc}', '\u{2500}', '\u{2501}', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}',
        '\u{2014}', '\u{2015}', '\u{2212}',
    ]) && first != "---"
    {
        return Some(
            "the first line is of dashes, which an editor may have put there on its own: write three hyphens, `---`",
        );
    }
    None
}

/// Whether a file has its front matter behind empty lines or spaces, where it is none.
pub fn begins_late(text: &str) -> bool {
    let rest = text.trim_start();
    rest.len() < text.len()
        && rest.lines().next().is_some_and(is_fence)
        && rest.lines().skip(1).any(|line| is_fence(line.trim_start()))
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
    use super::{begins_late, begins_otherwise, split_by_stray_line, split_front_matter};
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
    fn a_stray_line_in_a_front_matter_is_found() {
        let check = |text: &str, expected: Option<&str>| {
            let files = Files::memory([("a.md", text)]);
            let file = files.find("a.md").expect("the file is there");
            let parts = split_front_matter(text, file).expect("the fences are closed");
            let found = split_by_stray_line(text, file, &parts, &["title", "weight", "days"]);
            assert_eq!(found.map(|split| &text[split.text..]), expected, "{text:?}");
        };
        check("---\ntitle: A\n---\nweight: 1\n---\nBody\n", Some("Body\n"));
        check(
            "---\ntitle: A\n\n---\n\nother: 1\ndays:\n  a: b\n\nweight: 1\n---\nBody\n",
            Some("Body\n"),
        );
        check("---\ntitle: A\n---\nweight: 1\n\nBody\n", Some(""));
        check("---\ntitle: A\n---\nnote: 1\n\nBody\n", None);
        check("---\ntitle: A\n---\nnote: so\n---\nBody\n", None);
        check("---\ntitle: A\n---\nBody\n\n---\nweight: 1\n", None);
        check("---\ntitle: A\n---\nTitle: the dam\n---\n", None);
    }

    #[test]
    fn front_matter_behind_an_empty_line_is_found() {
        assert!(begins_late("\n---\ntitle: A\n---\nBody\n"));
        assert!(begins_late(" ---\ntitle: A\n---\n"));
        assert!(!begins_late("Body\n---\nmore\n---\n"));
        assert!(!begins_late("\n---\nBody\n"));
    }

    #[test]
    fn front_matter_of_other_programs_is_known() {
        for text in [
            "+++\ntitle = \"A\"\n+++\nBody\n",
            "{\n  \"title\": \"A\"\n}\nBody\n",
            "```yaml\n---\ntitle: A\n---\n```\n",
            "----\ntitle: A\n----\n",
            "\u{2014}--\ntitle: A\n\u{2014}--\n",
            "---\rtitle: A\r---\rBody\r",
            "\u{feff}---\ntitle: A\n---\nBody\n",
        ] {
            assert!(begins_otherwise(text).is_some(), "{text:?}");
        }
        for text in [
            "",
            "Body\n",
            "- a\n- b\n",
            "{{ events() }}\n",
            "```\ncode\n```\n",
            "+++\nmore\n",
        ] {
            assert_eq!(begins_otherwise(text), None, "{text:?}");
        }
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
