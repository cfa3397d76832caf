//! What all pages of a section share: language, title, menus, the languages of the site.
//!
//! Two parts of it differ from page to page: which entry of a menu is current, and the addresses in other languages. They are added while a
//! view is serialised, so that no view needs a copy of its own.

use super::{Borrowed, Html};
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

/// What is the same on every page of a section.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SectionView {
    /// The language of the pages.
    pub(crate) language: Language,
    /// What the site is called, and where it begins.
    pub(crate) info: SiteInfo,
    /// The main navigation, in order.
    pub(crate) nav: Vec<NavItem>,
    /// The chapters, in order.
    pub(crate) chapters: Vec<NavItem>,
    /// Pages linked from the foot (about, licence …).
    pub(crate) footer: Vec<NavItem>,
    /// The languages of the site, in order.
    pub(crate) languages: Vec<Language>,
}

/// A language as HTML needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Language {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// The language's own name for itself.
    pub(crate) name: String,
    /// Its ten digits, from nought, where they are others than `0` to `9`; for scripts that count.
    pub(crate) digits: Option<String>,
    /// What stands between two things side by side: ", ".
    pub(crate) separator: String,
    /// What stands between the parts of a list that is no sentence: ", ".
    pub(crate) list_separator: &'static str,
    /// It is still being translated.
    pub(crate) unfinished: bool,
}

/// What is the same on every page of a section.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct SiteInfo {
    /// Title of the site in this language.
    pub(crate) title: String,
    /// Tagline of the site in this language.
    pub(crate) tagline: String,
    /// URL of the section's front page.
    pub(crate) home: String,
    /// URL of the page that lists the chapters, where they are too many for a menu.
    pub(crate) all_chapters: Option<String>,
    /// Base path, with a slash at both ends: `/` or `/repo/`.
    pub(crate) base_path: String,
    /// URL of the section's Atom feed; absent where nothing says when it was published.
    pub(crate) feed: Option<String>,
    /// URL of the section's Atom feed of corrections.
    pub(crate) corrections_feed: Option<String>,
    /// URL of the page that explains the site's data; absent where it offers none.
    pub(crate) data: Option<String>,
    /// Version of the site: the day of the last change that it declares, `2031.4.2`.
    pub(crate) version: Option<String>,
    /// The content's licence.
    pub(crate) licence: Option<Licence>,
    /// An image that stands beside the title.
    pub(crate) logo: Option<SiteImage>,
    /// The image on a browser's tab, where it is not the theme's.
    pub(crate) favicon: Option<SiteImage>,
    /// Who writes the site.
    pub(crate) author: Option<SiteAuthor>,
    /// Links in the head of every page.
    pub(crate) head: Vec<SiteLink>,
    /// Names of the site's own style sheets, which come after those of the theme: give each to `asset(path)`.
    pub(crate) styles: Vec<String>,
    /// Lines at the foot of every page.
    pub(crate) footer_lines: Vec<Html>,
    /// `kzsite 0.1.0`.
    pub(crate) generator: String,
}

/// An image among the static files.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct SiteImage {
    /// Its name: give it to `asset(path)`.
    pub(crate) name: String,
    /// Width in pixels.
    pub(crate) width: Option<u32>,
    /// Height in pixels.
    pub(crate) height: Option<u32>,
}

/// A link in the head of every page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct SiteLink {
    /// What the target is to the page.
    pub(crate) rel: String,
    /// Its address.
    pub(crate) href: String,
    /// Its type.
    pub(crate) r#type: Option<String>,
    /// Its sizes.
    pub(crate) sizes: Option<String>,
    /// Its title.
    pub(crate) title: Option<String>,
}

/// Who writes the site.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct SiteAuthor {
    /// Their name.
    pub(crate) name: String,
    /// A page about them.
    pub(crate) url: Option<String>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Licence {
    /// Its name.
    pub(crate) name: String,
    /// Where it can be read.
    pub(crate) url: String,
}

/// An entry of the navigation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct NavItem {
    /// Short title.
    pub(crate) title: String,
    /// Root-relative URL with the base path.
    pub(crate) url: String,
    /// Set when the page comes from another language along the fallback chain.
    pub(crate) borrowed: Option<Borrowed>,
}

/// The same page in another language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Translation {
    /// Root-relative URL with the base path.
    pub(crate) url: String,
    /// False where that page borrows its body from another language.
    pub(crate) translated: bool,
}

/// A menu, with the entry marked that the page is or lies below.
pub(super) struct Menu<'v> {
    items: &'v [NavItem],
    url: &'v str,
}

impl<'v> Menu<'v> {
    /// The menu on the page with an address.
    pub(super) fn new(items: &'v [NavItem], url: &'v str) -> Self {
        Self { items, url }
    }
}

impl Serialize for Menu<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut items = serializer.serialize_seq(Some(self.items.len()))?;
        for item in self.items {
            items.serialize_element(&MenuEntry {
                title: &item.title,
                url: &item.url,
                current: self.url.starts_with(&item.url),
                borrowed: item.borrowed.as_ref(),
            })?;
        }
        items.end()
    }
}

/// An entry of a menu as a template sees it.
#[derive(Serialize)]
struct MenuEntry<'v> {
    /// Short title.
    title: &'v str,
    /// Root-relative URL with the base path.
    url: &'v str,
    /// This is the page itself, or the page lies below it.
    current: bool,
    /// Set when the page comes from another language along the fallback chain.
    borrowed: Option<&'v Borrowed>,
}

/// The same page in every language, for the language switch.
pub(super) struct LanguageSwitch<'v> {
    section: &'v SectionView,
    translations: &'v [Translation],
}

impl<'v> LanguageSwitch<'v> {
    /// The switch of a page with these translations.
    pub(super) fn new(section: &'v SectionView, translations: &'v [Translation]) -> Self {
        Self {
            section,
            translations,
        }
    }
}

impl Serialize for LanguageSwitch<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            section,
            translations,
        } = self;
        let mut links = serializer.serialize_seq(Some(translations.len()))?;
        for (language, translation) in section.languages.iter().zip(*translations) {
            links.serialize_element(&LanguageLink {
                tag: &language.tag,
                dir: language.dir,
                name: &language.name,
                url: &translation.url,
                current: language.tag == section.language.tag,
                translated: translation.translated,
            })?;
        }
        links.end()
    }
}

/// A link of the language switch as a template sees it.
#[derive(Serialize)]
struct LanguageLink<'v> {
    /// BCP 47 tag.
    tag: &'v str,
    /// `ltr` or `rtl`.
    dir: &'static str,
    /// The language's own name for itself.
    name: &'v str,
    /// Root-relative URL with the base path.
    url: &'v str,
    /// This is the language of the page.
    current: bool,
    /// False where that page borrows its body from another language.
    translated: bool,
}
