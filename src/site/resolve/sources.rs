//! Sources.

use super::binder::{Binder, no_record};
use crate::config::is_language_tag;
use crate::content::{RawText, Rights, SourceFile, Status};
use crate::diag::{Diagnostic, unquoted};
use crate::edtf::Date;
use crate::input::{Files, Span, source_path};
use crate::kinds::RecordKind;
use crate::markdown::TargetForm;
use crate::site::fields::{check_address_of_record, check_past, id_flaw, is_id, parse_date};
use crate::site::model::{ActorId, Cite, Claim, Event, Origin, Source, SourceId, origin_groups};
use crate::site::quotes::copied;
use crate::yaml::Yaml;
use std::collections::BTreeSet;

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
            let date = parse_date(text, || seed_span(files, seed, key), binder.problems)?;
            check_past(&date, || seed_span(files, seed, key), binder.problems);
            Some(date)
        };
        let published = date(seed.record.published.as_ref(), "published");
        let inferred = date(seed.record.published_inferred.as_ref(), "published_inferred");
        let archived = seed.record.archived.as_ref();
        let archived = date(archived.map(|copy| &copy.date), "archived.date");
        if let (Some(published), Some(inferred)) = (&published, &inferred)
            && !narrows(inferred, published)
        {
            let message = "`published` says when the article appeared, and this does not narrow it down";
            let hint = "leave it out; it stands beside `published` only where it says more of the same month or year";
            let problem = Diagnostic::warning("odd-date", message).hint(hint);
            report(binder, problem, seed, "published_inferred");
        }
        if let (Some(published), Some(archived)) = (&published, &archived)
            && archived
                .latest()
                .is_some_and(|latest| published.earliest() > Some(latest))
        {
            let message = "the copy is older than the article, says `published`";
            let problem = Diagnostic::warning("odd-date", message).hint("correct one of the two days");
            report(binder, problem, seed, "archived.date");
        }
        let actor = actor(binder, seed);
        let origin = origin(binder, seed);
        let previous_ids = previous_ids(binder, seed);
        sources.push(Source {
            seed: seed.clone(),
            published,
            inferred,
            archived,
            actor,
            origin,
            previous_ids,
        });
    }
    sources
}

/// The ids that a source had before; those that can be no ids are reported.
fn previous_ids(binder: &mut Binder<'_>, seed: &SourceFile) -> Vec<String> {
    let languages = &binder.content.languages;
    let tag = languages.tag(languages.default());
    let mut sound = Vec::new();
    for (index, id) in seed.record.previous_ids.iter().enumerate() {
        match id_flaw(id, tag) {
            None => sound.push(id.clone()),
            Some(problem) => report(binder, problem, seed, &format!("previous_ids.{index}")),
        }
    }
    sound
}

/// The actor that the record of a source names.
fn actor(binder: &mut Binder<'_>, seed: &SourceFile) -> Option<ActorId> {
    let id = seed.record.actor.as_ref()?;
    let actors = binder.lookup.of(RecordKind::Actor);
    let found = actors.find(id);
    if found.is_none() && !actors.is_unread(id) {
        let problem = Diagnostic::error("unknown-id", format!("there is no actor with the id `{id}`"));
        report(binder, problem.hint(actors.guess(id)), seed, "actor");
    }
    found.map(ActorId)
}

/// Binds the origins of a source: actors and other sources.
fn origin(binder: &mut Binder<'_>, seed: &SourceFile) -> Vec<Origin> {
    let mut origins = Vec::new();
    for (at, name) in seed.record.origin.iter().enumerate() {
        let path = format!("origin.{at}");
        let (kind, id) = match TargetForm::parse(name) {
            TargetForm::Record { kind, id } if [RecordKind::Actor, RecordKind::Source].contains(&kind) => {
                (kind, id)
            }
            _ => {
                let message = format!("`{name}` is no actor and no source");
                let hint = "name whom the source has it from as links do: `actor:ID`, `source:ID`";
                let problem = Diagnostic::error("broken-link", message).hint(hint);
                report(binder, problem, seed, &path);
                continue;
            }
        };
        let index = binder.lookup.of(kind);
        match index.find(id) {
            Some(_) if kind == RecordKind::Source && id == seed.record.id => {
                let problem = Diagnostic::error("circular", format!("the source `{id}` has it from itself"));
                report(
                    binder,
                    problem.hint("name whom it repeats, or leave it out"),
                    seed,
                    &path,
                );
            }
            Some(found) if kind == RecordKind::Source => origins.push(Origin::Source(SourceId(found))),
            Some(found) => origins.push(Origin::Actor(ActorId(found))),
            None if index.is_unread(id) => {}
            None => {
                let problem = no_record(kind, id);
                report(binder, problem.hint(index.guess(id)), seed, &path);
            }
        }
    }
    origins
}

/// Whether a date lies in another one and is more exact.
fn narrows(inner: &Date, outer: &Date) -> bool {
    let days = |date: &Date| Some((date.earliest()?, date.latest()?));
    days(inner)
        .zip(days(outer))
        .is_some_and(|((from, to), (earliest, latest))| {
            earliest <= from && to <= latest && (from, to) != (earliest, latest)
        })
}

