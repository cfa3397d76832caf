//! How each file of a site is made.

use super::context::{Context, Workshop};
use super::view::View;
use super::{feed, hosts, page, sitemap};
use crate::config::LangId;
use crate::diag::{Diagnostic, Problems};
use crate::locale::strip;
use crate::source::{FileId, Payload, Span};
use crate::theme::{MAX_ELEMENTS, TooDeep, minify};
use xxhash_rust::xxh3::Xxh3;

/// How a file of the site is made.
#[derive(Debug, Clone)]
pub enum Recipe {
    /// A page of a section: position among the routes.
    Page(usize),
    /// The language chooser.
    Chooser,
    /// The page for what is not there, at the root, in the default language.
    NotFound,
    /// A page that leads on: position among the redirects.
    Redirect(usize),
    /// The Atom feed of a language.
    Feed(LangId),
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
    /// Nothing.
    Empty,
}

impl Recipe {
    /// The place in the site that gives the file its name; none for files that every site has.
    pub fn origin(&self, workshop: Workshop<'_>) -> Option<Span> {
        let Workshop {
            site, files, theme, ..
        } = workshop;
        match self {
            Self::Page(index) => {
                let route = &site.routes.all()[*index];
                site.origin_of(route.lang, route.target, files)
            }
            Self::Redirect(index) => site.origin_of_former(&site.routes.redirects()[*index], files),
            Self::Copy(file) => Some(Span::whole(*file)),
            Self::Static(index) => Some(Span::whole(theme.assets()[*index].file)),
            _ => None,
        }
    }
}

/// How pages are made.
#[derive(Debug, Clone, Copy)]
pub struct RenderOptions {
    /// Minify HTML.
    pub minify: bool,
}

/// A file before its bytes are made: either a view, or what it holds.
#[derive(Debug)]
pub enum Draft {
    /// A page: it is rendered only where its fingerprint is new.
    View(Box<View>),
    /// What costs nothing to make.
    Payload(Payload),
}

impl Draft {
    /// Makes the draft of a file.
    pub fn make(workshop: Workshop<'_>, recipe: &Recipe, problems: &mut Problems) -> Self {
        let site = workshop.site;
        // Only HTML can say which language borrowed words are in.
        let text = |text: String| Self::Payload(strip(&text).into_owned().into());
        let view = match recipe {
            Recipe::Page(index) => page::view(workshop, &site.routes.all()[*index], problems),
            Recipe::Chooser => page::chooser(workshop),
            Recipe::NotFound => page::root_not_found(workshop),
            Recipe::Redirect(index) => page::redirect(workshop, &site.routes.redirects()[*index]),
            Recipe::Feed(lang) => return text(feed::atom(&Context::new(workshop, *lang))),
            Recipe::Sitemap(number) => return text(sitemap::part(workshop, *number)),
            Recipe::SitemapIndex(parts) => return text(sitemap::index(workshop, *parts)),
            Recipe::Robots => return text(sitemap::robots(workshop)),
            Recipe::Redirects => return text(hosts::redirects(workshop)),
            Recipe::Headers => return text(hosts::headers(workshop)),
            Recipe::Copy(file) => return Self::Payload(workshop.files.get(*file).payload()),
            Recipe::Static(index) => return Self::Payload(workshop.theme.assets()[*index].payload.clone()),
            Recipe::Empty => return text(String::new()),
        };
        Self::View(Box::new(view))
    }

    /// What the file depends on: the view, the theme and the options, or the bytes themselves.
    pub fn fingerprint(&self, workshop: Workshop<'_>, options: RenderOptions) -> u64 {
        let mut hash = Hasher(Xxh3::new());
        match self {
            Self::View(view) => {
                hash.0.update(&workshop.theme.fingerprint().to_le_bytes());
                hash.0.update(&[u8::from(options.minify)]);
                serde_json::to_writer(&mut hash, view)
                    .unwrap_or_else(|_| unreachable!("a view is plain data"));
            }
            Self::Payload(Payload::Bytes(bytes)) => hash.0.update(bytes),
            Self::Payload(Payload::File(file)) => return file.hash(),
        }
        hash.0.digest()
    }

    /// What is in the file.
    ///
    /// # Errors
    /// What the theme's template says.
    pub fn render(self, workshop: Workshop<'_>, options: RenderOptions) -> Result<Payload, Diagnostic> {
        let view = match self {
            Self::Payload(payload) => return Ok(payload),
            Self::View(view) => view,
        };
        let html = workshop
            .theme
            .render(view.page.kind, &view, workshop.files)
            .map_err(|problem| problem.hint(format!("it came up while rendering `{}`", view.page.url)))?;
        if !options.minify {
            return Ok(html.into());
        }
        minify(&html).map(Payload::from).map_err(|TooDeep| {
            let message = format!("more than {MAX_ELEMENTS} elements of the page stand one inside the other");
            let problem = Diagnostic::error("too-deep", message);
            let problem = problem.hint("look for elements that the theme opens in a loop and does not close");
            let problem = problem.hint(format!("it came up while rendering `{}`", view.page.url));
            match workshop.theme.place(view.page.kind) {
                Some(span) => problem.at(span),
                None => problem,
            }
        })
    }
}

struct Hasher(Xxh3);

impl std::io::Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
