//! `kzsite import`.

use super::args::{ImportArgs, check_root};
use super::terminal::Terminal;
use crate::diag::{Diagnostic, Problems, Severity};
use crate::import::{Article, Asked, Detected, Fate, Importer, Kind, LineFate, Outcome, Speech};
use crate::input::Files;
use console::Style;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// Imports articles; returns whether that went well.
pub(super) fn run(args: &ImportArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    if args.interactive && args.inputs.iter().any(|path| path.as_os_str() == "-") {
        let problem = Diagnostic::error(
            "nothing-to-ask",
            "an article from standard input leaves nothing to answer with",
        )
        .hint("save the article to a file, or leave out `--interactive`");
        terminal.tell(&Problems::from_iter([problem]), &Files::default());
        return false;
    }
    if let Err(problem) = check_root(&args.root) {
        return terminal.refuse(problem);
    }
    let mut importer = match Importer::new(args.options()) {
        Ok(importer) => importer,
        Err((problems, files)) => {
            terminal.tell(&problems, &files);
            return false;
        }
    };
    let mut is_good = true;
    let mut made: Vec<(String, usize)> = Vec::new();
    for path in &args.inputs {
        let (inputs, passed_over) = Importer::inputs(path);
        is_good &= tell(terminal, passed_over, args.strict);
        for input in inputs {
            let name = input.name.clone();
            let mut ask = |article: &Article| {
                if args.interactive {
                    ask(article)
                } else {
                    Asked::default()
                }
            };
            let mut outcome = importer.import(input, &mut ask);
            if args.strict {
                outcome.problems.make_strict();
            }
            is_good &= !outcome.problems.has_errors();
            terminal.tell(&outcome.problems, &outcome.told);
            if args.json || terminal.is_json() {
                super::terminal::result(&format!("{}\n", machine(&name, &outcome)));
            } else {
                if args.dry_run {
                    terminal.show(&colored(&outcome, super::terminal::colors_results()));
                }
                terminal.say(&human(&name, &outcome, terminal.is_verbose()));
                let first = outcome.beginning().map_or(1, |(paragraph, _)| paragraph);
                made.extend(outcome.made().map(|id| (id.to_owned(), first)));
            }
        }
    }
    if let Some(note) = next_step(&made) {
        terminal.note(&note);
    }
    is_good
}

/// Reports a problem of the inputs, if there is one; returns whether the import may still succeed.
fn tell(terminal: Terminal, problem: Option<Diagnostic>, strict: bool) -> bool {
    let mut problems: Problems = problem.into_iter().collect();
    if strict {
        problems.make_strict();
    }
    terminal.tell(&problems, &Files::default());
    !problems.has_errors()
}

/// A hint what to do with the new sources; none without any.
fn next_step(made: &[(String, usize)]) -> Option<String> {
    let (first, para) = made.first()?;
    let digest = if let [(only, _)] = made {
        format!("write into `seeds/{only}.md` what it says, in your own words")
    } else {
        format!(
            "write into each of the {} files `seeds/….md` what it says, in your own words",
            made.len()
        )
    };
    Some(format!(
        "{digest}; texts cite `{first}` with `[@{first}, para {para}]`, records with `sources: [{{source: {first}, locator: \"para {para}\"}}]`; \
         its paragraphs are the lines of the file that are not empty, counted from 1, headline and byline with them"
    ))
}

/// Asks for each field that was not found.
fn ask(article: &Article) -> Asked {
    let fields = &article.fields;
    let answer = |name: &str, field: &Detected, is_good: &dyn Fn(&str) -> bool| {
        if field.value.is_some() {
            return None;
        }
        for evidence in &field.evidence {
            super::terminal::note(&format!("{name}: {evidence}\n"));
        }
        loop {
            super::terminal::note(&format!("{name} (empty: not known): "));
            let _ = std::io::stderr().flush();
            let mut line = String::new();
            let read = std::io::stdin().lock().read_line(&mut line);
            let line = line.trim();
            if read.is_err() || line.is_empty() {
                return None;
            }
            if is_good(line) {
                return Some(line.to_owned());
            }
            super::terminal::note(&format!("`{line}` is no {name}\n"));
        }
    };
    let any = |_: &str| true;
    Asked {
        language: answer("language", &fields.language, &Asked::is_language),
        title: answer("title", &fields.title, &any),
        author: answer("author", &fields.author, &any),
        published: answer("published", &fields.published, &Asked::is_date),
        publisher: answer("publisher", &fields.publisher, &any),
        url: None,
    }
}

