//! The record of a build.

use super::inputs::Inputs;
use super::warnings::Warning;
use crate::build::{BuildOptions, LanguageReport};
use crate::input::Stamp;
use crate::output::OutputPath;
use crate::render::StoredDigests;
use serde::{Deserialize, Serialize};

/// The record of a build without errors.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct BuildRecord {
    pub(super) settings: Settings,
    /// When the build began to read the disk, in nanoseconds since 1970.
    pub(super) begun: u64,
    pub(super) inputs: Inputs,
    /// In the order of paths.
    pub(super) outputs: Vec<(OutputPath, Made)>,
    /// Sizes and checksums of the files of the data.
    pub(super) digests: StoredDigests,
    pub(super) languages: Vec<LanguageReport>,
    pub(super) warnings: Vec<Warning>,
}

/// Options that change the output or the messages of a build.
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
    /// Its stamp when it was written.
    pub(in crate::build) stamp: Stamp,
}
