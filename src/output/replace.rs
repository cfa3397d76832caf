//! One file of the site itself, which a command writes for its editors.

use super::disk;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Writes a file in the place of one that may be there, in one step that no reader sees half done. A link in its place is replaced,
/// not followed.
///
/// # Errors
///
/// What the system says.
pub fn replace_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Nothing reads names that begin with a dot.
    let unfinished = path.with_file_name(format!(".{name}.new"));
    match disk::remove_file(&unfinished) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    disk::create(&unfinished, bytes)?;
    disk::rename(&unfinished, path)
}
