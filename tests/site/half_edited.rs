//! Half-edited files: wherever one ends, whatever is taken out of one or stands in its place, the program says what is wrong or
//! builds, and never gives up; and a single slip is told once or twice, whatever follows from it.

use super::support::TestSite;
use kzsite::build::{BuildOptions, Builder, Discard, Silent};
use kzsite::diag::{Format, Problems};
use kzsite::input::Files;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde_yaml::Value;
use std::collections::BTreeMap;

/// What may stand in the place of anything, in turn; `tests/any_input/` tries more.
const OTHERS: [&str; 4] = ["", "-0.5", "[x, {}]", "{x: y}"];

/// How many messages a single slip may bring.
const MOST: usize = 2;

/// A change of one file: what was done, and what it holds then.
struct Edit {
    file: String,
    what: String,
    text: String,
}

/// The common site in memory.
struct Desk {
    builder: Builder,
    whole: BTreeMap<String, String>,
}

impl Desk {
    fn new() -> Self {
        let site = TestSite::new();
        let options = BuildOptions::new(site.path(""));
        let read = Files::read(options.root(), &options.read_options());
        let files = read.iter();
        Self {
            whole: files
                .map(|(_, source)| (source.path.as_str().to_owned(), source.text().to_owned()))
                .collect(),
            builder: Builder::new(options),
        }
    }

    /// The files that editors write.
    fn written(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_written = |path: &str| !path.starts_with("themes/");
        let files = self.whole.iter().filter(move |(path, _)| is_written(path));
        files.map(|(path, text)| (path.as_str(), text.as_str()))
    }

    fn yaml(&self) -> impl Iterator<Item = (&str, &str)> {
        self.written()
            .filter(|(path, _)| path.strip_suffix(".yaml").is_some())
    }

    /// What is told of a site in which one file is another, and how it looks.
    fn told(&self, edit: &Edit) -> (Problems, Vec<String>) {
        let files = self.whole.iter().map(|(path, own)| {
            let text = if *path == edit.file { &edit.text } else { own };
            (path.as_str(), text.as_str())
        });
        let (problems, files) = match self.builder.load_from(Files::memory(files)) {
            Ok(loaded) => {
                let mut problems = loaded.warnings.clone();
                problems.extend(
                    self.builder
                        .render(&loaded, &Discard, &Silent)
                        .err()
                        .into_iter()
                        .flatten(),
                );
                (problems, loaded.files)
            }
            Err(failure) => {
                assert!(failure.problems.has_errors(), "{}: no reason is given", edit.what);
                (failure.problems, failure.files)
            }
        };
        let format = Format::Human { color: false };
        let frames = problems
            .iter()
            .map(|problem| format.render(problem, &files))
            .collect();
        (problems, frames)
    }

    /// Tries edits; those after which the program crashes, tells something without its place, or tells more than so much.
    fn try_all(&self, edits: &[Edit], most: usize) {
        let faults: Vec<String> = edits
            .par_iter()
            .filter_map(|edit| {
                let (problems, frames) = self.told(edit);
                let is_fault = |code: &str, has_place: bool| code == "crashed" || !has_place;
                let faulty = problems
                    .iter()
                    .any(|problem| is_fault(problem.code, problem.span.is_some()));
                let told = format!(
                    "{}: {}: {} messages\n{}",
                    edit.file,
                    edit.what,
                    frames.len(),
                    frames.concat()
                );
                (faulty || frames.len() > most).then_some(told)
            })
            .collect();
        assert!(!edits.is_empty());
        assert!(
            faults.is_empty(),
            "{} edits\n\n{}",
            faults.len(),
            faults.join("\n\n")
        );
    }
}

#[test]
fn a_file_may_end_anywhere() {
    let desk = Desk::new();
    let mut edits = Vec::new();
    for (file, text) in desk.written() {
        let mut end = 0;
        for line in text.split_inclusive('\n') {
            let half = (0..=line.len() / 2).rev().find(|at| line.is_char_boundary(*at));
            for cut in [end, end + half.unwrap_or_default()] {
                edits.push(Edit {
                    file: file.to_owned(),
                    what: format!("cut after {:?}", &text[text[..cut].rfind('\n').unwrap_or(0)..cut]),
                    text: text[..cut].to_owned(),
                });
            }
            end += line.len();
        }
    }
    desk.try_all(&edits, usize::MAX);
}

