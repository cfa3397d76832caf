//! Places as a table.

use super::super::table::{Cell, Column, Form, ID, TITLED, Tabled, Worded};
use super::codes;
use super::points;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::{PlaceId, RecordId, Site};

impl Tabled for PlaceId {
    const FACTS: &[Column] = &[
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

    const WORDS: &[Column] = TITLED;

    fn facts(self, site: &Site, _part: usize) -> Vec<Cell> {
        let place = &site.places[self.index()];
        let [lon, lat, precision, where_prec] = points::cells(site, place.point.map(|point| (point, self)));
        let cells: [Cell; Self::FACTS.len()] = [
            Cell::text(&place.id),
            Cell::text(site.lists.place_kinds.get(place.kind)),
            Cell::maybe(place.within.map(|within| site.id(RecordId::Place(within)))),
            Cell::maybe(place.country.as_deref()),
            lon,
            lat,
            precision,
            where_prec,
            Cell::maybe(place.tz.as_ref().map(crate::edtf::Zone::name)),
        ];
        cells.into()
    }

    fn words<'s>(self, context: &Context<'s>, _part: usize) -> Option<Worded<'s>> {
        Worded::titled(context, self, |words| words.summary.as_ref())
    }
}
