//! Files beside the pages: feeds, sitemaps, and what hosts and robots read.

pub(super) mod feed;
mod hosting;
pub(super) mod sitemap;

pub(super) use self::hosting::{headers, redirects};
