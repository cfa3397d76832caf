//! The form of a file: plain text, Markdown or a saved page.

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown, with front matter or without.
    Markdown,
    /// A saved page.
    Html,
}

impl Format {
    /// Its word for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
        }
    }

    /// The form by the ending of a file's name, else by how the text begins.
    pub(in crate::import) fn of(name: &str, text: &str) -> Self {
        let ending = name
            .rsplit_once('.')
            .map_or("", |(_, ending)| ending)
            .to_ascii_lowercase();
        match ending.as_str() {
            "html" | "htm" | "xhtml" => return Self::Html,
            "md" | "markdown" => return Self::Markdown,
            _ => {}
        }
        let start: String = text
            .trim_start()
            .chars()
            .take(200)
            .collect::<String>()
            .to_ascii_lowercase();
        // Only a whole page counts, since text may be about tags.
        let is_page = start.starts_with("<!doctype html") || start.starts_with("<html");
        if is_page { Self::Html } else { Self::Text }
    }
}
