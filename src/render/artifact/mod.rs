//! The files of a site: what there is, and how each is made.

mod kind;
mod manifest;
mod prepared;

pub(crate) use self::kind::Artifact;
pub(crate) use self::manifest::{Manifest, ManifestCache};
pub(crate) use self::prepared::{Prepared, RenderOptions};
