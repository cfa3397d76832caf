//! What few cases ask for: pipes among the files, and stretches of a page instead of the whole.

use std::path::Path;

pub(super) fn make_pipe(at: &Path) -> Result<(), String> {
    std::fs::create_dir_all(at.parent().expect("pipes lie in folders")).map_err(|error| error.to_string())?;
    let made = std::process::Command::new("mkfifo").arg(at).status();
    match made {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(status.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

/// Each stretch that begins with one text and ends with another, a line each.
pub(super) fn stretches(text: &str, from: &str, to: &str) -> String {
    let mut found = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(from) {
        let stretch = &rest[start..];
        let end = stretch[from.len()..]
            .find(to)
            .map_or(stretch.len(), |end| from.len() + end + to.len());
        found.push_str(&stretch[..end]);
        found.push('\n');
        rest = &stretch[end..];
    }
    found
}
