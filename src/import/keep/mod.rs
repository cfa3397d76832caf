//! The files that a site keeps of an article: the raw text, the clean text, and the record.

mod changes;
mod clean;
mod record;

pub use self::changes::TextChanges;
pub(super) use self::changes::changes;
pub(super) use self::clean::{clean, count_words};
pub(super) use self::record::{Values, new_record, notes, updated_record};
