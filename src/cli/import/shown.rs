//! Findings for people.

use crate::import::{Article, Detected, Fate, Kind, LineFate, Outcome};
use console::Style;

/// The findings, in some lines.
pub(super) fn human(name: &str, outcome: &Outcome, is_verbose: bool) -> String {
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
pub(super) fn in_short(line: &str) -> String {
    const LETTERS: usize = 48;
    let line = crate::diag::printable(line);
    let start: String = line.chars().take(LETTERS).collect();
    let rest = if start.len() < line.len() { "…" } else { "" };
    format!("\"{}{rest}\"", start.trim_end())
}

pub(super) fn fields(article: &Article) -> [(&'static str, &Detected); 8] {
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
pub(super) fn colored(outcome: &Outcome, has_color: bool) -> String {
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
