//! The README's own examples, followed to the letter in a copy of the site: what it tells its readers to do has to work, and has
//! to leave the tests of the content as green as they were.

use super::Check;
use super::repository::{Repository, keys};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;
use tempfile::TempDir;

/// A copy of the site with the README's additions, and what building it said.
struct Extended {
    folder: TempDir,
    said: Output,
}

/// What holds of the README's examples.
pub(crate) fn checks() -> Vec<Check> {
    vec![
        Check::new(
            "README: its event, language and translation build without a warning",
            builds,
        ),
        Check::new(
            "README: every record has its page in every language",
            pages_of_records,
        ),
        Check::new(
            "README: its additions keep the tests of the content green",
            keeps_tests_green,
        ),
        Check::new("README: a mistake looks as it says", mistake),
        Check::new("README: its figure is the one of the site", figure),
        Check::new(
            "private people are found in every form of their names",
            super::private::finds_names,
        ),
        Check::new(
            "other spellings of names are found in every form",
            super::names::finds_spellings,
        ),
    ]
}

/// The README's name of the event that it adds.
const EVENT: &str = "name-of-the-event";

/// What the README shows after a lead in bold type: files, in code, each followed by a block of code.
fn examples(readme: &str, lead: &str) -> Vec<(String, String)> {
    let start = readme
        .find(&format!("**{lead}"))
        .unwrap_or_else(|| panic!("the README has no {lead:?}"));
    let section = &readme[start + 2..];
    let section = section.find("\n**").map_or(section, |end| &section[..end]);
    let mut examples = Vec::new();
    let mut parts = section.split("\n```");
    let mut before = parts.next().unwrap_or_default();
    while let (Some(block), after) = (parts.next(), parts.next().unwrap_or_default()) {
        let text = block.split_once('\n').map_or("", |(_, text)| text);
        let is_file = |code: &&str| code.starts_with("content/") || *code == "kzsite.yaml";
        if let Some(file) = before.split('`').skip(1).step_by(2).filter(is_file).last() {
            examples.push((file.to_owned(), format!("{text}\n")));
        }
        before = after;
    }
    assert!(!examples.is_empty(), "the README shows no file after {lead:?}");
    examples
}

fn readme() -> String {
    Repository::shipped().text("README.md")
}

fn extended() -> &'static Extended {
    static EXTENDED: OnceLock<Extended> = OnceLock::new();
    EXTENDED.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let shipped = Repository::shipped();
        for part in ["kzsite.yaml", "content", "seeds", "themes"] {
            copy(&shipped.path(part), &folder.path().join(part));
        }
        let copy = Repository::at(folder.path());
        for lead in ["Add an event.", "Add a language."] {
            for (file, text) in examples(&readme(), lead) {
                add(&copy, &file, &text);
            }
        }
        translate(&copy);
        let said = run(folder.path(), &["build", "--no-minify"]);
        Extended { folder, said }
    })
}

/// Puts an example where the README says: languages among the languages, records at the end, pages as they are.
fn add(copy: &Repository, file: &str, text: &str) {
    let path = copy.path(file);
    std::fs::create_dir_all(path.parent().expect("files lie in folders")).expect("folders can be made");
    let text = match text.strip_prefix("languages:\n") {
        Some(language) => {
            let config = copy.text(file);
            let start = config.find("\nlanguages:").expect("the site has languages");
            let end = config[start..]
                .find("\n\n")
                .expect("something follows the languages");
            format!("{}\n{language}{}", &config[..start + end], &config[start + end..])
        }
        None if path.exists() => format!("{}\n{text}", copy.text(file)),
        None => text.to_owned(),
    };
    std::fs::write(path, text).expect("the file can be written");
}

