//! Files that are mappings by ids.

use crate::config::Translation;
use crate::forms::{By, Id, TemplateName};
use crate::theme::OwnShortcode;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A file of records.
pub(super) struct Records<T>(PhantomData<T>);

/// A file of words, which may say how all of them were translated.
pub(super) struct Words<T>(PhantomData<T>);

/// `shortcodes.yaml`.
pub(super) struct Shortcodes;

/// `accepted.yaml`.
pub(super) struct AcceptedFile;

impl<T: JsonSchema> JsonSchema for Records<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        By::<Id, T>::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Words<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let words = generator.subschema_for::<T>();
        let head = generator.subschema_for::<Translation>();
        let mut schema = By::<Id, T>::json_schema(generator);
        // A record may have this id, too.
        let translation = json_schema!({
            "description": "How all that stands in this file was translated, where an entry does not say it itself.",
            "anyOf": [head, words],
        });
        schema.insert(
            "properties".to_owned(),
            json_schema!({"translation": translation}).into(),
        );
        schema
    }
}

impl JsonSchema for Shortcodes {
    fn schema_name() -> Cow<'static, str> {
        "Shortcodes".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        By::<TemplateName, OwnShortcode>::json_schema(generator)
    }
}

impl JsonSchema for AcceptedFile {
    fn schema_name() -> Cow<'static, str> {
        "Accepted".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let texts = json_schema!({"type": "object", "additionalProperties": {"type": "string"}});
        let group = json_schema!({"type": "object", "additionalProperties": texts});
        json_schema!({"type": "object", "additionalProperties": group})
    }
}
