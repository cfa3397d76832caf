//! The map of the world as the base of a site's maps, where the site has no layers of its own or wants them over it.

use super::layers::MapInput;
pub(super) use crate::atlas::{CREDIT, Sheet};
use crate::atlas::{City, SeaNames, World};
use crate::config::MapConfig;
use crate::diag::{Diagnostic, Hint, Problems, nearest};
use crate::geo::{Coord, Feature, Fit, Viewport};
use crate::locale::country_code;
use crate::render::drawing::{BaseLayer, NamedAreas, Role, SeaName};

/// Reports codes in the focus that no country or region has.
pub(super) fn check_focus(
    codes: &[String],
    config: &MapConfig,
    input: &MapInput<'_>,
    problems: &mut Problems,
) {
    let world = World::with(config.borders);
    let unread = &input.site.config.unread;
    for (index, code) in codes.iter().enumerate() {
        let path = format!("map.focus.{index}");
        if !unread.touches(&path) && world.main_area(code).is_none() {
            let problem =
                Diagnostic::error("missing-focus", format!("there is no country or region `{code}`"));
            let problem = problem.hint(code_hint(world, code, input));
            problems.push(input.at(problem, &path));
        }
    }
}

/// The hint at the code that an unknown one may mean.
fn code_hint(world: &World, word: &str, input: &MapInput<'_>) -> Hint {
    let upper = word.to_uppercase();
    let by_code = world.named_codes().find(|(code, _)| *code == upper);
    let by_name = || {
        let names: Vec<&str> = world.named_codes().map(|(_, name)| name).collect();
        let name = nearest(word, names)?;
        world.named_codes().find(|(_, found)| *found == name)
    };
    let languages = &input.site.languages;
    let by_word = || {
        let tags = languages.ids().map(|lang| languages.tag(lang));
        let mut codes = tags.filter_map(|tag| Some(country_code(tag, word)?.0));
        codes.find_map(|code| world.named_codes().find(|(known, _)| *known == code))
    };
    match by_code.or_else(by_word).or_else(by_name) {
        Some((code, name)) => format!("did you mean `{code}` ({name})?").into(),
        None => "countries have codes of two letters such as `BE` (ISO 3166-1), regions such as `DE-NW` (ISO 3166-2)"
            .into(),
    }
}

/// The city nearest to a position, by its common name in Latin letters; none for a site with a map of its own.
pub(crate) fn nearest_city(config: &MapConfig, to: Coord) -> Option<(&'static str, Coord)> {
    let city = config.uses_world().then(|| City::nearest(to))??;
    Some((&city.name, city.at))
}

/// The languages that seas have names in.
pub(crate) fn sea_languages() -> &'static [&'static str] {
    SeaNames::all().languages()
}

/// The name of a sea in one of those languages, by its English name.
pub(crate) fn sea_name(english: &str, language: &str) -> Option<&'static str> {
    SeaNames::all().find(english, language)
}

/// The frame around the countries and regions of the focus.
pub(super) fn frame(codes: &[String], config: &MapConfig, fit: &Fit) -> Option<Viewport> {
    let world = World::with(config.borders);
    let areas: Vec<_> = codes.iter().filter_map(|code| world.main_area(code)).collect();
    Viewport::around(&areas.iter().collect::<Vec<_>>(), fit)
}

/// The part of the world that a frame shows; none for a site with a map of its own.
pub(super) fn sheet(config: &MapConfig, frame: &Viewport) -> Option<Sheet> {
    if !config.uses_world() {
        return None;
    }
    let bar = frame.scale_bar(frame.width());
    let width = frame.width() * bar.km / bar.length;
    let world = World::with(config.borders);
    Some(world.sheet(&frame.bounds(), width, config.focused_areas()))
}

/// The layers of a sheet, to be drawn.
pub(super) fn layers(sheet: &Sheet) -> [BaseLayer<'_>; 4] {
    let layer = |role, layer, focus| BaseLayer { role, layer, focus };
    [
        layer(Role::Land, &sheet.land, &sheet.focus),
        layer(Role::Region, &sheet.regions, &[]),
        layer(Role::River, &sheet.rivers, &[]),
        layer(Role::Water, &sheet.lakes, &[]),
    ]
}

/// Which areas of a sheet may be named: its seas, and its countries except one that the whole map is about.
pub(super) fn names(sheet: &Sheet, config: &MapConfig) -> NamedAreas {
    let world = World::with(config.borders);
    let is_whole_map = |index: &usize| sheet.focus == [*index];
    let countries = sheet.land.features.iter().enumerate();
    let countries = countries
        .filter(|(index, _)| !is_whole_map(index))
        .filter_map(|(index, feature)| Some((index, world.country(feature.properties.get("code")?)?)));
    NamedAreas {
        has_sea: true,
        countries: countries
            .map(|(index, country)| (index, country.code.clone(), country.name.clone()))
            .collect(),
        seas: sheet
            .seas
            .iter()
            .map(|sea| SeaName {
                name: sea.name.clone(),
                at: sea.at,
            })
            .collect(),
    }
}

/// The outline of a country, by its code.
pub(super) fn outline(code: &str, config: &MapConfig) -> Option<Feature> {
    World::with(config.borders).outline(code)
}
