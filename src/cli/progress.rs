//! A bar that shows how far a build is, and with `--verbose` how long each phase took.

use super::terminal::{self, Terminal};
use crate::build::{Phase, Progress};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// A bar on standard error; hidden where that is no terminal.
#[derive(Debug)]
pub(super) struct Bar {
    drawn: ProgressBar,
    terminal: Terminal,
    running: Mutex<Option<(Phase, Instant)>>,
}

impl Bar {
    /// Shows the progress of some work.
    pub(super) fn during<T>(terminal: Terminal, work: impl FnOnce(&Self) -> T) -> T {
        let bar = Self::new(terminal);
        let result = work(&bar);
        bar.end();
        result
    }

    fn new(terminal: Terminal) -> Self {
        let shown = terminal.shows_progress();
        let target = if shown {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        if shown {
            bar.enable_steady_tick(Duration::from_millis(80));
        }
        Self {
            drawn: bar,
            terminal,
            running: Mutex::new(None),
        }
    }

    /// Ends the current phase, and prints how long it took.
    fn close(&self, next: Option<Phase>) {
        let mut running = self
            .running
            .lock()
            .expect("no thread panics while it holds the lock");
        if let Some((phase, start)) = running.take()
            && self.terminal.is_verbose()
        {
            let line = format!("{:>12}  {} ms\n", word(phase), start.elapsed().as_millis());
            self.drawn.suspend(|| terminal::note(&line));
        }
        *running = next.map(|phase| (phase, Instant::now()));
    }
}

impl Progress for Bar {
    fn begin(&self, phase: Phase, steps: Option<usize>) {
        self.close(Some(phase));
        let template = if steps.is_some() {
            "{msg} {bar:30} {pos}/{len}"
        } else {
            "{spinner} {msg}"
        };
        let style = ProgressStyle::with_template(template).expect("the template is well-formed");
        self.drawn.set_style(style);
        self.drawn.set_message(word(phase));
        if let Some(steps) = steps {
            self.drawn.set_length(steps as u64);
            self.drawn.set_position(0);
        }
    }

    fn step(&self) {
        self.drawn.inc(1);
    }

    fn end(&self) {
        self.close(None);
        self.drawn.finish_and_clear();
    }
}

fn word(phase: Phase) -> &'static str {
    match phase {
        Phase::Read => "reading",
        Phase::Resolve => "resolving",
        Phase::Render => "rendering",
        Phase::Write => "writing",
    }
}
