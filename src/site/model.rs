//! The parts of a resolved site.

use super::changes::Changes;
use super::citations::SourceUses;
use super::docs::{Doc, Docs};
use super::groups::FigureGroup;
use super::ids::{ActorId, ConflictId, DocId, EventId, FigureId, PlaceId, RecordId, SourceId};
use super::lookup::Lookup;
use super::routes::Routes;
use super::windows::Window;
use crate::config::{Config, Languages};
use crate::content::{
    Asset, ConflictKind, FigureValue, Locator, PageFile, PlaceRole, Precision, SeedFile, Severity, Status,
    Words,
};
use crate::edtf::{Date, Day, Zone};
use crate::media::Size;
use indexmap::IndexMap;
use std::collections::HashMap;
use std::sync::Arc;

/// A site with everything bound.
#[derive(Debug)]
pub struct Site {
    /// The configuration.
    pub config: Config,
    /// The languages.
    pub languages: Languages,
    /// First and last day of the timeline's axis.
    pub axis: Option<(Day, Day)>,
    /// Events, in the order of the records.
    pub events: Vec<Event>,
    /// Events in the order of time: by earliest day, then latest day, then order of the records.
    pub chronology: Vec<EventId>,
    /// Places, in the order of the records.
    pub places: Vec<Place>,
    /// Claims, in the order of the records.
    pub figures: Vec<Figure>,
    /// Rival claims, in the order of the vocabulary.
    pub groups: Vec<FigureGroup>,
    /// Actors, in the order of the records.
    pub actors: Vec<Actor>,
    /// Conflicts, in the order of the records.
    pub conflicts: Vec<Conflict>,
    /// Sources, in the order of their ids.
    pub sources: Vec<Source>,
    /// What rests on each source.
    pub uses: Arc<Vec<SourceUses>>,
    /// Terms, in the order of the default language's file.
    pub terms: Vec<Term>,
    /// Files that are published as they are.
    pub assets: Vec<Asset>,
    /// Files that would be published if something referred to them.
    pub(super) candidates: Vec<Asset>,
    /// Sizes of the images that are published, by address.
    pub(super) sizes: HashMap<String, Size>,
    /// Every address of the site.
    pub routes: Arc<Routes>,
    /// Curated pages that link to a record, in the order of pages.
    pub mentions: Arc<HashMap<RecordId, Vec<DocId>>>,
    pub(super) docs: Arc<Docs>,
    pub(super) pages: Vec<Arc<PageFile>>,
    pub(super) words: Vec<Words>,
    pub(super) lookup: Lookup,
}

/// A source that something rests on, and the place in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cite {
    /// The source.
    pub source: SourceId,
    /// The place in it.
    pub locator: Option<Locator>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// Permanent id.
    pub id: String,
    /// When.
    pub when: Date,
    /// Bounds finer than its days.
    pub window: Option<Window>,
    /// Where.
    pub places: Vec<(PlaceId, PlaceRole)>,
    /// Its kind, a word of the vocabulary.
    pub kind: String,
    /// Who, each with a role, a word of the vocabulary.
    pub actors: Vec<(ActorId, Option<String>)>,
    /// How sure it is.
    pub status: Status,
    /// Claims that belong to it.
    pub figures: Vec<FigureId>,
    /// Disagreements that touch it.
    pub conflicts: Vec<ConflictId>,
    /// What it rests on.
    pub sources: Vec<Cite>,
    /// Ids it had before, the oldest first.
    pub previous_ids: Vec<String>,
    /// When the site first told of it, and changed that.
    pub changes: Changes,
}

/// A place.
#[derive(Debug, Clone)]
pub struct Place {
    /// Permanent id.
    pub id: String,
    /// Its kind, a word of the vocabulary.
    pub kind: String,
    /// The place it lies in.
    pub within: Option<PlaceId>,
    /// Places that lie in it.
    pub contains: Vec<PlaceId>,
    /// Longitude and latitude.
    pub point: Option<[f64; 2]>,
    /// How exact the point is.
    pub precision: Option<Precision>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Time zone.
    pub tz: Option<Zone>,
    /// Events there, in the order of time.
    pub events: Vec<EventId>,
    /// Ids it had before.
    pub previous_ids: Vec<String>,
}

/// A claim.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Permanent id.
    pub id: String,
    /// Its measure, a word of the vocabulary.
    pub measure: String,
    /// The value.
    pub value: FigureValue,
    /// Its population, a word of the vocabulary.
    pub population: Option<String>,
    /// Place it is about.
    pub place: Option<PlaceId>,
    /// For when it is claimed.
    pub as_of: Option<Date>,
    /// Who claims it.
    pub asserted_by: Option<ActorId>,
    /// Through whom it came.
    pub relayed_by: Vec<ActorId>,
    /// The word or number as printed.
    pub as_printed: Option<String>,
    /// Where it stands.
    pub sources: Vec<Cite>,
}

/// Somebody who acts.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Permanent id.
    pub id: String,
    /// Its kind, a word of the vocabulary.
    pub kind: String,
    /// The actor it belongs to.
    pub within: Option<ActorId>,
    /// Actors that belong to it.
    pub contains: Vec<ActorId>,
    /// The same actor in other collections.
    pub same_as: Vec<String>,
    /// How sources spell the name, by language.
    pub spellings: IndexMap<String, Vec<String>>,
    /// Events it takes part in, in the order of time.
    pub events: Vec<EventId>,
    /// Claims it makes.
    pub claims: Vec<FigureId>,
}

/// A disagreement.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// Permanent id.
    pub id: String,
    /// Between or within sources, or of framing.
    pub kind: ConflictKind,
    /// Whether the statements can all be true.
    pub severity: Severity,
    /// Who says what.
    pub statements: Vec<Statement>,
    /// Events it touches.
    pub events: Vec<EventId>,
    /// Claims it touches.
    pub figures: Vec<FigureId>,
}

/// One side of a disagreement.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Names it in the words of each language.
    pub id: String,
    /// Where it is said.
    pub sources: Vec<Cite>,
}

/// A source.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its file and record.
    pub seed: SeedFile,
    /// When it was published.
    pub published: Option<Date>,
    /// When it must have been published.
    pub inferred: Option<Date>,
    /// The publisher among the actors.
    pub actor: Option<ActorId>,
}

/// A term of the glossary; its words are all there is to it.
#[derive(Debug, Clone)]
pub struct Term {
    /// Permanent id.
    pub id: String,
}

impl Site {
    /// The curated pages, in the order of weight and path.
    pub fn docs(&self) -> &[Doc] {
        &self.docs.all
    }
}
