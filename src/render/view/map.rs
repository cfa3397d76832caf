//! Bodies of the map and of a place.

use super::{EventCard, Html, Link, MapDrawing, PageLink, Reference, Sizes, Tag, Text};
use serde::Serialize;

/// `map`: all places and their events.
#[derive(Debug, Serialize)]
pub struct MapBody {
    /// Prose above the map.
    pub html: String,
    /// Prose below the map: all from the first heading on.
    pub below: String,
    /// The drawing; absent when no place has a point.
    pub map: Option<Sizes<MapDrawing>>,
    /// Places inside the frame that have events, most events first.
    pub places: Vec<PlaceCard>,
    /// Places inside the frame where nothing happened; they have no marker.
    pub quiet: Vec<PlaceCard>,
    /// Places outside the frame of the map.
    pub elsewhere: Vec<PlaceCard>,
    /// Places without a point.
    pub unplaced: Vec<PlaceCard>,
    /// Events without a place.
    pub unlocated: Vec<EventCard>,
    /// Credit of the map data; absent for a map without layers.
    pub credit: Option<String>,
    /// Reference list of the prose.
    pub references: Vec<Reference>,
}

/// A place in a list.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceCard {
    /// Id, also the fragment (`place-<id>`).
    pub id: String,
    /// URL of the place's page.
    pub url: String,
    /// Name.
    pub title: Text,
    /// What kind.
    pub kind: Tag,
    /// The events there, oldest first.
    pub events: Vec<EventCard>,
}

/// A time zone.
#[derive(Debug, Serialize)]
pub struct ZoneWords {
    /// In words of the reader's language: "Norway Time".
    pub words: String,
    /// Name in the IANA database: `Europe/Oslo`.
    pub name: &'static str,
}

/// `place`: one place.
#[derive(Debug, Serialize)]
pub struct PlaceBody {
    /// Name.
    pub title: Text,
    /// What it is, inline HTML.
    pub summary: Option<Html>,
    /// What kind.
    pub kind: Tag,
    /// The place it lies in.
    pub within: Option<Link>,
    /// Places that lie in it.
    pub contains: Vec<Link>,
    /// Coordinates in words of the language; absent without a point.
    pub coordinates: Option<String>,
    /// How exact the point is: `exact`, `building`, `city`, `area`, `region`, `country` or `guess`.
    pub precision: Option<&'static str>,
    /// Its country.
    pub country: Option<String>,
    /// Its time zone: name in words and in the IANA database.
    pub tz: Option<ZoneWords>,
    /// Where it lies, drawn about 360 units wide; absent when off the map.
    pub map: Option<MapDrawing>,
    /// What happened there, oldest first.
    pub events: Vec<EventCard>,
    /// Curated pages that link to it.
    pub mentioned: Vec<PageLink>,
    /// URL of the map page.
    pub map_page: PageLink,
    /// Reference list.
    pub references: Vec<Reference>,
}
