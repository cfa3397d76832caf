//! What must hold, whatever the input.
//!
//! Of messages: each has a place (but for [`PLACELESS`]), and none carries the control characters of its file to the terminal.
//! Of a site that is built: HTML without scripts, handlers, styles or addresses that run something, each id once, and a target for
//! each address within the page; XML and JSON that can be parsed.

use super::child::Fault;
use super::html;
use kzsite::diag::{Diagnostic, Format, Problems, printable};
use kzsite::input::Files;
use serde_json::Value;

/// Problems of a file that is not there.
const PLACELESS: [&str; 1] = ["no-config"];

/// So many problems are judged in all forms, more than the program tells; of the rest, only that they have a place.
const TOLD: usize = 200;

/// Judges problems in all forms in which they are told.
pub(crate) fn messages(problems: &Problems, files: &Files, faults: &mut Vec<Fault>) {
    for problem in problems.iter().skip(TOLD) {
        if problem.span.is_none() && !PLACELESS.contains(&problem.code) {
            faults.push(without_place(problem.code, &problem.message));
        }
    }
    for problem in problems.iter().take(TOLD) {
        let line = Format::Json.render(problem, files);
        faults.extend(message(problem, &line));
        for format in [Format::Human { color: false }, Format::GitHub] {
            let told = format.render(problem, files);
            if let Some(control) = control(&told) {
                let what = format!("{control:?} in {told:?}");
                faults.push(Fault::new(
                    format!("control character told: {}", problem.code),
                    what,
                ));
            }
            if let Some(span) = problem.span
                && matches!(format, Format::Human { .. })
            {
                let at = files.location(span);
                let path = printable(files.get(span.file).path.as_str());
                let place = format!("--> {path}:{}:{}", at.line, at.column);
                if !told.contains(&place) {
                    faults.push(Fault::new(
                        format!("frame without its place: {}", problem.code),
                        format!("{place}\n{told}"),
                    ));
                }
            }
        }
    }
}

fn message(problem: &Diagnostic, line: &str) -> Option<Fault> {
    let value: Value = serde_json::from_str(line).ok()?;
    let has_place = value["file"].is_string() && value["line"].is_u64() && value["column"].is_u64();
    (!has_place && !PLACELESS.contains(&problem.code)).then(|| without_place(problem.code, line))
}

fn without_place(code: &str, line: &str) -> Fault {
    Fault::new(format!("message without place: {code}"), line)
}

/// The first character that a terminal would act on, or that turns the order of what follows it.
fn control(text: &str) -> Option<char> {
    let acts = |c: &char| {
        (c.is_control() && !matches!(c, '\n' | '\t'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().find(acts)
}

/// Judges what the program said on standard error.
pub(crate) fn said(said: &str, arguments: &[&str], succeeded: bool, faults: &mut Vec<Fault>) {
    if said.contains("panicked at") {
        faults.push(super::child::death(said, "but it went on"));
    }
    // What stands in the place of a flawed text is no part of any file.
    if said.contains("blank.invalid") {
        faults.push(Fault::new("stand-in told", said));
    }
    let is_json = arguments.contains(&"json");
    for line in said.lines().filter(|_| is_json) {
        match serde_json::from_str::<Value>(line) {
            Ok(value) => {
                let Some(code) = value["code"].as_str() else {
                    continue;
                };
                let has_place = value["file"].is_string() && value["line"].is_u64();
                if !has_place && !PLACELESS.contains(&code) {
                    faults.push(without_place(code, line));
                }
            }
            Err(error) => faults.push(Fault::new("message that is not JSON", format!("{error}: {line}"))),
        }
    }
    if !succeeded && said.trim().is_empty() {
        faults.push(Fault::new("refused without a word", format!("{arguments:?}")));
    }
}

/// Judges the files of a site. What a changed theme says is not the program's.
pub(crate) fn output(made: &[(String, Vec<u8>)], theme_is_ours: bool, faults: &mut Vec<Fault>) {
    for (path, bytes) in made {
        let name = path.rsplit('/').next().unwrap_or_default();
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        match (extension, std::str::from_utf8(bytes)) {
            ("html" | "xml", Err(_)) => faults.push(Fault::new("page that is not UTF-8", path)),
            ("html", Ok(text)) if theme_is_ours => {
                let found = html::faults(text).into_iter();
                faults.extend(
                    found.map(|(what, detail)| {
                        Fault::new(format!("HTML: {what}"), format!("{path}: {detail}"))
                    }),
                );
            }
            ("xml", Ok(text)) if theme_is_ours => {
                let parsed = roxmltree::Document::parse(text);
                faults.extend(
                    parsed
                        .err()
                        .map(|error| Fault::new(format!("XML: {name}"), format!("{path}: {error}"))),
                );
            }
            ("json", Ok(text)) if theme_is_ours => {
                let parsed = serde_json::from_str::<Value>(text);
                faults.extend(
                    parsed
                        .err()
                        .map(|error| Fault::new(format!("JSON: {name}"), format!("{path}: {error}"))),
                );
            }
            _ => {}
        }
    }
}
