//! Files beside the pages: the data, feeds, sitemaps, and files for hosts and robots.

pub(super) mod data;
pub(super) mod feed;
mod hosting;
pub(super) mod sitemap;

pub(crate) use self::hosting::{HeaderRule, HostRules, RedirectRule, host_rules};
pub(super) use self::hosting::{headers, redirects};
