//! The strings of a theme: what its templates ask for, and the messages of each language.

mod asked;
mod locales;

pub(super) use self::locales::load_locales;
