//! Assigns addresses, language by language, and makes sure that no two are the same.

use super::origin::Origin;
use super::page_names;
use crate::config::LangId;
use crate::content::PageKind;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Span, case_folded, composed};
use crate::kinds::RecordKind;
use crate::site::fields::{from_whole_path, is_id};
use crate::site::model::{Bound, ConfiguredRedirect, PageId, Redirect, Route, Routes, Target};
use percent_encoding::percent_decode_str;
use std::collections::{HashMap, HashSet};

/// Assigns addresses.
pub(super) struct Planner<'a> {
    pub(super) site: &'a Bound,
    files: &'a Files,
    pub(super) problems: Problems,
    /// The origin of each address in use, by the address in lower case.
    pub(super) taken: HashMap<String, Origin<'a>>,
    pub(super) routes: Routes,
    reported: HashSet<(&'static str, Span)>,
    /// Paths of pages whose file would take the address of something else.
    misplaced: HashSet<&'a str>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(site: &'a Bound, files: &'a Files) -> Self {
        Self {
            site,
            files,
            problems: Problems::default(),
            taken: HashMap::new(),
            routes: Routes::default(),
            reported: HashSet::new(),
            misplaced: HashSet::new(),
        }
    }

    /// Assigns addresses to everything in a language.
    pub(super) fn section(&mut self, lang: LangId) {
        let site = self.site;
        for page_id in site.page_ids() {
            self.page(page_id, lang);
        }
        // Days come before the records, so that a record which takes the address of a day is reported.
        let timeline = self.parent(lang, PageKind::Timeline);
        for day in site.days.with_events.keys() {
            self.add(
                lang,
                Target::Day(*day),
                format!("{timeline}{day}/"),
                Origin::Program,
            );
        }
        let section = site.languages.tag(lang);
        for day in site.days.known.keys() {
            self.add(
                lang,
                Target::Known(*day),
                format!("{section}/known/{day}/"),
                Origin::Program,
            );
        }
        for kind in RecordKind::ALL.iter().copied().filter(|kind| kind.has_page()) {
            self.records(kind, lang);
        }
        if site.offers_data() {
            self.add(lang, Target::Data, format!("{section}/data/"), Origin::Program);
        }
        if site.config.sources.coverage {
            let list = self.parent(lang, PageKind::Sources);
            self.add(
                lang,
                Target::Coverage,
                format!("{list}coverage/"),
                Origin::Program,
            );
        }
        self.add(
            lang,
            Target::NotFound,
            format!("{}/404.html", site.languages.tag(lang)),
            Origin::Program,
        );
    }

    /// Assigns addresses to the pages of records of a kind.
    fn records(&mut self, kind: RecordKind, lang: LangId) {
        let site = self.site;
        let list = self.parent(lang, kind.list());
        for record in site.records(kind) {
            // The second of two records with the same id is reported as such.
            let first = site.lookup.record(kind, site.id(record)).ok();
            if first != Some(record) {
                continue;
            }
            let (slug, origin) = site.slug(lang, record);
            let slug = self.checked_slug(slug, origin);
            let path = format!("{list}{slug}/");
            // The address of a record with an invalid id is not compared with others.
            let is_stand_in = !is_id(site.id(record)) && self.taken.contains_key(&*case_folded(&path));
            if let Some(page) = record.page().filter(|_| !is_stand_in) {
                self.add(lang, page, path, origin);
            }
        }
    }

    fn page(&mut self, page_id: PageId, lang: LangId) {
        let Some(page) = self.site.displayed(page_id, lang) else {
            return;
        };
        let origin = Origin::Page(page);
        if let Some(problem) = page_names::misnomer(&self.site.languages, page) {
            self.report(problem, origin);
        }
        let mut found = Vec::new();
        let path = page_names::address(self.site.languages.tag(lang), page, &mut |problem| {
            found.push(problem);
        });
        // The substitute address of a page with an invalid name is not compared with others.
        let is_stand_in = !found.is_empty() && self.taken.contains_key(&*case_folded(&path));
        found.into_iter().for_each(|problem| self.report(problem, origin));
        if is_stand_in {
            return;
        }
        self.add(lang, Target::Page(page_id), path, origin);
    }

    /// Path of the list that a record's page lies below.
    pub(super) fn parent(&self, lang: LangId, list: PageKind) -> String {
        let listed = self.site.page_of(list);
        let listed = listed.and_then(|page_id| self.routes.by_target.get(&(lang, Target::Page(page_id))));
        match listed {
            Some(index) => self.routes.all[*index].path.clone(),
            None => format!("{}/{}/", self.site.languages.tag(lang), list.as_str()),
        }
    }

    fn checked_slug(&mut self, slug: &str, origin: Origin<'_>) -> String {
        let mut found = None;
        let slug = page_names::checked(slug, &mut |problem| found = Some(problem));
        // An invalid id is reported as such, except that of a source, which is the name of a file.
        let is_told = |origin: Origin<'_>| {
            let Origin::Record(record) = origin else {
                return false;
            };
            record.kind() != RecordKind::Source || !is_id(self.site.id(record))
        };
        if let Some(problem) = found
            && !is_told(origin)
        {
            self.report(problem, origin);
        }
        slug
    }

    fn add(&mut self, lang: LangId, target: Target, path: String, origin: Origin<'a>) {
        if self.is_free(&path, origin) {
            self.routes
                .by_target
                .insert((lang, target), self.routes.all.len());
            self.routes.all.push(Route { lang, target, path });
        }
    }

    fn is_free(&mut self, path: &str, origin: Origin<'a>) -> bool {
        // On disks that ignore case one page would overwrite the other.
        let key = case_folded(path).into_owned();
        let Some(first) = self.taken.get(&key).copied() else {
            self.taken.insert(key, origin);
            return true;
        };
        let path_of = |file: FileId| case_folded(self.files.get(file).path.as_str());
        let first_file = first.file(self.site, self.files);
        if let (Some(first), Some(second)) = (first_file, origin.file(self.site, self.files))
            && first != second
            && path_of(first) == path_of(second)
        {
            // Names that differ only in case are reported as such.
            return false;
        }
        // The address that was chosen less deliberately keeps its place.
        let (first, guilty) = if origin.choice() < first.choice() {
            (origin, first)
        } else {
            (first, origin)
        };
        if let Origin::Page(page) = guilty
            && page.front.slug.is_none()
            && !self.misplaced.insert(&page.path)
        {
            // It is a translation of a page that is reported already.
            return false;
        }
        let message = match guilty.remedy() {
            Some(_) => format!("the address `/{path}` is taken"),
            None => format!("two pages have the address `/{path}`"),
        };
        let remedy = guilty.remedy().unwrap_or("give one of them another `slug`");
        let hint = match first.name(self.site, self.files) {
            Some(first) => format!("the other comes from {first}; {remedy}"),
            None => format!("kzsite itself uses it; {remedy}"),
        };
        self.report(Diagnostic::error("duplicate-route", message).hint(hint), guilty);
        false
    }

    pub(super) fn redirect(&mut self, lang: LangId, target: Target, alias: &str, origin: Origin<'a>) {
        if let Some(problem) = from_whole_path(self.site.config.base_url.path(), alias) {
            self.report(problem, origin);
        }
        let from = match alias.strip_prefix('/') {
            Some(rest) => rest.to_owned(),
            None => format!("{}/{alias}", self.site.languages.tag(lang)),
        };
        let from = format!("{}/", composed(from.trim_end_matches('/')));
        let is_part = |part: &str| !matches!(part, "" | "." | "..");
        let sound = !alias.trim().is_empty()
            && from.trim_end_matches('/').split('/').all(is_part)
            && !from.contains(['\\', '?', '#', ' ', '*', ':'])
            && !from.contains(char::is_control);
        if !sound {
            let message = if alias.trim().is_empty() {
                "an alias without a name leads from nowhere".to_owned()
            } else {
                format!("`{alias}` cannot be an address")
            };
            let problem = Diagnostic::error("bad-alias", message);
            let hint = "write a path such as `old-name/` (below the section) or `/en/old-name/`";
            self.report(problem.hint(hint), origin);
        } else if let Some(decoded) = percent_decode_str(alias)
            .decode_utf8()
            .ok()
            .filter(|decoded| *decoded != alias)
        {
            let message = format!("`{alias}` is written as browsers send it");
            let problem = Diagnostic::error("bad-alias", message);
            self.report(
                problem.hint(format!("write it as readers see it: `{decoded}`")),
                origin,
            );
        } else if self.is_free(&from, origin)
            && let Some(index) = self.routes.by_target.get(&(lang, target))
        {
            let to = self.routes.all[*index].path.clone();
            self.routes.redirects.push(Redirect {
                from,
                to,
                target,
                lang,
                declared: origin.declared(),
            });
        }
    }

    /// Adds the redirects of the configuration. An invalid path is reported where the configuration is read.
    pub(super) fn configured(&mut self) {
        let site = self.site;
        let Some(config) = self.files.config_file() else {
            return;
        };
        for (at, redirect) in site.config.redirects.iter().enumerate() {
            let Some(from) = redirect.path().map(|path| composed(&path).into_owned()) else {
                continue;
            };
            if !self.is_free(&from, Origin::Configured(config, at)) {
                continue;
            }
            let section = from.split('/').next().unwrap_or_default();
            let lang = site.languages.find(section).unwrap_or(site.languages.default());
            self.routes.configured.push(ConfiguredRedirect { from, lang, at });
        }
    }

    /// Reports a problem once, though each language may have it, and not at all where it follows from what could not be read.
    fn report(&mut self, problem: Diagnostic, origin: Origin<'_>) {
        if origin.is_unread() {
            return;
        }
        match origin.span(self.site, self.files) {
            Some(span) if self.reported.insert((problem.code, span)) => self.problems.push(problem.at(span)),
            Some(_) => {}
            None => self.problems.push(problem),
        }
    }
}
