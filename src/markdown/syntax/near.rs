//! Misspelt links, citations and character references, which stay text. Each is reported only in forms that prose does not have.

use super::raw;
use super::target::TargetForm;
use crate::diag::nearest;
use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;
use std::ops::Range;

const LINK: &str = "malformed-link";

/// Names of characters that people write: `&nbsp;`.
const NAMED: [&str; 16] = [
    "nbsp", "ndash", "mdash", "hellip", "thinsp", "ensp", "emsp", "euro", "copy", "laquo", "raquo", "ldquo",
    "rdquo", "bdquo", "quot", "middot",
];

/// Whether a stretch of text may hold what [`inline`] reports, apart from brackets.
pub(in crate::markdown) fn may_hold(text: &str) -> bool {
    text.contains(".md>")
        || text.matches('~').nth(1).is_some()
        || text.contains('<') && text.contains(':')
        || text.contains('&')
        || (text.contains('(') && text.contains(", p"))
}

/// Reports such markup in the words of a text, at ranges of the words.
pub(in crate::markdown) fn inline(text: &str) -> Vec<Local> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(['[', '<', '&', '~']) {
        let line = line_from(text, at);
        found.extend(match sign {
            "[" => bracketed(text, at, line),
            "<" => angled(at, line).or_else(|| foreign_tag(text, at, line)),
            "~" => single_tildes(text, at, line),
            _ => reference(at, line),
        });
    }
    found
}

/// `[words] (page.md)`, `[words|page.md]` and `(page.md)[words]`.
fn bracketed(text: &str, at: usize, line: &str) -> Option<Local> {
    let close = line.find(']')?;
    let words = &line[1..close];
    if words.starts_with(['@', '^', '!', '[']) || words.trim().is_empty() {
        return None;
    }
    let not_read = |range: Range<usize>, words: &str, target: &str, is_image: bool| {
        let mark = if is_image { "!" } else { "" };
        let hint = format!("write `{mark}[{words}]({target})`");
        Local::error(range, LINK, "this is not read as a link").hint(hint)
    };
    let is_image = text[..at].ends_with('!');
    let start = at - usize::from(is_image);
    if let Some((gap, inside)) = behind_gap(&text[at + close + 1..]) {
        let end = line_from(inside, 0).find(')')?;
        let target = &inside[..end];
        let is_meant = is_target(target) || (is_image && is_file(target));
        return is_meant.then(|| not_read(start..at + close + 1 + gap + end + 2, words, target, is_image));
    }
    if let Some((words, target)) = words.split_once('|') {
        let (words, target) = (words.trim(), target.trim());
        let is_web = ["https://", "http://"]
            .iter()
            .any(|scheme| target.starts_with(scheme));
        let is_meant = (is_web && !target.contains(' ')) || is_target(target);
        return is_meant.then(|| not_read(start..at + close + 1, words, target, is_image));
    }
    let before = text[..at].strip_suffix(')')?;
    let near = before.floor_char_boundary(before.len().saturating_sub(200));
    let open = near + before[near..].rfind('(')?;
    let target = &before[open + 1..];
    is_target(target).then(|| not_read(open..at + close + 1, words, target, false))
}

/// `~words~`, which other programs strike out. A tilde before a digit, or within a word, stands for something else.
fn single_tildes(text: &str, at: usize, line: &str) -> Option<Local> {
    let length = line[1..].find('~').filter(|length| *length > 0)?;
    let words = &line[1..=length];
    let is_apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '~');
    let is_struck = words.starts_with(char::is_alphabetic)
        && !words.ends_with(char::is_whitespace)
        && is_apart(text[..at].chars().next_back())
        && is_apart(line[length + 2..].chars().next());
    is_struck.then(|| {
        let message = "words between single tildes are struck out in other programs, and are read here";
        Local::warning(at..at + length + 2, "nearly-markup", message)
            .hint(format!("write `~~{words}~~` to strike them out"))
            .hint("to show the tildes as they are, write `\\~`")
    })
}

