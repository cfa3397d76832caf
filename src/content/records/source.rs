//! Sources: files below `seeds/`, and their words.

use super::shared::AnyRecords;
use super::words::{RecordWords, Texts, optional};
use crate::config::{Licence, Translation};
use crate::content::plain::PlainTexts;
use crate::diag::{Unread, blank};
use crate::encoding;
use crate::forms::{EdtfDate, Id, RecordLink, Sha256 as Checksum, Tag, Text, WebAddress};
use crate::input::{FileId, Files, SiteFile};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::ops::Range;
use strum::VariantArray;

/// The file of a source: its record, and a digest in the source's own language.
#[derive(Debug, Clone)]
pub struct SourceFile {
    pub file: FileId,
    /// The YAML of its front matter.
    pub yaml: Range<usize>,
    /// The digest.
    pub body: Range<usize>,
    pub record: SourceRecord,
    /// What of the record could not be read.
    pub unread: Unread,
    /// The raw text, where it is at hand: a file below `seeds/raw/` with the record's SHA-256.
    pub raw: Option<FileId>,
    /// Number of its non-empty lines.
    pub raw_paragraphs: Option<u32>,
    /// Where no raw text has the record's SHA-256: the file below `seeds/raw/` that is named like the source, and its SHA-256.
    pub other_raw: Option<(FileId, String)>,
}

impl AnyRecords for Vec<SourceFile> {
    fn file(&self) -> Option<FileId> {
        None
    }

    fn unread(&self) -> &Unread {
        Unread::nothing()
    }

    fn ids(&self) -> Vec<&str> {
        self.iter().map(|seed| seed.record.id.as_str()).collect()
    }

    fn undated(&self) -> Vec<&str> {
        Vec::new()
    }

    fn previous_ids(&self) -> Vec<&[String]> {
        self.iter()
            .map(|seed| seed.record.previous_ids.as_slice())
            .collect()
    }
}

impl SourceFile {
    /// How many paragraphs the source has, where that could be read and is not 0.
    pub fn paragraphs(&self) -> Option<u32> {
        let paragraphs = self.record.paragraphs.filter(|paragraphs| *paragraphs > 0);
        paragraphs.filter(|_| !self.unread.touches("paragraphs"))
    }

    /// Whether its rights allow quotes on the site.
    pub fn shows_quotes(&self) -> bool {
        self.record.rights != Rights::Digest
    }

    /// Whether its rights allow its whole text on the site, and a licence says why.
    pub fn shows_all(&self) -> bool {
        self.record.rights == Rights::Full && self.record.licence.is_some()
    }

    /// The name of its file, which is to be its id.
    pub fn name<'f>(&self, files: &'f Files) -> &'f str {
        let name = files.get(self.file).path.name();
        name.strip_suffix(".md").unwrap_or(name)
    }
}

/// An article that the site rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceRecord {
    /// Its permanent id, which is also the name of the file without the ending.
    #[schemars(with = "Id")]
    pub id: String,
    /// What it is; an article, if nothing is said.
    #[serde(default)]
    pub kind: SourceKind,
    /// Who published it, where the text shows it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub publisher: Option<String>,
    /// Id of the publisher among the actors.
    #[schemars(with = "Option<Id>")]
    #[serde(default)]
    pub actor: Option<String>,
    /// Who wrote it, where it is signed by one.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub author: Option<String>,
    /// Who wrote it, where it is signed by several.
    #[schemars(with = "Vec<Text>")]
    #[serde(default)]
    pub authors: Vec<String>,
    /// Its headline, where it has one.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub title: Option<String>,
    /// Where it can be read.
    #[schemars(with = "Option<WebAddress>")]
    #[serde(default)]
    pub url: Option<String>,
    /// A copy in an archive of the web.
    #[serde(default)]
    pub archived: Option<ArchivedCopy>,
    /// When it was published, as it says itself: a date in EDTF, in quotation marks.
    #[schemars(with = "Option<EdtfDate>")]
    #[serde(default)]
    pub published: Option<String>,
    /// When it must have been published, where it does not say so; beside `published` only to narrow that down.
    #[schemars(with = "Option<EdtfDate>")]
    #[serde(default)]
    pub published_inferred: Option<String>,
    /// The language it is written in: a tag such as `en`.
    #[schemars(with = "Tag")]
    pub language: String,
    /// Whom it has what it tells from, where it says so: actors and other sources, as links name them.
    #[schemars(with = "Vec<RecordLink>")]
    #[serde(default)]
    pub origin: Vec<String>,
    /// How much of it may be shown; only what you write about it, if nothing is said.
    #[serde(default)]
    pub rights: Rights,
    /// What allows that; without it, not all of the text is shown.
    #[serde(default)]
    pub licence: Option<Licence>,
    /// How many words the text has.
    #[serde(default)]
    pub word_count: Option<u32>,
    /// How many lines of the text are not empty: places in the source count them.
    #[serde(default)]
    pub paragraphs: Option<u32>,
    /// The checksum of the text: 64 digits from 0 to f.
    #[schemars(with = "Option<Checksum>")]
    #[serde(default)]
    pub sha256: Option<String>,
    /// Ids that it had before: their addresses lead here.
    #[schemars(with = "Vec<Id>")]
    #[serde(default)]
    pub previous_ids: Vec<String>,
    /// What importing it has left out of the clean text; `kzsite import` writes it.
    #[serde(default)]
    pub import: Option<ImportNotes>,
}

