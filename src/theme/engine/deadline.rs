//! The time that a template has for a page. The engine asks nobody between the rounds of a loop, so a template that never ends cannot
//! be stopped: it is left to itself, on a thread of its own, and nothing more is made with its theme.

use super::bounds::{Page, ROOM};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;
use tera::{Context, Tera};

/// The time that a template has for a page: a thousand times what a large one takes.
pub(in crate::theme) const LIMIT: Duration = Duration::from_secs(30);

/// Why a template has made no page.
pub(in crate::theme) enum Failure {
    /// What the engine says.
    Engine(tera::Error),
    /// The page is too long.
    TooLong,
    /// This template did not end in time: the one that was to be rendered, or one before.
    TooSlow(String),
}

/// Renders templates, each in its time.
#[derive(Debug)]
pub(in crate::theme) struct Engine {
    tera: Arc<Tera>,
    limit: Duration,
    /// The template that did not end.
    endless: OnceLock<String>,
}

impl Engine {
    pub(in crate::theme) fn new(tera: Tera) -> Self {
        Self {
            tera: Arc::new(tera),
            limit: LIMIT,
            endless: OnceLock::new(),
        }
    }

    /// Renders a template.
    pub(in crate::theme) fn render(&self, template: &str, context: Context) -> Result<String, Failure> {
        if let Some(endless) = self.endless.get() {
            return Err(Failure::TooSlow(endless.clone()));
        }
        let is_given_up = Arc::new(AtomicBool::new(false));
        let mut page = Page::begin(Arc::clone(&is_given_up));
        let (tera, name) = (Arc::clone(&self.tera), template.to_owned());
        let (done, result) = channel();
        let work = move || {
            let filled = tera.render_to(&name, &context, &mut page);
            // Nobody waits any more for what comes too late.
            let _ = done.send((filled, page));
        };
        let thread = thread::Builder::new()
            .name("template".to_owned())
            .stack_size(ROOM)
            .spawn(work)
            .map_err(|error| Failure::Engine(tera::Error::message(error)))?;
        match result.recv_timeout(self.limit) {
            Ok((Ok(()), page)) => Ok(page.into_text()),
            Ok((Err(_), page)) if page.is_too_long => Err(Failure::TooLong),
            Ok((Err(error), _)) => Err(Failure::Engine(error)),
            Err(RecvTimeoutError::Timeout) => {
                is_given_up.store(true, Ordering::Relaxed);
                let endless = self.endless.get_or_init(|| template.to_owned());
                Err(Failure::TooSlow(endless.clone()))
            }
            Err(RecvTimeoutError::Disconnected) => match thread.join() {
                Err(panic) => resume_unwind(panic),
                Ok(()) => unreachable!("the thread sends before it ends"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Engine, Failure};
    use std::time::{Duration, Instant};
    use tera::{Context, Tera};

    #[test]
    fn a_template_that_never_ends_is_given_up() {
        let mut tera = Tera::default();
        let list = format!("[{}]", ["1"; 500].join(","));
        let endless = format!(
            "{{%- set l = {list} -%}}{{%- for a in l -%}}{{%- for b in l -%}}{{%- for c in l -%}}\
             {{%- endfor -%}}{{%- endfor -%}}{{%- endfor -%}}"
        );
        tera.add_raw_templates([("endless.html", endless.as_str()), ("sound.html", "{{ 1 + 1 }}")])
            .expect("they are templates");
        let engine = Engine {
            limit: Duration::from_millis(300),
            ..Engine::new(tera)
        };
        let render = |template: &str| engine.render(template, Context::new());
        assert!(matches!(render("sound.html"), Ok(text) if text == "2"));
        let begin = Instant::now();
        for template in ["endless.html", "endless.html", "sound.html"] {
            assert!(matches!(render(template), Err(Failure::TooSlow(name)) if name == "endless.html"));
        }
        assert!(begin.elapsed() < Duration::from_secs(20));
    }
}
