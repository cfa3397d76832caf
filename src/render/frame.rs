//! The frame of every page: head matter, navigation, the same page in other languages.

use super::context::{Context, Workshop};
use super::jsonld;
use super::view::{Alternate, Body, Fallback, Language, LanguageLink, Meta, NavItem, SiteInfo, Text, View};
use crate::config::LangId;
use crate::content::{Menu, PageFile};
use crate::locale::Locale;
use crate::site::{DocId, Target};

/// What a page says of itself.
pub(super) struct Head {
    /// Name of the template.
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) target: Target,
    /// Language of the page's own text.
    pub(super) written_in: LangId,
    pub(super) og_type: &'static str,
    pub(super) json_ld: Option<serde_json::Value>,
}

/// Puts a body into its frame.
pub(super) fn view(context: &Context<'_>, head: Head, body: Body) -> View {
    let site = context.site;
    let url = site.url(context.lang, head.target).unwrap_or_else(|| context.home_url());
    let borrowed = head.written_in != context.lang;
    let original = site.url(head.written_in, head.target).unwrap_or_else(|| url.clone());
    let is_missing = head.target == Target::NotFound;
    let alternates = if borrowed || is_missing { Vec::new() } else { alternates(context.workshop, head.target) };
    let page = Meta {
        kind: head.kind,
        title: head.title,
        description: head.description,
        canonical: site.config.base_url.absolute(&original),
        alternates,
        noindex: borrowed || is_missing,
        fallback: borrowed.then(|| fallback(context, head.written_in, original)),
        og_type: head.og_type,
        og_locale: og_locale(context.tag()),
        og_image: None,
        json_ld: head.json_ld.map(|value| jsonld::embed(&value)),
        redirect: None,
        url: url.clone(),
    };
    View {
        lang: language(context),
        site: site_info(context),
        page,
        nav: menu(context, Menu::Main, &url),
        footer: menu(context, Menu::Footer, &url),
        languages: language_links(context, head.target),
        body,
    }
}

/// The reader's language as HTML needs it.
pub(super) fn language(context: &Context<'_>) -> Language {
    language_of(context.workshop, context.lang)
}

pub(super) fn language_of(workshop: Workshop<'_>, lang: LangId) -> Language {
    let languages = &workshop.site.languages;
    let tag = languages.tag(lang);
    let dir = workshop.theme.locales().get(tag).map_or("ltr", Locale::dir);
    Language { tag: tag.to_owned(), dir, name: languages.name(lang).to_owned() }
}

/// What is the same on every page of a section.
pub(super) fn site_info(context: &Context<'_>) -> SiteInfo {
    let config = &context.site.config;
    let home = home(context);
    SiteInfo {
        title: site_title(context).text,
        tagline: home.and_then(|page| page.front.description.clone()).unwrap_or_default(),
        home: context.home_url(),
        base_path: config.base_url.path().to_owned(),
        feed: config.base_url.join(&format!("{}/feed.xml", context.tag())),
        licence: config.licence.as_ref().map_or_else(String::new, |licence| licence.content.clone()),
        licence_url: config.licence.as_ref().map_or_else(String::new, |licence| licence.url.clone()),
        generator: concat!("kzsite ", env!("CARGO_PKG_VERSION")).to_owned(),
    }
}

fn home<'a>(context: &Context<'a>) -> Option<&'a PageFile> {
    context.site.home().and_then(|doc| context.site.shown(doc, context.lang))
}

/// Title of the site in the reader's language.
pub(super) fn site_title(context: &Context<'_>) -> Text {
    home(context).map_or_else(Text::default, |page| context.text(&page.front.title, page.lang))
}

/// Where a page is really written: its languages and absolute URLs, and the default language's as `x-default`.
pub(super) fn alternates(workshop: Workshop<'_>, target: Target) -> Vec<Alternate> {
    let site = workshop.site;
    let written: Vec<LangId> = site.languages.ids().filter(|lang| is_written(workshop, target, *lang)).collect();
    let absolute = |lang: LangId| site.url(lang, target).map(|url| site.config.base_url.absolute(&url));
    let mut alternates: Vec<Alternate> = written
        .iter()
        .filter_map(|lang| Some(Alternate { lang: site.languages.tag(*lang).to_owned(), href: absolute(*lang)? }))
        .collect();
    let default = site.languages.default();
    let default = if written.contains(&default) { Some(default) } else { written.first().copied() };
    if let Some(href) = default.and_then(absolute) {
        alternates.push(Alternate { lang: "x-default".to_owned(), href });
    }
    alternates
}

/// Whether a page has words of its own in a language.
pub(super) fn is_written(workshop: Workshop<'_>, target: Target, lang: LangId) -> bool {
    written_in(workshop, target, lang) == Some(lang)
}

/// The language whose words a page shows in a language.
pub(super) fn written_in(workshop: Workshop<'_>, target: Target, lang: LangId) -> Option<LangId> {
    let site = workshop.site;
    match target {
        Target::Doc(doc) => site.shown(doc, lang).map(|page| page.lang),
        Target::Event(id) => site.event_words(lang, id).map(|worded| worded.lang),
        Target::Place(id) => site.place_words(lang, id).map(|worded| worded.lang),
        Target::Source(id) => site.source_words(lang, id).map(|worded| worded.lang),
        Target::NotFound => Some(lang),
    }
}

fn fallback(context: &Context<'_>, lang: LangId, url: String) -> Fallback {
    let language = language_of(context.workshop, lang);
    Fallback { name: context.locale.language_name(&language.tag), lang: language.tag, dir: language.dir, url }
}

fn menu(context: &Context<'_>, menu: Menu, url: &str) -> Vec<NavItem> {
    let site = context.site;
    let mut items = Vec::new();
    for doc in site.doc_ids() {
        let Some(page) = site.shown(doc, context.lang).filter(|page| page.menu() == menu && !page.is_home()) else { continue };
        let Some(target) = site.url(context.lang, Target::Doc(doc)) else { continue };
        items.push(NavItem {
            title: page.front.nav_title.as_ref().unwrap_or(&page.front.title).clone(),
            current: url.starts_with(&target),
            url: target,
        });
    }
    items
}

fn language_links(context: &Context<'_>, target: Target) -> Vec<LanguageLink> {
    let site = context.site;
    let link = |lang: LangId| {
        let language = language_of(context.workshop, lang);
        let url = site.url(lang, target).filter(|_| target != Target::NotFound);
        LanguageLink {
            url: url.unwrap_or_else(|| site.config.base_url.join(&format!("{}/", language.tag))),
            current: lang == context.lang,
            translated: target == Target::NotFound || is_written(context.workshop, target, lang),
            tag: language.tag,
            dir: language.dir,
            name: language.name,
        }
    };
    site.languages.ids().map(link).collect()
}

/// Open Graph wants `language_TERRITORY`; without a territory the language alone is the honest answer.
fn og_locale(tag: &str) -> String {
    tag.replace('-', "_")
}

/// The chapters: curated prose that is in no menu, in the order of weight.
pub(super) fn chapters(context: &Context<'_>) -> Vec<DocId> {
    let site = context.site;
    site.doc_ids().filter(|doc| site.shown(*doc, context.lang).is_some_and(PageFile::is_chapter)).collect()
}
