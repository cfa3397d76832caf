//! The summary of a build: a table of languages and one line.

use crate::build::{BuildReport, LanguageReport};
use crate::diag::Severity;
use serde_json::json;
use std::path::Path;
use std::time::Duration;

/// The table and the line.
pub(super) fn human(report: &BuildReport, target: &Path) -> String {
    let mut text = table(&report.languages);
    for language in report.languages.iter().filter(|language| language.unfinished) {
        text.push_str(&format!(
            "{0} is unfinished; `kzsite check --lang {0}` names what it lacks\n",
            language.tag
        ));
    }
    let output = &report.output;
    text.push_str(&format!(
        "\n{} files in {}: {} rendered, {} written, {} unchanged, {} removed, in {}\n",
        report.files,
        target.display(),
        report.rendered,
        output.written,
        output.unchanged,
        output.removed,
        duration(report.time)
    ));
    text
}

/// The same for programs.
pub(super) fn machine(report: &BuildReport, target: &Path) -> String {
    let language = |language: &LanguageReport| json!({"tag": language.tag, "written": language.written, "borrowed": language.borrowed, "unfinished": language.unfinished});
    let line = json!({
        "output": target.display().to_string(),
        "files": report.files,
        "rendered": report.rendered,
        "written": report.output.written,
        "unchanged": report.output.unchanged,
        "removed": report.output.removed,
        "warnings": report.warnings.count(Severity::Warning),
        "languages": report.languages.iter().map(language).collect::<Vec<_>>(),
        "seconds": report.time.as_secs_f64(),
    });
    format!("{line}\n")
}

fn table(languages: &[LanguageReport]) -> String {
    let heads = ["language", "pages", "own words", "borrowed"];
    let rows: Vec<[String; 4]> = languages.iter().map(row).collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| columns(&row[column]));
        cells.chain([heads[column].len()]).max().unwrap_or(0)
    };
    let widths = [width(0), width(1), width(2), width(3)];
    let line = |cells: [&str; 4]| {
        let gap = widths[0].saturating_sub(columns(cells[0]));
        let first = format!("{}{}", cells[0], " ".repeat(gap));
        let rest = (1..4).map(|column| format!("  {:>1$}", cells[column], widths[column]));
        format!("{}\n", [first].into_iter().chain(rest).collect::<String>())
    };
    let body = rows.iter().map(|[a, b, c, d]| line([a, b, c, d]));
    [line(heads)].into_iter().chain(body).collect()
}

fn row(language: &LanguageReport) -> [String; 4] {
    [
        format!("{} {}", language.tag, language.name),
        (language.written + language.borrowed).to_string(),
        language.written.to_string(),
        language.borrowed.to_string(),
    ]
}

/// How many columns of a terminal a text takes: letters of East Asian scripts take two.
fn columns(text: &str) -> usize {
    let is_wide = |letter: char| {
        matches!(u32::from(letter),
            0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f
            | 0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x2_0000..=0x3_fffd)
    };
    text.chars().map(|letter| 1 + usize::from(is_wide(letter))).sum()
}

/// A duration: "12 ms", "1.3 s".
pub(super) fn duration(time: Duration) -> String {
    if time < Duration::from_secs(1) {
        format!("{} ms", time.as_millis())
    } else {
        format!("{:.1} s", time.as_secs_f64())
    }
}
