//! Curated pages in all their languages: files under the same path are translations of one another.

use super::ids::DocId;
use super::model::Site;
use crate::config::{LangId, Languages};
use crate::content::{Layout, PageFile};
use crate::diag::{Diagnostic, Problems};
use crate::source::Span;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// A curated page in all its languages.
#[derive(Debug, Clone)]
pub struct Doc {
    /// Path below a section: `causes.md`.
    pub path: String,
    /// What it shows below its prose.
    pub layout: Layout,
    /// For each language, the page written in it.
    pub(super) written: Vec<Option<usize>>,
    /// For each language, the page shown in it: its own, else the first along the fallback chain.
    pub(super) shown: Vec<Option<usize>>,
}

/// All curated pages.
#[derive(Debug, Default)]
pub(super) struct Docs {
    pub(super) all: Vec<Doc>,
    pub(super) by_path: HashMap<String, DocId>,
    pub(super) by_layout: HashMap<Layout, DocId>,
    pub(super) home: Option<DocId>,
}

impl Docs {
    pub(super) fn pair(pages: &[Arc<PageFile>], languages: &Languages, problems: &mut Problems) -> Self {
        let mut written: BTreeMap<&str, Vec<Option<usize>>> = BTreeMap::new();
        for (index, page) in pages.iter().enumerate() {
            written
                .entry(&page.path)
                .or_insert_with(|| vec![None; languages.len()])[page.lang.index()] = Some(index);
        }
        let mut all: Vec<Doc> = written
            .into_iter()
            .map(|(path, written)| doc(path, written, pages, languages))
            .collect();
        all.sort_by_key(|doc| (doc.weight(pages), doc.path.clone()));
        let mut docs = Self::default();
        for (index, doc) in all.iter().enumerate() {
            let id = DocId(index);
            docs.by_path.insert(doc.path.clone(), id);
            if doc.path == "_index.md" {
                docs.home = Some(id);
            } else if doc.layout != Layout::Article && !doc.is_unread(pages) {
                if let Some(first) = docs.by_layout.get(&doc.layout) {
                    problems.push(second_of_a_layout(doc, &all[first.index()], pages));
                } else {
                    docs.by_layout.insert(doc.layout, id);
                }
            }
            check_layouts(doc, pages, languages, problems);
        }
        docs.all = all;
        docs
    }
}

impl Doc {
    /// The first page that exists, which decides what holds for all languages.
    fn lead<'p>(&self, pages: &'p [Arc<PageFile>]) -> &'p PageFile {
        let index = self
            .written
            .iter()
            .flatten()
            .next()
            .expect("a doc has at least one page");
        &pages[*index]
    }

    /// Whether a page of it may have another layout than was read.
    fn is_unread(&self, pages: &[Arc<PageFile>]) -> bool {
        let mut written = self.written.iter().flatten();
        written.any(|index| pages[*index].unread.touches("layout"))
    }

    fn weight(&self, pages: &[Arc<PageFile>]) -> i32 {
        self.lead(pages).front.weight
    }
}

fn doc(path: &str, written: Vec<Option<usize>>, pages: &[Arc<PageFile>], languages: &Languages) -> Doc {
    let shown = languages
        .ids()
        .map(|lang| {
            languages
                .chain(lang)
                .iter()
                .find_map(|next| written[next.index()])
        })
        .collect();
    let default = written[languages.default().index()].or_else(|| written.iter().flatten().copied().next());
    let layout = default.map_or(Layout::Article, |index| pages[index].front.layout);
    Doc {
        path: path.to_owned(),
        layout,
        written,
        shown,
    }
}

fn second_of_a_layout(doc: &Doc, first: &Doc, pages: &[Arc<PageFile>]) -> Diagnostic {
    let layout = doc.layout.as_str();
    Diagnostic::error(
        "duplicate-layout",
        format!("a second page has the layout `{layout}`"),
    )
    .at(Span::whole(doc.lead(pages).file))
    .hint(format!(
        "the first is `{}`; a site has one page of each layout",
        first.path
    ))
}

/// A translation shows what its original shows.
fn check_layouts(doc: &Doc, pages: &[Arc<PageFile>], languages: &Languages, problems: &mut Problems) {
    if doc.is_unread(pages) {
        return;
    }
    for page in doc.written.iter().flatten().map(|index| &pages[*index]) {
        if page.front.layout != doc.layout {
            let message = format!(
                "the layout is `{}` here and `{}` in `{}`",
                page.front.layout.as_str(),
                doc.layout.as_str(),
                languages.tag(languages.default())
            );
            let hint = "pages under the same path are translations of one another and have one layout";
            problems.push(
                Diagnostic::error("layout-differs", message)
                    .at(Span::whole(page.file))
                    .hint(hint),
            );
        }
    }
}

impl Site {
    /// A curated page.
    pub fn doc(&self, id: DocId) -> &Doc {
        &self.docs.all[id.index()]
    }

    /// All curated pages with their numbers, in the order of weight and path.
    pub fn doc_ids(&self) -> impl Iterator<Item = DocId> + use<> {
        (0..self.docs.all.len()).map(DocId)
    }

    /// The page that a language shows: its own, else the first along the fallback chain; none where the chain has none.
    pub fn shown(&self, doc: DocId, lang: LangId) -> Option<&PageFile> {
        self.doc(doc).shown[lang.index()].map(|index| &*self.pages[index])
    }

    /// The page written in a language.
    pub fn written(&self, doc: DocId, lang: LangId) -> Option<&PageFile> {
        self.doc(doc).written[lang.index()].map(|index| &*self.pages[index])
    }

    /// The front page of the sections.
    pub fn home(&self) -> Option<DocId> {
        self.docs.home
    }

    /// The page of a layout.
    pub fn layout(&self, layout: Layout) -> Option<DocId> {
        self.docs.by_layout.get(&layout).copied()
    }

    /// The pages of all languages as they are written.
    pub fn pages(&self) -> &[Arc<PageFile>] {
        &self.pages
    }
}
