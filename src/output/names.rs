//! Names that are the program's own in an output.

/// Name of the file that marks a folder as made by this program.
pub const MARKER: &str = ".kzsite-output";

/// Name of the staging folder where it must lie inside the target.
pub(super) const INSIDE: &str = ".kzsite-staging";
