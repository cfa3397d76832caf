//! The text of a site: which files there are, what they hold, and places in them.
//!
//! Entry point: [`Files::read`], which walks a site's folders once and reads every file, or [`Files::memory`], its
//! twin for tests; [`Files::refreshed`] takes in what has changed since. Everything above works on [`FileId`]s and [`Span`]s and never touches the disk.
//! Files that are understood are held in memory; others (images, fonts, PDF) stay on the disk as [`StoredFile`]s and are handed on in
//! pieces, as a [`Payload`].
//!
//! **Architecture Invariant:** nothing else reads the files of a site, and nothing here knows what they mean. `output` reads what it has
//! written, `serve` opens stored files to send them, and `theme` asks the system how much memory there is.

mod cache;
mod derived;
mod disk;
mod file;
mod files;
mod options;
mod passed_over;
mod path;
mod refresh;
mod span;
mod stamp;
mod stamps;
mod stored;
mod walk;

pub use self::cache::{Cached, FileCache, FileSet, States};
pub use self::disk::{odd_character, read_given, turns_direction};
pub use self::file::{FileContent, Foreign, LinkProblem, Problem, SiteFile};
pub use self::files::Files;
pub use self::options::{BuiltIn, ReadOptions, Stray};
pub use self::passed_over::copied;
pub use self::path::{
    CONFIG_FILE, FOLDERS, MAP_LAYERS, RAW_TEXTS, SHARED, SitePath, case_folded, composed, extension, joined,
    may_be_in_address, raw_text_path, source_path,
};
pub use self::refresh::Refresh;
pub use self::span::{FileId, Location, Span};
pub use self::stamp::{Stamp, nanoseconds};
#[cfg(test)]
pub(crate) use self::stamps::stamp_of;
pub use self::stamps::{program_hash, stamps};
pub use self::stored::{
    InputFolder, InputProblem, MAX_BYTES, Payload, StoredFile, list_inputs, path_within, read_input,
    read_stream,
};
