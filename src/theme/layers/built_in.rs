//! The themes that the program brings along.

use crate::input::BuiltIn;

/// The themes, each at the path that it would have in a site. A site that has a folder there has its own theme of that name.
pub const BUILT_IN: &[BuiltIn] = include!(concat!(env!("OUT_DIR"), "/themes.rs"));
