//! The folder in which a new tree is made, and the ways of putting it into its place.

mod folder;
mod install;
mod retire;
mod stuff;
mod swap;
mod tree;

pub(super) use self::folder::Staging;
pub(super) use self::install::Install;
pub(super) use self::stuff::Stuff;
pub(super) use self::swap::Swap;
pub(super) use self::tree::Tree;
