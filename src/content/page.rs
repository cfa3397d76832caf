//! Curated pages as the files of a language section have them.

use super::plain::{PlainTexts, is_stand_in};
use super::records::{Texts, optional, sha256_hex};
use crate::config::{LangId, Translation};
use crate::diag::{Diagnostic, Unread, blank};
use crate::forms::{By, Day, OneDay, SiteLanguage, Slug, Text};
use crate::input::{FileId, Files, Span};
use crate::kinds::PageKind;
use crate::markdown::Outline;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// A Markdown file of a language section.
#[derive(Debug, Clone)]
pub struct PageFile {
    pub file: FileId,
    /// The section's language.
    pub lang: LangId,
    /// Path below the section, the same in every language: `causes.md`.
    pub path: String,
    /// The YAML of its front matter.
    pub yaml: Range<usize>,
    /// The Markdown below the front matter.
    pub body: Range<usize>,
    /// What the front matter says.
    pub front: FrontMatter,
    /// What of the front matter, or with it of the page, could not be read.
    pub unread: Unread,
    /// What the Markdown refers to.
    pub outline: Outline,
    /// Traits of the Markdown, for comparison with other pages.
    pub text: TextTraits,
}

/// Traits of a text by which it is compared with others, found once for each state of its file.
#[derive(Debug, Clone)]
pub struct TextTraits {
    /// Hash of the text without spaces around it; none of an empty one.
    pub hash: Option<u64>,
    /// Hash of its lines, whatever their line ends.
    pub lines: u64,
    /// It is a placeholder for a text that is still to be written.
    pub is_stand_in: bool,
}

impl TextTraits {
    pub(super) fn new(text: &str) -> Self {
        let text = text.trim();
        let mut lines = Xxh3::new();
        for line in text.lines() {
            lines.update(&(line.len() as u64).to_le_bytes());
            lines.update(line.as_bytes());
        }
        Self {
            hash: (!text.is_empty()).then(|| xxh3_64(text.as_bytes())),
            lines: lines.digest(),
            is_stand_in: is_stand_in(text),
        }
    }
}

/// The front matter of a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The title of the page, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// One sentence for lists, search engines and previews of links.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub description: Option<String>,
    /// The title in menus, where that should be shorter.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub nav_title: Option<String>,
    /// The last part of the address in this language; the name of the file if it is left out.
    #[schemars(with = "Option<Slug>")]
    #[serde(default)]
    pub slug: Option<String>,
    /// What the page shows besides its text.
    #[serde(default)]
    pub layout: PageKind,
    /// Its place in the order of pages: small numbers first, and pages without one last.
    #[serde(default)]
    pub weight: Option<i32>,
    /// In which menu the page stands.
    #[serde(default)]
    pub menu: Option<Menu>,
    /// When it was first published: a day, or a time with its offset.
    #[schemars(with = "Option<Day>")]
    #[serde(default)]
    pub date: Option<String>,
    /// When it was last changed: a day, or a time with its offset.
    #[schemars(with = "Option<Day>")]
    #[serde(default)]
    pub updated: Option<String>,
    /// How it was translated.
    #[serde(default)]
    pub translation: Option<Translation>,
    /// The page this one translates, as sites said it before there was `translation`.
    #[serde(default)]
    pub translation_of: Option<TranslationOf>,
    /// Of the timeline: a line of plain text for each of its days.
    #[schemars(with = "By<OneDay, Text>")]
    #[serde(default, deserialize_with = "blank::labels")]
    pub days: IndexMap<String, String>,
    /// Whether the page is left out unless drafts are asked for.
    #[serde(default)]
    pub draft: bool,
    /// Addresses that it had before: paths below the folder of its language, or, with a slash before them, of the site.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// Says which state of which page a translation renders.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationOf {
    /// Language of the original.
    #[schemars(with = "SiteLanguage")]
    pub lang: String,
    /// Hash of the original when it was translated, as `kzsite check` prints it.
    #[serde(default)]
    pub hash: Option<String>,
}

/// Where a page is linked from on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Menu {
    /// The navigation at the head.
    Main,
    /// The foot.
    Footer,
    /// Among the chapters, which the front page lists.
    Chapters,
    /// Nowhere.
    None,
}