/// The text from a parenthesis behind a space or the end of a line, and the length of that gap.
fn behind_gap(rest: &str) -> Option<(usize, &str)> {
    let inside = rest.trim_start_matches([' ', '\n']);
    let gap = rest.len() - inside.len();
    let inside = inside.strip_prefix('(')?;
    (gap > 0 && gap < 5).then_some((gap, inside))
}

/// `<page.md>`
fn angled(at: usize, line: &str) -> Option<Local> {
    let target = &line[1..line.find('>')?];
    let is_web = ["https://", "http://"].iter().any(|scheme| {
        target
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    if is_web && target.contains(char::is_whitespace) {
        let told = Local::error(at..at + target.len() + 2, LINK, "this is not read as a link");
        return Some(
            told.hint("an address holds no spaces: write `%20` for each, or end it before the first"),
        );
    }
    is_target(target).then(|| {
        Local::error(at..at + target.len() + 2, LINK, "this is not read as a link").hint(format!(
            "write `[words]({target})`: only addresses with `https:` stand alone"
        ))
    })
}

/// `<o:p>`, which word processors write and which is text, since names of HTML have no colon. The end tag of an element is reported
/// together with its start tag.
fn foreign_tag(text: &str, at: usize, line: &str) -> Option<Local> {
    let inner = &line[1..line.find('>')?];
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let name = name.split([' ', '\t', '/']).next().unwrap_or_default();
    let (prefix, local) = name.split_once(':')?;
    if !is_name(prefix) || !is_name(local) || inner.contains('<') {
        return None;
    }
    let is_told = inner.starts_with('/') && text[..at].contains(&format!("<{name}"));
    let range = at..at + inner.len() + 2;
    (!is_told).then(|| raw::problem(&text[range.clone()], range))
}

/// `&nbps;`
fn reference(at: usize, line: &str) -> Option<Local> {
    let name = &line[1..line.find(';')?];
    let is_name = (4..=7).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_lowercase());
    let meant = nearest(name, NAMED).filter(|meant| is_name && *meant != name)?;
    let message = format!("there is no character `&{name};`, so that readers see these letters");
    Some(
        Local::warning(at..at + name.len() + 2, "nearly-markup", message).hint(format!(
            "did you mean `&{meant};`? The character itself does as well"
        )),
    )
}

/// The place in a source that stands behind a citation in parentheses: `[@id](para 1)`.
pub(in crate::markdown) fn place_behind(rest: &str) -> Option<&str> {
    let inside = rest.strip_prefix('(')?;
    let place = &inside[..line_from(inside, 0).find(')')?];
    let (word, number) = place.split_once(' ')?;
    let is_place = [
        "para", "paras", "page", "pages", "p.", "section", "figure", "table",
    ]
    .contains(&word);
    (is_place && number.starts_with(|first: char| first.is_ascii_digit())).then_some(place)
}

/// Parentheses that would be a citation with brackets and an `@`: `(courier, para 2)`.
pub(in crate::markdown) fn in_parentheses(text: &str) -> Vec<Range<usize>> {
    let places = text.match_indices('(').filter_map(|(at, _)| {
        let close = line_from(text, at).find(')')?;
        let inner = &text[at + 1..at + close];
        super::citation::lacks_mark(inner).then_some(at..at + close + 1)
    });
    places.collect()
}

/// Reports an item of a list that is nearly a task: `- [] words`, `- [ ]words`.
pub(in crate::markdown) fn task(source: &str, range: &Range<usize>) -> Option<Local> {
    let line = line_from(source, range.start).trim_end();
    let inner = line
        .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '*' | '+' | '.' | ')' | ' '));
    let begin = range.start + line.len() - inner.len();
    if let Some(words) = inner.strip_prefix("[-] ").or_else(|| inner.strip_prefix("[~] ")) {
        let message = "this is a task that was given up in other programs, and text here";
        let told = Local::warning(begin..begin + 3, "nearly-markup", message);
        return Some(told.hint(format!("write `- [ ] ~~{}~~`", words.trim())));
    }
    let (length, sign) = [("[] ", ' '), ("[ ]", ' '), ("[x]", 'x'), ("[X]", 'x')]
        .iter()
        .find_map(|(open, sign)| Some((open.trim_end().len(), *sign)).filter(|_| inner.starts_with(open)))?;
    let words = &inner[length..];
    let is_nearly = length == 2 || words.starts_with(char::is_alphabetic);
    is_nearly.then(|| {
        let message = "this is nearly a task of a list, and text here";
        Local::warning(begin..begin + length, "nearly-markup", message)
            .hint(format!("write `- [{sign}] {}`", words.trim()))
    })
}

