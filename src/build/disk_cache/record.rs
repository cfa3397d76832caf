//! What is remembered of a build.

use super::inputs::Inputs;
use super::warnings::Warning;
use crate::build::{BuildOptions, LanguageReport};
use crate::input::Stamp;
use crate::output::OutputPath;
use crate::render::StoredDigests;
use serde::{Deserialize, Serialize};

/// What is remembered of a build that went well.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct BuildRecord {
    pub(super) settings: Settings,
    /// When the build began to look at the disk, in nanoseconds since 1970.
    pub(super) begun: u64,
    pub(super) inputs: Inputs,
    /// In the order of paths.
    pub(super) outputs: Vec<(OutputPath, Made)>,
    /// What the files of the data are known by.
    pub(super) digests: StoredDigests,
    pub(super) languages: Vec<LanguageReport>,
    pub(super) warnings: Vec<Warning>,
}

/// Options that change what a build makes or says.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Settings {
    base_url: Option<String>,
    drafts: bool,
    strict: bool,
    minify: bool,
}

impl Settings {
    pub(super) fn of(options: &BuildOptions) -> Self {
        Self {
            base_url: options.base_url.as_ref().map(|url| url.absolute(url.path())),
            drafts: options.drafts,
            strict: options.strict,
            minify: options.minify,
        }
    }
}

/// A file of the site.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(in crate::build) struct Made {
    /// Hash of all its inputs.
    pub(in crate::build) fingerprint: u64,
    /// What the disk said of it when it was written.
    pub(in crate::build) stamp: Stamp,
}
