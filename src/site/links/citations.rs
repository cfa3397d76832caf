//! What a citation in a text refers to.

use crate::kinds::RecordKind;
use crate::site::model::{Bound, Cite, SourceId};

impl Bound {
    /// Reads a citation of a text; none where the source or the locator is not known, which resolving has reported.
    pub fn cite(&self, source: &str, locator: Option<&str>) -> Option<Cite> {
        let source = SourceId(self.lookup.of(RecordKind::Source).find(source)?);
        let locator = locator.map(str::parse).transpose().ok()?;
        Some(Cite {
            source,
            locator,
            quote: None,
        })
    }
}
