//! Sources: their records are checked and bound like all others.

use super::binder::Binder;
use crate::config::is_language_tag;
use crate::content::SeedFile;
use crate::diag::Diagnostic;
use crate::input::{Files, Span};
use crate::kinds::RecordKind;
use crate::site::fields::{check_web_address, id_flaw, parse_date};
use crate::site::model::{ActorId, Source};
use crate::yaml::Yaml;

/// Binds the sources.
pub(super) fn sources(binder: &mut Binder<'_>) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for seed in &binder.content.seeds {
        check_seed(binder, seed);
        let same = sources
            .iter()
            .find(|earlier| earlier.seed.record.id == seed.record.id);
        check_id(binder, seed, same.map(|earlier| &earlier.seed));
        let files = binder.files;
        let mut date = |text: Option<&String>, key: &str| {
            let text = text.filter(|_| !seed.unread.touches(key))?;
            parse_date(text, || seed_span(files, seed, key), binder.problems)
        };
        let published = date(seed.record.published.as_ref(), "published");
        let inferred = date(seed.record.published_inferred.as_ref(), "published_inferred");
        let actor = seed.record.actor.as_ref().and_then(|actor| {
            let found = binder.lookup.of(RecordKind::Actor).find(actor).map(ActorId);
            if found.is_none() && !binder.lookup.of(RecordKind::Actor).is_unread(actor) {
                let problem =
                    Diagnostic::error("unknown-id", format!("there is no actor with the id `{actor}`"));
                report(
                    binder,
                    problem.hint(binder.lookup.of(RecordKind::Actor).guess(actor)),
                    seed,
                    "actor",
                );
            }
            found
        });
        sources.push(Source {
            seed: seed.clone(),
            published,
            inferred,
            actor,
        });
    }
    sources
}

/// The id of a source is the name of its file, and no other source has it.
fn check_id(binder: &mut Binder<'_>, seed: &SeedFile, same: Option<&SeedFile>) {
    let id = &seed.record.id;
    let files = binder.files;
    let name = seed.name(files).unwrap_or_default();
    let is_taken = files.find(&format!("seeds/{id}.md")).is_some();
    if let Some(same) = same {
        let (wrong, right) = if name == id { (same, seed) } else { (seed, same) };
        let path = &files.get(right.file).path;
        let problem = Diagnostic::error("duplicate-id", format!("`{path}` has the id `{id}`, too"));
        let name = wrong.name(files).unwrap_or_default();
        let hint = format!("write `id: {name}`, as this file is named");
        report(binder, problem.hint(hint), wrong, "id");
    } else if name != id && !is_taken && id_flaw(id).is_none() {
        let message = format!("the id `{id}` is not the name of the file");
        let hint = format!("name the file `{id}.md`, or write the id as the file is named");
        report(
            binder,
            Diagnostic::error("id-differs", message).hint(hint),
            seed,
            "id",
        );
    }
}

fn check_seed(binder: &mut Binder<'_>, seed: &SeedFile) {
    let record = &seed.record;
    if let Some(found) = seed.raw_paragraphs.filter(|found| *found != record.paragraphs) {
        let message = format!(
            "`paragraphs` says {}, but the raw text has {found} non-empty lines",
            record.paragraphs
        );
        report(
            binder,
            Diagnostic::error("paragraphs-differ", message),
            seed,
            "paragraphs",
        );
    }
    if let Some(url) = &record.url
        && let Err(problem) = check_web_address(url)
    {
        report(binder, problem, seed, "url");
    }
    if !(record.sha256.len() == 64 && record.sha256.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        let problem = Diagnostic::error("bad-hash", format!("`{}` is no SHA-256", record.sha256));
        let hint = "it has 64 digits from 0 to f, as `sha256sum` prints it";
        report(binder, problem.hint(hint), seed, "sha256");
    }
    for (key, count, unit) in [
        ("word_count", record.word_count, "word"),
        ("paragraphs", record.paragraphs, "paragraph"),
    ] {
        if count == 0 {
            let problem = Diagnostic::error("out-of-range", format!("a text has at least one {unit}"));
            report(binder, problem, seed, key);
        }
    }
    if !is_language_tag(&record.language) {
        let problem = Diagnostic::error(
            "bad-language",
            format!("`{}` is no language tag", record.language),
        );
        let hint = "language tags are those of BCP 47: `en`, `pt-BR`, `kk-Latn`";
        report(binder, problem.hint(hint), seed, "language");
    }
}

/// Reports a problem of a value, unless that could not be read.
fn report(binder: &mut Binder<'_>, problem: Diagnostic, seed: &SeedFile, key: &str) {
    if !seed.unread.touches(key) {
        binder
            .problems
            .push(problem.at(seed_span(binder.files, seed, key)));
    }
}

fn seed_span(files: &Files, seed: &SeedFile, key: &str) -> Span {
    Yaml::part(files, seed.file, seed.yaml.clone()).span(key)
}
