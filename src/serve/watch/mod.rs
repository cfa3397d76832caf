//! Notices saves.
//!
//! Entry point: [`Watcher::start`], which sends a [`Change`] for everything that happens to files that are read. What editors write beside
//! them (swap files, backups, the temporary file of an atomic save) is passed over by the same rule as in reading, so that nothing is
//! noticed in vain and nothing is missed. Files that git ignores are watched if they are read, as the raw texts of sources are.
//!
//! **Architecture Invariant:** a change tells where to look, never what is there; the session compares contents itself.

mod change;
mod poll;
mod watched;
mod watcher;

pub(super) use self::change::Change;
pub(super) use self::watcher::{Watcher, Watching};
