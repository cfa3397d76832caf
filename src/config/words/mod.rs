//! Words in the configuration: those of the vocabulary that the configuration itself uses, and texts that are given for all languages or by
//! language.

mod used;
mod wording;

pub use self::wording::Wording;
