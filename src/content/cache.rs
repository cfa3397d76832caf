//! What was read of single files, kept from one state of a site for the next.

use super::listing::ListingCache;
use super::{PageFile, SourceRecord};
use crate::config::{Config, LangId};
use crate::diag::{Checked, Problems, Unread};
use crate::input::{FileCache, FileId, Files};
use crate::markdown::FrontMatterParts;
use std::any::Any;
use std::sync::Arc;

/// What was read of single files. Without it, [`load`](super::load) reads the same.
#[derive(Debug, Default)]
pub struct Cache {
    pub(super) config: FileCache<Checked<Option<Config>>>,
    pub(super) listing: ListingCache,
    pub(super) pages: FileCache<(LangId, Checked<Option<Arc<PageFile>>>)>,
    pub(super) records: YamlCache,
    pub(super) seeds: FileCache<Checked<Option<(FrontMatterParts, SourceRecord, Unread)>>>,
    /// SHA-256 and number of non-empty lines of raw texts.
    pub(super) raw: FileCache<(String, u32)>,
    /// The words of each language.
    pub(super) words: Vec<YamlCache>,
}

/// What was read of YAML files. A file is always read as the same type, since its place says which.
#[derive(Debug, Default)]
pub(super) struct YamlCache(FileCache<Checked<Arc<dyn Any + Send + Sync>>>);

impl YamlCache {
    /// The content of a file, read where it is not known.
    pub(super) fn get_or_read<T: Send + Sync + 'static>(
        &mut self,
        files: &Files,
        file: FileId,
        problems: &mut Problems,
        read: impl FnOnce() -> Checked<T>,
    ) -> Arc<T> {
        if let Some(known) = self.0.get(files, file)
            && let Ok(value) = Arc::clone(&known.value).downcast::<T>()
        {
            problems.extend(known.problems.iter().cloned());
            return value;
        }
        let read = read();
        let value = Arc::new(read.value);
        let kept: Arc<dyn Any + Send + Sync> = Arc::<T>::clone(&value);
        problems.extend(read.problems.iter().cloned());
        self.0.put(files, file, Checked::new(kept, read.problems));
        value
    }
}

impl Cache {
    /// Forgets files that are gone, of the kinds that a site has many of.
    pub(super) fn prune(&mut self, files: &Files) {
        self.pages.prune(files);
        self.seeds.prune(files);
        self.raw.prune(files);
    }
}
