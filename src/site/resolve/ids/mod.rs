//! Reports invalid ids, and kinds without records, once instead of wherever they are named.

mod lost;
mod mistyped;

pub(super) use self::lost::is_folder_lost;

use crate::content::Content;
use crate::diag::{Problems, Unread};
use crate::input::Files;
use crate::kinds::RecordKind;
use crate::site::fields::{id_flaw_among, meant_id};
use crate::yaml::Yaml;

/// Checks the ids of a kind, and marks as unread those under which a flawed record may be named elsewhere.
pub(super) fn check(
    content: &Content,
    kind: RecordKind,
    files: &Files,
    (unread, problems): (&mut Unread, &mut Problems),
) {
    // An invalid id may stand for any id that has words and no record.
    let is_misnamed = check_form(content, kind, files, (&mut *unread, &mut *problems));
    let is_lost = lost::are_none(content, kind, files, problems);
    // A record that was copied with its id was meant to have another one, which has words.
    if is_lost {
        unread.add_all();
    } else if unread.lost_ids() > 0 || is_misnamed {
        let known = content.records(kind).ids();
        let words = content.words.iter().flat_map(|words| words.of(kind).ids());
        let orphans: Vec<&str> = words.filter(|id| !known.contains(id)).collect();
        if kind == RecordKind::Claim {
            // Claims need no words, so any unknown id may be the one that was meant.
            unread.cut();
        }
        orphans.into_iter().for_each(|id| unread.add(id));
    }
    let meant = mistyped::find(content, kind, files, problems);
    meant.into_iter().for_each(|id| unread.add(id));
}

/// Checks the form of ids, which become parts of addresses and anchors of pages. Returns whether an id is invalid and no words tell which
/// one was meant.
fn check_form(
    content: &Content,
    kind: RecordKind,
    files: &Files,
    (unread, problems): (&mut Unread, &mut Problems),
) -> bool {
    let mut is_misnamed = false;
    let tag = content.languages.tag(content.languages.default());
    let records = content.records(kind);
    let taken = records.ids();
    for (at, id) in records.ids().into_iter().chain(records.undated()).enumerate() {
        let Some(problem) = id_flaw_among(id, tag, &taken) else {
            continue;
        };
        let span = match (kind, records.file()) {
            (RecordKind::Source, _) => {
                let seed = &content.seeds[at];
                if seed.unread.touches("id") {
                    continue;
                }
                Yaml::part(files, seed.file, seed.yaml.clone()).span("id")
            }
            (_, Some(file)) => Yaml::file(files, file).key_span(id),
            (_, None) => continue,
        };
        problems.push(problem.at(span));
        // Other places may name it correctly.
        unread.add(id);
        let meant = meant_id(id, tag);
        let words = content.words[content.languages.default().index()].of(kind);
        let is_worded = [Some(id), meant.as_deref()]
            .into_iter()
            .flatten()
            .any(|id| words.get(id).is_some());
        is_misnamed |= !is_worded;
        meant.into_iter().for_each(|meant| unread.add(meant));
    }
    is_misnamed
}
