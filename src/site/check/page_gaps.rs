//! Pages without a text, with the title of another page beside them, or without a translation.

use crate::config::LangId;
use crate::content::PageFile;
use crate::diag::{Diagnostic, Problems};
use crate::input::{Cached, Files, Span};
use crate::kinds::PageKind;
use crate::site::model::{PageId, Site};
use crate::yaml::Yaml;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

/// The problems of equal titles, valid while no title has changed.
#[derive(Debug, Default)]
pub struct TitlesCache(Cached<Titles, Problems>);

/// Pages; two lists are equal if all that the check of titles depends on is equal.
#[derive(Debug)]
struct Titles(Vec<Arc<PageFile>>);

impl PartialEq for Titles {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |(a, b): (&Arc<PageFile>, &Arc<PageFile>)| {
            Arc::ptr_eq(a, b) || a.lang == b.lang && a.path == b.path && a.front.title == b.front.title
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(is_same)
    }
}

impl TitlesCache {
    /// Reports pages that have the title of another one beside them.
    fn check(&mut self, pages: &[Arc<PageFile>], files: &Files) -> Problems {
        let titles = Titles(pages.to_vec());
        // Problems are not kept, since the place of a title moves with the text before it.
        self.0
            .get_or_make_if(titles, |titles| same_titles(&titles.0, files), Problems::is_empty)
    }
}

fn same_titles(pages: &[Arc<PageFile>], files: &Files) -> Problems {
    let mut problems = Problems::default();
    let mut titles: HashMap<(usize, &str, &str), &PageFile> = HashMap::new();
    for page in pages.iter().map(|page| &**page) {
        let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let title = (page.lang.index(), folder, page.front.title.as_str());
        // The file with the shorter name is taken for the original, since copies add to it: `causes - Copy.md`.
        let is_older = |other: &PageFile| (page.path.len(), &page.path) < (other.path.len(), &other.path);
        match titles.entry(title) {
            Entry::Vacant(free) => {
                free.insert(page);
            }
            Entry::Occupied(mut taken) => {
                let newer = if is_older(taken.get()) {
                    taken.insert(page)
                } else {
                    page
                };
                problems.push(same_title(files, newer, taken.get()));
            }
        }
    }
    problems
}

impl Site {
    /// Reports pages that are the copy of another one, that are empty, or that are said to be a translation and are not translated.
    pub(super) fn page_gaps(&self, files: &Files, cache: &mut TitlesCache, problems: &mut Problems) {
        problems.extend(cache.check(self.pages(), files));
        for page in self.pages() {
            // A front page may consist of its figures, its map and its lists.
            let is_prose = page.front.layout == PageKind::default() && page.path != "_index.md";
            if is_prose && (page.text.is_stand_in || (!page.outline.says && !page.unread.is_all())) {
                problems.push(no_text(page));
            }
        }
        for page_id in self.page_ids() {
            let written = || {
                let languages = self.languages.ids();
                languages.filter_map(move |lang| self.written(page_id, lang))
            };
            let is_alike = |page: &&PageFile| {
                let alike = written().filter(|other| other.text.lines == page.text.lines);
                alike.count() > 1
            };
            for page in written().filter(is_alike) {
                problems.extend(self.told_of_original(page_id, page, files));
            }
        }
    }

    /// Reports a page whose text is that of its original in another language.
    fn told_of_original(&self, page_id: PageId, page: &PageFile, files: &Files) -> Option<Diagnostic> {
        let of = match self.page_origin(page_id, page) {
            Some(origin) if origin.is_of_same_language => return None,
            Some(origin) => origin.of,
            None => self.same_original(page_id, page)?,
        };
        let original = self.written(page_id, of)?;
        let words = || {
            files.text(page.file)[page.body.clone()]
                .split_whitespace()
                .count()
        };
        // A short text, such as a name, may be the same in two languages.
        let is_same = page.text.lines == original.text.lines && words() >= FEWEST;
        is_same.then(|| not_translated(page, self.languages.tag(of)))
    }

    /// The language whose page has the same text as a page that claims to be an original. Of the two, the one in the default language, or
    /// else in the language that the configuration names first, counts as the original.
    fn same_original(&self, page_id: PageId, page: &PageFile) -> Option<LangId> {
        let default = self.languages.default();
        let main = |lang: LangId| self.languages.tag(lang).split('-').next();
        let mut others =
            std::iter::once(default).chain(self.languages.ids().take_while(|lang| *lang != page.lang));
        others.find(|lang| {
            let other = self
                .written(page_id, *lang)
                .filter(|_| main(*lang) != main(page.lang));
            page.lang != default
                && other.is_some_and(|other| {
                    self.page_origin(page_id, other).is_none() && page.text.lines == other.text.lines
                })
        })
    }
}

/// Fewer words than this may be the same in two languages.
const FEWEST: usize = 4;

fn same_title(files: &Files, page: &PageFile, other: &PageFile) -> Diagnostic {
    let other = &files.get(other.file).path;
    let span = Yaml::part(files, page.file, page.yaml.clone()).span("title");
    Diagnostic::warning("same-title", format!("`{other}` beside it has this title, too"))
        .at(span)
        .hint("readers cannot tell them apart; remove what is an old copy, or give it a title of its own")
}

fn no_text(page: &PageFile) -> Diagnostic {
    Diagnostic::warning("no-text", "this page says nothing")
        .at(Span::whole(page.file))
        .hint("write its text, or keep it back with `draft: true`")
}

fn not_translated(page: &PageFile, tag: &str) -> Diagnostic {
    let message = format!("this page is not translated: its text is that of the original in `{tag}`");
    Diagnostic::warning("not-translated", message)
        .at(Span::whole(page.file))
        .hint("translate it, or remove the file: readers then see the original, marked as being in another language")
}
