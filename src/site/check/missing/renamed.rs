//! Ids that have been changed where they are declared and not in files of words: finds the new id for an old one.

use crate::config::LangId;
use crate::diag::{Guess, did_you_mean, nearest};
use crate::kinds::RecordKind;
use crate::site::model::Addressed;
use std::collections::HashMap;

/// How many ids are compared at most; if there are more, the cause is not a slip.
const COMPARED: usize = 100;

/// For each of some ids that nothing has, the id that is meant among those without words: a similar one, or the only one.
pub(in crate::site::check) fn meant<'a>(
    orphans: &[&'a str],
    missing: &[&'a str],
) -> HashMap<&'a str, &'a str> {
    let mut found = HashMap::new();
    if orphans.is_empty() || orphans.len().max(missing.len()) > COMPARED {
        return found;
    }
    let mut missing = missing.to_vec();
    for orphan in orphans {
        if let Some(id) = nearest(orphan, missing.iter().copied()) {
            missing.retain(|other| *other != id);
            found.insert(*orphan, id);
        }
    }
    let mut left = orphans.iter().filter(|orphan| !found.contains_key(**orphan));
    if let (Some(orphan), None, [id]) = (left.next(), left.next(), missing.as_slice()) {
        found.insert(*orphan, *id);
    }
    found
}

/// The hint for words under an id that has been changed.
pub(in crate::site::check) fn hint(id: &str, meant: &str) -> Guess {
    let otherwise = format!("write `{meant}`, which has no words here, if that is what is meant");
    did_you_mean(id, [meant]).or(otherwise)
}

/// The records that are meant by ids in the words of a translation that no record has.
pub(in crate::site::check) fn records(
    site: &Addressed,
    lang: LangId,
    kind: RecordKind,
) -> HashMap<&str, &str> {
    if lang == site.languages.default() {
        return HashMap::new();
    }
    let original = site.words(site.languages.default()).of(kind);
    let ours = site.words(lang).of(kind);
    let is_record = |id: &&str| site.lookup.record(kind, id).is_ok();
    let is_free = |id: &&str| !is_record(id) && !site.lookup.of(kind).is_unread(id);
    let orphans: Vec<&str> = ours.ids().into_iter().filter(is_free).collect();
    let may_have = |id: &str| ours.get(id).is_some() || ours.unread().may_hold(id);
    // For kinds that need no words, the default language shows which records have some.
    let may_lack = |id: &&str| !may_have(id) && (kind.needs_words() || original.get(id).is_some());
    let lacking = site.records(kind).map(|record| site.id(record));
    let lacking: Vec<&str> = lacking.filter(may_lack).collect();
    let mut found = HashMap::new();
    // Previous ids of records are certain, and need no guess.
    for orphan in &orphans {
        let is_former = |id: &&&str| {
            let record = site.lookup.record(kind, id);
            record.is_ok_and(|record| site.previous_ids(record).iter().any(|former| former == orphan))
        };
        if let Some(id) = lacking.iter().find(is_former) {
            found.insert(*orphan, *id);
        }
    }
    let orphans: Vec<&str> = orphans.into_iter().filter(|id| !found.contains_key(id)).collect();
    let lacking: Vec<&str> = lacking
        .into_iter()
        .filter(|id| !found.values().any(|known| known == id))
        .collect();
    found.extend(meant(&orphans, &lacking));
    found
}

/// The words of a list that are meant by words of a language that the configuration does not have.
pub(in crate::site::check) fn words<'a>(
    site: &'a Addressed,
    lang: LangId,
    list: &str,
) -> HashMap<&'a str, &'a str> {
    let words = site.words(lang);
    let declared = site.config.vocabulary.list(list);
    let known = words.vocabulary.ids(list);
    let may_be = |id: &str| site.config.may_declare(list, id) || words.vocabulary_unread.may_hold(list);
    let orphans: Vec<&str> = known
        .iter()
        .copied()
        .filter(|id| !declared.contains(id) && !may_be(id))
        .collect();
    let missing: Vec<&str> = declared.into_iter().filter(|id| !known.contains(id)).collect();
    meant(&orphans, &missing)
}
