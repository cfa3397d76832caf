//! What every view is built from: the site, the theme's strings, and the reader's language.

mod citations;
mod data_files;
mod degrees;
mod feed_items;
mod input;
mod inventory;
mod languages;
mod links;
mod section;
mod text_fragment;
mod time;
mod translations;
mod vocabulary;

pub(crate) use self::data_files::{BibliographyFormat, DataFile};
pub(crate) use self::input::RenderInput;
pub(crate) use self::inventory::{Digest, DigestsCache, Inventory, StoredDigests};
pub(crate) use self::section::Sections;

pub(super) use self::citations::place_id;
pub(super) use self::feed_items::{ENTRIES, FeedItem, feed_items};
pub(super) use self::section::Section;

use crate::config::LangId;
use crate::locale::{Arg, Locale};
use crate::site::Site;

/// What a page is made from, with the reader's language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) input: RenderInput<'a>,
    pub(super) site: &'a Site,
    pub(super) lang: LangId,
    pub(super) locale: &'a Locale,
    pub(super) section: &'a Section,
}

impl<'a> Context<'a> {
    pub(super) fn new(input: RenderInput<'a>, lang: LangId) -> Self {
        let tag = input.site.languages.tag(lang);
        let locale = input
            .theme
            .locales()
            .get(tag)
            .expect("the theme has a locale for every language of the site");
        Self {
            input,
            site: input.site,
            lang,
            locale,
            section: input.sections.get(lang),
        }
    }

    /// A string of the theme; its key where no language has it, which is reported when the theme is loaded.
    pub(super) fn t(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locale.t(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The BCP 47 tag of the reader's language.
    pub(super) fn tag(&self) -> &'a str {
        self.site.languages.tag(self.lang)
    }
}
