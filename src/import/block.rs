//! Blocks: stretches of an article that are one thing, such as a paragraph, a caption or an advertisement.

use std::ops::Range;

/// A stretch of an article that is one thing.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub(super) lines: Lines,
    /// Where in its line it stands, in characters, if it is only a part of the line.
    pub(super) chars: Option<Range<usize>>,
    /// The text, with single spaces and without invisible characters.
    pub(super) text: String,
    /// Its markup, in formats that have some.
    pub(super) mark: Mark,
    /// There are empty lines before it.
    pub(super) is_after_gap: bool,
    pub(super) kind: Kind,
    /// How certain that is, and why.
    pub(super) reason: String,
    /// Its kind is final.
    pub(super) is_settled: bool,
    /// Its language, where that is not the article's.
    pub(super) language: Option<String>,
    /// How it is marked as somebody's words, if it is.
    pub(super) speech: Option<Speech>,
}

/// Lines of a file, numbered from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lines {
    pub(super) first: usize,
    pub(super) last: usize,
}

impl Lines {
    pub(super) fn one(line: usize) -> Self {
        Self {
            first: line,
            last: line,
        }
    }
}

/// The markup of a block in Markdown or HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Mark {
    /// Nothing.
    #[default]
    None,
    /// A heading; the first of the first level is the headline.
    Heading(u8),
    /// An item of a list.
    Item,
    /// A caption of a picture.
    Caption,
    /// A quotation set apart.
    Quote,
    /// A post of a network.
    Embed,
    /// A line with the author.
    Byline,
    /// A line with the date.
    Date,
    /// Code, and other text whose line ends count.
    Verbatim,
}

/// How a block is marked as somebody's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speech {
    /// A dash at the beginning, and nothing at the end.
    Dash,
    /// Quotation marks around most of it.
    Quoted,
}

/// The kind of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Prose.
    Paragraph,
    /// The first paragraph, which sums up what follows.
    Standfirst,
    /// The title of a section.
    Heading,
    /// An item of a list.
    Item,
    /// A footnote or a correction.
    Note,
    /// A point of a box that sums the article up.
    Summary,
    /// The title of the article.
    Headline,
    /// What stands below a picture.
    Caption,
    /// Where a text or a picture comes from.
    Credit,
    /// A post of a network, or a substitute for one.
    Embed,
    /// A sentence of the article, printed large beside it.
    PullQuote,
    /// Author or date.
    Byline,
    /// Words that a crawler has put before the text.
    Prefix,
    /// The name of a box, glued to its first sentence.
    Label,
    /// An advertisement, or the word for one.
    Advert,
    /// An appeal for money, a subscription or company.
    Appeal,
    /// A link to another article.
    Related,
    /// A menu, or the name of a section.
    Navigation,
    /// Buttons of the page.
    Button,
    /// Buttons of networks.
    Share,
    /// A notice about cookies.
    Cookie,
    /// Comments of readers, or their number.
    Comment,
    /// Subjects.
    Tags,
    /// Terms, rights, imprint.
    Terms,
    /// The same text again.
    Duplicate,
    /// Markup that holds no text of the article.
    Markup,
}

/// The fate of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is text of the article.
    Kept,
    /// It belongs to the article, but not to its text.
    SetApart,
    /// It does not belong to the article.
    Dropped,
}

impl Kind {
    /// Its fate.
    pub fn fate(self) -> Fate {
        match self {
            Self::Paragraph | Self::Standfirst | Self::Heading | Self::Item | Self::Note | Self::Summary => {
                Fate::Kept
            }
            Self::Headline | Self::Caption | Self::Credit | Self::Embed | Self::PullQuote => Fate::SetApart,
            Self::Byline
            | Self::Prefix
            | Self::Label
            | Self::Advert
            | Self::Appeal
            | Self::Related
            | Self::Navigation
            | Self::Button
            | Self::Share
            | Self::Cookie
            | Self::Comment
            | Self::Tags
            | Self::Terms
            | Self::Duplicate
            | Self::Markup => Fate::Dropped,
        }
    }

    /// Its word in records and for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Standfirst => "standfirst",
            Self::Heading => "heading",
            Self::Item => "item",
            Self::Note => "note",
            Self::Summary => "summary",
            Self::Headline => "headline",
            Self::Caption => "caption",
            Self::Credit => "credit",
            Self::Embed => "embed",
            Self::PullQuote => "pull-quote",
            Self::Byline => "byline",
            Self::Prefix => "prefix",
            Self::Label => "label",
            Self::Advert => "advert",
            Self::Appeal => "appeal",
            Self::Related => "related",
            Self::Navigation => "navigation",
            Self::Button => "button",
            Self::Share => "share",
            Self::Cookie => "cookie",
            Self::Comment => "comment",
            Self::Tags => "tags",
            Self::Terms => "terms",
            Self::Duplicate => "duplicate",
            Self::Markup => "markup",
        }
    }
}

impl Fate {
    /// Its word for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::SetApart => "set-apart",
            Self::Dropped => "dropped",
        }
    }
}

impl Block {
    /// A block of whole lines.
    pub(super) fn new(lines: Lines, text: String) -> Self {
        Self {
            lines,
            chars: None,
            text,
            mark: Mark::None,
            is_after_gap: false,
            kind: Kind::Paragraph,
            reason: String::new(),
            is_settled: false,
            language: None,
            speech: None,
        }
    }

    /// Sets its kind until something better is found.
    pub(super) fn call(&mut self, kind: Kind, reason: impl Into<String>) {
        self.kind = kind;
        self.reason = reason.into();
    }

    /// Sets its kind for good.
    pub(super) fn settle(&mut self, kind: Kind, reason: impl Into<String>) {
        self.kind = kind;
        self.reason = reason.into();
        self.is_settled = true;
    }

    /// Its fate.
    pub(super) fn fate(&self) -> Fate {
        self.kind.fate()
    }

    /// Whether it is text of the article.
    pub(super) fn is_kept(&self) -> bool {
        self.fate() == Fate::Kept
    }
}
