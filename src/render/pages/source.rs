//! The page of a source, with what rests on it.

use crate::content::PageKind;
use crate::markdown;
use crate::render::context::{Context, paragraph_id};
use crate::render::inline::SiteHooks;
use crate::render::layout::{self, Head, describe};
use crate::render::records::{claim, source};
use crate::render::structured_data;
use crate::render::view::{Body, Link, SourceBody, SourceUse, Text, View};
use crate::site::{Changes, PageId, RecordId, SourceId, Target};

pub(super) fn view(context: &Context<'_>, id: SourceId) -> View {
    let worded = context.site.source_words(context.lang, id);
    let summary = worded.and_then(|worded| worded.words.summary.as_ref());
    let head = Head {
        kind: "source",
        title: context.source_title(id),
        description: describe(summary, &context.source_title(id)),
        target: Target::Source(id),
        written_in: worded.map_or(context.lang, |worded| worded.lang),
        og_type: "article",
        changes: Changes::default(),
        json_ld: Some(structured_data::source(context, id)),
    };
    layout::view(context, head, Body::Source(body(context, id)))
}

/// The page of a source.
fn body(context: &Context<'_>, id: SourceId) -> SourceBody {
    let site = context.site;
    let source = &site.sources[id.index()];
    let record = &source.seed.record;
    let text = &context.input.files.text(source.seed.file)[source.seed.body.clone()];
    let mut hooks = SiteHooks::of_digest(context, &record.language);
    SourceBody {
        digest: context
            .foreign(&markdown::html(text, &mut hooks), &record.language)
            .marked()
            .to_owned(),
        foreign: record.language != context.tag(),
        actor: source.actor.map(|actor| context.actor_link(actor)),
        rights: record.rights.as_str(),
        uses: uses(context, id),
        sources_page: context.list_page(PageKind::Sources),
        source: source::card(context, id),
    }
}

/// What rests on each place of a source, in the order of places.
fn uses(context: &Context<'_>, id: SourceId) -> Vec<SourceUse> {
    let mut uses: Vec<SourceUse> = Vec::new();
    for one in &context.site.uses[id.index()] {
        let Some(link) = user(context, one.by) else {
            continue;
        };
        let place = one.locator.as_ref().map(paragraph_id);
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

fn user(context: &Context<'_>, by: Result<RecordId, PageId>) -> Option<Link> {
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
        Ok(RecordId::Claim(id)) => Some(claim::link(context, id)),
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
        Err(page_id) => {
            let page = site.displayed(page_id, context.lang)?;
            let url = site.url(context.lang, Target::Page(page_id))?;
            Some(Link {
                id: page.path.clone(),
                title: context.text(&page.front.title, page.lang),
                url: Some(url),
            })
        }
    }
}
