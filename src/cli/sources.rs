//! `kzsite sources`, and what `kzsite check --sources` says.

use super::args::{AcceptSourcesArgs, SourcesArgs, SourcesCommand};
use super::progress::Bar;
use super::terminal::Terminal;
use crate::build::Builder;
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::Files;
use crate::output::Edits;
use crate::reports::{
    AcceptOutcome, AcceptedSource, CitationState, CoverageReport, SourceCitations, Status, TextAtHand,
    accept_citations,
};
use serde_json::{Value, json};

/// Runs the subcommand; returns whether that went well.
pub(super) fn run(args: &SourcesArgs) -> bool {
    match &args.command {
        SourcesCommand::Accept(args) => run_accept(args),
    }
}

fn run_accept(args: &AcceptSourcesArgs) -> bool {
    let terminal = Terminal::new(&args.site.talk);
    let options = match args.site.options() {
        Ok(options) => options,
        Err(problem) => return terminal.refuse(problem),
    };
    let loaded = match Bar::during(terminal, |bar| Builder::new(options).load(bar)) {
        Ok(loaded) => loaded,
        Err(failure) => {
            terminal.tell(&failure.problems, &failure.files);
            return false;
        }
    };
    let accepted = match accept_citations(&loaded.site, &loaded.files, &args.ids) {
        Ok(accepted) => accepted,
        Err(problems) => {
            terminal.tell(&problems, &loaded.files);
            return false;
        }
    };
    if let Err(problem) = write(args, &accepted) {
        terminal.tell(&Problems::from_iter([problem]), &Files::default());
        return false;
    }
    terminal.say(&if terminal.is_json() {
        format!("{}\n", machine_accepted(&accepted))
    } else {
        human_accepted(&accepted)
    });
    true
}

fn write(args: &AcceptSourcesArgs, accepted: &[AcceptedSource]) -> Result<(), Diagnostic> {
    let mut edits = Edits::within(&args.site.root);
    for source in accepted {
        if let Some(text) = &source.text {
            edits.put(args.site.root.join(&source.path), text.as_bytes())?;
        }
    }
    edits.write()
}

fn human_accepted(accepted: &[AcceptedSource]) -> String {
    let mut text = String::new();
    for source in accepted {
        let said = match source.outcome {
            AcceptOutcome::Accepted(count) if source.text.is_some() => {
                count_of(count, "citation accepted", "citations accepted")
            }
            AcceptOutcome::Accepted(count) => count_of(
                count,
                "citation accepted as before",
                "citations accepted as before",
            ),
            AcceptOutcome::Lost(count) => format!(
                "not accepted, since {} what they stood for; see `kzsite check --sources`",
                count_of(count, "citation has lost", "citations have lost")
            ),
            AcceptOutcome::NoText => "not accepted, since its text is not at hand".to_owned(),
            AcceptOutcome::OtherText => {
                "not accepted, since the text at hand is not the one that its record was made from".to_owned()
            }
        };
        text.push_str(&format!("{}  {said}\n", source.id));
    }
    if text.is_empty() {
        text.push_str("no text of a source whose paragraphs are cited is at hand\n");
    }
    text
}

fn machine_accepted(accepted: &[AcceptedSource]) -> Value {
    let sources = accepted.iter().map(|source| {
        let (outcome, count) = match source.outcome {
            AcceptOutcome::Accepted(count) => ("accepted", count),
            AcceptOutcome::Lost(count) => ("lost", count),
            AcceptOutcome::NoText => ("no-text", 0),
            AcceptOutcome::OtherText => ("other-text", 0),
        };
        json!({"id": source.id, "outcome": outcome, "citations": count, "written": source.text.is_some()})
    });
    json!({"sources": sources.collect::<Vec<_>>()})
}

