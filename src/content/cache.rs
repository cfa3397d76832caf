//! What was read of single files, kept from one state of a site for the next.

use super::listing::ListingCache;
use super::{
    Accepted, ActorRecord, ActorWords, ClaimRecord, ClaimWords, ConflictRecord, ConflictWords,
    CorrectionRecord, CorrectionWords, EventRecord, EventWords, PageFile, PlaceRecord, PlaceWords,
    RecordFile, SeedRecord, SourceWords, TermWords, VocabularyWords, WordFile,
};
use crate::config::{Config, LangId};
use crate::diag::{Checked, Unread};
use crate::input::{FileCache, Files};
use crate::markdown::FrontMatter;
use crate::yaml::Parsed;
use std::sync::Arc;

/// Something read of one file, with its problems.
pub(super) type Read<T> = FileCache<Checked<T>>;

/// What was read of single files. Without it, [`load`](super::load) reads the same.
#[derive(Debug, Default)]
pub struct Cache {
    pub(super) config: Read<Option<Config>>,
    pub(super) listing: ListingCache,
    pub(super) pages: FileCache<(LangId, Checked<Option<Arc<PageFile>>>)>,
    pub(super) events: Read<Arc<RecordFile<EventRecord>>>,
    pub(super) places: Read<Arc<RecordFile<PlaceRecord>>>,
    pub(super) claims: Read<Arc<RecordFile<ClaimRecord>>>,
    pub(super) actors: Read<Arc<RecordFile<ActorRecord>>>,
    pub(super) conflicts: Read<Arc<RecordFile<ConflictRecord>>>,
    pub(super) corrections: Read<Arc<RecordFile<CorrectionRecord>>>,
    pub(super) seeds: Read<Option<(FrontMatter, SeedRecord, Unread)>>,
    /// SHA-256 and number of non-empty lines of raw texts.
    pub(super) raw: FileCache<(String, u32)>,
    /// By language.
    pub(super) words: Vec<WordsCache>,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct WordsCache {
    pub(super) events: Read<Arc<WordFile<EventWords>>>,
    pub(super) places: Read<Arc<WordFile<PlaceWords>>>,
    pub(super) actors: Read<Arc<WordFile<ActorWords>>>,
    pub(super) sources: Read<Arc<WordFile<SourceWords>>>,
    pub(super) terms: Read<Arc<WordFile<TermWords>>>,
    pub(super) conflicts: Read<Arc<WordFile<ConflictWords>>>,
    pub(super) corrections: Read<Arc<WordFile<CorrectionWords>>>,
    pub(super) claims: Read<Arc<WordFile<ClaimWords>>>,
    pub(super) vocabulary: Read<Parsed<Arc<VocabularyWords>>>,
    pub(super) accepted: Read<Arc<Accepted>>,
}

impl Cache {
    /// Forgets files that are gone, of the kinds that a site has many of.
    pub(super) fn prune(&mut self, files: &Files) {
        self.pages.prune(files);
        self.seeds.prune(files);
        self.raw.prune(files);
    }
}
