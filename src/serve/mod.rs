//! `kzsite serve`: the site in memory, rebuilt on every save, in a browser that keeps its place.
//!
//! Entry point: [`serve`], which runs until it is told to stop. How a save passes through the parts:
//!
//! 1. `watch` notices the save.
//! 2. `rebuild`, on a thread of its own, gathers what belongs together into one change (`gathering`), lets the
//!    [`Session`](crate::build::Session) take it in and publishes the result: what is served, and what is wrong.
//! 3. `http` answers requests only from what is `published`, with the rules that `host` applies as other hosts do.
//! 4. `live` tells each open tab whether its page has changed; the scripts in `client` change it in place.
//! 5. `background` does what may wait, and gives way to the next change.
//!
//! Pages carry the configured origin in their absolute addresses, not the server's: the bytes that are served are those that
//! `build` writes. Only navigations of browsers (which accept `text/html` by name) get one more element before `</body>`, the
//! script for live changes.
//!
//! **Architecture Invariant:** nothing here renders a page or writes the disk; there is no second build path. Nothing prints:
//! what happens is sent to an [`EventSink`].

mod address;
mod background;
mod events;
mod gathering;
mod host;
mod http;
mod live;
mod options;
mod published;
mod rebuild;
mod run;
mod watch;

pub use self::events::{EventSink, ServeEvent};
pub use self::options::{DEFAULT_PORT, ServeOptions};
pub use self::run::serve;
