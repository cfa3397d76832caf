//! Words with the language that they are in.

use super::Context;
use crate::config::LangId;
use crate::locale::{Locale, Locales, strip};
use crate::render::view::{Borrowed, Text};

impl Context<'_> {
    /// The note that words are borrowed; none where they are in the reader's language.
    pub(in crate::render) fn borrowed(&self, lang: LangId) -> Option<Borrowed> {
        if lang == self.lang {
            return None;
        }
        let tag = self.site.languages.tag(lang);
        Some(Borrowed {
            lang: tag.to_owned(),
            name: self.locale.language_name(tag),
        })
    }

    /// A text of the program's own data, which is in English.
    pub(in crate::render) fn english(&self, text: &str) -> Text {
        const ENGLISH: &str = "en";
        let is_own = self.tag().split('-').next() == Some(ENGLISH);
        if is_own {
            Text::own(text)
        } else {
            self.foreign(text, ENGLISH)
        }
    }

    /// The direction of a language of the site.
    pub(in crate::render) fn dir(&self, lang: LangId) -> &'static str {
        let tag = self.site.languages.tag(lang);
        self.input.theme.locales().get(tag).map_or("ltr", Locale::dir)
    }

    /// A text, marked where it is borrowed: it then gets `lang` and `dir` when the page is finished.
    pub(in crate::render) fn marked(&self, text: &str, lang: LangId) -> String {
        if lang == self.lang {
            return text.to_owned();
        }
        let tag = self.site.languages.tag(lang);
        Locales::mark(text, tag)
    }

    pub(in crate::render) fn site_title(&self) -> Text {
        self.text(&strip(&self.section.view.info.title), self.section.titled_in)
    }

    /// A text as a source prints it, marked with the source's language, which need not be one of the site's.
    pub(in crate::render) fn foreign(&self, text: &str, tag: &str) -> Text {
        let borrowed = (tag != self.tag()).then(|| Borrowed {
            lang: tag.to_owned(),
            name: self.locale.language_name(tag),
        });
        Text::new(text, borrowed)
    }

    pub(in crate::render) fn text(&self, text: &str, lang: LangId) -> Text {
        Text::new(text, self.borrowed(lang))
    }
}
