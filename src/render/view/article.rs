//! Bodies of curated pages: articles, the glossary and the page of conflicts.

use super::{Citation, Html, Link, PageLink, Reference, Tag, Text};
use serde::Serialize;

/// A curated page.
#[derive(Debug, Serialize)]
pub struct ArticleBody {
    /// The prose.
    pub html: String,
    /// Table of contents; empty for a page without headings.
    pub toc: Vec<TocEntry>,
    /// Reference list, in order of first mention.
    pub references: Vec<Reference>,
    /// Reading time in whole minutes, at least 1.
    pub minutes: u32,
    /// The chapter before this one.
    pub previous: Option<PageLink>,
    /// The chapter after this one.
    pub next: Option<PageLink>,
}

/// One line of a table of contents.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TocEntry {
    /// Fragment without `#`.
    pub id: String,
    /// Text of the heading.
    pub title: String,
    /// Level of the heading, 2 or 3.
    pub level: u8,
}

/// `glossary`: all terms.
#[derive(Debug, Serialize)]
pub struct GlossaryBody {
    /// Prose above the list.
    pub html: String,
    /// Prose below the list: all from the first heading on.
    pub below: String,
    /// The terms, sorted as the language sorts.
    pub terms: Vec<TermCard>,
    /// Reference list.
    pub references: Vec<Reference>,
}

/// One term.
#[derive(Debug, Serialize)]
pub struct TermCard {
    /// Id, also the fragment.
    pub id: String,
    /// The term.
    pub title: Text,
    /// Its definition, inline HTML.
    pub summary: Html,
}

/// `conflicts`: where the sources disagree.
#[derive(Debug, Serialize)]
pub struct ConflictsBody {
    /// Prose above the list.
    pub html: String,
    /// Table of contents of the prose.
    pub toc: Vec<TocEntry>,
    /// All conflicts, hard ones first, otherwise in the order of the records.
    pub conflicts: Vec<ConflictCard>,
    /// Reference list of the prose.
    pub references: Vec<Reference>,
    /// Reading time of the prose in whole minutes.
    pub minutes: u32,
}

/// One disagreement between or within sources.
#[derive(Debug, Serialize)]
pub struct ConflictCard {
    /// Id, also the fragment (`conflict-<id>`).
    pub id: String,
    /// URL on the conflicts page.
    pub url: String,
    /// What it is about.
    pub title: Text,
    /// `between-sources`, `within-source` or `framing`.
    pub kind: &'static str,
    /// `hard` or `soft`.
    pub severity: &'static str,
    /// Who says what.
    pub statements: Vec<Statement>,
    /// What the editors make of it, inline HTML.
    pub assessment: Option<Html>,
    /// Events it concerns.
    pub events: Vec<Link>,
    /// Claims it concerns.
    pub figures: Vec<Link>,
}

/// One side of a disagreement.
#[derive(Debug, Serialize)]
pub struct Statement {
    /// What is said, inline HTML.
    pub html: Html,
    /// Where it is said.
    pub sources: Vec<Citation>,
    /// Languages of the sources, as tags whose id is the BCP 47 code.
    pub languages: Vec<Tag>,
}
