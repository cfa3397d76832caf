//! Sources as reference managers read them: `BibTeX`, RIS and CSL-JSON, of one source or of all.
//!
//! Entry point: [`text`]. `entry` says what is told of a source, the others each put that into one format. A key is the id of the
//! record. The name of an author is not taken apart: which part of it is the family's differs from country to country.

mod bibtex;
mod csl;
mod entry;
mod issued;
mod ris;

use self::entry::Entry;
use crate::render::context::{BibliographyFormat, Context};
use crate::site::SourceId;
use serde_json::Value;

/// A source, or all of them, in a format.
pub(super) fn text(context: &Context<'_>, format: BibliographyFormat, one: Option<SourceId>) -> String {
    let ids: Vec<SourceId> = match one {
        Some(id) => vec![id],
        None => context.site.ids::<SourceId>().collect(),
    };
    let entries = ids.into_iter().map(|id| Entry::of(context, id));
    match format {
        BibliographyFormat::BibTex => entries
            .map(|entry| bibtex::entry(&entry))
            .collect::<Vec<_>>()
            .join("\n"),
        BibliographyFormat::Ris => entries.map(|entry| ris::entry(&entry)).collect(),
        BibliographyFormat::Csl => {
            let items = Value::Array(entries.map(|entry| csl::item(&entry)).collect());
            format!("{items:#}\n")
        }
    }
}
