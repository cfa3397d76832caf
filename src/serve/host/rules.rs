//! The rules of a site, as a host applies them.

use super::language::is_meant;
use super::paths::{below, canonical};
use crate::render::{HeaderRule, HostRules, RedirectRule};

/// A request for a file of the site.
#[derive(Debug, Clone, Copy)]
pub(in crate::serve) struct SiteRequest<'a> {
    /// Path as the browser sends it, encoded.
    pub(in crate::serve) path: &'a str,
    /// Query without the question mark.
    pub(in crate::serve) query: &'a str,
    /// The reader's language.
    pub(in crate::serve) language: Option<&'a str>,
}

/// The rules of a site.
#[derive(Debug, Default)]
pub(in crate::serve) struct Rules {
    /// Each with its path in canonical form.
    redirects: Vec<(String, RedirectRule)>,
    headers: Vec<(String, HeaderRule)>,
}

/// Where a rule leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Redirected {
    pub(super) to: String,
    pub(super) status: u16,
}

impl Rules {
    pub(in crate::serve) fn new(rules: HostRules) -> Self {
        let redirects = rules.redirects.into_iter();
        let headers = rules.headers.into_iter();
        Self {
            redirects: redirects.map(|rule| (canonical(&rule.from), rule)).collect(),
            headers: headers.map(|rule| (canonical(&rule.below), rule)).collect(),
        }
    }

    /// The redirect of the first rule that matches a request, whose path is in canonical form.
    pub(super) fn redirect(&self, request: &SiteRequest<'_>, is_file: bool) -> Option<Redirected> {
        self.redirects
            .iter()
            .filter(|(_, rule)| rule.force || !is_file)
            .find_map(|(from, rule)| redirected(from, rule, request))
    }

    /// The headers of a path, however it is encoded.
    pub(in crate::serve) fn headers(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let path = canonical(path);
        let rules = self.headers.iter();
        let rules = rules.filter(move |(beginning, _)| below(beginning, &path).is_some());
        rules.flat_map(|(_, rule)| {
            rule.headers
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
        })
    }
}

fn redirected(from: &str, rule: &RedirectRule, request: &SiteRequest<'_>) -> Option<Redirected> {
    if let Some(language) = &rule.language
        && !request.language.is_some_and(|asked| is_meant(language, asked))
    {
        return None;
    }
    let rest = below(from, request.path).filter(|rest| rule.below || matches!(*rest, "" | "/"))?;
    let is_redirect = (300..400).contains(&rule.status);
    let mut to = rule.to.clone();
    if is_redirect && rule.below {
        to.push_str(rest);
    }
    // A target with a query of its own keeps it.
    if is_redirect && !request.query.is_empty() && !to.contains('?') {
        let end = to.find('#').unwrap_or(to.len());
        to.insert_str(end, &format!("?{}", request.query));
    }
    Some(Redirected {
        to,
        status: rule.status,
    })
}

#[cfg(test)]
mod tests {
    use super::{Rules, SiteRequest};
    use crate::render::{HeaderRule, HostRules, RedirectRule};

    fn rule(from: &str, below: bool, to: &str, status: u16, language: Option<&str>) -> RedirectRule {
        RedirectRule {
            from: from.to_owned(),
            below,
            to: to.to_owned(),
            status,
            force: status < 400,
            language: language.map(str::to_owned),
        }
    }

    #[test]
    fn the_first_rule_that_holds_leads() {
        let redirects = vec![
            rule("/r/old/", false, "/r/en/new/", 301, None),
            rule("/r/en/timeline/", true, "/r/en/time/", 301, None),
            rule("/r/", false, "/r/en/", 302, Some("en")),
            rule("/r/en/", true, "/r/en/404.html", 404, None),
        ];
        let rules = Rules::new(HostRules {
            redirects,
            headers: Vec::new(),
        });
        let check = |address: &str, language: Option<&str>, is_file: bool, expected: Option<(&str, u16)>| {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let request = SiteRequest {
                path,
                query,
                language,
            };
            let found = rules.redirect(&request, is_file);
            let found = found.as_ref().map(|found| (found.to.as_str(), found.status));
            assert_eq!(found, expected, "{address}");
        };
        check("/r/old/", None, true, Some(("/r/en/new/", 301)));
        check("/r/old?a=b", None, false, Some(("/r/en/new/?a=b", 301)));
        check("/r/older/", None, false, None);
        check("/r/en/timeline/x/", None, true, Some(("/r/en/time/x/", 301)));
        check("/r/en/timeline", None, false, Some(("/r/en/time/", 301)));
        check("/r/", None, true, None);
        check("/r/", Some("en-GB"), true, Some(("/r/en/", 302)));
        check("/r/en/x?a=b", None, false, Some(("/r/en/404.html", 404)));
        check("/r/en/x", None, true, None);
    }

    #[test]
    fn headers_are_those_of_all_rules_that_fit() {
        let rule = |below: &str, (name, value): (&str, &str)| HeaderRule {
            below: below.to_owned(),
            headers: vec![(name.to_owned(), value.to_owned())],
        };
        let rules = Rules::new(HostRules {
            redirects: Vec::new(),
            headers: vec![rule("/å b/", ("X-A", "1")), rule("/å b/assets/", ("X-B", "2"))],
        });
        let check = |path: &str, expected: &[(&str, &str)]| {
            assert_eq!(rules.headers(path).collect::<Vec<_>>(), expected, "{path}");
        };
        check("/%c3%a5%20b/en/", &[("X-A", "1")]);
        check("/%C3%A5%20b/assets/a.css", &[("X-A", "1"), ("X-B", "2")]);
        check("/", &[]);
    }
}
