//! The page of a source, with what rests on it.

use crate::content::{Locator, LocatorUnit, PageKind};
use crate::markdown;
use crate::render::context::{Context, place_id};
use crate::render::inline::SiteHooks;
use crate::render::layout::{self, Head, describe};
use crate::render::records::{self, source};
use crate::render::structured_data;
use crate::render::view::{Body, Link, Passage, SourceBody, View};
use crate::site::{Publication, SourceId, Target};
use std::collections::{BTreeMap, BTreeSet};

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
        publication: Publication::default(),
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
    let mut backlinks = SourceBacklinks::on(context, id);
    SourceBody {
        digest: context
            .foreign(&markdown::html(text, &mut hooks), &record.language)
            .marked()
            .to_owned(),
        foreign: record.language != context.tag(),
        actor: source.actor.map(|actor| context.actor_link(actor)),
        rights: record.rights.as_str(),
        passages: passages(context, id, &mut backlinks),
        whole: backlinks.whole,
        sources_page: context.list_page(PageKind::Sources),
        source: source::card(context, id),
    }
}

/// What rests on a source.
#[derive(Default)]
struct SourceBacklinks {
    /// On the source as a whole.
    whole: Vec<Link>,
    /// On single paragraphs.
    paragraphs: BTreeMap<u32, Vec<Link>>,
    /// The fragments of stretches of paragraphs, by the first of them.
    stretches: BTreeMap<u32, BTreeSet<String>>,
    /// On pages, sections, figures, tables and times.
    places: BTreeMap<Locator, Vec<Link>>,
}

impl SourceBacklinks {
    fn on(context: &Context<'_>, id: SourceId) -> Self {
        let mut backlinks = Self::default();
        for one in &context.site.uses[id.index()] {
            let Some(link) = records::link(context, one.by) else {
                continue;
            };
            let Some(locator) = &one.locator else {
                backlinks.whole.push(link);
                continue;
            };
            if locator.unit() != LocatorUnit::Paragraph {
                add(backlinks.places.entry(locator.clone()).or_default(), &link);
                continue;
            }
            if let (None, Some(first)) = (locator.single(), locator.paragraphs().next()) {
                let stretches = backlinks.stretches.entry(first).or_default();
                stretches.insert(place_id(locator));
            }
            for paragraph in locator.paragraphs() {
                add(backlinks.paragraphs.entry(paragraph).or_default(), &link);
            }
        }
        backlinks
    }
}

fn add(links: &mut Vec<Link>, link: &Link) {
    if !links.contains(link) {
        links.push(link.clone());
    }
}

/// The paragraphs of a source, with what rests on each, those that nothing rests on in stretches; then its other places.
fn passages(context: &Context<'_>, id: SourceId, backlinks: &mut SourceBacklinks) -> Vec<Passage> {
    let cited = backlinks.paragraphs.keys().next_back().copied().unwrap_or(0);
    let last = context.site.sources[id.index()]
        .seed
        .paragraphs()
        .unwrap_or(cited);
    let mut passages = Vec::new();
    let mut unused: Option<(u32, u32)> = None;
    for paragraph in 1..=last {
        let uses = backlinks.paragraphs.remove(&paragraph).unwrap_or_default();
        let gist = context.gist(id, paragraph).map(|gist| gist.text);
        if uses.is_empty() && gist.is_none() {
            unused = Some((unused.map_or(paragraph, |(first, _)| first), paragraph));
            continue;
        }
        passages.extend(unused.take().map(|stretch| unused_passage(context, stretch)));
        let locator = Locator::from(paragraph);
        passages.push(Passage::Place {
            id: place_id(&locator),
            stretches: backlinks
                .stretches
                .remove(&paragraph)
                .into_iter()
                .flatten()
                .collect(),
            number: context.locator(&locator),
            gist,
            uses,
        });
    }
    passages.extend(unused.map(|stretch| unused_passage(context, stretch)));
    let places = std::mem::take(&mut backlinks.places).into_iter();
    passages.extend(places.map(|(locator, uses)| Passage::Place {
        id: place_id(&locator),
        stretches: Vec::new(),
        number: context.locator(&locator),
        gist: None,
        uses,
    }));
    passages
}

fn unused_passage(context: &Context<'_>, (first, last): (u32, u32)) -> Passage {
    Passage::Unused {
        numbers: context.locator(&Locator::from(first..=last)),
    }
}
