//! Bodies of the language chooser and of a section's front page.

use super::{EventGroup, FigureGroup, MapDrawing, PageLink, Reference, Sizes, Text};
use serde::Serialize;

/// `chooser`: the page at `/`.
#[derive(Debug, Serialize)]
pub struct ChooserBody {
    /// The languages, in the order of the configuration.
    pub choices: Vec<ChooserLanguage>,
}

/// One language on the chooser.
#[derive(Debug, Serialize)]
pub struct ChooserLanguage {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name for itself.
    pub name: String,
    /// Title of the site in that language.
    pub title: String,
    /// Tagline of the site in that language.
    pub tagline: String,
    /// URL of the section.
    pub url: String,
}

/// `home`: the front page of a section.
#[derive(Debug, Serialize)]
pub struct HomeBody {
    /// The story in brief.
    pub html: String,
    /// Reference list of the story.
    pub references: Vec<Reference>,
    /// The key figures with their spread.
    pub figures: Vec<KeyFigure>,
    /// The figures page.
    pub figures_page: Option<PageLink>,
    /// The latest stretch of the timeline: the last days that have events, at most twelve events.
    pub recent: Vec<EventGroup>,
    /// The timeline.
    pub timeline: Option<PageLink>,
    /// A small map.
    pub map: Option<Sizes<MapDrawing>>,
    /// The map page.
    pub map_page: Option<PageLink>,
    /// The chapters, in order.
    pub chapters: Vec<ChapterCard>,
    /// How much there is.
    pub counts: Counts,
}

/// One key figure.
#[derive(Debug, Serialize)]
pub struct KeyFigure {
    /// The rival claims behind it.
    pub group: FigureGroup,
    /// How many claims there are.
    pub claims: usize,
    /// How many sources make them.
    pub sources: usize,
}

/// A chapter in the list of chapters.
#[derive(Debug, Serialize)]
pub struct ChapterCard {
    /// Title.
    pub title: Text,
    /// One sentence.
    pub description: String,
    /// URL.
    pub url: String,
    /// Reading time in whole minutes.
    pub minutes: u32,
}

/// How much the site holds.
#[derive(Debug, Clone, Serialize)]
pub struct Counts {
    /// Events.
    pub events: usize,
    /// Places.
    pub places: usize,
    /// Claims.
    pub figures: usize,
    /// Sources.
    pub sources: usize,
    /// Languages of the site.
    pub languages: usize,
    /// Languages of the sources.
    pub source_languages: usize,
}
