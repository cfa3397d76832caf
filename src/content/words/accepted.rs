//! `accepted.yaml` of a language section: the originals as they were when their translations were accepted.

use crate::input::FileId;
use indexmap::IndexMap;

/// The texts of an original by their keys.
pub type AcceptedTexts = IndexMap<String, String>;

/// The originals of a language's translations, as `kzsite translate accept` has recorded them.
#[derive(Debug, Clone, Default)]
pub struct Accepted {
    /// The file; absent where nothing has ever been accepted.
    pub file: Option<FileId>,
    /// By the stem of the file of words, or `pages`; then by the id of the record, or the path of the page.
    pub groups: IndexMap<String, IndexMap<String, AcceptedTexts>>,
}

impl Accepted {
    /// The name of the file in the folder of a language, without its extension.
    pub const STEM: &'static str = "accepted";
    /// The key under which an entry keeps the hash of the translation that was accepted, beside the texts of its original.
    pub const TRANSLATION: &'static str = "translation";

    /// The texts of an original when its translation was accepted.
    pub fn get(&self, group: &str, id: &str) -> Option<&AcceptedTexts> {
        self.groups.get(group)?.get(id)
    }
}
