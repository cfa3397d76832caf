//! What happens while a site is served.

use crate::diag::{Diagnostic, Problems};
use crate::input::Files;
use std::time::Duration;

/// Is told what happens while a site is served, from several threads.
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
        /// The port that was wanted, where another has it.
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
        /// Files of the site that are other now, where they have been counted in time.
        pages: Option<usize>,
        /// How long it took until the change was served.
        time: Duration,
    },
    /// The files of the site that a change has made other, counted after [`ServeEvent::Rebuilt`].
    Counted {
        /// How many.
        pages: usize,
    },
    /// There are errors; what was served before still is.
    Broken {
        /// Site paths of the sources that have changed.
        changed: &'a [String],
        /// There is something that was served before.
        is_served: bool,
        /// All problems.
        problems: &'a Problems,
        /// The files that they are in.
        files: &'a Files,
    },
    /// What is wrong with a site that is served all the same: new warnings, and errors of templates.
    Problems {
        /// What is wrong.
        problems: &'a Problems,
        /// The files that it is in.
        files: &'a Files,
    },
    /// Something that has no place in a file went wrong.
    Trouble(&'a Diagnostic),
    /// The server has stopped.
    Stopped,
}
