//! What stands behind the links, citations and shortcodes of a text.

mod citations;
mod fragments;
mod link;
mod own_addresses;
mod shortcodes;
mod suggestions;

pub(super) use self::fragments::is_taken;
pub(super) use self::own_addresses::leads_home;
pub use self::shortcodes::Shortcode;
