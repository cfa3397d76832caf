//! Shortcodes: the records that a page asks for, in the theme's templates.

use super::own_shortcode;
use crate::config::LangId;
use crate::content::PageKind;
use crate::diag::Diagnostic;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::records::{conflict, event, figure, place_map};
use crate::render::view::{ConflictCard, EventCard, Figure, Language, MapDrawing, PageLink, Shared};
use crate::site::Shortcode;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct FigureView {
    lang: Language,
    figure: Figure,
}

#[derive(Serialize)]
struct EventsView {
    lang: Language,
    events: Vec<Shared<EventCard>>,
}

#[derive(Serialize)]
struct MapView {
    lang: Language,
    map: MapDrawing,
    /// The page with the whole map.
    map_page: Option<PageLink>,
    /// How many places that map has.
    places: usize,
}

#[derive(Serialize)]
struct ConflictView {
    lang: Language,
    conflict: ConflictCard,
}

/// Renders a shortcode.
///
/// # Errors
/// An error of the theme's template. Wrong arguments are an error, too, but are reported when the site is resolved, before
/// anything is rendered.
pub(super) fn render(
    (context, written_in): (&Context<'_>, LangId),
    name: &str,
    args: &BTreeMap<String, String>,
    references: &mut References,
) -> Result<String, Diagnostic> {
    let understood = context.site.shortcode(name, args);
    let shortcode =
        understood.map_err(|error| Diagnostic::error("shortcode", error.message).maybe_hint(error.hint))?;
    let input = context.input;
    let lang = context.section.view.language.clone();
    match shortcode {
        Shortcode::Figure { figures } => {
            let mut html = String::new();
            for at in figures {
                let figure = figure::figure(context, at, references);
                let view = FigureView {
                    lang: lang.clone(),
                    figure,
                };
                html.push_str(&input.theme.shortcode(name, view, input.files)?);
            }
            Ok(html)
        }
        Shortcode::Events { events } => {
            let events = events.iter().map(|id| event::card(context, *id)).collect();
            input
                .theme
                .shortcode(name, EventsView { lang, events }, input.files)
        }
        Shortcode::Map { events } => {
            let map = place_map::of_events(context, &events).ok_or_else(|| {
                Diagnostic::error("shortcode", "none of the places of these events lies on the map")
                    .hint("widen `map` in kzsite.yaml, or the arguments of the shortcode")
            })?;
            let view = MapView {
                lang,
                map,
                map_page: context.list_page(PageKind::Map),
                places: context.site.places.len(),
            };
            input.theme.shortcode(name, view, input.files)
        }
        Shortcode::Own { values } => {
            let before = references.clone();
            let view = own_shortcode::view(context, written_in, values, references);
            let html = input.theme.shortcode(name, view, input.files)?;
            // A template may leave out parts of a record that cite something.
            references.keep_shown(before, &html);
            Ok(html)
        }
        Shortcode::Conflict { conflict: id } => {
            let conflict = conflict::card(context, id, references);
            input
                .theme
                .shortcode(name, ConflictView { lang, conflict }, input.files)
        }
    }
}
