//! `kzsite new`, `kzsite add` and `kzsite cite`.

pub(super) mod add;
mod args;
pub(super) mod cite;
pub(super) mod new;
mod questions;

pub(super) use self::args::{CiteSaidArgs, HostArg, KindArg, SaidArgs};
