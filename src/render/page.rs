//! Views of pages: which body a page has.

use super::context::{Context, Workshop};
use super::frame::{self, Head};
use super::view::{Body, Link, Meta, View};
use super::{actors, article, conflicts, events, figures, glossary, home, jsonld, maps, sources, timeline};
use crate::content::{Layout, PageFile};
use crate::diag::Problems;
use crate::markdown;
use crate::site::{Changes, DocId, EventId, PlaceId, Redirect, Route, SourceId, Target, encode_path};

/// The view of a page of a section.
pub(super) fn view(workshop: Workshop<'_>, route: &Route, problems: &mut Problems) -> View {
    let context = Context::new(workshop, route.lang);
    match route.target {
        Target::Doc(doc) => curated(&context, doc, problems),
        Target::Event(id) => event(&context, id),
        Target::Place(id) => place(&context, id),
        Target::Source(id) => source(&context, id),
        Target::NotFound => not_found(&context),
    }
}

fn curated(context: &Context<'_>, doc: DocId, problems: &mut Problems) -> View {
    let page = context
        .site
        .shown(doc, context.lang)
        .expect("only pages that are shown have a route");
    let url = context
        .site
        .url(context.lang, Target::Doc(doc))
        .expect("a route has an address");
    let mut json_ld = jsonld::article(context, page, &url);
    let (kind, body) = if page.is_home() {
        json_ld = jsonld::web_site(context);
        ("home", Body::Home(home::body(context, page, problems)))
    } else {
        let body = match page.front.layout {
            Layout::Article => Body::Article(article::body(context, doc, page, problems)),
            Layout::Timeline => Body::Timeline(timeline::body(context, page, problems)),
            Layout::Map => Body::Map(maps::body(context, page, problems)),
            Layout::Figures => {
                let body = figures::body(context, page, problems);
                let measure = |measure: &super::view::FigureMeasure| Link {
                    id: measure.id.clone(),
                    title: measure.title.clone(),
                    url: String::new(),
                };
                let measures: Vec<Link> = body.measures.iter().map(measure).collect();
                json_ld = jsonld::dataset(context, page, &url, &measures);
                Body::Figures(body)
            }
            Layout::Actors => Body::Actors(actors::body(context, page, problems)),
            Layout::Sources => Body::Sources(sources::body(context, page, problems)),
            Layout::Glossary => Body::Glossary(glossary::body(context, page, problems)),
            Layout::Conflicts => Body::Conflicts(conflicts::body(context, page, problems)),
        };
        (page.front.layout.as_str(), body)
    };
    let head = Head {
        kind,
        title: page.front.title.clone(),
        description: describe(context, page),
        target: Target::Doc(doc),
        written_in: page.lang,
        og_type: if page.is_home() { "website" } else { "article" },
        changes: Changes::of_page(&page.front),
        json_ld: Some(json_ld),
    };
    frame::view(context, head, body)
}

/// The description of a page, or the beginning of its text.
fn describe(context: &Context<'_>, page: &PageFile) -> String {
    page.front.description.clone().unwrap_or_else(|| {
        let text = &context.workshop.files.text(page.file)[page.body.clone()];
        shorten(&markdown::plain(text))
    })
}

/// Cuts a text after a word, at about the length that search engines show.
fn shorten(text: &str) -> String {
    const LENGTH: usize = 200;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LENGTH {
        return line;
    }
    let cut: String = line.chars().take(LENGTH).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', '.', ';', ':']))
}

fn event(context: &Context<'_>, id: EventId) -> View {
    let target = Target::Event(id);
    let url = context
        .site
        .url(context.lang, target)
        .expect("a route has an address");
    let worded = context.site.event_words(context.lang, id);
    let head = Head {
        kind: "event",
        title: context.event_title(id).text,
        description: worded.map_or_else(String::new, |worded| {
            shorten(&markdown::plain_words(&worded.words.summary))
        }),
        target,
        written_in: worded.map_or(context.lang, |worded| worded.lang),
        og_type: "article",
        changes: context.site.events[id.index()].changes.clone(),
        json_ld: Some(jsonld::event(context, id, &url)),
    };
    frame::view(context, head, Body::Event(events::body(context, id)))
}

