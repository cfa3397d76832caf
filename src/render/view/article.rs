//! Bodies of pages that are read from top to bottom: articles, the glossary, the page of conflicts, and the one that explains the data.

use super::{Citation, Html, Link, PageLink, ReferenceList, Tag, Text};
use serde::Serialize;

/// A curated page.
#[derive(Debug, Serialize)]
pub(crate) struct ArticleBody {
    /// The prose.
    pub(crate) html: String,
    /// Table of contents; empty for a page without headings.
    pub(crate) toc: Vec<TocEntry>,
    /// Reference list, in order of first mention.
    pub(crate) references: ReferenceList,
    /// Reading time in whole minutes, at least 1.
    pub(crate) minutes: u32,
    /// The chapter before this one.
    pub(crate) previous: Option<PageLink>,
    /// The chapter after this one.
    pub(crate) next: Option<PageLink>,
}

/// One line of a table of contents.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct TocEntry {
    /// Fragment without `#`.
    pub(crate) id: String,
    /// Text of the heading.
    pub(crate) title: String,
    /// Level of the heading, 2 or 3.
    pub(crate) level: u8,
}

/// `glossary`: all terms.
#[derive(Debug, Serialize)]
pub(crate) struct GlossaryBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Prose below the list: all from the first heading on.
    pub(crate) below: String,
    /// The terms, sorted as the language sorts.
    pub(crate) terms: Vec<TermCard>,
    /// Reference list.
    pub(crate) references: ReferenceList,
}

/// One term.
#[derive(Debug, Serialize)]
pub(crate) struct TermCard {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// The term.
    pub(crate) title: Text,
    /// Its definition, inline HTML.
    pub(crate) summary: Html,
}

/// `conflicts`: where the sources disagree.
#[derive(Debug, Serialize)]
pub(crate) struct ConflictsBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Table of contents of the prose.
    pub(crate) toc: Vec<TocEntry>,
    /// All conflicts, hard ones first, otherwise in the order of the records.
    pub(crate) conflicts: Vec<ConflictCard>,
    /// Reference list of prose, summaries and assessments.
    pub(crate) references: ReferenceList,
    /// Reading time of the prose in whole minutes.
    pub(crate) minutes: u32,
}

/// One disagreement between or within sources.
#[derive(Debug, Serialize)]
pub(crate) struct ConflictCard {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// URL on the conflicts page, where the site has one.
    pub(crate) url: Option<String>,
    /// What it is about.
    pub(crate) title: Text,
    /// `between-sources`, `within-source` or `framing`.
    pub(crate) kind: &'static str,
    /// `hard` or `soft`.
    pub(crate) severity: &'static str,
    /// Who says what.
    pub(crate) statements: Vec<Statement>,
    /// What the editors make of it, inline HTML.
    pub(crate) assessment: Option<Html>,
    /// Events it concerns.
    pub(crate) events: Vec<Link>,
    /// Claims it concerns.
    pub(crate) figures: Vec<Link>,
}

/// One side of a disagreement.
#[derive(Debug, Serialize)]
pub(crate) struct Statement {
    /// What is said, inline HTML.
    pub(crate) html: Html,
    /// Who says it; absent for the source itself.
    pub(crate) asserted_by: Option<Link>,
    /// Whether it names nobody, and another side does.
    pub(crate) unattributed: bool,
    /// Where it is said.
    pub(crate) sources: Vec<Citation>,
    /// Languages of the sources, as tags whose id is the BCP 47 code.
    pub(crate) languages: Vec<Tag>,
}

/// `data`: what the files of the site's data hold.
#[derive(Debug, Serialize)]
pub(crate) struct DataBody {
    /// Version of the data.
    pub(crate) version: String,
    /// The day of the last change, in words; absent where nothing says so.
    pub(crate) date: Option<String>,
    /// The files with the words of the page's language.
    pub(crate) files: Vec<DataFileLink>,
    /// The files that all languages share.
    pub(crate) shared: Vec<DataFileLink>,
    /// The tables, each with its columns.
    pub(crate) tables: Vec<DataTable>,
}

/// A file of the data.
#[derive(Debug, Serialize)]
pub(crate) struct DataFileLink {
    /// Its name, without folders.
    pub(crate) name: String,
    /// Root-relative URL with the base path.
    pub(crate) url: String,
    /// Its media type: `text/csv`.
    pub(crate) media_type: &'static str,
    /// Its size in words: "12 kB".
    pub(crate) size: String,
}

/// A table of the data.
#[derive(Debug, Serialize)]
pub(crate) struct DataTable {
    /// Its name in every language: `events`.
    pub(crate) name: &'static str,
    /// How many rows it has.
    pub(crate) rows: usize,
    /// Its columns.
    pub(crate) columns: Vec<DataColumn>,
}

/// A column of a table.
#[derive(Debug, Serialize)]
pub(crate) struct DataColumn {
    /// Its name in every language: `earliest`.
    pub(crate) name: &'static str,
    /// What kind of value stands in it: `text`, `EDTF`, `date`, `integer`, `number`, `boolean`, `URL`, `list`.
    pub(crate) form: &'static str,
    /// What it holds, plain text.
    pub(crate) about: String,
    /// The words that can stand in it; none where that is anything.
    pub(crate) codes: Vec<DataCode>,
}

/// A word that can stand in a column.
#[derive(Debug, Serialize)]
pub(crate) struct DataCode {
    /// The word.
    pub(crate) word: String,
    /// What it means, where readers are told so.
    pub(crate) label: Option<Text>,
}
