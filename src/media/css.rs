//! Styles inside of images: whether they fetch anything.

use cssparser::{ParseError, Parser, ParserInput, Token};

/// Deeper than any style sheet is nested.
const DEEPEST: usize = 100;

/// Functions that take addresses as strings.
const FETCHING: [&str; 5] = ["url", "src", "image", "image-set", "-webkit-image-set"];

/// Says what styles fetch from elsewhere, if they do: a style sheet, a font, a picture.
pub(super) fn fetches(css: &str) -> Option<String> {
    let mut input = ParserInput::new(css);
    let mut found = None;
    find(
        &mut Parser::new(&mut input),
        Within {
            depth: 0,
            takes_addresses: false,
        },
        &mut found,
    );
    found
}

/// Where in the nesting of blocks and functions.
#[derive(Clone, Copy)]
struct Within {
    depth: usize,
    /// In a function whose strings are addresses.
    takes_addresses: bool,
}

fn find(parser: &mut Parser<'_, '_>, within: Within, found: &mut Option<String>) {
    if within.depth > DEEPEST {
        *found = Some("they are nested too deep to tell".to_owned());
    }
    while found.is_none()
        && let Ok(token) = parser.next().cloned()
    {
        let inside = match &token {
            Token::UnquotedUrl(url) if !is_inside(url) => {
                *found = Some(format!("`{url}`"));
                return;
            }
            Token::QuotedString(url) if within.takes_addresses && !is_inside(url) => {
                *found = Some(format!("`{url}`"));
                return;
            }
            // The address of a namespace is a name.
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("namespace") => {
                while parser.next().is_ok_and(|token| *token != Token::Semicolon) {}
                continue;
            }
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => {
                *found = Some("`@import`".to_owned());
                return;
            }
            Token::Function(name) => {
                let takes = FETCHING
                    .iter()
                    .any(|function| name.eq_ignore_ascii_case(function));
                within.takes_addresses || takes
            }
            Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => {
                within.takes_addresses
            }
            _ => continue,
        };
        let within = Within {
            depth: within.depth + 1,
            takes_addresses: inside,
        };
        // A block that is left early is an error for the parser; what was found is kept.
        let _ = parser.parse_nested_block(|parser| -> Result<(), ParseError<'_, ()>> {
            find(parser, within, found);
            Ok(())
        });
    }
}

fn is_inside(url: &str) -> bool {
    let url = url.trim();
    let lower = url.to_ascii_lowercase();
    url.is_empty() || url.starts_with('#') || is_picture(&lower) || is_font(&lower)
}

fn is_font(url: &str) -> bool {
    ["data:font/", "data:application/font-", "data:application/x-font-"]
        .iter()
        .any(|start| url.starts_with(start))
}

/// Whether an address, in lower case, holds an image of pixels.
pub(super) fn is_picture(url: &str) -> bool {
    ["png", "jpeg", "jpg", "gif", "webp", "avif"].iter().any(|kind| {
        url.strip_prefix("data:image/")
            .and_then(|rest| rest.strip_prefix(kind))
            .is_some_and(|rest| rest.starts_with([';', ',']))
    })
}
