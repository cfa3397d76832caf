//! `shortcodes.yaml`: shortcodes that a site or a theme has besides those of the program.
//!
//! The folder of a site's changes or of a theme may hold the file; each shortcode has a template `templates/shortcodes/NAME.html`. Records
//! that arguments name are looked up where the site is resolved.
//!
//! Entry point: [`OwnShortcodes`].

mod declaration;
mod declared;
mod value;

pub use self::declaration::{ArgumentType, Given, OwnArgument, OwnShortcode};
pub use self::declared::OwnShortcodes;
pub use self::value::Plain;

/// The name of the file in a folder of a theme.
pub(super) const FILE: &str = "shortcodes.yaml";
