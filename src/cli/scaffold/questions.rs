//! Asks for values that were not given.

use crate::cli::terminal::{ask, ask_until_good, note};
use crate::scaffold::{Addition, Base, Slot};

/// The reply to an empty answer.
const LEAVE_OUT: &str = "leave it out";

/// Asks for all needed values that are not given, and for optional ones: words in every language, of which those in languages with a
/// fallback may be left out. None where standard input ends.
pub(super) fn ask_for_missing(addition: &mut Addition, base: &Base) -> Option<()> {
    let languages = &base.site.languages;
    if addition.missing(languages).next().is_none() {
        return Some(());
    }
    let askable: Vec<&'static Slot> = addition.askable(languages).collect();
    note(&format!("the {} {}:\n", addition.kind.name(), addition.id));
    for slot in &askable {
        if !addition.is_fit(slot) {
            continue;
        }
        let answers = if slot.is_of_a_language() {
            in_default_language(addition, base, slot)?
        } else {
            plainly(base, slot)?
        };
        if !answers.is_empty() {
            addition.given.entry(slot.flag).or_default().extend(answers);
        }
    }
    let worded: Vec<_> = askable.iter().filter(|slot| slot.is_of_a_language()).collect();
    for lang in languages.ids().filter(|lang| *lang != languages.default()) {
        let tag = languages.tag(lang);
        let mut words = Vec::new();
        'slots: for slot in &worded {
            for (question, side) in questions(addition, base, slot) {
                let answer = ask(&format!("{question} (in {tag})"), Some("later"))?;
                // The words of a record are either complete or left out.
                if answer.is_empty() {
                    words.clear();
                    break 'slots;
                }
                words.push((slot.flag, format!("{tag}={side}{answer}")));
            }
        }
        for (flag, word) in words {
            addition.given.entry(flag).or_default().push(word);
        }
    }
    Some(())
}

/// The answers for a value in the record itself.
fn plainly(base: &Base, slot: &Slot) -> Option<Vec<String>> {
    let question = Addition::question(slot, base);
    let flaw = |answer: &str| Addition::flaw(slot, answer, base);
    if slot.flag == "language" {
        let languages = &base.site.languages;
        let own = languages.tag(languages.default());
        let answer = ask_until_good(&question, Some(own), |answer| match answer {
            "" => None,
            answer => flaw(answer),
        })?;
        return Some(vec![if answer.is_empty() { own.to_owned() } else { answer }]);
    }
    if slot.flag == "side" {
        let mut sides: Vec<String> = Vec::new();
        loop {
            // A disagreement needs at least two sides.
            let otherwise = (sides.len() > 1).then_some("that is all");
            let answer = ask_until_good(&question, otherwise, |answer| match answer {
                "" if otherwise.is_some() => None,
                answer => flaw(answer),
            })?;
            if answer.is_empty() {
                return Some(sides);
            }
            sides.push(answer);
        }
    }
    let otherwise = (!slot.is_needed).then_some(LEAVE_OUT);
    let answer = ask_until_good(&question, otherwise, |answer| match answer {
        "" if otherwise.is_some() => None,
        answer => flaw(answer),
    })?;
    Some(match answer.as_str() {
        "" => Vec::new(),
        _ if slot.is_of_many() => answer.split(',').map(|part| part.trim().to_owned()).collect(),
        _ => vec![answer],
    })
}

/// The answers in the default language.
fn in_default_language(addition: &Addition, base: &Base, slot: &Slot) -> Option<Vec<String>> {
    let languages = &base.site.languages;
    let tag = languages.tag(languages.default());
    let mut answers = Vec::new();
    for (question, side) in questions(addition, base, slot) {
        let question = if languages.ids().count() > 1 {
            format!("{question} (in {tag})")
        } else {
            question
        };
        let answer = ask_until_good(&question, None, |answer| Addition::flaw(slot, answer, base))?;
        answers.push(format!("{tag}={side}{answer}"));
    }
    Some(answers)
}

/// The questions in a language, each with a prefix for its answer: for a disagreement, one question for each side.
fn questions(addition: &Addition, base: &Base, slot: &Slot) -> Vec<(String, String)> {
    if slot.flag != "says" {
        return vec![(Addition::question(slot, base), String::new())];
    }
    let sides = addition.sides().into_iter();
    sides
        .map(|id| (format!("what `{id}` says"), format!("{id}=")))
        .collect()
}
