//! The problems as HTML for the overlay.

use crate::diag::{Diagnostic, Format, Problems, Severity};
use crate::input::Files;
use std::collections::BTreeSet;
use xxhash_rust::xxh3::xxh3_64;

/// How many problems are shown; the terminal shows all.
const SHOWN: usize = 20;

/// The problems as HTML for the overlay.
#[derive(Debug, Clone)]
pub(in crate::serve) struct ErrorList {
    /// One `<article>` a problem.
    pub(in crate::serve) html: String,
    /// A hash that differs from list to list.
    pub(in crate::serve) id: u64,
    /// The files with problems, by their paths from the root.
    pub(in crate::serve) files: BTreeSet<String>,
}

impl ErrorList {
    pub(in crate::serve) fn new(problems: &Problems, files: &Files) -> Self {
        let errors: Vec<&Diagnostic> = problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .collect();
        let mut html: String = errors
            .iter()
            .take(SHOWN)
            .map(|problem| article(problem, files))
            .collect();
        if errors.len() > SHOWN {
            html.push_str(&format!(
                "<p>and {} more, which the terminal shows</p>",
                errors.len() - SHOWN
            ));
        }
        let path = |problem: &&Diagnostic| problem.span.map(|span| files.get(span.file).path.to_string());
        Self {
            id: xxh3_64(html.as_bytes()),
            html,
            files: errors.iter().filter_map(path).collect(),
        }
    }
}

fn article(problem: &Diagnostic, files: &Files) -> String {
    let frame = colored(Format::Human { color: true }.render(problem, files).trim_end());
    let place = problem.span.map_or_else(String::new, |span| {
        let path = escape(files.get(span.file).path.as_str());
        let at = files.location(span);
        format!(
            "<button type=\"button\" data-file=\"{path}\" data-line=\"{0}\" data-column=\"{1}\">{path}:{0}:{1}</button>",
            at.line, at.column
        )
    });
    format!("<article>{place}<pre>{frame}</pre></article>")
}

/// Turns the colours of a terminal into classes, and escapes everything else.
fn colored(text: &str) -> String {
    let mut html = String::with_capacity(text.len() * 2);
    let mut is_open = false;
    for (index, piece) in text.split("\u{1b}[").enumerate() {
        let split = piece.split_once('m').filter(|_| index > 0);
        let (code, rest) = split.unwrap_or(("", piece));
        let class = class(code);
        let is_reset = index > 0 && matches!(code, "" | "0");
        if is_open && (is_reset || class.is_some()) {
            html.push_str("</span>");
            is_open = false;
        }
        if let Some(class) = class {
            html.push_str(&format!("<span class=\"{class}\">"));
            is_open = true;
        }
        html.push_str(&escape(rest));
    }
    if is_open {
        html.push_str("</span>");
    }
    html
}

/// The class of a code for colour (ECMA-48, SGR); weights are ignored.
fn class(codes: &str) -> Option<&'static str> {
    codes.split(';').find_map(|code| match code {
        "31" | "91" => Some("red"),
        "32" | "92" => Some("green"),
        "33" | "93" => Some("yellow"),
        "34" | "94" => Some("blue"),
        "36" | "96" => Some("cyan"),
        _ => None,
    })
}

/// Escapes a text for HTML, in elements and in attributes.
pub(in crate::serve) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::ErrorList;
    use crate::diag::{Diagnostic, Format, Problems};
    use crate::input::{Files, Span};

    #[test]
    fn the_overlay_shows_what_the_terminal_shows_and_escapes_it() {
        let files = Files::memory([(
            "content/en/<a>.md",
            "---\ntitel: <script>alert(1)</script>\n---\n",
        )]);
        let file = files.find("content/en/<a>.md").expect("the file is there");
        let problem = Diagnostic::error("unknown-key", "unknown key `titel`")
            .at(Span::new(file, 4..9))
            .hint("did you mean `title`?");
        let plain = Format::Human { color: false }.render(&problem, &files);
        let problems = Problems::from_iter([problem, Diagnostic::warning("w", "only a warning")]);
        let html = ErrorList::new(&problems, &files).html;
        assert!(
            !html.contains("<script>") && !html.contains('\u{1b}') && !html.contains("only a warning"),
            "{html}"
        );
        assert!(
            html.contains("data-file=\"content/en/&lt;a&gt;.md\" data-line=\"2\" data-column=\"1\""),
            "{html}"
        );
        assert!(html.contains("<span class=\"red\">"), "{html}");
        let shown = html
            .split_once("<pre>")
            .and_then(|(_, rest)| rest.split_once("</pre>"))
            .expect("there is a frame")
            .0;
        let mut text = String::new();
        for piece in shown.split('<') {
            text.push_str(
                piece
                    .split_once('>')
                    .filter(|(tag, _)| tag.starts_with("span") || *tag == "/span")
                    .map_or(piece, |(_, rest)| rest),
            );
        }
        let text = text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
        assert_eq!(text, plain.trim_end());
    }
}
