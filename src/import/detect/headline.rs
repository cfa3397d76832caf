//! The headline of an article.

use super::{Detected, Evidence};

/// A line that may be the headline.
#[derive(Debug, Clone)]
pub(in crate::import) struct Candidate {
    pub(in crate::import) line: usize,
    pub(in crate::import) text: String,
    pub(in crate::import) confidence: f32,
    pub(in crate::import) why: &'static str,
}

/// The headline: that of the file's metadata, else the line that the sorting has found.
pub(in crate::import) fn headline(metadata: Option<(String, usize)>, line: Option<Candidate>) -> Detected {
    match (metadata, line) {
        (Some((title, line)), _) => Detected::new(
            title,
            0.97,
            vec![Evidence::new(Some(line), "the file's own metadata")],
        ),
        (None, Some(found)) => Detected::new(
            found.text,
            found.confidence,
            vec![Evidence::new(Some(found.line), found.why)],
        ),
        (None, None) => Detected::nothing("no line is a headline"),
    }
}
