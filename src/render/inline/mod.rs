//! Words of records as inline HTML, and the hooks that resolve links, citations and shortcodes in any Markdown, also of pages and digests.

mod escape;
mod footer;
mod hooks;
mod references;
mod side_note;

pub(crate) use self::footer::sections;
pub(super) use self::hooks::SiteHooks;
pub(super) use self::references::References;

use super::context::Context;
use super::view::{Citation, Html};
use crate::config::LangId;
use crate::markdown;

/// Inline HTML of words of a record, with numbered citations.
pub(super) fn words(context: &Context<'_>, text: &str, lang: LangId, references: &mut References) -> Html {
    html(context, text, lang, Some(references))
}

/// Inline HTML of words of a record without their citations, for lists that show sources beside them.
pub(super) fn uncited_words(context: &Context<'_>, text: &str, lang: LangId) -> Html {
    html(context, text, lang, None)
}

/// Inline HTML of words of a record without their citations, and the sources that these name, for lists that show them beneath.
pub(super) fn words_and_sources(context: &Context<'_>, text: &str, lang: LangId) -> (Html, Vec<Citation>) {
    let mut cited = References::default();
    words(context, text, lang, &mut cited);
    let sources = cited.cites().map(|cite| context.citation(cite)).collect();
    (uncited_words(context, text, lang), sources)
}

fn html(context: &Context<'_>, text: &str, lang: LangId, references: Option<&mut References>) -> Html {
    let mut hooks = SiteHooks::of_record(context, lang, references);
    Html::new(markdown::html_words(text, &mut hooks), context.borrowed(lang))
}
