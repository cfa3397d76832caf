//! From the resolved site to finished files.
//!
//! Entry points: [`Artifacts`], which lists the files of a site, and [`Prepared`], which makes one of them: first its view (see
//! [`view`]), whose hash is the page's fingerprint, then its HTML. `pages` has a file for each kind of page, which fills that
//! kind's view from the cards of `records` and the HTML of `prose`; `drawing` lays out timeline, maps and charts, `wording` puts
//! dates and numbers into words.
//!
//! **Architecture Invariant:** a page is a pure function of the theme and its view; nothing here touches the disk.

pub(crate) mod view;
pub(crate) mod wording;

mod artifact;
mod base_maps;
mod context;
mod drawing;
mod files;
mod inline;
mod layout;
mod pages;
mod prose;
mod records;
mod structured_data;

pub(crate) use self::artifact::{Artifact, Artifacts, ArtifactsCache, Prepared, RenderOptions};
pub(crate) use self::base_maps::{BaseMaps, BaseMapsCache};
pub(crate) use self::context::{DigestsCache, Inventory, RenderInput, Sections, StoredDigests};
pub(crate) use self::files::{HeaderRule, HostRules, RedirectRule, host_rules};
pub(crate) use self::inline::sections;