/// Checks that the id of a source is the name of its file, and that no other source has it.
fn check_id(binder: &mut Binder<'_>, seed: &SourceFile, same: Option<&SourceFile>) {
    let id = &seed.record.id;
    let files = binder.files;
    let name = seed.name(files);
    let is_taken = files.find(&source_path(id)).is_some();
    // Names that differ only in case are reported as such.
    let is_twin = |other: &SourceFile| {
        let other = other.name(files);
        other != name && other.to_lowercase() == name.to_lowercase()
    };
    if same.is_some_and(is_twin) {
        return;
    }
    if let Some(same) = same {
        let (wrong, right) = if name == id { (same, seed) } else { (seed, same) };
        let path = &files.get(right.file).path;
        let problem = Diagnostic::error("duplicate-id", format!("`{path}` has the id `{id}`, too"));
        let name = wrong.name(files);
        let hint = format!("write `id: {name}`, as this file is named");
        report(binder, problem.hint(hint), wrong, "id");
    } else if name != id && !is_taken && is_id(id) {
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

fn check_seed(binder: &mut Binder<'_>, seed: &SourceFile) {
    let record = &seed.record;
    check_raw(binder, seed);
    check_paragraphs(binder, seed);
    if let Some(url) = &record.url
        && let Err(problem) = check_address_of_record(url)
    {
        report(binder, problem, seed, "url");
    }
    check_hash(binder, seed);
    check_rights(binder, seed);
    check_counts(binder, seed);
    if let Some(archived) = &record.archived
        && let Err(problem) = check_address_of_record(&archived.url)
    {
        report(binder, problem, seed, "archived.url");
    }
    if record.author.is_some() && !record.authors.is_empty() {
        let problem = Diagnostic::error("doubled", "`author` and `authors` are for the same");
        let hint = "keep `author` for one, `authors` for several";
        report(binder, problem.hint(hint), seed, "authors");
    }
    if !is_language_tag(&record.language) {
        let problem = Diagnostic::error(
            "bad-language",
            format!("`{}` is no language tag", record.language),
        );
        let hint = match unquoted(&record.language) {
            Some(tag) => format!("write `{tag}`, without these quotation marks"),
            None => "language tags are those of BCP 47: `en`, `pt-BR`, `kk-Latn`".to_owned(),
        };
        report(binder, problem.hint(hint), seed, "language");
    }
}

/// Checks that the raw text has as many paragraphs as its record says.
fn check_paragraphs(binder: &mut Binder<'_>, seed: &SourceFile) {
    if let Some((found, said)) = seed.raw_paragraphs.zip(seed.record.paragraphs)
        && found != said
    {
        let message = format!("`paragraphs` says {said}, but the raw text has {found} non-empty lines");
        let hint =
            format!("write `paragraphs: {found}`, and see whether the places that are cited are still right");
        report(
            binder,
            Diagnostic::error("paragraphs-differ", message).hint(hint),
            seed,
            "paragraphs",
        );
    }
}

/// Checks that no more of a source is published than its rights allow.
fn check_rights(binder: &mut Binder<'_>, seed: &SourceFile) {
    let record = &seed.record;
    if let Some(licence) = &record.licence
        && let Err(problem) = check_address_of_record(&licence.url)
    {
        report(binder, problem, seed, "licence.url");
    }
    if record.rights == Rights::Full && record.licence.is_none() && !seed.unread.touches("licence") {
        let message = "the rights of this source let all of it be published, and nothing says why";
        let problem = Diagnostic::error("no-licence", message);
        let hint = "name its licence: `licence: {content: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}`; or write `rights: excerpt`";
        report(binder, problem.hint(hint), seed, "rights");
    }
    let Some(raw) = seed.raw.filter(|_| record.rights != Rights::Full) else {
        return;
    };
    let files = binder.files;
    let digest = &files.text(seed.file)[seed.body.clone()];
    if let Some((range, paragraph)) = copied(digest, &RawText::of(files.get(raw))) {
        let message = format!("this digest has the words of the article, in paragraph {paragraph}");
        let problem = Diagnostic::error("copied-words", message);
        let hint =
            "say it in your own words; a record that rests on them may quote them: `quote: {exact: …}`";
        let start = seed.body.start + range.start;
        let span = Span::new(seed.file, start..start + range.len());
        binder.problems.push(problem.at(span).hint(hint));
    }
}

/// Checks that the hash is a valid SHA-256 and no placeholder.
fn check_hash(binder: &mut Binder<'_>, seed: &SourceFile) {
    let record = &seed.record;
    let is_hash = |text: &&String| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some(sha256) = record.sha256.as_ref().filter(|sha256| !is_hash(sha256)) {
        let problem = Diagnostic::error("bad-hash", format!("`{sha256}` is no SHA-256"));
        let is_end = |c: char| !c.is_ascii_alphanumeric();
        let hash = sha256.split(is_end).find(|part| is_hash(&&(*part).to_owned()));
        let hint = match hash {
            Some(hash) => format!("write the digits alone: `{hash}`"),
            None => "it has 64 digits from 0 to f, as `sha256sum` prints it".to_owned(),
        };
        report(binder, problem.hint(hint), seed, "sha256");
    } else if let Some(sha256) = record.sha256.as_ref().filter(|sha256| is_placeholder(sha256)) {
        let problem = Diagnostic::warning("bad-hash", format!("`{sha256}` stands for a SHA-256 and is none"));
        let hint = "write what `sha256sum` prints for the raw text, or leave it out";
        report(binder, problem.hint(hint), seed, "sha256");
    }
}

/// Checks that the numbers of words and paragraphs are not 0.
fn check_counts(binder: &mut Binder<'_>, seed: &SourceFile) {
    let record = &seed.record;
    for (key, count, unit) in [
        ("word_count", record.word_count, "word"),
        ("paragraphs", record.paragraphs, "paragraph"),
    ] {
        if count == Some(0) {
            let problem = Diagnostic::error("out-of-range", format!("a text has at least one {unit}"));
            let hint = format!("count the {unit}s of the article, and write how many there are");
            report(binder, problem.hint(hint), seed, key);
        }
    }
}

/// Checks that the raw text of a source has the hash of its record.
fn check_raw(binder: &mut Binder<'_>, seed: &SourceFile) {
    let is_hash = seed
        .record
        .sha256
        .as_ref()
        .is_some_and(|sha256| sha256.len() == 64);
    let Some((file, sha256)) = seed.other_raw.as_ref().filter(|_| is_hash) else {
        return;
    };
    let path = &binder.files.get(*file).path;
    let message =
        format!("`{path}` is not the text that this source was made from: its SHA-256 is `{sha256}`");
    let problem = Diagnostic::warning("raw-differs", message);
    let hint = "bring back the text as it was, or write its SHA-256 here and see whether paragraphs and digest still hold";
    report(binder, problem.hint(hint), seed, "sha256");
}

/// Reports claims whose `as_of` lies after all of their sources.
pub(super) fn check_days(binder: &mut Binder<'_>, claims: &[Claim], sources: &[Source]) {
    let Some(file) = binder.content.claims.file else {
        return;
    };
    for claim in claims {
        let Some(as_of) = claim.as_of.as_ref().and_then(Date::earliest) else {
            continue;
        };
        // A source without a date may be of any day.
        let days = claim.sources.iter().map(|cite| {
            let source = &sources[cite.source.index()];
            let day = source.published.as_ref().or(source.inferred.as_ref())?.latest()?;
            Some((day, &source.seed.record.id))
        });
        let days: Option<Vec<_>> = days.collect();
        if let Some((last, id)) = days.and_then(|days| days.into_iter().max())
            && last < as_of
        {
            let problem = Diagnostic::warning(
                "odd-date",
                format!("`as_of` is later than the source `{id}`, which cannot know it"),
            );
            let span = Yaml::file(binder.files, file).span(&format!("{}.as_of", claim.id));
            let hint = "write the day for which the number holds, or correct when the source was published";
            binder.problems.push(problem.at(span).hint(hint));
        }
    }
}

/// Reports established events whose sources share an origin, though they have different publishers.
pub(super) fn check_origins(binder: &mut Binder<'_>, events: &[Event], sources: &[Source]) {
    let Some(file) = binder.content.events.file else {
        return;
    };
    for event in events.iter().filter(|event| event.status == Status::Established) {
        // A single source, or several of one publisher, are reported where the event is bound.
        let has_origin = |cite: &Cite| !sources[cite.source.index()].origin.is_empty();
        let groups = origin_groups(sources, &event.sources);
        let [group] = &groups[..] else { continue };
        let is_published_apart = |id: &SourceId| {
            let source = &sources[id.index()];
            (source.actor, source.seed.record.publisher.clone())
        };
        let publishers: BTreeSet<_> = group.sources.iter().map(is_published_apart).collect();
        if group.sources.len() < 2 || publishers.len() < 2 || !event.sources.iter().any(has_origin) {
            continue;
        }
        let message =
            "this is `established`, and all its sources have it from the same hands, says their `origin`";
        let span = Yaml::file(binder.files, file).span(&format!("{}.status", event.id));
        let hint = "name another source that says so by itself, or write `status: reported`";
        let problem = Diagnostic::warning("one-source", message).at(span).hint(hint);
        binder.problems.push(problem);
    }
}

/// Reports a problem of a value, unless that could not be read.
fn report(binder: &mut Binder<'_>, problem: Diagnostic, seed: &SourceFile, key: &str) {
    if !seed.unread.touches(key) {
        binder
            .problems
            .push(problem.at(seed_span(binder.files, seed, key)));
    }
}

fn seed_span(files: &Files, seed: &SourceFile, key: &str) -> Span {
    Yaml::part(files, seed.file, seed.yaml.clone()).span(key)
}

/// Whether a hash is a placeholder: one digit over and over.
fn is_placeholder(sha256: &str) -> bool {
    let first = sha256.as_bytes().first();
    sha256.bytes().all(|digit| Some(&digit) == first)
}
