//! The host that `serve` stands in for: it reads `_redirects` and `_headers` as Netlify and Cloudflare Pages do.
//!
//! Entry point: [`Rules::read`], then [`locate`], which says what an address leads to. The formats are described in
//! Netlify's documentation, "Redirects and rewrites", "Redirect options" and "Custom headers".
//!
//! **Architecture Invariant:** nothing here knows HTTP types, snapshots or live changes; files are asked for by a function.

mod headers;
mod language;
mod locate;
mod pattern;
mod policy;
mod redirects;

pub(super) use self::language::preferred;
pub(super) use self::locate::{Asked, Located, Rules, decode, locate};
pub(super) use self::policy::with_own;
