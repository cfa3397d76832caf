//! What the links, citations and shortcodes of a text refer to.

mod arguments;
mod citations;
mod fragments;
mod link;
mod own_addresses;
mod own_shortcodes;
mod shortcodes;
mod suggestions;

pub(super) use self::fragments::is_taken;
pub use self::own_shortcodes::{OwnValue, Shown};
pub use self::shortcodes::Shortcode;
pub(super) use self::shortcodes::is_built_in;