/// Whether a paragraph begins like an alert and is no quotation: `[!NOTE]`.
pub(super) fn is_alert(source: &str, start: usize, first: &str) -> bool {
    let before = source[..start].trim_end_matches([' ', '\t']);
    let inner = first.strip_prefix("[!").and_then(|rest| rest.split_once(']'));
    let is_kind = inner.is_some_and(|(kind, _)| {
        let kinds = ["note", "tip", "important", "warning", "caution"];
        kinds.iter().any(|known| known.eq_ignore_ascii_case(kind))
    });
    is_kind && !before.ends_with('>')
}

/// Whether a target has the form of a page of the site or of a record.
fn is_target(target: &str) -> bool {
    let path = target.split('#').next().unwrap_or_default();
    let is_page = path.strip_suffix(".md").is_some_and(|stem| !stem.is_empty())
        && !target.contains(char::is_whitespace);
    let is_record = || matches!(TargetForm::parse(target), TargetForm::Record { id, .. } if !id.is_empty() && !id.contains(' '));
    is_page || is_record()
}

fn is_file(target: &str) -> bool {
    let extension = target.rsplit('.').next().unwrap_or_default();
    let is_image = ["png", "jpg", "jpeg", "svg", "webp", "gif", "avif"].contains(&extension);
    is_image && extension.len() < target.len() && !target.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::{in_parentheses, inline, place_behind};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let told: Vec<_> = inline(text)
            .into_iter()
            .map(|problem| &text[problem.range])
            .collect();
        assert_eq!(told, expected, "{text:?}");
    }

    #[test]
    fn what_is_nearly_a_link_is_told() {
        check("See [why] (causes.md).", &["[why] (causes.md)"]);
        check(
            "![a] (x.png) and [b] (event:rain)",
            &["![a] (x.png)", "[b] (event:rain)"],
        );
        check("(causes.md#rain)[why]", &["(causes.md#rain)[why]"]);
        check("<causes.md>", &["<causes.md>"]);
        check(
            "[why|https://x.example] [w|causes.md]",
            &["[why|https://x.example]", "[w|causes.md]"],
        );
        check("[why]\n(causes.md)", &["[why]\n(causes.md)"]);
        check("<https://a.example/b c>", &["<https://a.example/b c>"]);
        check("<o:p></o:p> <w:t x=\"1\">", &["<o:p>", "<w:t x=\"1\">"]);
        check("a&nbps;b and &ndahs;", &["&nbps;", "&ndahs;"]);
    }

    #[test]
    fn prose_is_prose() {
        for text in [
            "[sic] (as he wrote)",
            "[a] (b.png)",
            "[1] (https://x.example)",
            "(see notes.md) [1]",
            "[a|b], |x|",
            "a < b.md",
            "a <b: c> d",
            "<https://a.example>",
            "R&D; AT&T; Q&A; this&that;",
            "x &amp; y",
            "[@a] (causes)",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn places_beside_citations_are_found() {
        assert_eq!(place_behind("(para 1) and"), Some("para 1"));
        assert_eq!(place_behind("(page one)"), None);
        assert_eq!(place_behind(" (para 1)"), None);
        let text = "It rose (courier, para 2), as they say (Smith, 1999).";
        let found: Vec<_> = in_parentheses(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert!(found.contains(&"(courier, para 2)"), "{found:?}");
    }
}
