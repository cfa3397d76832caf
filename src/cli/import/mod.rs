//! `kzsite import`.

mod machine;
mod questions;
mod shown;

use self::machine::machine;
use self::questions::Questions;
use self::shown::{colored, human};
use super::args::{ImportArgs, check_root};
use super::terminal::Terminal;
use crate::diag::{Diagnostic, Problems};
use crate::import::{Importer, Question};
use crate::input::Files;

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
    let mut questions = Questions::default();
    let mut made: Vec<(String, usize)> = Vec::new();
    for path in &args.inputs {
        let (inputs, passed_over) = importer.inputs(path);
        is_good &= tell(terminal, passed_over, args.strict);
        for input in inputs {
            let name = input.name.clone();
            questions.begin(&name);
            let mut ask =
                |question: &Question<'_>| args.interactive.then(|| questions.ask(question)).flatten();
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

/// Reports problems of the inputs; returns whether the import may still succeed.
fn tell(terminal: Terminal, mut problems: Problems, strict: bool) -> bool {
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
