//! The time and the memory that a template has for a page. The engine cannot be interrupted, so a template that never ends is abandoned on
//! its thread, and nothing more is made with its theme. So is one whose values take too much memory: texts that double in each round of a
//! loop fill any memory long before the time is over.
//!
//! All work on a page except its view is done on that thread, which has a stack for deep pages; moving data between processors is slow.
//! Threads are kept for the next pages.

use super::bounds::{Page, ROOM, count_anew};
use super::memory::{LOOK_EACH, Memory};
use super::records::take_printed;
use serde::Serialize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tera::{Context, Tera};

/// The time that a template has for a page: a thousand times what a large one takes.
pub(in crate::theme) const LIMIT: Duration = Duration::from_secs(30);

/// Why a template has made no page.
pub(in crate::theme) enum Failure {
    /// An error of the engine.
    Engine(tera::Error),
    /// The page is too long.
    TooLong,
    /// A record was printed as a whole; this is its beginning.
    Record(String),
    /// A template did not end in time: this one, or one that was rendered before.
    TooSlow(String),
    /// The values of a template take too much memory: of this one, or of one that was rendered before.
    TooHeavy(String),
}

/// Renders templates, each in its time.
#[derive(Debug)]
pub(in crate::theme) struct Engine {
    tera: Arc<Tera>,
    limit: Duration,
    /// The threads that wait for a page.
    idle: Mutex<Vec<Worker>>,
    /// The template that has been abandoned.
    given_up: OnceLock<GivenUp>,
    memory: Memory,
}

/// A template that has been abandoned.
#[derive(Debug, Clone)]
struct GivenUp {
    template: String,
    is_too_heavy: bool,
}

impl From<GivenUp> for Failure {
    fn from(found: GivenUp) -> Self {
        if found.is_too_heavy {
            Self::TooHeavy(found.template)
        } else {
            Self::TooSlow(found.template)
        }
    }
}

/// A thread that renders one page after another, until this value is dropped.
#[derive(Debug)]
struct Worker {
    tasks: Sender<Task>,
    thread: JoinHandle<()>,
}

/// The work on a page.
type Task = Box<dyn FnOnce(&Tera) + Send>;

/// The result of a page. The view is returned with it, since memory is freed fastest by the thread that has allocated it.
struct Done<V, T> {
    made: Result<T, Failure>,
    view: V,
}

/// Why there is no page.
enum Stop {
    GivenUp {
        is_too_heavy: bool,
    },
    /// The thread is gone.
    Gone,
}

impl Engine {
    pub(in crate::theme) fn new(tera: Tera) -> Self {
        Self {
            tera: Arc::new(tera),
            limit: LIMIT,
            idle: Mutex::default(),
            given_up: OnceLock::new(),
            memory: Memory::default(),
        }
    }

    /// Renders a template, and applies `finish` to the result.
    pub(in crate::theme) fn render<T: Send + 'static>(
        &self,
        template: &str,
        view: impl Serialize + Send + 'static,
        finish: impl FnOnce(String) -> T + Send + 'static,
    ) -> Result<T, Failure> {
        if let Some(given_up) = self.given_up.get() {
            return Err(given_up.clone().into());
        }
        let is_given_up = Arc::new(AtomicBool::new(false));
        let page = Page::begin(Arc::clone(&is_given_up));
        let worker = self.worker()?;
        let (done, result) = channel();
        let name = template.to_owned();
        let task = move |tera: &Tera| {
            let made = fill(tera, &name, &view, page).map(finish);
            // This fails where the page comes too late: then nobody waits for it.
            let _ = done.send(Done { made, view });
        };
        // If the thread is gone, the task is dropped with its sender, which `wait` notices.
        let _ = worker.tasks.send(Box::new(task));
        match self.wait(&result) {
            Ok(Done { made, view }) => {
                self.idle().push(worker);
                drop(view);
                made
            }
            Err(Stop::GivenUp { is_too_heavy }) => {
                is_given_up.store(true, Ordering::Relaxed);
                let given_up = self.given_up.get_or_init(|| GivenUp {
                    template: template.to_owned(),
                    is_too_heavy,
                });
                Err(given_up.clone().into())
            }
            Err(Stop::Gone) => match worker.thread.join() {
                Err(panic) => resume_unwind(panic),
                Ok(()) => unreachable!("the thread waits for pages while its worker is held"),
            },
        }
    }

    /// Waits for a page as long as its time and memory last.
    fn wait<D>(&self, result: &Receiver<D>) -> Result<D, Stop> {
        let begin = Instant::now();
        let mut watch = self.memory.watch();
        loop {
            let left = self.limit.saturating_sub(begin.elapsed());
            match result.recv_timeout(left.min(LOOK_EACH)) {
                Ok(done) => return Ok(done),
                Err(RecvTimeoutError::Disconnected) => return Err(Stop::Gone),
                Err(RecvTimeoutError::Timeout) => {
                    let is_too_heavy = watch.is_too_heavy();
                    // Another page of the theme may have been abandoned meanwhile.
                    if is_too_heavy || left.is_zero() || self.given_up.get().is_some() {
                        return Err(Stop::GivenUp { is_too_heavy });
                    }
                }
            }
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
        let (tasks, to_do) = channel();
        let thread = thread::Builder::new()
            .name("template".to_owned())
            .stack_size(ROOM)
            .spawn(move || work(&tera, &to_do))
            .map_err(|error| Failure::Engine(tera::Error::message(error)))?;
        Ok(Self { tasks, thread })
    }
}

/// Renders pages as they come.
fn work(tera: &Tera, to_do: &Receiver<Task>) {
    while let Ok(task) = to_do.recv() {
        task(tera);
    }
}

/// Fills a template with a view.
fn fill(tera: &Tera, template: &str, view: &impl Serialize, mut page: Page) -> Result<String, Failure> {
    let context = Context::from_serialize(view).map_err(Failure::Engine)?;
    count_anew();
    let filled = tera.render_to(template, &context, &mut page);
    match (filled, take_printed()) {
        (Ok(()), _) => Ok(page.into_text()),
        (Err(_), _) if page.is_too_long => Err(Failure::TooLong),
        (Err(_), Some(printed)) => Err(Failure::Record(printed)),
        (Err(error), None) => Err(Failure::Engine(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Engine, Failure};
    use std::collections::BTreeMap;
    use std::time::{Duration, Instant};
    use tera::Tera;

    fn render(engine: &Engine, template: &str) -> Result<String, Failure> {
        engine.render(template, BTreeMap::<String, String>::new(), |text| text)
    }

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
        let render = |template: &str| render(&engine, template);
        assert!(matches!(render("sound.html"), Ok(text) if text == "2"));
        let begin = Instant::now();
        for template in ["endless.html", "endless.html", "sound.html"] {
            assert!(matches!(render(template), Err(Failure::TooSlow(name)) if name == "endless.html"));
        }
        assert!(begin.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_template_whose_values_grow_without_end_is_given_up() {
        let mut tera = Tera::default();
        // The thread goes on after it has been abandoned, so its loop must be one that memory can bear.
        let heavy =
            "{%- set x = \"a\" -%}{%- for i in range(end=30) -%}{%- set_global x = x ~ x -%}{%- endfor -%}";
        tera.add_raw_templates([("heavy.html", heavy), ("sound.html", "{{ 1 + 1 }}")])
            .expect("they are templates");
        let engine = Engine::new(tera);
        for template in ["heavy.html", "sound.html"] {
            let failure = render(&engine, template);
            assert!(matches!(failure, Err(Failure::TooHeavy(name)) if name == "heavy.html"));
        }
    }
}
