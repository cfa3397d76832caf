//! Answering requests from what is on the stage.
//!
//! Entry point: [`router`]. Every request first passes the check of its `Host` header; then it is one for the live
//! endpoints below `/__kzsite/`, or for a file of the site.
//!
//! **Architecture Invariant:** no request reaches the disk: paths are looked up among the files of the site in memory.

mod answer;
mod connections;
mod mime;
mod range;
mod router;

pub(super) use self::answer::whither;
pub(super) use self::connections::{ARRIVAL, listen};
pub(super) use self::router::{Server, router};
