//! What is the same on all pages of a language section, made once.

use super::feed_items::has_feed;
use crate::config::{Config, HeadLink, LangId};
use crate::content::{Menu, PageFile, PageKind};
use crate::locale::{Locale, Locales};
use crate::render::view::{
    Borrowed, EventCard, Hashed, HereColumn, Html, Language, Licence, NavItem, SectionView, Shared,
    SiteAuthor, SiteImage, SiteInfo, SiteLink,
};
use crate::site::{CorrectionId, EventId, PageId, Site, Target};
use crate::theme::{Theme, ThemeImage};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// How many chapters a menu lists. All of them on every page would make each page as long as the site has chapters.
const CHAPTERS_IN_A_MENU: usize = 50;

/// The sections of a site, by language.
#[derive(Debug)]
pub(crate) struct Sections(Vec<Section>);

/// A language section.
#[derive(Debug)]
pub(in crate::render) struct Section {
    /// What all views of the section share.
    pub(in crate::render) view: Arc<Hashed<SectionView>>,
    /// The same for pages without menus.
    pub(in crate::render) bare: Arc<Hashed<SectionView>>,
    /// Language of the site's title, which is that of the front page shown.
    pub(in crate::render) titled_in: LangId,
    /// The chapters: curated prose that is in no menu, in the order of weight.
    pub(in crate::render) chapters: Vec<PageId>,
    /// The events as they stand in lists, each made when a page first shows it.
    pub(in crate::render) event_cards: EventCards,
    /// The strip of days of the pages of events and days, made when a page first shows it; empty where the site has none.
    pub(in crate::render) strip: OnceLock<Option<Shared<Vec<HereColumn>>>>,
    position: HashMap<PageId, usize>,
}

/// The events of a section as they stand in lists.
#[derive(Debug)]
pub(in crate::render) struct EventCards(Box<[OnceLock<Shared<EventCard>>]>);

impl EventCards {
    /// The slot for a card.
    pub(in crate::render) fn get(&self, id: EventId) -> &OnceLock<Shared<EventCard>> {
        &self.0[id.index()]
    }
}

impl Sections {
    /// Makes all sections.
    pub(crate) fn new(site: &Site, theme: &Theme) -> Self {
        let languages = site.languages.ids().map(|lang| language(site, theme, lang));
        let languages: Vec<Language> = languages.collect();
        let section = |lang| Section::new(site, theme, lang, &languages);
        Self(site.languages.ids().map(section).collect())
    }

    /// Adds the lines at the foot of pages, a list for each language. They are made with the help of sections that do not have them yet.
    pub(in crate::render) fn with_footers(mut self, footers: Vec<Vec<Html>>) -> Self {
        for (section, lines) in self.0.iter_mut().zip(footers) {
            for view in [&mut section.view, &mut section.bare] {
                let mut changed = SectionView::clone(view);
                changed.info.footer_lines.clone_from(&lines);
                *view = Arc::new(Hashed::new(changed));
            }
        }
        self
    }

    pub(in crate::render) fn get(&self, lang: LangId) -> &Section {
        &self.0[lang.index()]
    }
}

impl Section {
    fn new(site: &Site, theme: &Theme, lang: LangId, languages: &[Language]) -> Self {
        let is_chapter = |page_id: &PageId| site.displayed(*page_id, lang).is_some_and(PageFile::is_chapter);
        let chapters: Vec<PageId> = site.page_ids().filter(is_chapter).collect();
        let in_menu = if chapters.len() > CHAPTERS_IN_A_MENU {
            &[]
        } else {
            &*chapters
        };
        let shared = SectionView {
            language: languages[lang.index()].clone(),
            info: info((site, theme), lang, &chapters),
            nav: menu((site, theme), lang, Menu::Main),
            chapters: in_menu
                .iter()
                .filter_map(|id| nav_item((site, theme), lang, *id))
                .collect(),
            footer: menu((site, theme), lang, Menu::Footer),
            languages: languages.to_vec(),
        };
        let bare = SectionView {
            nav: Vec::new(),
            chapters: Vec::new(),
            footer: Vec::new(),
            ..shared.clone()
        };
        Self {
            view: Arc::new(Hashed::new(shared)),
            bare: Arc::new(Hashed::new(bare)),
            titled_in: home(site, lang).map_or(lang, |page| page.lang),
            position: chapters
                .iter()
                .enumerate()
                .map(|(at, page_id)| (*page_id, at))
                .collect(),
            chapters,
            strip: OnceLock::new(),
            event_cards: EventCards(site.events.iter().map(|_| OnceLock::new()).collect()),
        }
    }

    /// The chapter before a page; none where the page is no chapter, or the first one.
    pub(in crate::render) fn previous(&self, page_id: PageId) -> Option<PageId> {
        let at = self.position.get(&page_id)?.checked_sub(1)?;
        self.chapters.get(at).copied()
    }

    /// The chapter after a page; none where the page is no chapter, or the last one.
    pub(in crate::render) fn next(&self, page_id: PageId) -> Option<PageId> {
        self.chapters.get(self.position.get(&page_id)? + 1).copied()
    }
}

