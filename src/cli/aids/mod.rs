//! Aids for typing: completions for shells, schemas for editors.

pub(super) mod completions;
pub(super) mod schema;
pub(super) mod usage;
