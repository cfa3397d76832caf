//! What the policy of a site (`Content-Security-Policy`) blocks in templates: styles and scripts within a page, and what lies on other hosts.

use crate::config::CspSources;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Span};
use std::ops::Range;

/// Attributes by which an element fetches something, and the directive that allows it.
const FETCHING: [(&str, &str, &str); 8] = [
    ("img", "src", "img-src"),
    ("img", "srcset", "img-src"),
    ("source", "srcset", "img-src"),
    ("script", "src", "script-src"),
    ("iframe", "src", "frame-src"),
    ("video", "src", "media-src"),
    ("audio", "src", "media-src"),
    ("video", "poster", "img-src"),
];

/// Whether an address is one of another host.
pub(super) fn is_elsewhere(url: &str) -> bool {
    let lower = url.trim_start().to_ascii_lowercase();
    ["https://", "http://", "//"]
        .iter()
        .any(|begin| lower.starts_with(begin))
}

/// Whether a site allows an address of another host.
pub(super) fn is_allowed(url: &str, directive: &str, sources: &CspSources) -> bool {
    let host = |address: &str| {
        let rest = address.split_once("//").map_or(address, |(_, rest)| rest);
        rest.split(['/', '?', '#'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let wanted = host(url.trim());
    sources.get(directive).is_some_and(|allowed| {
        allowed.iter().any(|source| {
            let known = host(source);
            known == wanted
                || known
                    .strip_prefix('*')
                    .is_some_and(|end| !end.is_empty() && wanted.ends_with(end))
        })
    })
}

/// Reports what in a template the policy would block.
pub(in crate::theme) fn check(file: FileId, text: &str, sources: &CspSources, problems: &mut Problems) {
    let policy = Policy(sources);
    for tag in tags(text) {
        let told = policy.of_element(&tag).into_iter();
        let of_attributes = tag
            .attributes
            .iter()
            .filter_map(|attribute| policy.of_attribute(&tag, attribute));
        problems.extend(told.chain(of_attributes).map(|told| {
            let message = format!(
                "browsers do nothing with {}: the policy of the site blocks it",
                told.what
            );
            Diagnostic::warning("blocked", message)
                .at(Span::new(file, told.range))
                .hint(told.hint)
        }));
    }
}

/// What is blocked, and the hint.
struct Told {
    range: Range<usize>,
    what: String,
    hint: &'static str,
}

/// The additions of a site to the policy.
struct Policy<'s>(&'s CspSources);

impl Policy<'_> {
    /// Whether something within a page is allowed, as by `'unsafe-inline'` or a hash.
    fn allows_inline(&self, directive: &str) -> bool {
        let sources = self.0.get(directive);
        sources.is_some_and(|allowed| allowed.iter().any(|source| source.starts_with('\'')))
    }

    fn of_element(&self, tag: &Tag<'_>) -> Option<Told> {
        let kind = tag.value("type").unwrap_or_default();
        let is_data = kind.contains("json") || kind.contains("template");
        let (what, hint) = match tag.name.to_ascii_lowercase().as_str() {
            "script" if tag.value("src").is_none() && !is_data && !self.allows_inline("script-src") => (
                "a script within a page",
                "put it into a file below `theme/static/js/`, and write `<script type=\"module\" src=\"{{ asset(path='js/NAME.js') }}\"></script>`",
            ),
            "style" if !self.allows_inline("style-src") => {
                ("styles within a page", "put them into `theme/styles.css`")
            }
            _ => return None,
        };
        Some(Told {
            range: tag.range.clone(),
            what: what.to_owned(),
            hint,
        })
    }

    fn of_attribute(&self, tag: &Tag<'_>, (name, value, range): &Attribute<'_>) -> Option<Told> {
        let name = name.to_ascii_lowercase();
        let is_event =
            name.len() > 4 && name.starts_with("on") && name.bytes().all(|byte| byte.is_ascii_lowercase());
        let (what, hint) = if name == "style" && !self.allows_inline("style-src") {
            (
                "`style=`".to_owned(),
                "give the element a class, and write its styles in `theme/styles.css`",
            )
        } else if is_event && !self.allows_inline("script-src") {
            (
                format!("`{name}=`"),
                "put a script into a file below `theme/static/js/`, and let it add the event",
            )
        } else {
            let directive = tag.directive(&name)?;
            if !is_elsewhere(value) || is_allowed(value, directive, self.0) {
                return None;
            }
            (
                format!("what lies at `{value}`"),
                "put the file into `theme/static/`, and name it with `asset(path='…')`, or link to it; a page asks nothing of other sites",
            )
        };
        Some(Told {
            range: range.clone(),
            what,
            hint,
        })
    }
}

/// An attribute: its name, its value and the place of the name.
type Attribute<'t> = (&'t str, &'t str, Range<usize>);

/// A tag of HTML in a template.
struct Tag<'t> {
    name: &'t str,
    /// The place of its name, with the `<` before it.
    range: Range<usize>,
    attributes: Vec<Attribute<'t>>,
}

