//! Tables before any format: their columns, and what stands in them.

use crate::config::LangId;
use crate::edtf::Date;
use crate::kinds::RecordKind;
use crate::locale::is_mark;
use crate::markdown;
use crate::render::context::Context;
use crate::render::view::Text;
use crate::site::{Cite, RecordId, Site};

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    /// Its name in every file and language.
    pub(super) name: &'static str,
    /// What stands in it.
    pub(super) form: Form,
    /// The theme's strings that explain it.
    pub(super) about: &'static [&'static str],
    /// The kind of records that its ids name.
    pub(super) refers: Option<RecordKind>,
    /// The words that can stand in it, with what they mean.
    pub(super) codes: Option<Codes>,
}

/// The words that can stand in a column, each with what it means in the reader's language, as far as that is worded.
pub(super) type Codes = fn(&Context<'_>) -> Vec<(String, Option<Text>)>;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Text, or an id.
    Text,
    /// A date in EDTF.
    Edtf,
    Day,
    /// A whole number.
    Integer,
    Number,
    /// `true` or `false`.
    Boolean,
    /// A web address.
    Address,
    /// Several texts.
    List,
}

impl Form {
    /// Its name on the page that explains the columns.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Edtf => "EDTF",
            Self::Day => "date",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Address => "URL",
            Self::List => "list",
        }
    }
}

/// What stands in a row under a column.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    Empty,
    Text(String),
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// Several texts; beside an empty one stands something in the list of another column.
    List(Vec<String>),
}

/// A row: a record, or one part of it where it has a row for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) record: RecordId,
    pub(super) part: usize,
}

/// The words of a row, all in one language.
#[derive(Debug, Clone)]
pub(super) struct Worded<'s> {
    pub(super) lang: LangId,
    /// In the order of the columns.
    pub(super) cells: Vec<Cell>,
    /// The texts that these were made of and that may cite sources.
    pub(super) markdown: Vec<&'s str>,
}

/// The columns of [`Worded::titled`].
pub(super) const TITLED: &[Column] = &[
    Column::text("title", &["field-title"]),
    Column::text("summary", &["field-text"]),
];

impl<'s> Worded<'s> {
    /// The words of a record that has a title, and perhaps a text that says what it is.
    pub(super) fn titled(lang: LangId, title: &str, summary: Option<&'s String>) -> Self {
        let cells: [Cell; TITLED.len()] = [Cell::text(title), maybe_plain(summary)];
        Self {
            lang,
            cells: cells.into(),
            markdown: summary.into_iter().map(String::as_str).collect(),
        }
    }
}

impl Column {
    const fn new(name: &'static str, form: Form, about: &'static [&'static str]) -> Self {
        Self {
            name,
            form,
            about,
            refers: None,
            codes: None,
        }
    }

    /// A column of texts.
    pub(super) const fn text(name: &'static str, about: &'static [&'static str]) -> Self {
        Self::new(name, Form::Text, about)
    }

    /// A column of lists.
    pub(super) const fn list(name: &'static str, about: &'static [&'static str]) -> Self {
        Self::new(name, Form::List, about)
    }

    /// A column of something else.
    pub(super) const fn of(form: Form, name: &'static str, about: &'static [&'static str]) -> Self {
        Self::new(name, form, about)
    }

    /// The same, where its texts are ids.
    pub(super) const fn refers(mut self, kind: RecordKind) -> Self {
        self.refers = Some(kind);
        self
    }

    /// What explains it, in the reader's language, marked where it is borrowed.
    pub(super) fn explained(&self, context: &Context<'_>) -> String {
        // Some of the words stand before what they name elsewhere, and words for one or several are those of several here.
        let word = |key: &&str| {
            let text = context.t(key, &[("n", 2.into())]);
            let words = text.trim_end_matches(is_mark);
            let marks = &text[words.len()..];
            let words = words.trim_end_matches([':', '：', ' ', '\u{a0}', '\u{202f}']);
            format!("{words}{marks}")
        };
        let mut words: Vec<String> = self.about.iter().map(word).collect();
        words.dedup();
        words.join(": ")
    }

    /// The same, where its texts are words of a list.
    pub(super) const fn codes(mut self, codes: Codes) -> Self {
        self.codes = Some(codes);
        self
    }
}

impl Cell {
    /// A text that may be absent.
    pub(super) fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    /// A text; an empty one is nothing.
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    /// A number that may be absent.
    pub(super) fn number(number: Option<impl Into<f64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }

    /// Texts.
    pub(super) fn list<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(Into::into).collect())
    }
}

/// A date as it is written, and the first and the last day that it can be.
pub(super) fn date(date: Option<&Date>) -> [Cell; 3] {
    let day = |day: Option<crate::edtf::Day>| Cell::maybe(day.map(|day| day.to_string()));
    [
        Cell::maybe(date.map(Date::as_str)),
        day(date.and_then(Date::earliest)),
        day(date.and_then(Date::latest)),
    ]
}

/// Sources, and the places in them in the same order.
pub(super) fn cites<'c>(site: &Site, cites: impl Iterator<Item = &'c Cite> + Clone) -> [Cell; 2] {
    let id = |cite: &Cite| site.id(RecordId::Source(cite.source)).to_owned();
    let place = |cite: &Cite| {
        cite.locator
            .as_ref()
            .map_or_else(String::new, ToString::to_string)
    };
    [Cell::list(cites.clone().map(id)), Cell::list(cites.map(place))]
}

/// Words without markup.
pub(super) fn plain(text: &str) -> Cell {
    Cell::text(markdown::plain_words(text))
}

/// Words without markup that may be absent.
pub(super) fn maybe_plain(text: Option<&String>) -> Cell {
    text.map_or(Cell::Empty, |text| plain(text))
}

/// The columns of [`cites`].
pub(super) const CITES: [Column; 2] = [
    Column::list("sources", &["data-sources"]).refers(RecordKind::Source),
    Column::list("locators", &["data-locators"]),
];

/// The permanent id of a record.
pub(super) const ID: Column = Column::text("id", &["data-id"]);
