//! Questions to a resolved site: addresses, the last change, words, places, claims, and where a record stands in its file.

mod addresses;
mod changes;
mod figures;
mod fragments;
mod places;
mod record_spans;
mod translations;
mod units;
mod words;
mod written_language;

pub use self::addresses::encode_path;
pub use self::units::{Acceptance, TranslationUnit, UnitKind};
pub use self::words::Localized;
