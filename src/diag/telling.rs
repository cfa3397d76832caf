//! Telling many problems: the first in full, the others by number.

use super::format::severity_word;
use super::printable::printable;
use super::{Diagnostic, Format, Problems, Severity};
use crate::input::Files;
use serde_json::json;

/// How many problems are reported in full. Errors come first.
pub const TOLD: usize = 100;
/// How many names are listed at most.
const NAMED: usize = 10;

/// Words problems, which are in order; `columns` is the width of the terminal, where that is known.
pub fn tell(problems: &Problems, files: &Files, format: Format, columns: Option<usize>) -> String {
    let mut text = String::new();
    for problem in problems.iter().take(TOLD) {
        text.push_str(&format.render_within(problem, files, columns));
        if matches!(format, Format::Human { .. }) {
            text.push('\n');
        }
    }
    let more = More::of(problems, files);
    if format == Format::Json {
        text.push_str(&more.json());
    } else {
        text.push_str(&more.human());
        let count = count(problems);
        if !count.is_empty() {
            text.push_str(&format!("{count}\n"));
        }
    }
    text
}

/// Lists names in backticks: the first ten, then how many more.
pub fn list_names<S: AsRef<str>>(names: &[S]) -> String {
    let shown = names
        .iter()
        .take(NAMED)
        .map(|name| format!("`{}`", name.as_ref()));
    let shown = shown.collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Problems that are not told, by the file that they are in.
struct More<'f>(Vec<(Option<&'f str>, usize)>);

impl<'f> More<'f> {
    fn of(problems: &Problems, files: &'f Files) -> Self {
        let mut more: Vec<(Option<&str>, usize)> = Vec::new();
        let path = |problem: &Diagnostic| problem.span.map(|span| files.get(span.file).path.as_str());
        // They are in the order of files, except that errors come before warnings.
        let mut paths: Vec<_> = problems.iter().skip(TOLD).map(path).collect();
        paths.sort_unstable();
        for path in paths {
            match more.last_mut() {
                Some((last, count)) if *last == path => *count += 1,
                _ => more.push((path, 1)),
            }
        }
        more.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Self(more)
    }

    fn count(&self) -> usize {
        self.0.iter().map(|(_, count)| count).sum()
    }

    fn human(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let mut text = format!("and {} more, which are not shown:\n", self.count());
        for (path, count) in self.0.iter().take(NAMED) {
            text.push_str(&format!(
                "  {count} in {}\n",
                printable(path.unwrap_or("no file"))
            ));
        }
        match self.0.len().saturating_sub(NAMED) {
            0 => {}
            1 => text.push_str("  and in 1 more file\n"),
            files => text.push_str(&format!("  and in {files} more files\n")),
        }
        text
    }

    fn json(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let files = self
            .0
            .iter()
            .map(|(path, count)| json!({"file": path, "problems": count}));
        let line = json!({"more": self.count(), "files": files.collect::<Vec<_>>()});
        format!("{line}\n")
    }
}

/// How many problems there are, in words: `1 error, 2 warnings`.
pub fn count(problems: &Problems) -> String {
    let counted = |severity: Severity| {
        let word = severity_word(severity);
        match problems.count(severity) {
            0 => None,
            1 => Some(format!("1 {word}")),
            number => Some(format!("{number} {word}s")),
        }
    };
    let parts: Vec<_> = [Severity::Error, Severity::Warning]
        .into_iter()
        .filter_map(counted)
        .collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::{TOLD, tell};
    use crate::diag::{Diagnostic, Format, Problems};
    use crate::input::{Files, Span};

    fn many() -> (Files, Problems) {
        let files = Files::memory([("a.yaml", "x\n".repeat(500)), ("b.yaml", "y\n".repeat(500))]);
        let at = |path: &str, line: usize| {
            Span::new(
                files.find(path).expect("the file is there"),
                line * 2..line * 2 + 1,
            )
        };
        let warnings = (0..300).map(|line| Diagnostic::warning("odd", "this is odd").at(at("a.yaml", line)));
        let errors = (0..150).map(|line| Diagnostic::error("bad", "this is bad").at(at("b.yaml", line)));
        let mut problems: Problems = warnings.chain(errors).collect();
        problems.sort(&files);
        (files, problems)
    }

    #[test]
    fn errors_come_first_and_what_is_too_much_is_counted() {
        let (files, problems) = many();
        let said = tell(&problems, &files, Format::Human { color: false }, None);
        assert_eq!(said.matches("error[bad]").count(), TOLD);
        assert!(!said.contains("warning[odd]"), "{said}");
        let end =
            "and 350 more, which are not shown:\n  300 in a.yaml\n  50 in b.yaml\n150 errors, 300 warnings\n";
        assert!(said.ends_with(end), "{said}");
    }

    #[test]
    fn programs_are_told_how_many_more_there_are() {
        let (files, problems) = many();
        let said = tell(&problems, &files, Format::Json, None);
        let last: serde_json::Value =
            serde_json::from_str(said.lines().last().expect("there are lines")).expect("the line is JSON");
        assert_eq!(said.lines().count(), TOLD + 1);
        assert_eq!(last["more"], 350);
        assert_eq!(
            last["files"][0],
            serde_json::json!({"file": "a.yaml", "problems": 300})
        );
    }
}
