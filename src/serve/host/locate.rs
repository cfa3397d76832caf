//! What an address leads to.

use super::paths::{canonical, decode};
use super::rules::{Rules, SiteRequest};
use crate::output::OutputPath;

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

/// Says what an address leads to. `base` is the path that the site stands under, encoded, `has` knows its files.
pub(in crate::serve) fn locate(
    request: &SiteRequest<'_>,
    base: &str,
    rules: &Rules,
    has: &dyn Fn(&OutputPath) -> bool,
) -> Located {
    let path = canonical(request.path);
    let request = &SiteRequest {
        path: &path,
        ..*request
    };
    let own = find(request, base, has);
    if let Some(redirected) = rules.redirect(request, own.is_some()) {
        if (300..400).contains(&redirected.status) {
            return Located::Moved(redirected.to, redirected.status);
        }
        let to = canonical(&redirected.to);
        let inside = SiteRequest {
            path: &to,
            ..*request
        };
        if let Some(Located::File(path, _)) = find(&inside, base, has) {
            return Located::File(path, redirected.status);
        }
    }
    let not_found = || OutputPath::new("404.html").ok().filter(|path| has(path));
    let home = || (request.path == "/" && base != "/").then(|| Located::Moved(base.to_owned(), 302));
    own.or_else(home)
        .or_else(|| not_found().map(|path| Located::File(path, 404)))
        .unwrap_or(Located::Nothing)
}

/// The file of an address, or the address with the slash that it lacks. Files that hosts do not serve, such as `_headers`, are not found.
fn find(request: &SiteRequest<'_>, base: &str, has: &dyn Fn(&OutputPath) -> bool) -> Option<Located> {
    let path = request.path;
    let file = |name: &str| OutputPath::new(name).ok().filter(|path| has(path));
    let root = canonical(base);
    if root.strip_suffix('/') == Some(path) {
        return Some(Located::Moved(base.to_owned(), 301));
    }
    let below = path.strip_prefix(&root)?;
    // An encoded slash is no separator, and no file name holds a slash.
    if below.to_ascii_lowercase().contains("%2f") {
        return None;
    }
    let inside = decode(below)?;
    if matches!(inside.as_str(), "_headers" | "_redirects") {
        return None;
    }
    if inside.is_empty() || inside.ends_with('/') {
        return file(&format!("{inside}index.html")).map(|path| Located::File(path, 200));
    }
    if let Some(found) = file(&inside).or_else(|| file(&format!("{inside}.html"))) {
        return Some(Located::File(found, 200));
    }
    let query = match request.query {
        "" => String::new(),
        query => format!("?{query}"),
    };
    file(&format!("{inside}/index.html")).map(|_| Located::Moved(format!("{path}/{query}"), 301))
}

#[cfg(test)]
mod tests {
    use super::{Located, Rules, SiteRequest, locate};
    use crate::output::OutputPath;
    use crate::render::{HostRules, RedirectRule};

    /// Rules for the reader's language at the root, a list that has moved, and a page for missing addresses.
    fn rules(base: &str) -> Rules {
        let rule = |from: &str, below: bool, to: &str, status: u16| RedirectRule {
            from: format!("{base}{from}"),
            below,
            to: format!("{base}{to}"),
            status,
            force: status < 400,
            language: (from.is_empty()).then(|| "sv".to_owned()),
        };
        Rules::new(HostRules {
            redirects: vec![
                rule("", false, "sv/", 302),
                rule("alt/", true, "sv/", 302),
                rule("sv/", true, "sv/404.html", 404),
            ],
            headers: Vec::new(),
        })
    }

    #[test]
    fn a_slash_of_the_base_path_may_be_encoded() {
        let request = SiteRequest {
            path: "/a%2fb/en",
            query: "",
            language: None,
        };
        let located = locate(&request, "/a%2Fb/", &Rules::default(), &|path| {
            path.as_str() == "en/index.html"
        });
        assert_eq!(located, Located::Moved("/a%2Fb/en/".to_owned(), 301));
    }

    #[test]
    fn a_base_path_may_be_encoded() {
        let rules = rules("/%C3%A5r%202022/a&b/");
        let base = "/%C3%A5r%202022/a&b/";
        let check = |path: &str, language: Option<&str>, expected: Located| {
            let request = SiteRequest {
                path,
                query: "",
                language,
            };
            let files = ["index.html", "sv/index.html", "sv/404.html"];
            let located = locate(&request, base, &rules, &|path| files.contains(&path.as_str()));
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
        let rules = rules("/repo/");
        let check = |address: &str, language: Option<&str>, expected: &str| {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let request = SiteRequest {
                path,
                query,
                language,
            };
            let located = locate(&request, "/repo/", &rules, &|path| files.contains(&path.as_str()));
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
        check("/repo/alt/x", None, "302 -> /repo/sv/x");
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
            "/repo/sv%2F",
            "/repo/sv%2findex.html",
            "/repo/sv%5C",
            "/repo/sv%5Cindex.html",
        ] {
            check(bad, None, "404 404.html");
        }
    }
}
