//! Views: one serialisable struct per page kind, which is all that the page's template sees.
//!
//! Entry point: [`View`], what every page has, with the page's own part in [`Body`].
//! A view holds no ids that a template would have to look up: links are resolved, dates and numbers are
//! worded, drawings are laid out, and words borrowed from another language say so by themselves ([`Text`]). What two equal views render to is equal, which is why a page's
//! fingerprint is the hash of its view and of the theme; what many views share is hashed once ([`Hashed`]).
//!
//! **Architecture Invariant:** nothing here looks anything up; the structs are filled by the modules of
//! [`render`](crate::render) and read by templates.

mod actor;
mod article;
mod common;
mod drawing;
mod event;
mod figure;
mod files;
mod fingerprint;
mod home;
mod layout;
mod map;
mod notes;
mod section;
mod source;

pub(crate) use self::actor::{ActorCard, ActorGroup, ActorsBody, Spelling};
pub(crate) use self::article::{
    ArticleBody, ConflictCard, ConflictsBody, DataBody, DataCode, DataColumn, DataFileLink, DataTable,
    GlossaryBody, Statement, TermCard, TocEntry,
};
pub(crate) use self::common::{
    ArchivedLink, Borrowed, ChipMark, Citation, CitedPlace, CitedSource, DateWords, External, Gist, Html,
    Link, MapChip, Note, PageLink, QuotedWords, ReferenceList, Shared, Tag, Text,
};
pub(crate) use self::drawing::{
    Axis, AxisBar, AxisColumn, AxisLane, Chart, ChartMark, ChartRow, ChartTick, MapArea, MapBlock,
    MapDrawing, MapHalo, MapInset, MapLayer, MapMark, MapName, MapPath, MapSpot, ScaleBar, Sizes,
};
pub(crate) use self::event::{
    DayBody, EventBody, EventCard, EventGroup, EventPlace, FilterDay, HereColumn, HereStrip, KnownBody,
    KnownDay, Participant, StripBar, StripColumn, TimelineBody, TimelineChoices,
};
pub(crate) use self::figure::{Claim, Figure, FigureLine, FigureMeasure, FiguresBody, KnownFigure};
pub(crate) use self::files::{
    Feed, FeedEntry, FeedView, FileView, SitemapIndexView, SitemapPage, SitemapView,
};
pub(crate) use self::fingerprint::{Fingerprint, Hashed};
pub(crate) use self::home::{ChapterCard, ChooserBody, ChooserLanguage, Counts, HomeBody, KeyFigure};
pub(crate) use self::layout::{Alternate, Body, Fallback, Meta, View};
pub(crate) use self::map::{MapBody, MapDay, MapRow, PlaceBody, PlaceCard, ZoneWords};
pub(crate) use self::notes::{CorrectionCard, CorrectionsBody, CorrectionsNote, TranslationNote};
pub(crate) use self::section::{
    Language, Licence, NavItem, SectionView, SiteAuthor, SiteImage, SiteInfo, SiteLink, Translation,
};
pub(crate) use self::source::{
    BibliographyLink, CoverageBody, CoveredEvent, Passage, RightsNote, SourceBody, SourceCard, SourcesBody,
    UncitedParagraphs,
};
