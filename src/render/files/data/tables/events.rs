//! Events as a table.

use super::super::table::{CITES, Cell, Column, Form, ID, Tabled, Worded, cites, date, maybe_plain};
use super::codes;
use super::points;
use crate::content::PlaceRole;
use crate::edtf::Day;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::{EventId, Hour, RecordId, Site, Window};

impl Tabled for EventId {
    const FACTS: &[Column] = &[
        ID,
        Column::of(Form::Edtf, "when", &["when", "data-edtf"]),
        Column::of(Form::Day, "earliest", &["data-earliest"]),
        Column::of(Form::Day, "latest", &["data-latest"]),
        Column::text("time_earliest", &["field-window", "data-earliest"]),
        Column::text("time_latest", &["field-window", "data-latest"]),
        Column::text("hour", &["field-window"]),
        Column::text("kind", &["filter-kind"]).codes(codes::event_kinds),
        Column::text("status", &["status"]).codes(codes::statuses),
        Column::of(Form::Boolean, "main", &["data-main"]),
        Column::list("places", &["where"]).refers(RecordKind::Place),
        Column::list("origins", &["role-origin"]).refers(RecordKind::Place),
        Column::list("destinations", &["role-destination"]).refers(RecordKind::Place),
        Column::of(Form::Number, "lon", &["place-coordinates"]),
        Column::of(Form::Number, "lat", &["place-coordinates"]),
        Column::text("precision", &["place-precision"]).codes(codes::precisions),
        Column::of(Form::Integer, "where_prec", &["data-where-prec"]),
        Column::list("actors", &["who"]).refers(RecordKind::Actor),
        Column::list("actor_roles", &["data-roles"]).codes(codes::actor_roles),
        Column::list("figures", &["event-figures"]).refers(RecordKind::Claim),
        Column::list("conflicts", &["event-conflicts"]).refers(RecordKind::Conflict),
        CITES[0],
        CITES[1],
        Column::text("added", &["data-added"]),
        Column::text("updated", &["data-updated"]),
    ];

    const WORDS: &[Column] = &[
        Column::text("title", &["field-title"]),
        Column::text("summary", &["field-text"]),
        Column::text("note", &["event-note"]),
    ];

    fn facts(self, site: &Site, _part: usize) -> Vec<Cell> {
        let event = &site.events[self.index()];
        let record = |record: RecordId| site.id(record).to_owned();
        let places = |wanted: PlaceRole| {
            let places = event.places.iter().filter(|(_, role)| *role == wanted);
            Cell::list(places.map(|(place, _)| record(RecordId::Place(*place))))
        };
        let (times, hour) = hours(event.window.as_ref(), event.hour.as_ref());
        let [when, earliest, latest] = date(Some(&event.when));
        let [sources, locators] = cites(site, event.sources.iter());
        let point = points::sites(site, self).into_iter().next();
        let [lon, lat, precision, where_prec] = points::cells(site, point);
        let [time_earliest, time_latest] = times;
        let roles = event.actors.iter().map(|(_, role)| {
            let role = role.map(|role| site.lists.actor_roles.get(role));
            role.unwrap_or_default().to_owned()
        });
        let cells: [Cell; Self::FACTS.len()] = [
            Cell::text(&event.id),
            when,
            earliest,
            latest,
            time_earliest,
            time_latest,
            hour,
            Cell::text(site.lists.event_kinds.get(event.kind)),
            Cell::text(event.status.as_str()),
            Cell::Boolean(event.lead),
            places(PlaceRole::Site),
            places(PlaceRole::Origin),
            places(PlaceRole::Destination),
            lon,
            lat,
            precision,
            where_prec,
            Cell::list(
                event
                    .actors
                    .iter()
                    .map(|(actor, _)| record(RecordId::Actor(*actor))),
            ),
            Cell::list(roles),
            Cell::list(event.claims.iter().map(|claim| record(RecordId::Claim(*claim)))),
            Cell::list(
                event
                    .conflicts
                    .iter()
                    .map(|conflict| record(RecordId::Conflict(*conflict))),
            ),
            sources,
            locators,
            Cell::maybe(event.publication.published.as_ref().map(ToString::to_string)),
            Cell::maybe(event.publication.updated.as_ref().map(ToString::to_string)),
        ];
        cells.into()
    }

    fn words<'s>(self, context: &Context<'s>, _part: usize) -> Option<Worded<'s>> {
        let worded = context.site.words_for(context.lang, self)?;
        let words = worded.words;
        let cells: [Cell; Self::WORDS.len()] = [
            Cell::text(&words.title),
            maybe_plain(words.summary.as_ref()),
            maybe_plain(words.note.as_ref()),
        ];
        Some(Worded {
            lang: worded.lang,
            cells: cells.into(),
            markdown: [words.summary.as_ref(), words.note.as_ref()]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect(),
        })
    }
}

/// The bounds finer than a day, and the hour as records write it.
fn hours(window: Option<&Window>, hour: Option<&Hour>) -> ([Cell; 2], Cell) {
    let times = window.map_or([Cell::Empty, Cell::Empty], |window| {
        let [first, last] = window.offsets;
        [(window.earliest, first), (window.latest, last)].map(|(at, offset)| Cell::maybe(time(at, offset)))
    });
    let hour = match hour {
        None => Cell::Empty,
        Some(Hour::Part { part, .. }) => Cell::text(part.as_str()),
        Some(Hour::Clock { at, is_about }) => {
            let about = if *is_about { "~" } else { "" };
            let minute = at.earliest.rem_euclid(24 * 60);
            Cell::text(format!("{:02}:{:02}{about}", minute / 60, minute % 60))
        }
    };
    (times, hour)
}

/// A minute as a time of ISO 8601, with its offset where that is known.
fn time(minute: i64, offset: Option<i16>) -> Option<String> {
    let day = Day::from_ordinal(minute.div_euclid(24 * 60))?;
    let minute = minute.rem_euclid(24 * 60);
    let offset = offset.map_or_else(String::new, |offset| {
        let sign = if offset < 0 { '-' } else { '+' };
        let size = offset.unsigned_abs();
        format!("{sign}{:02}:{:02}", size / 60, size % 60)
    });
    Some(format!("{day}T{:02}:{:02}{offset}", minute / 60, minute % 60))
}
