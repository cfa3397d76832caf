//! `kzsite new`.

use super::args::HostArg;
use crate::cli::args::NewArgs;
use crate::cli::terminal::{Terminal, ask, ask_until_good};
use crate::diag::Problems;
use crate::input::Files;
use crate::scaffold::{Host, NewSite, known, words_of};
use clap::ValueEnum;
use std::io::{IsTerminal, stdin};
use std::path::Path;

/// Makes a new site; returns whether that went well.
pub(in crate::cli) fn run(args: &NewArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    let asks = !args.yes && stdin().is_terminal();
    let Some(site) = wanted(args, asks) else {
        terminal.note("nothing was written");
        return false;
    };
    let made = site.edits().and_then(|edits| {
        let count = edits.paths().count();
        let written = edits.write();
        written.map_err(|problem| (Problems::from_iter([problem]), Files::default()))?;
        Ok(count)
    });
    match made {
        Ok(count) => {
            let folder = args.folder.display();
            terminal.say(&format!("{count} files in {folder}\n"));
            let (root, below) = if args.folder == Path::new(".") {
                (String::new(), String::new())
            } else {
                (format!(" --root {folder}"), format!("{folder}/"))
            };
            terminal.note(&format!(
                "see it with `kzsite serve --open{root}`; {below}README.md says how to go on"
            ));
            true
        }
        Err((problems, files)) => {
            terminal.tell(&problems, &files);
            false
        }
    }
}

/// The site to make; none where standard input ends before the answers.
fn wanted(args: &NewArgs, asks: bool) -> Option<NewSite> {
    let mut titles = args.title.clone();
    if titles.is_empty() && asks {
        let invented = Some("an invented one").filter(|_| !args.empty);
        let title = ask("title of the site", invented)?;
        titles.extend(Some(title).filter(|title| !title.is_empty()));
    }
    let languages = if !args.languages.is_empty() {
        args.languages.clone()
    } else if asks {
        let known = known();
        let question = format!("languages, the most important first, out of {}", known.join(" "));
        listed(&ask_until_good(&question, Some(DEFAULT_LANGUAGES), |answer| {
            let unknown = listed(answer).into_iter().find(|tag| words_of(tag).is_none());
            unknown.map(|tag| format!("`{tag}` is none of them"))
        })?)
    } else {
        Vec::new()
    };
    if asks && args.title.is_empty() && !titles.is_empty() {
        for tag in languages.iter().skip(1) {
            let title = ask(&format!("title in {tag}"), Some("the same"))?;
            titles.extend(Some(format!("{tag}={title}")).filter(|_| !title.is_empty()));
        }
    }
    let host = match args.host {
        Some(host) => host.host(),
        None if asks => asked_host()?,
        None => Host::None,
    };
    Some(NewSite {
        folder: args.folder.clone(),
        titles,
        languages: if languages.is_empty() {
            listed(DEFAULT_LANGUAGES)
        } else {
            languages
        },
        host,
        is_empty: args.empty,
    })
}

/// The languages where none are given.
const DEFAULT_LANGUAGES: &str = "en,sv";

/// Several languages with commas or spaces between them.
fn listed(text: &str) -> Vec<String> {
    let parts = text.split([',', ' ']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn asked_host() -> Option<Host> {
    let host = |answer: &str| match answer {
        "" => Some(Host::None),
        answer => HostArg::from_str(answer, true).ok().map(HostArg::host),
    };
    let answer = ask_until_good(
        "published by netlify, pages (GitHub) or none",
        Some("none"),
        |answer| {
            host(answer)
                .is_none()
                .then(|| format!("`{answer}` is none of them"))
        },
    )?;
    host(&answer)
}
