//! Addresses and names that stand bare in a text: `https://example.org/`, `www.example.org`, `@report`.

use crate::kinds::RecordKind;
use crate::markdown::problems::Local;
use pulldown_cmark::{Event, TagEnd};
use std::ops::Range;
use url::Url;

/// What stands bare in a text.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::markdown) enum Found {
    /// An address with its scheme, `http` or `https`, which becomes a link.
    Address(Range<usize>),
    /// A host that begins with `www.`.
    Host(Range<usize>),
    /// `@` and what may be the id of a source.
    Mention(Range<usize>),
    /// An address with a scheme that becomes no link: `doi:10.1000/182`, `mailto:a@example.org`.
    Scheme(Range<usize>),
    /// A mail address: `a@example.org`.
    Mail(Range<usize>),
    /// A record as links name it: `event:the-flood`.
    Record(Range<usize>),
}

/// Reports a host that becomes no link.
pub(in crate::markdown) fn bare_host(host: &str, range: Range<usize>) -> Local {
    Local::warning(range, "bare-address", format!("`{host}` is no link"))
        .hint(format!("write `https://{host}`"))
}

/// Reports an address with a scheme that becomes no link.
pub(in crate::markdown) fn bare_scheme(words: &str, range: Range<usize>) -> Local {
    let (scheme, rest) = words.split_once(':').unwrap_or((words, ""));
    let told = Local::warning(range, "bare-address", format!("`{words}` is no link"));
    if scheme.eq_ignore_ascii_case("doi") {
        told.hint(format!("write `https://doi.org/{rest}`"))
    } else if rest.starts_with("//") {
        told.hint(format!(
            "browsers no longer open it; if the server has it on the web, write `https:{rest}`"
        ))
    } else {
        told.hint(format!("write `<{rest}>`"))
    }
}

/// Reports a mail address that becomes no link.
pub(in crate::markdown) fn bare_mail(address: &str, range: Range<usize>) -> Local {
    Local::warning(range, "bare-address", format!("`{address}` is no link"))
        .hint(format!("write `<{address}>`; if no link is meant, write `\\@`"))
}

/// Whether a text may name a record as links do, or begin a word with a scheme.
pub(in crate::markdown) fn may_name_record(text: &str) -> bool {
    text.match_indices(':')
        .any(|(colon, _)| record(text, colon).is_some() || scheme(text, colon).is_some())
}

/// Finds the first of them from an offset on. Names with a host (`@a@example.org`) are none.
pub(in crate::markdown) fn find(text: &str, mut from: usize) -> Option<Found> {
    loop {
        let at = from + text[from..].find([':', '@', 'w'])?;
        let found = match text.as_bytes()[at] {
            b':' => address(text, from, at)
                .map(Found::Address)
                .or_else(|| record(text, at).map(Found::Record))
                .or_else(|| scheme(text, at).map(Found::Scheme)),
            b'w' => host(text, at).map(Found::Host),
            _ => mail(text, from, at)
                .map(Found::Mail)
                .or_else(|| mention(text, at).map(Found::Mention)),
        };
        match found {
            Some(found) => return Some(found),
            None => from = at + 1,
        }
    }
}

/// The most bytes of an address; a longer one stays text. Servers refuse longer ones, and the limit keeps the search short.
const LONGEST: usize = 2048;

/// The most bytes before the `@` of a mail address.
const LONGEST_NAME: usize = 64;

/// How many bytes before a name an opening bracket is looked for.
const BRACKET: usize = 256;

const SCHEMES: [&str; 2] = ["https", "http"];

/// The bare addresses of a text, in its order: found once, since every mark in the text is compared with them.
pub(in crate::markdown) struct Addresses(Vec<Range<usize>>);

impl Addresses {
    pub(in crate::markdown) fn of(text: &str) -> Self {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut from = 0;
        for (colon, _) in text.match_indices("://") {
            if colon < from {
                continue;
            }
            let near = text.floor_char_boundary(colon.saturating_sub(LONGEST));
            let word = text[near..colon]
                .rfind(char::is_whitespace)
                .map_or(near, |space| near + space);
            match address(text, word, colon) {
                Some(address) => {
                    from = address.end;
                    found.push(address);
                }
                // The first mark in a word decides.
                None => {
                    let end = text.floor_char_boundary((colon + LONGEST).min(text.len()));
                    from = text[colon..end]
                        .find(char::is_whitespace)
                        .map_or(end, |space| colon + space);
                }
            }
        }
        Self(found)
    }

    /// The opening or closing mark of an element, if it is part of a bare address: `https://a.example/_b_`.
    pub(in crate::markdown) fn mark(&self, event: &Event<'_>, range: &Range<usize>) -> Option<Range<usize>> {
        let (is_start, end) = match event {
            Event::Start(tag) => (true, tag.to_end()),
            Event::End(end) => (false, *end),
            _ => return None,
        };
        let length = match end {
            TagEnd::Emphasis => 1,
            TagEnd::Strong | TagEnd::Strikethrough => 2,
            _ => return None,
        };
        let last = self.0.partition_point(|address| address.start <= range.start);
        let is_within = last > 0 && self.0[last - 1].contains(&range.start);
        is_within.then(|| {
            if is_start {
                range.start..range.start + length
            } else {
                range.end - length..range.end
            }
        })
    }
}

