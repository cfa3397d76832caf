//! Replaces the map of the world in a program that was built without it.

use super::layers::MapInput;
use crate::config::MapConfig;
use crate::diag::{Diagnostic, Problems};
use crate::geo::{Coord, Feature, Fit, Viewport};
use crate::render::drawing::{BaseLayer, NamedAreas};

pub(super) const CREDIT: &str = "";

/// There is none.
pub(super) enum Sheet {}

pub(super) fn check_focus(_: &[String], _: &MapConfig, input: &MapInput<'_>, problems: &mut Problems) {
    let message = "this `kzsite` was built without the map of the world, so it knows no countries";
    let problem = Diagnostic::error("missing-focus", message)
        .hint("build it with the feature `world`, or give the map `layers` of its own");
    problems.push(input.at(problem, "map.focus"));
}

pub(crate) fn nearest_city(_: &MapConfig, _: Coord) -> Option<(&'static str, Coord)> {
    None
}

pub(crate) fn sea_languages() -> &'static [&'static str] {
    &[]
}

pub(crate) fn sea_name(_: &str, _: &str) -> Option<&'static str> {
    None
}

pub(super) fn frame(_: &[String], _: &MapConfig, _: &Fit) -> Option<Viewport> {
    None
}

pub(super) fn sheet(_: &MapConfig, _: &Viewport) -> Option<Sheet> {
    None
}

pub(super) fn layers(sheet: &Sheet) -> [BaseLayer<'_>; 4] {
    match *sheet {}
}

pub(super) fn names(sheet: &Sheet, _: &MapConfig) -> NamedAreas {
    match *sheet {}
}

pub(super) fn outline(_: &str, _: &MapConfig) -> Option<Feature> {
    None
}
