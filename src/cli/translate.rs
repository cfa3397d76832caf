//! `kzsite translate`.

use super::args::{AcceptArgs, TranslateArgs, TranslateCommand};
use super::progress::Bar;
use super::terminal::Terminal;
use crate::build::{Builder, Failure};
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::Files;
use crate::output::replace_file;
use crate::reports::{AcceptedNow, Borrowed, Wanted, accept, can_be_compared, of_language};
use serde_json::json;
use std::sync::Arc;

/// Runs the subcommand; returns whether that went well.
pub(super) fn run(args: &TranslateArgs) -> bool {
    match &args.command {
        TranslateCommand::Accept(args) => run_accept(args),
    }
}

fn run_accept(args: &AcceptArgs) -> bool {
    let terminal = Terminal::new(&args.site.talk);
    let options = match args.site.options() {
        Ok(options) => options,
        Err(problem) => return terminal.refuse(problem),
    };
    let (site, files) = match Bar::during(terminal, |bar| Builder::new(options).load(bar)) {
        Ok(loaded) => (Arc::new(loaded.site), loaded.files),
        Err(failure) => {
            let may_go_on = may_go_on(args, &failure);
            match failure.site.filter(|_| may_go_on) {
                Some(site) => (site, failure.files),
                None => {
                    terminal.tell(&failure.problems, &failure.files);
                    return false;
                }
            }
        }
    };
    let wanted = Wanted {
        languages: args.lang.clone(),
        names: args.names.clone(),
        force: args.force,
    };
    let written =
        accept(&site, &files, &wanted).and_then(|accepted| write(args, &accepted).map(|()| accepted));
    match written {
        Ok(accepted) => {
            terminal.say(&if terminal.is_json() {
                machine(&accepted)
            } else {
                human(&accepted, terminal.is_verbose())
            });
            true
        }
        Err(problems) => {
            terminal.tell(&problems, &Files::default());
            false
        }
    }
}

/// Whether the errors of a site do not concern the languages whose translations are accepted.
fn may_go_on(args: &AcceptArgs, failure: &Failure) -> bool {
    let Some(site) = &failure.site else {
        return false;
    };
    let (problems, files) = (&failure.problems, &failure.files);
    let is_sound = |tag: &String| {
        let here = of_language(problems.clone(), files, tag).here;
        !here.has_errors() && can_be_compared(site, problems, files, tag)
    };
    !args.lang.is_empty() && args.lang.iter().all(is_sound)
}

fn write(args: &AcceptArgs, accepted: &[AcceptedNow]) -> Result<(), Problems> {
    for language in accepted {
        let Some(text) = &language.text else { continue };
        let path = args.site.root.join(&language.path);
        replace_file(&path, text.as_bytes()).map_err(|error| {
            let message = format!("cannot write `{}`: {error}", language.path);
            let hint =
                "what was accepted is kept in this file: give yourself the right to write it and its folder";
            Problems::from_iter([Diagnostic::error("io", message).hint(hint)])
        })?;
    }
    Ok(())
}

fn human(accepted: &[AcceptedNow], is_verbose: bool) -> String {
    let mut text = String::new();
    for language in accepted {
        let (new, before) = (&language.names, language.as_before);
        let left: [(&[String], &str); 3] = [
            (&language.untranslated, "they say what their originals say"),
            (
                &language.untouched,
                "nobody has touched them since their originals changed",
            ),
            (&language.cut, "they lack parts of their originals"),
        ];
        if new.is_empty() && before == 0 && left.iter().all(|(names, _)| names.is_empty()) {
            continue;
        }
        text.push_str(&format!("{}  {} accepted", language.tag, new.len()));
        if before > 0 {
            text.push_str(&format!(", {before} as before"));
        }
        text.push('\n');
        if is_verbose {
            new.iter()
                .for_each(|name| text.push_str(&format!("      {name}\n")));
        } else if !new.is_empty() {
            text.push_str(&format!("      {}\n", list_names(new)));
        }
        for (names, why) in left.iter().filter(|(names, _)| !names.is_empty()) {
            let names = list_names(names);
            text.push_str(&format!("      not accepted, since {why}: {names}\n"));
        }
    }
    for language in accepted {
        let Borrowed { pages, words } = language.borrowed;
        if pages + words > 0 && !language.names.is_empty() {
            text.push_str(&format!(
                "{0} lacks {1} and {2}; `kzsite check --lang {0} --verbose` names them\n",
                language.tag,
                counted(pages, "page", "pages"),
                counted(words, "record or word", "records or words")
            ));
        }
    }
    let is_left = |language: &AcceptedNow| !language.untouched.is_empty() || !language.cut.is_empty();
    if accepted.iter().any(is_left) {
        text.push_str(
            "compare these with their originals; then accept them by their names, or all with `--force`\n",
        );
    }
    if text.is_empty() {
        text.push_str("nothing there is a translation\n");
    }
    text
}

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

fn machine(accepted: &[AcceptedNow]) -> String {
    let languages = accepted.iter().map(|language| {
        json!({
            "tag": language.tag,
            "accepted": language.names,
            "as_before": language.as_before,
            "untranslated": language.untranslated,
            "untouched": language.untouched,
            "cut": language.cut,
            "borrowed": {"pages": language.borrowed.pages, "words": language.borrowed.words},
        })
    });
    format!("{}\n", json!({"languages": languages.collect::<Vec<_>>()}))
}
