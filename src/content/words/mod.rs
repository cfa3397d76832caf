//! All words of one language.

mod accepted;
mod vocabulary;

pub use self::accepted::{Accepted, AcceptedTexts};
pub use self::vocabulary::{MeasureWords, PluralForms, UnitPlace, UnitWords, VocabularyWords};

use super::records::{
    ActorWords, AnyWords, ClaimWords, ConflictWords, CorrectionWords, EventWords, PlaceWords, SourceWords,
    TermWords, WordFile,
};
use crate::diag::Unread;
use crate::input::FileId;
use crate::kinds::RecordKind;
use std::sync::Arc;

/// All words of one language.
#[derive(Debug, Clone, Default)]
pub struct LanguageWords {
    /// `events.yaml`.
    pub events: Arc<WordFile<EventWords>>,
    /// `places.yaml`.
    pub places: Arc<WordFile<PlaceWords>>,
    /// `actors.yaml`.
    pub actors: Arc<WordFile<ActorWords>>,
    /// `sources.yaml`.
    pub sources: Arc<WordFile<SourceWords>>,
    /// `terms.yaml`.
    pub terms: Arc<WordFile<TermWords>>,
    /// `conflicts.yaml`.
    pub conflicts: Arc<WordFile<ConflictWords>>,
    /// `figures.yaml`.
    pub claims: Arc<WordFile<ClaimWords>>,
    /// `corrections.yaml`.
    pub corrections: Arc<WordFile<CorrectionWords>>,
    /// `vocabulary.yaml`.
    pub vocabulary: Arc<VocabularyWords>,
    /// The file of the vocabulary's words.
    pub vocabulary_file: Option<FileId>,
    /// What of it could not be read.
    pub vocabulary_unread: Unread,
    /// `accepted.yaml`.
    pub accepted: Arc<Accepted>,
}

impl LanguageWords {
    /// The words for a kind of records.
    pub fn of(&self, kind: RecordKind) -> &dyn AnyWords {
        match kind {
            RecordKind::Event => &*self.events,
            RecordKind::Place => &*self.places,
            RecordKind::Actor => &*self.actors,
            RecordKind::Source => &*self.sources,
            RecordKind::Term => &*self.terms,
            RecordKind::Conflict => &*self.conflicts,
            RecordKind::Claim => &*self.claims,
            RecordKind::Correction => &*self.corrections,
        }
    }
}
