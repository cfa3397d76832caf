//! Words of the vocabulary, and units.

use super::Context;
use crate::content::{UnitPlace, VocabularyWords};
use crate::locale::Locale;
use crate::render::view::{Tag, Text};
use crate::site::{ActorRoleId, EventKindId, PlaceKindId, WordId, WordList};
use indexmap::IndexMap;

impl Context<'_> {
    /// A word of the vocabulary with its position and its mark.
    pub(in crate::render) fn word<I: WordId>(
        &self,
        list: &WordList<I>,
        pick: fn(&VocabularyWords) -> &IndexMap<String, String>,
        word: I,
    ) -> Tag {
        let id = list.get(word);
        Tag {
            id: id.to_owned(),
            label: self.vocabulary(pick, id),
            index: word.index() + 1,
            mark: self.input.theme.manifest().mark(word.index()),
        }
    }

    /// A word of the vocabulary; its id where no language has one.
    pub(in crate::render) fn vocabulary(
        &self,
        pick: fn(&VocabularyWords) -> &IndexMap<String, String>,
        id: &str,
    ) -> Text {
        self.title(self.site.word(self.lang, pick, id), String::as_str, id)
    }

    /// A unit in the form that follows a number or a word; its id where no language has words for it.
    pub(in crate::render) fn unit(&self, id: &str, place: impl Fn(&Locale) -> UnitPlace) -> Text {
        let Some(worded) = self.site.unit_words(self.lang, id) else {
            return Text::own(id);
        };
        let tag = self.site.languages.tag(worded.lang);
        let locale = self.input.theme.locales().get(tag).unwrap_or(self.locale);
        self.text(worded.words.get(place(locale)), worded.lang)
    }

    pub(in crate::render) fn event_kind(&self, kind: EventKindId) -> Tag {
        self.word(&self.site.lists.event_kinds, |words| &words.event_kinds, kind)
    }

    pub(in crate::render) fn place_kind(&self, kind: PlaceKindId) -> Tag {
        self.word(&self.site.lists.place_kinds, |words| &words.place_kinds, kind)
    }

    /// What an actor is to an event.
    pub(in crate::render) fn actor_role(&self, role: ActorRoleId) -> Text {
        let id = self.site.lists.actor_roles.get(role);
        self.vocabulary(|words| &words.actor_roles, id)
    }
}
