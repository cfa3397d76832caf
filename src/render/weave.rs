//! Weaving the site into Markdown: links find their pages, citations their numbers, shortcodes their records.

use super::context::Context;
use super::shortcode;
use super::view::{Reference, ReferenceUse};
use crate::config::LangId;
use crate::content::PageFile;
use crate::diag::Problems;
use crate::locale::Arg;
use crate::markdown::{AlertKind, CiteItem, ImageTarget, LinkTarget, Phrase, Weave};
use crate::site::{Cite, DocId, Link, RecordId};
use indexmap::IndexMap;
use std::collections::BTreeMap;

/// The numbered citations of one page: a number for each place in a source, in order of first mention.
#[derive(Debug, Default)]
pub(super) struct References {
    places: IndexMap<Cite, usize>,
}

impl References {
    /// Counts a mention; the number of the place and of the mention.
    fn mention(&mut self, cite: Cite) -> (usize, usize) {
        let entry = self.places.entry(cite);
        let number = entry.index() + 1;
        let mentions = entry.or_insert(0);
        *mentions += 1;
        (number, *mentions)
    }

    /// The reference list: sources in order of first mention, each with its numbered places.
    pub(super) fn list(&self, context: &Context<'_>) -> Vec<Reference> {
        let mut by_source: IndexMap<usize, Vec<ReferenceUse>> = IndexMap::new();
        for (at, (cite, mentions)) in self.places.iter().enumerate() {
            let number = at + 1;
            by_source
                .entry(cite.source.index())
                .or_default()
                .push(ReferenceUse {
                    number,
                    locator: cite.locator.as_ref().map(|locator| context.locator(locator)),
                    url: context.cite_url(cite),
                    mentions: (1..=*mentions)
                        .map(|mention| format!("cite-{number}-{mention}"))
                        .collect(),
                });
        }
        let mut list = Vec::new();
        for (cite, _) in &self.places {
            let Some(uses) = by_source.shift_remove(&cite.source.index()) else {
                continue;
            };
            let source = &context.site.sources[cite.source.index()];
            list.push(Reference {
                id: source.seed.record.id.clone(),
                title: context.source_title(cite.source),
                url: context.record_url(RecordId::Source(cite.source)),
                lang: source.seed.record.language.clone(),
                lang_name: context.locale.language_name(&source.seed.record.language),
                published: source
                    .published
                    .as_ref()
                    .or(source.inferred.as_ref())
                    .map(|date| context.date(date)),
                inferred: source.published.is_none() && source.inferred.is_some(),
                article: source.seed.record.url.as_deref().map(Context::external),
                uses,
            });
        }
        list
    }
}

/// Weaves one text.
pub(super) struct Weaver<'w, 'a> {
    context: &'w Context<'a>,
    /// The page the text stands in; absent for words of records.
    page: Option<&'w PageFile>,
    /// The language of the text, whose headings its links name.
    lang: LangId,
    references: Option<&'w mut References>,
    /// What shortcodes ran into.
    pub(super) problems: Problems,
}

impl<'w, 'a> Weaver<'w, 'a> {
    /// For a page.
    pub(super) fn page(context: &'w Context<'a>, page: &'w PageFile, references: &'w mut References) -> Self {
        Self {
            context,
            page: Some(page),
            lang: page.lang,
            references: Some(references),
            problems: Problems::default(),
        }
    }

    /// For words of a record; without references, citations are dropped.
    pub(super) fn words(
        context: &'w Context<'a>,
        lang: LangId,
        references: Option<&'w mut References>,
    ) -> Self {
        Self {
            context,
            page: None,
            lang,
            references,
            problems: Problems::default(),
        }
    }

    /// The language of what a link shows, where that is not the reader's.
    fn shown_in(&self, link: &Link) -> Option<LangId> {
        let Link::Doc { doc, .. } = link else { return None };
        self.doc_lang(*doc).filter(|lang| *lang != self.context.lang)
    }

    /// Where the page has a shortcode, as `file:line:column`.
    fn place_of(&self, name: &str, args: &BTreeMap<String, String>) -> Option<String> {
        let files = self.context.workshop.files;
        let mut shortcodes = self.page?.outline.shortcodes.iter();
        let found = shortcodes.find(|found| found.name == name && found.args == *args)?;
        let at = files.location(found.span);
        let path = &files.get(found.span.file).path;
        Some(format!("`{path}:{}:{}`", at.line, at.column))
    }

    fn doc_lang(&self, doc: DocId) -> Option<LangId> {
        self.context
            .site
            .shown(doc, self.context.lang)
            .map(|page| page.lang)
    }
}

