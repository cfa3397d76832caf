//! A single word that is not declared, with all places that use it.

use super::uses::{NAMED, WordUse};
use crate::diag::{Diagnostic, did_you_mean};
use crate::input::Files;

/// A word that fewer places use is reported at each of them.
pub(super) const MANY: usize = 2;

/// Reports a word that is not declared, with the only declared word that nothing uses as its probable new name.
pub(super) fn undeclared(
    files: &Files,
    (list, word): (&str, &str),
    (declared, unused): (&[&str], Option<&str>),
    places: &[WordUse],
) -> Diagnostic {
    let declare = format!("declare it under `vocabulary.{list}` in kzsite.yaml");
    let hint = did_you_mean(word, declared.iter().copied()).or(match unused {
        Some(unused) => {
            format!("{declare}, or write `{unused}`, which nothing uses, if that is what is meant")
        }
        None => declare,
    });
    let others: Vec<String> = places[1..]
        .iter()
        .take(NAMED)
        .map(|place| {
            let span = place.span(files);
            format!("{}:{}", files.get(span.file).path, files.location(span).line)
        })
        .collect();
    let more = match places.len() - 1 - others.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    Diagnostic::error(
        "unknown-word",
        format!("`{word}` is not one of the site's `{list}`"),
    )
    .at(places[0].span(files))
    .hint(hint)
    .hint(format!("it also stands in {}{more}", others.join(", ")))
}
