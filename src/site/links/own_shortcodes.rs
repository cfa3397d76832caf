//! Resolves arguments of shortcodes that a site or its theme declares.

use super::arguments::{Args, known};
use crate::kinds::RecordKind;
use crate::site::model::{Argument, Bound, FigureId, LinkError, RecordId};
use crate::theme::{ArgumentType, OwnArgument, OwnShortcode, Plain};

/// The value of an argument of a shortcode of a site or its theme.
#[derive(Debug, Clone, PartialEq)]
pub enum OwnValue {
    /// The page does not give it.
    Nothing,
    /// A text, a number, or yes or no.
    Plain(Plain),
    /// The record that an id names.
    One(Shown),
    /// The records that several ids name, each once.
    Many(Vec<Shown>),
}

/// A record that a shortcode shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// A record by itself.
    Record(RecordId),
    /// A claim, which is shown with its rivals.
    Figure(FigureId),
}

impl Bound {
    /// Whether an argument of a shortcode is text that readers see, so that it differs from language to language.
    pub fn is_in_words(&self, shortcode: &str, argument: &str) -> bool {
        let declared = self.shortcodes.as_deref().and_then(|own| own.find(shortcode));
        let argument = declared.and_then(|declared| declared.arguments.get(argument));
        argument.is_some_and(|argument| argument.r#type == ArgumentType::Text)
    }

    /// Resolves the arguments of a declared shortcode, in the order in which they are declared.
    pub(super) fn own_shortcode(
        &self,
        shortcode: &OwnShortcode,
        args: &Args<'_>,
    ) -> Result<Vec<(String, OwnValue)>, LinkError> {
        let names: Vec<&str> = shortcode.arguments.keys().map(String::as_str).collect();
        args.only(&names)?;
        let mut values = Vec::with_capacity(names.len());
        for (name, argument) in &shortcode.arguments {
            if argument.required {
                args.must(name)?;
            }
            let default = argument.default.as_ref().map(crate::theme::Given::text);
            let value = match args.get(name).or(default.as_deref()) {
                Some(text) => self.own_value(name, argument, text)?,
                None if argument.many => OwnValue::Many(Vec::new()),
                None => OwnValue::Nothing,
            };
            values.push((name.clone(), value));
        }
        Ok(values)
    }

    fn own_value(&self, name: &str, argument: &OwnArgument, text: &str) -> Result<OwnValue, LinkError> {
        let at = || Argument::Value(name.to_owned());
        let Some(kind) = kind(argument.r#type) else {
            let plain = argument.plain(name, text);
            let plain = plain.map_err(|(message, hint)| LinkError::new(message, hint).in_argument(at()))?;
            return Ok(OwnValue::Plain(plain));
        };
        let find = |id: &str| {
            let record = RecordId::new(kind, known(kind, (name, id), &self.lookup)?);
            Ok(match record {
                RecordId::Claim(claim) => {
                    let figure = self
                        .figures
                        .iter()
                        .position(|figure| figure.claims.contains(&claim));
                    figure.map_or(Shown::Record(record), |figure| Shown::Figure(FigureId(figure)))
                }
                _ => Shown::Record(record),
            })
        };
        if !argument.many {
            return find(text.trim()).map(OwnValue::One);
        }
        let mut all: Vec<Shown> = Vec::new();
        for id in text.split(',').map(str::trim) {
            if id.is_empty() {
                let scheme = kind.scheme();
                let error = LinkError::new(
                    format!("an id is missing in `{name}`"),
                    format!("write ids of one {scheme} or more, with commas between them: `{name}=\"a, b\"`"),
                );
                return Err(error.in_argument(at()));
            }
            let shown = find(id)?;
            if !all.contains(&shown) {
                all.push(shown);
            }
        }
        Ok(OwnValue::Many(all))
    }
}

fn kind(of: ArgumentType) -> Option<RecordKind> {
    match of {
        ArgumentType::Text | ArgumentType::Number | ArgumentType::YesNo => None,
        ArgumentType::Event => Some(RecordKind::Event),
        ArgumentType::Place => Some(RecordKind::Place),
        ArgumentType::Figure => Some(RecordKind::Claim),
        ArgumentType::Source => Some(RecordKind::Source),
        ArgumentType::Actor => Some(RecordKind::Actor),
        ArgumentType::Term => Some(RecordKind::Term),
        ArgumentType::Conflict => Some(RecordKind::Conflict),
    }
}
