//! Addresses: every page of every language has one, and no two are the same.

use super::ids::{DocId, EventId, PlaceId, SourceId};
use super::model::Site;
use crate::config::LangId;
use crate::content::Layout;
use crate::diag::{Diagnostic, Problems};
use crate::source::{Files, Span};
use crate::yaml::Yaml;
use std::collections::HashMap;

/// What has an address of its own in each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A curated page; the section's front page is one of them.
    Doc(DocId),
    /// An event.
    Event(EventId),
    /// A place.
    Place(PlaceId),
    /// A source.
    Source(SourceId),
    /// The page that says that there is no such page.
    NotFound,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Language of the reader.
    pub lang: LangId,
    /// What is there.
    pub target: Target,
    /// Path below the base URL without a leading slash: `sv/orsaker/`, `sv/404.html`.
    pub path: String,
}

/// An address that something had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// Path below the base URL without a leading slash; ends in a slash.
    pub from: String,
    /// Path below the base URL without a leading slash.
    pub to: String,
    /// Language of the reader.
    pub lang: LangId,
}

/// Every address of a site.
#[derive(Debug, Default)]
pub struct Routes {
    all: Vec<Route>,
    by_target: HashMap<(LangId, Target), usize>,
    redirects: Vec<Redirect>,
}

impl Routes {
    /// All addresses, by language, then pages, events, places, sources.
    pub fn all(&self) -> &[Route] {
        &self.all
    }

    /// Addresses that things had before.
    pub fn redirects(&self) -> &[Redirect] {
        &self.redirects
    }
}

impl Site {
    /// Root-relative URL of something for a reader of a language.
    pub fn url(&self, lang: LangId, target: Target) -> Option<String> {
        self.path(lang, target)
            .map(|path| self.config.base_url.join(&encode_path(path)))
    }

    /// Path of something below the base URL, without a leading slash.
    pub fn path(&self, lang: LangId, target: Target) -> Option<&str> {
        self.routes
            .by_target
            .get(&(lang, target))
            .map(|index| self.routes.all[*index].path.as_str())
    }
}

/// Encodes a path for a URL: what is no unreserved ASCII character is percent-encoded (RFC 3986, section 2.3), slashes stay.
pub fn encode_path(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                encoded.push(char::from(byte))
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Gives everything its address.
pub(super) fn assign(site: &mut Site, files: &Files, problems: &mut Problems) {
    let mut planner = Planner {
        site,
        files,
        problems,
        taken: HashMap::new(),
        routes: Routes::default(),
    };
    for lang in planner.site.languages.ids() {
        planner.section(lang);
    }
    for lang in planner.site.languages.ids() {
        planner.old_addresses(lang);
    }
    site.routes = planner.routes;
}

struct Planner<'a> {
    site: &'a Site,
    files: &'a Files,
    problems: &'a mut Problems,
    taken: HashMap<String, Span>,
    routes: Routes,
}