impl Weave for Weaver<'_, '_> {
    fn link(&mut self, target: &str) -> LinkTarget {
        let site = self.context.site;
        let link = site.link(target, self.page, self.lang).ok();
        let href = link
            .as_ref()
            .and_then(|link| site.link_url(link, self.context.lang));
        let shown_in = link.as_ref().and_then(|link| self.shown_in(link));
        LinkTarget {
            href: href.unwrap_or_else(|| self.context.home_url()),
            lang: shown_in.map(|lang| site.languages.tag(lang).to_owned()),
            title: shown_in.map(|lang| {
                let name = self.context.locale.language_name(site.languages.tag(lang));
                self.context
                    .t("link-language", &[("language", name.as_str().into())])
            }),
            class: match link {
                Some(Link::Record(record)) => Some(record_class(record)),
                Some(_) if shown_in.is_some() => Some("borrowed"),
                _ => None,
            },
        }
    }

    fn citation(&mut self, items: &[CiteItem]) -> String {
        let Some(references) = self.references.as_deref_mut() else {
            return String::new();
        };
        let mut html = String::new();
        for item in items {
            let Some(cite) = self.context.site.cite(&item.source, item.locator.as_deref()) else {
                continue;
            };
            let label = title(self.context, &cite);
            let (number, mention) = references.mention(cite);
            if !html.is_empty() {
                html.push(' ');
            }
            html.push_str(&format!(
                "<a href=\"#ref-{number}\" id=\"cite-{number}-{mention}\" role=\"doc-noteref\" title=\"{}\">{number}</a>",
                escape(&label)
            ));
        }
        if html.is_empty() {
            html
        } else {
            // Among words that run from right to left, numbers would take up with the digits before them.
            let dirs = [self.lang, self.context.lang].map(|lang| self.context.dir(lang));
            let dir = if dirs.contains(&"rtl") {
                format!(" dir=\"{}\"", dirs[0])
            } else {
                String::new()
            };
            format!("<sup class=\"cite\"{dir}>{html}</sup>")
        }
    }

    fn shortcode(&mut self, name: &str, args: &BTreeMap<String, String>) -> String {
        let Some(references) = self.references.as_deref_mut() else {
            return String::new();
        };
        match shortcode::render(self.context, name, args, references) {
            Ok(html) => html,
            Err(problem) => {
                let place = self.place_of(name, args);
                self.problems.push(
                    problem.maybe_hint(place.map(|place| format!("it came up in the shortcode at {place}"))),
                );
                String::new()
            }
        }
    }

    fn alert_title(&mut self, kind: AlertKind) -> String {
        self.context.t(&format!("note-{}", kind.as_str()), &[])
    }

    fn image(&mut self, target: &str) -> ImageTarget {
        let site = self.context.site;
        let link = site.link(target, self.page, self.lang).ok();
        let size = match &link {
            Some(Link::Asset(address)) => site.image_size(address),
            _ => None,
        };
        let src = link
            .and_then(|link| site.link_url(&link, self.context.lang))
            .unwrap_or_default();
        ImageTarget {
            src,
            width: size.map(|size| size.width),
            height: size.map(|size| size.height),
        }
    }

    fn phrase(&mut self, phrase: Phrase<'_>) -> String {
        let number = |number: usize| Arg::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)));
        match phrase {
            Phrase::Table {
                number: at,
                heading: None,
            } => self.context.t("table-name", &[("number", number(at))]),
            Phrase::Table {
                number: at,
                heading: Some(heading),
            } => {
                let args = [("number", number(at)), ("heading", heading.into())];
                self.context.t("table-name-under", &args)
            }
            Phrase::Task { is_done: true } => self.context.t("task-done", &[]),
            Phrase::Task { is_done: false } => self.context.t("task-open", &[]),
            Phrase::Footnotes => self.context.t("footnotes", &[]),
            Phrase::Footnote { number: at } => self.context.t("footnote", &[("number", number(at))]),
            Phrase::FootnoteReturn { number: at, mention } => self.context.t(
                "footnote-return",
                &[("number", number(at)), ("mention", number(mention))],
            ),
        }
    }
}

fn title(context: &Context<'_>, cite: &Cite) -> String {
    let short = context.source_short(cite.source);
    match &cite.locator {
        Some(locator) => format!("{short}, {}", context.locator(locator)),
        None => short,
    }
}

fn record_class(record: RecordId) -> &'static str {
    match record {
        RecordId::Event(_) => "to-event",
        RecordId::Place(_) => "to-place",
        RecordId::Actor(_) => "to-actor",
        RecordId::Term(_) => "to-term",
        RecordId::Source(_) => "to-source",
        RecordId::Figure(_) => "to-figure",
        RecordId::Conflict(_) => "to-conflict",
    }
}

/// Escapes text for an attribute or for element content.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = Vec::with_capacity(text.len());
    tera::escape_html(text, &mut escaped).expect("writing to memory does not fail");
    String::from_utf8(escaped).expect("escaping keeps text valid")
}
