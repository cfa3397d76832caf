//! The codes of messages, as the sources of the program have them.

use super::super::support::read;
use std::collections::BTreeSet;
use std::path::Path;

/// What stands before the code of a message: the functions that make one, and the constants and fields that hold one.
const OPENERS: [&str; 13] = [
    "Diagnostic::error(",
    "Diagnostic::warning(",
    "Local::error(",
    "Local::warning(",
    "Flaw::new(",
    "of_value(",
    ".problem(",
    ".problem_on(",
    "leads_nowhere(",
    "const CODE: &str =",
    "const MALFORMED: &str =",
    "const FOREIGN: &str =",
    "const NEARLY: &str =",
];

/// Fields and tuples that begin with a code; no other text in such a place has hyphens.
const HYPHENATED: [&str; 2] = ["code: \"", "=> (\n            \""];

/// How far behind its opener a code may stand.
const REACH: usize = 110;

/// What stands before codes that problems are compared with.
const COMPARED: [&str; 3] = [".code == ", ".code != ", "matches!(flaw.code, "];

/// All codes of the sources below a folder, but for those that only tests have.
pub(super) fn codes(folder: &Path) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    each_source(folder, |code| {
        for opener in OPENERS {
            codes.extend(behind(code, opener).filter_map(first_code));
        }
        for opener in HYPHENATED {
            let found = behind(code, opener).filter_map(|rest| rest.split('"').next());
            codes.extend(
                found
                    .filter(|code| code.contains('-') && is_code(code))
                    .map(str::to_owned),
            );
        }
    });
    codes
}

/// All codes that the sources below a folder compare problems with, to treat some otherwise.
pub(super) fn compared(folder: &Path) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    each_source(folder, |code| {
        for opener in COMPARED {
            for rest in behind(code, opener) {
                let end = rest.find([')', ']', ';']).unwrap_or(rest.len());
                let texts = rest[..end].split('"').skip(1).step_by(2);
                codes.extend(texts.map(str::to_owned));
            }
        }
    });
    codes
}

/// Hands on what each source below a folder has before its tests.
fn each_source(folder: &Path, mut read_code: impl FnMut(&str)) {
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        let path = entry.path().to_string_lossy().replace('\\', "/");
        let is_source = entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs");
        if !is_source || path.ends_with("tests.rs") || path.contains("/tests/") {
            continue;
        }
        let text = read(entry.path());
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        read_code(code);
    }
}

/// What follows each place where an opener begins a name.
fn behind<'t>(text: &'t str, opener: &'static str) -> impl Iterator<Item = &'t str> {
    text.match_indices(opener)
        .filter(|(at, _)| {
            let before = text[..*at].chars().next_back();
            opener.starts_with('.') || !before.is_some_and(char::is_alphanumeric)
        })
        .map(move |(at, _)| &text[at + opener.len()..])
}

/// The first text in quotation marks that is a code, in the same statement and not far away; none behind the name of a constant.
fn first_code(rest: &str) -> Option<String> {
    if rest.trim_start().starts_with("CODE") {
        return None;
    }
    let end = rest
        .char_indices()
        .map(|(at, _)| at)
        .nth(REACH)
        .unwrap_or(rest.len());
    let statement = rest[..end].split(';').next()?;
    let texts = statement.split('"').skip(1).step_by(2);
    texts.into_iter().find(|text| is_code(text)).map(str::to_owned)
}

fn is_code(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
