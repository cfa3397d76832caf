//! `kzsite add`.

use super::questions::ask_for_missing;
use crate::build::{BuildOptions, Builder};
use crate::cli::args::{AddArgs, check_root};
use crate::cli::progress::Bar;
use crate::cli::terminal::Terminal;
use crate::diag::{Diagnostic, Problems, printable};
use crate::input::{Files, read_given};
use crate::scaffold::{AddKind, Addition, Base, unreadable};
use crate::schema::FOLDER;
use std::io::{IsTerminal, stdin};
use std::path::{Path, PathBuf};

/// Adds something to the site; returns whether that went well.
pub(in crate::cli) fn run(args: &AddArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    match add(args, terminal) {
        Ok(added) => {
            let name = args.kind.0.name();
            let line = |path: &PathBuf| format!("  {}\n", path.display());
            let paths: String = added.paths.iter().map(line).collect();
            terminal.say(&format!("{name} {} in\n{paths}", args.id));
            if !added.warnings.is_empty() {
                terminal.tell(&added.warnings, &added.files);
            }
            if args.kind.0 == AddKind::Language {
                terminal.note(&next_steps(&args.id, &added.default_language));
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
            if added.paths.iter().any(|path| path == Path::new("kzsite.yaml"))
                && args.root.join(FOLDER).is_dir()
            {
                terminal.note("`kzsite schema --write` tells the editor of it");
            }
            true
        }
        Err((problems, files)) => {
            terminal.tell(&problems, &files);
            terminal.note("nothing was written");
            false
        }
    }
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

fn add(args: &AddArgs, terminal: Terminal) -> Result<Added, (Problems, Files)> {
    let refuse = |problem: Diagnostic| (Problems::from_iter([problem]), Files::default());
    check_root(&args.root).map_err(refuse)?;
    let options = BuildOptions::new(&args.root);
    let loaded = Bar::during(terminal, |bar| Builder::new(options.clone()).load(bar));
    let base = Base::new(loaded).map_err(|failure| (failure.problems, failure.files))?;
    let mut addition = Addition {
        kind: args.kind.0,
        id: args.id.clone(),
        given: args.said.given(),
        original: None,
    };
    addition.check_id(&base).map_err(refuse)?;
    if !args.yes && stdin().is_terminal() && ask_for_missing(&mut addition, &base).is_none() {
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
    let below_root = |path: &Path| path.strip_prefix(&args.root).unwrap_or(path).to_owned();
    let paths = edits.paths().map(below_root).collect();
    edits.write().map_err(refuse)?;
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
