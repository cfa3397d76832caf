//! What the pages of days share: links to them, and figures as they stood.

use crate::content::{PageKind, Quantity};
use crate::edtf::{Date, Day};
use crate::render::context::Context;
use crate::render::records::claim;
use crate::render::view::{KnownFigure, PageLink, Text, View};
use crate::render::wording;
use crate::site::{self, ClaimId, Target};

/// The title of a day is in the reader's language even where what it lists is borrowed: that of the site, which is borrowed then,
/// does not stand beside it.
pub(super) fn in_own_words(context: &Context<'_>, mut view: View) -> View {
    if view.page.fallback.is_some() && context.section.titled_in != context.lang {
        view.page.full_title.clone_from(&view.page.title);
    }
    view
}

/// Some claims of a figure in a line.
pub(super) fn figure(
    context: &Context<'_>,
    figure: &site::Figure,
    claims: &[ClaimId],
    is_new: bool,
) -> KnownFigure {
    let site = context.site;
    let values: Vec<Quantity> = claims.iter().map(|id| site.claims[id.index()].value).collect();
    KnownFigure {
        url: site
            .page_of(PageKind::Figures)
            .and_then(|page| site.url(context.lang, Target::Page(page)))
            .map(|page| format!("{page}#{}", site.figure_id(figure))),
        measure: claim::measure_title(context, figure.measure),
        population: figure.population.map(|id| claim::population(context, id)),
        place: figure.place.map(|place| context.place_link(place)),
        unit: claim::unit(context, figure.measure, |locale| {
            wording::spread_plural(&values, locale)
        }),
        spread: wording::spread(&values, context.locale),
        spread_before_unit: wording::spread_before_unit(&values, context.locale),
        claims: claims.len(),
        is_new,
    }
}

/// A link to what was known by a day.
pub(super) fn known_link(context: &Context<'_>, day: Day) -> PageLink {
    PageLink {
        title: Text::own(known_title(context, day)),
        url: context.page_url(Target::Known(day)),
    }
}

pub(super) fn known_title(context: &Context<'_>, day: Day) -> String {
    let day = context.date(&Date::of_day(day)).words;
    context.t("known-title", &[("day", day.into())])
}

/// A link to the page of a day.
pub(super) fn day_link(context: &Context<'_>, day: Day) -> PageLink {
    PageLink {
        title: Text::own(context.locale.day_long(day.into())),
        url: context.page_url(Target::Day(day)),
    }
}

/// The timeline, or else the front page.
pub(super) fn list(context: &Context<'_>) -> PageLink {
    context.list_page(PageKind::Timeline).unwrap_or_else(|| PageLink {
        title: context.site_title(),
        url: context.home_url(),
    })
}
