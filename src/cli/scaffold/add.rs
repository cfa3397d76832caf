//! `kzsite add`.

use super::questions::ask_for_missing;
use crate::build::{BuildOptions, Builder};
use crate::cli::args::{AddArgs, check_root};
use crate::cli::progress::Bar;
use crate::cli::terminal::{Terminal, result};
use crate::diag::{Diagnostic, Problems, printable};
use crate::input::{Files, read_given};
use crate::scaffold::{AddKind, Addition, Base, unreadable};
use crate::schema::FOLDER;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{IsTerminal, stdin};
use std::path::{Path, PathBuf};

/// Adds something to the site; returns whether that went well.
pub(in crate::cli) fn run(args: &AddArgs) -> bool {
    let request = Request {
        kind: args.kind.0,
        id: &args.id,
        given: args.said.given(),
        root: &args.root,
        asks: !args.yes,
        is_dry: false,
        told: None,
    };
    carry_out(request, Terminal::new(&args.talk))
}

/// What is to be added, and how.
pub(super) struct Request<'r> {
    pub(super) kind: AddKind,
    pub(super) id: &'r str,
    /// What is said, by flag.
    pub(super) given: BTreeMap<&'static str, Vec<String>>,
    pub(super) root: &'r Path,
    /// Ask for what is missing, where somebody can answer.
    pub(super) asks: bool,
    /// Write nothing.
    pub(super) is_dry: bool,
    /// What programs are told of it, to which the files are added; none for people.
    pub(super) told: Option<Value>,
}

/// Adds it, and tells what was done; returns whether that went well.
pub(super) fn carry_out(mut request: Request<'_>, terminal: Terminal) -> bool {
    let told = request.told.take();
    let (kind, id, root, is_dry) = (request.kind, request.id, request.root, request.is_dry);
    match add(request, terminal) {
        Ok(added) => {
            let name = kind.name();
            let line = |path: &PathBuf| format!("  {}\n", path.display());
            let paths: String = added.paths.iter().map(line).collect();
            match told {
                Some(told) => tell_programs(told, &added.paths),
                None => terminal.say(&format!("{name} {id} in\n{paths}")),
            }
            if !added.warnings.is_empty() {
                terminal.tell(&added.warnings, &added.files);
            }
            if kind == AddKind::Language {
                terminal.note(&next_steps(id, &added.default_language));
            }
            if let Some(line) = &added.first_paragraph {
                terminal.note(&format!(
                    "its paragraphs are the lines of its text that are not empty; `para 1` is: {line}"
                ));
            }
            if !added.unsaid.is_empty() {
                let tags = added.unsaid.join(", ");
                terminal.note(&format!(
                    "no words for it yet in {tags}; until then readers get them in another language"
                ));
            }
            if added.other_errors > 0 {
                let errors = match added.other_errors {
                    1 => "an error".to_owned(),
                    count => format!("{count} errors"),
                };
                terminal.note(&format!(
                    "the site has {errors} besides, which stood there before; `kzsite check` tells them"
                ));
            }
            if added.paths.iter().any(|path| path == Path::new("kzsite.yaml")) && root.join(FOLDER).is_dir() {
                terminal.note("`kzsite schema --write` tells the editor of it");
            }
            if is_dry {
                terminal.note("nothing was written");
            }
            true
        }
        Err((problems, files)) => {
            if let Some(told) = told {
                tell_programs(told, &[]);
            }
            terminal.tell(&problems, &files);
            terminal.note("nothing was written");
            false
        }
    }
}

/// Prints an object, with the files that are new or changed.
fn tell_programs(mut told: Value, paths: &[PathBuf]) {
    told["files"] = paths.iter().map(|path| path.display().to_string()).collect();
    result(&format!("{told}\n"));
}

/// What was added.
struct Added {
    /// The files that are new or changed.
    paths: Vec<PathBuf>,
    /// The beginning of the text of a source.
    first_paragraph: Option<String>,
    /// The languages without words for it.
    unsaid: Vec<String>,
    /// How many errors the site had before.
    other_errors: usize,
    /// New warnings.
    warnings: Problems,
    /// The files that the warnings are about.
    files: Files,
    /// The language that the site is written in.
    default_language: String,
}

/// Hints for a new language, which has no words yet.
fn next_steps(tag: &str, from: &str) -> String {
    [
        "until you translate them, readers get all pages in another language",
        "  copy content/FROM/_index.md to content/TAG/_index.md and translate it, then the other pages and the words of records",
        "  say in kzsite.yaml, under TAG, how that is done: `translation: {by: person}`; and until it is, `unfinished: true`",
        "  `kzsite check --lang TAG` tells what is missing",
        "  `kzsite translate accept --lang TAG --all` remembers what your originals say, so that you learn when they change",
    ]
    .join("\n")
    .replace("FROM", from)
    .replace("TAG", tag)
}

fn add(request: Request<'_>, terminal: Terminal) -> Result<Added, (Problems, Files)> {
    let refuse = |problem: Diagnostic| (Problems::from_iter([problem]), Files::default());
    check_root(request.root).map_err(refuse)?;
    let options = BuildOptions::new(request.root);
    let loaded = Bar::during(terminal, |bar| Builder::new(options.clone()).load(bar));
    let base = Base::new(loaded).map_err(|failure| (failure.problems, failure.files))?;
    let mut addition = Addition {
        kind: request.kind,
        id: request.id.to_owned(),
        given: request.given,
        original: None,
    };
    addition.check_id(&base).map_err(refuse)?;
    if request.asks && stdin().is_terminal() && ask_for_missing(&mut addition, &base).is_none() {
        return Err((Problems::default(), Files::default()));
    }
    if let Some(path) = addition.given.get("text").and_then(|given| given.first()) {
        let text = read_given(path.as_ref()).map_err(|error| {
            let problem = Diagnostic::error("add", unreadable(path, &error));
            refuse(problem.hint("name a file with the text of the source"))
        });
        addition.original = Some(text?);
    }
    let (edits, warnings, files) = addition.edits(&base, &options)?;
    let below_root = |path: &Path| path.strip_prefix(request.root).unwrap_or(path).to_owned();
    let paths = edits.paths().map(below_root).collect();
    if !request.is_dry {
        edits.write().map_err(refuse)?;
    }
    let lines = addition.original.iter().flat_map(|text| text.lines());
    let first_paragraph = lines.map(str::trim).find(|line| !line.is_empty());
    let first_paragraph = first_paragraph.map(|line| printable(line).into_owned());
    let unsaid = addition.unsaid(&base).into_iter().map(str::to_owned).collect();
    let languages = &base.site.languages;
    Ok(Added {
        paths,
        first_paragraph,
        unsaid,
        other_errors: base.errors(),
        warnings,
        files,
        default_language: languages.tag(languages.default()).to_owned(),
    })
}