fn address(text: &str, from: usize, colon: usize) -> Option<Range<usize>> {
    if !text[colon..].starts_with("://") {
        return None;
    }
    let start = SCHEMES.iter().find_map(|scheme| {
        let start = colon.checked_sub(scheme.len()).filter(|start| *start >= from)?;
        let is_scheme = text.get(start..colon)?.eq_ignore_ascii_case(scheme);
        (is_scheme && !follows_letters(text, start)).then_some(start)
    })?;
    let end = end(text, start);
    if end - start >= LONGEST {
        return None;
    }
    let has_host =
        Url::parse(&text[start..end]).is_ok_and(|url| url.host_str().is_some_and(|host| !host.is_empty()));
    (has_host && end > colon + "://".len()).then_some(start..end)
}

/// The scheme of a kind of records, a colon and what may be an id.
fn record(text: &str, colon: usize) -> Option<Range<usize>> {
    let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let rest = &text[colon + 1..];
    let length = rest.find(|c: char| !is_id(c)).unwrap_or(rest.len());
    let id = rest[..length].trim_end_matches('-');
    let mut schemes = RecordKind::ALL.iter().map(|kind| kind.scheme());
    let scheme = schemes
        .find(|scheme| text[..colon].ends_with(scheme))
        .filter(|_| !id.is_empty())?;
    let start = colon - scheme.len();
    (!follows_letters(text, start)).then_some(start..colon + 1 + id.len())
}

/// The local part, the sign and the host of a mail address.
fn mail(text: &str, from: usize, at: usize) -> Option<Range<usize>> {
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let near = text.ceil_char_boundary(at.saturating_sub(LONGEST_NAME)).max(from);
    let before = &text[near..at];
    let start = near + before.trim_end_matches(is_local).len();
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let rest = &text[at + 1..];
    let length = rest.find(|c: char| !is_host(c)).unwrap_or(rest.len());
    let host = rest[..length].trim_end_matches(['.', '-']);
    let (name, top) = host.rsplit_once('.')?;
    let is_top = top.len() > 1 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_meant = start < at && !name.is_empty() && is_top && !rest[length..].starts_with(['@', '/']);
    let is_part =
        text[..start].ends_with(['/', '@', ':', '<']) || text[..start].ends_with(char::is_alphanumeric);
    (is_meant && !is_part && !text[start..at].starts_with('.')).then_some(start..at + 1 + host.len())
}

/// `doi:` before the number of a paper, `mailto:` before a mail address, `ftp:` before a host.
fn scheme(text: &str, colon: usize) -> Option<Range<usize>> {
    let start = ["doi", "mailto", "ftps", "ftp"].iter().find_map(|scheme| {
        let start = colon.checked_sub(scheme.len())?;
        text.get(start..colon)?
            .eq_ignore_ascii_case(scheme)
            .then_some(start)
    })?;
    let end = end(text, start);
    let rest = text.get(colon + 1..end)?;
    let is_number = rest.strip_prefix("10.").is_some_and(|rest| rest.contains('/'));
    let is_mail = rest
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let is_host = rest
        .strip_prefix("//")
        .is_some_and(|rest| rest.contains('.') && rest.starts_with(char::is_alphanumeric));
    let is_meant = match text.as_bytes()[start].to_ascii_lowercase() {
        b'd' => is_number,
        b'm' => is_mail,
        _ => is_host,
    };
    (is_meant && !follows_letters(text, start)).then_some(start..end)
}

fn host(text: &str, at: usize) -> Option<Range<usize>> {
    if !text[at..].starts_with("www.") || follows_letters(text, at) {
        return None;
    }
    let end = end(text, at);
    let rest = text.get(at + "www.".len()..end).unwrap_or_default();
    let rest = rest.split('/').next().unwrap_or_default();
    let is_host = rest.contains('.') && rest.starts_with(char::is_alphanumeric);
    is_host.then_some(at..end)
}

/// A name with `@`, unless it stands in brackets: then it is part of a citation, which is checked as such.
fn mention(text: &str, at: usize) -> Option<Range<usize>> {
    // In Pandoc a hyphen suppresses the author: `-@report`.
    let begin = text[..at].strip_suffix('-').map_or(at, str::len);
    if follows_word(text, begin) {
        return None;
    }
    let rest = &text[at + 1..];
    let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    let length = rest.find(|c: char| !is_id(c)).unwrap_or(rest.len());
    if rest[length..].starts_with(['@', '/']) {
        return None;
    }
    let id = rest[..length].trim_end_matches(['-', '_', '.', ':']);
    // Looked for last, so that in a row of signs the search does not go back from each of them.
    let before = &text.as_bytes()[at.saturating_sub(BRACKET)..at];
    let is_bracketed = || {
        let bracket = before.iter().rev().find(|byte| matches!(byte, b'[' | b']'));
        bracket == Some(&b'[')
    };
    (!id.is_empty() && !is_bracketed()).then_some(at..at + 1 + id.len())
}

