//! The kinds of records and of pages: how files, links, front matter and lists name them.
//!
//! **Architecture Invariant:** whatever asks which kinds there are, or what one is called, asks here. What a kind holds and how it is
//! shown stands in its own files; the compiler names the matches that want an arm.

use schemars::JsonSchema;
use serde::Deserialize;
use strum::VariantArray;

/// A kind of records. The kinds stand in the order in which they are told; lists of single records of many kinds follow the order of
/// the table below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, VariantArray)]
pub enum RecordKind {
    Event,
    Place,
    Actor,
    Source,
    Term,
    Conflict,
    Claim,
    Correction,
}

/// Passes the table of the kinds of records to a macro. Each row has the variant, the name under which structs keep the records and
/// their words, the type of their numbers, that of a record in a file of records, and that of its words. Terms consist of words only,
/// and each source has a file of its own, so that they have no file of records. Records are sorted in this order, as in the list of what
/// rests on a source.
macro_rules! record_kinds {
    ($with_rows:ident) => {
        $with_rows! {
            Event events EventId [EventRecord] EventWords;
            Place places PlaceId [PlaceRecord] PlaceWords;
            Actor actors ActorId [ActorRecord] ActorWords;
            Term terms TermId [] TermWords;
            Source sources SourceId [] SourceWords;
            Claim claims ClaimId [ClaimRecord] ClaimWords;
            Conflict conflicts ConflictId [ConflictRecord] ConflictWords;
            Correction corrections CorrectionId [CorrectionRecord] CorrectionWords;
        }
    };
}

pub(crate) use record_kinds;

/// What the program knows of a kind of records.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, of which any may hold with any other"
)]
struct Facts {
    /// What its links begin with.
    scheme: &'static str,
    /// The class of links to its records.
    link_class: &'static str,
    /// What its records are called, in messages and in descriptions of files.
    plural: &'static str,
    /// The stem of its files, of records and of words.
    file: &'static str,
    /// The page that lists it.
    list: PageKind,
    /// What stands before the id in the anchors of its list.
    anchor: &'static str,
    /// Each of its records has a page of its own.
    has_page: bool,
    /// Its records lie in `content/shared/`.
    is_shared: bool,
    /// Each record needs words in the default language.
    needs_words: bool,
    /// Its titles are names, which are the same in many languages.
    titles_are_names: bool,
    /// Its records are a table of the data that sites offer.
    is_data: bool,
    /// The keys of its records whose change alters what the site states, so that it wants a correction.
    watched: &'static [&'static str],
}

const EVENT: Facts = Facts {
    scheme: "event",
    link_class: "to-event",
    plural: "events",
    file: "events",
    list: PageKind::Timeline,
    anchor: "event-",
    has_page: true,
    is_shared: true,
    needs_words: true,
    titles_are_names: false,
    is_data: true,
    watched: &["when", "window", "hour", "status", "actors"],
};

const PLACE: Facts = Facts {
    scheme: "place",
    link_class: "to-place",
    plural: "places",
    file: "places",
    list: PageKind::Map,
    anchor: "place-",
    has_page: true,
    is_shared: true,
    needs_words: true,
    titles_are_names: true,
    is_data: true,
    watched: &[],
};

const ACTOR: Facts = Facts {
    scheme: "actor",
    link_class: "to-actor",
    plural: "actors",
    file: "actors",
    list: PageKind::Actors,
    anchor: "actor-",
    has_page: false,
    is_shared: true,
    needs_words: true,
    titles_are_names: true,
    is_data: true,
    watched: &[],
};

const SOURCE: Facts = Facts {
    scheme: "source",
    link_class: "to-source",
    plural: "sources",
    file: "sources",
    list: PageKind::Sources,
    anchor: "source-",
    has_page: true,
    is_shared: false,
    needs_words: true,
    titles_are_names: true,
    is_data: true,
    watched: &[],
};

const TERM: Facts = Facts {
    scheme: "term",
    link_class: "to-term",
    plural: "terms",
    file: "terms",
    list: PageKind::Glossary,
    anchor: "",
    has_page: false,
    is_shared: false,
    needs_words: false,
    titles_are_names: false,
    is_data: true,
    watched: &[],
};

const CONFLICT: Facts = Facts {
    scheme: "conflict",
    link_class: "to-conflict",
    plural: "disagreements",
    file: "conflicts",
    list: PageKind::Conflicts,
    anchor: "conflict-",
    has_page: false,
    is_shared: true,
    needs_words: true,
    titles_are_names: false,
    is_data: true,
    watched: &["severity", "statements"],
};

const CLAIM: Facts = Facts {
    scheme: "figure",
    link_class: "to-figure",
    plural: "claims",
    file: "figures",
    list: PageKind::Figures,
    anchor: "figure-",
    has_page: false,
    is_shared: true,
    needs_words: false,
    titles_are_names: false,
    is_data: true,
    watched: &["measure", "value", "scope", "as_of", "asserted_by", "relayed_by"],
};