#[test]
fn any_part_may_be_of_another_kind() {
    let desk = Desk::new();
    let mut edits = Vec::new();
    for (file, text) in desk.yaml() {
        let others = OTHERS.iter().cycle();
        let paths = paths(text);
        edits.extend(
            paths
                .iter()
                .zip(others)
                .map(|(path, other)| replace(file, text, path, Some(other))),
        );
    }
    desk.try_all(&edits, usize::MAX);
}

#[test]
fn a_key_that_is_missing_is_told_once() {
    let desk = Desk::new();
    let mut edits = Vec::new();
    for (file, text) in desk.yaml() {
        // A record that is missing is missed wherever it is named.
        let is_record = |path: &[Value]| path.len() == 1 && file != "kzsite.yaml";
        let paths = paths(text);
        let keys = paths.iter().filter(|path| !is_record(path));
        edits.extend(keys.map(|path| replace(file, text, path, None)));
    }
    desk.try_all(&edits, MOST);
}

#[test]
fn a_mark_that_is_missing_is_told_once() {
    let desk = Desk::new();
    let mut edits = Vec::new();
    for (file, text) in desk.written() {
        let yaml = match file.strip_suffix(".yaml") {
            Some(_) => text.len(),
            None => text[4..].find("---").map_or(0, |end| end + 4),
        };
        for (at, mark) in text[..yaml].char_indices() {
            if matches!(mark, ':' | '"' | '{' | '}' | '[' | ']' | ',') {
                let line = text[..at].matches('\n').count() + 1;
                edits.push(Edit {
                    file: file.to_owned(),
                    what: format!("without {mark:?} in line {line} at {at}"),
                    text: format!("{}{}", &text[..at], &text[at + 1..]),
                });
            }
        }
    }
    desk.try_all(&edits, MOST);
}

/// The paths of all parts of a text.
fn paths(text: &str) -> Vec<Vec<Value>> {
    let value: Value = serde_yaml::from_str(text).expect("the file is sound");
    let mut paths = Vec::new();
    collect(&value, &mut Vec::new(), &mut paths);
    paths
}

fn collect(value: &Value, at: &mut Vec<Value>, paths: &mut Vec<Vec<Value>>) {
    let parts: Vec<(Value, &Value)> = match value {
        Value::Mapping(entries) => entries.iter().map(|(key, part)| (key.clone(), part)).collect(),
        Value::Sequence(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, part)| (index.into(), part)).collect()
        }
        _ => Vec::new(),
    };
    for (step, part) in parts {
        at.push(step);
        paths.push(at.clone());
        collect(part, at, paths);
        at.pop();
    }
}

/// Takes a part out of a file, or puts something else in its place.
fn replace(file: &str, text: &str, path: &[Value], other: Option<&str>) -> Edit {
    let mut value: Value = serde_yaml::from_str(text).expect("the file is sound");
    let (last, parents) = path.split_last().expect("a path has steps");
    let mut at = &mut value;
    for step in parents {
        at = match at {
            Value::Sequence(items) => &mut items[index(step)],
            other => &mut other[step],
        };
    }
    let new = other.map(|text| serde_yaml::from_str::<Value>(text).expect("it is YAML"));
    match (at, new) {
        (Value::Mapping(entries), None) => {
            entries.shift_remove(last);
        }
        (Value::Sequence(items), None) => {
            items.remove(index(last));
        }
        (Value::Sequence(items), Some(new)) => items[index(last)] = new,
        (parent, Some(new)) => parent[last] = new,
        (_, None) => {}
    }
    let steps: Vec<String> = path
        .iter()
        .map(|step| serde_yaml::to_string(step).expect("a key can be written"))
        .map(|step| step.trim_end().to_owned())
        .collect();
    Edit {
        file: file.to_owned(),
        what: format!("{} is {}", steps.join("."), other.unwrap_or("missing")),
        text: serde_yaml::to_string(&value).expect("the value can be written"),
    }
}

fn index(step: &Value) -> usize {
    let number = step.as_u64().expect("a list is counted");
    usize::try_from(number).expect("it is short")
}
