//! What stands behind the links, citations and shortcodes of a text.

mod citations;
mod fragments;
mod link;
mod meant;
mod own;
mod shortcodes;

pub(super) use self::fragments::is_taken;
pub use self::shortcodes::Shortcode;
