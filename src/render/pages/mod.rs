//! Pages: each kind has a file that fills the body of its view; `bare` has pages without a body, `timeline` those of days.

mod actors;
mod article;
mod bare;
mod conflicts;
mod corrections;
mod event;
mod figures;
mod glossary;
mod home;
mod map;
mod place;
mod source;
mod sources;
mod timeline;

pub(super) use self::bare::{chooser, forward, redirect, root_not_found};

use super::context::{Context, RenderInput};
use super::layout::{self, Head, shorten};
use super::structured_data;
use super::view::{Body, View};
use crate::content::{PageFile, PageKind};
use crate::diag::Problems;
use crate::kinds::OtherPage;
use crate::markdown;
use crate::site::{PageId, Publication, Route, Target};

/// The view of a page of a section.
pub(super) fn view(input: RenderInput<'_>, route: &Route, problems: &mut Problems) -> View {
    let context = Context::new(input, route.lang);
    match route.target {
        Target::Page(page_id) => curated(&context, page_id, problems),
        Target::Event(id) => event::view(&context, id),
        Target::Place(id) => place::view(&context, id),
        Target::Source(id) => source::view(&context, id),
        Target::Day(day) => timeline::day(&context, day),
        Target::Known(day) => timeline::known(&context, day),
        Target::Data => bare::data(&context),
        Target::Coverage => sources::coverage(&context),
        Target::NotFound => bare::not_found(&context),
    }
}

fn curated(context: &Context<'_>, page_id: PageId, problems: &mut Problems) -> View {
    let page = context
        .site
        .displayed(page_id, context.lang)
        .expect("only pages that are shown have a route");
    let url = context
        .site
        .url(context.lang, Target::Page(page_id))
        .expect("a route has an address");
    let mut json_ld = structured_data::article(context, page, &url);
    let (kind, body) = if page.is_home() {
        json_ld = structured_data::web_site(context);
        let body = home::body(context, page, problems);
        (OtherPage::Home.as_str(), Body::Home(body))
    } else {
        let body = match page.front.layout {
            PageKind::Article => Body::Article(article::body(context, page_id, page, problems)),
            PageKind::Timeline => Body::Timeline(timeline::body(context, page, problems)),
            PageKind::Map => Body::Map(map::body(context, page, problems)),
            PageKind::Figures => {
                let body = figures::body(context, page, problems);
                let titles = body.measures.iter().map(|measure| measure.title.plain());
                let measures: Vec<_> = titles.collect();
                json_ld = structured_data::dataset(context, page, &url, &measures);
                Body::Figures(body)
            }
            PageKind::Actors => Body::Actors(actors::body(context, page, problems)),
            PageKind::Sources => Body::Sources(sources::body(context, page, problems)),
            PageKind::Glossary => Body::Glossary(glossary::body(context, page, problems)),
            PageKind::Conflicts => Body::Conflicts(conflicts::body(context, page, problems)),
            PageKind::Corrections => Body::Corrections(corrections::body(context, page, problems)),
        };
        (page.front.layout.as_str(), body)
    };
    let head = Head {
        kind,
        title: context.text(&page.front.title, page.lang),
        description: describe(context, page),
        target: Target::Page(page_id),
        written_in: page.lang,
        og_type: if page.is_home() { "website" } else { "article" },
        publication: Publication::of_page(&page.front),
        json_ld: Some(json_ld),
    };
    layout::view(context, head, body)
}

/// The description of a page, or the beginning of its text.
fn describe(context: &Context<'_>, page: &PageFile) -> String {
    page.front.description.clone().unwrap_or_else(|| {
        let text = &context.input.files.text(page.file)[page.body.clone()];
        shorten(&markdown::plain_sentences(text))
    })
}
