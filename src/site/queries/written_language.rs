//! The language that a page is really written in.

use crate::config::LangId;
use crate::kinds::PageKind;
use crate::site::model::{Bound, Target};

impl Bound {
    /// Whether a page has words of its own in a language, not borrowed ones.
    pub fn is_written(&self, target: Target, lang: LangId) -> bool {
        self.written_in(target, lang) == Some(lang)
    }

    /// The language whose words a page shows in a language.
    pub fn written_in(&self, target: Target, lang: LangId) -> Option<LangId> {
        match target {
            Target::Page(page_id) => self.displayed(page_id, lang).map(|page| page.lang),
            Target::Event(id) => self.words_for(lang, id).map(|worded| worded.lang),
            Target::Place(id) => self.words_for(lang, id).map(|worded| worded.lang),
            Target::Source(id) => self.words_for(lang, id).map(|worded| worded.lang),
            // Their own words are those of the interface, so they count as written where the list is to which they belong.
            Target::Day(_) | Target::Known(_) => match self.page_of(PageKind::Timeline) {
                Some(timeline) => self.displayed(timeline, lang).map(|page| page.lang),
                None => Some(lang),
            },
            // They consist of words of the interface, and of words of records, which are marked where they are borrowed.
            Target::Data | Target::Coverage | Target::NotFound => Some(lang),
        }
    }
}
