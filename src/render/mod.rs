//! From the resolved site to finished files.
//!
//! Entry point: [`Artifacts`], which lists the files of a site, and [`Draft`], which makes one of them: first its view (see
//! [`view`]), whose hash is the page's fingerprint, then its HTML. One file per page kind fills that kind's view; `draw`
//! lays out timeline, maps and charts, `wording` puts dates and numbers into words.
//!
//! **Architecture Invariant:** a page is a pure function of the theme and its view; nothing here touches the disk.

pub mod draw;
pub mod view;
pub mod wording;

mod actors;
mod article;
mod artifacts;
mod base_maps;
mod conflicts;
mod context;
mod draft;
mod events;
mod feed;
mod figures;
mod frame;
mod glossary;
mod home;
mod hosts;
mod jsonld;
mod maps;
mod page;
mod section;
mod shortcode;
mod sitemap;
mod sources;
mod swapped;
mod timeline;
mod weave;

pub use self::artifacts::{Artifacts, ArtifactsMemo};
pub use self::base_maps::{BaseMaps, BaseMapsMemo};
pub use self::context::Workshop;
pub use self::draft::{Draft, Recipe, RenderOptions};
pub use self::hosts::CONTENT_SECURITY_POLICY;
pub use self::section::Sections;
