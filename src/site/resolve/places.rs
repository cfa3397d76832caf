//! Places: what they lie in, their points and their clocks.

use super::binder::{Binder, KindBinder};
use super::part_of;
use crate::content::PlaceRecord;
use crate::diag::{Diagnostic, Hint, did_you_mean};
use crate::edtf::Zone;
use crate::kinds::RecordKind;
use crate::locale::country_code;
use crate::site::model::Place;

/// Binds the places.
pub(super) fn places(all: &mut Binder<'_>) -> Vec<Place> {
    let content = all.content;
    let binder = &mut all.kind(RecordKind::Place);
    let mut bound = Vec::new();
    for (id, record) in &content.places.entries {
        let within = binder.id(record.within.as_ref(), &format!("{id}.within"));
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
            // The precision of a flawed point is not checked.
            point: record
                .point
                .filter(|_| !binder.unread.touches(&format!("{id}.point"))),
            precision: record.precision,
            country: record.country.clone(),
            tz: record
                .tz
                .as_ref()
                .and_then(|name| time_zone(binder, name, &format!("{id}.tz"))),
            previous_ids: binder.former_ids(&record.previous_ids, &format!("{id}.previous_ids")),
        });
    }
    for place in part_of::break_circles(&mut bound) {
        let id = &bound[place].id;
        let problem = Diagnostic::error("circular", format!("the place `{id}` lies within itself"));
        let problem = problem.hint("name the next larger place, or take `within` out of the largest");
        binder.report(problem, &format!("{id}.within"));
    }
    bound
}

fn time_zone(binder: &mut KindBinder<'_, '_>, name: &str, path: &str) -> Option<Zone> {
    let zone = Zone::find(name);
    if zone.is_none() {
        let problem = Diagnostic::error("unknown-zone", format!("there is no time zone `{name}`"));
        let hint: Hint = match Zone::meant(name) {
            Some(meant) => format!("write `{meant}`").into(),
            None => did_you_mean(name, Zone::names())
                .or("write a name of the IANA time zone database, such as `Europe/Oslo`")
                .into(),
        };
        binder.report(problem.hint(hint), path);
    }
    zone
}

/// The codes of ISO 3166-1, and that of Kosovo, which has none there.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
    BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE \
    KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV \
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC \
    SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ \
    VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Whether a code is that of a country, or one of those that the standard leaves to everybody, such as for invented countries;
/// `XX` and `ZZ` say that a country is not known.
fn is_country(code: &str) -> bool {
    let is_own = match code.as_bytes() {
        b"AA" => true,
        b"XX" => false,
        [b'Q', second] => matches!(second, b'M'..=b'Z'),
        [b'X', second] => second.is_ascii_uppercase(),
        _ => false,
    };
    is_own || COUNTRIES.split_ascii_whitespace().any(|known| known == code)
}

/// The code of a country by its name in a language of the site, or in English.
fn code_by_name(all: &Binder<'_>, name: &str) -> Option<String> {
    let languages = &all.content.languages;
    let tags = languages.ids().map(|lang| languages.tag(lang)).chain(["en"]);
    let mut codes = tags.filter_map(|tag| Some(country_code(tag, name)?.0));
    codes.find(|code| is_country(code))
}

fn check_point(binder: &mut KindBinder<'_, '_>, id: &str, record: &PlaceRecord) {
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
    if record.point == Some([0.0, 0.0]) {
        let message =
            "`[0, 0]` lies in the sea off Africa, and stands in most files for a point that is not known";
        let problem = Diagnostic::warning("no-point", message);
        let hint = "write `[longitude, latitude]`, or leave `point` out";
        binder.report(problem.hint(hint), &format!("{id}.point"));
    }
    let is_told = binder.unread.touches(&format!("{id}.point"));
    if let (Some(precision), None, false) = (record.precision, record.point, is_told) {
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
        && !is_country(country)
    {
        let problem = Diagnostic::error("bad-country", format!("`{country}` is no country code"));
        let capitals = country.to_ascii_uppercase();
        let hint = match capitals.as_str() {
            "UK" => "the code is `GB`".to_owned(),
            "EL" => "the code is `GR`".to_owned(),
            "XX" | "ZZ" => "leave it out where the country is not known".to_owned(),
            code if is_country(code) => format!("write `{code}`"),
            _ => code_by_name(binder.all, country).map_or_else(
                || "use two capital letters (ISO 3166-1), in quotes".to_owned(),
                |code| format!("write `{code}`"),
            ),
        };
        binder.report(problem.hint(hint), &format!("{id}.country"));
    }
}
