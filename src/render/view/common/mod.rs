//! Small parts that many views share: texts that know their language, links, dates in words, citations, references.

mod parts;
mod references;
mod shared;
mod text;

pub(crate) use self::parts::{
    ArchivedLink, ChipMark, Citation, DateWords, External, Link, MapChip, PageLink, QuotedWords, Tag,
};
pub(crate) use self::references::{CitedPlace, CitedSource, Gist, Note, ReferenceList};
pub(crate) use self::shared::Shared;
pub(crate) use self::text::{Borrowed, Html, Text};
