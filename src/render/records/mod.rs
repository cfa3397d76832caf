//! Records as they stand in lists and on pages, and what several kinds share. Cards of places and terms stand in
//! `pages/map.rs` and `pages/glossary.rs`, the only pages that show them.

mod any;

pub(super) mod actor;
pub(super) mod claim;
pub(super) mod conflict;
pub(super) mod correction;
pub(super) mod day_groups;
pub(super) mod event;
pub(super) mod figure;
pub(super) mod place_map;
pub(super) mod source;

pub(super) use self::any::link;
