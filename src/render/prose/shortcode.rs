//! Shortcodes: the records that a page asks for, in the theme's templates.

use crate::diag::Diagnostic;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::records::{conflict, event, figure};
use crate::render::view::{ConflictCard, EventCard, Figure, Language};
use crate::site::Shortcode;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct FigureView<'v> {
    lang: &'v Language,
    group: Figure,
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
    let input = context.input;
    let lang = &context.section.view.language;
    match shortcode {
        Shortcode::Figure { figures } => {
            let mut html = String::new();
            for at in figures {
                let group = figure::figure(context, at, references);
                html.push_str(
                    &input
                        .theme
                        .shortcode(name, &FigureView { lang, group }, input.files)?,
                );
            }
            Ok(html)
        }
        Shortcode::Events { events } => {
            let events = events.iter().map(|id| event::card(context, *id)).collect();
            input
                .theme
                .shortcode(name, &EventsView { lang, events }, input.files)
        }
        Shortcode::Conflict { conflict: id } => {
            let conflict = conflict::card(context, id, references);
            input
                .theme
                .shortcode(name, &ConflictView { lang, conflict }, input.files)
        }
    }
}
