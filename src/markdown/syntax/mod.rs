//! The elements of the dialect, one a file: how each is written and what may be wrong with it.

pub(super) mod alert;
pub(super) mod autolink;
pub(super) mod citation;
pub(super) mod dialects;
pub(super) mod footnotes;
pub(super) mod foreign;
pub(super) mod heading;
pub(super) mod links;
pub(super) mod literal;
pub(super) mod near;
pub(super) mod raw;
pub(super) mod shortcode;
pub(super) mod target;
pub(super) mod wide;
