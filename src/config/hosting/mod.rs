//! What a site asks of its host and of browsers beyond what all sites do: links in the head of pages, further sources in the
//! Content-Security-Policy, headers and redirects of its own.

mod csp;
mod headers;
mod links;
mod redirects;

pub use self::csp::{CspAdditions, CspSources, policy};
pub(super) use self::csp::{loose, policy_flaws};
pub(super) use self::headers::header_flaws;
pub use self::headers::{ASSET_HEADERS, OwnHeaders, PAGE_HEADERS};
pub use self::links::HeadLink;
pub(super) use self::links::link_flaws;
pub use self::redirects::OwnRedirect;
pub(super) use self::redirects::redirect_flaws;
