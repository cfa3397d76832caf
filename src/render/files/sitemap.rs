//! `sitemap.xml` (sitemaps.org 0.9) with the alternates of each page, and `robots.txt`.

use crate::edtf::Timestamp;
use crate::render::context::RenderInput;
use crate::render::inline::escape;
use crate::render::layout;
use crate::render::view::Alternate;
use crate::site::{Changes, Route, Site, Target};

/// Pages in one sitemap, which may hold 50,000 URLs with the chooser's; more go into numbered ones under an index.
pub(in crate::render) const LIMIT: usize = 49_999;

/// The pages that search engines should know: real translations only.
pub(in crate::render) fn indexable(input: RenderInput<'_>) -> impl Iterator<Item = &Route> {
    let routes = input.site.routes.all().iter();
    routes.filter(move |route| {
        route.target != Target::NotFound && input.site.is_written(route.target, route.lang)
    })
}

/// How many sitemaps the site needs.
pub(in crate::render) fn parts(input: RenderInput<'_>) -> usize {
    indexable(input).count().div_ceil(LIMIT).max(1)
}

/// One sitemap, numbered from 0.
pub(in crate::render) fn part(input: RenderInput<'_>, number: usize) -> String {
    let base = &input.site.config.base_url;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    if number == 0 {
        let chooser = input
            .site
            .home()
            .map(|home| layout::alternates(input, Target::Page(home)));
        url(
            &mut xml,
            &base.absolute(base.path()),
            None,
            &chooser.unwrap_or_default(),
        );
    }
    for route in indexable(input).skip(number * LIMIT).take(LIMIT) {
        let Some(path) = input.site.url(route.lang, route.target) else {
            continue;
        };
        url(
            &mut xml,
            &base.absolute(&path),
            changed(input.site, route).as_ref(),
            &layout::alternates(input, route.target),
        );
    }
    xml.push_str("</urlset>\n");
    xml
}

/// When a page says that it was last changed.
fn changed(site: &Site, route: &Route) -> Option<Timestamp> {
    match route.target {
        Target::Page(doc) => Changes::of_page(&site.written(doc, route.lang)?.front).last(),
        Target::Event(id) => site.events[id.index()].changes.last(),
        Target::Place(_) | Target::Source(_) | Target::NotFound => None,
    }
}

fn url(xml: &mut String, address: &str, changed: Option<&Timestamp>, alternates: &[Alternate]) {
    xml.push_str(&format!("<url><loc>{}</loc>", escape(address)));
    if let Some(changed) = changed {
        xml.push_str(&format!("<lastmod>{}</lastmod>", changed.as_str()));
    }
    for Alternate { lang, href } in alternates {
        let href = escape(href);
        xml.push_str(&format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>"
        ));
    }
    xml.push_str("</url>\n");
}

/// The index of several sitemaps.
pub(in crate::render) fn index(input: RenderInput<'_>, parts: usize) -> String {
    let base = &input.site.config.base_url;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 0..parts {
        let url = base.absolute(&base.join(&format!("sitemap-{number}.xml")));
        xml.push_str(&format!("<sitemap><loc>{}</loc></sitemap>\n", escape(&url)));
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

/// `robots.txt` (RFC 9309): everything may be read.
pub(in crate::render) fn robots(input: RenderInput<'_>) -> String {
    let base = &input.site.config.base_url;
    format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}\n",
        base.absolute(&base.join("sitemap.xml"))
    )
}
