//! Shortcodes: the records that a page asks for, in the theme's templates.

use super::context::Context;
use super::view::{ConflictCard, EventCard, FigureGroup, Language};
use super::weave::References;
use super::{conflicts, events, figures};
use crate::diag::Diagnostic;
use crate::site::Shortcode;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct FigureView<'v> {
    lang: &'v Language,
    group: FigureGroup,
}

#[derive(Serialize)]
struct EventsView<'v> {
    lang: &'v Language,
    events: Vec<EventCard>,
}

#[derive(Serialize)]
struct ConflictView<'v> {
    lang: &'v Language,
    conflict: ConflictCard,
}

/// Renders a shortcode.
///
/// # Errors
/// What the theme's template says; arguments have been checked when the site was resolved.
pub(super) fn render(
    context: &Context<'_>,
    name: &str,
    args: &BTreeMap<String, String>,
    references: &mut References,
) -> Result<String, Diagnostic> {
    let Ok(shortcode) = context.site.shortcode(name, args) else {
        return Ok(String::new());
    };
    let workshop = context.workshop;
    let lang = &context.section.language;
    match shortcode {
        Shortcode::Figure { groups } => {
            let mut html = String::new();
            for at in groups {
                let group = figures::group(context, &context.site.groups[at], references);
                html.push_str(&workshop.theme.shortcode(
                    name,
                    &FigureView { lang, group },
                    workshop.files,
                )?);
            }
            Ok(html)
        }
        Shortcode::Events { events } => {
            let events = events.iter().map(|id| events::card(context, *id)).collect();
            workshop
                .theme
                .shortcode(name, &EventsView { lang, events }, workshop.files)
        }
        Shortcode::Conflict { conflict } => {
            let conflict = conflicts::card(context, conflict, references);
            workshop
                .theme
                .shortcode(name, &ConflictView { lang, conflict }, workshop.files)
        }
    }
}
