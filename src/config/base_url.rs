//! The address of a site.

use crate::diag::{unquoted, with_hint};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de::Error};
use std::borrow::Cow;
use std::str::FromStr;
use url::{ParseError, Url};

/// An absolute `http` or `https` URL with a path that ends in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    origin: String,
    path: String,
}

impl BaseUrl {
    /// The host without its port.
    pub fn host(&self) -> &str {
        let authority = self
            .origin
            .split_once("://")
            .map_or("", |(_, authority)| authority);
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => authority,
        }
    }

    /// The path, with a slash at both ends: `/` or `/repo/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The root-relative URL of a path of the site, which is given without a leading slash.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.path)
    }

    /// The path of an address below this one, whichever of the two schemes it has.
    pub fn below<'u>(&self, address: &'u Url) -> Option<&'u str> {
        let host = |origin: &str| origin.split_once("://").map(|(_, host)| host.to_owned());
        if host(&self.origin) != host(&address.origin().ascii_serialization()) {
            return None;
        }
        let path = address.path();
        // The address of the front page may lack its last slash.
        path.strip_prefix(&self.path)
            .or_else(|| (self.path.strip_suffix('/') == Some(path)).then_some(""))
    }

    /// The absolute URL of a root-relative one.
    pub fn absolute(&self, root_relative: &str) -> String {
        format!("{}{root_relative}", self.origin)
    }
}

/// Reads the address of something on the web: an absolute URL of the scheme `https` or `http` with a host, as it would be typed.
///
/// # Errors
/// In words that follow "is no web address: ".
pub fn web_address(text: &str) -> Result<Url, String> {
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err("it has spaces or line breaks in it".to_owned());
    }
    if unquoted(text).is_some() {
        return Err("it stands in quotation marks that are not those of YAML".to_owned());
    }
    let url = Url::parse(text).map_err(|error| match error {
        ParseError::RelativeUrlWithoutBase => "it has no scheme such as `https://`".to_owned(),
        other => other.to_string(),
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!(
            "the scheme should be `https` or `http`, not `{}`",
            url.scheme()
        ));
    }
    // The parser forgives a missing slash, as browsers do; here it is reported.
    let rest = text[url.scheme().len()..].strip_prefix("://");
    if rest.is_none_or(|rest| rest.starts_with(['/', '\\'])) {
        return Err("two slashes and the host should follow the scheme".to_owned());
    }
    if let Some(host) = url.domain()
        && host
            .strip_suffix('.')
            .unwrap_or(host)
            .split('.')
            .any(str::is_empty)
    {
        return Err(format!("the host `{host}` has a dot too many"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it should have no user name or password".to_owned());
    }
    Ok(url)
}

/// The first percent sign of an address that no two hexadecimal digits follow, with the next characters.
pub fn stray_percent(text: &str) -> Option<String> {
    let encodes = |rest: &str| rest.len() > 1 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let stray = text.match_indices('%').find(|(at, _)| !encodes(&text[at + 1..]));
    stray.map(|(at, _)| text[at..].chars().take(3).collect())
}

impl FromStr for BaseUrl {
    type Err = String;

    /// # Errors
    /// In words that follow "invalid base URL: ".
    fn from_str(text: &str) -> Result<Self, String> {
        // Folders may have spaces in their names; the address has them encoded.
        let url = web_address(&text.replace(' ', "%20"))?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it should have neither a query nor a fragment".to_owned());
        }
        if let Some(stray) = stray_percent(url.path()) {
            return Err(format!("`{stray}` in its path stands for no character"));
        }
        let mut path = url.path().to_owned();
        let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let is_file = |kind: &&str| last.to_ascii_lowercase().ends_with(*kind);
        if [".html", ".htm", ".xhtml", ".php", ".md"].iter().any(is_file) {
            return Err(format!("it should name a folder, and not the file `{last}`"));
        }
        if !path.ends_with('/') {
            path.push('/');
        }
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            path,
        })
    }
}

impl JsonSchema for BaseUrl {
    fn schema_name() -> Cow<'static, str> {
        "BaseUrl".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://[^/\\\s?#][^?#]*$", "examples": ["https://example.org/flood/"]})
    }
}

impl<'de> Deserialize<'de> for BaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|reason| {
            let said = format!("invalid base URL `{text}`, {reason}");
            Error::custom(with_hint(
                said,
                "write the address of the front page: `https://example.org/`",
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{BaseUrl, web_address};

    #[test]
    fn paths_end_in_a_slash() {
        let check = |text: &str, expected: Result<(&str, &str), ()>| {
            let parsed = text.parse::<BaseUrl>();
            let found = parsed
                .as_ref()
                .map(|url| (url.origin.as_str(), url.path()))
                .map_err(|_| ());
            assert_eq!(found, expected, "{text}");
        };
        check("https://example.org", Ok(("https://example.org", "/")));
        check("https://example.org/repo", Ok(("https://example.org", "/repo/")));
        check(
            "http://localhost:8000/a/b/",
            Ok(("http://localhost:8000", "/a/b/")),
        );
        check("https://example.org/repo/index.html", Err(()));
        check("https://example.org/Index.HTML/", Err(()));
        check("https://example.org/html", Ok(("https://example.org", "/html/")));
        check("example.org", Err(()));
        check("ftp://example.org/", Err(()));
        check("https://example.org/?a=b", Err(()));
        check("https://example.org/%zz/", Err(()));
        check("https://example.org/100%", Err(()));
        check("https://example.org/a b/", Ok(("https://example.org", "/a%20b/")));
    }
    #[test]
    fn web_addresses_are_whole_and_of_the_web() {
        for text in [
            "https://example.org",
            "http://example.org:8080/a?b=c#d",
            "HTTPS://example.org/",
            "https://example.org/käse/日本",
            "https://bücher.example/",
            "https://example.org./",
            "http://[::1]/",
        ] {
            assert!(web_address(text).is_ok(), "{text}");
        }
        for (text, reason) in [
            ("javascript:alert(1)", "not `javascript`"),
            ("data:text/html,x", "not `data`"),
            ("mailto:a@example.org", "not `mailto`"),
            ("ftp://example.org/", "not `ftp`"),
            ("file:///etc/passwd", "not `file`"),
            ("not a url", "spaces"),
            (" https://example.org", "spaces"),
            ("https://example.org/\nx", "spaces"),
            ("", "no scheme"),
            ("/licence", "no scheme"),
            ("//example.org", "no scheme"),
            ("example.org", "no scheme"),
            ("https:example.org", "two slashes"),
            ("https:/example.org", "two slashes"),
            ("https:///example.org", "two slashes"),
            ("https://", "empty host"),
            ("https://.org", "the host `.org` has a dot too many"),
            ("https://x..org/", "a dot too many"),
            ("https://.", "a dot too many"),
            ("http://[::1", "IPv6"),
            ("https://me:secret@example.org/", "user name"),
            ("https://me@example.org/", "user name"),
        ] {
            let said = web_address(text).expect_err(text);
            assert!(said.contains(reason), "{text}: {said}");
        }
    }

    #[test]
    fn hosts_have_no_port() {
        for (text, host) in [
            ("https://example.org/a/", "example.org"),
            ("http://localhost:8000", "localhost"),
            ("http://[::1]:80/", "[::1]"),
            ("http://[::1]:8080/", "[::1]"),
        ] {
            assert_eq!(text.parse::<BaseUrl>().expect("it is an address").host(), host);
        }
    }
}
