//! Headers: those that all sites have, and those of a site.

use crate::config::ConfigFlaw;
use crate::forms::Folder;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// Headers of all files below a path.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnHeaders {
    /// All files below this path have them. It begins and ends with a slash; `/` is the whole site.
    #[schemars(with = "Folder")]
    pub below: String,
    /// Names and values of the headers.
    pub set: IndexMap<String, String>,
}

/// Headers of the whole site, besides the policy.
pub const PAGE_HEADERS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// Headers of files whose addresses have their fingerprints.
pub const ASSET_HEADERS: &[(&str, &str)] = &[("Cache-Control", "public, max-age=31536000, immutable")];

/// Headers that hosts and the program write themselves.
const RESERVED: [&str; 10] = [
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "host",
    "location",
    "set-cookie",
    "transfer-encoding",
    "upgrade",
];

/// Finds flaws of headers that the types let through.
pub(in crate::config) fn header_flaws(all: &[OwnHeaders]) -> Vec<ConfigFlaw> {
    let mut flaws = Vec::new();
    // The headers that earlier entries set, each with its path.
    let mut said: Vec<(&str, &str)> = Vec::new();
    said.extend(PAGE_HEADERS.iter().map(|(name, _)| ("/", *name)));
    said.extend(ASSET_HEADERS.iter().map(|(name, _)| ("/assets/", *name)));
    for (at, rule) in all.iter().enumerate() {
        let is_path = rule.below.starts_with('/') && rule.below.ends_with('/') && !rule.below.contains("//");
        let has_odd = rule
            .below
            .contains(|c: char| c.is_whitespace() || c.is_control() || "*:?#\\".contains(c));
        if !is_path || has_odd || rule.below.split('/').any(|part| part == "..") {
            flaws.push(ConfigFlaw::new(
                format!("headers.{at}.below"),
                format!("`{}` is no path that files lie below", rule.below),
                "it begins and ends with a slash: `/downloads/`, or `/` for the whole site",
            ));
        }
        for (name, value) in &rule.set {
            let flaw = flaw_of_header(name, value).or_else(|| said_twice(&said, &rule.below, name));
            let flaw = flaw
                .map(|(message, hint)| ConfigFlaw::new(format!("headers.{at}.set.{name}"), message, hint));
            flaws.extend(flaw);
            said.push((&rule.below, name));
        }
    }
    flaws
}

/// What is wrong with a header by itself, and how to mend it.
fn flaw_of_header(name: &str, value: &str) -> Option<(String, &'static str)> {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    let lower = name.to_ascii_lowercase();
    Some(if name.is_empty() || !name.bytes().all(is_sign) {
        (
            format!("`{name}` is no name of a header"),
            "a name is such as `X-Robots-Tag`",
        )
    } else if lower == "content-security-policy" {
        (
            "the policy of the site is not replaced".to_owned(),
            "add to it: `csp: {img-src: [\"https://images.example.org\"]}`",
        )
    } else if RESERVED.contains(&lower.as_str()) {
        (format!("hosts say `{name}` themselves"), "remove it")
    } else if value.trim().is_empty() || value.contains(|c: char| c.is_control() || !c.is_ascii()) {
        (
            format!("the value of `{name}` cannot be sent"),
            "a value is one line of letters, digits and signs of ASCII",
        )
    } else {
        return None;
    })
}

/// The flaw of a header that is set already, for files below the same path.
fn said_twice(said: &[(&str, &str)], path: &str, name: &str) -> Option<(String, &'static str)> {
    let (below, _) = said.iter().find(|(below, known)| {
        let is_nested = below.starts_with(path) || path.starts_with(below);
        known.eq_ignore_ascii_case(name) && is_nested && *below != path
    })?;
    let message = format!(
        "files below `{}` would get `{name}` twice, which hosts join to one value",
        longer(below, path)
    );
    Some((message, "say it for paths of which none lies in another"))
}

fn longer<'p>(a: &'p str, b: &'p str) -> &'p str {
    if a.len() > b.len() { a } else { b }
}
