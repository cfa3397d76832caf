//! The folder in which a new tree is made, and the ways of putting it into its place.
//!
//! A [`Staging`] is that folder, beside the target; in it the [`Tree`] grows, file by file, each of some [`Stuff`]. In the end a [`Swap`]
//! lets tree and target change places, or, where that cannot be, an [`Install`] moves the files one by one. What has left the
//! target is removed by [`retire`](remove_old::retire).

mod folder;
mod install;
mod remove_old;
mod stuff;
mod swap;
mod tree;

pub(super) use self::folder::Staging;
pub(super) use self::install::Install;
pub(super) use self::stuff::Stuff;
pub(super) use self::swap::Swap;
pub(super) use self::tree::Tree;
