//! A bar that shows how far a build is.

use super::terminal::Terminal;
use crate::build::{Phase, Progress};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

/// A bar on standard error; hidden where it has no place.
#[derive(Debug)]
pub(super) struct Bar(ProgressBar);

impl Bar {
    pub(super) fn new(terminal: Terminal) -> Self {
        let target = if terminal.shows_progress() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        if terminal.shows_progress() {
            bar.enable_steady_tick(Duration::from_millis(80));
        }
        Self(bar)
    }
}

impl Progress for Bar {
    fn begin(&self, phase: Phase, steps: Option<usize>) {
        let words = match phase {
            Phase::Read => "reading",
            Phase::Resolve => "resolving",
            Phase::Render => "rendering",
            Phase::Write => "writing",
        };
        let template = if steps.is_some() {
            "{msg} {bar:30} {pos}/{len}"
        } else {
            "{spinner} {msg}"
        };
        let style = ProgressStyle::with_template(template).expect("the template is well-formed");
        self.0.set_style(style);
        self.0.set_message(words);
        if let Some(steps) = steps {
            self.0.set_length(steps as u64);
            self.0.set_position(0);
        }
    }

    fn step(&self) {
        self.0.inc(1);
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
}
