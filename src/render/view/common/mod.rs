//! Small parts that many views share: texts that know their language, links, dates in words, citations.

mod parts;
mod text;

pub(crate) use self::parts::{
    Citation, DateWords, External, Gist, Link, PageLink, Reference, ReferenceUse, Tag,
};
pub(crate) use self::text::{Borrowed, Html, Text};
