//! Asking for what nobody has said.

use crate::build::Loaded;
use crate::cli::terminal::{ask, ask_until_good, note};
use crate::scaffold::{Addition, Slot};

/// Asks for all that is needed and not said: words in every language, of which those may be left for later that others stand in for.
/// None where there is nobody any more who answers.
pub(super) fn ask_for_missing(addition: &mut Addition, loaded: &Loaded) -> Option<()> {
    let languages = &loaded.site.languages;
    let default = languages.default();
    let missing: Vec<&'static Slot> = addition.missing(languages).collect();
    if missing.is_empty() {
        return Some(());
    }
    note(&format!("the {} {}:\n", addition.kind.name(), addition.id));
    for slot in &missing {
        let mut question = Addition::question(slot, loaded);
        if slot.is_of_a_language() && languages.ids().count() > 1 {
            question.push_str(&format!(" (in {})", languages.tag(default)));
        }
        let mut answer = ask_until_good(&question, None, |answer| Addition::flaw(slot, answer, loaded))?;
        if slot.is_of_a_language() {
            answer = format!("{}={answer}", languages.tag(default));
        }
        addition.given.entry(slot.flag).or_default().push(answer);
    }
    let worded: Vec<_> = missing.iter().filter(|slot| slot.is_of_a_language()).collect();
    for lang in languages.ids().filter(|lang| *lang != default) {
        let tag = languages.tag(lang);
        let mut words = Vec::new();
        for slot in &worded {
            let question = format!("{} (in {tag})", Addition::question(slot, loaded));
            let answer = ask(&question, Some("later"))?;
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
    Some(())
}
