//! What the pages of days share: their head, links to them, and figures as they were known.

use crate::content::PageKind;
use crate::edtf::{Date, Day};
use crate::render::context::Context;
use crate::render::layout::{self, Head};
use crate::render::records;
use crate::render::structured_data;
use crate::render::view::{Body, KnownFigure, PageLink, Text, View};
use crate::site::{self, ClaimId, Publication, Target};

/// A page about a day.
pub(super) struct DayPage {
    /// The name of its template.
    pub(super) kind: &'static str,
    pub(super) target: Target,
    pub(super) day: Day,
    pub(super) title: String,
    /// The title for tabs of browsers, which have room for a few letters.
    pub(super) tab: String,
    pub(super) description: String,
}

impl DayPage {
    pub(super) fn view(self, context: &Context<'_>, body: Body) -> View {
        let (site, target) = (context.site, self.target);
        let url = site.url(context.lang, target).expect("a route has an address");
        let written_in = site.written_in(target, context.lang).unwrap_or(context.lang);
        let head = Head {
            kind: self.kind,
            description: self.description,
            target,
            written_in,
            og_type: "article",
            publication: Publication::default(),
            json_ld: Some(structured_data::day(context, &self.title, self.day, &url)),
            title: Text::own(self.title),
        };
        let mut view = layout::view(context, head, body);
        // The title of a day is in the reader's language even where the events are borrowed. Where the site's title is borrowed, it is not
        // added, since both would be in different languages.
        view.page.full_title = if view.page.fallback.is_some() && context.section.titled_in != context.lang {
            self.tab
        } else {
            layout::full_title(context, &Text::own(self.tab), written_in)
        };
        view
    }
}

/// Some claims of a figure in a line.
pub(super) fn figure(
    context: &Context<'_>,
    figure: &site::Figure,
    claims: &[ClaimId],
    is_new: bool,
) -> KnownFigure {
    KnownFigure {
        line: records::figure::line(context, figure, claims),
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
    // The parts of the date stay together in the large letters of a heading.
    let day = context.date(&Date::of_day(day)).words.replace(' ', "\u{a0}");
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
