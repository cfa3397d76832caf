//! The values of each kind of record or page, and where they are written.

use crate::kinds::RecordKind;

/// What may be added to a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddKind {
    Record(RecordKind),
    /// A page of prose.
    Page,
    Language,
}

/// A value of what is added.
#[derive(Debug)]
pub struct Slot {
    /// Its name on the command line.
    pub flag: &'static str,
    /// The question for it.
    pub question: &'static str,
    /// Nothing can be added without it.
    pub is_needed: bool,
    /// It is asked for, and may be left out.
    pub is_offered: bool,
    pub(super) place: Place,
}

/// Where a value is written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// An id or a word in the record.
    Word(&'static str),
    /// A word of the vocabulary in the record: its key, and the list that has it.
    Listed(&'static str, &'static str),
    /// Words in the record.
    Text(&'static str),
    /// A number, or a value as YAML.
    Value(&'static str),
    /// Longitude and latitude.
    Point(&'static str),
    /// Records that the record names: the key of the list, and the key in each item.
    Refs(&'static str, &'static str),
    /// Ids of records that the record names.
    Ids(&'static str),
    /// Sources, each with the place in it.
    Sources,
    /// Who says what: the id of a side, and its source with the place in it.
    Sides,
    /// What a side says, in the files of languages: the id of the side, and its words.
    Says,
    /// An id or a word below `scope`.
    Scope(&'static str),
    /// Words in the files of languages.
    Words(&'static str),
    /// A line of the front matter of a file.
    Head(&'static str),
    /// Who wrote a source, one or several.
    Authors,
    /// A file whose words and lines are counted.
    Original,
    /// The text below the front matter of a file.
    Body,
    /// A key of a language.
    Language,
}

const fn needed(flag: &'static str, place: Place, question: &'static str) -> Slot {
    Slot {
        flag,
        question,
        is_needed: true,
        is_offered: false,
        place,
    }
}

/// A slot that is asked for, and left out if the answer is empty.
const fn offered(flag: &'static str, place: Place, question: &'static str) -> Slot {
    Slot {
        is_offered: true,
        ..optional(flag, place, question)
    }
}

const fn optional(flag: &'static str, place: Place, question: &'static str) -> Slot {
    Slot {
        flag,
        question,
        is_needed: false,
        is_offered: false,
        place,
    }
}

/// Its kind, of a list of the vocabulary.
const fn kind(list: &'static str) -> Slot {
    needed("kind", Place::Listed("kind", list), "its kind")
}

const SOURCES: Slot = needed(
    "source",
    Place::Sources,
    "the source, with the place in it: `courier, para 4`",
);
const TITLE: Slot = needed("title", Place::Words("title"), "its title");
const SUMMARY: Slot = optional("summary", Place::Words("summary"), "what it is");

const EVENT: &[Slot] = &[
    needed(
        "when",
        Place::Text("when"),
        "when it was: `2031-03-02`, `2031-03-02?`, `[2031-03-03..2031-03-05]`",
    ),
    offered(
        "hour",
        Place::Text("hour"),
        "at what time, of an event on one day: `16:30`, `16:30~`, `morning`, `evening` …",
    ),
    offered("place", Place::Refs("where", "place"), "the id of the place"),
    kind("event_kinds"),
    offered("actor", Place::Refs("actors", "actor"), "the id of who acted"),
    offered(
        "status",
        Place::Word("status"),
        "how sure it is: `established`, `reported` (if nothing is said) or `disputed`",
    ),
    SOURCES,
    TITLE,
    needed(
        "summary",
        Place::Words("summary"),
        "what happened, in one to three sentences with citations",
    ),
];

const PLACE: &[Slot] = &[
    kind("place_kinds"),
    optional("country", Place::Text("country"), "its country, two letters"),
    optional("within", Place::Word("within"), "the id of the place it lies in"),
    optional(
        "point",
        Place::Point("point"),
        "longitude and latitude: `12.05,57.98`",
    ),
    optional(
        "precision",
        Place::Word("precision"),
        "how exact the point is: `exact`, `city`, `region` …",
    ),
    TITLE,
    SUMMARY,
];

const ACTOR: &[Slot] = &[
    kind("actor_kinds"),
    optional(
        "within",
        Place::Word("within"),
        "the id of the actor it belongs to",
    ),
    TITLE,
    SUMMARY,
];

const FIGURE: &[Slot] = &[
    needed("measure", Place::Listed("measure", "measures"), "what is counted"),
    needed(
        "value",
        Place::Value("value"),
        "the number, or a value such as `{value: 200, qualifier: about}`",
    ),
    offered(
        "population",
        Place::Scope("population"),
        "whom it counts, a word of the vocabulary",
    ),
    offered(
        "place",
        Place::Scope("place"),
        "the id of the place where it counts",
    ),
    offered(
        "as-of",
        Place::Text("as_of"),
        "for when it is claimed: `2031-03-03`",
    ),
    offered(
        "asserted-by",
        Place::Word("asserted_by"),
        "the id of who claims it",
    ),
    SOURCES,
];

const SOURCE: &[Slot] = &[
    offered(
        "kind",
        Place::Head("kind"),
        "what it is: `article` (if nothing is said), `report`, `book`, `video`, `dataset`, `interview` or `post`",
    ),
    offered("publisher", Place::Head("publisher"), "who published it"),
    offered("author", Place::Authors, "who wrote it; several with commas"),
    optional("headline", Place::Head("title"), "its headline, as it is printed"),
    offered("url", Place::Head("url"), "the address where it can be read"),
    offered(
        "published",
        Place::Head("published"),
        "when it was published: `2031-03-04`",
    ),
    needed(
        "language",
        Place::Head("language"),
        "the language it is written in: `en`",
    ),
    offered(
        "text",
        Place::Original,
        "a file with its text, which is kept in `seeds/raw/`, never published, and lets places in it be checked",
    ),
    needed("digest", Place::Body, "what it says, in your own words"),
    TITLE,
    needed(
        "short",
        Place::Words("short"),
        "its name in lists, one or two words",
    ),
];

const CONFLICT: &[Slot] = &[
    needed(
        "kind",
        Place::Word("kind"),
        "what kind of disagreement: `between-sources`, `within-source` or `framing`",
    ),
    needed(
        "severity",
        Place::Word("severity"),
        "whether all can be true: `soft`; or not: `hard`",
    ),
    needed(
        "side",
        Place::Sides,
        "a side and its source: `council = courier, para 4`",
    ),
    offered(
        "event",
        Place::Ids("events"),
        "the id of the event that it is about",
    ),
    optional(
        "figure",
        Place::Ids("figures"),
        "the id of a figure that it is about",
    ),
    TITLE,
    needed("says", Place::Says, "what a side says: `council = On 3 March.`"),
];

const CORRECTION: &[Slot] = &[
    needed(
        "about",
        Place::Ids("about"),
        "what was changed, a record or the path of a page: `event:dam-breaks`, `causes.md`; several with commas",
    ),
    offered(
        "field",
        Place::Word("field"),
        "what of it was changed, if it is one thing: `when`, `where`, `status`, `value`, `title`, `text` …",
    ),
    optional(
        "before",
        Place::Text("before"),
        "what stood there before, as it was written",
    ),
    optional("after", Place::Text("after"), "what stands there now"),
    needed(
        "date",
        Place::Text("date"),
        "when the site was changed: `2031-03-12`",
    ),
    needed(
        "kind",
        Place::Word("kind"),
        "why: it was wrong, `correction`; more is known now, `update`; it was missing, `addition`",
    ),
    needed("summary", Place::Words("summary"), "what was changed, and why"),
];

const TERM: &[Slot] = &[
    TITLE,
    needed(
        "summary",
        Place::Words("summary"),
        "what it means, with a citation",
    ),
];

const PAGE: &[Slot] = &[
    TITLE,
    optional(
        "description",
        Place::Words("description"),
        "one sentence for lists and search engines",
    ),
];

const LANGUAGE: &[Slot] = &[
    optional("name", Place::Language, "its own name for itself"),
    optional(
        "fallback",
        Place::Language,
        "the language that stands in for missing words",
    ),
];

impl AddKind {
    /// All that may be added, in the order of messages.
    pub fn all() -> Vec<Self> {
        let records = RecordKind::ALL.iter().copied().map(Self::Record);
        records.chain([Self::Page, Self::Language]).collect()
    }

    /// What it is, in a few words.
    pub fn about(self) -> &'static str {
        match self {
            Self::Record(RecordKind::Event) => "Something that happened",
            Self::Record(RecordKind::Place) => "A place",
            Self::Record(RecordKind::Actor) => "Somebody who acts",
            Self::Record(RecordKind::Claim) => "A number that somebody claims",
            Self::Record(RecordKind::Source) => "An article, a report, a video … that the site rests on",
            Self::Record(RecordKind::Term) => "A term of the glossary",
            Self::Record(RecordKind::Conflict) => "A disagreement between sources, or within one",
            Self::Record(RecordKind::Correction) => "A change of substance in what the site has told",
            Self::Page => "A page of prose",
            Self::Language => "A language",
        }
    }

    /// Its slots, in the order in which they are asked for.
    pub fn slots(self) -> &'static [Slot] {
        match self {
            Self::Record(RecordKind::Event) => EVENT,
            Self::Record(RecordKind::Place) => PLACE,
            Self::Record(RecordKind::Actor) => ACTOR,
            Self::Record(RecordKind::Claim) => FIGURE,
            Self::Record(RecordKind::Source) => SOURCE,
            Self::Record(RecordKind::Term) => TERM,
            Self::Record(RecordKind::Conflict) => CONFLICT,
            Self::Record(RecordKind::Correction) => CORRECTION,
            Self::Page => PAGE,
            Self::Language => LANGUAGE,
        }
    }

    /// Its name with an article, for sentences.
    pub(super) fn with_article(self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e']) { "an" } else { "a" };
        format!("{article} {name}")
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Record(kind) => kind.scheme(),
            Self::Page => "page",
            Self::Language => "language",
        }
    }
}

impl Slot {
    /// Whether it is text in a language, so that it may be given in several.
    pub fn is_of_a_language(&self) -> bool {
        matches!(self.place, Place::Words(_) | Place::Says)
    }

    /// Whether a record may have several.
    pub fn is_of_many(&self) -> bool {
        matches!(self.place, Place::Refs(..) | Place::Ids(_) | Place::Authors)
    }

    /// The kind of the records that it names.
    pub(super) fn names(&self) -> Option<RecordKind> {
        match (self.place, self.flag) {
            (Place::Sources, _) => Some(RecordKind::Source),
            (_, "place") => Some(RecordKind::Place),
            (_, "actor" | "asserted-by") => Some(RecordKind::Actor),
            (Place::Ids("events"), _) => Some(RecordKind::Event),
            (Place::Ids("figures"), _) => Some(RecordKind::Claim),
            _ => None,
        }
    }
}
