//! What a file is, by its name alone.

/// What a file seems to be, by its name.
pub(super) enum Kind {
    /// A note for those who work on the site.
    Note,
    Page,
    Records,
    Other,
}

impl Kind {
    pub(super) fn of(path: &str) -> Self {
        if is_note(path) {
            Self::Note
        } else {
            Self::of_extension(path)
        }
    }

    pub(super) fn of_extension(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let is = |list: &[&str]| list.iter().any(|known| known.eq_ignore_ascii_case(extension));
        if is(&[
            "md", "markdown", "mdown", "mdwn", "mkd", "mkdn", "mdtext", "mdx", "mdoc",
        ]) {
            Self::Page
        } else if is(&["yaml", "yml"]) {
            Self::Records
        } else {
            Self::Other
        }
    }
}

/// Whether a file is a note for those who work on the site, which is never published.
pub(in crate::content) fn is_note(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    ["readme", "licence", "license", "copying", "notice"]
        .iter()
        .any(|note| note.eq_ignore_ascii_case(stem))
}
