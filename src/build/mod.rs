//! Building: all phases from reading to writing, in one path for every command.
//!
//! Entry point: [`Builder`], which knows where a site is and how it is wanted. [`Builder::load`] reads, loads and resolves it,
//! [`Builder::render`] makes the view of every file, fills its template and hands the file to a [`Sink`] as soon as it is made, so that
//! only a few pages are in memory at a time; [`Builder::build`] does both with the disk as the sink, and leaves out what the cache of the
//! last build shows to be unchanged. [`Session`] keeps a site in memory over edits; each [`Snapshot`] makes single files when they are
//! asked for.
//!
//! **Architecture Invariant:** with any error, nothing is written.

mod builder;
mod disk_cache;
mod failure;
mod guard;
mod load_site;
mod loaded;
mod memory;
mod options;
mod other_sites;
mod report;
mod session;
mod sink;
mod strays;
mod unfinished;

pub use self::builder::Builder;
pub use self::failure::Failure;
pub use self::loaded::Loaded;
pub use self::options::BuildOptions;
pub use self::report::{BuildReport, LanguageReport, Phase, Progress, Silent};
pub use self::session::{Session, Snapshot, Update};
pub use self::sink::{Discard, Sink};
pub use self::unfinished::set_unfinished_aside;

use self::memory::Caches;
