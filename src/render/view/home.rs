//! Bodies of the language chooser and of a section's front page.

use super::{EventGroup, Figure, MapDrawing, PageLink, ReferenceList, Text};
use serde::Serialize;

/// `chooser`: the page at `/`.
#[derive(Debug, Serialize)]
pub(crate) struct ChooserBody {
    /// The languages, in the order of the configuration.
    pub(crate) choices: Vec<ChooserLanguage>,
}

/// One language on the chooser.
#[derive(Debug, Serialize)]
pub(crate) struct ChooserLanguage {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// The language's own name for itself.
    pub(crate) name: String,
    /// Title of the site in that language.
    pub(crate) title: String,
    /// Tagline of the site in that language.
    pub(crate) tagline: String,
    /// URL of the section.
    pub(crate) url: String,
}

/// `home`: the front page of a section.
#[derive(Debug, Serialize)]
pub(crate) struct HomeBody {
    /// The story in brief.
    pub(crate) html: String,
    /// Reference list of the story.
    pub(crate) references: ReferenceList,
    /// The key figures with their spread.
    pub(crate) figures: Vec<KeyFigure>,
    /// The figures page.
    pub(crate) figures_page: Option<PageLink>,
    /// The main events and as many others of the whole timeline as there is room for, at most twelve events.
    pub(crate) recent: Vec<EventGroup>,
    /// The timeline.
    pub(crate) timeline: Option<PageLink>,
    /// A map of all places, drawn 340 units wide.
    pub(crate) map: Option<MapDrawing>,
    /// The map page.
    pub(crate) map_page: Option<PageLink>,
    /// The chapters, in order.
    pub(crate) chapters: Vec<ChapterCard>,
    /// How much there is.
    pub(crate) counts: Counts,
}

/// One key figure.
#[derive(Debug, Serialize)]
pub(crate) struct KeyFigure {
    /// The rival claims behind it.
    pub(crate) figure: Figure,
    /// How many claims there are.
    pub(crate) claims: usize,
    /// How many sources make them.
    pub(crate) sources: usize,
}

/// A chapter in the list of chapters.
#[derive(Debug, Serialize)]
pub(crate) struct ChapterCard {
    /// Title.
    pub(crate) title: Text,
    /// One sentence.
    pub(crate) description: String,
    /// URL.
    pub(crate) url: String,
    /// Reading time in whole minutes.
    pub(crate) minutes: u32,
}

/// How much the site holds.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Counts {
    /// Events.
    pub(crate) events: usize,
    /// Places.
    pub(crate) places: usize,
    /// Claims.
    pub(crate) claims: usize,
    /// Sources.
    pub(crate) sources: usize,
    /// Languages of the site.
    pub(crate) languages: usize,
    /// Languages of the sources.
    pub(crate) source_languages: usize,
}
