//! Sources: the list of them, and a page for each with what rests on it.

use super::article::Prose;
use super::context::{Context, para_id};
use super::figures;
use super::view::{Link, SourceBody, SourceCard, SourceUse, SourcesBody, Text};
use super::weave::{References, Weaver};
use crate::content::{Layout, PageFile};
use crate::diag::Problems;
use crate::markdown;
use crate::site::{DocId, RecordId, SourceId, Target};

/// The page of the layout `sources`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> SourcesBody {
    let mut references = References::default();
    let (html, below) = Prose::weave(context, page, &mut references, problems).around_list();
    let sources = context.site.source_ids().map(|id| card(context, id)).collect();
    SourcesBody {
        html,
        below,
        sources,
        references: references.list(context),
    }
}

fn card(context: &Context<'_>, id: SourceId) -> SourceCard {
    let source = &context.site.sources[id.index()];
    let record = &source.seed.record;
    let worded = context.site.source_words(context.lang, id);
    let summary = worded.and_then(|worded| Some((worded.words.summary.as_ref()?, worded.lang)));
    SourceCard {
        id: record.id.clone(),
        url: context.record_url(RecordId::Source(id)),
        title: context.source_title(id),
        short: context.source_short(id),
        headline: record.title.clone(),
        article: record.url.as_deref().map(Context::external),
        publisher: record.publisher.clone(),
        author: record.author.clone(),
        published: source.published.as_ref().map(|date| context.date(date)),
        inferred: source.inferred.as_ref().map(|date| context.date(date)),
        lang: record.language.clone(),
        lang_name: context.locale.language_name(&record.language),
        dir: context.workshop.theme.locales().direction(&record.language),
        words: context.locale.integer(i64::from(record.word_count)),
        paragraphs: record.paragraphs,
        sha256: record.sha256.clone(),
        summary: summary.map(|(text, lang)| context.inline_plain(text, lang)),
        uses: context.site.uses[id.index()].len(),
    }
}

/// The page of a source.
pub(super) fn source(context: &Context<'_>, id: SourceId) -> SourceBody {
    let site = context.site;
    let source = &site.sources[id.index()];
    let record = &source.seed.record;
    let text = &context.workshop.files.text(source.seed.file)[source.seed.body.clone()];
    let lang = site.languages.find(&record.language).unwrap_or(context.lang);
    let mut weaver = Weaver::words(context, lang, None);
    SourceBody {
        digest: markdown::html(text, &mut weaver),
        foreign: record.language != context.tag(),
        actor: source.actor.map(|actor| context.actor_link(actor)),
        rights: record.rights.as_str(),
        uses: uses(context, id),
        sources_page: context.layout_link(Layout::Sources),
        source: card(context, id),
    }
}

/// What rests on each place of a source, in the order of places.
fn uses(context: &Context<'_>, id: SourceId) -> Vec<SourceUse> {
    let mut uses: Vec<SourceUse> = Vec::new();
    for one in &context.site.uses[id.index()] {
        let Some(link) = user(context, one.by) else {
            continue;
        };
        let place = one.locator.as_ref().map(para_id);
        match uses.last_mut().filter(|last| last.id == place) {
            Some(last) => last.links.push(link),
            None => uses.push(SourceUse {
                id: place,
                locator: one.locator.as_ref().map(|locator| context.locator(locator)),
                links: vec![link],
            }),
        }
    }
    uses
}

fn user(context: &Context<'_>, by: Result<RecordId, DocId>) -> Option<Link> {
    let site = context.site;
    let plain = |id: &str, title: Text, record: RecordId| {
        Some(Link {
            id: id.to_owned(),
            title,
            url: context.record_url(record),
        })
    };
    match by {
        Ok(RecordId::Event(id)) => Some(context.event_link(id)),
        Ok(RecordId::Place(id)) => Some(context.place_link(id)),
        Ok(RecordId::Actor(id)) => Some(context.actor_link(id)),
        Ok(RecordId::Figure(id)) => Some(figures::claim_link(context, id)),
        Ok(record @ RecordId::Conflict(id)) => {
            let worded = site.conflict_words(context.lang, id)?;
            plain(
                &site.conflicts[id.index()].id,
                context.text(&worded.words.title, worded.lang),
                record,
            )
        }
        Ok(record @ RecordId::Term(id)) => {
            let worded = site.term_words(context.lang, id)?;
            plain(
                &site.terms[id.index()].id,
                context.text(&worded.words.title, worded.lang),
                record,
            )
        }
        Ok(record @ RecordId::Source(id)) => plain(
            &site.sources[id.index()].seed.record.id,
            context.source_title(id),
            record,
        ),
        Err(doc) => {
            let page = site.shown(doc, context.lang)?;
            let url = site.url(context.lang, Target::Doc(doc))?;
            Some(Link {
                id: page.path.clone(),
                title: context.text(&page.front.title, page.lang),
                url,
            })
        }
    }
}
