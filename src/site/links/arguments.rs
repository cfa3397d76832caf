//! The arguments of a shortcode as a page gives them.

use crate::diag::did_you_mean;
use crate::edtf::{Date, Day};
use crate::kinds::RecordKind;
use crate::site::model::{Argument, LinkError, Lookup};
use std::collections::BTreeMap;

/// Finds the record that an argument names.
pub(super) fn known(
    kind: RecordKind,
    (argument, id): (&str, &str),
    lookup: &Lookup,
) -> Result<usize, LinkError> {
    let (index, what) = (lookup.of(kind), kind.scheme());
    index.find(id).ok_or_else(|| {
        let error = LinkError::new(format!("there is no {what} with the id `{id}`"), index.guess(id));
        error
            .following(index.is_unread(id))
            .in_argument(Argument::Value(argument.to_owned()))
            .of_missing(kind, id)
    })
}

/// The arguments, and the name of the shortcode.
pub(super) struct Args<'a> {
    pub(super) name: &'a str,
    pub(super) args: &'a BTreeMap<String, String>,
}

impl Args<'_> {
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.args.get(key).map(String::as_str)
    }

    pub(super) fn must(&self, key: &str) -> Result<&str, LinkError> {
        self.get(key).ok_or_else(|| {
            LinkError::new(
                format!("the shortcode `{}` needs `{key}`", self.name),
                format!("write `{{{{ {}({key}=\"…\") }}}}`", self.name),
            )
        })
    }

    pub(super) fn only(&self, keys: &[&str]) -> Result<(), LinkError> {
        match self.args.keys().find(|key| !keys.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(LinkError::new(
                format!("the shortcode `{}` has no argument `{key}`", self.name),
                did_you_mean(key, keys.iter().copied()).or_list("arguments"),
            )
            .in_argument(Argument::Name(key.clone()))),
        }
    }

    pub(super) fn day(&self, key: &str) -> Result<Option<Day>, LinkError> {
        let Some(text) = self.get(key) else {
            return Ok(None);
        };
        match Date::parse(text) {
            Ok(date) if date.earliest().is_some() && date.earliest() == date.latest() => Ok(date.earliest()),
            _ => Err(
                LinkError::new(format!("`{text}` is no day"), "write it as `YYYY-MM-DD`")
                    .in_argument(Argument::Value(key.to_owned())),
            ),
        }
    }
}
