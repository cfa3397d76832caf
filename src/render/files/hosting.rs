//! What hosts read: `_redirects` and `_headers` in the form that Netlify and Cloudflare Pages share.

use crate::config::LangId;
use crate::content::Layout;
use crate::render::context::RenderInput;
use crate::site::{Redirect, Site, Target, encode_path};
use std::cmp::Reverse;
use std::collections::HashMap;

/// The policy of every page: nothing from anywhere but the site, nothing inline.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// `_redirects`: old addresses, then the reader's language at the root, then a page for what is not there.
///
/// The chooser stands at the root, and a redirect goes before it only when forced (`!`). There, the language that a reader has chosen (kept in the cookie `nf_lang`, which Netlify's `Language` condition
/// heeds) comes first, then the browser's languages.
pub(in crate::render) fn redirects(input: RenderInput<'_>) -> String {
    let site = input.site;
    let base = base(input);
    let mut lines = String::new();
    let (lists, others) = moves(site);
    for redirect in others {
        let from = encode_path(&redirect.from);
        lines.push_str(&format!(
            "{base}{from} {base}{} 301!\n",
            encode_path(&redirect.to)
        ));
    }
    for list in lists {
        let (from, to) = (encode_path(&list.from), encode_path(&list.to));
        lines.push_str(&format!("{base}{from}* {base}{to}:splat 301!\n"));
    }
    let tag = |lang: LangId| site.languages.tag(lang);
    for lang in site.languages.ids() {
        lines.push_str(&format!("{base} {base}{0}/ 302! Language={0}\n", tag(lang)));
        if let Some(other) = macro_language(tag(lang)).filter(|other| site.languages.find(other).is_none()) {
            lines.push_str(&format!("{base} {base}{}/ 302! Language={other}\n", tag(lang)));
        }
    }
    for lang in site.languages.ids() {
        lines.push_str(&format!("{base}{0}/* {base}{0}/404.html 404\n", tag(lang)));
    }
    lines
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
    let Target::Doc(doc) = redirect.target else {
        return false;
    };
    let layouts = [Layout::Timeline, Layout::Map, Layout::Sources];
    layouts.into_iter().any(|layout| site.layout(layout) == Some(doc))
}

/// Whether something stands below an address now, which a rule for all that is there would hide.
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

/// The path that the site stands under. What would be a placeholder in these files is encoded.
fn base(input: RenderInput<'_>) -> String {
    let path = input.site.config.base_url.path();
    path.replace(':', "%3A").replace('*', "%2A")
}

/// Browsers ask for Norwegian as `no`, too.
fn macro_language(tag: &str) -> Option<&'static str> {
    match tag {
        "nb" | "nn" => Some("no"),
        _ => None,
    }
}

/// `_headers`: the policies of every page, and caching for ever of what has its fingerprint in its
/// address. Pages have no rule of caching: hosts that read this file revalidate them, and would join two rules for one file.
pub(in crate::render) fn headers(input: RenderInput<'_>) -> String {
    let base = base(input);
    format!(
        "{base}*\n  Content-Security-Policy: {CONTENT_SECURITY_POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  Permissions-Policy: camera=(), geolocation=(), microphone=()\n  \
         X-Frame-Options: DENY\n  Cross-Origin-Opener-Policy: same-origin\n{base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}
