//! What is written: pages, records, words and sources as their files have them, with nothing resolved.
//!
//! Entry point: [`load`], which reads the configuration and then all files in parallel, and returns [`Content`] together with
//! every flaw of form (syntax, types, unknown keys, malformed links and citations). Whether an id exists is
//! the business of [`site`](crate::site).

mod event;
mod figure;
mod listing;
mod load;
mod locator;
mod memo;
mod number;
mod page;
mod record;
mod seed;
mod unreadable;
mod vocabulary;
mod words;
mod yaml_files;

pub use self::event::{ActorRef, EventRecord, PlaceRef, PlaceRole, SourceRef, Status, Window};
pub use self::figure::{FigureRecord, FigureValue, Qualifier, Scope};
pub use self::listing::Asset;
pub(crate) use self::listing::unused;
pub use self::load::{Content, load};
pub use self::locator::{Locator, LocatorError};
pub use self::memo::Memo;
pub use self::page::{FrontMatter, Layout, Menu, PageFile, TranslationOf};
pub use self::record::{
    ActorRecord, ConflictKind, ConflictRecord, PlaceRecord, Precision, Records, Severity, StatementRecord,
};
pub use self::seed::{Rights, SeedFile, SeedRecord, sha256_hex};
pub use self::words::{
    ActorWords, ConflictWords, EventWords, FigureWords, MeasureWords, PlaceWords, PluralForms, SourceWords,
    TermWords, UnitWords, VocabularyWords, WordFile, Words,
};