impl PlainTexts for FrontMatter {
    fn plain(&self) -> Texts<'_> {
        let description = optional("description", self.description.as_deref());
        let nav_title = optional("nav_title", self.nav_title.as_deref());
        let title = ("title".to_owned(), self.title.as_str());
        let days = self
            .days
            .iter()
            .map(|(day, line)| (format!("days.{day}"), line.as_str()));
        let head = [title].into_iter().chain(description).chain(nav_title);
        head.chain(days).collect()
    }
}

impl PageFile {
    /// Whether this is the section's front page.
    pub fn is_home(&self) -> bool {
        self.path == "_index.md"
    }

    /// Whether the page is one of the chapters.
    pub fn is_chapter(&self) -> bool {
        !self.is_home() && self.menu() == Menu::Chapters
    }

    /// Where the page is linked from: what its front matter says, else the chapters for prose and the head for lists.
    pub fn menu(&self) -> Menu {
        let default = match self.front.layout {
            PageKind::Article => Menu::Chapters,
            PageKind::Corrections => Menu::Footer,
            _ => Menu::Main,
        };
        self.front.menu.unwrap_or(default)
    }

    /// The texts that are translated, each with its key.
    pub fn texts<'t>(&'t self, files: &'t Files) -> Vec<(String, &'t str)> {
        let front = &self.front;
        let texts = [
            ("title", Some(front.title.as_str())),
            ("nav_title", front.nav_title.as_deref()),
            ("description", front.description.as_deref()),
            ("text", Some(&files.text(self.file)[self.body.clone()])),
        ];
        let said = texts
            .into_iter()
            .filter_map(|(key, text)| Some((key.to_owned(), text?)));
        said.collect()
    }

    /// Hash of title, description and text, whatever their line ends: twelve hexadecimal digits. Translations of older sites name the state
    /// of their original by it.
    pub fn state_hash(&self, files: &Files) -> String {
        let text = files.text(self.file)[self.body.clone()].replace("\r\n", "\n");
        let description = self.front.description.as_deref().unwrap_or_default();
        let said = [self.front.title.as_str(), description, text.trim()].join("\0");
        let mut hash = sha256_hex(said.as_bytes());
        hash.truncate(12);
        hash
    }

    /// All that pairing and ordering of pages depend on.
    pub fn shape(&self) -> (&str, LangId, PageKind, Option<i32>, &Unread) {
        (
            &self.path,
            self.lang,
            self.front.layout,
            self.front.weight,
            &self.unread,
        )
    }

    /// All that the addresses of a page depend on.
    pub fn slugs(&self) -> (Option<&str>, &[String]) {
        (self.front.slug.as_deref(), &self.front.aliases)
    }

    /// The ids that links to the page may name.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.outline.headings.iter().map(|heading| heading.id.as_str())
    }
}

/// Reports a page with the same text as another one of its language: a copy that was kept beside it.
pub(super) fn same_texts(files: &Files, pages: &[Arc<PageFile>]) -> Vec<Diagnostic> {
    /// From how many words on equal texts are no coincidence: with the same title, and with two titles.
    const WORDS: [usize; 2] = [8, 20];
    let mut published: Vec<&PageFile> = pages.iter().map(|page| &**page).collect();
    published.retain(|page| !page.front.draft);
    let mut texts: Vec<(LangId, u64)> = published
        .iter()
        .filter_map(|page| Some((page.lang, page.text.hash?)))
        .collect();
    texts.sort_unstable();
    if texts.windows(2).all(|pair| pair[0] != pair[1]) {
        return Vec::new();
    }
    let mut known: HashMap<(LangId, u64), &PageFile> = HashMap::new();
    // The name of a copy is longer than that of its original.
    published.sort_by_key(|page| (page.path.len(), &page.path));
    let mut found = Vec::new();
    for page in published {
        let Some(text) = page.text.hash else { continue };
        let first = *known.entry((page.lang, text)).or_insert(page);
        let is_chance = page.outline.words < WORDS[usize::from(first.front.title != page.front.title)];
        if first.file != page.file && !is_chance {
            let message = format!("this page has the same text as `{}`", files.get(first.file).path);
            let hint = "remove one of the two; `draft: true` keeps a page from readers";
            found.push(
                Diagnostic::error("unknown-file", message)
                    .at(Span::whole(page.file))
                    .hint(hint),
            );
        }
    }
    found
}
