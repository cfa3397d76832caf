//! Places: what they lie in, their points and their clocks.

use super::binder::Binder;
use super::tree;
use crate::content::PlaceRecord;
use crate::diag::{Diagnostic, did_you_mean};
use crate::edtf::Zone;
use crate::kinds::RecordKind;
use crate::site::model::{Place, PlaceId};

/// Binds the places.
pub(super) fn places(binder: &mut Binder<'_>) -> Vec<Place> {
    let mut bound = Vec::new();
    for (id, record) in binder.open(&binder.content.places) {
        binder.check_id(id);
        let within = binder.id(
            RecordKind::Place,
            record.within.as_ref(),
            &format!("{id}.within"),
            PlaceId,
        );
        check_point(binder, id, record);
        let kind = binder.word(
            |lists| &mut lists.place_kinds,
            &record.kind,
            &format!("{id}.kind"),
        );
        bound.push(Place {
            id: id.clone(),
            kind,
            within,
            point: record.point,
            precision: record.precision,
            country: record.country.clone(),
            tz: record
                .tz
                .as_ref()
                .and_then(|name| time_zone(binder, name, &format!("{id}.tz"))),
            previous_ids: binder.former_ids(&record.previous_ids, &format!("{id}.previous_ids")),
        });
    }
    for place in tree::break_circles(&mut bound) {
        let id = &bound[place].id;
        let problem = Diagnostic::error("circular", format!("the place `{id}` lies within itself"));
        binder.report(problem, &format!("{id}.within"));
    }
    bound
}

fn time_zone(binder: &mut Binder<'_>, name: &str, path: &str) -> Option<Zone> {
    let zone = Zone::find(name);
    if zone.is_none() {
        let problem = Diagnostic::error("unknown-zone", format!("there is no time zone `{name}`"));
        let guess = did_you_mean(name, Zone::names());
        binder.report(
            problem.hint(guess.or("write a name of the IANA time zone database, such as `Europe/Oslo`")),
            path,
        );
    }
    zone
}

fn check_point(binder: &mut Binder<'_>, id: &str, record: &PlaceRecord) {
    if let Some([lon, lat]) = record.point {
        let swapped = (-90.0..=90.0).contains(&lon) && (-180.0..=180.0).contains(&lat);
        if !(-180.0..=180.0).contains(&lon) || !(-90.0..=90.0).contains(&lat) {
            let message = format!("`[{lon}, {lat}]` is no point on the globe");
            let hint = if swapped {
                format!("longitude comes first: `[{lat}, {lon}]`")
            } else {
                "write `[longitude, latitude]` in degrees".to_owned()
            };
            binder.report(
                Diagnostic::error("out-of-range", message).hint(hint),
                &format!("{id}.point"),
            );
        }
    }
    if let (Some(precision), None) = (record.precision, record.point) {
        let message = format!(
            "`{}` says how exact a point is, and there is no point",
            precision.as_str()
        );
        let problem = Diagnostic::error("no-point", message);
        binder.report(
            problem.hint("add `point: [longitude, latitude]`, or leave `precision` out"),
            &format!("{id}.precision"),
        );
    }
    if let Some(country) = &record.country
        && !(country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()))
    {
        let problem = Diagnostic::error("bad-country", format!("`{country}` is no country code"));
        binder.report(
            problem.hint("use two capital letters (ISO 3166-1), in quotes"),
            &format!("{id}.country"),
        );
    }
}
