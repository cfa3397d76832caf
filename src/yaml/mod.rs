//! All reading of YAML: from text to typed values, with all flaws of a text at once and each at its place.
//!
//! Entry point: [`Yaml`], a stretch of YAML in a file. [`Yaml::parse`] reads it as one value, [`Yaml::entries`] as a mapping of ids to
//! records, where a flaw in one record leaves the others whole. Both say what could not be read ([`Unread`](crate::diag::Unread)), so that
//! the phases above do not report what only follows from that. When a phase above reports a value, [`Yaml::span`] finds its place, and
//! [`Parts`] that of a part of a text.
//!
//! Values come from `serde_yaml`. Only where that finds a flaw, the text is read once more: key by key where it is no YAML
//! (`read`), part by part where it is not what the type wants (`lenient`). Places come from the events of `saphyr-parser`, which is
//! asked once a file, and only when there is something to report.

mod chunks;
mod decode;
mod findings;
mod flaw;
mod kind;
mod lenient;
mod limits;
mod parts;
mod place_tree;
mod read;
mod stray_brackets;
mod structs;
mod syntax;
mod text;

#[cfg(test)]
mod tests;

pub use self::flaw::meant_point;
pub use self::parts::Parts;
pub use self::structs::field_names;
pub use self::text::{Head, Headed, Parsed, Yaml};

/// Writes a value as YAML, its keys in their order.
pub fn written(value: &impl serde::Serialize) -> String {
    serde_yaml::to_string(value).expect("texts under texts can be written")
}
