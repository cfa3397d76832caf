//! Tables as CSV (RFC 4180): UTF-8, commas, lines that end in CR LF, the names of the columns in the first.
//!
//! Spreadsheets run a cell that begins like a formula. So a text that is no number and begins with `=`, `+`, `-`, `@` or a control
//! character gets an apostrophe before it. To make that reversible, a text that already begins with apostrophes and such a character gets
//! one more. To read a text back, remove one apostrophe where it begins with apostrophes and such a character.

use super::table::Cell;
use super::tables;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use std::borrow::Cow;

/// The separator of the texts of a list. Within a text it is replaced by [`INSTEAD`].
const BETWEEN: &str = "|";
const INSTEAD: &str = "¦";

/// The records of a kind with the words of a language.
pub(super) fn table(context: &Context<'_>, kind: RecordKind) -> String {
    let facts = tables::facts_columns(kind).iter();
    let names = facts.chain(tables::words_columns(kind)).map(|column| column.name);
    let mut text = names.collect::<Vec<&str>>().join(",");
    text.push_str("\r\n");
    for row in tables::rows(context.site, kind) {
        let (_, words) = tables::words(context, row);
        let cells = tables::facts(context.site, row);
        for (at, cell) in cells.iter().chain(&words).enumerate() {
            if at > 0 {
                text.push(',');
            }
            text.push_str(&written(cell));
        }
        text.push_str("\r\n");
    }
    text
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Boolean(is) => is.to_string(),
        Cell::Text(text) => field(text),
        Cell::List(texts) => {
            let texts = texts.iter().map(|text| text.replace(BETWEEN, INSTEAD));
            field(&texts.collect::<Vec<String>>().join(BETWEEN))
        }
    }
}

/// A text as a field: no formula, and in quotation marks where it needs them.
fn field(text: &str) -> String {
    let text = guarded(text);
    if text.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.into_owned()
    }
}

/// A text that no spreadsheet takes for a formula.
fn guarded(text: &str) -> Cow<'_, str> {
    // Some spreadsheets also accept the full-width forms of these signs.
    let begins = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') || c.is_control();
    if text.trim_start_matches('\'').starts_with(begins) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, field, written};

    #[test]
    fn fields_are_quoted_where_they_need_it() {
        for (text, expected) in [
            ("plain; with: marks", "plain; with: marks"),
            ("a, b", "\"a, b\""),
            ("\"so\"", "\"\"\"so\"\"\""),
            ("two\nlines", "\"two\nlines\""),
        ] {
            assert_eq!(field(text), expected);
        }
    }

    #[test]
    fn no_text_is_a_formula_and_each_can_be_had_back() {
        for text in ["=1+1", "+49", "-0043-03-15", "@name", "\tx", "'=x", "''@", "＝1"] {
            let guarded = field(text);
            assert_eq!(guarded.strip_prefix('\''), Some(text));
        }
        for text in ["'tis", "a=b", "", "‘quoted’"] {
            assert_eq!(field(text), text);
        }
        assert_eq!(written(&Cell::Number(-71.25)), "-71.25");
        assert_eq!(written(&Cell::list(["a|b", "", "c"])), "a¦b||c");
    }
}
