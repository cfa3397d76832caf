//! Cases on the disk.

use super::case::Tree;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

/// Writes the files of a case.
///
/// # Errors
/// Where a name cannot be had on this disk.
pub(crate) fn write(tree: &Tree, folder: &Path) -> io::Result<()> {
    for (path, bytes) in tree {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("files lie in folders"))?;
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

/// Leaves a case that fails for people to look at; where that is.
pub(crate) fn leave(name: &str, tree: &Tree, changed: &[(String, Option<&[u8]>)], about: &str) -> PathBuf {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .take(80)
        .collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("any-input")
        .join(plain);
    // It may be there from an earlier run.
    let _ = std::fs::remove_dir_all(&folder);
    let mut notes = format!("{about}\n\nkzsite build --no-cache --root {}\n", folder.display());
    for (path, bytes) in changed {
        let state = if bytes.is_some() { "changed" } else { "removed" };
        // Writing to a string cannot fail.
        let _ = write!(notes, "\n{state}: {path}");
    }
    let mut whole = tree.clone();
    whole.insert("ABOUT.txt".to_owned(), notes.into_bytes());
    if let Err(error) = write(&whole, &folder) {
        return PathBuf::from(format!("(not to be written: {error})"));
    }
    folder
}
