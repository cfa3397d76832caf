//! `kzsite serve`.

use super::args::ServeArgs;
use super::summary::duration;
use super::terminal::Terminal;
use crate::diag::{Diagnostic, Problems, Severity};
use crate::input::Files;
use crate::reports::{Parted, of_language};
use crate::serve::{EventSink, ServeEvent, serve};
use serde_json::{Value, json};
use std::sync::Arc;

/// How many names of files a line has.
const NAMED: usize = 2;

/// Serves the site until it is told to stop; returns whether that went well.
pub(super) fn run(args: &ServeArgs) -> bool {
    let terminal = Terminal::new(&args.site.talk);
    let listener: Arc<dyn EventSink> = Arc::new(Reporter {
        terminal,
        lang: args.lang.clone(),
    });
    match args.options().and_then(|options| serve(&options, &listener)) {
        Ok(()) => true,
        Err(problem) => terminal.refuse(problem),
    }
}

/// Prints events on the terminal.
struct Reporter {
    terminal: Terminal,
    /// The language that is worked on.
    lang: Option<String>,
}

impl EventSink for Reporter {
    fn send(&self, news: &ServeEvent<'_>) {
        match news {
            ServeEvent::Broken { problems, files, .. } => {
                // Errors are reported for all languages, since they keep the site from being updated.
                self.tell(problems, files, |problem| problem.severity == Severity::Error);
            }
            ServeEvent::Problems { problems, files } => self.tell(problems, files, |_| false),
            ServeEvent::Trouble(problem) => self.terminal.tell(
                &Problems::from_iter([Diagnostic::clone(problem)]),
                &Files::default(),
            ),
            _ => {}
        }
        if self.terminal.is_json() {
            self.terminal.say(&format!("{}\n", machine(news)));
        } else if let Some(line) = human(news, self.terminal.is_verbose()) {
            self.terminal.say(&format!("{line}\n"));
        }
    }
}

impl Reporter {
    /// Reports problems of the language that is worked on, and those that `must` be reported in any case; counts the rest.
    fn tell(&self, problems: &Problems, files: &Files, must: impl Fn(&Diagnostic) -> bool) {
        let Some(tag) = &self.lang else {
            return self.terminal.tell(problems, files);
        };
        let (must, others): (Vec<Diagnostic>, Vec<Diagnostic>) = problems.iter().cloned().partition(must);
        let Parted { here, elsewhere } = of_language(others.into_iter().collect(), files, tag);
        let told: Problems = must.into_iter().chain(here).collect();
        if !told.is_empty() {
            self.terminal.tell(&told, files);
        }
        if !elsewhere.is_empty() {
            self.terminal.tell_elsewhere(&elsewhere);
        }
    }
}

fn human(news: &ServeEvent<'_>, verbose: bool) -> Option<String> {
    match news {
        ServeEvent::Serving { url, taken } => {
            let instead = taken.map_or_else(String::new, |port| format!(" (port {port} is taken)"));
            Some(format!("serving {url}{instead}; stop with Ctrl+C"))
        }
        ServeEvent::Built { files, time } => Some(format!("{files} files ready in {}", duration(*time))),
        ServeEvent::Rebuilt { changed, pages, time } => {
            let pages = match pages {
                Some(1) => "1 page changed, ".to_owned(),
                Some(pages) => format!("{pages} pages changed, "),
                None => String::new(),
            };
            Some(format!(
                "{}: {pages}served in {}",
                names(changed),
                duration(*time)
            ))
        }
        ServeEvent::Counted { pages } => verbose.then(|| format!("{pages} pages changed in all")),
        ServeEvent::Broken { is_served: false, .. } => {
            Some("nothing to serve until this is mended".to_owned())
        }
        ServeEvent::Broken { changed, .. } => Some(format!(
            "{}: not taken in; what was there before stays",
            names(changed)
        )),
        ServeEvent::Problems { .. } | ServeEvent::Trouble(_) => None,
        ServeEvent::Stopped => Some("stopped".to_owned()),
    }
}

/// The first names, and how many there are besides.
fn names(changed: &[String]) -> String {
    let named = changed
        .iter()
        .take(NAMED)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    match changed.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

fn machine(news: &ServeEvent<'_>) -> Value {
    match news {
        ServeEvent::Serving { url, taken } => json!({"event": "serving", "url": url, "taken": taken}),
        ServeEvent::Built { files, time } => {
            json!({"event": "built", "files": files, "seconds": time.as_secs_f64()})
        }
        ServeEvent::Rebuilt { changed, pages, time } => {
            json!({"event": "rebuilt", "changed": changed, "pages": pages, "seconds": time.as_secs_f64()})
        }
        ServeEvent::Counted { pages } => json!({"event": "counted", "pages": pages}),
        ServeEvent::Broken {
            changed,
            is_served,
            problems,
            ..
        } => {
            json!({"event": "broken", "changed": changed, "served": is_served, "problems": problems.iter().count()})
        }
        ServeEvent::Problems { problems, .. } => {
            json!({"event": "problems", "problems": problems.iter().count()})
        }
        ServeEvent::Trouble(problem) => json!({"event": "trouble", "message": problem.message}),
        ServeEvent::Stopped => json!({"event": "stopped"}),
    }
}

#[cfg(test)]
mod tests {
    use super::human;
    use crate::serve::ServeEvent;
    use std::time::Duration;

    #[test]
    fn a_rebuild_is_one_line() {
        let check = |changed: &[&str], pages: Option<usize>, expected: &str| {
            let changed: Vec<String> = changed.iter().map(|name| (*name).to_owned()).collect();
            let news = ServeEvent::Rebuilt {
                changed: &changed,
                pages,
                time: Duration::from_millis(12),
            };
            assert_eq!(human(&news, false).as_deref(), Some(expected));
        };
        check(
            &["content/en/a.md"],
            Some(1),
            "content/en/a.md: 1 page changed, served in 12 ms",
        );
        check(
            &["a", "b", "c"],
            Some(30),
            "a, b and 1 more: 30 pages changed, served in 12 ms",
        );
        check(&["a"], None, "a: served in 12 ms");
    }

    #[test]
    fn a_port_that_is_taken_is_told() {
        let news = ServeEvent::Serving {
            url: "http://127.0.0.1:1112/",
            taken: Some(1111),
        };
        assert_eq!(
            human(&news, false).as_deref(),
            Some("serving http://127.0.0.1:1112/ (port 1111 is taken); stop with Ctrl+C")
        );
    }
}
