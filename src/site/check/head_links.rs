//! Checks links that every page has: those in its head to files or pages of the site, and those to the licence and the author.

use crate::content::Asset;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files};
use crate::site::fields::check_address_of_record;
use crate::site::model::Addressed;
use crate::yaml::Yaml;
use std::collections::HashSet;

/// Files that the program makes in each folder of a language, or at the root.
const MADE: [&str; 4] = ["feed.xml", "corrections.xml", "sitemap.xml", "robots.txt"];

/// Reports links in the head that lead to no file or page of the site.
pub(in crate::site) fn check_head(
    site: &Addressed,
    assets: &[Asset],
    files: &Files,
    config: FileId,
    problems: &mut Problems,
) {
    let routes = site.routes.all().iter().map(|route| route.path.as_str());
    let known: HashSet<&str> = routes
        .chain(assets.iter().map(|asset| asset.path.as_str()))
        .collect();
    for (at, link) in site.config.head.iter().enumerate() {
        let Some(path) = link.href.strip_prefix('/').filter(|path| !path.starts_with('/')) else {
            continue;
        };
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default();
        // An invalid path is reported where the configuration is read.
        let is_odd =
            path.contains("..") || path.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\');
        if is_odd || path.is_empty() || known.contains(path) || MADE.contains(&name) {
            continue;
        }
        let span = Yaml::file(files, config).span(&format!("head.{at}.href"));
        let message = format!("the site has nothing at `/{path}`");
        let problem = Diagnostic::error("missing-file", message).at(span);
        problems.push(problem.hint(format!(
            "put the file into `static/{path}`, or name a page by its address, such as `/{}/`",
            site.config.default_language
        )));
    }
}

/// Checks the addresses of the licence and of the author.
pub(in crate::site) fn check_licence_and_author(
    site: &Addressed,
    files: &Files,
    config: FileId,
    problems: &mut Problems,
) {
    let licence = site.config.licence.as_ref().map(|licence| licence.url.as_str());
    let author = site
        .config
        .author
        .as_ref()
        .and_then(|author| author.url.as_deref());
    for (path, url) in [("licence.url", licence), ("author.url", author)] {
        let read = url.filter(|_| !site.config.unread.touches(path));
        if let Some(Err(problem)) = read.map(check_address_of_record) {
            problems.push(problem.at(Yaml::file(files, config).span(path)));
        }
    }
}
