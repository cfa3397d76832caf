//! Wording of problems: a frame with the line and a caret for people, JSON lines for programs, commands for GitHub.

use super::{Diagnostic, Severity};
use crate::source::Files;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::json;

/// How problems are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A frame with the file, line, column, the line itself and a caret.
    Human {
        /// With terminal colours.
        color: bool,
    },
    /// One JSON object a line: `severity`, `code`, `message`, `file`, `line`, `column`, `hints`.
    Json,
    /// Workflow commands, which GitHub shows beside the line of a pull request.
    GitHub,
}

impl Format {
    /// Words one problem, with a newline at the end.
    pub fn render(self, problem: &Diagnostic, files: &Files) -> String {
        match self {
            Self::Human { color } => human(problem, files, color),
            Self::Json => json_line(problem, files),
            Self::GitHub => github(problem, files),
        }
    }
}

fn human(problem: &Diagnostic, files: &Files, color: bool) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level
        .primary_title(&problem.message)
        .id(problem.code)
        .elements(std::iter::empty::<Snippet<'_, annotate_snippets::Annotation<'_>>>());
    if let Some(span) = problem.span {
        let source = files.get(span.file);
        let text = source.text();
        let snippet = Snippet::source(text).path(source.path.as_str());
        group = group.element(snippet.annotation(AnnotationKind::Primary.span(visible(text, span.range()))));
    }
    for hint in &problem.hints {
        group = group.element(Level::HELP.with_name("hint").message(hint));
    }
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut frame = renderer.render(&[group]);
    frame.push('\n');
    frame
}

/// Cuts a span to one line of the text, on character boundaries, so that the frame stays small.
fn visible(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let line_end = text[start..]
        .find('\n')
        .map_or(text.len(), |newline| start + newline);
    let end = text.floor_char_boundary(range.end.clamp(start, line_end));
    start..end
}

fn json_line(problem: &Diagnostic, files: &Files) -> String {
    let place = problem
        .span
        .map(|span| (files.get(span.file).path.as_str(), files.location(span)));
    let mut line = json!({
        "severity": severity_word(problem.severity),
        "code": problem.code,
        "message": problem.message,
        "file": place.map(|(path, _)| path),
        "line": place.map(|(_, at)| at.line),
        "column": place.map(|(_, at)| at.column),
        "hints": problem.hints,
    })
    .to_string();
    line.push('\n');
    line
}

/// The syntax is that of GitHub's "Workflow commands for GitHub Actions".
fn github(problem: &Diagnostic, files: &Files) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let place = problem.span.map_or_else(String::new, |span| {
        let at = files.location(span);
        let path = property(files.get(span.file).path.as_str());
        format!("file={path},line={},col={},", at.line, at.column)
    });
    let mut message = problem.message.clone();
    for hint in &problem.hints {
        message.push_str("\nhint: ");
        message.push_str(hint);
    }
    let word = severity_word(problem.severity);
    format!(
        "::{word} {place}title={}::{}\n",
        property(problem.code),
        data(&message)
    )
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::Format;
    use crate::diag::Diagnostic;
    use crate::source::{Files, Span};

    fn example() -> (Files, Diagnostic) {
        let files = Files::memory([("content/en/a.md", "---\ntitel: A\n---\n")]);
        let file = files.find("content/en/a.md").expect("the file is there");
        let problem = Diagnostic::error("unknown-key", "unknown key `titel`")
            .at(Span::new(file, 4..9))
            .hint("did you mean `title`?");
        (files, problem)
    }

    #[test]
    fn people_get_a_frame() {
        let (files, problem) = example();
        let expected = "\
error[unknown-key]: unknown key `titel`
 --> content/en/a.md:2:1
  |
2 | titel: A
  | ^^^^^
  |
  = hint: did you mean `title`?
";
        assert_eq!(Format::Human { color: false }.render(&problem, &files), expected);
    }

    #[test]
    fn programs_get_a_json_line() {
        let (files, problem) = example();
        let line = Format::Json.render(&problem, &files);
        let value: serde_json::Value = serde_json::from_str(&line).expect("the line is JSON");
        assert_eq!(value["file"], "content/en/a.md");
        assert_eq!(
            (value["line"].as_u64(), value["column"].as_u64()),
            (Some(2), Some(1))
        );
    }

    #[test]
    fn github_gets_a_command() {
        let (files, problem) = example();
        let expected = "::error file=content/en/a.md,line=2,col=1,title=unknown-key::unknown key `titel`%0Ahint: did you mean `title`?\n";
        assert_eq!(Format::GitHub.render(&problem, &files), expected);
    }
}
