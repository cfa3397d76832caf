//! Which files a theme consists of: those of the site, of themes that extend one another, and of the program.
//!
//! Entry point: [`Named::find`], which follows the theme that a site names to its [`Layers`].

mod built_in;
mod chain;
mod parts;

pub use self::built_in::BUILT_IN;
pub(super) use self::chain::{Layers, Named, OWN, STYLES, hiding, in_config, is_in_the_program};
pub use self::parts::ThemePart;
