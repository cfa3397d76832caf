//! Addresses that the site leads elsewhere.

use crate::config::{ConfigFlaw, web_address};
use crate::forms::{Address, RootPath};
use percent_encoding::percent_decode_str;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::HashMap;

/// An address that leads to another one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnRedirect {
    /// The path that readers may still ask for, from the root of the site: `/old/`. Nothing else may stand there.
    #[schemars(with = "RootPath")]
    pub from: String,
    /// Where it leads: a path of the site (`/en/new/`), or an address of another site that begins with `https://`.
    #[schemars(with = "Address")]
    pub to: String,
    /// What hosts answer: 301 (for good, if nothing is said), 302 (for now), 303, 307 or 308.
    #[schemars(with = "Option<Answer>")]
    #[serde(default)]
    pub status: Option<u16>,
}

/// What both hosts that read `_redirects` answer.
const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

/// The statuses that hosts may answer with.
enum Answer {}

impl JsonSchema for Answer {
    fn schema_name() -> Cow<'static, str> {
        "Answer".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "integer", "enum": STATUSES})
    }
}

impl OwnRedirect {
    /// The status that hosts answer with.
    pub fn answer(&self) -> u16 {
        self.status.unwrap_or(STATUSES[0])
    }

    /// The path that leads elsewhere, without its first slash: a folder ends in a slash, a file has an ending. None where it is no
    /// path that a site may lead elsewhere.
    pub fn path(&self) -> Option<String> {
        if from_flaw(0, &self.from).is_some() {
            return None;
        }
        let inner = self.from.trim_matches('/');
        let folder = inner.strip_suffix("/index.html");
        let last = inner.rsplit('/').next().unwrap_or_default();
        Some(match folder {
            None if last.contains('.') && !self.from.ends_with('/') => inner.to_owned(),
            _ => format!("{}/", folder.unwrap_or(inner)),
        })
    }

    /// The path of a target inside the site, without its first slash, query and fragment, and the rest; none for another site.
    pub fn inside(&self) -> Option<(&str, &str)> {
        let path = self.to.strip_prefix('/').filter(|path| !path.starts_with('/'))?;
        let end = path.find(['?', '#']).unwrap_or(path.len());
        Some(path.split_at(end))
    }
}

/// A path as it is compared with others: without slashes at its ends.
fn key(path: &str) -> &str {
    path.split(['?', '#'])
        .next()
        .unwrap_or_default()
        .trim_matches('/')
}

/// Finds flaws of redirects that the types let through.
pub(in crate::config) fn redirect_flaws(redirects: &[OwnRedirect]) -> Vec<ConfigFlaw> {
    let mut flaws = Vec::new();
    for (at, redirect) in redirects.iter().enumerate() {
        flaws.extend(from_flaw(at, &redirect.from));
        flaws.extend(to_flaw(at, redirect));
        if let Some(status) = redirect.status.filter(|status| !STATUSES.contains(status)) {
            flaws.push(ConfigFlaw::new(
                format!("redirects.{at}.status"),
                format!("`{status}` is no status of a redirect"),
                "write 301 (moved for good) or 302 (for now); 303, 307 and 308 may stand here, too",
            ));
        }
    }
    flaws.extend(loops(redirects));
    flaws
}

fn from_flaw(at: usize, from: &str) -> Option<ConfigFlaw> {
    let flaw =
        |message: String, hint: &str| Some(ConfigFlaw::new(format!("redirects.{at}.from"), message, hint));
    if from.contains(['*', ':']) {
        return flaw(
            format!("`{from}` stands for many addresses"),
            "write one redirect for each; pages and records take their old addresses along by `aliases` and `previous_ids`",
        );
    }
    let inner = from.strip_prefix('/').unwrap_or_default();
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let is_sound = !inner.is_empty()
        && inner.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && !inner.contains(['\\', '?', '#', '%'])
        && !inner.contains(|c: char| c.is_whitespace() || c.is_control());
    if from == "/" {
        return flaw(
            "the root is where readers choose their language".to_owned(),
            "lead an address below it elsewhere: `/old/`",
        );
    }
    let decoded = percent_decode_str(from).decode_utf8().ok();
    if let Some(decoded) = decoded.filter(|decoded| decoded != from && from_flaw(at, decoded).is_none()) {
        return flaw(
            format!("`{from}` is written as browsers send it"),
            &format!("write it as readers see it: `{decoded}`"),
        );
    }
    if !is_sound {
        return flaw(
            format!("`{from}` is no path of the site"),
            "write it from the root, as readers see it: `/old/` or `/old.html`",
        );
    }
    if inner == "assets" || inner.starts_with("assets/") {
        return flaw(
            format!("`{from}` lies among the files of the theme"),
            "lead another address elsewhere",
        );
    }
    None
}

fn to_flaw(at: usize, redirect: &OwnRedirect) -> Option<ConfigFlaw> {
    let to = redirect.to.as_str();
    let flaw =
        |message: String, hint: &str| Some(ConfigFlaw::new(format!("redirects.{at}.to"), message, hint));
    if let Some((path, rest)) = redirect.inside() {
        let is_odd = |text: &str| text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\');
        if is_odd(path)
            || is_odd(rest)
            || path.contains(['*', ':'])
            || path.split('/').any(|part| part == "..")
        {
            return flaw(
                format!("`{to}` is no path of the site"),
                "write it from the root, as readers see it: `/en/new/`",
            );
        }
        return None;
    }
    match web_address(to) {
        Err(reason) => flaw(
            format!("`{to}` is no address: {reason}"),
            "write a path of the site, `/en/new/`, or a whole address, `https://other.example/`",
        ),
        Ok(url) if url.scheme() != "https" => flaw(
            format!("what `{to}` answers can be changed by everybody on the way"),
            "write `https://`",
        ),
        Ok(_) => None,
    }
}

/// Redirects that lead back to where they began; each circle is reported once, at its first redirect.
fn loops(redirects: &[OwnRedirect]) -> Vec<ConfigFlaw> {
    let mut by_path: HashMap<&str, usize> = HashMap::new();
    for (at, redirect) in redirects.iter().enumerate() {
        by_path.entry(key(&redirect.from)).or_insert(at);
    }
    let next = |at: usize| {
        redirects[at].inside()?;
        by_path.get(key(&redirects[at].to)).copied()
    };
    let mut flaws = Vec::new();
    for start in 0..redirects.len() {
        let mut way = vec![start];
        while let Some(at) = way.last().and_then(|last| next(*last)) {
            if at == start {
                let paths: Vec<String> = way
                    .iter()
                    .chain([&start])
                    .map(|at| format!("`{}`", redirects[*at].from))
                    .collect();
                flaws.push(ConfigFlaw::new(
                    format!("redirects.{start}.to"),
                    format!("this leads in a circle: {}", paths.join(" → ")),
                    "let it end at a page",
                ));
                break;
            }
            // A circle with an earlier redirect is reported there; a redirect that only leads into a circle is none.
            if at < start || way.contains(&at) {
                break;
            }
            way.push(at);
        }
    }
    flaws
}
