//! Records whose references are bound.

use super::ids::{ActorId, ClaimId, ConflictId, EventId, FigureKey, Origin, PlaceId, RecordOrPage, SourceId};
use super::publication::Publication;
use super::word_lists::{ActorKindId, ActorRoleId, EventKindId, PlaceKindId};
use crate::content::{
    ConflictKind, ConflictSeverity, CorrectedField, CorrectionKind, Locator, PartOfDay, PlaceRole, Precision,
    Quantity, Quote, SourceFile, Status,
};
use crate::edtf::{Date, Day, Known, Zone};
use indexmap::IndexMap;
use std::sync::Arc;

/// A source that something rests on, and the place in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    pub source: SourceId,
    /// The place in it.
    pub locator: Option<Locator>,
    /// The words there, where a record quotes them.
    pub quote: Option<Arc<Quote>>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// Permanent id.
    pub id: String,
    pub when: Date,
    /// Bounds finer than its days.
    pub window: Option<Window>,
    /// The hour that is told, of an event on one day.
    pub hour: Option<Hour>,
    /// Its position, given by the editors, among the events of a day that have no hour.
    pub order: Option<i32>,
    /// Whether it is a main event of its day.
    pub lead: bool,
    /// Where.
    pub places: Vec<(PlaceId, PlaceRole)>,
    pub kind: EventKindId,
    /// Who, each with a role.
    pub actors: Vec<(ActorId, Option<ActorRoleId>)>,
    /// How sure it is.
    pub status: Status,
    /// Claims that belong to it.
    pub claims: Vec<ClaimId>,
    /// Disagreements that touch it.
    pub conflicts: Vec<ConflictId>,
    /// What it rests on.
    pub sources: Vec<Cite>,
    /// Ids it had before, the oldest first.
    pub previous_ids: Vec<String>,
    /// When it was added to the site, and last changed.
    pub publication: Publication,
}

#[derive(Debug, Clone)]
pub struct Place {
    /// Permanent id.
    pub id: String,
    pub kind: PlaceKindId,
    /// The place it lies in.
    pub within: Option<PlaceId>,
    /// Longitude and latitude.
    pub point: Option<[f64; 2]>,
    /// How exact the point is.
    pub precision: Option<Precision>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Time zone.
    pub tz: Option<Zone>,
    /// Ids it had before.
    pub previous_ids: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Claim {
    /// Permanent id.
    pub id: String,
    /// What it counts.
    pub figure: FigureKey,
    pub value: Quantity,
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
    pub kind: ActorKindId,
    /// The actor it belongs to.
    pub within: Option<ActorId>,
    /// The same actor in other collections.
    pub same_as: Vec<String>,
    /// How sources spell the name, by language.
    pub spellings: IndexMap<String, Vec<String>>,
}

/// A disagreement.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// Permanent id.
    pub id: String,
    /// Between or within sources, or of framing.
    pub kind: ConflictKind,
    /// Whether the statements can all be true.
    pub severity: ConflictSeverity,
    /// Who says what.
    pub statements: Vec<Statement>,
    /// Events it touches.
    pub events: Vec<EventId>,
    /// Claims it touches.
    pub claims: Vec<ClaimId>,
}

/// One side of a disagreement.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Names it in the words of each language.
    pub id: String,
    /// Who says it; absent for the source itself.
    pub asserted_by: Option<ActorId>,
    /// Where it is said.
    pub sources: Vec<Cite>,
}

/// A change of substance in what the site has told.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Permanent id.
    pub id: String,
    /// What was changed: records and pages.
    pub about: Vec<RecordOrPage>,
    /// Records that are on the site no more, as links named them.
    pub removed: Vec<String>,
    /// What of it was changed.
    pub field: Option<CorrectedField>,
    /// What stood there before.
    pub before: Option<CorrectedValue>,
    /// What stands there now.
    pub after: Option<CorrectedValue>,
    /// When.
    pub date: Date,
    /// Why.
    pub kind: CorrectionKind,
}

/// The value of a field that was corrected.
#[derive(Debug, Clone)]
pub enum CorrectedValue {
    Date(Date),
    Number(Quantity),
    Status(Status),
    Severity(ConflictSeverity),
    Place(PlaceId),
    Actor(ActorId),
}

#[derive(Debug, Clone)]
pub struct Source {
    /// Its file and record.
    pub seed: SourceFile,
    /// When it was published.
    pub published: Option<Date>,
    /// When it must have been published.
    pub inferred: Option<Date>,
    /// When its copy in an archive was made.
    pub archived: Option<Date>,
    /// The publisher among the actors.
    pub actor: Option<ActorId>,
    /// Where it has its content from.
    pub origin: Vec<Origin>,
    /// Ids it had before, the oldest first.
    pub previous_ids: Vec<String>,
}

/// A term of the glossary; its words are all there is to it.
#[derive(Debug, Clone)]
pub struct Term {
    /// Permanent id.
    pub id: String,
}

