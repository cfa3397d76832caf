//! Limits of a text. `docs/limits.md` lists them for users.

use super::problems::Local;
use std::ops::Range;

/// How many elements may stand one inside the other: quotations, lists and their items, emphasis, links. The function that minifies HTML
/// calls itself once for each, and nobody can follow a text of twenty lists in a list.
pub(super) const MAX_NESTING: usize = 48;

/// How many bytes of a text a problem shows at most.
pub(super) const SHOWN: usize = 200;

pub(super) fn too_deep(range: Range<usize>) -> Local {
    let message = format!("more than {MAX_NESTING} elements stand one inside the other");
    Local::error(range, "too-deep", message)
        .hint("each quotation, list, item, emphasis and link counts; write this with fewer")
}

/// The line that begins at an offset, cut where it is too long to be shown.
pub(super) fn line_from(text: &str, at: usize) -> &str {
    let end = text.floor_char_boundary((at + SHOWN).min(text.len()));
    text[at..end].lines().next().unwrap_or_default()
}
