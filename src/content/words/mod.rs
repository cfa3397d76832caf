//! All words of one language.

mod accepted;
mod vocabulary;

pub use self::accepted::{Accepted, AcceptedTexts};
pub use self::vocabulary::{MeasureWords, PluralForms, UnitPlace, UnitWords, VocabularyWords};

use super::records::{AnyWords, WordFile};
use crate::diag::Unread;
use crate::input::FileId;
use crate::kinds::{RecordKind, record_kinds};
use std::sync::Arc;

macro_rules! language_words {
    ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
        /// All words of one language.
        #[derive(Debug, Clone, Default)]
        pub struct LanguageWords {
            $(
                #[doc = concat!("The words for records of the kind [`", stringify!($kind), "`](RecordKind::", stringify!($kind), ").")]
                pub $items: Arc<WordFile<crate::content::$words>>,
            )*
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
                    $(RecordKind::$kind => &*self.$items,)*
                }
            }

            /// Takes the file with the words for a kind of records as unread.
            pub(super) fn leave_out(&mut self, kind: RecordKind) {
                match kind {
                    $(RecordKind::$kind => {
                        self.$items = Arc::new(WordFile {
                            file: self.$items.file,
                            translation: None,
                            entries: Default::default(),
                            unread: Unread::all(),
                        });
                    })*
                }
            }
        }
    };
}

record_kinds!(language_words);
