//! Records and their words as files have them, one file per kind.

mod actor;
mod claim;
mod conflict;
mod correction;
mod event;
mod place;
mod quote;
mod raw_text;
mod shared;
mod source;
mod term;
mod words;

pub use self::actor::{ActorRecord, ActorWords};
pub use self::claim::{ClaimRecord, ClaimWords};
pub use self::conflict::{ConflictKind, ConflictRecord, ConflictSeverity, ConflictWords, StatementRecord};
pub use self::correction::{CorrectedField, CorrectionKind, CorrectionRecord, CorrectionWords};
pub use self::event::{EventRecord, EventWords, PartOfDay, PlaceRef, PlaceRole, Status};
pub use self::place::{PlaceRecord, PlaceWords, Precision};
pub use self::quote::Quote;
pub use self::raw_text::{RawText, as_compared, count_words, is_sign};
pub use self::shared::{AnyRecords, RecordFile, SourceRef};
pub(super) use self::source::digest_and_paragraphs;
pub use self::source::{
    ImportNotes, LineNote, Rights, SourceFile, SourceKind, SourceRecord, SourceWords, sha256_hex,
};
pub use self::term::TermWords;
pub use self::words::{AnyWords, RecordWords, WordFile};
pub(super) use self::words::{Texts, optional};
