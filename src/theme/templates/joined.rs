//! Texts that a template joins with `~`, where the engine takes a missing field for an empty text. So a filter that refuses missing fields
//! is inserted behind each operand before the engine reads the template.

use std::borrow::Cow;
use std::ops::Range;

/// The text that is inserted behind an operand; a filter binds tighter than `~`.
const FILTER: &str = " | shown";

/// A template as the engine gets it.
pub(super) struct Joined<'t> {
    pub(super) text: Cow<'t, str>,
    /// The operands behind which the filter was inserted, in their order; ranges of the template as it is written.
    operands: Vec<Range<usize>>,
}

impl<'t> Joined<'t> {
    /// Inserts the filter into a template.
    pub(super) fn of(template: &'t str) -> Self {
        let mut operands = Vec::new();
        if template.contains('~') {
            for tag in tags(template) {
                operands_in(template, tag, &mut operands);
            }
        }
        if operands.is_empty() {
            let text = Cow::Borrowed(template);
            return Self { text, operands };
        }
        let mut text = String::with_capacity(template.len() + operands.len() * FILTER.len());
        let mut at = 0;
        for operand in &operands {
            text.push_str(&template[at..operand.end]);
            text.push_str(FILTER);
            at = operand.end;
        }
        text.push_str(&template[at..]);
        Self {
            text: Cow::Owned(text),
            operands,
        }
    }

    /// The range of the template as it is written for a range of what the engine got; an inserted filter stands for its operand.
    pub(super) fn as_written(&self, range: &Range<usize>) -> Range<usize> {
        let mut start = range.start;
        let mut end = range.end;
        for (index, operand) in self.operands.iter().enumerate().rev() {
            let put_in = operand.end + index * FILTER.len();
            let is_within = |at: usize| at > put_in && at < put_in + FILTER.len();
            if is_within(range.start) {
                return operand.clone();
            }
            for (at, given) in [(&mut start, range.start), (&mut end, range.end)] {
                if given >= put_in + FILTER.len() {
                    *at -= FILTER.len();
                }
            }
        }
        start..end.max(start)
    }
}

/// Where the tags of a template are, without their delimiters; comments are passed over.
fn tags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut is_raw = false;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        let rest = &text[open..];
        at = open + 1;
        if is_raw {
            let inside = rest.strip_prefix("{%").unwrap_or_default();
            let word = inside.strip_prefix('-').unwrap_or(inside).trim_start();
            is_raw = !word.starts_with("endraw");
            continue;
        }
        let close = match rest.get(..2) {
            Some("{#") => "#}",
            Some("{%") => "%}",
            Some("{{") => "}}",
            _ => continue,
        };
        let end = end_of(rest, close, close == "#}");
        let inside = open + 2..open + end;
        at = (open + end + close.len()).min(text.len());
        let word = text[inside.clone()].trim_matches(['-', ' ', '\n', '\t']);
        match (close, word) {
            ("%}", "raw") => is_raw = true,
            ("#}", _) => {}
            _ => found.push(inside),
        }
    }
    found
}

/// Where a tag ends; in a comment quotation marks have no meaning.
fn end_of(tag: &str, close: &str, is_comment: bool) -> usize {
    let mut at = 2;
    while at < tag.len() {
        let rest = &tag[at..];
        if rest.starts_with(close) {
            return at;
        }
        let Some(c) = rest.chars().next() else { break };
        at += match c {
            '"' | '\'' | '`' if !is_comment => length_of_text(rest),
            c => c.len_utf8(),
        };
    }
    tag.len()
}

/// The length of a text in quotation marks, with these.
fn length_of_text(rest: &str) -> usize {
    let mut letters = rest.char_indices();
    let Some((_, quote)) = letters.next() else {
        return 0;
    };
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            letter if letter == quote => return at + letter.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// A part of an expression.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// A variable or a field of one, `page.title`.
    Field(Range<usize>),
    Sign(char),
    /// A text, a call, or a field that may be missing (`page?.title`).
    Other,
}

