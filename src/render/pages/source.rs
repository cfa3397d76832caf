//! The page of a source, with what rests on it.

use super::sources::origin_link;
use crate::content::{Locator, LocatorUnit, PageKind, Quote, RawText, Rights, count_words};
use crate::markdown;
use crate::render::context::{Context, place_id};
use crate::render::inline::SiteHooks;
use crate::render::layout::{self, Head, describe};
use crate::render::records::{self, source};
use crate::render::structured_data;
use crate::render::view::{Body, Licence, Link, Passage, QuotedWords, RightsNote, SourceBody, View};
use crate::site::{Publication, SourceId, Target};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn view(context: &Context<'_>, id: SourceId) -> View {
    let worded = context.site.words_for(context.lang, id);
    let summary = worded.and_then(|worded| worded.words.summary.as_ref());
    let head = Head {
        kind: "source",
        title: context.record_title(id),
        description: describe(summary, &context.record_title(id)),
        target: Target::Source(id),
        written_in: worded.map_or(context.lang, |worded| worded.lang),
        og_type: "article",
        publication: Publication::default(),
        json_ld: Some(structured_data::source(context, id)),
    };
    layout::view(context, head, Body::Source(Box::new(body(context, id))))
}

/// The page of a source.
fn body(context: &Context<'_>, id: SourceId) -> SourceBody {
    let site = context.site;
    let source = &site.sources[id.index()];
    let record = &source.seed.record;
    let text = &context.input.files.text(source.seed.file)[source.seed.body.clone()];
    let mut hooks = SiteHooks::of_digest(context, &record.language);
    let mut backlinks = SourceBacklinks::on(context, id);
    let text_shown = whole_text(context, id);
    SourceBody {
        digest: context
            .foreign(&markdown::html(text, &mut hooks), &record.language)
            .marked()
            .to_owned(),
        foreign: record.language != context.tag(),
        actor: source.actor.map(|actor| context.record_link(actor)),
        rights: rights(context, id, text_shown.is_some()),
        origins: source
            .origin
            .iter()
            .map(|origin| origin_link(context, origin))
            .collect(),
        passages: passages(context, id, text_shown.as_ref(), &mut backlinks),
        whole: backlinks.whole,
        quotes: backlinks.whole_quotes,
        bibliography: source::bibliography(context, Some(id)),
        sources_page: context.list_page(PageKind::Sources),
        source: source::card(context, id),
    }
}

/// The whole text of a source, where there is one and its rights allow it to be shown.
fn whole_text(context: &Context<'_>, id: SourceId) -> Option<RawText> {
    let seed = &context.site.sources[id.index()].seed;
    let file = seed.raw.filter(|_| seed.shows_all())?;
    Some(RawText::of(context.input.files.get(file)))
}

/// How much of a source is shown, and why.
fn rights(context: &Context<'_>, id: SourceId, is_whole: bool) -> RightsNote {
    let record = &context.site.sources[id.index()].seed.record;
    let quotes = context.site.quotes[id.index()].iter();
    let quotes: BTreeSet<&Quote> = quotes.filter_map(|cite| cite.quote.as_deref()).collect();
    let quoted: usize = quotes.into_iter().map(|quote| count_words(&quote.exact)).sum();
    let shown = match record.rights {
        Rights::Full if is_whole => "full",
        Rights::Full if quoted == 0 => "full-unshown",
        Rights::Excerpt | Rights::Full if quoted > 0 => "excerpt",
        Rights::Digest | Rights::Excerpt | Rights::Full => "digest",
    };
    let digits = |count: usize| context.locale.integer(i64::try_from(count).unwrap_or(i64::MAX));
    RightsNote {
        shown,
        quoted: (shown == "excerpt").then(|| digits(quoted)),
        all: record
            .word_count
            .map(|all| context.locale.integer(i64::from(all))),
        licence: record.licence.as_ref().map(|licence| Licence {
            name: licence.content.clone(),
            url: licence.url.clone(),
        }),
    }
}

/// What rests on a source.
#[derive(Default)]
struct SourceBacklinks {
    /// What rests on the source as a whole.
    whole: Vec<Link>,
    /// What rests on single paragraphs.
    paragraphs: BTreeMap<u32, Vec<Link>>,
    /// The fragments of stretches of paragraphs, by the first paragraph.
    stretches: BTreeMap<u32, BTreeSet<String>>,
    /// What rests on pages, sections, figures, tables and times.
    places: BTreeMap<Locator, Vec<Link>>,
    /// Quoted words by their place; for several paragraphs, the first one.
    quotes: BTreeMap<Locator, Vec<QuotedWords>>,
    /// Quoted words without a place.
    whole_quotes: Vec<QuotedWords>,
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
        for cite in &context.site.quotes[id.index()] {
            let Some(quoted) = context.quoted(cite) else {
                continue;
            };
            let quotes = match &cite.locator {
                None => &mut backlinks.whole_quotes,
                Some(locator) => {
                    let first = locator.paragraphs().next().map(Locator::from);
                    let place = first.unwrap_or_else(|| locator.clone());
                    backlinks.quotes.entry(place).or_default()
                }
            };
            if !quotes.contains(&quoted) {
                quotes.push(quoted);
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

/// The paragraphs of a source, with what rests on each (rows of those that nothing rests on as one passage), and then its other places.
fn passages(
    context: &Context<'_>,
    id: SourceId,
    whole: Option<&RawText>,
    backlinks: &mut SourceBacklinks,
) -> Vec<Passage> {
    let record = &context.site.sources[id.index()].seed.record;
    let left_out = record.left_out();
    let texts: Vec<&str> = whole.iter().flat_map(|whole| whole.paragraphs()).collect();
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
        let text = texts
            .get(paragraph as usize - 1)
            .filter(|_| !left_out.contains(&paragraph) || !uses.is_empty())
            .map(|text| context.foreign(text, &record.language));
        if uses.is_empty() && gist.is_none() && text.is_none() {
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
            text,
            quotes: backlinks.quotes.remove(&locator).unwrap_or_default(),
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
        text: None,
        quotes: backlinks.quotes.remove(&locator).unwrap_or_default(),
        uses,
    }));
    passages
}

fn unused_passage(context: &Context<'_>, (first, last): (u32, u32)) -> Passage {
    Passage::Unused {
        numbers: context.locator(&Locator::from(first..=last)),
    }
}
