//! What a page as a whole lacks: a text, a title that no other page beside it has, a translation.

use crate::content::PageFile;
use crate::diag::{Diagnostic, Problems};
use crate::input::{Files, Span};
use crate::kinds::PageKind;
use crate::markdown;
use crate::site::model::Site;
use crate::yaml::Yaml;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

impl Site {
    /// Pages that are the copy of another one, say nothing, or stand for a translation and are none.
    pub(super) fn page_gaps(&self, files: &Files, problems: &mut Problems) {
        let mut titles: HashMap<(usize, &str, &str), &PageFile> = HashMap::new();
        for page in self.pages().iter().map(|page| &**page) {
            let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let title = (page.lang.index(), folder, page.front.title.as_str());
            // The file with the shorter name was there first: others add to it, such as `causes - Copy.md`.
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
            let text = text(files, page);
            // A front page may leave all to its figures, its map and its lists.
            let is_prose = page.front.layout == PageKind::default() && page.path != "_index.md";
            if is_prose && says_nothing(text) {
                problems.push(no_text(page));
            }
        }
        for page_id in self.page_ids() {
            for lang in self.languages.ids() {
                problems.extend(self.written(page_id, lang).and_then(|page| {
                    let origin = self
                        .page_origin(page_id, page)
                        .filter(|origin| !origin.is_of_same_language)?;
                    let original = self.written(page_id, origin.of)?;
                    let text = text(files, page);
                    // Names and numbers alone may be the same in two languages.
                    let is_same = text.lines().eq(self::text(files, original).lines())
                        && text.split_whitespace().count() >= FEWEST;
                    is_same.then(|| not_translated(page, self.languages.tag(origin.of)))
                }));
            }
        }
    }
}

/// Fewer words than this may be the same in two languages.
const FEWEST: usize = 4;

fn text<'f>(files: &'f Files, page: &PageFile) -> &'f str {
    files.text(page.file)[page.body.clone()].trim()
}

/// Whether readers see nothing of a text.
fn says_nothing(text: &str) -> bool {
    text.is_empty() || text.starts_with("<!--") && markdown::plain(text).trim().is_empty()
}

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
