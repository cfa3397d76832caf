//! The files of a site: which there are, and how each is made.

mod headers;
mod kind;
mod list;
mod prepared;

pub(crate) use self::kind::Artifact;
pub(crate) use self::list::{Artifacts, ArtifactsCache};
pub(crate) use self::prepared::{Prepared, RenderOptions};
