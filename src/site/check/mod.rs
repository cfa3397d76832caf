//! Checks of what is bound: every text, every word of a translation, every file that is published, and what a site must have.

mod assets;
mod backlinks;
mod gaps;
mod head;
mod missing;
mod text;
mod texts;
mod vocabulary;
mod word_texts;

pub(super) use self::assets::{Inspections, publish};
pub(super) use self::gaps::check_front_page;
pub(super) use self::head::check_head;
pub(super) use self::texts::{State, TextsCache, check};
pub(super) use self::vocabulary::check_key_figures;
