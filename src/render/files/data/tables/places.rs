//! Places as a table.

use super::super::table::{Cell, Column, Form, ID, TITLED, Worded};
use super::codes;
use super::points;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::{PlaceId, RecordId, Site};

pub(super) const FACTS: &[Column] = &[
    ID,
    Column::text("kind", &["filter-kind"]).codes(codes::place_kinds),
    Column::text("within", &["place-within"]).refers(RecordKind::Place),
    Column::text("country", &["place-country"]),
    Column::of(Form::Number, "lon", &["place-coordinates"]),
    Column::of(Form::Number, "lat", &["place-coordinates"]),
    Column::text("precision", &["place-precision"]).codes(codes::precisions),
    Column::of(Form::Integer, "where_prec", &["data-where-prec"]),
    Column::text("time_zone", &["place-tz"]),
];

pub(super) const WORDS: &[Column] = TITLED;

pub(super) fn facts(site: &Site, id: PlaceId) -> [Cell; FACTS.len()] {
    let place = &site.places[id.index()];
    let [lon, lat, precision, where_prec] = points::cells(site, place.point.map(|point| (point, id)));
    [
        Cell::text(&place.id),
        Cell::text(site.lists.place_kinds.get(place.kind)),
        Cell::maybe(place.within.map(|within| site.id(RecordId::Place(within)))),
        Cell::maybe(place.country.as_deref()),
        lon,
        lat,
        precision,
        where_prec,
        Cell::maybe(place.tz.as_ref().map(crate::edtf::Zone::name)),
    ]
}

pub(super) fn words<'s>(context: &Context<'s>, id: PlaceId) -> Option<Worded<'s>> {
    let worded = context.site.place_words(context.lang, id)?;
    Some(Worded::titled(
        worded.lang,
        &worded.words.title,
        worded.words.summary.as_ref(),
    ))
}
