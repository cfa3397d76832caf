//! The Content-Security-Policy of a site, and what a site may add to it.

use crate::config::{ConfigFlaw, web_address};
use crate::diag::did_you_mean;
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::fmt::Write;

/// Sources that the Content-Security-Policy allows besides the site itself, by directive.
pub type CspSources = IndexMap<String, Vec<String>>;

/// Directives that a site may add sources to.
const DIRECTIVES: [&str; 11] = [
    "script-src",
    "style-src",
    "img-src",
    "font-src",
    "connect-src",
    "media-src",
    "frame-src",
    "worker-src",
    "manifest-src",
    "form-action",
    "frame-ancestors",
];

/// What a site may add, for editors.
pub enum CspAdditions {}

impl JsonSchema for CspAdditions {
    fn schema_name() -> Cow<'static, str> {
        "CspAdditions".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let list = |directive: &&str| {
            let about =
                format!("What `{directive}` allows besides: hosts such as `https://images.example.org`.");
            let items = json!({"type": "string", "pattern": r"^\S+$"});
            let list = json!({"type": "array", "items": items, "description": about});
            ((*directive).to_owned(), list)
        };
        let lists: Map<String, Value> = DIRECTIVES.iter().map(list).collect();
        json_schema!({"type": "object", "properties": lists, "additionalProperties": false})
    }
}

/// What the policy of every site allows, in the order in which it is written.
const BASIC: [(&str, &str); 10] = [
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("frame-ancestors", "'none'"),
];

/// The Content-Security-Policy of a site: nothing from anywhere but the site and what it allows, nothing inline.
pub fn policy(sources: &CspSources) -> String {
    let mut policy = String::new();
    let own = |directive: &str| sources.get(directive).filter(|own| !own.is_empty());
    let further = DIRECTIVES
        .iter()
        .filter(|name| own(name).is_some() && !BASIC.iter().any(|(basic, _)| basic == *name));
    let all = BASIC.iter().copied().chain(further.map(|name| (*name, "")));
    for (directive, basic) in all {
        let own = own(directive).map_or_else(String::new, |own| own.join(" "));
        // 'none' stands alone.
        let basic = if own.is_empty() || basic != "'none'" {
            basic
        } else {
            ""
        };
        let separator = if policy.is_empty() { "" } else { "; " };
        let value = format!("{basic} {own}");
        write!(policy, "{separator}{directive} {}", value.trim()).expect("writing to memory does not fail");
    }
    policy
}

/// Finds flaws of the additions to the policy that the types let through.
pub(in crate::config) fn policy_flaws(sources: &CspSources) -> Vec<ConfigFlaw> {
    let mut flaws = Vec::new();
    for (directive, values) in sources {
        let path = format!("csp.{directive}");
        if !DIRECTIVES.contains(&directive.as_str()) {
            flaws.push(ConfigFlaw::new(
                path,
                format!("`{directive}` is no directive that a site may add to"),
                did_you_mean(directive, DIRECTIVES).or_list("directives"),
            ));
            continue;
        }
        for (at, value) in values.iter().enumerate() {
            if let Err((message, hint)) = judge(directive, value) {
                flaws.push(ConfigFlaw::new(format!("{path}.{at}"), message, hint));
            }
        }
    }
    flaws
}

/// Finds additions to the policy that allow more than a site usually intends.
pub(in crate::config) fn loose(sources: &CspSources) -> Vec<ConfigFlaw> {
    let mut flaws = Vec::new();
    for (directive, values) in sources {
        for (at, value) in values.iter().enumerate() {
            let why = match value.as_str() {
                _ if judge(directive, value).is_err() => continue,
                "'unsafe-inline'" => "lets any text that gets into a page change how it looks",
                "'wasm-unsafe-eval'" => "lets scripts of the site compile code",
                "data:" | "blob:" if directive != "img-src" => {
                    "lets a page hold its own files, whoever wrote them"
                }
                host if host.contains('*') => "allows every host whose name ends so",
                _ => continue,
            };
            flaws.push(ConfigFlaw::new(
                format!("csp.{directive}.{at}"),
                format!("`{value}` in `{directive}` {why}"),
                "name the hosts that the site needs, such as `https://images.example.org`",
            ));
        }
    }
    flaws
}

/// Whether a source may be added to a directive; else what is wrong, and a hint.
fn judge(directive: &str, value: &str) -> Result<(), (String, String)> {
    const HOSTS: &str = "name the hosts that the site needs, such as `https://images.example.org`";
    let refuse = |why: &str, hint: &str| Err((format!("`{value}` in `{directive}` {why}"), hint.to_owned()));
    let is_code = matches!(directive, "script-src" | "worker-src");
    let is_hash = |text: &str| {
        let body = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
        let known = ["sha256-", "sha384-", "sha512-"];
        let hash = body.and_then(|body| known.iter().find_map(|known| body.strip_prefix(known)));
        hash.is_some_and(|hash| {
            hash.len() > 40
                && hash
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
        })
    };
    match value {
        "*" | "https:" | "http:" | "https://*" | "http://*" | "ws:" | "wss:" => {
            refuse("would allow everything", HOSTS)
        }
        "'unsafe-eval'" | "'unsafe-hashes'" | "'strict-dynamic'" => {
            refuse("would allow scripts that nobody has looked at", HOSTS)
        }
        "'unsafe-inline'" if directive == "style-src" => Ok(()),
        "'unsafe-inline'" => refuse(
            "would allow scripts that nobody has looked at",
            "put the script into a file of the theme, or allow one by its hash",
        ),
        "'wasm-unsafe-eval'" if directive == "script-src" => Ok(()),
        "'self'" => Ok(()),
        "'none'" => refuse("allows nothing, which needs no addition", "remove it"),
        "data:" | "blob:" if is_code || directive == "frame-ancestors" || directive == "form-action" => {
            refuse("would allow scripts that nobody has looked at", HOSTS)
        }
        "data:" | "blob:" => Ok(()),
        text if matches!(directive, "script-src" | "style-src") && is_hash(text) => Ok(()),
        text if text.starts_with("http://") => {
            refuse("can be changed by everybody on the way", "write `https://`")
        }
        text => match host_of(text) {
            Some(_) => Ok(()),
            None => refuse("is no source that can be allowed", HOSTS),
        },
    }
}

/// The host that a source names, which may begin with `*.` if at least two names follow; none where the text is no source.
fn host_of(source: &str) -> Option<String> {
    if source.contains(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, ';' | ',' | '\'' | '"' | '?' | '#')
    }) {
        return None;
    }
    let (scheme, rest) = source.split_once("://")?;
    if !matches!(scheme, "https" | "wss") {
        return None;
    }
    let (name, has_wildcard) = match rest.strip_prefix("*.") {
        Some(name) => (name, true),
        None => (rest, false),
    };
    if name.contains(['*', '@']) {
        return None;
    }
    let url = web_address(&format!("https://{name}")).ok()?;
    let host = url.host_str()?;
    // `*.org` is everything that ends so.
    let is_narrow = !has_wildcard || host.trim_end_matches('.').contains('.');
    is_narrow.then(|| host.to_owned())
}

/// Whether a source of the policy covers an address.
pub(super) fn covers(source: &str, url: &url::Url) -> bool {
    let Some(host) = host_of(source) else { return false };
    let asked = url.host_str().unwrap_or_default();
    let fits = if source.contains("://*.") {
        asked.strip_suffix(&host).is_some_and(|rest| rest.ends_with('.'))
    } else {
        asked == host
    };
    fits && url.scheme() == "https"
}
