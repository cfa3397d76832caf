//! The text of a site: which files there are, what they hold, and places in them.
//!
//! Entry point: [`Files::read`], which walks a site's folders once and reads every file, or [`Files::memory`], its
//! twin for tests; [`Files::refreshed`] takes in what has changed since. Everything above works on [`FileId`]s and [`Span`]s and never touches the disk.
//! Files that are understood are held in memory; others (images, fonts, PDF) stay on the disk as [`StoredFile`]s and are handed on in
//! pieces, as a [`Payload`].
//!
//! **Architecture Invariant:** this is the only module that reads the disk, and it knows nothing of what the files mean.

mod cached;
mod disk;
mod file;
mod files;
mod memo;
mod note;
mod passed_over;
mod path;
mod refresh;
mod span;
mod stamp;
mod stored;
mod survey;
mod walk;

pub use self::cached::{Cached, States};
pub use self::disk::ReadOptions;
pub use self::file::{Content, Problem, Source};
pub use self::files::Files;
pub use self::memo::{FileMemo, FileSet};
pub use self::passed_over::is_passed_over;
pub use self::path::{SitePath, composed};
pub use self::span::{FileId, Location, Span};
pub use self::stamp::{Stamp, nanoseconds};
pub use self::stored::{MAX_BYTES, Payload, StoredFile};
pub use self::survey::{program_hash, stamp_of, survey};