/// "Translate a page", "Translate words" and the words of the interface.
fn translate(copy: &Repository) {
    let write =
        |path: &str, text: &str| std::fs::write(copy.path(path), text).expect("the file can be written");
    write(
        "content/fi/why.md",
        "---\ntitle: Miksi\nslug: miksi\n---\n## Kaasun hinta {#price}\n\nHinta nousi.[@resett-2022-01, para 4]\n",
    );
    write(
        "content/fi/events.yaml",
        &format!("{EVENT}:\n  title: \"Mitä tapahtui\"\n  summary: \"Lyhyesti.[@resett-2022-01, para 4]\"\n"),
    );
    let interface = copy.text("themes/steppe/i18n/en.ftl");
    write("themes/steppe/i18n/fi.ftl", &interface);
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kzsite"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn builds() -> Vec<String> {
    let output = &extended().said;
    // What is not translated yet is named, and nothing else is.
    let said = said(output);
    let mut others = said
        .lines()
        .filter(|line| line.starts_with("warning[") || line.starts_with("error["))
        .filter(|line| !line.starts_with("warning[missing-translation]"));
    let good = output.status.success() && others.next().is_none();
    if good { Vec::new() } else { vec![said] }
}

/// Pages whose kind is that of a record are as many as there are records.
fn pages_of_records() -> Vec<String> {
    let copy = Repository::at(extended().folder.path());
    let mut differing = Vec::new();
    for lang in copy.languages() {
        let pages = copy.texts(&format!("public/{lang}"), &["html"]);
        for (kind, records) in [("event", "events"), ("place", "places"), ("source", "sources")] {
            let marks = [format!("data-kind=\"{kind}\""), format!("data-kind={kind}")];
            let found = pages
                .values()
                .filter(|page| marks.iter().any(|mark| page.contains(mark)))
                .count();
            let expected = copy.count(records);
            if found != expected {
                differing.push(format!("{lang}: {found} pages for {expected} {records}"));
            }
        }
    }
    differing
}

fn keeps_tests_green() -> Vec<String> {
    let copy = Repository::at(extended().folder.path());
    let tested = super::checks(&copy)
        .into_iter()
        .filter(|check| check.skipped.is_none());
    tested
        .flat_map(|check| {
            (check.find)()
                .into_iter()
                .map(move |found| format!("{}: {found}", check.name))
        })
        .collect()
}

/// The frame after "See what a mistake does", but for numbers of lines.
fn mistake() -> Vec<String> {
    let readme = readme();
    let section = readme
        .split("**See what a mistake does.**")
        .nth(1)
        .expect("the README shows a mistake");
    let frame = section
        .split("```")
        .nth(1)
        .expect("the frame stands in a block")
        .trim_start_matches("text");
    let copy = Repository::at(extended().folder.path());
    let events = "content/shared/events.yaml";
    let good = copy.text(events);
    let (before, added) = good.split_at(good.find(EVENT).expect("the event was added"));
    let bad = format!(
        "{before}{}",
        added.replacen("{source: resett-2022-01", "{source: rezett-2022-01", 1)
    );
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for part in ["kzsite.yaml", "content", "seeds", "themes"] {
        self::copy(&copy.path(part), &folder.path().join(part));
    }
    std::fs::write(folder.path().join(events), bad).expect("the file can be written");
    let output = run(folder.path(), &["check"]);
    let told = said(&output);
    let without_numbers = |text: &str| {
        text.split_whitespace()
            .map(unnumbered)
            .collect::<Vec<_>>()
            .join(" ")
    };
    if without_numbers(&told).contains(&without_numbers(frame)) {
        Vec::new()
    } else {
        vec![format!("the README shows\n{frame}\nand the program says\n{told}")]
    }
}

fn unnumbered(word: &str) -> String {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return "1".to_owned();
    }
    match word.split_once(".yaml:") {
        Some((file, _)) => format!("{file}.yaml"),
        None => word.to_owned(),
    }
}

fn figure() -> Vec<String> {
    let mut differing = Vec::new();
    let shipped = Repository::shipped();
    for (file, text) in examples(&readme(), "Change a figure.") {
        let shown: serde_yaml::Value = serde_yaml::from_str(&text).expect("the README shows YAML");
        let own = shipped.yaml(&file);
        differing.extend(
            keys(&shown)
                .filter(|id| own[id.as_str()] != shown[id.as_str()])
                .map(|id| format!("{file} has another {id} than the README")),
        );
    }
    differing
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("the folder can be read");
        let below = entry.path().strip_prefix(from).expect("the file lies below");
        let target = if below.as_os_str().is_empty() {
            to.to_owned()
        } else {
            to.join(below)
        };
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("folders can be made");
        } else {
            std::fs::copy(entry.path(), target).expect("files can be copied");
        }
    }
}
