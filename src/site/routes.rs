//! Addresses: every page of every language has one, and no two are the same.

use super::ids::{DocId, EventId, PlaceId, SourceId};
use super::memo::Memo;
use super::model::Site;
use super::{origins, page_names};
use crate::config::LangId;
use crate::content::{Layout, PageFile};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::source::{FileId, Files, Span, composed};
use crate::yaml::Yaml;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

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
    /// What is there.
    pub target: Target,
    /// Language of the reader.
    pub lang: LangId,
}

/// Every address of a site.
#[derive(Debug, Default)]
pub struct Routes {
    pub(super) all: Vec<Route>,
    pub(super) by_target: HashMap<(LangId, Target), usize>,
    pub(super) redirects: Vec<Redirect>,
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
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Gives everything its address.
pub(super) fn assign(site: &Site, files: &Files, memo: &mut Memo) -> Checked<Arc<Routes>> {
    let mut problems = Problems::default();
    if let Some(routes) = memo.routes(site) {
        return Checked::new(routes, problems);
    }
    let mut planner = Planner {
        site,
        files,
        problems: &mut problems,
        taken: HashMap::new(),
        routes: Routes::default(),
        told: HashSet::new(),
    };
    for lang in planner.site.languages.ids() {
        planner.section(lang);
    }
    planner.former_addresses();
    let routes = Arc::new(planner.routes);
    if problems.is_empty() {
        memo.keep_routes(site, &routes);
    }
    Checked::new(routes, problems)
}

/// Where an address comes from; its place is only looked up when there is something to say.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin<'a> {
    /// A page: its slug, or its file's name.
    Page(&'a PageFile),
    /// A former address of a page.
    Alias(&'a PageFile, usize),
    /// The words of a record in a file, which give it a slug.
    Words(FileId, &'a str),
    /// A record of a kind: its id.
    Record(&'static str, &'a str),
    /// An id that a record of a kind had before.
    Former(&'static str, &'a str, usize),
    /// A source.
    Seed(FileId),
    /// The program itself.
    Program,
}

impl Origin<'_> {
    fn file(self, files: &Files) -> Option<FileId> {
        match self {
            Self::Page(page) | Self::Alias(page, _) => Some(page.file),
            Self::Words(file, _) | Self::Seed(file) => Some(file),
            Self::Record(kind, _) | Self::Former(kind, ..) => origins::record_file(files, kind),
            Self::Program => None,
        }
    }

    /// What to do where an address is taken that something had before.
    fn remedy(self) -> Option<&'static str> {
        match self {
            Self::Alias(..) => Some("take it out of `aliases`"),
            Self::Former(..) => Some("take it out of `previous_ids`"),
            _ => None,
        }
    }

    /// Whether what it says could not be read.
    fn is_unread(self) -> bool {
        match self {
            Self::Page(page) => page.unread.touches("slug"),
            Self::Alias(page, _) => page.unread.touches("aliases"),
            _ => false,
        }
    }

    fn span(self, files: &Files) -> Option<Span> {
        let front = |page: &PageFile, path: &str| Yaml::part(files, page.file, page.yaml.clone()).span(path);
        match self {
            Self::Page(page) if page.front.slug.is_some() => Some(front(page, "slug")),
            Self::Page(page) => Some(Span::whole(page.file)),
            Self::Alias(page, index) => Some(front(page, &format!("aliases.{index}"))),
            Self::Words(file, id) => Some(Yaml::file(files, file).span(&format!("{id}.slug"))),
            Self::Record(kind, id) => origins::record(files, kind, id),
            Self::Former(kind, id, index) => {
                let file = origins::record_file(files, kind)?;
                Some(Yaml::file(files, file).span(&format!("{id}.previous_ids.{index}")))
            }
            Self::Seed(file) => Some(Span::whole(file)),
            Self::Program => None,
        }
    }
}

/// Gives out addresses.
pub(super) struct Planner<'a> {
    pub(super) site: &'a Site,
    files: &'a Files,
    problems: &'a mut Problems,
    /// By address in lower case, the file that it comes from.
    pub(super) taken: HashMap<String, Option<FileId>>,
    pub(super) routes: Routes,
    told: HashSet<(&'static str, Span)>,
}

impl<'a> Planner<'a> {
    fn section(&mut self, lang: LangId) {
        let site = self.site;
        for doc in site.doc_ids() {
            self.doc(doc, lang);
        }
        let (timeline, map) = (
            self.parent(lang, Layout::Timeline),
            self.parent(lang, Layout::Map),
        );
        for (id, event) in site.event_ids().zip(&site.events) {
            let words = site.event_words(lang, id);
            let slug = words.and_then(|worded| {
                let file = site.words(worded.lang).events.file?;
                Some((worded.words.slug.as_deref()?, Origin::Words(file, &event.id)))
            });
            let (slug, origin) = slug.unwrap_or((&event.id, Origin::Record("events", &event.id)));
            self.below(lang, Target::Event(id), &timeline, slug, origin);
        }
        for (id, place) in site.place_ids().zip(&site.places) {
            let words = site.place_words(lang, id);
            let slug = words.and_then(|worded| {
                let file = site.words(worded.lang).places.file?;
                Some((worded.words.slug.as_deref()?, Origin::Words(file, &place.id)))
            });
            let (slug, origin) = slug.unwrap_or((&place.id, Origin::Record("places", &place.id)));
            self.below(lang, Target::Place(id), &map, slug, origin);
        }
        let sources = self.parent(lang, Layout::Sources);
        for (id, source) in site.source_ids().zip(&site.sources) {
            let origin = Origin::Seed(source.seed.file);
            self.below(lang, Target::Source(id), &sources, &source.seed.record.id, origin);
        }
        self.add(
            lang,
            Target::NotFound,
            format!("{}/404.html", site.languages.tag(lang)),
            Origin::Program,
        );
    }

