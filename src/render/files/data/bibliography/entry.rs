//! What is told of a source, whatever the format.

use super::issued::Issued;
use crate::content::SourceKind;
use crate::render::context::Context;
use crate::site::SourceId;

/// A source.
pub(super) struct Entry<'s> {
    /// Id of the record.
    pub(super) id: &'s str,
    pub(super) kind: SourceKind,
    /// Its headline; in brackets what the site calls it, where it has none.
    pub(super) title: String,
    pub(super) authors: Vec<&'s str>,
    pub(super) publisher: Option<&'s str>,
    pub(super) issued: Option<Issued>,
    /// Tag of its language.
    pub(super) language: &'s str,
    pub(super) url: Option<&'s str>,
    pub(super) archived: Option<&'s str>,
    /// When that copy was made, in EDTF.
    pub(super) archived_on: Option<&'s str>,
}

impl<'s> Entry<'s> {
    pub(super) fn of(context: &Context<'s>, id: SourceId) -> Self {
        let source = &context.site.sources[id.index()];
        let record = &source.seed.record;
        let printed = source.published.as_ref().map(Issued::printed);
        Self {
            id: &record.id,
            kind: record.kind,
            title: record.title.clone().unwrap_or_else(|| own_title(context, id)),
            authors: record.authors().map(String::as_str).collect(),
            publisher: record.publisher.as_deref(),
            issued: printed.or_else(|| source.inferred.as_ref().map(Issued::inferred)),
            language: &record.language,
            url: record.url.as_deref(),
            archived: record.archived.as_ref().map(|copy| copy.url.as_str()),
            archived_on: source.archived.as_ref().map(crate::edtf::Date::as_str),
        }
    }
}

/// What the site calls a source: in the language of the source where the site has that, so that the files are the same for all readers.
fn own_title(context: &Context<'_>, id: SourceId) -> String {
    let site = context.site;
    let record = &site.sources[id.index()].seed.record;
    let lang = site.languages.find(&record.language).unwrap_or(context.lang);
    let words = site.words_for(lang, id);
    format!("[{}]", words.map_or(&record.id, |worded| &worded.words.title))
}
