//! A record of any kind, or a page, as a link.

use super::claim;
use crate::locale::Arg;
use crate::render::context::Context;
use crate::render::view::{Link, Text};
use crate::site::{Correction, RecordId, RecordOrPage, Target};

/// A link to a record or a page; none where it has no words.
pub(in crate::render) fn link(context: &Context<'_>, by: RecordOrPage) -> Option<Link> {
    let site = context.site;
    match by {
        RecordOrPage::Record(RecordId::Claim(id)) => Some(claim::link(context, id)),
        RecordOrPage::Record(record @ RecordId::Correction(id)) => Some(Link {
            id: site.id(record).to_owned(),
            title: Text::own(correction_name(context, &site.corrections[id.index()])),
            url: context.record_url(record),
        }),
        RecordOrPage::Record(record) => Some(context.record_link(record)),
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

/// The name of a correction, since its words are too long for a link: "Correction, 26 November 2026".
fn correction_name(context: &Context<'_>, correction: &Correction) -> String {
    let kind = context.t(&format!("correction-{}", correction.kind.as_str()), &[]);
    let date = context.date(&correction.date).words;
    context.t(
        "correction-name",
        &[("kind", Arg::from(&kind)), ("date", Arg::from(&date))],
    )
}
