//! Outputs whose list of files says nothing for certain.

use super::marker::MARKER;
use crate::diag::Diagnostic;
use std::path::Path;

/// Says that nobody can tell which files of a target kzsite has made. `doing` completes "cannot": `write to`, `clean`.
pub(super) fn unlisted(doing: &str, target: &Path, why: &str) -> Diagnostic {
    let (shown, list) = (target.display(), target.join(MARKER));
    let message = format!(
        "cannot {doing} `{shown}`: `{}` does not say for certain which files kzsite made: {why}",
        list.display()
    );
    Diagnostic::error("unlisted-output", message).hint(format!(
        "move away what is yours, remove `{shown}` by hand, and build again"
    ))
}
