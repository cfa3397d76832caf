//! Resolves links and citations of a Markdown text that becomes HTML.

use super::escape::escape;
use super::references::References;
use super::side_note;
use crate::config::LangId;
use crate::content::PageFile;
use crate::diag::{Diagnostic, Problems};
use crate::locale::{Arg, Locales};
use crate::markdown::{AlertKind, CiteItem, Hooks, ImageTarget, LinkTarget, Phrase};
use crate::render::context::Context;
use crate::site::{Cite, Link, PageId};
use indexmap::IndexSet;
use std::collections::{BTreeMap, HashSet};

/// Makes the HTML of a shortcode in a text of a language.
pub(in crate::render) type RenderShortcode = fn(
    (&Context<'_>, LangId),
    &str,
    &BTreeMap<String, String>,
    &mut References,
) -> Result<String, Diagnostic>;

/// The hooks for one text.
pub(in crate::render) struct SiteHooks<'w, 'a> {
    context: &'w Context<'a>,
    /// The page the text stands in; absent for words of records.
    page: Option<&'w PageFile>,
    /// The language of the text, whose headings its links name.
    lang: LangId,
    /// The text is in another language than the reader's.
    is_foreign: bool,
    /// Where it is absent, citations are dropped.
    references: Option<&'w mut References>,
    /// The numbers that have a note beside the text; absent in a text without such notes.
    noted: Option<HashSet<usize>>,
    /// Words of records have no shortcodes.
    shortcode: Option<RenderShortcode>,
    /// Problems of shortcodes.
    pub(in crate::render) problems: Problems,
}

impl<'w, 'a> SiteHooks<'w, 'a> {
    /// The hooks for a page.
    pub(in crate::render) fn of_page(
        context: &'w Context<'a>,
        page: &'w PageFile,
        references: &'w mut References,
        shortcode: RenderShortcode,
    ) -> Self {
        Self {
            context,
            page: Some(page),
            lang: page.lang,
            is_foreign: page.lang != context.lang,
            references: Some(references),
            noted: None,
            shortcode: Some(shortcode),
            problems: Problems::default(),
        }
    }

    /// What a citation names stands beside the text, too.
    pub(in crate::render) fn with_side_notes(self) -> Self {
        Self {
            noted: Some(HashSet::new()),
            ..self
        }
    }

    /// The hooks for words of a record.
    pub(in crate::render) fn of_record(
        context: &'w Context<'a>,
        lang: LangId,
        references: Option<&'w mut References>,
    ) -> Self {
        Self {
            context,
            page: None,
            lang,
            is_foreign: lang != context.lang,
            references,
            noted: None,
            shortcode: None,
            problems: Problems::default(),
        }
    }

    /// The hooks for the digest of a source, in the source's language.
    pub(in crate::render) fn of_digest(context: &'w Context<'a>, language: &str) -> Self {
        let lang = context.site.languages.find(language);
        Self {
            is_foreign: language != context.tag(),
            ..Self::of_record(context, lang.unwrap_or(context.lang), None)
        }
    }

    /// Words of the reader's language, marked where the text is in another one.
    fn own(&self, words: String) -> String {
        if self.is_foreign {
            Locales::mark(&words, self.context.tag())
        } else {
            words
        }
    }

    /// The language of the title that a link shows, where that is neither the reader's nor that of the text, which is marked as a whole.
    fn shown_in(&self, link: &Link) -> Option<LangId> {
        let Link::Page { page: page_id, .. } = link else {
            return None;
        };
        self.page_lang(*page_id)
            .filter(|lang| *lang != self.context.lang && *lang != self.lang)
    }

    /// The button that opens the note of a number, and the note where the number comes up first; nothing in a text without notes beside it.
    fn beside(&mut self, number: usize, cites: &IndexSet<Cite>, titles: &[String]) -> (String, String) {
        let Some(noted) = &mut self.noted else {
            return Default::default();
        };
        let is_new = noted.insert(number);
        let name = escape(&self.own(format!("{number}: {}", titles.join("; "))));
        let button = side_note::button(number, &name);
        let note = if is_new {
            side_note::note(self.context, number, cites, |words| self.own(words))
        } else {
            String::new()
        };
        (button, note)
    }

    /// The place of a shortcode in the page, as `file:line:column`.
    fn place_of(&self, name: &str, args: &BTreeMap<String, String>) -> Option<String> {
        let files = self.context.input.files;
        let mut shortcodes = self.page?.outline.shortcodes.iter();
        let found = shortcodes.find(|found| found.name == name && found.args == *args)?;
        let at = files.location(found.span);
        let path = &files.get(found.span.file).path;
        Some(format!("`{path}:{}:{}`", at.line, at.column))
    }

    fn page_lang(&self, page_id: PageId) -> Option<LangId> {
        self.context
            .site
            .displayed(page_id, self.context.lang)
            .map(|page| page.lang)
    }
}

impl Hooks for SiteHooks<'_, '_> {
    fn link(&mut self, target: &str) -> Option<LinkTarget> {
        let site = self.context.site;
        let link = site.link(target, self.page, self.lang).ok()?;
        // A record on a list that the site does not have has no address.
        let url = site.link_url(&link, self.context.lang)?;
        let shown_in = self.shown_in(&link);
        Some(LinkTarget {
            url,
            lang: shown_in.map(|lang| site.languages.tag(lang).to_owned()),
            title: shown_in.map(|lang| {
                let name = self.context.locale.language_name(site.languages.tag(lang));
                let args = [("language", name.as_str().into())];
                self.own(self.context.t("link-language", &args))
            }),
            class: match link {
                Link::Record(record) => Some(record.kind().link_class()),
                _ if shown_in.is_some() => Some("borrowed"),
                _ => None,
            },
        })
    }

    fn citation(&mut self, items: &[CiteItem]) -> String {
        let Some(references) = self.references.as_deref_mut() else {
            return String::new();
        };
        let site = self.context.site;
        let cites = items
            .iter()
            .filter_map(|item| site.cite(&item.source, item.locator.as_deref()));
        let cites: IndexSet<Cite> = cites.collect();
        if cites.is_empty() {
            return String::new();
        }
        let titles: Vec<String> = cites.iter().map(|cite| self.context.cite_title(cite)).collect();
        let mention = references.mention(&cites);
        let (number, fragment) = (mention.note, mention.fragment());
        let title = escape(&self.own(titles.join("\n")));
        let (button, note) = self.beside(number, &cites, &titles);
        // In text that runs from right to left, the number would be joined to digits before it.
        let dirs = [self.lang, self.context.lang].map(|lang| self.context.dir(lang));
        let dir = if dirs.contains(&"rtl") {
            format!(" dir=\"{}\"", dirs[0])
        } else {
            String::new()
        };
        format!(
            "<sup class=\"cite\" id=\"{fragment}\"{dir}><a href=\"#ref-{number}\" role=\"doc-noteref\" title=\"{title}\">{number}</a>{button}</sup>{note}"
        )
    }

    fn shortcode(&mut self, name: &str, args: &BTreeMap<String, String>) -> String {
        let (Some(render), Some(references)) = (self.shortcode, self.references.as_deref_mut()) else {
            return String::new();
        };
        match render((self.context, self.lang), name, args, references) {
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
        self.own(self.context.t(&format!("note-{}", kind.as_str()), &[]))
    }

    fn image(&mut self, target: &str) -> ImageTarget {
        let site = self.context.site;
        let link = site.link(target, self.page, self.lang).ok();
        let size = match &link {
            Some(Link::Asset(address)) => site.image_size(address),
            _ => None,
        };
        let url = link
            .and_then(|link| site.link_url(&link, self.context.lang))
            .unwrap_or_default();
        ImageTarget {
            url,
            width: size.map(|size| size.width),
            height: size.map(|size| size.height),
        }
    }

    fn phrase(&mut self, phrase: Phrase<'_>) -> String {
        let number = |number: usize| Arg::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)));
        let words = match phrase {
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
        };
        self.own(words)
    }
}
