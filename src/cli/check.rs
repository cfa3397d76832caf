//! `kzsite check`.

use super::args::CheckArgs;
use super::progress::Bar;
use super::terminal::Terminal;
use crate::build::{Builder, Discard, Failure, Progress};
use crate::check::{CheckReport, since, survey};
use crate::diag::{Problems, list_names};
use serde_json::json;

/// Loads and renders the site without writing it, and reports gaps; whether there is no error.
pub(super) fn run(args: &CheckArgs) -> bool {
    let terminal = Terminal::new(&args.site.talk);
    let bar = Bar::new(terminal);
    let result = check(args, &bar);
    bar.end();
    match result {
        Ok((report, problems, files)) => {
            terminal.tell(&problems, &files);
            terminal.say(&if terminal.is_json() {
                machine(&report)
            } else {
                human(&report, terminal.is_verbose())
            });
            !problems.has_errors()
        }
        Err(failure) => {
            terminal.tell(&failure.problems, &failure.files);
            false
        }
    }
}

fn check(args: &CheckArgs, bar: &Bar) -> Result<(CheckReport, Problems, crate::input::Files), Failure> {
    let builder = Builder::new(args.site.options());
    let loaded = builder.load(bar)?;
    let rendered = builder.render(&loaded, &Discard, bar);
    let report = survey(&loaded);
    let mut problems = Problems::default();
    if let Some(name) = &args.since {
        match since(&loaded, &args.site.root, name) {
            Ok(found) => problems.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    problems.extend(loaded.warnings);
    problems.extend(rendered.err().into_iter().flatten());
    problems.extend(report.warnings.iter().cloned());
    if args.site.strict {
        problems.make_strict();
    }
    problems.sort(&loaded.files);
    Ok((report, problems, loaded.files))
}

fn human(report: &CheckReport, verbose: bool) -> String {
    let mut text = String::new();
    for language in &report.languages {
        let gaps = [
            (language.pages.len(), "page borrowed", "pages borrowed"),
            (
                language.words.len(),
                "record without words",
                "records without words",
            ),
            (
                language.untranslated,
                "text not translated",
                "texts not translated",
            ),
            (language.stale, "stale translation", "stale translations"),
            (
                language.differing,
                "text that differs from the original",
                "texts that differ from the original",
            ),
        ];
        let gaps: Vec<String> = gaps
            .iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, more)| format!("{count} {}", if *count == 1 { one } else { more }))
            .collect();
        let said = if gaps.is_empty() {
            "complete".to_owned()
        } else {
            gaps.join(", ")
        };
        text.push_str(&format!("{}  {said}\n", language.tag));
        for gaps in [&language.pages, &language.words] {
            if verbose {
                gaps.iter()
                    .for_each(|gap| text.push_str(&format!("      {gap}\n")));
            } else if !gaps.is_empty() {
                text.push_str(&format!("      {}\n", list_names(gaps)));
            }
        }
    }
    text.push('\n');
    for source in &report.sources {
        let raw = if source.verified {
            "paragraphs counted in the raw text"
        } else {
            "raw text not at hand"
        };
        text.push_str(&format!("{}  used {} times, {raw}\n", source.id, source.uses));
    }
    text.push_str(&format!(
        "\n{} events, claims and statements, each with a source; {} citations in pages, each of a paragraph that exists\n",
        report.sourced, report.citations
    ));
    text
}

fn machine(report: &CheckReport) -> String {
    let languages = report.languages.iter().map(|language| {
        json!({
            "tag": language.tag,
            "pages": language.pages,
            "words": language.words,
            "untranslated": language.untranslated,
            "stale": language.stale,
            "differing": language.differing,
        })
    });
    let sources = report
        .sources
        .iter()
        .map(|source| json!({"id": source.id, "uses": source.uses, "verified": source.verified}));
    format!(
        "{}\n",
        json!({"languages": languages.collect::<Vec<_>>(), "sources": sources.collect::<Vec<_>>()})
    )
}
