//! Tables as JSON: a list of records, whose keys are the columns. Words are objects by the tag of their language; a language that borrows
//! them has no entry.

use super::table::{Cell, Form};
use super::tables::{self, LANGUAGE};
use crate::kinds::RecordKind;
use crate::render::context::{Context, RenderInput};
use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

/// The records of a kind, one a line.
pub(super) fn table(input: RenderInput<'_>, kind: RecordKind) -> String {
    let site = input.site;
    let contexts: Vec<Context<'_>> = site
        .languages
        .ids()
        .map(|lang| Context::new(input, lang))
        .collect();
    let mut lines: Vec<String> = Vec::new();
    for row in tables::rows(site, kind) {
        let facts = tables::facts_columns(kind).iter().zip(tables::facts(site, row));
        // The keys stand in the order of the columns.
        let mut record: IndexMap<&str, Value> =
            facts.map(|(column, cell)| (column.name, value(&cell))).collect();
        let words = tables::words_columns(kind).filter(|column| column.name != LANGUAGE);
        record.extend(words.map(|column| (column.name, Value::Object(Map::new()))));
        for context in &contexts {
            let (lang, cells) = tables::words(context, row);
            if lang != Some(context.lang) {
                continue;
            }
            for (column, cell) in tables::words_columns(kind).zip(cells) {
                let is_said = !matches!(&cell, Cell::Empty) && cell != Cell::List(Vec::new());
                if let Some(Value::Object(words)) = record.get_mut(column.name).filter(|_| is_said) {
                    words.insert(context.tag().to_owned(), value(&cell));
                }
            }
        }
        lines.push(serde_json::to_string(&record).unwrap_or_else(|_| unreachable!("a record is plain data")));
    }
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// The JSON of a cell.
pub(super) fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => Value::String(text.clone()),
        Cell::Boolean(is) => Value::Bool(*is),
        Cell::List(texts) => texts.iter().map(String::as_str).collect(),
        Cell::Number(value) => number(*value),
    }
}

/// A number, without a decimal point where it is whole.
#[expect(
    clippy::cast_possible_truncation,
    reason = "whole numbers of records stay below 2 to the power of 53"
)]
pub(super) fn number(value: f64) -> Value {
    if value.fract() == 0.0 {
        return Value::Number(Number::from(value as i64));
    }
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

/// The types of JSON that a form has.
pub(super) fn types(form: Form) -> &'static str {
    match form {
        Form::Text | Form::Edtf | Form::Day | Form::Address => "string",
        Form::Integer => "integer",
        Form::Number => "number",
        Form::Boolean => "boolean",
        Form::List => "array",
    }
}
