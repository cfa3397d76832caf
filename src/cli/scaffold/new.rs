//! `kzsite new`.

use super::args::HostArg;
use crate::cli::args::NewArgs;
use crate::cli::terminal::{Terminal, ask};
use crate::diag::Problems;
use crate::input::Files;
use crate::scaffold::{Host, NewSite, known};
use std::io::{IsTerminal, stdin};

/// Makes a new site; whether that went well.
pub(in crate::cli) fn run(args: &NewArgs) -> bool {
    let terminal = Terminal::new(&args.talk);
    let asks = !args.yes && stdin().is_terminal();
    let title = args.title.clone().or_else(|| {
        let answer = if asks {
            ask("title of the site", Some("an invented one"))
        } else {
            None
        };
        answer.filter(|answer| !answer.is_empty())
    });
    let languages = if args.languages.is_empty() {
        let answer = if asks {
            let question = format!(
                "languages, the most important first, out of {}",
                known().join(" ")
            );
            ask(&question, Some(DEFAULT_LANGUAGES))
        } else {
            None
        };
        listed(
            answer
                .as_deref()
                .filter(|answer| !answer.is_empty())
                .unwrap_or(DEFAULT_LANGUAGES),
        )
    } else {
        args.languages.clone()
    };
    let site = NewSite {
        folder: args.folder.clone(),
        title,
        languages,
        host: args
            .host
            .map_or_else(|| if asks { asked_host() } else { Host::None }, HostArg::host),
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
            terminal.note(&format!(
                "see it with `kzsite serve --open --root {folder}`; {folder}/README.md says how to go on"
            ));
            true
        }
        Err((problems, files)) => {
            terminal.tell(&problems, &files);
            false
        }
    }
}

/// The languages of whoever names none.
const DEFAULT_LANGUAGES: &str = "en,sv";

/// Several languages with commas or spaces between them.
fn listed(text: &str) -> Vec<String> {
    let parts = text.split([',', ' ']).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn asked_host() -> Host {
    match ask("published by netlify, pages (GitHub) or none", Some("none")).as_deref() {
        Some("netlify") => Host::Netlify,
        Some("pages") => Host::Pages,
        _ => Host::None,
    }
}
