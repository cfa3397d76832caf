//! Bodies of the map and of a place.

use super::{
    ChipMark, EventCard, Html, Link, MapChip, MapDrawing, PageLink, ReferenceList, Shared, Sizes, Tag, Text,
};
use serde::Serialize;

/// `map`: all places and their events.
#[derive(Debug, Serialize)]
pub(crate) struct MapBody {
    /// Prose above the map.
    pub(crate) html: String,
    /// Prose below the map: all from the first heading on.
    pub(crate) below: String,
    /// The drawing; absent when no place has a point.
    pub(crate) map: Option<Sizes<MapDrawing>>,
    /// The kinds of events on it.
    pub(crate) kinds: Vec<Tag>,
    /// What has events and no point on the map: what the whole map is about, what lies beyond it, areas whose name has no room.
    pub(crate) chips: Vec<MapChip>,
    /// The days below the map, left to right; none for a site without an axis, or of a single day.
    pub(crate) days: Vec<MapDay>,
    /// Whether some of them show what may have been on them.
    pub(crate) days_perhaps: bool,
    /// All events, in the order of time.
    pub(crate) rows: Vec<MapRow>,
    /// Places inside the frame that have events, most events first.
    pub(crate) places: Vec<PlaceCard>,
    /// Places inside the frame where nothing happened; they have no marker.
    pub(crate) quiet: Vec<PlaceCard>,
    /// Places outside the frame of the map.
    pub(crate) elsewhere: Vec<PlaceCard>,
    /// Places without a point.
    pub(crate) unplaced: Vec<PlaceCard>,
    /// Events without a place.
    pub(crate) unlocated: Vec<Shared<EventCard>>,
    /// Credit of the map data; absent for a map without layers.
    pub(crate) credit: Option<String>,
    /// Reference list of the prose.
    pub(crate) references: ReferenceList,
}

/// A day below a map; a week, month or longer where there are many, several days where nothing is told of them.
#[derive(Debug, Serialize)]
pub(crate) struct MapDay {
    /// Its first day: `2022-01-05`.
    pub(crate) first: String,
    /// Its last day.
    pub(crate) last: String,
    /// Number of its first day; days are counted from 1 January 1970.
    pub(crate) from: i64,
    /// Number of its last day.
    pub(crate) to: i64,
    /// In words: "Wednesday 5 January 2022".
    pub(crate) title: String,
    /// As short as can be: "5".
    pub(crate) label: String,
    /// What it belongs to: its weekday, month or year; empty where that is said before.
    pub(crate) above: String,
    /// From which width of the strip `label` has room: `narrow`, `middle`, `wide` or `never`.
    pub(crate) label_from: &'static str,
    /// From which width of the strip `above` has room.
    pub(crate) above_from: &'static str,
    /// URL of its page, or else of its first event on the timeline.
    pub(crate) url: Option<String>,
    /// How many events are known to be on it, or to begin on it.
    pub(crate) count: usize,
    /// One mark for each; none where they are too many.
    pub(crate) marks: Vec<ChipMark>,
    /// Marks of what may have been on it, or on one of few other days.
    pub(crate) perhaps: Vec<ChipMark>,
}

/// An event of a map.
#[derive(Debug, Serialize)]
pub(crate) struct MapRow {
    /// The event.
    pub(crate) event: Shared<EventCard>,
    /// Ids of its places.
    pub(crate) places: Vec<String>,
    /// Number of the first day that it can concern.
    pub(crate) from: i64,
    /// Number of the last day that it can concern.
    pub(crate) to: i64,
}

/// A place in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PlaceCard {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// URL of the place's page.
    pub(crate) url: String,
    /// Name.
    pub(crate) title: Text,
    /// What kind.
    pub(crate) kind: Tag,
    /// The place it lies in.
    pub(crate) within: Option<Link>,
    /// Where it lies from the nearest city: "12 km north-east of Vask"; absent for cities, regions, and where no city is known.
    pub(crate) distance: Option<String>,
    /// How many events there are with those of the places that lie in it; absent where these have none.
    pub(crate) inside: Option<usize>,
    /// The events there, oldest first.
    pub(crate) events: Vec<Shared<EventCard>>,
}

/// A time zone.
#[derive(Debug, Serialize)]
pub(crate) struct ZoneWords {
    /// In words of the reader's language, where it has a name: "Norway Time".
    pub(crate) words: Option<String>,
    /// Name in the IANA database, of a zone that is that of a place: `Europe/Oslo`.
    pub(crate) name: Option<&'static str>,
}

/// `place`: one place.
#[derive(Debug, Serialize)]
pub(crate) struct PlaceBody {
    /// Name.
    pub(crate) title: Text,
    /// What it is, inline HTML.
    pub(crate) summary: Option<Html>,
    /// What kind.
    pub(crate) kind: Tag,
    /// The place it lies in.
    pub(crate) within: Option<Link>,
    /// Places that lie in it.
    pub(crate) contains: Vec<Link>,
    /// Coordinates in words of the language; absent without a point.
    pub(crate) coordinates: Option<String>,
    /// How exact the point is: `exact`, `building`, `city`, `area`, `region`, `country` or `guess`.
    pub(crate) precision: Option<&'static str>,
    /// Its country.
    pub(crate) country: Option<String>,
    /// Its time zone: name in words and in the IANA database.
    pub(crate) tz: Option<ZoneWords>,
    /// Where it lies, drawn about 360 units wide; absent when off the map.
    pub(crate) map: Option<MapDrawing>,
    /// What happened there, oldest first.
    pub(crate) events: Vec<Shared<EventCard>>,
    /// Curated pages that link to it.
    pub(crate) mentioned: Vec<PageLink>,
    /// URL of the map page.
    pub(crate) map_page: PageLink,
    /// Reference list.
    pub(crate) references: ReferenceList,
}
