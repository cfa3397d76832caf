//! Pages, records, words and sources as their files have them, with nothing resolved.
//!
//! Entry point: [`load`], which reads the configuration and then all files in parallel, and returns [`Content`] together with
//! every flaw of form (syntax, types, unknown keys, malformed links and citations), and the words that the vocabulary of the
//! configuration lacks. Whether an id exists is the business of [`site`](crate::site).

mod cache;
mod configuration;
mod listing;
mod load;
mod locator;
mod page;
mod plain;
mod quantity;
mod records;
mod sources;
mod undeclared;
mod unreadable;
mod words;
mod yaml_files;

pub use self::cache::Cache;
pub use self::listing::Asset;
pub(crate) use self::listing::{OF_THE_ROOT, for_the_root, unused};
pub use self::load::{Content, load};
pub use self::locator::{Locator, LocatorError, LocatorUnit, Position};
pub use self::page::{FrontMatter, Menu, PageFile};
pub use self::plain::{PlainTexts, is_stand_in};
pub use self::quantity::{Magnitude, Qualifier, Quantity, WrittenQuantity};
pub use self::records::{
    ActorRecord, ActorWords, AnyRecords, AnyWords, ClaimRecord, ClaimWords, ConflictKind, ConflictRecord,
    ConflictSeverity, ConflictWords, CorrectedField, CorrectionKind, CorrectionRecord, CorrectionWords,
    EventRecord, EventWords, ImportNotes, LineNote, PartOfDay, PlaceRecord, PlaceRef, PlaceRole, PlaceWords,
    Precision, Quote, RawText, RecordFile, RecordWords, Rights, SourceFile, SourceKind, SourceRecord,
    SourceRef, SourceWords, StatementRecord, Status, TermWords, WordFile, as_compared, count_words, is_sign,
    sha256_hex,
};
pub use self::sources::load_sources;
pub use self::words::{
    Accepted, AcceptedTexts, LanguageWords, MeasureWords, PluralForms, UnitPlace, UnitWords, VocabularyWords,
};
pub use crate::kinds::PageKind;