/// Adds the fields of an expression that `~` joins, except those with a filter, which handles a missing field itself.
fn operands_in(text: &str, tag: Range<usize>, operands: &mut Vec<Range<usize>>) {
    if !text[tag.clone()].contains('~') {
        return;
    }
    let parts = parts(text, tag);
    for (index, part) in parts.iter().enumerate() {
        let Part::Field(range) = part else { continue };
        let is_joined = |at: Option<usize>| at.and_then(|at| parts.get(at)) == Some(&Part::Sign('~'));
        let is_before = is_joined(Some(index + 1));
        let is_behind = is_joined(index.checked_sub(1)) && parts.get(index + 1) != Some(&Part::Sign('|'));
        if is_before || is_behind {
            operands.push(range.clone());
        }
    }
}

fn parts(text: &str, tag: Range<usize>) -> Vec<Part> {
    let mut found = Vec::new();
    let mut at = tag.start;
    while at < tag.end {
        let rest = &text[at..tag.end];
        let Some(c) = rest.chars().next() else { break };
        if matches!(c, '"' | '\'' | '`') {
            found.push(Part::Other);
            at += length_of_text(rest).max(1);
        } else if c.is_alphabetic() || c == '_' {
            let (length, part) = field(rest, at);
            found.push(part);
            at += length;
        } else {
            if !c.is_whitespace() {
                // A number counts as an operand without a field.
                found.push(if c.is_ascii_digit() {
                    Part::Other
                } else {
                    Part::Sign(c)
                });
            }
            at += c.len_utf8();
        }
    }
    found
}

/// A variable with its fields and indexes.
fn field(rest: &str, start: usize) -> (usize, Part) {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let name = |from: &str| from.find(|c| !is_of_name(c)).unwrap_or(from.len());
    let mut length = name(rest);
    let mut may_be_missing = false;
    loop {
        let behind = &rest[length..];
        match behind.chars().next() {
            Some('?') => {
                may_be_missing = true;
                length += 1;
            }
            Some('.') if behind[1..].starts_with(is_of_name) => length += 1 + name(&behind[1..]),
            Some('[') => {
                let mut at = 1;
                while let Some(c) = behind[at..].chars().next().filter(|c| *c != ']') {
                    at += match c {
                        '"' | '\'' | '`' => length_of_text(&behind[at..]),
                        c => c.len_utf8(),
                    };
                }
                length += (at + 1).min(behind.len());
            }
            Some('(') => return (length, Part::Other),
            _ if may_be_missing => return (length, Part::Other),
            _ => return (length, Part::Field(start..start + length)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Joined;

    #[test]
    fn operands_that_may_not_exist_get_a_filter() {
        let check = |template: &str, expected: &str| assert_eq!(Joined::of(template).text, expected);
        check(r#"{{ a.b ~ "x" }}"#, r#"{{ a.b | shown ~ "x" }}"#);
        check(
            r#"{{ "x" ~ a.b[0].c ~ d }}"#,
            r#"{{ "x" ~ a.b[0].c | shown ~ d | shown }}"#,
        );
        check(
            "{% raw %}{{ a ~{% endraw %}{{ b ~ 1 }}",
            "{% raw %}{{ a ~{% endraw %}{{ b | shown ~ 1 }}",
        );
        check("{% set x = a ~ '~' %}", "{% set x = a | shown ~ '~' %}");
        check(
            r"{{ <card html={a ~ b} /> }}",
            r"{{ <card html={a | shown ~ b | shown} /> }}",
        );
        for same in [
            r#"{{ "a" ~ b | default(value="") }}"#,
            r#"{{ t(key="a") ~ "b" }}"#,
            "{{ a?.b ~ 1 }}",
            "{# a ~ b #} a ~ b {{ c }}",
            "{% raw %}{{ a ~ b }}{%- endraw -%}",
            "{{ '~' }}",
            "{{ a[ ~",
            "{",
        ] {
            check(same, same);
        }
    }

    #[test]
    fn places_are_those_of_the_template() {
        let template = "{{ a.b ~ c }}{{ d }}";
        let joined = Joined::of(template);
        let place = |part: &str, nth: usize| {
            let (at, _) = joined.text.match_indices(part).nth(nth).expect("it is there");
            &template[joined.as_written(&(at..at + part.len()))]
        };
        assert_eq!(place("shown", 0), "a.b");
        assert_eq!(place("shown", 1), "c");
        assert_eq!(place("a.b", 0), "a.b");
        assert_eq!(place("~ c", 0), "~ c");
        assert_eq!(place("d }}", 0), "d }}");
    }
}
