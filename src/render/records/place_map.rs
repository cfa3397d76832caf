//! Maps of the site's places: all of them, and locators of a few.

use crate::content::Precision;
use crate::geo::{Kind, Projection};
use crate::render::context::Context;
use crate::render::drawing::{BaseMap, MapPlace, MapWords, NameSpot};
use crate::render::view::{MapDrawing, Sizes, Text};
use crate::site::PlaceId;

/// The map of all places that have events.
pub(in crate::render) fn all_places(context: &Context<'_>) -> Option<Sizes<MapDrawing>> {
    let site = context.site;
    let maps = context.input.maps;
    let marked = site.place_ids().filter(|id| !site.events_at(*id).is_empty());
    let places: Vec<MapPlace> = marked.filter_map(|id| marker(context, id, false)).collect();
    let draw = |base: &BaseMap| base.draw(&places, words(context, base));
    Some(Sizes {
        wide: draw(maps.wide()?),
        narrow: draw(maps.narrow()?),
    })
}

/// A small map with the given places; none where none of them lies in the frame.
pub(in crate::render) fn locator(context: &Context<'_>, places: &[PlaceId]) -> Option<MapDrawing> {
    let shown: Vec<MapPlace> = places
        .iter()
        .filter_map(|id| marker(context, *id, true))
        .collect();
    let base = context.input.maps.locator()?;
    (!shown.is_empty()).then(|| base.draw(&shown, words(context, base)))
}

/// The marker of a place inside the frame. A place without a point stands where the place it lies in does.
fn marker(context: &Context<'_>, id: PlaceId, current: bool) -> Option<MapPlace> {
    let site = context.site;
    let (point, holder) = site.point(id)?;
    if !context.input.maps.shows(Some(point)) {
        return None;
    }
    let place = context.place_link(id);
    let count = site.events_at(id).len();
    let number = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let description = context.t(
        "marker-description",
        &[("place", place.title.marked().into()), ("n", number.into())],
    );
    let area = holder != id
        || site.places[holder.index()]
            .precision
            .is_some_and(Precision::is_area);
    Some(MapPlace {
        label: place.title.marked().to_owned(),
        place,
        point,
        count,
        description,
        area,
        current,
    })
}

fn words(context: &Context<'_>, base: &BaseMap) -> MapWords {
    MapWords {
        projection: projection(context, base.projection()),
        scale: scale(context, base.scale().km),
        names: base
            .name_spots()
            .iter()
            .map(|spot| area_name(context, spot))
            .collect(),
    }
}

/// The name of a country in the reader's language, where CLDR has it; all else has an English name only.
fn area_name(context: &Context<'_>, spot: &NameSpot) -> Text {
    let code = spot.code.as_deref();
    match code.and_then(|code| context.locale.region_name(code)) {
        Some(name) => Text::own(name),
        None => context.english(&spot.name),
    }
}

fn scale(context: &Context<'_>, km: f64) -> String {
    context.t("scale-km", &[("n", context.locale.number(km).as_str().into())])
}

/// Name of a projection with its parameters: what a cartographer wants to know.
fn projection(context: &Context<'_>, projection: &Projection) -> String {
    let degrees = |value: f64| format!("{}°", context.locale.decimal(value, 1));
    let meridian = degrees(projection.central_meridian());
    let two = |key: &str, [south, north]: [f64; 2]| {
        let (south, north) = (degrees(south), degrees(north));
        let args = [
            ("meridian", meridian.as_str().into()),
            ("south", south.as_str().into()),
            ("north", north.as_str().into()),
        ];
        context.t(key, &args)
    };
    match projection.kind() {
        Kind::Albers { parallels } => two("projection-albers", parallels),
        Kind::LambertConformal { parallels } => two("projection-lambert-conformal", parallels),
        Kind::CylindricalEqualArea { parallel } => {
            let parallel = degrees(parallel);
            let args = [
                ("meridian", meridian.as_str().into()),
                ("parallel", parallel.as_str().into()),
            ];
            context.t("projection-cylindrical", &args)
        }
        Kind::AzimuthalEqualArea { .. } => {
            context.t("projection-azimuthal", &[("meridian", meridian.as_str().into())])
        }
    }
}
