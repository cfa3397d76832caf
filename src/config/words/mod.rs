//! Words in the configuration: those of the vocabulary that it uses itself, and texts that languages have their own of.

mod used;
mod wording;

pub use self::wording::Wording;
