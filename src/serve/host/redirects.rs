//! `_redirects`.

use super::language::is_meant;
use super::locate::Asked;
use super::pattern::{Pattern, fill};
use percent_encoding::percent_decode_str;

/// The rules of `_redirects`, in order.
#[derive(Debug, Default)]
pub(super) struct Redirects(Vec<Rule>);

#[derive(Debug)]
struct Rule {
    from: Pattern,
    /// Parameters that the query must have; a value that begins with a colon is a placeholder.
    query: Vec<(String, String)>,
    to: String,
    status: u16,
    /// Goes before a file of that address.
    force: bool,
    conditions: Vec<(String, String)>,
}

/// Where a rule leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Led {
    pub(super) to: String,
    pub(super) status: u16,
}

impl Redirects {
    /// Reads the rules; a line that is none is passed over, as hosts do.
    pub(super) fn read(text: &str) -> Self {
        Self(text.lines().filter_map(rule).collect())
    }

    /// What the first rule says that holds for a request.
    pub(super) fn lead(&self, asked: &Asked<'_>, is_file: bool) -> Option<Led> {
        self.0
            .iter()
            .filter(|rule| rule.force || !is_file)
            .find_map(|rule| rule.lead(asked))
    }
}

fn rule(line: &str) -> Option<Rule> {
    let code = line.split_once(" #").map_or(line, |(code, _)| code).trim();
    if code.starts_with('#') {
        return None;
    }
    let mut words = code.split_whitespace().peekable();
    let from = Pattern::new(words.next()?);
    let is_target = |word: &str| word.starts_with('/') || word.contains("://");
    let mut query = Vec::new();
    while let Some(pair) = words.next_if(|word| !is_target(word)) {
        query.push(split(pair)?);
    }
    let to = words.next()?.to_owned();
    let mut rule = Rule {
        from,
        query,
        to,
        status: 301,
        force: false,
        conditions: Vec::new(),
    };
    for word in words {
        let number = word.strip_suffix('!').unwrap_or(word);
        match number.parse() {
            Ok(status) => (rule.status, rule.force) = (status, number.len() < word.len()),
            Err(_) => rule.conditions.push(split(word)?),
        }
    }
    Some(rule)
}

fn split(pair: &str) -> Option<(String, String)> {
    pair.split_once('=')
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
}

impl Rule {
    fn lead(&self, asked: &Asked<'_>) -> Option<Led> {
        if !self
            .conditions
            .iter()
            .all(|(name, value)| holds(name, value, asked))
        {
            return None;
        }
        let mut captures = self.from.captures(asked.path)?;
        for (name, wanted) in &self.query {
            let value = asked
                .query
                .split('&')
                .find_map(|pair| pair.strip_prefix(name.as_str())?.strip_prefix('='))?;
            match wanted.strip_prefix(':') {
                Some(placeholder) => captures.push((placeholder.to_owned(), value)),
                None if *wanted == percent_decode_str(value).decode_utf8_lossy() => {}
                None => return None,
            }
        }
        // `/news/*` matches `/news`, too, and the splat is then empty.
        captures.push(("splat".to_owned(), ""));
        let mut to = fill(&self.to, &captures);
        let leads_on = (300..400).contains(&self.status);
        if leads_on && self.query.is_empty() && !asked.query.is_empty() && !to.contains('?') {
            to = format!("{to}?{}", asked.query);
        }
        Some(Led {
            to,
            status: self.status,
        })
    }
}

/// Countries and roles are not known here: rules for them do not hold.
fn holds(name: &str, value: &str, asked: &Asked<'_>) -> bool {
    name.eq_ignore_ascii_case("language") && asked.language.is_some_and(|language| is_meant(value, language))
}

#[cfg(test)]
mod tests {
    use super::{Asked, Redirects};

    const RULES: &str = "\
# comment
/old/ /en/new/ 301
/ /sv/ 302! Language=sv
/ /en/ 302! Language=en,fr
/ /de/ 302! Country=de
/page /shown 200
/store id=:id /shop/:id 302
/search kind=a /a 302   # only this kind
/n/* /news/:splat
nonsense
/sv/* /sv/404.html 404
";

    #[test]
    fn the_first_rule_that_holds_leads() {
        let rules = Redirects::read(RULES);
        let check = |target: &str, language: Option<&str>, is_file: bool, expected: Option<(&str, u16)>| {
            let (path, query) = target.split_once('?').unwrap_or((target, ""));
            let led = rules.lead(
                &Asked {
                    path,
                    query,
                    language,
                },
                is_file,
            );
            let found = led.as_ref().map(|led| (led.to.as_str(), led.status));
            assert_eq!(found, expected, "{target} {language:?}");
        };
        check("/old/", None, false, Some(("/en/new/", 301)));
        check("/old", None, false, Some(("/en/new/", 301)));
        check("/old/?a=b", None, false, Some(("/en/new/?a=b", 301)));
        check("/old/", None, true, None);
        check("/", Some("sv-FI"), true, Some(("/sv/", 302)));
        check("/", Some("fr"), true, Some(("/en/", 302)));
        check("/", Some("de"), true, None);
        check("/", None, true, None);
        check("/page", None, false, Some(("/shown", 200)));
        check("/store?id=7", None, false, Some(("/shop/7", 302)));
        check("/store", None, false, None);
        check("/search?kind=a", None, false, Some(("/a", 302)));
        check("/search?kind=b", None, false, None);
        check("/n/2022/", None, false, Some(("/news/2022/", 301)));
        check("/n", None, false, Some(("/news/", 301)));
        check("/sv/x/y", None, false, Some(("/sv/404.html", 404)));
        check("/da/x", None, false, None);
    }
}
