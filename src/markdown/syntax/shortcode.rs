//! Shortcodes: `{{ name(key="value", n=3, flag=true) }}`, the form of Zola's manual, without bodies and arrays.

use crate::markdown::problems::Local;
use std::collections::BTreeMap;
use std::ops::Range;

/// A shortcode; ranges count from the beginning of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::markdown) struct Shortcode {
    pub(in crate::markdown) name: String,
    pub(in crate::markdown) args: BTreeMap<String, String>,
    pub(in crate::markdown) values: BTreeMap<String, Range<usize>>,
    pub(in crate::markdown) keys: BTreeMap<String, Range<usize>>,
    pub(in crate::markdown) range: Range<usize>,
}

const CODE: &str = "malformed-shortcode";

/// The problem of a shortcode that shares its paragraph with words.
pub(in crate::markdown) fn misplaced(range: Range<usize>) -> Local {
    Local::error(range, "misplaced-shortcode", "a shortcode stands inside a text")
        .hint("leave an empty line before and after the shortcode, and let it stand in no list, table or heading")
        .hint("to show `{{` as it is, write `\\{{`")
}

const NO_VARIABLES: &str =
    "write the words themselves; what all pages show belongs into a template of the theme";

fn no_variable(name: &str) -> String {
    format!("`{name}.` begins a variable of a template, and texts have none")
}

/// The problem of braces that hold a variable, as templates have them: `site.title`.
pub(in crate::markdown) fn variable(inner: &str, range: Range<usize>) -> Option<Local> {
    let (name, field) = inner.trim().split_once('.')?;
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))
    };
    let is_variable = is_name(name) && is_name(field);
    is_variable.then(|| Local::error(range, CODE, no_variable(name)).hint(NO_VARIABLES))
}

/// Whether the name of a shortcode is that of an alert in other programs: `hint style="info"`.
pub(in crate::markdown) fn is_alert(inner: &str) -> bool {
    let name = inner.split_whitespace().next().unwrap_or_default();
    [
        "admonition",
        "alert",
        "callout",
        "caution",
        "hint",
        "important",
        "info",
        "note",
        "tip",
        "warning",
    ]
    .contains(&name)
}

/// The problem of a shortcode in the form of one with a body.
pub(in crate::markdown) fn with_body(range: Range<usize>) -> Local {
    Local::error(
        range,
        CODE,
        "`{% %}` is the form of a shortcode with a body, and there is none",
    )
    .hint("write `{{ name() }}`; to show `{%` as it is, write `\\{%`")
}

/// The problem of a shortcode within a text that does not end on its line.
pub(in crate::markdown) fn unclosed(range: Range<usize>) -> Local {
    Local::error(range, CODE, "the shortcode is not closed")
        .hint("end it with `}}`; to show `{{` as it is, write `\\{{`")
}

/// The problem of a shortcode in the words of a record. Shortcodes show such words, so that one could contain itself.
pub(in crate::markdown) fn in_words(range: Range<usize>) -> Local {
    Local::error(
        range,
        "misplaced-shortcode",
        "the words of a record have no shortcodes",
    )
    .hint("put it into a page; to show `{{` as it is, write `\\{{`")
}