fn language(site: &Site, theme: &Theme, lang: LangId) -> Language {
    let tag = site.languages.tag(lang);
    let locale = theme.locales().get(tag);
    Language {
        tag: tag.to_owned(),
        dir: locale.map_or("ltr", Locale::dir),
        name: site.languages.name(lang).to_owned(),
        digits: locale.and_then(Locale::digits),
        separator: locale.map(Locale::separator).unwrap_or_default(),
        list_separator: locale.map_or(", ", Locale::list_separator),
        unfinished: site.languages.is_unfinished(lang),
    }
}

fn home(site: &Site, lang: LangId) -> Option<&PageFile> {
    site.home().and_then(|page_id| site.displayed(page_id, lang))
}

/// A text of a page, marked with its language where it is borrowed.
fn marked(site: &Site, text: &str, page: &PageFile, lang: LangId) -> String {
    if page.lang == lang {
        text.to_owned()
    } else {
        Locales::mark(text, site.languages.tag(page.lang))
    }
}

fn info((site, theme): (&Site, &Theme), lang: LangId, chapters: &[PageId]) -> SiteInfo {
    let said = |text: &str, page: &PageFile| marked(site, text, page, lang);
    let config = &site.config;
    let tag = site.languages.tag(lang);
    let home = home(site, lang);
    let front_page = config.base_url.join(&format!("{tag}/"));
    SiteInfo {
        all_chapters: (chapters.len() > CHAPTERS_IN_A_MENU).then(|| front_page.clone()),
        data: site.url(lang, Target::Data),
        title: home.map_or_else(String::new, |page| said(&page.front.title, page)),
        tagline: home
            .and_then(|page| Some(said(page.front.description.as_ref()?, page)))
            .unwrap_or_default(),
        home: front_page,
        base_path: config.base_url.path().to_owned(),
        feed: has_feed(site, lang, chapters).then(|| config.base_url.join(&format!("{tag}/feed.xml"))),
        corrections_feed: has_corrections(site, lang)
            .then(|| config.base_url.join(&format!("{tag}/corrections.xml"))),
        version: site.version(),
        licence: config.licence.as_ref().map(|licence| Licence {
            name: licence.content.clone(),
            url: licence.url.clone(),
        }),
        logo: theme.images().logo.as_ref().map(site_image),
        favicon: theme.images().favicon.as_ref().map(site_image),
        author: config.author.as_ref().and_then(|author| {
            let (name, _) = site.languages.wording(&author.name, lang)?;
            Some(SiteAuthor {
                name: name.to_owned(),
                url: author.url.clone(),
            })
        }),
        head: config.head.iter().map(|link| site_link(config, link)).collect(),
        styles: theme.styles().to_vec(),
        footer_lines: Vec::new(),
        generator: concat!("kzsite ", env!("CARGO_PKG_VERSION")).to_owned(),
    }
}

fn site_link(config: &Config, link: &HeadLink) -> SiteLink {
    SiteLink {
        rel: link.rel.clone(),
        href: match link.href.strip_prefix('/') {
            Some(path) => config.base_url.join(path),
            None => link.href.clone(),
        },
        r#type: link.r#type.clone(),
        sizes: link.sizes.clone(),
        title: link.title.clone(),
    }
}

fn site_image(image: &ThemeImage) -> SiteImage {
    SiteImage {
        name: image.name.clone(),
        width: image.size.map(|(width, _)| width),
        height: image.size.map(|(_, height)| height),
    }
}

/// Whether a language has its own words for corrections, and a list of them for a feed to link to.
fn has_corrections(site: &Site, lang: LangId) -> bool {
    let is_told = |id| site.words_for(lang, id).is_some_and(|worded| worded.lang == lang);
    site.page_of(PageKind::Corrections)
        .is_some_and(|page| site.url(lang, Target::Page(page)).is_some())
        && site.ids::<CorrectionId>().any(is_told)
}

fn menu((site, theme): (&Site, &Theme), lang: LangId, menu: Menu) -> Vec<NavItem> {
    let is_in = |page_id: &PageId| {
        let page = site.displayed(*page_id, lang);
        page.is_some_and(|page| page.menu() == menu && !page.is_home())
    };
    let pages = site.page_ids().filter(is_in);
    pages
        .filter_map(|page_id| nav_item((site, theme), lang, page_id))
        .collect()
}

fn nav_item((site, theme): (&Site, &Theme), lang: LangId, page_id: PageId) -> Option<NavItem> {
    let locale = theme.locales().get(site.languages.tag(lang));
    let page = site.displayed(page_id, lang)?;
    let title = page.front.nav_title.as_ref().unwrap_or(&page.front.title);
    Some(NavItem {
        title: marked(site, title, page, lang),
        url: site.url(lang, Target::Page(page_id))?,
        borrowed: (page.lang != lang).then(|| {
            let tag = site.languages.tag(page.lang);
            Borrowed {
                lang: tag.to_owned(),
                name: locale.map_or_else(|| tag.to_owned(), |locale| locale.language_name(tag)),
            }
        }),
    })
}
