//! What a build has done.

use crate::diag::Problems;
use crate::input::Files;
use crate::output;
use crate::render::RenderInput;
use crate::site::Target;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What a build has done.
#[derive(Debug)]
pub struct BuildReport {
    /// Warnings; errors would have stopped the build.
    pub warnings: Problems,
    /// The files that were read; at least those with the places of warnings.
    pub read: Files,
    /// Each language's share, in the order of the configuration.
    pub languages: Vec<LanguageReport>,
    /// Files of the site.
    pub files: usize,
    /// How many of them were made; the others are unchanged.
    pub rendered: usize,
    /// What was written, and what has stayed.
    pub output: output::Report,
    /// Notes for the user about the cache.
    pub notes: Vec<String>,
    /// Time from reading the first file to the end.
    pub time: Duration,
}

/// One language's share of a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageReport {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name for itself.
    pub name: String,
    /// Pages with words of their own.
    pub written: usize,
    /// Pages that borrow their words along the fallback chain.
    pub borrowed: usize,
    /// Whether it is still being translated.
    #[serde(default)]
    pub unfinished: bool,
}

impl LanguageReport {
    /// Counts the pages of every language.
    pub(crate) fn all(input: RenderInput<'_>) -> Vec<Self> {
        let languages = &input.site.languages;
        let mut reports: Vec<Self> = languages
            .ids()
            .map(|lang| Self {
                tag: languages.tag(lang).to_owned(),
                name: languages.name(lang).to_owned(),
                written: 0,
                borrowed: 0,
                unfinished: languages.is_unfinished(lang),
            })
            .collect();
        // Pages that have only words of the theme count neither as written nor as borrowed.
        let of_the_theme = [Target::Data, Target::Coverage, Target::NotFound];
        let routes = input.site.routes.all().iter();
        for route in routes.filter(|route| !of_the_theme.contains(&route.target)) {
            let report = &mut reports[route.lang.index()];
            if input.site.is_written(route.target, route.lang) {
                report.written += 1;
            } else {
                report.borrowed += 1;
            }
        }
        reports
    }
}