fn place(context: &Context<'_>, id: PlaceId) -> View {
    let worded = context.site.place_words(context.lang, id);
    let summary = worded.and_then(|worded| worded.words.summary.as_ref());
    let head = Head {
        kind: "place",
        title: context.place_title(id).text,
        description: summary.map_or_else(
            || context.place_title(id).text,
            |text| shorten(&markdown::plain_words(text)),
        ),
        target: Target::Place(id),
        written_in: worded.map_or(context.lang, |worded| worded.lang),
        og_type: "article",
        changes: Changes::default(),
        json_ld: Some(jsonld::place(context, id)),
    };
    frame::view(context, head, Body::Place(maps::place(context, id)))
}

fn source(context: &Context<'_>, id: SourceId) -> View {
    let worded = context.site.source_words(context.lang, id);
    let summary = worded.and_then(|worded| worded.words.summary.as_ref());
    let head = Head {
        kind: "source",
        title: context.source_title(id).text,
        description: summary.map_or_else(
            || context.source_title(id).text,
            |text| shorten(&markdown::plain_words(text)),
        ),
        target: Target::Source(id),
        written_in: worded.map_or(context.lang, |worded| worded.lang),
        og_type: "article",
        changes: Changes::default(),
        json_ld: Some(jsonld::source(context, id)),
    };
    frame::view(context, head, Body::Source(sources::source(context, id)))
}

/// What there is when there is nothing.
fn not_found(context: &Context<'_>) -> View {
    let head = Head {
        kind: "404",
        title: context.t("not-found", &[]),
        description: context.t("not-found-text", &[]),
        target: Target::NotFound,
        written_in: context.lang,
        og_type: "website",
        changes: Changes::default(),
        json_ld: None,
    };
    frame::view(context, head, Body::Empty {})
}

/// The language chooser at the root; its frame is that of the default language.
pub(super) fn chooser(workshop: Workshop<'_>) -> View {
    let site = workshop.site;
    let context = Context::new(workshop, site.languages.default());
    let body = home::chooser(workshop);
    let base = &site.config.base_url;
    let mut view = bare(
        &context,
        "chooser",
        body_title(&body.choices, &context),
        base.join(""),
        base.absolute(base.path()),
    );
    view.page.alternates = site
        .home()
        .map(|home| frame::alternates(workshop, Target::Doc(home)))
        .unwrap_or_default();
    view.page.json_ld = Some(jsonld::embed(&jsonld::web_site(&context)));
    view.page.noindex = false;
    view.body = Body::Chooser(body);
    view
}

fn body_title(choices: &[super::view::ChooserLanguage], context: &Context<'_>) -> String {
    choices
        .get(context.lang.index())
        .map_or_else(String::new, |choice| choice.title.clone())
}

/// A page that leads on to another address, where a host has no `_redirects`.
pub(super) fn redirect(workshop: Workshop<'_>, redirect: &Redirect) -> View {
    let context = Context::new(workshop, redirect.lang);
    let base = &workshop.site.config.base_url;
    let to = base.join(&encode_path(&redirect.to));
    let from = base.join(&encode_path(&redirect.from));
    let mut view = bare(
        &context,
        "redirect",
        context.t("moved", &[]),
        from,
        frame::canonical(workshop, redirect.target, redirect.lang).unwrap_or_else(|| base.absolute(&to)),
    );
    view.page.redirect = Some(to);
    view
}

/// A page with nothing but its frame.
fn bare(context: &Context<'_>, kind: &'static str, title: String, url: String, canonical: String) -> View {
    let lang = context.section.language.clone();
    let site = context.section.info.clone();
    let page = Meta {
        kind,
        title,
        description: site.tagline.clone(),
        url,
        canonical: Some(canonical),
        alternates: Vec::new(),
        noindex: true,
        fallback: None,
        published: None,
        updated: None,
        og_type: "website",
        og_locale: frame::og_locale(&lang.tag),
        og_image: None,
        json_ld: None,
        redirect: None,
    };
    View {
        lang,
        site,
        page,
        nav: Vec::new(),
        footer: Vec::new(),
        languages: Vec::new(),
        body: Body::Empty {},
    }
}

/// The page for what is not there, at the root: in the default language, with the way to all others.
pub(super) fn root_not_found(workshop: Workshop<'_>) -> View {
    not_found(&Context::new(workshop, workshop.site.languages.default()))
}
