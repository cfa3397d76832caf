//! Where a site stands.

use serde::{Deserialize, Deserializer, de::Error};
use std::str::FromStr;
use url::Url;

/// An absolute `http` or `https` URL with a path that ends in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    origin: String,
    path: String,
}

impl BaseUrl {
    /// Scheme, host and port without a closing slash: `https://example.org`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The path, with a slash at both ends: `/` or `/repo/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The root-relative URL of a path of the site, which is given without a leading slash.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.path)
    }

    /// The absolute URL of a root-relative one.
    pub fn absolute(&self, root_relative: &str) -> String {
        format!("{}{root_relative}", self.origin)
    }
}

impl FromStr for BaseUrl {
    type Err = String;

    /// # Errors
    /// In words that follow "invalid base URL: ".
    fn from_str(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|error| error.to_string())?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(format!(
                "the scheme should be `https` or `http`, not `{}`",
                url.scheme()
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it should have neither a query nor a fragment".to_owned());
        }
        let mut path = url.path().to_owned();
        if !path.ends_with('/') {
            path.push('/');
        }
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            path,
        })
    }
}

impl<'de> Deserialize<'de> for BaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|reason| Error::custom(format!("invalid base URL `{text}`, {reason}")))
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn paths_end_in_a_slash() {
        let check = |text: &str, expected: Result<(&str, &str), ()>| {
            let parsed = text.parse::<BaseUrl>();
            let found = parsed
                .as_ref()
                .map(|url| (url.origin(), url.path()))
                .map_err(|_| ());
            assert_eq!(found, expected, "{text}");
        };
        check("https://example.org", Ok(("https://example.org", "/")));
        check("https://example.org/repo", Ok(("https://example.org", "/repo/")));
        check(
            "http://localhost:8000/a/b/",
            Ok(("http://localhost:8000", "/a/b/")),
        );
        check("example.org", Err(()));
        check("ftp://example.org/", Err(()));
        check("https://example.org/?a=b", Err(()));
    }
}