    fn doc(&mut self, doc: DocId, lang: LangId) {
        let Some(page) = self.site.shown(doc, lang) else {
            return;
        };
        let origin = Origin::Page(page);
        if let Some(problem) = self.site.misnomer(page) {
            self.report(problem, origin);
        }
        let mut found = Vec::new();
        let path = page_names::address(self.site.languages.tag(lang), page, &mut |problem| {
            found.push(problem);
        });
        found.into_iter().for_each(|problem| self.report(problem, origin));
        self.add(lang, Target::Doc(doc), path, origin);
    }

    /// Path of the list that a record's page lies below.
    pub(super) fn parent(&self, lang: LangId, layout: Layout) -> String {
        let listed = self.site.layout(layout);
        let listed = listed.and_then(|doc| self.routes.by_target.get(&(lang, Target::Doc(doc))));
        match listed {
            Some(index) => self.routes.all[*index].path.clone(),
            None => format!("{}/{}/", self.site.languages.tag(lang), layout.as_str()),
        }
    }

    fn below(&mut self, lang: LangId, target: Target, parent: &str, slug: &str, origin: Origin<'a>) {
        let slug = self.checked_slug(slug, origin);
        self.add(lang, target, format!("{parent}{slug}/"), origin);
    }

    fn checked_slug(&mut self, slug: &str, origin: Origin<'_>) -> String {
        let mut found = None;
        let slug = page_names::checked(slug, &mut |problem| found = Some(problem));
        // An id that cannot be a part of an address is told as such.
        if let Some(problem) = found
            && !matches!(origin, Origin::Record(..))
        {
            self.report(problem, origin);
        }
        slug
    }

    fn add(&mut self, lang: LangId, target: Target, path: String, origin: Origin<'_>) {
        if self.is_free(&path, origin) {
            self.routes
                .by_target
                .insert((lang, target), self.routes.all.len());
            self.routes.all.push(Route { lang, target, path });
        }
    }

    fn is_free(&mut self, path: &str, origin: Origin<'_>) -> bool {
        // Disks that fold case would let one page overwrite the other.
        let key = path.to_lowercase();
        let Some(first) = self.taken.get(&key) else {
            self.taken.insert(key, origin.file(self.files));
            return true;
        };
        let path_of = |file: FileId| self.files.get(file).path.as_str().to_lowercase();
        if let (Some(first), Some(second)) = (*first, origin.file(self.files))
            && first != second
            && path_of(first) == path_of(second)
        {
            // Names that differ only in case are told as such.
            return false;
        }
        let message = match origin.remedy() {
            Some(_) => format!("the address `/{path}` is taken"),
            None => format!("two pages have the address `/{path}`"),
        };
        let remedy = origin.remedy().unwrap_or("give one of them another `slug`");
        let hint = match first {
            Some(first) => format!("the other comes from `{}`; {remedy}", self.files.get(*first).path),
            None => format!("kzsite itself uses it; {remedy}"),
        };
        self.report(Diagnostic::error("duplicate-route", message).hint(hint), origin);
        false
    }

    pub(super) fn redirect(&mut self, lang: LangId, target: Target, alias: &str, origin: Origin<'_>) {
        let from = match alias.strip_prefix('/') {
            Some(rest) => rest.to_owned(),
            None => format!("{}/{alias}", self.site.languages.tag(lang)),
        };
        let from = format!("{}/", composed(from.trim_end_matches('/')));
        let is_part = |part: &str| !matches!(part, "" | "." | "..");
        let sound = from.trim_end_matches('/').split('/').all(is_part)
            && !from.contains(['\\', '?', '#', ' ', '*', ':'])
            && !from.contains(char::is_control);
        if !sound {
            let problem = Diagnostic::error("bad-alias", format!("`{alias}` cannot be an address"));
            let hint = match origin {
                Origin::Former(..) => "write the id alone, such as `town-hall-stormed`",
                _ => "write a path such as `old-name/` (below the section) or `/en/old-name/`",
            };
            self.report(problem.hint(hint), origin);
        } else if self.is_free(&from, origin)
            && let Some(index) = self.routes.by_target.get(&(lang, target))
        {
            let to = self.routes.all[*index].path.clone();
            self.routes.redirects.push(Redirect {
                from,
                to,
                target,
                lang,
            });
        }
    }

    /// Tells a problem once, though each language may run into it; unless it follows from what could not be read.
    fn report(&mut self, problem: Diagnostic, origin: Origin<'_>) {
        if origin.is_unread() {
            return;
        }
        match origin.span(self.files) {
            Some(span) if self.told.insert((problem.code, span)) => self.problems.push(problem.at(span)),
            Some(_) => {}
            None => self.problems.push(problem),
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
