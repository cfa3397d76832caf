//! Slips that can be seen on a single line, though the parser stops only later: a text that ends too early, a key in the wrong column.

use std::ops::Range;

/// A slip on a line.
#[derive(Debug)]
pub(super) struct Slip {
    pub(super) message: String,
    pub(super) hint: &'static str,
    pub(super) range: Range<usize>,
}

/// A text in double quotes with a quotation mark inside, which ends it, on one of the lines from one place to another.
pub(super) fn early_end(text: &str, from: usize, to: usize) -> Option<Slip> {
    let start = line_start(text, from);
    let end = text[to..].find('\n').map_or(text.len(), |newline| to + newline);
    let mut at = start;
    for line in text.get(start..end)?.split_inclusive('\n') {
        if let Some(quote) = ends_early(line) {
            let column = line[..quote].chars().count() + 1;
            return Some(Slip {
                message: format!("the text ends at the `\"` in column {column}, and more follows it"),
                hint: "for a quotation mark within the text write `“` and `”`, or `\\\"`; the text itself ends with `\"`",
                range: at + quote..at + quote + 1,
            });
        }
        at += line.len();
    }
    None
}

/// A text in single quotes with an apostrophe inside, which ends it, on one of the lines from one place to another.
pub(super) fn apostrophe(text: &str, from: usize, to: usize) -> Option<Slip> {
    let start = line_start(text, from);
    let end = text[to..].find('\n').map_or(text.len(), |newline| to + newline);
    let mut at = start;
    for line in text.get(start..end)?.split_inclusive('\n') {
        let found = line.match_indices('\'').find(|(quote, _)| {
            let (before, after) = (&line[..*quote], &line[quote + 1..]);
            let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            let opens = before.match_indices('\'').any(|(open, _)| {
                let head = before[..open].trim_end_matches(' ');
                head.ends_with(['[', '{', ',']) || (head.len() < open && head.ends_with([':', '-']))
            });
            opens && is_letter(before.chars().next_back()) && is_letter(after.chars().next())
        });
        if let Some((quote, _)) = found {
            return Some(Slip {
                message: "the text in single quotes ends at this apostrophe, and more follows it".to_owned(),
                hint: "put the text into double quotes, `\"…\"`; between single ones an apostrophe is written twice, `''`",
                range: at + quote..at + quote + 1,
            });
        }
        at += line.len();
    }
    None
}

/// A key on the line of a place that begins in another column than the keys that it belongs to.
pub(super) fn column(text: &str, at: usize) -> Option<Slip> {
    let start = line_start(text, at);
    let (indent, name) = key(text[start..].lines().next()?)?;
    let before = text[..start].lines().rev();
    let mut above = before.filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let line_above = above.next()?;
    let (other_indent, other) = key(line_above)?;
    // A line below a key without a value is indented.
    let begins_below = line_above.split('#').next()?.trim_end().ends_with(':');
    // A line that is indented less may continue an outer mapping.
    let is_of_outer = |line: &str| line.len() - line.trim_start().len() == indent;
    let may_stand = if indent > other_indent {
        begins_below
    } else {
        indent == other_indent || above.any(is_of_outer)
    };
    if may_stand {
        return None;
    }
    Some(Slip {
        message: format!(
            "`{name}` begins in column {}, and `{other}` above it in column {}",
            indent + 1,
            other_indent + 1
        ),
        hint: "let keys that belong together begin in the same column",
        range: start + indent..start + indent + name.len(),
    })
}

/// A key without the space behind its colon, which YAML takes for the beginning of a text, on the line where the parser stopped or on one of
/// the two above: the key, and where it begins. It is the cause if the parser gets further with the space.
pub(super) fn unspaced(text: &str, stop: usize) -> Option<(&str, usize)> {
    const LINES: usize = 3;
    let end = text[stop..]
        .find('\n')
        .map_or(text.len(), |newline| stop + newline);
    let mut line_end = end;
    for _ in 0..LINES {
        let start = line_start(text, line_end);
        let line = &text[start..line_end];
        let words = line.trim_start_matches([' ', '-']);
        let is_of_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        let name = &words[..words.find(|c| !is_of_name(c)).unwrap_or(words.len())];
        let behind = words[name.len()..].strip_prefix(':');
        if let Some(behind) = behind
            && name.starts_with(|c: char| c.is_ascii_lowercase())
            && !behind.is_empty()
            && !behind.starts_with(|c: char| c.is_whitespace() || c == '/')
        {
            let at = line_end - words.len();
            let colon = at + name.len() + 1;
            let mended = format!("{} {}", &text[..colon], &text[colon..]);
            let line_of_stop = text[..stop].matches('\n').count() + 1;
            let is_cause = match serde_yaml::from_str::<serde_yaml::Value>(&mended) {
                Ok(_) => true,
                Err(error) => error.location().is_some_and(|at| at.line() > line_of_stop),
            };
            if is_cause {
                return Some((name, at));
            }
        }
        line_end = start.checked_sub(1)?;
    }
    None
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The indent of a line that begins with a key, and the key.
fn key(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start_matches(' ');
    let (key, rest) = text.split_once(':')?;
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    (is_key && (rest.is_empty() || rest.starts_with([' ', '\r']))).then_some((line.len() - text.len(), key))
}

/// Where a text in double quotes ends although its line goes on as no line can.
fn ends_early(line: &str) -> Option<usize> {
    let content = line.trim_end();
    let value = key(content).and_then(|(indent, key)| {
        let after = indent + key.len() + 1;
        let value = content[after..].trim_start();
        value.starts_with('"').then(|| content.len() - value.len())
    });
    let mut from = 0;
    loop {
        let open = content.get(from..)?.find('"').map(|at| from + at)?;
        let before = content[..open].trim_end_matches(' ');
        let begins = before.is_empty()
            || before.ends_with(['[', '{', ','])
            || (before.len() < open && before.ends_with([':', '-']));
        if !begins {
            from = open + 1;
            continue;
        }
        let close = closing(content, open + 1)?;
        let rest = &content[close + 1..];
        let next = rest.trim_start();
        let may_follow: &[char] = if value == Some(open) {
            &[]
        } else {
            &[',', '}', ']', ':']
        };
        let is_comment = next.starts_with('#') && next.len() < rest.len();
        if !next.is_empty() && !is_comment && !next.starts_with(may_follow) {
            return Some(close);
        }
        from = close + 1;
    }
}

/// The quotation mark that ends a text in double quotes.
fn closing(line: &str, from: usize) -> Option<usize> {
    let mut is_escaped = false;
    for (at, c) in line[from..].char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some(from + at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::ends_early;

    #[test]
    fn a_text_that_ends_at_a_quotation_mark_within_is_found() {
        for (line, end) in [
            (
                "  summary: \"Er sagt: „Am Morgen.\"[@x]\"\n",
                Some("  summary: \"Er sagt: „Am Morgen."),
            ),
            (
                "x: {title: \"Die „Folgen\" des Lecks\", a: b}",
                Some("x: {title: \"Die „Folgen"),
            ),
            ("title: \"No\", he said", Some("title: \"No")),
            ("title: \"a \\\" b\" # c", None),
            ("x: {title: \"a\", \"b\": [\"c\", \"d\"]}", None),
            ("- \"a\"", None),
            ("title: the \"word\" here", None),
        ] {
            assert_eq!(ends_early(line).map(|at| &line[..at]), end, "{line}");
        }
    }
}
