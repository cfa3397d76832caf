//! Records as they are shown in lists and on pages.

mod any;

pub(super) mod actor;
pub(super) mod claim;
pub(super) mod conflict;
pub(super) mod correction;
pub(super) mod day_groups;
pub(super) mod event;
pub(super) mod figure;
pub(super) mod place;
pub(super) mod place_map;
pub(super) mod source;
pub(super) mod term;

pub(super) use self::any::link;
