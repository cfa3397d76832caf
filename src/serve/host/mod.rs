//! Imitates a host: applies the rules of a site as Netlify and Cloudflare Pages do.
//!
//! Entry point: [`Rules::new`], then [`locate`], which says what an address leads to. The effect of rules is described in Netlify's
//! documentation, "Redirects and rewrites", "Redirect options" and "Custom headers".
//!
//! **Architecture Invariant:** nothing here knows HTTP types, snapshots or live changes; files are asked for by a function.

mod language;
mod locate;
mod paths;
mod rules;

pub(super) use self::language::preferred;
pub(super) use self::locate::{Located, locate};
pub(super) use self::paths::decode;
pub(super) use self::rules::{Rules, SiteRequest};
