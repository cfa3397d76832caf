//! What is wrong with a site, where, and what to do about it.
//!
//! Entry point: [`Diagnostic::error`] and its builders; [`Problems`] collects them, [`Checked`] returns them together with what could be
//! made all the same, and [`tell`] words them for a terminal, a program or GitHub. [`CODES`] lists the codes of all problems, and
//! [`Unread`] says what could not be read, so that no problem is reported that only follows from that.
//!
//! **Architecture Invariant:** no phase stops at its first problem, and nothing here prints.

pub mod blank;
mod checked;
mod codes;
mod diagnostic;
mod format;
mod hint;
mod language;
mod look_alikes;
mod printable;
mod telling;
mod unread;

pub use self::blank::is_unseen;
pub use self::checked::{Checked, Problems};
pub use self::codes::{CODES, CodeFacts};
pub use self::diagnostic::{Diagnostic, MissingRecord, Severity};
pub use self::format::{Format, machine};
pub use self::hint::{Guess, Hint, Names, did_you_mean, nearest, parted, was_meant, with_hint};
pub use self::language::language_of_place;
pub use self::look_alikes::{is_like_hyphen, unquoted};
pub use self::printable::{is_lost, printable, told_of_character, told_of_lost};
pub use self::telling::{count, list_names, tell};
pub use self::unread::{Unread, holds};
