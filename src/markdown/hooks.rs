//! What HTML needs from the site.

use super::CiteItem;
use std::collections::BTreeMap;

/// Answers what the HTML of a text needs to know of the site. Called in the order of the document; footnotes come last.
pub trait Hooks {
    /// Resolves the target of a link, as written; never asked for a target that [`TargetForm`](super::TargetForm) refuses. `None` where the
    /// link has no page to lead to and only its words are shown.
    fn link(&mut self, target: &str) -> Option<LinkTarget>;

    /// Resolves the file of an image, as written.
    fn image(&mut self, target: &str) -> ImageTarget;

    /// Makes the inline HTML of a citation.
    fn citation(&mut self, items: &[CiteItem]) -> String;

    /// Makes the block-level HTML of a shortcode.
    fn shortcode(&mut self, name: &str, args: &BTreeMap<String, String>) -> String;

    /// Names a kind of alert in the reader's language, as plain text.
    fn alert_title(&mut self, kind: AlertKind) -> String;

    /// Words a label that only assistive software reads out, in the reader's language, as plain text.
    fn phrase(&mut self, phrase: Phrase<'_>) -> String;
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkTarget {
    /// The URL, not yet escaped.
    pub url: String,
    /// BCP 47 tag of the page behind the link, where that is not in the reader's language. Becomes `hreflang`.
    pub lang: Option<String>,
    /// Class of the link.
    pub class: Option<&'static str>,
    /// Tooltip. A title in the Markdown wins over it.
    pub title: Option<String>,
}

/// Where an image is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageTarget {
    /// The URL, not yet escaped.
    pub url: String,
    /// Width in pixels, so that nothing moves when the image arrives.
    pub width: Option<u32>,
    /// Height in pixels.
    pub height: Option<u32>,
}

/// The kinds of GitHub's alerts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlertKind {
    /// `> [!NOTE]`
    Note,
    /// `> [!TIP]`
    Tip,
    /// `> [!IMPORTANT]`
    Important,
    /// `> [!WARNING]`
    Warning,
    /// `> [!CAUTION]`
    Caution,
}

impl AlertKind {
    /// The kind as it stands in classes and ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// Labels that only assistive software reads out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase<'a> {
    /// Name of a table that scrolls sideways.
    Table {
        /// Its number in the text, from 1.
        number: usize,
        /// The words of the heading it stands under.
        heading: Option<&'a str>,
    },
    /// Name of the box of a task.
    Task {
        /// It is ticked.
        is_done: bool,
    },
    /// Name of the list of footnotes.
    Footnotes,
    /// A link to a footnote.
    Footnote {
        /// Number of the footnote, from 1.
        number: usize,
    },
    /// A link from a footnote back to the text.
    FootnoteReturn {
        /// Number of the footnote, from 1.
        number: usize,
        /// Which mention of the footnote it leads to, from 1.
        mention: usize,
    },
}