/// Parses a paragraph that begins with `{{`: one or more shortcodes, each on lines of its own, which may begin with the marks
/// of a quotation. `offset` is the place of the paragraph in the text.
pub(in crate::markdown) fn parse(
    paragraph: &str,
    offset: usize,
    in_quote: bool,
) -> Result<Vec<Shortcode>, Local> {
    let mut cursor = Cursor {
        text: paragraph,
        at: 0,
        offset,
    };
    let mut found: Vec<Shortcode> = Vec::new();
    loop {
        cursor.skip_space();
        while in_quote && !found.is_empty() && cursor.eat(">") {
            cursor.skip_space();
        }
        if cursor.rest().is_empty() {
            return Ok(found);
        }
        if !cursor.rest().starts_with("{{") {
            let beside = found.last().map(|shortcode| shortcode.range.clone());
            return Err(misplaced(
                beside.unwrap_or_else(|| cursor.range(cursor.at..cursor.at)),
            ));
        }
        let start = cursor.at;
        let shortcode = cursor.shortcode()?;
        found.push(shortcode);
        let line_rest = cursor.rest().split('\n').next().unwrap_or_default();
        if !line_rest.trim().is_empty() {
            return Err(misplaced(cursor.range(start..cursor.at)));
        }
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
    offset: usize,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn range(&self, range: Range<usize>) -> Range<usize> {
        self.offset + range.start..self.offset + range.end
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn word(&mut self) -> &'a str {
        self.skip_space();
        let rest = self.rest();
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// A problem at the next character, or at the end of the line.
    fn here(&self, message: impl Into<String>) -> Local {
        let next = self.rest().chars().next().filter(|c| *c != '\n');
        let end = self.at + next.map_or(0, char::len_utf8);
        Local::error(self.range(self.at..end), CODE, message)
    }

    fn shortcode(&mut self) -> Result<Shortcode, Local> {
        let start = self.at;
        if !self.rest().contains("}}") {
            let line = self.rest().lines().next().unwrap_or_default().trim_end().len();
            return Err(Local::error(
                self.range(start..start + line),
                CODE,
                "the shortcode is not closed",
            )
            .hint("end it with `}}`"));
        }
        self.at += 2;
        let name = self.word();
        if name.is_empty() {
            let sign = self
                .rest()
                .chars()
                .next()
                .filter(|c| matches!(c, '<' | '%' | '-'));
            if let Some(sign) = sign {
                let message =
                    format!("`{{{{{sign}` begins a shortcode in other programs, and here it is `{{{{`");
                return Err(self.here(message).hint(EXAMPLE));
            }
            return Err(self.here("the name of the shortcode is missing").hint(EXAMPLE));
        }
        if self.rest().starts_with('.') {
            return Err(self.here(no_variable(name)).hint(NO_VARIABLES));
        }
        if !self.eat("(") {
            return Err(self
                .here(format!("`(` is missing after the name `{name}`"))
                .hint(format!(
                    "write `{{{{ {name}({}) }}}}`",
                    self.arguments_without_parentheses()
                )));
        }
        let mut shortcode = Shortcode {
            name: name.to_owned(),
            args: BTreeMap::new(),
            values: BTreeMap::new(),
            keys: BTreeMap::new(),
            range: 0..0,
        };
        while !self.eat(")") {
            self.argument(&mut shortcode)?;
            if !self.eat(",") && !self.rest().starts_with(')') {
                return Err(self.here("`,` or `)` is missing after an argument").hint(EXAMPLE));
            }
        }
        if !self.eat("}}") {
            return Err(self.here("`}}` is missing after `)`").hint(EXAMPLE));
        }
        shortcode.range = self.range(start..self.at);
        Ok(shortcode)
    }

    /// The text up to the end of the shortcode, if it has the form of arguments.
    fn arguments_without_parentheses(&self) -> &'a str {
        let rest = self.rest();
        let inside = rest
            .find("}}")
            .map_or("", |end| rest[..end].trim().trim_end_matches(')'));
        if inside.contains('=') { inside } else { "" }
    }

    fn argument(&mut self, shortcode: &mut Shortcode) -> Result<(), Local> {
        self.skip_space();
        let start = self.at;
        let key = self.word();
        if key.is_empty() {
            return Err(self.here("the name of an argument is missing").hint(EXAMPLE));
        }
        if shortcode.args.contains_key(key) {
            let message = format!("the argument `{key}` is given twice");
            return Err(Local::error(self.range(start..self.at), CODE, message).hint("keep one of the two"));
        }
        let at = self.range(start..self.at);
        if !self.eat("=") {
            return Err(self
                .here(format!("`=` is missing after `{key}`"))
                .hint(format!("write `{key}=\"value\"`")));
        }
        let (value, range) = self.value(key)?;
        shortcode.args.insert(key.to_owned(), value.to_owned());
        shortcode.keys.insert(key.to_owned(), at);
        shortcode.values.insert(key.to_owned(), range);
        Ok(())
    }

    fn value(&mut self, key: &str) -> Result<(&'a str, Range<usize>), Local> {
        self.skip_space();
        let start = self.at;
        let rest = self.rest();
        if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) {
            let Some(length) = rest[1..].find(quote) else {
                return Err(self
                    .here(format!("the value of `{key}` is not closed"))
                    .hint(format!("end it with `{quote}`")));
            };
            self.at += length + 2;
            let inside = start + 1..self.at - 1;
            return Ok((&self.text[inside.clone()], self.range(inside)));
        }
        let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '.');
        let length = rest.find(|c| !is_bare(c)).unwrap_or(rest.len());
        let value = &rest[..length];
        let is_number = value.parse::<f64>().is_ok_and(f64::is_finite);
        if !is_number && value != "true" && value != "false" {
            let message =
                format!("the value of `{key}` is neither a text in quotes nor a number, `true` or `false`");
            let shown = if value.is_empty() {
                rest.chars().next().map_or(0, char::len_utf8)
            } else {
                length
            };
            return Err(Local::error(self.range(start..start + shown), CODE, message)
                .hint(format!("write `{key}=\"{}\"`", meant_value(rest, value))));
        }
        self.at += length;
        Ok((value, self.range(start..self.at)))
    }
}

/// The value that was meant, where it stands in typographic quotation marks, or in none.
fn meant_value<'a>(rest: &'a str, value: &'a str) -> &'a str {
    const QUOTES: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '‚', '"'];
    let end = rest.find([',', ')', '}', '\n']).unwrap_or(rest.len());
    let meant = rest[..end].trim().trim_matches(QUOTES).trim();
    match meant {
        "" if value.is_empty() => "value",
        "" => value,
        meant => meant,
    }
}

const EXAMPLE: &str = "the form is `{{ name(key=\"value\", number=3, flag=true) }}`";