/// Whether what begins at an offset is the end of a longer word, address or path.
fn follows_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    before.is_some_and(|c| {
        c.is_alphanumeric() || matches!(c, '/' | '@' | '.' | '_' | '-' | '+' | '=' | '&' | '#')
    })
}

/// As [`follows_word`], except that an address may follow directly behind Chinese, Japanese and Korean words.
fn follows_letters(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    follows_word(text, at) && !before.is_some_and(is_wide_letter)
}

/// Whether a letter is of Hangul, Kana or Han (Unicode's blocks of these).
fn is_wide_letter(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Where an address ends: before spaces and quotation marks, without the punctuation of the sentence, and with a closing
/// parenthesis only where it has the opening one.
fn end(text: &str, start: usize) -> usize {
    const QUOTES: &str = "<>\"`“”„«»‹›|\\^{}";
    let rest = &text[start..text.floor_char_boundary((start + LONGEST).min(text.len()))];
    let stops = |c: char| c.is_whitespace() || c.is_control() || QUOTES.contains(c) || is_wide_mark(c);
    let mut end = rest.find(stops).unwrap_or(rest.len());
    let mut depth = 0_i32;
    for c in rest[..end].chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
    }
    while let Some(last) = rest[..end].chars().next_back() {
        match last {
            ')' if depth < 0 => depth += 1,
            '*' | '_' | '~' if is_paired(&rest[..end], last) => break,
            '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' | '’' | ']' | '…' => {}
            _ => break,
        }
        end -= last.len_utf8();
    }
    start + end
}

/// Whether the marks that an address ends with have others before them: `/__main__`.
fn is_paired(address: &str, mark: char) -> bool {
    let inner = address.trim_end_matches(mark);
    inner.matches(mark).count() >= address.len() - inner.len()
}

/// The punctuation of Chinese and Japanese, which stands without a space before it.
fn is_wide_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}

#[cfg(test)]
mod tests {
    use super::{Found, find};

    fn all(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = find(text, at) {
            let (kind, range) = match next {
                Found::Address(range) => ("link", range),
                Found::Host(range) => ("host", range),
                Found::Mention(range) => ("name", range),
                Found::Record(range) => ("record", range),
                Found::Scheme(range) => ("scheme", range),
                Found::Mail(range) => ("mail", range),
            };
            at = range.end;
            found.push(format!("{kind} {}", &text[range]));
        }
        found
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let check = |text: &str, expected: &[&str]| assert_eq!(all(text), expected, "{text:?}");
        check("See https://example.org/a and", &["link https://example.org/a"]);
        check(
            "(https://example.org/a_(b).)",
            &["link https://example.org/a_(b)"],
        );
        check(
            "HTTP://example.org?a=1&b=2!",
            &["link HTTP://example.org?a=1&b=2"],
        );
        check(
            "https://a.example/_b_, https://a.example/c_.",
            &["link https://a.example/_b_", "link https://a.example/c"],
        );
        check("«https://example.org/å»,", &["link https://example.org/å"]);
        check("见https://example.org。", &["link https://example.org"]);
        check("见 https://example.org。", &["link https://example.org"]);
        check(
            "https://a.example, http://b.example",
            &["link https://a.example", "link http://b.example"],
        );
        check("https:// http://? xhttps://a.example a://b", &[]);
        check("ftp://a.example/b, ftp:a", &["scheme ftp://a.example/b"]);
        check(
            "https://example.org/@report www.",
            &["link https://example.org/@report"],
        );
        let long = |bytes: usize| format!("https://example.org/{}", "a".repeat(bytes - 20));
        check(
            &long(super::LONGEST - 1),
            &[&format!("link {}", long(super::LONGEST - 1))],
        );
        check(&long(super::LONGEST), &[]);
    }

    #[test]
    fn hosts_and_names_stand_alone() {
        let check = |text: &str, expected: &[&str]| assert_eq!(all(text), expected, "{text:?}");
        check(
            "www.example.org/a. awww.example.org www.a",
            &["host www.example.org/a"],
        );
        check("@report says (@b-1, para 2).", &["name @report", "name @b-1"]);
        check("a@b, @a@example.org @ @. x/@a [@a [see @b", &[]);
        check("Ask a.b@example.org.", &["mail a.b@example.org"]);
        check(
            "See event:the-flood, and place:vask.",
            &["record event:the-flood", "record place:vask"],
        );
        check(
            "In doi:10.1000/182, mailto:a@b.example.",
            &["scheme doi:10.1000/182", "scheme mailto:a@b.example"],
        );
        check("doi: 10.1000/182; doi:x; the doi:10; mailto:", &[]);
        check("the event: a flood; main-event:x; event:Ä", &[]);
    }
}