/// The findings, in some lines.
fn human(name: &str, outcome: &Outcome, is_verbose: bool) -> String {
    let Some(article) = &outcome.article else {
        return String::new();
    };
    let mut text = format!("{name}: {}\n", outcome.id.as_deref().unwrap_or("not imported"));
    for (field, found) in fields(article) {
        match &found.value {
            Some(value) => text.push_str(&format!(
                "  {field:<10} {value} ({:.0} %)\n",
                found.confidence * 100.0
            )),
            None => text.push_str(&format!("  {field:<10} -\n")),
        }
        if is_verbose {
            for evidence in &found.evidence {
                text.push_str(&format!("             {evidence}\n"));
            }
        }
    }
    let count = |fate: Fate| article.lines.iter().filter(|line| line.fate == fate).count();
    text.push_str(&format!(
        "  lines      {} kept, {} set apart, {} dropped\n",
        count(Fate::Kept),
        count(Fate::SetApart),
        count(Fate::Dropped)
    ));
    if is_verbose {
        for line in article
            .lines
            .iter()
            .filter(|line| line.fate != Fate::Kept || !line.parts.is_empty())
        {
            text.push_str(&format!(
                "             line {}: {}, {}\n",
                line.line,
                line.kind.word(),
                line.reason
            ));
        }
    }
    if let Some((paragraph, words)) = outcome.beginning() {
        text.push_str(&format!(
            "  paragraphs the text begins with para {paragraph}: {}\n",
            in_short(words)
        ));
    }
    for file in &outcome.files {
        text.push_str(&format!("  {}: {}\n", file.path, file.done));
    }
    if let Some(changes) = &outcome.changes {
        text.push_str(&format!("  the text has changed, by paragraphs:\n{changes}"));
    }
    text
}

/// The first words of a line.
fn in_short(line: &str) -> String {
    const LETTERS: usize = 48;
    let line = crate::diag::printable(line);
    let start: String = line.chars().take(LETTERS).collect();
    let rest = if start.len() < line.len() { "…" } else { "" };
    format!("\"{}{rest}\"", start.trim_end())
}

