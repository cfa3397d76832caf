//! Redirects and headers for hosts, also as `_redirects` and `_headers` in the form that Netlify and Cloudflare Pages share.

use crate::config::{ASSET_HEADERS, Config, LangId, PAGE_HEADERS, policy};
use crate::content::PageKind;
use crate::render::context::RenderInput;
use crate::site::{Redirect, Site, Target, encode_path};
use std::cmp::Reverse;
use std::collections::HashMap;

/// The redirects and headers of a site. Other hosts get them as `_redirects` and `_headers`; the server of this program uses them directly.
#[derive(Debug, Default)]
pub(crate) struct HostRules {
    /// In the order in which they are tried.
    pub(crate) redirects: Vec<RedirectRule>,
    /// A path gets the headers of every rule that matches it.
    pub(crate) headers: Vec<HeaderRule>,
}

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RedirectRule {
    /// The path, encoded.
    pub(crate) from: String,
    /// The rule holds for all addresses below the path, too; a redirect appends the rest of the address to its target.
    pub(crate) below: bool,
    /// The path that it leads to, or the address of another site, encoded.
    pub(crate) to: String,
    /// Status of the answer; with one that is no redirect, the answer is the file of the target.
    pub(crate) status: u16,
    /// It applies even if a file stands at that address.
    pub(crate) force: bool,
    /// It holds for readers of this language.
    pub(crate) language: Option<String>,
}

/// Headers of all files below a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeaderRule {
    /// The path, encoded.
    pub(crate) below: String,
    /// Names and values.
    pub(crate) headers: Vec<(String, String)>,
}

/// The rules of a site: old addresses, then the reader's language at the root, then a page for missing addresses.
///
/// The chooser has the address of the root, so a redirect there has to be forced. There, the language that a reader has chosen (kept in the
/// cookie `nf_lang`, which Netlify's `Language` condition heeds) comes first, then the browser's languages.
///
/// Pages have no rule for caching: hosts that read `_headers` revalidate them, and would join two rules for one file. Files with a
/// fingerprint in their address are cached for ever.
pub(crate) fn host_rules(input: RenderInput<'_>) -> HostRules {
    HostRules {
        redirects: redirect_rules(input.site),
        headers: header_rules(&input.site.config),
    }
}

/// The headers of pages, of files that are cached for ever, and the site's own. Those that it sets for the whole site replace those that
/// all sites have, since hosts would join two rules for one file.
fn header_rules(config: &Config) -> Vec<HeaderRule> {
    let owned = |headers: &[(&str, &str)]| -> Vec<(String, String)> {
        let headers = headers.iter();
        headers
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    };
    let mut pages = vec![("Content-Security-Policy".to_owned(), policy(&config.csp))];
    pages.extend(owned(PAGE_HEADERS));
    // Old browsers know only this header, which cannot name hosts that may show the site in a frame.
    if config
        .csp
        .get("frame-ancestors")
        .is_some_and(|hosts| !hosts.is_empty())
    {
        pages.retain(|(name, _)| name != "X-Frame-Options");
    }
    let mut rules = vec![HeaderRule {
        below: config.base_url.path().to_owned(),
        headers: pages,
    }];
    rules.push(HeaderRule {
        below: config.base_url.join("assets/"),
        headers: owned(ASSET_HEADERS),
    });
    for own in &config.headers {
        let headers: Vec<(String, String)> = own
            .set
            .iter()
            .map(|(name, value)| (name.clone(), value.trim().to_owned()))
            .collect();
        let below = config
            .base_url
            .join(&encode_path(own.below.trim_start_matches('/')));
        match rules.iter_mut().find(|rule| rule.below == below) {
            Some(rule) => {
                rule.headers
                    .retain(|(name, _)| !headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(name)));
                rule.headers.extend(headers);
            }
            None => rules.push(HeaderRule { below, headers }),
        }
    }
    rules
}

fn redirect_rules(site: &Site) -> Vec<RedirectRule> {
    let base = site.config.base_url.path();
    let rule = |from: String, to: String, status| RedirectRule {
        from: format!("{base}{from}"),
        below: false,
        to: format!("{base}{to}"),
        status,
        force: true,
        language: None,
    };
    // Those of the configuration come first, since each is for a single address.
    let configured = site.routes.configured().iter().map(|redirect| RedirectRule {
        from: format!("{base}{}", encode_path(&redirect.from)),
        below: false,
        to: site.leads_to(redirect),
        status: site.config.redirects[redirect.at].answer(),
        force: true,
        language: None,
    });
    let (lists, others) = moves(site);
    let moved = |redirect: &Redirect| rule(encode_path(&redirect.from), encode_path(&redirect.to), 301);
    let mut rules: Vec<RedirectRule> = configured.chain(others.into_iter().map(moved)).collect();
    rules.extend(lists.into_iter().map(|list| RedirectRule {
        below: true,
        ..moved(list)
    }));
    let tag = |lang: LangId| site.languages.tag(lang);
    for lang in site.languages.ids() {
        let other = macro_language(tag(lang)).filter(|other| site.languages.find(other).is_none());
        rules.extend(
            [Some(tag(lang)), other]
                .into_iter()
                .flatten()
                .map(|language| RedirectRule {
                    language: Some(language.to_owned()),
                    ..rule(String::new(), format!("{}/", tag(lang)), 302)
                }),
        );
    }
    rules.extend(site.languages.ids().map(|lang| RedirectRule {
        below: true,
        force: false,
        ..rule(format!("{}/", tag(lang)), format!("{}/404.html", tag(lang)), 404)
    }));
    rules
}

