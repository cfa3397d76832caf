//! What happens while a site is served.

use crate::diag::{Diagnostic, Problems};
use crate::input::Files;
use std::time::Duration;

/// Receives what happens while a site is served, from several threads.
pub trait EventSink: Send + Sync {
    /// Takes one event.
    fn send(&self, event: &ServeEvent<'_>);
}

/// What happens while a site is served.
#[derive(Debug)]
pub enum ServeEvent<'a> {
    /// The server listens.
    Serving {
        /// The site's address on this machine.
        url: &'a str,
        /// The port that was asked for, where another program has it.
        taken: Option<u16>,
    },
    /// The site has been built for the first time.
    Built {
        /// Files of the site.
        files: usize,
        /// How long it took.
        time: Duration,
    },
    /// A change has been taken in and is served.
    Rebuilt {
        /// Site paths of the sources that have changed.
        changed: &'a [String],
        /// How many files of the site have changed, where they have been counted in time.
        pages: Option<usize>,
        /// How long it took until the change was served.
        time: Duration,
    },
    /// The files of the site that have changed, counted after [`ServeEvent::Rebuilt`].
    Counted {
        /// How many.
        pages: usize,
    },
    /// There are errors; the site before is still served.
    Broken {
        /// Site paths of the sources that have changed.
        changed: &'a [String],
        /// There is a site before.
        is_served: bool,
        /// All problems.
        problems: &'a Problems,
        /// The files that they are in.
        files: &'a Files,
    },
    /// Problems of a site that is served: new warnings, and errors of templates.
    Problems {
        /// What is wrong.
        problems: &'a Problems,
        /// The files that it is in.
        files: &'a Files,
    },
    /// A problem without a place in a file.
    Trouble(&'a Diagnostic),
    /// The server has stopped.
    Stopped,
}
