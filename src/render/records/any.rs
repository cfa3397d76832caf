//! A record of any kind, or a page, as a link.

use super::claim;
use crate::locale::Arg;
use crate::render::context::Context;
use crate::render::view::{Link, Text};
use crate::site::{Correction, RecordId, RecordOrPage, Target};

/// A link to a record or a page; none where it has no words.
pub(in crate::render) fn link(context: &Context<'_>, by: RecordOrPage) -> Option<Link> {
    let site = context.site;
    let plain = |id: &str, title: Text, record: RecordId| {
        Some(Link {
            id: id.to_owned(),
            title,
            url: context.record_url(record),
        })
    };
    match by {
        RecordOrPage::Record(RecordId::Event(id)) => Some(context.event_link(id)),
        RecordOrPage::Record(RecordId::Place(id)) => Some(context.place_link(id)),
        RecordOrPage::Record(RecordId::Actor(id)) => Some(context.actor_link(id)),
        RecordOrPage::Record(RecordId::Claim(id)) => Some(claim::link(context, id)),
        RecordOrPage::Record(record @ RecordId::Source(id)) => plain(
            &site.sources[id.index()].seed.record.id,
            context.source_title(id),
            record,
        ),
        RecordOrPage::Record(record @ RecordId::Correction(id)) => {
            let correction = &site.corrections[id.index()];
            plain(
                &correction.id,
                context.text(&correction_name(context, correction), context.lang),
                record,
            )
        }
        RecordOrPage::Record(record) => plain(site.id(record), title(context, record)?, record),
        RecordOrPage::Page(page_id) => {
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

/// The title in the words of a record; none where no language has words for it.
fn title(context: &Context<'_>, record: RecordId) -> Option<Text> {
    let site = context.site;
    let id = site.id(record);
    let mut chain = site.languages.chain(context.lang).iter();
    let (lang, words) = chain.find_map(|lang| Some((*lang, site.words(*lang).of(record.kind()).get(id)?)))?;
    let texts = words.plain().into_iter();
    let title = texts
        .into_iter()
        .find_map(|(key, text)| (key == "title").then_some(text))?;
    Some(context.text(title, lang))
}

/// The name of a correction, since its words are too long for a link: "Correction, 26 November 2026".
fn correction_name(context: &Context<'_>, correction: &Correction) -> String {
    let kind = context.t(&format!("correction-{}", correction.kind.as_str()), &[]);
    let date = context.date(&correction.date).words;
    context.t(
        "correction-name",
        &[("kind", Arg::from(&kind)), ("date", Arg::from(&date))],
    )
}
