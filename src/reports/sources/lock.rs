//! `seeds/<id>.lock`: what the citations of a source stood for when they were last accepted, only as hashes.

use crate::diag::Problems;
use crate::input::{FileId, Files};
use crate::yaml::{self, Yaml};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// The comment at the top of the file.
const HEADER: &str = "# Written by `kzsite sources accept`: hashes of the paragraphs of the text, and what cited which of them, when all citations\n\
                      # were found right. Nobody needs to edit this file. `kzsite check --sources` compares it with the text.\n\n";

/// The state of a source when its citations were last accepted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Lock {
    /// A hash of each paragraph, in their order.
    pub(super) paragraphs: Vec<String>,
    /// The places in paragraphs that each record, text or page cites, in the order written.
    pub(super) citations: IndexMap<String, Vec<String>>,
}

/// The same in the form of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// The hashes, one a line.
    paragraphs: String,
    /// The places, with semicolons between them.
    citations: IndexMap<String, String>,
}

impl Lock {
    /// The path of the lock of a source.
    pub(super) fn path(id: &str) -> String {
        format!("seeds/{id}.lock")
    }

    /// Reads the lock of a source; none where there is none, or it cannot be read, which is reported.
    pub(super) fn read(files: &Files, id: &str, problems: &mut Problems) -> Option<(FileId, Self)> {
        let file = files.find(&Self::path(id))?;
        let (written, _) = Yaml::file(files, file).parse::<Written>().into_value(problems);
        let written = written?;
        let places = |places: &String| places.split(';').map(|place| place.trim().to_owned()).collect();
        let citations = written.citations.iter();
        let lock = Self {
            paragraphs: written.paragraphs.split_whitespace().map(str::to_owned).collect(),
            citations: citations
                .map(|(by, written)| (by.clone(), places(written)))
                .collect(),
        };
        Some((file, lock))
    }

    /// The text of its file.
    pub(super) fn written(&self) -> String {
        let citations = self.citations.iter();
        let written = Written {
            paragraphs: self.paragraphs.iter().map(|hash| format!("{hash}\n")).collect(),
            citations: citations
                .map(|(by, places)| (by.clone(), places.join("; ")))
                .collect(),
        };
        format!("{HEADER}{}", yaml::written(&written))
    }
}
