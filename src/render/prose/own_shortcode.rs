//! The view of a declared shortcode: its arguments by name, with records as the cards that lists show.

use crate::config::LangId;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::records::{actor, claim, conflict, event, figure, place, source, term};
use crate::render::view::Language;
use crate::site::{OwnValue, RecordId, Shown};
use crate::theme::Plain;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The view of a declared shortcode.
#[derive(Serialize)]
pub(super) struct OwnView {
    lang: Language,
    #[serde(flatten)]
    values: BTreeMap<String, Value>,
}

/// Makes the view; words of the page are in the language that it is written in.
pub(super) fn view(
    context: &Context<'_>,
    written_in: LangId,
    values: Vec<(String, OwnValue)>,
    references: &mut References,
) -> OwnView {
    let mut value = |value: OwnValue| match value {
        OwnValue::Nothing => Value::Null,
        OwnValue::Plain(Plain::Words(words)) => Value::from(context.marked(&words, written_in)),
        OwnValue::Plain(Plain::Word(word)) => Value::from(word),
        OwnValue::Plain(Plain::Whole(number)) => Value::from(number),
        OwnValue::Plain(Plain::Number(number)) => Value::from(number),
        OwnValue::Plain(Plain::Flag(flag)) => Value::from(flag),
        OwnValue::One(shown) => card(context, shown, references),
        OwnValue::Many(all) => all
            .into_iter()
            .map(|shown| card(context, shown, references))
            .collect(),
    };
    OwnView {
        lang: context.section.view.language.clone(),
        values: values
            .into_iter()
            .map(|(name, given)| (name, value(given)))
            .collect(),
    }
}

fn card(context: &Context<'_>, shown: Shown, references: &mut References) -> Value {
    let record = match shown {
        Shown::Figure(id) => return plain(&figure::figure(context, id, references)),
        Shown::Record(record) => record,
    };
    match record {
        RecordId::Event(id) => plain(&*event::card(context, id)),
        RecordId::Place(id) => plain(&place::card(context, id)),
        RecordId::Actor(id) => plain(&actor::card(context, id, references)),
        RecordId::Source(id) => plain(&source::card(context, id)),
        RecordId::Term(id) => plain(&term::card(context, id, references)),
        RecordId::Conflict(id) => plain(&conflict::card(context, id, references)),
        RecordId::Claim(id) => plain(&claim::card(context, id, references)),
        // No argument names one.
        RecordId::Correction(_) => Value::Null,
    }
}

fn plain(view: &impl Serialize) -> Value {
    serde_json::to_value(view).unwrap_or_else(|_| unreachable!("a view is plain data"))
}
