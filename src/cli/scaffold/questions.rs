//! Asking for what nobody has said.

use crate::build::Loaded;
use crate::cli::terminal::ask;
use crate::scaffold::{Addition, Slot};

/// Asks for all that is needed and not said: words in every language, of which those may be left for later that others stand in for.
pub(super) fn ask_for_missing<'a>(
    addition: &mut Addition,
    loaded: &Loaded,
    others: impl Iterator<Item = &'a str>,
) {
    let missing: Vec<&'static Slot> = addition.missing().collect();
    let name = addition.kind.name();
    for slot in &missing {
        let answer = ask(
            &format!("{} of the {name}, {}", slot.flag, addition.question(slot, loaded)),
            None,
        );
        if let Some(answer) = answer.filter(|answer| !answer.is_empty()) {
            addition.given.insert(slot.flag, vec![answer]);
        }
    }
    let worded: Vec<_> = missing.iter().filter(|slot| slot.is_of_a_language()).collect();
    for tag in others {
        let mut words = Vec::new();
        for slot in &worded {
            let answer = ask(&format!("{} in {tag}", slot.flag), Some("later")).unwrap_or_default();
            // Words of a record are complete, or not there.
            if answer.is_empty() {
                words.clear();
                break;
            }
            words.push((slot.flag, format!("{tag}={answer}")));
        }
        for (flag, word) in words {
            addition.given.entry(flag).or_default().push(word);
        }
    }
}
