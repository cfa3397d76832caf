//! Answering requests from what is published.
//!
//! Entry point: [`router`]. Every request first passes the check of its `Host` header; then it is one for the live
//! endpoints below `/__kzsite/`, or for a file of the site.
//!
//! **Architecture Invariant:** no request names a file of the disk: its path is looked up among the files of the site in memory,
//! and what is left on the disk is opened where the site has read it.

mod answer;
mod connections;
mod mime;
mod open;
mod opened;
mod range;
mod router;
mod scripts;
mod server;
mod tab_stream;

pub(super) use self::connections::listen;
pub(super) use self::router::router;
pub(super) use self::server::Server;
