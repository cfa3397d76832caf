//! Checks the style sheets of a theme: the files that they name exist, and their blocks and comments are closed.

use super::blocked::{is_allowed, is_elsewhere};
use super::{SHEET, ThemeAsset};
use crate::config::CspSources;
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::{Files, Span, joined};
use cssparser::{ParseError, Parser, ParserInput, Token};
use std::ops::Range;

/// Deeper than any style sheet is nested.
const DEEPEST: usize = 100;

/// An address in a style sheet, where it stands, and the directive of the policy that must allow it.
struct Named {
    url: String,
    range: Range<usize>,
    directive: &'static str,
}

/// Reports files that style sheets name and that do not exist, addresses that the policy blocks, and blocks that are not closed.
pub(in crate::theme) fn check(
    files: &Files,
    assets: &[ThemeAsset],
    sources: &CspSources,
    problems: &mut Problems,
) {
    let sheets = assets.iter().filter(|asset| {
        let is_sheet = asset.name.strip_suffix(".css").is_some() && asset.name != SHEET;
        is_sheet && files.get(asset.file).content.is_ok()
    });
    for sheet in sheets {
        let bytes = files.get(sheet.file).bytes();
        let Ok(css) = std::str::from_utf8(&bytes) else {
            continue;
        };
        if let Some((at, what)) = open(css) {
            let message = format!("this {what} is not closed, so that browsers read all below it otherwise");
            let problem = Diagnostic::warning("css-syntax", message).at(Span::new(sheet.file, at));
            problems.push(problem.hint("close it where it ends"));
        }
        let mut input = ParserInput::new(css);
        let mut found = Vec::new();
        find(&mut Parser::new(&mut input), (0, None), &mut found);
        problems.extend(
            found
                .iter()
                .filter_map(|named| judge(named, sheet, assets, sources)),
        );
    }
}

fn judge(
    named: &Named,
    sheet: &ThemeAsset,
    assets: &[ThemeAsset],
    sources: &CspSources,
) -> Option<Diagnostic> {
    let url = named.url.trim();
    let span = Span::new(sheet.file, named.range.clone());
    if is_elsewhere(url) {
        return (!is_allowed(url, named.directive, sources)).then(|| blocked(url, span));
    }
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let has_scheme = path
        .split_once(':')
        .is_some_and(|(scheme, _)| !scheme.contains('/'));
    // A path from the root of the site leads to no file of the theme.
    if path.is_empty() || has_scheme || path.starts_with('/') {
        return None;
    }
    let folder = sheet.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let wanted = joined(folder, path).unwrap_or_else(|| path.to_owned());
    if assets.iter().any(|asset| asset.name == wanted) {
        return None;
    }
    let guess = did_you_mean(&wanted, assets.iter().map(|asset| asset.name.as_str()));
    let message = format!("there is no file `{wanted}` among the static files of the theme");
    Some(
        Diagnostic::warning("missing-file", message)
            .at(span)
            .hint(guess.or(format!("put it at `theme/static/{wanted}`, or take this away"))),
    )
}

fn blocked(url: &str, span: Span) -> Diagnostic {
    let message = format!("browsers do not fetch `{url}`: the policy of the site allows no other host");
    Diagnostic::warning("blocked", message)
        .at(span)
        .hint("put the file into `theme/static/` and name it by its path from this file; a page asks nothing of other sites")
}

