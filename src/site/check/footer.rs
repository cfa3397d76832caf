//! Checks the lines at the foot of every page: what they link to exists, and they cite nothing.

use super::text::TextFindings;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files};
use crate::markdown;
use crate::site::model::Addressed;
use crate::yaml::{Parts, Yaml};

/// Checks the lines of all languages, which stand in the configuration.
pub(super) fn check(site: &Addressed, files: &Files, config: FileId) -> TextFindings {
    let mut findings = TextFindings::default();
    let yaml = Yaml::file(files, config);
    for (tag, lines) in &site.config.footer {
        // A language that is not declared is reported where the configuration is read.
        let Some(lang) = site.languages.find(tag) else {
            continue;
        };
        for (at, line) in lines.iter().enumerate() {
            let path = format!("footer.{tag}.{at}");
            if site.config.unread.touches(&path) {
                continue;
            }
            let known = std::mem::take(&mut findings.problems);
            let found = markdown::outline_words(line, config, 0);
            let mut outline = found.value;
            findings
                .problems
                .extend(found.problems.into_iter().map(of_the_foot));
            outline.mentions.clear();
            for citation in outline.citations.drain(..) {
                let message = "lines at the foot of pages cite nothing: they stand on all of them";
                let problem = Diagnostic::error("misplaced-citation", message);
                let problem = problem.hint("take it out; to show `[@` as it is, write `\\[@`");
                findings.problems.push(problem.at(citation.span));
            }
            findings.outline(site, &outline, None, lang, None);
            let problems: Problems = std::mem::replace(&mut findings.problems, known);
            if !problems.is_empty() {
                let mut parts = Parts::of(&yaml, files, &path, line);
                findings.problems.extend(problems.into_iter().map(|problem| {
                    let place = problem.span.map(|span| parts.place(span.range()));
                    problem.at(place.unwrap_or(parts.value()))
                }));
            }
        }
    }
    findings
}

/// Rewords a problem: the lines are parsed like words of records, which is what its message says.
fn of_the_foot(mut problem: Diagnostic) -> Diagnostic {
    problem.message = problem
        .message
        .replace("the words of a record", "lines at the foot of pages");
    problem
}
