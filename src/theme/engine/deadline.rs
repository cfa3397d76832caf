//! The time that a template has for a page. The engine asks nobody between the rounds of a loop, so a template that never ends cannot
//! be stopped: it is left to itself, on a thread of its own, and nothing more is made with its theme.
//!
//! Threads are kept for the next pages, so that none is begun for each.

use super::bounds::{Page, ROOM, count_anew};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};
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
    /// The threads that wait for a page.
    idle: Mutex<Vec<Worker>>,
    /// The template that did not end.
    endless: OnceLock<String>,
}

/// A thread that renders one page after another, until nobody has this any more.
#[derive(Debug)]
struct Worker {
    pages: Sender<Task>,
    thread: JoinHandle<()>,
}

/// A page to be made.
struct Task {
    template: String,
    context: Context,
    page: Page,
    done: Sender<Done>,
}

/// What has become of a page. The context comes back with it: memory is given back cheapest by the thread that took it.
struct Done {
    filled: Result<(), tera::Error>,
    page: Page,
    context: Context,
}

impl Engine {
    pub(in crate::theme) fn new(tera: Tera) -> Self {
        Self {
            tera: Arc::new(tera),
            limit: LIMIT,
            idle: Mutex::default(),
            endless: OnceLock::new(),
        }
    }

    /// Renders a template.
    pub(in crate::theme) fn render(&self, template: &str, context: Context) -> Result<String, Failure> {
        if let Some(endless) = self.endless.get() {
            return Err(Failure::TooSlow(endless.clone()));
        }
        let is_given_up = Arc::new(AtomicBool::new(false));
        let worker = self.worker()?;
        let (done, result) = channel();
        let task = Task {
            template: template.to_owned(),
            context,
            page: Page::begin(Arc::clone(&is_given_up)),
            done,
        };
        // Where the thread is gone, so is the task with its sender: told below.
        let _ = worker.pages.send(task);
        match result.recv_timeout(self.limit) {
            Ok(Done {
                filled,
                page,
                context,
            }) => {
                self.idle().push(worker);
                drop(context);
                match filled {
                    Ok(()) => Ok(page.into_text()),
                    Err(_) if page.is_too_long => Err(Failure::TooLong),
                    Err(error) => Err(Failure::Engine(error)),
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                is_given_up.store(true, Ordering::Relaxed);
                let endless = self.endless.get_or_init(|| template.to_owned());
                Err(Failure::TooSlow(endless.clone()))
            }
            Err(RecvTimeoutError::Disconnected) => match worker.thread.join() {
                Err(panic) => resume_unwind(panic),
                Ok(()) => unreachable!("the thread waits for pages while its worker is held"),
            },
        }
    }

    /// A thread that waits for a page.
    fn worker(&self) -> Result<Worker, Failure> {
        let idle = self.idle().pop();
        idle.map_or_else(|| Worker::start(Arc::clone(&self.tera)), Ok)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Worker>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Worker {
    fn start(tera: Arc<Tera>) -> Result<Self, Failure> {
        let (pages, tasks) = channel();
        let thread = thread::Builder::new()
            .name("template".to_owned())
            .stack_size(ROOM)
            .spawn(move || work(&tera, &tasks))
            .map_err(|error| Failure::Engine(tera::Error::message(error)))?;
        Ok(Self { pages, thread })
    }
}

/// Makes the pages that come.
fn work(tera: &Tera, tasks: &Receiver<Task>) {
    while let Ok(mut task) = tasks.recv() {
        count_anew();
        let filled = tera.render_to(&task.template, &task.context, &mut task.page);
        // Nobody waits any more for what comes too late.
        let _ = task.done.send(Done {
            filled,
            page: task.page,
            context: task.context,
        });
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
