//! What an address leads to.

use super::headers::Headers;
use super::redirects::Redirects;
use crate::output::OutputPath;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

/// What is written with a percent sign: all but the unreserved characters (RFC 3986, section 2.3) and the slash.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// What the host has read.
#[derive(Debug, Default)]
pub(in crate::serve) struct Rules {
    redirects: Redirects,
    /// The headers of every path.
    pub(in crate::serve) headers: Headers,
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(in crate::serve) struct Asked<'a> {
    /// Path as the browser sends it, encoded.
    pub(in crate::serve) path: &'a str,
    /// Query without the question mark.
    pub(in crate::serve) query: &'a str,
    /// The reader's language.
    pub(in crate::serve) language: Option<&'a str>,
}

/// What an address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::serve) enum Located {
    /// A file, and the status that it is served with.
    File(OutputPath, u16),
    /// Another address.
    Moved(String, u16),
    /// Nothing, not even a page that says so.
    Nothing,
}

impl Rules {
    pub(in crate::serve) fn read(redirects: &str, headers: &str) -> Self {
        Self {
            redirects: Redirects::read(redirects),
            headers: Headers::read(headers),
        }
    }
}

/// Says what an address leads to. `base` is the path that the site stands under, encoded, `has` knows its files.
pub(in crate::serve) fn locate(
    asked: &Asked<'_>,
    base: &str,
    rules: &Rules,
    has: &dyn Fn(&OutputPath) -> bool,
) -> Located {
    let path = canonical(asked.path);
    let asked = &Asked {
        path: &path,
        ..*asked
    };
    let own = find(asked, base, has);
    if let Some(led) = rules.redirects.lead(asked, own.is_some()) {
        if (300..400).contains(&led.status) {
            return Located::Moved(led.to, led.status);
        }
        let to = canonical(&led.to);
        let inside = Asked { path: &to, ..*asked };
        if let Some(Located::File(path, _)) = find(&inside, base, has) {
            return Located::File(path, led.status);
        }
    }
    let not_found = || OutputPath::new("404.html").ok().filter(|path| has(path));
    let home = || (asked.path == "/" && base != "/").then(|| Located::Moved(base.to_owned(), 302));
    own.or_else(home)
        .or_else(|| not_found().map(|path| Located::File(path, 404)))
        .unwrap_or(Located::Nothing)
}

/// The file of an address, or the address with the slash that it lacks. What hosts keep to themselves is not found.
fn find(asked: &Asked<'_>, base: &str, has: &dyn Fn(&OutputPath) -> bool) -> Option<Located> {
    let path = asked.path;
    let file = |name: &str| OutputPath::new(name).ok().filter(|path| has(path));
    let root = canonical(base);
    if root.strip_suffix('/') == Some(path) {
        return Some(Located::Moved(base.to_owned(), 301));
    }
    let inside = decode(path.strip_prefix(&root)?)?;
    if matches!(inside.as_str(), "_headers" | "_redirects") {
        return None;
    }
    if inside.is_empty() || inside.ends_with('/') {
        return file(&format!("{inside}index.html")).map(|path| Located::File(path, 200));
    }
    if let Some(found) = file(&inside).or_else(|| file(&format!("{inside}.html"))) {
        return Some(Located::File(found, 200));
    }
    let query = match asked.query {
        "" => String::new(),
        query => format!("?{query}"),
    };
    file(&format!("{inside}/index.html")).map(|_| Located::Moved(format!("{path}/{query}"), 301))
}

/// The one way to write an address of several that mean the same: `/k%c3%a4lla` and `/källa` are `/k%C3%A4lla`.
pub(super) fn canonical(path: &str) -> String {
    let bytes: Vec<u8> = percent_decode_str(path).collect();
    percent_encode(&bytes, ENCODED).to_string()
}

