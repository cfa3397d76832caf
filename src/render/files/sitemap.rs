//! `sitemap.xml` (sitemaps.org 0.9) with the alternates of each page, and `robots.txt`.

use crate::edtf::Timestamp;
use crate::render::context::RenderInput;
use crate::render::layout;
use crate::render::view::{SitemapIndexView, SitemapPage, SitemapView};
use crate::site::{Publication, Route, Site, Target};

/// The most pages of a sitemap, which may hold 50,000 URLs, the chooser's included; a larger site has numbered ones and an index.
pub(in crate::render) const LIMIT: usize = 49_999;

/// The pages for search engines: no borrowed ones, and none that is for editors.
pub(in crate::render) fn indexable(input: RenderInput<'_>) -> impl Iterator<Item = &Route> {
    let routes = input.site.routes.all().iter();
    routes.filter(move |route| {
        !matches!(route.target, Target::NotFound | Target::Coverage)
            && input.site.is_written(route.target, route.lang)
    })
}

/// How many sitemaps the site needs.
pub(in crate::render) fn parts(input: RenderInput<'_>) -> usize {
    indexable(input).count().div_ceil(LIMIT).max(1)
}

/// One sitemap, numbered from 0.
pub(in crate::render) fn view(input: RenderInput<'_>, number: usize) -> SitemapView {
    let base = &input.site.config.base_url;
    let chooser = || SitemapPage {
        url: base.absolute(base.path()),
        changed: None,
        alternates: input
            .site
            .home()
            .map(|home| layout::alternates(input, Target::Page(home)))
            .unwrap_or_default(),
    };
    let page = |route: &Route| {
        let path = input.site.url(route.lang, route.target)?;
        Some(SitemapPage {
            url: base.absolute(&path),
            changed: changed(input.site, route).map(|time| time.as_str().to_owned()),
            alternates: layout::alternates(input, route.target),
        })
    };
    let pages = indexable(input).skip(number * LIMIT).take(LIMIT).filter_map(page);
    SitemapView {
        pages: (number == 0).then(chooser).into_iter().chain(pages).collect(),
    }
}

/// When a page was last changed, where it says so.
fn changed(site: &Site, route: &Route) -> Option<Timestamp> {
    match route.target {
        Target::Page(page_id) => Publication::of_page(&site.written(page_id, route.lang)?.front).last(),
        Target::Event(id) => site.events[id.index()].publication.last(),
        Target::Place(_)
        | Target::Source(_)
        | Target::Day(_)
        | Target::Known(_)
        | Target::Data
        | Target::Coverage
        | Target::NotFound => None,
    }
}

/// The index of several sitemaps.
pub(in crate::render) fn index(input: RenderInput<'_>, parts: usize) -> SitemapIndexView {
    let base = &input.site.config.base_url;
    let url = |number: usize| base.absolute(&base.join(&format!("sitemap-{number}.xml")));
    SitemapIndexView {
        sitemaps: (0..parts).map(url).collect(),
    }
}

/// `robots.txt` (RFC 9309): everything may be read.
pub(in crate::render) fn robots(input: RenderInput<'_>) -> String {
    let base = &input.site.config.base_url;
    format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}\n",
        base.absolute(&base.join("sitemap.xml"))
    )
}