fn count_of(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// The state of the citations of each source, for people; each single one if `verbose`.
pub(super) fn human_citations(sources: &[SourceCitations], files: &Files, verbose: bool) -> String {
    let mut text = "\n".to_owned();
    for source in sources {
        let text_at_hand = match source.text {
            TextAtHand::None => "text not at hand",
            TextAtHand::AsRecorded => "text as recorded",
            TextAtHand::Other => "text at hand is another one",
        };
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for citation in &source.citations {
            let word = citation.status.as_str();
            match counts.iter_mut().find(|(known, _)| *known == word) {
                Some((_, count)) => *count += 1,
                None => counts.push((word, 1)),
            }
        }
        let counts = counts
            .iter()
            .map(|(word, count)| format!("{count} {}", word.replace('-', " ")));
        let said: Vec<String> = counts.chain([text_at_hand.to_owned()]).collect();
        text.push_str(&format!("{}  citations: {}\n", source.id, said.join(", ")));
        if verbose {
            for citation in &source.citations {
                text.push_str(&format!("      {}\n", human_citation(citation, files)));
            }
        }
    }
    text
}

fn human_citation(citation: &CitationState, files: &Files) -> String {
    let at = files.location(citation.span);
    let path = &files.get(citation.span.file).path;
    let locator = citation
        .locator
        .as_ref()
        .map_or_else(|| "as a whole".to_owned(), ToString::to_string);
    let to = match &citation.status {
        Status::Moved(to) => format!(" to {to}"),
        Status::Changed(Some(near)) => format!(", see {near}"),
        _ => String::new(),
    };
    let status = citation.status.as_str().replace('-', " ");
    format!(
        "{path}:{}:{}  {}, {locator}: {status}{to}",
        at.line, at.column, citation.by
    )
}

/// The same for programs.
pub(super) fn machine_citations(sources: &[SourceCitations], files: &Files) -> Value {
    let sources = sources.iter().map(|source| {
        let text = match source.text {
            TextAtHand::None => "none",
            TextAtHand::AsRecorded => "as-recorded",
            TextAtHand::Other => "other",
        };
        let citations = source.citations.iter().map(|citation| {
            let at = files.location(citation.span);
            let (to, near) = match &citation.status {
                Status::Moved(to) => (Some(to.to_string()), None),
                Status::Changed(near) => (None, near.as_ref().map(ToString::to_string)),
                _ => (None, None),
            };
            json!({
                "by": citation.by,
                "file": files.get(citation.span.file).path.as_str(),
                "line": at.line,
                "column": at.column,
                "locator": citation.locator.as_ref().map(ToString::to_string),
                "status": citation.status.as_str(),
                "to": to,
                "near": near,
            })
        });
        json!({"id": source.id, "text": text, "citations": citations.collect::<Vec<_>>()})
    });
    sources.collect()
}

/// The coverage of sources, for people; all names if `verbose`.
pub(super) fn human_coverage(coverage: &CoverageReport, verbose: bool) -> String {
    let mut text = "\n".to_owned();
    let mut list = |what: &str, names: &[String]| {
        text.push_str(&format!("{what}: {}\n", names.len()));
        if verbose {
            names
                .iter()
                .for_each(|name| text.push_str(&format!("      {name}\n")));
        } else if !names.is_empty() {
            text.push_str(&format!("      {}\n", list_names(names)));
        }
    };
    list("sources that nothing rests on", &coverage.uncited);
    list("figures without a source", &coverage.unsourced);
    list("figures whose sources name no place", &coverage.unlocated);
    let (single, several): (Vec<_>, Vec<_>) =
        coverage.events.iter().partition(|event| event.sources.len() == 1);
    let single: Vec<String> = single.iter().map(|event| event.id.clone()).collect();
    let several = several.iter().map(|event| match &event.origins[..] {
        [] => format!("{} ({})", event.id, event.sources.join(", ")),
        origins => format!(
            "{} ({}; {})",
            event.id,
            event.sources.join(", "),
            origins.join(", ")
        ),
    });
    list("events that rest on one source", &single);
    list(
        "events whose sources have one origin",
        &several.collect::<Vec<_>>(),
    );
    list("conflicts that no page shows", &coverage.unshown);
    for source in &coverage.paragraphs {
        let numbers = source.numbers.iter().map(|numbers| format!(": {numbers}"));
        let numbers: String = numbers.filter(|_| verbose).collect();
        text.push_str(&format!(
            "{}  {} of {} paragraphs cited by nothing{numbers}\n",
            source.id, source.uncited, source.all
        ));
    }
    text
}

/// The same for programs.
pub(super) fn machine_coverage(coverage: &CoverageReport) -> Value {
    let events = coverage.events.iter();
    let events =
        events.map(|event| json!({"id": event.id, "sources": event.sources, "origins": event.origins}));
    let paragraphs = coverage.paragraphs.iter().map(|source| {
        json!({
            "source": source.id,
            "all": source.all,
            "uncited": source.uncited,
            "numbers": source.numbers,
        })
    });
    json!({
        "uncited_sources": coverage.uncited,
        "figures_without_source": coverage.unsourced,
        "figures_without_place": coverage.unlocated,
        "events_of_one_origin": events.collect::<Vec<_>>(),
        "conflicts_not_shown": coverage.unshown,
        "paragraphs": paragraphs.collect::<Vec<_>>(),
    })
}
