//! Output for people and programs.

use super::args::{MessageFormat, TalkArgs};
use crate::diag::{self, Diagnostic, Format, Problems, Severity, printable};
use crate::input::Files;
use serde_json::json;
use std::io::{BufRead, IsTerminal, Write, stderr, stdin, stdout};

/// The terminal, with the user's options.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    format: MessageFormat,
    quiet: bool,
    verbose: bool,
}

impl Terminal {
    pub(super) fn new(talk: &TalkArgs) -> Self {
        Self {
            format: talk.message_format,
            quiet: talk.quiet,
            verbose: talk.verbose,
        }
    }

    pub(super) fn is_verbose(self) -> bool {
        self.verbose
    }

    /// Whether results are for programs.
    pub(super) fn is_json(self) -> bool {
        self.format == MessageFormat::Json
    }

    /// Whether a progress bar can be shown.
    pub(super) fn shows_progress(self) -> bool {
        !self.quiet && self.format == MessageFormat::Human && stderr().is_terminal()
    }

    /// Prints a result.
    pub(super) fn say(self, text: &str) {
        if self.quiet {
            return;
        }
        if self.is_json() {
            write(&mut stdout(), text);
        } else {
            // The text may hold names from the site, with control characters in them.
            let lines: Vec<_> = text.split('\n').map(printable).collect();
            write(&mut stdout(), &lines.join("\n"));
        }
    }

    /// Prints a result for people that holds the program's own colours.
    pub(super) fn show(self, text: &str) {
        if !self.quiet {
            write(&mut stdout(), text);
        }
    }

    /// Prints a note for people.
    pub(super) fn note(self, text: &str) {
        if !self.quiet && self.format == MessageFormat::Human {
            write(&mut stderr(), &format!("note: {text}\n"));
        }
    }

    /// Reports the first problems, and the number of all.
    pub(super) fn tell(self, problems: &Problems, files: &Files) {
        let format = match self.format {
            MessageFormat::Human => Format::Human { color: has_color() },
            MessageFormat::Json => Format::Json,
            MessageFormat::Github => Format::GitHub,
        };
        write(&mut stderr(), &diag::tell(problems, files, format, columns()));
    }

    /// Reports a problem of the command itself; returns false for "failed".
    pub(super) fn refuse(self, problem: Diagnostic) -> bool {
        self.tell(&Problems::from_iter([problem]), &Files::default());
        false
    }

    /// Prints the number of problems in other languages.
    pub(super) fn tell_elsewhere(self, problems: &Problems) {
        let line = if self.is_json() {
            let (errors, warnings) = (problems.count(Severity::Error), problems.count(Severity::Warning));
            json!({"elsewhere": {"errors": errors, "warnings": warnings}}).to_string()
        } else {
            format!("elsewhere, and not shown: {}", diag::count(problems))
        };
        write(&mut stderr(), &format!("{line}\n"));
    }
}

/// The width of the terminal, if problems are shown on one.
fn columns() -> Option<usize> {
    let (_, columns) = console::Term::stderr().size_checked()?;
    stderr().is_terminal().then_some(usize::from(columns))
}

/// Whether to use colours: standard error is a terminal, and the user wants them (see no-color.org).
fn has_color() -> bool {
    has_color_on(stderr().is_terminal())
}

fn has_color_on(is_terminal: bool) -> bool {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let forced = std::env::var_os("CLICOLOR_FORCE").is_some_and(|value| value != "0");
    !unwanted && (forced || is_terminal)
}

/// Prints a result for programs on standard output.
pub(super) fn result(text: &str) {
    write(&mut stdout(), text);
}

/// Whether results have colours.
pub(super) fn colors_results() -> bool {
    has_color_on(stdout().is_terminal())
}

/// Prints a note on standard error.
pub(super) fn note(text: &str) {
    write(&mut stderr(), text);
}

/// Asks a question, which may give a default for an empty answer; none where standard input has ended.
pub(super) fn ask(question: &str, otherwise: Option<&str>) -> Option<String> {
    let otherwise = otherwise.map_or_else(String::new, |otherwise| format!(" [{otherwise}]"));
    loop {
        note(&format!("{question}{otherwise}\n> "));
        let mut line = Vec::new();
        let read = stdin().lock().read_until(b'\n', &mut line).ok()?;
        if read == 0 {
            note("\n");
            return None;
        }
        match String::from_utf8(line) {
            Ok(answer) => return Some(answer.trim().to_owned()),
            Err(_) => note("this is not UTF-8; once more, please\n"),
        }
    }
}

/// Asks a question until the answer is valid.
pub(super) fn ask_until_good(
    question: &str,
    otherwise: Option<&str>,
    flaw: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    loop {
        let answer = ask(question, otherwise)?;
        match flaw(&answer) {
            None => return Some(answer),
            Some(flaw) => note(&format!("{}\n", printable(&flaw))),
        }
    }
}

/// Prints the content of a file, byte for byte.
pub(super) fn hand_over(bytes: &[u8]) {
    let mut stream = stdout();
    // Nothing can be done about a closed pipe.
    let _ = stream.write_all(bytes);
    let _ = stream.flush();
}

fn write(stream: &mut dyn Write, text: &str) {
    // Nothing can be done about a closed pipe.
    let _ = stream.write_all(text.as_bytes());
    let _ = stream.flush();
}
