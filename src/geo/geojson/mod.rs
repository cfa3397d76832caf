//! `GeoJSON` texts (RFC 7946), with the place of every flaw.

mod coordinates;
mod document;
mod json_messages;
mod members;
mod reader;

pub(super) use self::document::{feature, features};
pub(super) use self::reader::Reader;