impl Planner<'_> {
    fn section(&mut self, lang: LangId) {
        let site = self.site;
        for doc in site.doc_ids() {
            self.doc(doc, lang);
        }
        let timeline = self.parent(lang, Layout::Timeline);
        for (index, event) in site.events.iter().enumerate() {
            let id = EventId(index);
            let words = site.event_words(lang, id);
            let slug = words
                .and_then(|worded| worded.words.slug.as_deref())
                .unwrap_or(&event.id);
            let file = site.words(lang).events.file;
            let span = self.word_span(file, &event.id);
            let slug = self.checked_slug(slug, span);
            self.add(lang, Target::Event(id), format!("{timeline}{slug}/"), span);
        }
        let map = self.parent(lang, Layout::Map);
        for (index, place) in site.places.iter().enumerate() {
            let id = PlaceId(index);
            let words = site.place_words(lang, id);
            let slug = words
                .and_then(|worded| worded.words.slug.as_deref())
                .unwrap_or(&place.id);
            let file = site.words(lang).places.file;
            let span = self.word_span(file, &place.id);
            let slug = self.checked_slug(slug, span);
            self.add(lang, Target::Place(id), format!("{map}{slug}/"), span);
        }
        let sources = self.parent(lang, Layout::Sources);
        for (index, source) in site.sources.iter().enumerate() {
            let record = &source.seed.record;
            let span = Some(Span::whole(source.seed.file));
            let slug = self.checked_slug(&record.id, span);
            self.add(
                lang,
                Target::Source(SourceId(index)),
                format!("{sources}{slug}/"),
                span,
            );
        }
        self.add(
            lang,
            Target::NotFound,
            format!("{}/404.html", site.languages.tag(lang)),
            None,
        );
    }

    fn doc(&mut self, doc: DocId, lang: LangId) {
        let Some(page) = self.site.shown(doc, lang) else {
            return;
        };
        let stem = page.path.strip_suffix(".md").unwrap_or(&page.path);
        let (folder, name) = stem
            .rsplit_once('/')
            .map_or(("", stem), |(folder, name)| (folder, name));
        let yaml = Yaml::part(self.files, page.file, page.yaml.clone());
        let slug = match &page.front.slug {
            Some(slug) => {
                let span = yaml.span("slug");
                Some(self.checked_slug(slug, Some(span)))
            }
            None if name == "_index" => None,
            None => Some(self.checked_slug(name, Some(Span::whole(page.file)))),
        };
        let parts = [self.site.languages.tag(lang)]
            .into_iter()
            .chain(folder.split('/'))
            .chain(slug.as_deref());
        let path = parts
            .filter(|part| !part.is_empty())
            .fold(String::new(), |path, part| path + part + "/");
        let span = if page.front.slug.is_some() {
            yaml.span("slug")
        } else {
            Span::whole(page.file)
        };
        self.add(lang, Target::Doc(doc), path, Some(span));
    }

    /// Path of the list that a record's page lies below.
    fn parent(&self, lang: LangId, layout: Layout) -> String {
        let listed = self
            .site
            .layout(layout)
            .and_then(|doc| self.routes.by_target.get(&(lang, Target::Doc(doc))));
        match listed {
            Some(index) => self.routes.all[*index].path.clone(),
            None => format!("{}/{}/", self.site.languages.tag(lang), layout.as_str()),
        }
    }

    fn word_span(&self, file: Option<crate::source::FileId>, _id: &str) -> Option<Span> {
        file.map(Span::whole)
    }

    /// A slug is one part of a path; anything else is a problem, and the part is made harmless.
    fn checked_slug(&mut self, slug: &str, span: Option<Span>) -> String {
        let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        if !slug.is_empty() && slug.len() <= 200 && !slug.starts_with('.') && slug.chars().all(allowed) {
            return slug.to_owned();
        }
        let problem = Diagnostic::error("bad-slug", format!("`{slug}` cannot be a part of an address"))
            .hint("a slug is one word of letters, digits and hyphens, such as `oil-and-gas`");
        self.problems.push(match span {
            Some(span) => problem.at(span),
            None => problem,
        });
        slug.chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect()
    }

    fn add(&mut self, lang: LangId, target: Target, path: String, span: Option<Span>) {
        if self.is_free(&path, span) {
            self.routes
                .by_target
                .insert((lang, target), self.routes.all.len());
            self.routes.all.push(Route { lang, target, path });
        }
    }

    fn is_free(&mut self, path: &str, span: Option<Span>) -> bool {
        // Disks that fold case would let one page overwrite the other.
        let key = path.to_lowercase();
        if let Some(first) = self.taken.get(&key) {
            let first = self.files.get(first.file).path.clone();
            let problem =
                Diagnostic::error("duplicate-route", format!("two pages have the address `/{path}`")).hint(
                    format!("the other comes from `{first}`; give one of them another `slug`"),
                );
            self.problems.push(match span {
                Some(span) => problem.at(span),
                None => problem,
            });
            return false;
        }
        if let Some(span) = span {
            self.taken.insert(key, span);
        }
        true
    }

    fn old_addresses(&mut self, lang: LangId) {
        let site = self.site;
        for doc in site.doc_ids() {
            let Some(page) = site.written(doc, lang) else {
                continue;
            };
            for (index, alias) in page.front.aliases.iter().enumerate() {
                let span =
                    Yaml::part(self.files, page.file, page.yaml.clone()).span(&format!("aliases.{index}"));
                self.redirect(lang, Target::Doc(doc), alias, Some(span));
            }
        }
        let timeline = self.parent(lang, Layout::Timeline);
        for (index, event) in site.events.iter().enumerate() {
            for old in &event.previous_ids {
                self.redirect(
                    lang,
                    Target::Event(EventId(index)),
                    &format!("/{timeline}{old}/"),
                    None,
                );
            }
        }
        let map = self.parent(lang, Layout::Map);
        for (index, place) in site.places.iter().enumerate() {
            for old in &place.previous_ids {
                self.redirect(
                    lang,
                    Target::Place(PlaceId(index)),
                    &format!("/{map}{old}/"),
                    None,
                );
            }
        }
    }

    fn redirect(&mut self, lang: LangId, target: Target, alias: &str, span: Option<Span>) {
        let from = match alias.strip_prefix('/') {
            Some(rest) => rest.to_owned(),
            None => format!("{}/{alias}", self.site.languages.tag(lang)),
        };
        let from = format!("{}/", from.trim_end_matches('/'));
        let sound = from.len() > 1
            && from
                .trim_end_matches('/')
                .split('/')
                .all(|part| !part.is_empty() && part != ".." && part != ".")
            && !from.contains(['\\', '?', '#', ' ', '*', ':']);
        if !sound {
            let problem = Diagnostic::error("bad-alias", format!("`{alias}` cannot be an address"))
                .hint("write a path such as `old-name/` (below the section) or `/en/old-name/`");
            self.problems.push(match span {
                Some(span) => problem.at(span),
                None => problem,
            });
            return;
        }
        if self.is_free(&from, span)
            && let Some(index) = self.routes.by_target.get(&(lang, target))
        {
            let to = self.routes.all[*index].path.clone();
            self.routes.redirects.push(Redirect { from, to, lang });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::encode_path;

    #[test]
    fn paths_are_percent_encoded() {
        assert_eq!(encode_path("sv/källor/a-b_c.d~e/"), "sv/k%C3%A4llor/a-b_c.d~e/");
    }
}
