//! Words with the language that they are in.

use super::Context;
use crate::config::LangId;
use crate::locale::{Locale, strip};
use crate::render::view::{Borrowed, Text};

impl Context<'_> {
    /// Says that words are borrowed, where they are.
    pub(in crate::render) fn borrowed(&self, lang: LangId) -> Option<Borrowed> {
        if lang == self.lang {
            return None;
        }
        let tag = self.site.languages.tag(lang);
        Some(Borrowed {
            lang: tag.to_owned(),
            dir: self.dir(lang),
            name: self.locale.language_name(tag),
        })
    }

    /// A text of the program's own data, which is in English.
    pub(in crate::render) fn english(&self, text: &str) -> Text {
        const ENGLISH: &str = "en";
        let is_own = self.tag().split('-').next() == Some(ENGLISH);
        Text {
            text: text.to_owned(),
            borrowed: (!is_own).then(|| Borrowed {
                lang: ENGLISH.to_owned(),
                dir: "ltr",
                name: self.locale.language_name(ENGLISH),
            }),
        }
    }

    /// The direction of a language of the site.
    pub(in crate::render) fn dir(&self, lang: LangId) -> &'static str {
        let tag = self.site.languages.tag(lang);
        self.input.theme.locales().get(tag).map_or("ltr", Locale::dir)
    }

    /// A text that goes into a sentence or a drawing, marked where it is borrowed: it then gets `lang` and `dir` when the page
    /// is finished.
    pub(in crate::render) fn marked(&self, text: &str, lang: LangId) -> String {
        if lang == self.lang {
            return text.to_owned();
        }
        let tag = self.site.languages.tag(lang);
        self.input.theme.locales().mark(text, tag)
    }

    /// A text as [`marked`](Self::marked) makes it.
    pub(in crate::render) fn marked_text(&self, text: &Text) -> String {
        match &text.borrowed {
            Some(borrowed) => self.input.theme.locales().mark(&text.text, &borrowed.lang),
            None => text.text.clone(),
        }
    }

    /// Title of the site.
    pub(in crate::render) fn site_title(&self) -> Text {
        self.text(&strip(&self.section.view.info.title), self.section.titled_in)
    }

    pub(in crate::render) fn text(&self, text: &str, lang: LangId) -> Text {
        Text {
            text: text.to_owned(),
            borrowed: self.borrowed(lang),
        }
    }
}