/// `_redirects`, with a rule a line.
pub(in crate::render) fn redirects(input: RenderInput<'_>) -> String {
    let rules = redirect_rules(input.site);
    rules.iter().map(redirect_line).collect()
}

fn redirect_line(rule: &RedirectRule) -> String {
    let (from, to) = (without_placeholders(&rule.from), without_placeholders(&rule.to));
    let is_redirect = (300..400).contains(&rule.status);
    let (all, rest) = match (rule.below, is_redirect) {
        (true, true) => ("*", ":splat"),
        (true, false) => ("*", ""),
        (false, _) => ("", ""),
    };
    let force = if rule.force { "!" } else { "" };
    let condition = rule
        .language
        .as_ref()
        .map_or_else(String::new, |tag| format!(" Language={tag}"));
    format!("{from}{all} {to}{rest} {}{force}{condition}\n", rule.status)
}

/// `_headers`, with a paragraph a rule.
pub(in crate::render) fn headers(input: RenderInput<'_>) -> String {
    let rules = host_rules(input).headers;
    let paragraph = |rule: &HeaderRule| {
        let lines = rule
            .headers
            .iter()
            .map(|(name, value)| format!("  {name}: {value}\n"));
        format!(
            "{}*\n{}",
            without_placeholders(&rule.below),
            lines.collect::<String>()
        )
    };
    rules.iter().map(paragraph).collect()
}

/// A path or an address of another site for these files, in which what would be read as a placeholder is encoded.
fn without_placeholders(address: &str) -> String {
    let path = match address.strip_prefix("https://") {
        Some(rest) => address.len() - rest.len() + rest.find('/').unwrap_or(rest.len()),
        None => 0,
    };
    let (host, path) = address.split_at(path);
    format!("{host}{}", path.replace(':', "%3A").replace('*', "%2A"))
}

/// Former addresses: lists that have moved together with what was below them, the longest first, and all others.
///
/// One rule is enough for such a list. Hosts take some thousands of rules, and a list may have as many records.
fn moves(site: &Site) -> (Vec<&Redirect>, Vec<&Redirect>) {
    let redirects = site.routes.redirects();
    let mut lists: Vec<&Redirect> = redirects
        .iter()
        .filter(|redirect| is_list(site, redirect) && !has_files(site, &redirect.from))
        .collect();
    lists.sort_by_key(|list| Reverse(list.from.len()));
    let by_address: HashMap<&str, &str> = lists
        .iter()
        .map(|list| (list.from.as_str(), list.to.as_str()))
        .collect();
    let moves_along = |redirect: &Redirect| {
        by_address.contains_key(redirect.from.as_str())
            || split(&redirect.from)
                .zip(split(&redirect.to))
                .is_some_and(|(from, to)| by_address.get(from.0) == Some(&to.0) && from.1 == to.1)
    };
    let others = redirects
        .iter()
        .filter(|redirect| !moves_along(redirect))
        .collect();
    (lists, others)
}

/// Whether it is a list whose records have pages below it.
fn is_list(site: &Site, redirect: &Redirect) -> bool {
    let Target::Page(page_id) = redirect.target else {
        return false;
    };
    let lists = [PageKind::Timeline, PageKind::Map, PageKind::Sources];
    lists.into_iter().any(|list| site.page_of(list) == Some(page_id))
}

/// Whether something lies below an address now, which a rule for all addresses below it would hide.
fn has_files(site: &Site, address: &str) -> bool {
    let routes = site.routes.all().iter().map(|route| route.path.as_str());
    let assets = site.assets.iter().map(|asset| asset.path.as_str());
    routes.chain(assets).any(|path| path.starts_with(address))
}

/// An address without its last part, and that part.
fn split(address: &str) -> Option<(&str, &str)> {
    let end = address.strip_suffix('/')?.rfind('/')? + 1;
    Some(address.split_at(end))
}

/// The broader tag that browsers also send: `no` for Norwegian.
fn macro_language(tag: &str) -> Option<&'static str> {
    match tag {
        "nb" | "nn" => Some("no"),
        _ => None,
    }
}
