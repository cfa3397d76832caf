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

/// Finds what the types let through in links of the head.
pub(in crate::config) fn link_flaws(links: &[HeadLink], sources: &CspSources) -> Vec<ConfigFlaw> {
    let mut flaws = Vec::new();
    for (at, link) in links.iter().enumerate() {
        let mut flaw = |key: &str, message: String, hint: String| {
            flaws.push(ConfigFlaw::new(format!("head.{at}.{key}"), message, hint));
        };
        let fetched = FETCHED.iter().find(|(rel, _)| *rel == link.rel);
        if fetched.is_none() && !PASSIVE.contains(&link.rel.as_str()) {
            flaw(
                "rel",
                format!("`{}` is no relation that the head of a page may name", link.rel),
                format!("it may name {}", list_all(&relations())),
            );
        }
        let is_path = link.href.starts_with('/') && !link.href.starts_with("//");
        if is_path {
            let path = link.href.split(['?', '#']).next().unwrap_or_default();
            if path.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\')
                || path.split('/').any(|part| part == "..")
            {
                flaw(
                    "href",
                    format!("`{}` is no path of the site", link.href),
                    "write it as `/icon.png`".to_owned(),
                );
            }
        } else {
            match web_address(&link.href) {
                Err(reason) => flaw(
                    "href",
                    format!("`{}` is no address: {reason}", link.href),
                    "write a whole one, `https://example.org/`, or a path of the site, `/icon.png`"
                        .to_owned(),
                ),
                Ok(url) => {
                    let allows = |directive: &str| {
                        sources
                            .get(directive)
                            .is_some_and(|own| own.iter().any(|own| covers(own, &url)))
                    };
                    if let Some((_, directive)) = fetched.filter(|(_, directive)| !allows(directive)) {
                        let origin = url.origin().ascii_serialization();
                        flaw(
                            "href",
                            format!(
                                "readers' browsers would ask `{origin}` for this, which the site does not allow"
                            ),
                            format!(
                                "put the file into `static/`, or allow it: `csp: {{{directive}: [\"{origin}\"]}}`"
                            ),
                        );
                    }
                }
            }
        }
        if let Some(kind) = &link.r#type {
            let is_token = |part: &str| {
                !part.is_empty()
                    && part
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
            };
            if !kind
                .split_once('/')
                .is_some_and(|(kind, sub)| is_token(kind) && is_token(sub))
            {
                flaw(
                    "type",
                    format!("`{kind}` is no type of files"),
                    "a type is such as `image/png`".to_owned(),
                );
            }
        }
        if let Some(sizes) = &link.sizes {
            let is_size = |part: &str| {
                part == "any"
                    || part.split_once(['x', 'X']).is_some_and(|(width, height)| {
                        [width, height]
                            .iter()
                            .all(|side| side.parse::<u32>().is_ok_and(|side| side > 0))
                    })
            };
            if sizes.split_whitespace().next().is_none() || !sizes.split_whitespace().all(is_size) {
                flaw(
                    "sizes",
                    format!("`{sizes}` is no size"),
                    "sizes are such as `180x180`".to_owned(),
                );
            }
        }
    }
    flaws
}

fn list_all(names: &[&str]) -> String {
    names.chunks(10).map(list_names).collect::<Vec<_>>().join(", ")
}
