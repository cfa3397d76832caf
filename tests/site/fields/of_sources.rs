//! Where each field of a source is shown.

use super::table::Fate::{self, Golden, Shown, Whole};

const SOURCE: &str = "en/sources/courier/index.html";
const PAGE: &str = "en/why/index.html";

/// The fields of `seeds/*.md`.
pub(super) const FIELDS_OF_SOURCES: &[(&str, Fate)] = &[
    ("SourceRecord.id", Shown("sitemap.xml", "/en/sources/courier/")),
    ("SourceRecord.publisher", Shown(SOURCE, "<dd>The Courier</dd>")),
    (
        "SourceRecord.actor",
        Shown(
            SOURCE,
            "<a href=/en/people/#actor-council>More about: The council</a>",
        ),
    ),
    ("SourceRecord.kind", Shown(SOURCE, "<dd>report</dd>")),
    ("SourceRecord.author", Shown(SOURCE, "A. Writer")),
    ("SourceRecord.authors", Golden("sorts-of-sources")),
    ("SourceRecord.archived", Whole),
    ("ArchivedCopy.url", Shown(PAGE, ">archive.example</a>")),
    ("ArchivedCopy.date", Shown(SOURCE, "9 March 2031</time>")),
    (
        "SourceRecord.title",
        Shown(SOURCE, ">Vattnet kom om natten</span></dd>"),
    ),
    (
        "SourceRecord.url",
        Shown(
            PAGE,
            "href=https://www.courier.example/2031/flood rel=external>courier.example</a>",
        ),
    ),
    ("SourceRecord.published", Shown(SOURCE, "March 2031</time>")),
    (
        "SourceRecord.published_inferred",
        Shown(
            SOURCE,
            "4 or 5 March 2031</span> <span class=particulars>(inferred, not printed)",
        ),
    ),
    ("SourceRecord.language", Shown(SOURCE, "Swedish")),
    ("SourceRecord.rights", Golden("quotes")),
    ("SourceRecord.origin", Golden("coverage")),
    ("SourceRecord.licence", Golden("rights-full")),
    ("SourceRecord.import", Whole),
    ("ImportNotes.keep", Golden("import-notes")),
    ("ImportNotes.set_apart", Golden("import-notes")),
    ("ImportNotes.dropped", Golden("import-notes")),
    ("LineNote.line", Golden("import-notes")),
    ("LineNote.para", Golden("import-notes")),
    ("LineNote.kind", Golden("import-notes")),
    ("LineNote.language", Golden("import-notes")),
    ("LineNote.why", Golden("import-notes")),
    ("SourceRecord.word_count", Shown(SOURCE, "1,120 words")),
    ("SourceRecord.paragraphs", Shown(SOURCE, "5 paragraphs")),
    (
        "SourceRecord.previous_ids",
        Shown("en/sources/old-courier/index.html", "/en/sources/courier/"),
    ),
    (
        "SourceRecord.sha256",
        Shown(
            SOURCE,
            "00000000000000000000000000000000000000000000000000000000000000ff",
        ),
    ),
];
