//! What readers are told of translations.

use super::Context;
use crate::edtf::Date;
use crate::locale::Arg;
use crate::render::view::TranslationNote;
use crate::site::Target;

impl Context<'_> {
    /// The note that a page is a translation; none where it is an original, or borrowed.
    pub(in crate::render) fn translation_note(&self, target: Target) -> Option<TranslationNote> {
        let site = self.site;
        let origin = site.target_origin(target, self.lang)?;
        let lang = site.languages.tag(origin.of);
        let reviewed = origin
            .how
            .and_then(|how| Date::parse(how.reviewed.as_ref()?).ok());
        Some(TranslationNote {
            by: origin.how.map_or("unsaid", |how| how.by.as_str()),
            lang: lang.to_owned(),
            language: self.locale.language_name(lang),
            url: site.url(origin.of, target),
            reviewer: origin.how.and_then(|how| how.reviewed_by.clone()),
            reviewed: reviewed.map(|date| self.date(&date).words),
            stale: site.is_stale(self.input.files, target, self.lang),
        })
    }

    /// The note in a sentence or two.
    pub(in crate::render) fn translation_words(&self, note: &TranslationNote) -> String {
        let language = ("language", Arg::from(&note.language));
        let made = self.t(&format!("translation-{}", note.by), &[language]);
        let review = note.reviewer.as_ref().map(|name| match &note.reviewed {
            Some(date) => self.t(
                "translation-reviewed-on",
                &[("name", Arg::from(name)), ("date", Arg::from(date))],
            ),
            None => self.t("translation-reviewed", &[("name", Arg::from(name))]),
        });
        [Some(made), review]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}
