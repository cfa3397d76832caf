//! Checks redirects of the configuration: nothing has the address where they begin, and something has the one where they lead.

use crate::config::web_address;
use crate::content::Asset;
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::{FileId, Files, composed};
use crate::site::fields::from_whole_path;
use crate::site::model::{Addressed, Target};
use crate::yaml::Yaml;
use percent_encoding::percent_decode_str;
use std::collections::HashSet;

/// Files that the program makes at the root.
const AT_ROOT: [&str; 7] = [
    "",
    "404.html",
    "sitemap.xml",
    "robots.txt",
    ".nojekyll",
    "_headers",
    "_redirects",
];

/// So many addresses are named in a hint.
const SOME: usize = 8;

/// Files that it makes in the folder of a language.
const IN_SECTION: [&str; 2] = ["feed.xml", "corrections.xml"];

/// Reports redirects that begin at a file, and those that lead to nothing.
pub(in crate::site) fn check_redirects(
    site: &Addressed,
    assets: &[Asset],
    files: &Files,
    config: FileId,
    problems: &mut Problems,
) {
    if site.config.redirects.is_empty() {
        return;
    }
    let stands = Stands::new(site, assets);
    let mut tell = |path: String, problem: Diagnostic| {
        if !site.config.unread.touches(&path) {
            problems.push(problem.at(Yaml::file(files, config).span(&path)));
        }
    };
    for redirect in site.routes.configured() {
        if stands.files.contains(redirect.from.as_str()) {
            let message = format!("the address `/{}` is taken", redirect.from);
            let problem = Diagnostic::error("duplicate-route", message);
            let problem = problem.hint("a file of the site stands there; take this out of `redirects`");
            tell(format!("redirects.{}.from", redirect.at), problem);
        }
    }
    for (at, redirect) in site.config.redirects.iter().enumerate() {
        if let Some(problem) = from_whole_path(site.config.base_url.path(), &redirect.from) {
            tell(format!("redirects.{at}.from"), problem);
        }
        let place = format!("redirects.{at}.to");
        let problem = match redirect.inside() {
            Some((path, rest)) => stands.missing(site, path, rest),
            None => own_address(site, &redirect.to),
        };
        if let Some(problem) = problem {
            tell(place, problem);
        }
    }
}

/// What has which address on a site.
struct Stands<'s> {
    /// Addresses of pages, those that they had before included.
    pages: HashSet<&'s str>,
    /// Addresses of files.
    files: HashSet<String>,
}

impl<'s> Stands<'s> {
    fn new(site: &'s Addressed, assets: &[Asset]) -> Self {
        let routes = site.routes.all().iter().map(|route| route.path.as_str());
        let former = site
            .routes
            .redirects()
            .iter()
            .map(|redirect| redirect.from.as_str());
        let tags = site.languages.ids().map(|lang| site.languages.tag(lang));
        let of_sections = tags.flat_map(|tag| IN_SECTION.map(|file| format!("{tag}/{file}")));
        let published = assets.iter().map(|asset| asset.path.clone());
        Self {
            pages: routes.chain(former).collect(),
            files: published
                .chain(of_sections)
                .chain(AT_ROOT.map(str::to_owned))
                .collect(),
        }
    }

    /// What is wrong with a target inside the site.
    fn missing(&self, site: &Addressed, path: &str, rest: &str) -> Option<Diagnostic> {
        let is_odd = path.contains(|c: char| c.is_whitespace() || c.is_control() || "\\*:".contains(c));
        if is_odd || path.split('/').any(|part| part == "..") {
            // An invalid path is reported where the configuration is read.
            return None;
        }
        let decoded = percent_decode_str(path).decode_utf8_lossy();
        let path = composed(&decoded);
        let mut configured = site.routes.configured().iter();
        let is_configured =
            configured.any(|redirect| redirect.from.trim_end_matches('/') == path.trim_end_matches('/'));
        if !is_configured && !self.pages.contains(&*path) && !self.files.contains(&*path) {
            let message = format!("the site has nothing at `/{path}`");
            let known = self.pages.iter().copied();
            let mut known: Vec<&str> = known.collect();
            known.sort_unstable();
            let guess = did_you_mean(&path, known).wrapped("/", "");
            let problem = Diagnostic::error("broken-link", message);
            return Some(match by_file_name(site, &path) {
                Some(hint) => problem.hint(hint),
                None => problem.hint(guess.or(addresses(site, &path))),
            });
        }
        let (_, fragment) = rest.split_once('#')?;
        let fragment = percent_decode_str(fragment).decode_utf8_lossy();
        let route = site.routes.all().iter().find(|route| route.path == *path)?;
        let Target::Page(page) = route.target else {
            return None;
        };
        if site.has_fragment(page, route.lang, &fragment) {
            return None;
        }
        let shown = site.displayed(page, route.lang)?;
        let ids = shown.outline.headings.iter().map(|heading| heading.id.as_str());
        let message = format!("`/{path}` has no heading with the id `{fragment}`");
        let guess = did_you_mean(&fragment, ids).wrapped(format!("/{path}#"), "");
        Some(Diagnostic::error("broken-link", message).hint(guess))
    }
}

/// The hint for an address that is made of the name of a page's file, where the page has another slug.
fn by_file_name(site: &Addressed, path: &str) -> Option<String> {
    let (tag, name) = path.trim_end_matches('/').split_once('/')?;
    let lang = site
        .languages
        .ids()
        .find(|lang| site.languages.tag(*lang) == tag)?;
    let routes = site.routes.all().iter().filter(|route| route.lang == lang);
    let named = routes.filter_map(|route| match route.target {
        Target::Page(page) => Some((route, site.page(page).path.as_str())),
        _ => None,
    });
    let (route, name) = named
        .into_iter()
        .find(|(_, known)| known.strip_suffix(".md").unwrap_or(known) == name)?;
    Some(format!("the page `{name}` has the address `/{}`", route.path))
}

/// The hint where nothing can be guessed: some addresses of pages in the language of a path, or in the default language.
fn addresses(site: &Addressed, path: &str) -> String {
    let (tag, _) = path.split_once('/').unwrap_or((path, ""));
    let named = site.languages.ids().find(|lang| site.languages.tag(*lang) == tag);
    let lang = named.unwrap_or_else(|| site.languages.default());
    let routes = site.routes.all().iter();
    let pages = routes.filter(|route| route.lang == lang && matches!(route.target, Target::Page(_)));
    let pages: Vec<String> = pages.map(|route| format!("`/{}`", route.path)).collect();
    let more = match pages.len().saturating_sub(SOME) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let some = pages[..pages.len().min(SOME)].join(", ");
    format!("name a file, or a page by its address: {some}{more}")
}

/// Reports a target that is a whole address of the site itself, which is wrong once the site moves.
fn own_address(site: &Addressed, to: &str) -> Option<Diagnostic> {
    let url = web_address(to).ok().filter(|url| url.scheme() == "https")?;
    let path = site.config.own_path(&url)?;
    let rest = [('?', url.query()), ('#', url.fragment())];
    let rest = rest
        .into_iter()
        .filter_map(|(sign, part)| Some(format!("{sign}{}", part?)));
    let path = format!("/{path}{}", rest.collect::<String>());
    let problem = Diagnostic::warning("own-address", "this is an address of the site itself");
    Some(problem.hint(format!("write `{path}`: that holds wherever the site stands")))
}
