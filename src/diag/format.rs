//! Wording of a problem: a frame with the line and a caret for people, a JSON line for programs, a command for GitHub.

use super::printable::printable;
use super::{Diagnostic, Severity};
use crate::input::{Files, Span};
use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use serde_json::{Value, json};
use std::borrow::Cow;

/// Columns of a frame where nobody says how wide the terminal is.
const WIDTH: usize = 100;
/// Columns of a frame on a terminal that has fewer.
const NARROW: usize = 40;
/// Longest name in backticks, in characters: what a user wrote may be a whole chapter.
const NAME: usize = 120;

/// How problems are reported.
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
        self.render_within(problem, files, None)
    }

    /// The same for a terminal that has so many columns.
    pub fn render_within(self, problem: &Diagnostic, files: &Files, columns: Option<usize>) -> String {
        match self {
            Self::Human { color } => human(problem, files, color, columns.unwrap_or(WIDTH)),
            Self::Json => format!("{}\n", machine(problem, files)),
            Self::GitHub => github(problem, files),
        }
    }
}

fn human(problem: &Diagnostic, files: &Files, color: bool, columns: usize) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message = short(&problem.message);
    let mut group = level
        .primary_title(&message)
        .id(problem.code)
        .elements(std::iter::empty::<Snippet<'_, Annotation<'_>>>());
    if let Some(span) = problem.span {
        group = group.element(snippet(span, files));
    }
    for hint in hints(problem, files) {
        group = group.element(Level::HELP.with_name("hint").message(hint));
    }
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut frame = renderer.term_width(columns.max(NARROW)).render(&[group]);
    frame.push('\n');
    frame
}

/// The line where a span begins.
fn snippet(span: Span, files: &Files) -> Snippet<'_, Annotation<'_>> {
    let source = files.get(span.file);
    let text = source.text();
    let start = text.floor_char_boundary(span.range().start.min(text.len()));
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    let start = (start - line_start).min(line.len());
    let end = span.range().end.saturating_sub(line_start);
    let end = line.floor_char_boundary(end.clamp(start, line.len()));
    Snippet::source(shown(line))
        .path(printable(source.path.as_str()))
        .line_start(files.location(span).line)
        .annotation(AnnotationKind::Primary.span(start..end))
}

/// A line as it is shown. The renderer draws the control characters of ASCII and those of direction; others become signs that
/// are as long, so that spans stay where they are.
fn shown(line: &str) -> Cow<'_, str> {
    let acts = |c: char| matches!(c, '\u{80}'..='\u{9f}');
    if line.contains(acts) {
        Cow::Owned(line.replace(acts, "\u{a4}"))
    } else {
        Cow::Borrowed(line)
    }
}

/// Shortens names in backticks that are too long to be read, and shows what would act on a terminal.
fn short(message: &str) -> String {
    let shorten = |(index, part): (usize, &str)| match part.char_indices().nth(NAME) {
        Some((end, _)) if index % 2 == 1 => format!("{}…", &part[..end]),
        _ => part.to_owned(),
    };
    printable(message)
        .split('`')
        .enumerate()
        .map(shorten)
        .collect::<Vec<_>>()
        .join("`")
}

fn hints(problem: &Diagnostic, files: &Files) -> impl Iterator<Item = String> {
    let words = problem.hint_words(files);
    words.into_iter().map(|words| short(&words))
}

/// A problem for programs.
pub fn machine(problem: &Diagnostic, files: &Files) -> Value {
    let place = problem
        .span
        .map(|span| (files.get(span.file).path.as_str(), files.location(span)));
    json!({
        "severity": severity_word(problem.severity),
        "code": problem.code,
        "message": short(&problem.message),
        "file": place.map(|(path, _)| path),
        "line": place.map(|(_, at)| at.line),
        "column": place.map(|(_, at)| at.column),
        "hints": hints(problem, files).collect::<Vec<_>>(),
    })
}

/// The syntax is that of GitHub's "Workflow commands for GitHub Actions".
fn github(problem: &Diagnostic, files: &Files) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let place = problem.span.map_or_else(String::new, |span| {
        let at = files.location(span);
        let path = property(&printable(files.get(span.file).path.as_str()));
        format!("file={path},line={},col={},", at.line, at.column)
    });
    let mut message = short(&problem.message);
    for hint in hints(problem, files) {
        message.push_str("\nhint: ");
        message.push_str(&hint);
    }
    let word = severity_word(problem.severity);
    format!(
        "::{word} {place}title={}::{}\n",
        property(problem.code),
        data(&message)
    )
}

pub(super) fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::Format;
    use crate::diag::Diagnostic;
    use crate::input::{Files, Span};

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

    #[test]
    fn long_lines_and_long_names_are_cut() {
        let long = "lorem ipsum ".repeat(30);
        let text = format!("a: {long}\nb: {long}wrong {long}\n");
        let files = Files::memory([("a.yaml", text.as_str())]);
        let file = files.find("a.yaml").expect("the file is there");
        let start = text.find("wrong").expect("it is there");
        let problem =
            Diagnostic::error("bad", format!("`{long}` is no word")).at(Span::new(file, start..start + 5));
        let expected = "\
error[bad]: `lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum lorem ipsum …` is no word
 --> a.yaml:2:364
  |
2 | ...lorem ipsum wrong lorem ipsum ...
  |                ^^^^^
";
        for columns in [0, 40] {
            let frame = Format::Human { color: false }.render_within(&problem, &files, Some(columns));
            assert_eq!(frame, expected);
        }
    }

    /// The line and the marks below it, of a problem at the word `here` of a line.
    fn marked(line: &str, word: &str) -> (String, String) {
        let files = Files::memory([("a.md", line)]);
        let file = files.find("a.md").expect("the file is there");
        let start = line.find(word).expect("it is there");
        let problem = Diagnostic::error("bad", "bad").at(Span::new(file, start..start + word.len()));
        let frame = Format::Human { color: false }.render(&problem, &files);
        let mut lines = frame.lines().skip(3).map(str::to_owned);
        let mut next = || lines.next().expect("there is a line");
        (next(), next())
    }

    #[test]
    fn marks_stand_under_what_they_mark() {
        let check = |line: &str, word: &str, expected: (&str, &str)| {
            let (shown, marks) = marked(line, word);
            assert_eq!((shown.as_str(), marks.as_str()), expected, "{line:?}");
        };
        check("ab here cd", "here", ("1 | ab here cd", "  |    ^^^^"));
        check("水位 here", "here", ("1 | 水位 here", "  |      ^^^^"));
        check("a 水位 b", "水位", ("1 | a 水位 b", "  |   ^^^^"));
        check(
            "e\u{301}e\u{301} here",
            "here",
            ("1 | e\u{301}e\u{301} here", "  |    ^^^^"),
        );
        // The renderer leaves out what joins the two, and shows both.
        check("👩\u{200d}👧 here", "here", ("1 | 👩👧 here", "  |      ^^^^"));
        check("🇸🇪 here", "here", ("1 | 🇸🇪 here", "  |    ^^^^"));
        check("\there", "here", ("1 |     here", "  |     ^^^^"));
        check("שלום here", "here", ("1 | שלום here", "  |      ^^^^"));
        check("कारण here", "here", ("1 | कारण here", "  |      ^^^^"));
    }
}
