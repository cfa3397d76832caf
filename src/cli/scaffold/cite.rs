//! `kzsite cite`.

use super::add::{Request, carry_out};
use crate::cite::{Entry, LIMIT, read};
use crate::cli::args::{CiteArgs, check_root};
use crate::cli::terminal::Terminal;
use crate::diag::{Diagnostic, printable};
use crate::input::{InputProblem, read_input, read_stream};
use crate::kinds::RecordKind;
use crate::scaffold::{AddKind, unreadable};
use crate::site::{is_id, meant_id};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// Makes a source of what a file says of it; returns whether that went well.
pub(in crate::cli) fn run(args: &CiteArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    let found = check_root(&args.root)
        .and_then(|()| bytes(&args.input))
        .and_then(|bytes| read(&args.input.display().to_string(), &bytes, args.entry.as_deref()))
        .and_then(|entry| Ok((id(args, &entry)?, entry)));
    let (id, entry) = match found {
        Ok(found) => found,
        Err(problem) => return terminal.refuse(problem),
    };
    let is_for_programs = args.json || terminal.is_json();
    if !is_for_programs {
        terminal.say(&human(&entry));
        for doubt in &entry.doubts {
            terminal.note(&printable(doubt));
        }
    }
    let request = Request {
        kind: AddKind::Record(RecordKind::Source),
        id: &id,
        given: given(&entry, args.said.given()),
        root: &args.root,
        asks: !args.yes && args.input != Path::new("-"),
        is_dry: args.dry_run,
        told: is_for_programs.then(|| machine(&id, &entry)),
    };
    carry_out(request, terminal)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    let name = path.display().to_string();
    let bytes = if name == "-" {
        read_stream(&mut std::io::stdin().lock(), LIMIT)
    } else {
        read_input(path, LIMIT)
    };
    bytes.map_err(|problem| match problem {
        InputProblem::TooLarge => {
            let most = LIMIT / 1024 / 1024;
            Diagnostic::error("too-large", format!("`{name}` has more than {most} MiB"))
                .hint("give a file with the metadata alone: BibTeX, RIS or CSL-JSON")
        }
        InputProblem::Special(what) => {
            Diagnostic::error("unreadable", format!("`{name}` is a {what}, and no file")).hint("give a file")
        }
        InputProblem::Io(error) => {
            Diagnostic::error("unreadable", unreadable(&name, &error)).hint("check the path")
        }
    })
}

/// The id of the record: the one given, the key in the file, or the name of the file.
fn id(args: &CiteArgs, entry: &Entry) -> Result<String, Diagnostic> {
    if let Some(id) = &args.id {
        return Ok(id.clone());
    }
    let stem = args
        .input
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned());
    let stem = stem.filter(|stem| stem != "-");
    let mut names = entry.key.iter().chain(&stem);
    let sound = |name: &String| {
        if is_id(name) {
            Some(name.clone())
        } else {
            meant_id(name, entry.value("language").unwrap_or_default())
        }
    };
    names.find_map(sound).ok_or_else(|| {
        Diagnostic::error("add", "nothing in the file can be the id of the source")
            .hint("say one with `--id`")
    })
}

/// What is said, before what was found; the headline is the title, and the publisher the short name.
fn given(entry: &Entry, said: BTreeMap<&'static str, Vec<String>>) -> BTreeMap<&'static str, Vec<String>> {
    let mut given: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for found in &entry.findings {
        given.entry(found.field).or_default().push(found.value.clone());
    }
    given.extend(said);
    for (words, field) in [("title", "headline"), ("short", "publisher")] {
        if let (None, Some(value)) = (given.get(words), given.get(field).cloned()) {
            given.insert(words, value);
        }
    }
    given
}

fn human(entry: &Entry) -> String {
    let line = |found: &crate::cite::Finding| {
        let (value, evidence) = (printable(&found.value), &found.evidence);
        format!("  {:<10} {value} ({evidence})\n", found.field)
    };
    entry.findings.iter().map(line).collect()
}

fn machine(id: &str, entry: &Entry) -> Value {
    let mut fields = Map::new();
    for found in &entry.findings {
        let list = fields.entry(found.field).or_insert_with(|| json!([]));
        if let Value::Array(list) = list {
            list.push(json!({"value": found.value, "evidence": found.evidence}));
        }
    }
    json!({"id": id, "fields": fields, "doubts": entry.doubts})
}