/// Finds the addresses. `within` is the depth of the block, and, where strings in it are addresses, their directive.
fn find(parser: &mut Parser<'_, '_>, within: (usize, Option<&'static str>), found: &mut Vec<Named>) {
    let (depth, strings) = within;
    let mut rule: Option<&'static str> = None;
    loop {
        parser.skip_whitespace();
        let start = parser.position().byte_index();
        let Ok(token) = parser.next().cloned() else { return };
        let end = parser.position().byte_index();
        let mut take = |url: &str, directive: &'static str| {
            let named = Named {
                url: url.to_owned(),
                range: start..end,
                directive,
            };
            found.push(named);
        };
        let directive = rule.unwrap_or("img-src");
        match &token {
            Token::UnquotedUrl(url) if rule != Some("") => take(url, directive),
            Token::QuotedString(url) if rule == Some("style-src") => take(url, "style-src"),
            Token::QuotedString(url) => {
                if let Some(directive) = strings {
                    take(url, directive);
                }
            }
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => rule = Some("style-src"),
            // The name of a namespace looks like an address, but is never fetched.
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("namespace") => rule = Some(""),
            Token::Ident(name) if name.eq_ignore_ascii_case("src") => rule = Some("font-src"),
            Token::Semicolon => rule = None,
            _ => {}
        }
        let inner = match &token {
            Token::Function(name) if name.eq_ignore_ascii_case("url") && rule != Some("") => Some(directive),
            Token::Function(name) if name.ends_with("image-set") => Some("img-src"),
            Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock => None,
            Token::CurlyBracketBlock => {
                rule = None;
                None
            }
            _ => continue,
        };
        // Browsers pass over an error in a block, too; what was found before it is kept.
        let _ = parser.parse_nested_block(|parser| -> Result<(), ParseError<'_, ()>> {
            if depth < DEEPEST {
                find(parser, (depth + 1, inner), found);
            }
            Ok(())
        });
    }
}

/// The first comment or bracket that is never closed, and what it is.
fn open(css: &str) -> Option<(Range<usize>, &'static str)> {
    let bytes = css.as_bytes();
    let mut brackets: Vec<usize> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'/' if css[at..].starts_with("/*") => match css[at + 2..].find("*/") {
                Some(length) => at += length + 3,
                None => return Some((at..at + 2, "comment")),
            },
            b'\\' => at += 1,
            b'"' | b'\'' => at = end_of_string(bytes, at),
            b'(' if at >= 3
                && bytes[at - 3..at].eq_ignore_ascii_case(b"url")
                && !css[at + 1..].trim_start().starts_with(['"', '\'']) =>
            {
                at += css[at..].find(')').unwrap_or(css.len() - at);
            }
            b'{' | b'(' | b'[' => brackets.push(at),
            b'}' | b')' | b']' => {
                brackets.pop();
            }
            _ => {}
        }
        at += 1;
    }
    let first = *brackets.first()?;
    let what = if bytes[first] == b'{' { "block" } else { "bracket" };
    Some((first..first + 1, what))
}

/// Where a string ends: at its quotation mark, or with its line.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' => return at,
            byte if *byte == bytes[start] => return at,
            _ => {}
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{find, joined, open};
    use cssparser::{Parser, ParserInput};

    #[test]
    fn what_is_never_closed_is_found() {
        let check = |css: &str, expected: Option<(usize, &str)>| {
            assert_eq!(
                open(css).map(|(range, what)| (range.start, what)),
                expected,
                "{css}"
            );
        };
        check("a { color: red }", None);
        check("a { color: red", Some((2, "block")));
        check("a { b { c: d } ", Some((2, "block")));
        check("a { } /* never", Some((6, "comment")));
        check("a { content: \"{ /*\"; } /* } */", None);
        check("a { b: url(data:x,{;) }", None);
        check("a { b: calc(1px; }", Some((2, "block")));
    }

    #[test]
    fn addresses_are_found() {
        let css = "@import \"a.css\"; @import url(b.css); @namespace \"http://n\"; \
                   @font-face { src: url(\"f.woff2\") format(\"woff2\") } \
                   a { background: url(x.png); content: \"no.png\" } b { background: image-set(\"y.png\" 1x) }";
        let mut input = ParserInput::new(css);
        let mut found = Vec::new();
        find(&mut Parser::new(&mut input), (0, None), &mut found);
        let found: Vec<_> = found
            .iter()
            .map(|named| (named.url.as_str(), named.directive))
            .collect();
        let expected = [
            ("a.css", "style-src"),
            ("b.css", "style-src"),
            ("f.woff2", "font-src"),
            ("x.png", "img-src"),
            ("y.png", "img-src"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn paths_are_joined() {
        assert_eq!(joined("css", "../img/a.png").as_deref(), Some("img/a.png"));
        assert_eq!(joined("", "../a.png"), None);
    }
}
