//! One file: first what it depends on, then its bytes.

use super::kind::Artifact;
use crate::diag::{Diagnostic, Problems};
use crate::input::Payload;
use crate::locale::{strip, without_soft_hyphens};
use crate::render::context::{Context, DataFile, RenderInput};
use crate::render::files::{self, data, feed, sitemap};
use crate::render::pages;
use crate::render::view::{FileView, Fingerprint, View};
use crate::theme::{MAX_ELEMENTS, Minifier, TooDeep};

/// How pages are made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RenderOptions {
    /// Minify HTML.
    pub(crate) minify: bool,
}

/// A file before its bytes are made.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "one lives as long as its file is made")]
pub(crate) enum Prepared {
    /// A page: it is rendered only where its fingerprint is new.
    View(Box<View>),
    /// A file beside the pages that the theme has a template for.
    File(FileView),
    /// A file of the data, which is made only when the inputs of the data have changed.
    Data(DataFile),
    /// The bytes themselves, which cost nothing to make.
    Payload(Payload),
}

impl Prepared {
    /// Prepares a file.
    pub(crate) fn new(input: RenderInput<'_>, artifact: &Artifact, problems: &mut Problems) -> Self {
        let site = input.site;
        // Plain text cannot say which language borrowed words are in.
        let text = |text: String| Self::Payload(strip(&text).into_owned().into());
        let view = match artifact {
            Artifact::Page(index) => pages::view(input, &site.routes.all()[*index], problems),
            Artifact::Chooser => pages::chooser(input),
            Artifact::NotFound => pages::root_not_found(input),
            Artifact::Redirect(index) => pages::redirect(input, &site.routes.redirects()[*index]),
            Artifact::Forward(index) => pages::forward(input, &site.routes.configured()[*index]),
            Artifact::Feed(lang) => {
                return Self::File(FileView::Feed(feed::view(&Context::new(input, *lang))));
            }
            Artifact::CorrectionsFeed(lang) => {
                return Self::File(FileView::Feed(feed::corrections(&Context::new(input, *lang))));
            }
            Artifact::Data(index) => return Self::Data(input.data.files()[*index]),
            Artifact::Sitemap(number) => return Self::File(FileView::Sitemap(sitemap::view(input, *number))),
            Artifact::SitemapIndex(parts) => {
                return Self::File(FileView::SitemapIndex(sitemap::index(input, *parts)));
            }
            Artifact::Robots => return text(sitemap::robots(input)),
            Artifact::Redirects => return text(files::redirects(input)),
            Artifact::Headers => return text(files::headers(input)),
            Artifact::Copy(file) => return Self::Payload(input.files.get(*file).payload()),
            Artifact::Static(index) => return Self::Payload(input.theme.assets()[*index].payload.clone()),
            Artifact::Empty => return text(String::new()),
        };
        Self::View(Box::new(view))
    }

    /// A hash of the inputs of the file: the view, the theme and the options; the inputs of all data; or the bytes themselves.
    pub(crate) fn fingerprint(&self, input: RenderInput<'_>, options: RenderOptions) -> u64 {
        let mut hash = Fingerprint::default();
        match self {
            Self::View(view) => {
                hash.number(input.theme.fingerprint());
                hash.bytes(&[u8::from(options.minify)]);
                view.add_to(&mut hash);
            }
            Self::File(view) => {
                hash.number(input.theme.fingerprint());
                hash.data(view);
            }
            // The files of the data share a fingerprint, which is kept under the path of each.
            Self::Data(_) => hash.number(input.data.fingerprint()),
            Self::Payload(Payload::Bytes(bytes)) => hash.bytes(bytes),
            Self::Payload(Payload::File(file)) => return file.hash(),
        }
        hash.finish()
    }

    /// The content of the file.
    ///
    /// # Errors
    /// What the theme's template says.
    pub(crate) fn render(
        self,
        input: RenderInput<'_>,
        options: RenderOptions,
    ) -> Result<Payload, Diagnostic> {
        let view = match self {
            Self::Payload(payload) => return Ok(payload),
            Self::Data(file) => return Ok(data::bytes(input, file).into()),
            Self::File(view) => {
                let name = view.template();
                let text = input.theme.file(name, view, input.files)?;
                if text.trim().is_empty() {
                    return Err(input.theme.empty_file(name));
                }
                return Ok(without_soft_hyphens(&text).into());
            }
            Self::View(view) => view,
        };
        let (kind, url) = (view.page.kind, view.page.url.clone());
        let minifier = options.minify.then(|| input.theme.minifier());
        let made = input.theme.render(kind, view, input.files, move |html| {
            finished(html, minifier.as_deref())
        });
        let problem = match made {
            Ok(Ok(page)) => return Ok(page),
            Ok(Err(Unfit::Empty)) => input.theme.empty_page(kind),
            Ok(Err(Unfit::TooDeep)) => {
                let message =
                    format!("more than {MAX_ELEMENTS} elements of the page stand one inside the other");
                Diagnostic::error("too-deep", message)
                    .hint("look for elements that the theme opens in a loop and does not close")
                    .maybe_at(input.theme.place(kind))
            }
            Err(problem) => problem,
        };
        Err(problem.hint(format!("it came up while rendering `{url}`")))
    }
}

/// Why the output of a template is no page.
enum Unfit {
    Empty,
    TooDeep,
}

/// Turns the output of a template into the page that is served.
fn finished(html: String, minifier: Option<&Minifier>) -> Result<Payload, Unfit> {
    if shows_nothing(&html) {
        return Err(Unfit::Empty);
    }
    let html = with_plain_head(html);
    match minifier {
        Some(minifier) => {
            let minified = minifier.minify(&html);
            minified.map(Payload::from).map_err(|TooDeep| Unfit::TooDeep)
        }
        None => Ok(html.into()),
    }
}

/// Removes soft hyphens from the head of a page, since programs search it and other sites show it.
fn with_plain_head(html: String) -> String {
    match html.find("</head>").map(|end| html.split_at(end)) {
        Some((head, body)) if head.contains('\u{ad}') => without_soft_hyphens(head) + body,
        _ => html,
    }
}

/// Whether a page shows nothing: there is no `<html>`, or nothing but tags behind its head.
fn shows_nothing(html: &str) -> bool {
    let find = |text: &str, tag: &str| {
        text.as_bytes()
            .windows(tag.len())
            .position(|found| found.eq_ignore_ascii_case(tag.as_bytes()))
    };
    let Some(start) = find(html, "<html") else {
        return true;
    };
    let page = &html[start..];
    let body = find(page, "</head>").map_or(page, |head| &page[head..]);
    let words = |piece: &str| {
        let text = piece.split_once('>').map_or("", |(_, text)| text);
        !text.trim().is_empty()
    };
    !body.split('<').any(words)
}

#[cfg(test)]
mod tests {
    use super::shows_nothing;

    #[test]
    fn a_page_has_something_to_read() {
        let check = |html, expected| assert_eq!(shows_nothing(html), expected, "{html:?}");
        check("", true);
        check("only words", true);
        check(
            "<!doctype html><html lang=en><head><title>A</title></head><body> </body></html>",
            true,
        );
        check(
            "<!DOCTYPE html><HTML><HEAD></HEAD><body><p>å</p></body></HTML>",
            false,
        );
        check("<html><p>A", false);
    }
}
