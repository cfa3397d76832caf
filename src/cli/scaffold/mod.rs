//! `kzsite new` and `kzsite add`.

pub(super) mod add;
mod args;
pub(super) mod new;
mod questions;

pub(super) use self::args::{HostArg, KindArg, SaidArgs};
