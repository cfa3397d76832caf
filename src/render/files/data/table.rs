//! Tables, independent of a format: their columns and cells.

use crate::config::LangId;
use crate::content::RecordWords;
use crate::edtf::Date;
use crate::kinds::RecordKind;
use crate::locale::is_mark;
use crate::markdown;
use crate::render::context::Context;
use crate::render::view::Text;
use crate::site::{Cite, RecordId, RecordNumber, Site};

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    /// Its name in every file and language.
    pub(super) name: &'static str,
    /// The form of its values.
    pub(super) form: Form,
    /// Keys of the theme's strings that explain it.
    pub(super) about: &'static [&'static str],
    /// The kind of records that its ids name.
    pub(super) refers: Option<RecordKind>,
    /// The codes that it may hold, with what they mean.
    pub(super) codes: Option<Codes>,
}

/// The codes that a column may hold, each with its meaning in the reader's language, where there are words for it.
pub(super) type Codes = fn(&Context<'_>) -> Vec<(String, Option<Text>)>;

/// The form of the values of a column.
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

/// A value in a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    Empty,
    Text(String),
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// Several texts; an empty one keeps the place beside a value in the list of another column.
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
    /// The Markdown of these texts, which may cite sources.
    pub(super) markdown: Vec<&'s str>,
}

/// The number of a record, of a kind that the data has as a table; one without columns has none.
pub(super) trait Tabled: RecordNumber {
    /// The columns that are the same in every language.
    const FACTS: &'static [Column] = &[];

    /// The columns of words.
    const WORDS: &'static [Column] = &[];

    /// The columns that identify a row.
    const KEY: &'static [&'static str] = &["id"];

    /// How many rows the record has.
    fn parts(self, _site: &Site) -> usize {
        1
    }

    /// The cells of a row that are the same in every language.
    fn facts(self, _site: &Site, _part: usize) -> Vec<Cell> {
        Vec::new()
    }

    /// The cells of words of a row, in the reader's language or the first that it borrows from.
    fn words<'s>(self, _context: &Context<'s>, _part: usize) -> Option<Worded<'s>> {
        None
    }
}

/// The columns of [`Worded::titled`].
pub(super) const TITLED: &[Column] = &[
    Column::text("title", &["field-title"]),
    Column::text("summary", &["field-text"]),
];

impl<'s> Worded<'s> {
    /// The words of a record with a title and an optional summary.
    pub(super) fn titled<I: RecordNumber<Words: RecordWords>>(
        context: &Context<'s>,
        id: I,
        summary: fn(&I::Words) -> Option<&String>,
    ) -> Option<Self> {
        let worded = context.site.words_for(context.lang, id)?;
        let summary = summary(worded.words);
        let cells: [Cell; TITLED.len()] = [Cell::maybe(worded.words.title()), maybe_plain(summary)];
        Some(Self {
            lang: worded.lang,
            cells: cells.into(),
            markdown: summary.into_iter().map(String::as_str).collect(),
        })
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

    /// A column of another form.
    pub(super) const fn of(form: Form, name: &'static str, about: &'static [&'static str]) -> Self {
        Self::new(name, form, about)
    }

    /// Says that its texts are ids of records of this kind.
    pub(super) const fn refers(mut self, kind: RecordKind) -> Self {
        self.refers = Some(kind);
        self
    }

    /// Its explanation in the reader's language, marked where it is borrowed.
    pub(super) fn explained(&self, context: &Context<'_>) -> String {
        // Some of these strings are labels before a value elsewhere, and strings with a plural are used in their plural here.
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

    /// Says that its texts are codes.
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

    /// A text; an empty one becomes [`Cell::Empty`].
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

/// A date as it is written, and the first and the last day that it can concern.
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
