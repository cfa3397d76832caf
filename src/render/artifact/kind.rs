//! The kinds of files that a site has.

use crate::config::LangId;
use crate::input::{FileId, Span};
use crate::render::context::RenderInput;
use crate::yaml::Yaml;

/// How a file of the site is made.
#[derive(Debug, Clone)]
pub(crate) enum Artifact {
    /// A page of a section: position among the routes.
    Page(usize),
    /// The language chooser.
    Chooser,
    /// The page for missing addresses, at the root, in the default language.
    NotFound,
    /// A page that redirects: position among the former addresses.
    Redirect(usize),
    /// A page for a redirect of the configuration: position among those.
    Forward(usize),
    /// The Atom feed of a language.
    Feed(LangId),
    /// The Atom feed of the corrections of a language.
    CorrectionsFeed(LangId),
    /// A file of the data: position in the inventory.
    Data(usize),
    /// A numbered sitemap.
    Sitemap(usize),
    /// The index of so many sitemaps.
    SitemapIndex(usize),
    /// `robots.txt`.
    Robots,
    /// `_redirects`.
    Redirects,
    /// `_headers`.
    Headers,
    /// A file that is published as it is.
    Copy(FileId),
    /// A static file of the theme: its position among them.
    Static(usize),
    /// An empty file.
    Empty,
}

impl Artifact {
    /// The place in a file of the site that gives this file its name; none for files that every site has.
    pub(crate) fn origin(&self, input: RenderInput<'_>) -> Option<Span> {
        let RenderInput {
            site, files, theme, ..
        } = input;
        match self {
            Self::Page(index) => {
                let route = &site.routes.all()[*index];
                site.origin_of(route.lang, route.target, files)
            }
            Self::Redirect(index) => site.origin_of_former(&site.routes.redirects()[*index], files),
            Self::Forward(index) => {
                let at = site.routes.configured()[*index].at;
                let config = files.config_file()?;
                Some(Yaml::file(files, config).span(&format!("redirects.{at}.from")))
            }
            Self::Copy(file) => Some(Span::whole(*file)),
            Self::Static(index) => Some(Span::whole(theme.assets()[*index].file)),
            _ => None,
        }
    }
}