fn fields(article: &Article) -> [(&'static str, &Detected); 8] {
    let fields = &article.fields;
    [
        ("title", &fields.title),
        ("author", &fields.author),
        ("published", &fields.published),
        ("updated", &fields.updated),
        ("publisher", &fields.publisher),
        ("language", &fields.language),
        ("url", &fields.url),
        ("encoding", &fields.encoding),
    ]
}

/// The text with a color for each kind of line, and its word before it.
fn colored(outcome: &Outcome, has_color: bool) -> String {
    let Some(article) = &outcome.article else {
        return String::new();
    };
    let mut fates = article.lines.iter().peekable();
    let mut text = String::new();
    for (at, line) in outcome.text().lines().enumerate() {
        let Some(fate) = fates.next_if(|fate| fate.line == at + 1) else {
            text.push('\n');
            continue;
        };
        let style = style(fate.fate, fate.kind).force_styling(has_color);
        let word = format!("{:>4} {:<11}", fate.line, fate.kind.word());
        let shown = crate::diag::printable(line);
        let shown =
            pieces(&shown, line, fate, has_color).unwrap_or_else(|| style.apply_to(&shown).to_string());
        text.push_str(&format!(
            "{} {shown}\n",
            Style::new().dim().force_styling(has_color).apply_to(word)
        ));
    }
    text
}

/// A line with several parts, each in its own color.
fn pieces(shown: &str, line: &str, fate: &LineFate, has_color: bool) -> Option<String> {
    let letters: Vec<char> = line.chars().collect();
    // Positions are unknown where characters had to be replaced.
    let has_places = fate.parts.iter().all(|part| part.from.is_some());
    if fate.parts.is_empty() || !has_places || shown.chars().count() != letters.len() {
        return None;
    }
    let mut text = String::new();
    for part in &fate.parts {
        let from = part.from.unwrap_or(0).min(letters.len());
        let to = part.to.unwrap_or(letters.len()).clamp(from, letters.len());
        let piece: String = shown.chars().skip(from).take(to - from).collect();
        let style = style(part.fate, part.kind).force_styling(has_color);
        text.push_str(&style.apply_to(piece).to_string());
    }
    Some(text)
}

fn style(fate: Fate, kind: Kind) -> Style {
    match (fate, kind) {
        (Fate::Kept, Kind::Heading) => Style::new().bold(),
        (Fate::Kept, Kind::Item | Kind::Summary | Kind::Note | Kind::Standfirst) => Style::new().green(),
        (Fate::Kept, _) => Style::new(),
        (Fate::SetApart, Kind::Headline) => Style::new().bold().cyan(),
        (Fate::SetApart, Kind::Embed) => Style::new().magenta(),
        (Fate::SetApart, _) => Style::new().cyan(),
        (Fate::Dropped, Kind::Byline | Kind::Prefix) => Style::new().yellow(),
        (Fate::Dropped, _) => Style::new().red(),
    }
}

/// All findings as one JSON object.
fn machine(name: &str, outcome: &Outcome) -> Value {
    let problems = outcome.problems.iter().map(
        |problem| json!({"severity": severity(problem), "code": problem.code, "message": problem.message}),
    );
    let mut object = json!({
        "input": name,
        "id": outcome.id,
        "problems": problems.collect::<Vec<_>>(),
        "files": outcome.files.iter().map(|file| json!({"path": file.path, "done": file.done})).collect::<Vec<_>>(),
    });
    if let Some(article) = &outcome.article {
        let found: serde_json::Map<String, Value> = fields(article)
            .into_iter()
            .map(|(name, field)| (name.to_owned(), detected(field)))
            .collect();
        object["fields"] = Value::Object(found);
        object["format"] = json!(article.format.word());
        object["lines"] = article.lines.iter().map(line).collect();
        object["section_breaks"] = json!(article.breaks.real);
        object["false_breaks"] = json!(article.breaks.seeming);
    }
    if let Some(changes) = &outcome.changes {
        object["changes"] = json!({
            "same": changes.same,
            "moved": changes.moved,
            "changed": changes.changed,
            "gone": changes.gone,
            "new": changes.new,
            "citations": changes.touched.iter().map(|(by, paras)| json!({"by": by, "paras": paras})).collect::<Vec<_>>(),
            "citations_unknown": changes.unknown,
        });
    }
    object
}

fn severity(problem: &Diagnostic) -> &'static str {
    match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn detected(field: &Detected) -> Value {
    let evidence = field
        .evidence
        .iter()
        .map(|evidence| json!({"line": evidence.line, "words": evidence.words}));
    let confidence = (f64::from(field.confidence) * 100.0).round() / 100.0;
    json!({"value": field.value, "confidence": confidence, "evidence": evidence.collect::<Vec<_>>()})
}

fn line(fate: &LineFate) -> Value {
    let mut object = json!({
        "line": fate.line,
        "para": fate.paragraph,
        "fate": fate.fate.word(),
        "kind": fate.kind.word(),
        "reason": fate.reason,
    });
    if let Some(language) = &fate.language {
        object["language"] = json!(language);
    }
    if let Some(speech) = fate.speech {
        object["speech"] = json!(match speech {
            Speech::Dash => "dash",
            Speech::Quoted => "quoted",
        });
    }
    if !fate.parts.is_empty() {
        let parts = fate.parts.iter().map(|part| {
            json!({"from": part.from, "to": part.to, "fate": part.fate.word(), "kind": part.kind.word(), "reason": part.reason})
        });
        object["parts"] = parts.collect();
    }
    object
}
