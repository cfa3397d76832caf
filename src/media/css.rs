//! Styles inside of images: whether they may fetch anything.
//!
//! Only what is known to fetch nothing is let through, since browsers learn new functions and rules that this list does not know.

use cssparser::{ParseError, Parser, ParserInput, Token};

/// Deeper than any style sheet is nested.
const DEEPEST: usize = 100;

/// Rules that fetch nothing by themselves. The name of a namespace looks like an address, but is never fetched.
const RULES: [&str; 16] = [
    "charset",
    "color-profile",
    "container",
    "counter-style",
    "font-face",
    "font-feature-values",
    "font-palette-values",
    "keyframes",
    "-moz-keyframes",
    "-webkit-keyframes",
    "layer",
    "media",
    "page",
    "property",
    "scope",
    "supports",
];

/// Functions that fetch nothing, of values and of selectors. `url` is looked into.
const FUNCTIONS: &[&str] = &[
    "abs",
    "acos",
    "active-view-transition-type",
    "asin",
    "atan",
    "atan2",
    "blur",
    "brightness",
    "calc",
    "circle",
    "clamp",
    "color",
    "color-mix",
    "conic-gradient",
    "contrast",
    "cos",
    "counter",
    "counters",
    "cubic-bezier",
    "device-cmyk",
    "dir",
    "drop-shadow",
    "ellipse",
    "env",
    "exp",
    "fit-content",
    "font-format",
    "font-tech",
    "format",
    "gray",
    "grayscale",
    "has",
    "host",
    "hsl",
    "hsla",
    "hue-rotate",
    "hwb",
    "hypot",
    "icc-color",
    "inset",
    "invert",
    "is",
    "lab",
    "lang",
    "layer",
    "lch",
    "light-dark",
    "linear",
    "linear-gradient",
    "local",
    "log",
    "matrix",
    "matrix3d",
    "max",
    "min",
    "minmax",
    "mod",
    "-moz-linear-gradient",
    "not",
    "nth-child",
    "nth-last-child",
    "nth-last-of-type",
    "nth-of-type",
    "oklab",
    "oklch",
    "opacity",
    "part",
    "path",
    "perspective",
    "polygon",
    "pow",
    "radial-gradient",
    "ray",
    "rect",
    "rem",
    "repeat",
    "repeating-conic-gradient",
    "repeating-linear-gradient",
    "repeating-radial-gradient",
    "rgb",
    "rgba",
    "rotate",
    "rotate3d",
    "rotatex",
    "rotatey",
    "rotatez",
    "round",
    "saturate",
    "scale",
    "scale3d",
    "scalex",
    "scaley",
    "scalez",
    "selector",
    "sepia",
    "shape",
    "sign",
    "sin",
    "skew",
    "skewx",
    "skewy",
    "slotted",
    "sqrt",
    "steps",
    "style",
    "symbols",
    "tan",
    "tech",
    "translate",
    "translate3d",
    "translatex",
    "translatey",
    "translatez",
    "url",
    "var",
    "-webkit-gradient",
    "-webkit-linear-gradient",
    "-webkit-radial-gradient",
    "where",
    "xywh",
];

/// The first part of these styles that may fetch something from elsewhere: a style sheet, a font, a picture.
pub(super) fn fetches(css: &str) -> Option<String> {
    let mut input = ParserInput::new(css);
    let mut found = None;
    find(
        &mut Parser::new(&mut input),
        Within {
            depth: 0,
            in_url: false,
        },
        &mut found,
    );
    found
}

/// Where in the nesting of blocks and functions.
#[derive(Clone, Copy)]
struct Within {
    depth: usize,
    /// In `url()`, whose strings are addresses.
    in_url: bool,
}

fn find(parser: &mut Parser<'_, '_>, within: Within, found: &mut Option<String>) {
    if within.depth > DEEPEST {
        *found = Some("they are nested too deep to tell".to_owned());
    }
    while found.is_none()
        && let Ok(token) = parser.next().cloned()
    {
        *found = match &token {
            Token::UnquotedUrl(url) if !is_inside(url) => Some(format!("`{url}`")),
            Token::QuotedString(url) if within.in_url && !is_inside(url) => Some(format!("`{url}`")),
            Token::BadUrl(url) => Some(format!("`{url}`")),
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("namespace") => namespace(parser),
            Token::AtKeyword(name) if !is_known(&RULES, name) => Some(format!("`@{name}`")),
            Token::Function(name) if !is_known(FUNCTIONS, name) => Some(format!("`{name}()`")),
            _ => None,
        };
        let in_url = match &token {
            Token::Function(name) => name.eq_ignore_ascii_case("url"),
            Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => within.in_url,
            _ => continue,
        };
        if found.is_some() {
            return;
        }
        let depth = within.depth + 1;
        // A block that is left early is an error for the parser; what was found is kept.
        let _ = parser.parse_nested_block(|parser| -> Result<(), ParseError<'_, ()>> {
            find(parser, Within { depth, in_url }, found);
            Ok(())
        });
    }
}

/// Passes over a rule that gives a namespace a short name. Any other form is refused, so that no browser can take the rule to end elsewhere
/// than this parser does.
fn namespace(parser: &mut Parser<'_, '_>) -> Option<String> {
    let mut read = || -> Result<(), ParseError<'_, ()>> {
        let _ = parser.try_parse(|parser| parser.expect_ident().map(|_| ()));
        parser.expect_url_or_string()?;
        parser.expect_semicolon()?;
        Ok(())
    };
    read().err().map(|_| "`@namespace`".to_owned())
}

fn is_known(list: &[&str], name: &str) -> bool {
    list.iter().any(|known| name.eq_ignore_ascii_case(known))
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
