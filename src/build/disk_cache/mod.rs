//! What a build remembers for the next: which input gave which output.
//!
//! Entry point: [`Cache::open`]. [`Cache::unchanged`] finds out whether there is anything to do at all; if there is,
//! [`Cache::fingerprints`] tell which files of the site are unchanged, and [`Cache::save`] records the new state.
//!
//! A cache is never needed and never trusted: it belongs to one build of the program and one output folder, has a checksum, and every file
//! that it names is compared with the disk.

mod cached;
mod file;
mod incremental_output;
mod inputs;
mod record;
mod warnings;

pub(super) use self::cached::{Cache, Unchanged, made};
pub(super) use self::incremental_output::IncrementalOutput;
pub(super) use self::record::Made;