const CORRECTION: Facts = Facts {
    scheme: "correction",
    link_class: "to-correction",
    plural: "corrections",
    file: "corrections",
    list: PageKind::Corrections,
    anchor: "correction-",
    has_page: false,
    is_shared: true,
    needs_words: true,
    titles_are_names: false,
    is_data: false,
    watched: &[],
};

impl RecordKind {
    /// All of them, in their order.
    pub const ALL: &[Self] = Self::VARIANTS;

    fn facts(self) -> &'static Facts {
        match self {
            Self::Event => &EVENT,
            Self::Place => &PLACE,
            Self::Actor => &ACTOR,
            Self::Source => &SOURCE,
            Self::Term => &TERM,
            Self::Conflict => &CONFLICT,
            Self::Claim => &CLAIM,
            Self::Correction => &CORRECTION,
        }
    }

    /// What its links begin with: `event` in `event:the-flood`. Messages name its records by it.
    pub fn scheme(self) -> &'static str {
        self.facts().scheme
    }

    /// The class of links to its records.
    pub fn link_class(self) -> &'static str {
        self.facts().link_class
    }

    /// What its records are called: `events`, `disagreements`.
    pub fn plural(self) -> &'static str {
        self.facts().plural
    }

    /// The stem of its files: `events` of `content/shared/events.yaml` and `content/en/events.yaml`.
    pub fn file(self) -> &'static str {
        self.facts().file
    }

    /// The path of the file that holds its records, of a kind whose records lie in `content/shared/`.
    pub fn path(self) -> String {
        format!("content/shared/{}.yaml", self.file())
    }

    /// The path of the file that holds its words of a language.
    pub fn words_path(self, tag: &str) -> String {
        format!("content/{tag}/{}.yaml", self.file())
    }

    /// The page that lists it.
    pub fn list(self) -> PageKind {
        self.facts().list
    }

    /// Whether each of its records has a page of its own, below its list.
    pub fn has_page(self) -> bool {
        self.facts().has_page
    }

    /// Whether its records lie in `content/shared/`.
    pub fn is_shared(self) -> bool {
        self.facts().is_shared
    }

    /// Whether each record needs words in the default language.
    pub fn needs_words(self) -> bool {
        self.facts().needs_words
    }

    /// Whether its titles are names, which are the same in many languages.
    pub fn titles_are_names(self) -> bool {
        self.facts().titles_are_names
    }

    /// Whether its records are a table of the data that sites offer.
    pub fn is_data(self) -> bool {
        self.facts().is_data
    }

    /// The keys of its records whose change alters what the site states, so that it wants a correction.
    pub fn watched(self) -> &'static [&'static str] {
        self.facts().watched
    }

    /// The anchor of a record on the list of its kind.
    pub fn anchor(self, id: &str) -> String {
        format!("{}{id}", self.facts().anchor)
    }

    /// The id of the record that an anchor of the list leads to, if there is such a record.
    pub fn id_of_anchor(self, anchor: &str) -> Option<&str> {
        anchor.strip_prefix(self.facts().anchor)
    }

    /// The kind whose links have a scheme.
    pub fn of_scheme(scheme: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.scheme() == scheme)
    }

    /// The kind that a page lists.
    pub fn of_list(list: PageKind) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.list() == list)
    }
}

/// What a page shows besides its prose, which stands above and below it.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, VariantArray, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// Nothing but its text.
    #[default]
    Article,
    /// All events in the order of time.
    Timeline,
    /// All places.
    Map,
    /// All figures with their rival claims.
    Figures,
    /// All actors.
    Actors,
    /// All sources.
    Sources,
    /// All terms.
    Glossary,
    /// All disagreements.
    Conflicts,
    /// All corrections.
    Corrections,
}

impl PageKind {
    /// All of them, in their order.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The word in front matter, which is also the name of the template.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Timeline => "timeline",
            Self::Map => "map",
            Self::Figures => "figures",
            Self::Actors => "actors",
            Self::Sources => "sources",
            Self::Glossary => "glossary",
            Self::Conflicts => "conflicts",
            Self::Corrections => "corrections",
        }
    }
}

/// A kind of page that is neither written for itself nor about one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray)]
pub enum OtherPage {
    /// For addresses that nothing has.
    NotFound,
    /// The choice of a language, at the root.
    Chooser,
    /// What rests on which source, for the editors.
    Coverage,
    /// What explains the data of the site.
    Data,
    /// The events of a day.
    Day,
    /// The front page of a language.
    Home,
    /// What was known by a day.
    Known,
    /// What leads on to another address.
    Redirect,
}

impl OtherPage {
    /// All of them.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The name of its template.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "404",
            Self::Chooser => "chooser",
            Self::Coverage => "coverage",
            Self::Data => "data",
            Self::Day => "day",
            Self::Home => "home",
            Self::Known => "known",
            Self::Redirect => "redirect",
        }
    }
}
