//! The only YAML door: from text to typed values, with all flaws of a text at once and each at its place.
//!
//! Entry point: [`Yaml`], a stretch of YAML in a file. [`Yaml::parse`] reads it as one value, [`Yaml::entries`] as a
//! mapping of ids to records, where a flaw in one record leaves the others whole. [`Yaml::span`] finds the place of a
//! value later on, when a phase above has something to say about it; nothing about places is kept in memory.
//!
//! Values come from `serde_yaml`, places from the events of `saphyr-parser`, which is asked only when there is
//! something to report.

mod flaw;
mod kind;
mod marked;
mod text;

#[cfg(test)]
mod tests;

pub use self::text::Yaml;
