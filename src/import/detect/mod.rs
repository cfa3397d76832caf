//! Detects the fields of an article: language, author, date, publisher, headline.
//!
//! Every finding is a [`Detected`]: a value, how sure it is, and the places that show it.

mod author;
mod candidates;
mod date;
mod finding;
mod headline;
mod house_names;
mod language;
mod publisher;

pub(super) use self::author::{author, in_brackets};
pub(super) use self::date::{Stamps, published, updated};
pub use self::finding::{Detected, Evidence};
pub(super) use self::headline::{Candidate, headline};
pub(super) use self::language::Tongues;
pub(super) use self::publisher::{Shown, publisher};