/// Bounds of an event that are finer than a day. Minutes are counted since 1970-01-01T00:00, as the clocks of the place show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Not before.
    pub earliest: i64,
    /// Not after.
    pub latest: i64,
    /// The place's zone, where it says so.
    pub zone: Option<Zone>,
    /// Minutes ahead of UTC at either end, where the zone or the record says so for certain.
    pub offsets: [Option<i16>; 2],
}

/// The hour of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hour {
    /// A time on the clocks of the place.
    Clock {
        /// From this minute to this minute.
        at: Window,
        /// It was about then.
        is_about: bool,
    },
    /// A part of the day.
    Part { day: Day, part: PartOfDay },
}

impl Event {
    /// The first and the last minute at which it can have been, where that is known more exactly than its days. Minutes are counted as
    /// those of [`Window`].
    pub fn hours(&self) -> Option<(i64, i64)> {
        if let Some(window) = &self.window {
            return Some((window.earliest, window.latest));
        }
        match &self.hour {
            Some(Hour::Clock { at, .. }) => return Some((at.earliest, at.latest)),
            Some(Hour::Part { day, part }) => {
                let midnight = day.ordinal() * 24 * 60;
                let (from, to) = part.minutes();
                return Some((midnight + from, midnight + to));
            }
            None => {}
        }
        let (first, end) = self.when.minutes();
        self.when
            .has_time()
            .then(|| first.zip(end).map(|(first, end)| (first, end - 1)))
            .flatten()
    }

    /// The first and the last day that it can concern. Where it happened once, a window may narrow those of its date.
    pub fn days(&self) -> (Option<Day>, Option<Day>) {
        self.days_of_window()
            .map_or((self.when.earliest(), self.when.latest()), |(first, last)| {
                (Some(first), Some(last))
            })
    }

    /// The day that it was on, where it was on one.
    pub fn day(&self) -> Option<Day> {
        match self.days_of_window() {
            Some((first, last)) => (first == last).then_some(first),
            None => self.when.day(),
        }
    }

    /// The day on which it happened or began.
    pub fn day_of_beginning(&self) -> Option<Day> {
        let standing = self.when.standing();
        let known = standing.filter(|standing| standing.known != Known::Within);
        self.day().or_else(|| known.map(|standing| standing.day))
    }

    /// Whether it can concern a day.
    pub fn admits(&self, day: Day) -> bool {
        let is_inside = |(first, last)| (first..=last).contains(&day);
        self.when.admits(day) && self.days_of_window().is_none_or(is_inside)
    }

    /// Whether its date is uncertain, or is a choice of days of which its window leaves more than one.
    pub fn is_uncertain(&self) -> bool {
        match self.days_of_window() {
            Some((first, last)) => first != last,
            None => self.when.is_uncertain(),
        }
    }

    /// The days of its window, where its date is a choice of days.
    pub fn days_of_window(&self) -> Option<(Day, Day)> {
        let window = self.window.as_ref()?;
        if self.when.is_span() || self.when.day().is_some() {
            return None;
        }
        let day = |minute: i64| Day::from_ordinal(minute.div_euclid(24 * 60));
        day(window.earliest).zip(day(window.latest))
    }
}

impl Window {
    /// One minute.
    pub fn at(minute: i64, offset: Option<i16>, zone: Option<Zone>) -> Self {
        Self {
            earliest: minute,
            latest: minute,
            zone,
            offsets: [offset; 2],
        }
    }
}

/// All claims of one measure and scope: rivals where there are several.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What they count.
    pub key: FigureKey,
    /// The claims by date, undated ones last; those of one date in the order of the records.
    pub claims: Vec<ClaimId>,
}

/// A record of any kind.
pub(in crate::site) trait AnyRecord {
    /// The permanent id.
    fn id(&self) -> &str;

    /// The ids that it had before, the oldest first.
    fn previous_ids(&self) -> &[String] {
        &[]
    }

    /// What it rests on by its own fields.
    fn cites(&self) -> Vec<&Cite> {
        Vec::new()
    }
}

impl AnyRecord for Event {
    fn id(&self) -> &str {
        &self.id
    }

    fn previous_ids(&self) -> &[String] {
        &self.previous_ids
    }

    fn cites(&self) -> Vec<&Cite> {
        self.sources.iter().collect()
    }
}

impl AnyRecord for Place {
    fn id(&self) -> &str {
        &self.id
    }

    fn previous_ids(&self) -> &[String] {
        &self.previous_ids
    }
}

impl AnyRecord for Claim {
    fn id(&self) -> &str {
        &self.id
    }

    fn cites(&self) -> Vec<&Cite> {
        self.sources.iter().collect()
    }
}

impl AnyRecord for Conflict {
    fn id(&self) -> &str {
        &self.id
    }

    fn cites(&self) -> Vec<&Cite> {
        let statements = self.statements.iter();
        statements.flat_map(|statement| &statement.sources).collect()
    }
}

impl AnyRecord for Source {
    fn id(&self) -> &str {
        &self.seed.record.id
    }

    fn previous_ids(&self) -> &[String] {
        &self.previous_ids
    }
}

macro_rules! with_id_alone {
    ($($record:ident)*) => {
        $(impl AnyRecord for $record {
            fn id(&self) -> &str {
                &self.id
            }
        })*
    };
}

with_id_alone!(Actor Correction Term);
