//! Texts that stand where a translation should stand and say what the original says, in its language.

use crate::content::{AnyWords, LanguageWords, PageFile};
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Span};
use crate::kinds::RecordKind;
use crate::markdown::plain;
use crate::site::{PageId, Site};
use crate::yaml::Yaml;

/// Fewer words than this may be the same in two languages: names, numbers, quotations.
const FEWEST: usize = 4;

/// Warns where the text of a page is that of its original; whether it is.
pub(super) fn page(
    site: &Site,
    files: &Files,
    page_id: PageId,
    page: &PageFile,
    problems: &mut Problems,
) -> bool {
    let named = page.front.translation_of.as_ref();
    let lang = named.and_then(|original| site.languages.find(&original.lang));
    let lang = lang.unwrap_or(site.languages.default());
    let Some(original) = site.written(page_id, lang).filter(|_| lang != page.lang) else {
        return false;
    };
    let words = |page: &PageFile| -> Vec<String> {
        let text = &files.text(page.file)[page.body.clone()];
        text.split_whitespace().map(str::to_owned).collect()
    };
    if page.outline.words == 0 || words(page) != words(original) {
        return false;
    }
    let message = format!(
        "this page is not translated: its text is that of the original in `{}`",
        site.languages.tag(lang)
    );
    let problem = Diagnostic::warning("not-translated", message).at(Span::whole(page.file));
    problems.push(problem.hint(
        "translate it, or remove the file: readers then see the original, marked as being in another language",
    ));
    true
}

/// Warns where words of a language are those of the default language; how many texts there are.
pub(super) fn words(site: &Site, files: &Files, ours: &LanguageWords, problems: &mut Problems) -> usize {
    let default = site.languages.default();
    let theirs = site.words(default);
    let mut texts = Texts {
        files,
        tag: site.languages.tag(default),
        problems,
        found: 0,
    };
    for kind in RecordKind::ALL {
        texts.compare(ours.of(kind), theirs.of(kind));
    }
    texts.compare_measures(ours, theirs);
    texts.found
}

struct Texts<'a> {
    files: &'a Files,
    tag: &'a str,
    problems: &'a mut Problems,
    found: usize,
}

impl Texts<'_> {
    fn compare_measures(&mut self, ours: &LanguageWords, theirs: &LanguageWords) {
        let Some(file) = ours.vocabulary_file else { return };
        for (id, words) in &ours.vocabulary.measures {
            let original = theirs.vocabulary.measures.get(id);
            let summary = words.summary.as_deref().filter(|summary| is_long(summary));
            if summary.is_some() && summary == original.and_then(|original| original.summary.as_deref()) {
                self.tell(file, &format!("measures.{id}.summary"), "leave it out");
            }
        }
    }

    fn compare(&mut self, ours: &dyn AnyWords, theirs: &dyn AnyWords) {
        let Some(file) = ours.file() else { return };
        for id in ours.ids() {
            let (Some(words), Some(original)) = (ours.get(id), theirs.get(id)) else {
                continue;
            };
            let original = original.texts();
            for (key, text) in words.texts() {
                if !is_long(text) || !original.contains(&(key.clone(), text)) {
                    continue;
                }
                let remedy = "remove the record's words: they are then borrowed and marked";
                self.tell(file, &format!("{id}.{key}"), remedy);
            }
        }
    }
    fn tell(&mut self, file: FileId, path: &str, remedy: &str) {
        let message = format!(
            "this text is not translated: it is that of the original in `{}`",
            self.tag
        );
        let span = Yaml::file(self.files, file).span(path);
        let problem = Diagnostic::warning("not-translated", message).at(span);
        self.problems
            .push(problem.hint(format!("translate it, or {remedy}")));
        self.found += 1;
    }
}

fn is_long(text: &str) -> bool {
    plain(text).split_whitespace().count() >= FEWEST
}
