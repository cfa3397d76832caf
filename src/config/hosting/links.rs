//! Links in the head of every page.

use super::csp::{CspSources, covers};
use crate::config::{ConfigFlaw, web_address};
use crate::diag::list_names;
use crate::forms::Address;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::borrow::Cow;

/// A link in the head of every page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HeadLink {
    /// What the target is to the page.
    #[schemars(with = "Relation")]
    pub rel: String,
    /// A web address, or a path of the site that begins with a slash.
    #[schemars(with = "Address")]
    pub href: String,
    /// Its type, such as `image/png`.
    #[serde(default)]
    pub r#type: Option<String>,
    /// Its sizes, of icons: `180x180`.
    #[serde(default)]
    pub sizes: Option<String>,
    /// Its title.
    #[serde(default)]
    pub title: Option<String>,
}

/// Links that browsers only follow when somebody wants it.
const PASSIVE: [&str; 15] = [
    "alternate",
    "author",
    "describedby",
    "help",
    "hub",
    "indieauth-metadata",
    "license",
    "me",
    "pgpkey",
    "pingback",
    "privacy-policy",
    "related",
    "search",
    "terms-of-service",
    "webmention",
];

/// Links that browsers follow by themselves, with the directive that has to allow it.
const FETCHED: [(&str, &str); 6] = [
    ("apple-touch-icon", "img-src"),
    ("icon", "img-src"),
    ("manifest", "manifest-src"),
    ("mask-icon", "img-src"),
    ("preconnect", "connect-src"),
    ("stylesheet", "style-src"),
];

/// All relations that the head of a page may name.
fn relations() -> Vec<&'static str> {
    PASSIVE.into_iter().chain(FETCHED.map(|(rel, _)| rel)).collect()
}

/// A relation that the head of a page may name.
enum Relation {}

impl JsonSchema for Relation {
    fn schema_name() -> Cow<'static, str> {
        "Relation".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "enum": relations()})
    }
}

/// Finds flaws of links of the head that the types let through.
pub(in crate::config) fn link_flaws(links: &[HeadLink], sources: &CspSources) -> Vec<ConfigFlaw> {
    let mut flaws = Vec::new();
    for (at, link) in links.iter().enumerate() {
        let found = [
            ("rel", rel_flaw(&link.rel)),
            ("href", href_flaw(link, sources)),
            ("type", link.r#type.as_deref().and_then(type_flaw)),
            ("sizes", link.sizes.as_deref().and_then(sizes_flaw)),
        ];
        for (key, flaw) in found {
            let flaw = flaw.map(|(message, hint)| ConfigFlaw::new(format!("head.{at}.{key}"), message, hint));
            flaws.extend(flaw);
        }
    }
    flaws
}

/// What is wrong with a value, and how to mend it.
type ValueFlaw = (String, String);

/// The directive that has to allow what browsers fetch for a relation.
fn directive_of(rel: &str) -> Option<&'static str> {
    let fetched = FETCHED.iter().find(|(fetched, _)| *fetched == rel);
    fetched.map(|(_, directive)| *directive)
}

fn rel_flaw(rel: &str) -> Option<ValueFlaw> {
    let is_known = directive_of(rel).is_some() || PASSIVE.contains(&rel);
    (!is_known).then(|| {
        (
            format!("`{rel}` is no relation that the head of a page may name"),
            format!("it may name {}", list_all(&relations())),
        )
    })
}

fn href_flaw(link: &HeadLink, sources: &CspSources) -> Option<ValueFlaw> {
    let href = &link.href;
    if href.starts_with('/') && !href.starts_with("//") {
        let path = href.split(['?', '#']).next().unwrap_or(href);
        let is_odd = path.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\')
            || path.split('/').any(|part| part == "..");
        return is_odd.then(|| {
            (
                format!("`{href}` is no path of the site"),
                "write it as `/icon.png`".to_owned(),
            )
        });
    }
    let url = match web_address(href) {
        Ok(url) => url,
        Err(reason) => {
            return Some((
                format!("`{href}` is no address: {reason}"),
                "write a whole one, `https://example.org/`, or a path of the site, `/icon.png`".to_owned(),
            ));
        }
    };
    let directive = directive_of(&link.rel)?;
    let allowed = sources.get(directive);
    let is_allowed = allowed.is_some_and(|allowed| allowed.iter().any(|source| covers(source, &url)));
    (!is_allowed).then(|| {
        let origin = url.origin().ascii_serialization();
        (
            format!("readers' browsers would ask `{origin}` for this, which the site does not allow"),
            format!("put the file into `static/`, or allow it: `csp: {{{directive}: [\"{origin}\"]}}`"),
        )
    })
}

fn type_flaw(kind: &str) -> Option<ValueFlaw> {
    let is_token = |part: &str| {
        let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
        !part.is_empty() && part.bytes().all(is_sign)
    };
    let parts = kind.split_once('/');
    let is_type = parts.is_some_and(|(kind, sub)| is_token(kind) && is_token(sub));
    (!is_type).then(|| {
        (
            format!("`{kind}` is no type of files"),
            "a type is such as `image/png`".to_owned(),
        )
    })
}

fn sizes_flaw(sizes: &str) -> Option<ValueFlaw> {
    let is_side = |side: &str| side.parse::<u32>().is_ok_and(|side| side > 0);
    let is_size = |part: &str| {
        let sides = part.split_once(['x', 'X']);
        part == "any" || sides.is_some_and(|(width, height)| is_side(width) && is_side(height))
    };
    let are_sizes = !sizes.trim().is_empty() && sizes.split_whitespace().all(is_size);
    (!are_sizes).then(|| {
        (
            format!("`{sizes}` is no size"),
            "sizes are such as `180x180`".to_owned(),
        )
    })
}

fn list_all(names: &[&str]) -> String {
    names.chunks(10).map(list_names).collect::<Vec<_>>().join(", ")
}