impl Tag<'_> {
    fn value(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, ..)| known.eq_ignore_ascii_case(name))?;
        Some(found.1)
    }

    /// The directive that must allow the element to fetch the address in an attribute.
    fn directive(&self, attribute: &str) -> Option<&'static str> {
        let name = self.name.to_ascii_lowercase();
        if name == "link" && attribute == "href" {
            return self.value("rel")?.contains("stylesheet").then_some("style-src");
        }
        let mut all = FETCHING.iter();
        all.find(|(element, known, _)| *element == name && *known == attribute)
            .map(|(.., directive)| *directive)
    }
}

/// Finds the opening tags of a template. Comments are passed over, and tags of the template engine count as part of a value.
fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['<', '{']).map(|found| at + found) {
        let rest = &text[start..];
        at = start + 1;
        if let Some(end) = comment(rest) {
            at = start + end;
            continue;
        }
        // A tag of the template engine.
        if let Some(end) = ["{{", "{%"].iter().find_map(|open| engine(rest, open)) {
            at = start + end;
            continue;
        }
        let length = rest[1..]
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(rest.len() - 1);
        let name = &rest[1..=length];
        if rest.starts_with('<') && name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let range = start..start + 1 + length;
            let (attributes, end) = attributes(text, range.end);
            found.push(Tag {
                name,
                range,
                attributes,
            });
            at = end;
        }
    }
    found
}

/// Where a comment ends that begins a text.
fn comment(text: &str) -> Option<usize> {
    [("{#", "#}"), ("<!--", "-->")].iter().find_map(|(open, close)| {
        let inside = text.strip_prefix(open)?;
        Some(
            inside
                .find(close)
                .map_or(text.len(), |end| open.len() + end + close.len()),
        )
    })
}

/// Where a tag of the template engine ends, if the text begins with one.
fn engine(text: &str, open: &str) -> Option<usize> {
    let inside = text.strip_prefix(open)?;
    let close = if open == "{{" { "}}" } else { "%}" };
    Some(inside.find(close).map_or(text.len(), |end| end + 4))
}

/// The attributes of a tag whose name ends at an offset, and where the tag ends.
fn attributes(text: &str, mut at: usize) -> (Vec<Attribute<'_>>, usize) {
    let mut found = Vec::new();
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with('>') {
            return (found, at + 1);
        }
        if let Some(end) = comment(rest).or_else(|| ["{{", "{%"].iter().find_map(|open| engine(rest, open))) {
            at += end;
            continue;
        }
        let length = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | ':' | '_'))
            .unwrap_or(rest.len());
        if length == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let (name, range) = (&rest[..length], at..at + length);
        at += length;
        let Some(value) = text[at..].strip_prefix('=') else {
            found.push((name, "", range));
            continue;
        };
        at += 1;
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (from, end) = match quote {
            Some(quote) => (1, end_of_value(value, quote)),
            None => (
                0,
                value
                    .find(|c: char| c.is_whitespace() || c == '>')
                    .unwrap_or(value.len()),
            ),
        };
        found.push((name, &value[from..end.max(from)], range));
        at += end + usize::from(quote.is_some());
    }
    (found, text.len())
}

/// Where the quoted value ends that begins a text; quotes inside of tags of the template engine do not end it.
fn end_of_value(value: &str, quote: char) -> usize {
    let mut at = 1;
    while at < value.len() {
        let rest = &value[at..];
        if rest.starts_with(quote) {
            return at;
        }
        at += ["{{", "{%"]
            .iter()
            .find_map(|open| engine(rest, open))
            .unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8));
    }
    value.len()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::config::CspSources;
    use crate::diag::Problems;
    use crate::input::Files;

    fn told(text: &str, sources: &CspSources) -> Vec<String> {
        let files = Files::memory([("a.html", text)]);
        let mut problems = Problems::default();
        check(
            files.find("a.html").expect("it is there"),
            text,
            sources,
            &mut problems,
        );
        let shown = |problem: &crate::diag::Diagnostic| {
            text[problem.span.expect("it has a place").range()].to_owned()
        };
        problems.iter().map(shown).collect()
    }

    #[test]
    fn what_no_browser_does_is_told() {
        let none = CspSources::default();
        let check = |text: &str, expected: &[&str]| assert_eq!(told(text, &none), expected, "{text}");
        check("<p style=\"color: red\">", &["style"]);
        check("<a href=\"{{ f(a=\"b\") }}\" onclick='x()'>", &["onclick"]);
        check("<script>x()</script><style>a{}</style>", &["<script", "<style"]);
        check("<img src=\"https://a.example/x.png\" alt=\"\">", &["src"]);
        check("<link rel=\"stylesheet\" href=\"//a.example/x.css\">", &["href"]);
        check(
            "<script type=\"module\" src=\"{{ asset(path='js/a.js') }}\"></script>",
            &[],
        );
        check("<script type=\"application/ld+json\">{{ x }}</script>", &[]);
        check(
            "{# <p style=\"x\"> #}<!-- <p style=\"x\"> --><link rel=\"me\" href=\"https://a.example/\">",
            &[],
        );
        check(
            "{% if a < b %}<a href=\"https://a.example/\" {% if x %}class=\"on\"{% endif %}>on</a>{% endif %}",
            &[],
        );
        let mut allowed = CspSources::default();
        allowed.insert("img-src".to_owned(), vec!["https://*.example".to_owned()]);
        assert!(told("<img src=\"https://a.example/x.png\">", &allowed).is_empty());
    }
}