impl SourceRecord {
    /// How many paragraphs the article itself has: without the lines around it that an import has left out.
    pub fn own_paragraphs(&self) -> Option<u32> {
        let all = self.paragraphs?;
        let left_out = self.left_out().len();
        let own = all.saturating_sub(u32::try_from(left_out).unwrap_or(u32::MAX));
        Some(if own == 0 { all } else { own })
    }

    /// The numbers of the paragraphs that importing has left out of the clean text.
    pub fn left_out(&self) -> BTreeSet<u32> {
        let notes = self.import.iter();
        let left_out = notes.flat_map(|notes| notes.set_apart.iter().chain(&notes.dropped));
        left_out.map(|note| note.para).collect()
    }

    /// Who wrote it.
    pub fn authors(&self) -> impl Iterator<Item = &String> {
        self.author.iter().chain(&self.authors)
    }

    /// Whether a text is the one that it was made from.
    pub fn is_of_text(&self, sha256: &str) -> bool {
        let known = self.sha256.as_deref();
        known.is_some_and(|known| known.eq_ignore_ascii_case(sha256))
    }
}

/// A copy of a source in an archive of the web.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArchivedCopy {
    /// Where the copy can be read.
    #[schemars(with = "WebAddress")]
    pub url: String,
    /// The day it was made, in quotation marks.
    #[schemars(with = "EdtfDate")]
    pub date: String,
}

/// What a source is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, VariantArray, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// In a newspaper, a magazine, on the site of a broadcaster.
    #[default]
    Article,
    /// Of an organisation, an authority, a science.
    Report,
    /// A book.
    Book,
    /// A film, a broadcast, a recording.
    Video,
    /// Data.
    Dataset,
    /// Questions and answers.
    Interview,
    /// In a social network, a forum, a channel.
    Post,
}

impl SourceKind {
    /// All of them, in their order.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Report => "report",
            Self::Book => "book",
            Self::Video => "video",
            Self::Dataset => "dataset",
            Self::Interview => "interview",
            Self::Post => "post",
        }
    }
}

/// What importing a text has left out of the clean one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportNotes {
    /// Lines that are put back.
    #[serde(default)]
    pub keep: Vec<u32>,
    /// Lines that belong to the article, but not to its text.
    #[serde(default)]
    pub set_apart: Vec<LineNote>,
    /// Lines that do not belong to the article.
    #[serde(default)]
    pub dropped: Vec<LineNote>,
}

/// A line that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineNote {
    /// Its number among all lines of the raw text, from 1.
    pub line: u32,
    /// Its number among those that are not empty, which locators count.
    pub para: u32,
    /// What it is: `caption`, `advert`.
    pub kind: String,
    /// Its language, where that is not the article's.
    #[schemars(with = "Option<Tag>")]
    #[serde(default)]
    pub language: Option<String>,
    /// Why it was left out.
    pub why: String,
}

/// How much of a source may be published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rights {
    /// Only what this site writes about it.
    #[default]
    Digest,
    /// A marked quotation as well.
    Excerpt,
    /// The whole text.
    Full,
}

/// SHA-256 and number of non-empty lines of a raw text, which may be in any encoding.
pub(in crate::content) fn digest_and_paragraphs(site_file: &SiteFile) -> (String, u32) {
    let bytes = site_file.bytes();
    let lines = encoding::paragraphs(&encoding::decode(&bytes).text);
    (sha256_hex(&bytes), u32::try_from(lines).unwrap_or(u32::MAX))
}

/// SHA-256 of bytes, in hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(hex, "{byte:02x}").expect("writing to memory does not fail");
    }
    hex
}

/// Words for a source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceWords {
    /// The source as lists name it, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// The source as citations name it, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub short: String,
    /// What it is: Markdown, in one paragraph.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
    /// What single paragraphs say, by their numbers: plain text of 20 words at most each.
    #[serde(default)]
    pub gists: IndexMap<NonZeroU32, String>,
}

impl RecordWords for SourceWords {
    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn texts(&self) -> Texts<'_> {
        optional("summary", self.summary.as_deref())
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl PlainTexts for SourceRecord {
    fn plain(&self) -> Texts<'_> {
        let texts = [
            ("publisher", &self.publisher),
            ("author", &self.author),
            ("title", &self.title),
        ];
        let authors = self.authors.iter().enumerate();
        let authors = authors.map(|(at, author)| (format!("authors.{at}"), author.as_str()));
        texts
            .into_iter()
            .flat_map(|(key, text)| optional(key, text.as_deref()))
            .chain(authors)
            .collect()
    }
}

impl PlainTexts for SourceWords {
    fn plain(&self) -> Texts<'_> {
        let names = [
            ("title".to_owned(), self.title.as_str()),
            ("short".to_owned(), &self.short),
        ];
        let gists = self.gists.iter();
        let gists = gists.map(|(paragraph, gist)| (format!("gists.{paragraph}"), gist.as_str()));
        names.into_iter().chain(gists).collect()
    }
}