/// Decodes a path; nothing, where it is no text.
pub(in crate::serve) fn decode(path: &str) -> Option<String> {
    percent_decode_str(path)
        .decode_utf8()
        .ok()
        .map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::{Asked, Located, Rules, locate};
    use crate::output::OutputPath;

    #[test]
    fn a_base_path_may_be_encoded() {
        let rules = Rules::read(
            "/%C3%A5r%202022/a&b/ /%C3%A5r%202022/a&b/sv/ 302! Language=sv\n/%C3%A5r%202022/a&b/sv/* /%C3%A5r%202022/a&b/sv/404.html 404\n",
            "/%C3%A5r%202022/a&b/*\n  X-A: 1\n",
        );
        let base = "/%C3%A5r%202022/a&b/";
        let check = |path: &str, language: Option<&str>, expected: Located| {
            let asked = Asked {
                path,
                query: "",
                language,
            };
            let files = ["index.html", "sv/index.html", "sv/404.html"];
            let located = locate(&asked, base, &rules, &|path| files.contains(&path.as_str()));
            assert_eq!(located, expected, "{path}");
        };
        let file = |path: &str, status| Located::File(OutputPath::new(path).expect("it is a path"), status);
        for path in [base, "/%c3%a5r%202022/a%26b/", "/%C3%A5r%202022/%61&b/"] {
            check(path, None, file("index.html", 200));
            check(&format!("{path}sv/"), None, file("sv/index.html", 200));
            check(&format!("{path}sv/x"), None, file("sv/404.html", 404));
            check(path, Some("sv"), Located::Moved(format!("{base}sv/"), 302));
            check(
                path.trim_end_matches('/'),
                None,
                Located::Moved(base.to_owned(), 301),
            );
            assert_eq!(rules.headers.of(path), [("x-a".to_owned(), "1".to_owned())]);
        }
        check("/", None, Located::Moved(base.to_owned(), 302));
    }

    #[test]
    fn addresses_lead_to_files() {
        let files = [
            "index.html",
            "404.html",
            "sv/index.html",
            "sv/källor/index.html",
            "a.txt",
            "p.html",
            "_headers",
            "sv/404.html",
        ];
        let rules = Rules::read(
            "/repo/ /repo/sv/ 302! Language=sv\n/repo/alt/* /repo/sv/ 302\n/repo/sv/* /repo/sv/404.html 404\n",
            "",
        );
        let check = |address: &str, language: Option<&str>, expected: &str| {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let asked = Asked {
                path,
                query,
                language,
            };
            let located = locate(&asked, "/repo/", &rules, &|path| files.contains(&path.as_str()));
            let found = match located {
                Located::File(path, status) => format!("{status} {path}"),
                Located::Moved(to, status) => format!("{status} -> {to}"),
                Located::Nothing => "nothing".to_owned(),
            };
            assert_eq!(found, expected, "{address}");
        };
        check("/repo/", None, "200 index.html");
        check("/repo/", Some("sv"), "302 -> /repo/sv/");
        check("/repo", None, "301 -> /repo/");
        check("/", None, "302 -> /repo/");
        check("/repo/sv/", None, "200 sv/index.html");
        check("/repo/sv", None, "301 -> /repo/sv/");
        check("/repo/sv?kind=rescue", None, "301 -> /repo/sv/?kind=rescue");
        check("/repo/sv/k%C3%A4llor/", None, "200 sv/källor/index.html");
        check("/repo/sv/k%C3%A4llor", None, "301 -> /repo/sv/k%C3%A4llor/");
        check("/repo/a.txt", None, "200 a.txt");
        check("/repo/p", None, "200 p.html");
        check("/repo/alt/x", None, "302 -> /repo/sv/");
        check("/repo/sv/x", None, "404 sv/404.html");
        check("/repo/_headers", None, "404 404.html");
        for bad in [
            "/a.txt",
            "/repo/../a.txt",
            "/repo/%2e%2e/a.txt",
            "/repo//a.txt",
            "/repo/..%2fa.txt",
            "/repo/%ff",
            "/repo/a%00",
        ] {
            check(bad, None, "404 404.html");
        }
    }
}
