//! Translations whose original has changed since.

use crate::content::{PageFile, sha256_hex};
use crate::diag::{Diagnostic, Problems};
use crate::input::Files;
use crate::site::{PageId, Site};
use crate::yaml::Yaml;

/// Hash of what a translator translates: title, description and text of a page. Twelve hexadecimal digits.
pub fn original_hash(page: &PageFile, files: &Files) -> String {
    let text = files.text(page.file)[page.body.clone()].trim();
    let description = page.front.description.as_deref().unwrap_or_default();
    let mut hash = sha256_hex(
        [page.front.title.as_str(), description, text]
            .join("\0")
            .as_bytes(),
    );
    hash.truncate(12);
    hash
}

/// Warns where a translation names another state of its original; how many there are.
pub(super) fn check(
    site: &Site,
    files: &Files,
    page_id: PageId,
    page: &PageFile,
    problems: &mut Problems,
) -> bool {
    let Some(original) = &page.front.translation_of else {
        return false;
    };
    let Some(hash) = &original.hash else { return false };
    let lang = site.languages.find(&original.lang);
    let Some(source) = lang.and_then(|lang| site.written(page_id, lang)) else {
        return false;
    };
    let now = original_hash(source, files);
    if *hash == now {
        return false;
    }
    let message = format!(
        "the original in `{}` has changed since this translation",
        original.lang
    );
    let problem = Diagnostic::warning("stale-translation", message);
    let span = Yaml::part(files, page.file, page.yaml.clone()).span("translation_of.hash");
    problems.push(
        problem
            .at(span)
            .hint(format!("bring the text up to date, then write `hash: \"{now}\"`")),
    );
    true
}
