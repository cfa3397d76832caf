//! Plain texts, such as titles and labels: they are shown as they are written, so markup in them is a mistake.

use crate::diag::{Diagnostic, is_lost, is_unseen};
use crate::markdown::document::{Document, Node};
use crate::markdown::parser_text::ParserText;
use crate::markdown::problems::Local;
use pulldown_cmark::{Tag, TagEnd};
use std::ops::Range;

/// The code of all problems with markup in a plain text.
const CODE: &str = "plain-text";

const CITE_ELSEWHERE: &str =
    "take it away here; what is written in Markdown can cite: pages, summaries, notes, statements";

/// Characters of which one stands at the beginning of all markup.
const MARKS: [char; 8] = ['[', '<', '{', '*', '_', '`', '~', '\\'];

/// Reports markup in a text that is shown as it is written. Citations, links, images, footnotes and shortcodes are errors, since what they
/// say is lost; of other marks the first is reported, as a warning. Ranges count from the beginning of the text.
pub fn markup_in_plain(text: &str) -> Vec<(Range<usize>, Diagnostic)> {
    if !text.contains(MARKS) && !text.contains('&') {
        return Vec::new();
    }
    let parser = ParserText::words(text);
    let document = Document::parse(&parser);
    let mut errors = Vec::new();
    let mut warnings: Vec<Local> = Vec::new();
    for (index, placed) in document.nodes.iter().enumerate() {
        let range = placed.range.clone();
        let written = &document.text[range.clone()];
        match &placed.node {
            Node::Citation(_) => {
                errors.push(lost(range, "a citation").hint(CITE_ELSEWHERE));
            }
            // A bare address is no markup.
            Node::Start(Tag::Link { .. }) if !written.starts_with(['[', '<']) => {}
            Node::Start(Tag::Link { .. }) => {
                let words = words_from(&document, index);
                errors.push(lost(range, "a link").hint(format!("write only its words: `{words}`")));
            }
            Node::Start(Tag::Image { .. }) => {
                errors.push(lost(range, "an image").hint("take it away here; pages and digests have images"));
            }
            Node::Start(Tag::Strong | Tag::Emphasis | Tag::Strikethrough) | Node::Code(_)
                if stands_apart(document.text, &range) =>
            {
                warnings.push(shown(range, "take the marks away"));
            }
            Node::Raw(_) => warnings.push(shown(range, "take the tag away")),
            _ => {}
        }
    }
    for problem in &document.problems {
        let what = match problem.diagnostic.code {
            "misplaced-shortcode" | "malformed-shortcode" => "a shortcode",
            "malformed-citation" => "a citation",
            "unknown-footnote" => "a footnote",
            "nearly-markup" => {
                warnings.push(shown(problem.range.clone(), "take the marks away"));
                continue;
            }
            _ => continue,
        };
        let hint = match what {
            "a shortcode" => "take it away here; pages have shortcodes",
            "a footnote" => "take it away here; pages have footnotes",
            _ => CITE_ELSEWHERE,
        };
        errors.push(lost(problem.range.clone(), what).hint(hint));
    }
    warnings.extend(escapes(document.text));
    warnings.sort_by_key(|warning| warning.range.start);
    warnings.truncate(usize::from(errors.is_empty()));
    errors.sort_by_key(|error| (error.range.start, error.range.end));
    errors.dedup_by_key(|error| error.range.clone());
    let told = errors.into_iter().chain(warnings);
    told.map(|local| (parser.as_given(&local.range), local.diagnostic))
        .collect()
}

fn lost(range: Range<usize>, what: &str) -> Local {
    let message = format!("this text is plain: {what} in it is shown as it is written");
    Local::error(range, CODE, message)
}

fn shown(range: Range<usize>, hint: &'static str) -> Local {
    let message = "this text is plain: readers see these marks as they are written";
    Local::warning(range, CODE, message).hint(hint)
}

/// The words of a link that begins at a node.
fn words_from(document: &Document<'_>, start: usize) -> String {
    let inside = document.nodes[start + 1..].iter().map(|placed| &placed.node);
    let mut words = String::new();
    for node in inside.take_while(|node| !matches!(node, Node::End(TagEnd::Link))) {
        if let Node::Text(text) | Node::Code(text) = node {
            words.push_str(text);
        }
    }
    words
}

/// Whether a stretch stands apart from letters: in `M*A*S*H`, which is a name, none does.
fn stands_apart(source: &str, range: &Range<usize>) -> bool {
    let before = source[..range.start].chars().next_back();
    let after = source[range.end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

/// Backslashes before marks and characters by their names (`&amp;`), which have a meaning only in Markdown.
fn escapes(source: &str) -> Vec<Local> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices('\\') {
        let next = source[at + 1..].chars().next();
        if next.is_some_and(|next| next.is_ascii_punctuation()) {
            found.push(shown(at..at + 2, "take the backslash away"));
        }
    }
    for (at, _) in source.match_indices('&') {
        let name = source[at + 1..].split(';').next().unwrap_or_default();
        let is_ended = source[at + 1 + name.len()..].starts_with(';');
        let letters = name.strip_prefix('#').unwrap_or(name);
        let is_name =
            (2..32).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_ended && is_name {
            let range = at..at + name.len() + 2;
            let hint = if named(name).is_some_and(shows_nothing) {
                "take it away: nobody sees the character that it stands for"
            } else {
                "write the character itself"
            };
            found.push(shown(range, hint));
        }
    }
    found
}

/// The character of a reference by number, `#x202E`.
fn named(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}

fn shows_nothing(c: char) -> bool {
    is_unseen(c) || is_lost(c) || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::markup_in_plain;
    use crate::diag::Severity;

    #[track_caller]
    fn check(text: &str, expected: &[(Severity, &str)]) {
        let found: Vec<(Severity, &str)> = markup_in_plain(text)
            .into_iter()
            .map(|(range, problem)| {
                assert!(!problem.hints.is_empty(), "{} lacks a hint", problem.message);
                (problem.severity, &text[range])
            })
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn what_is_lost_is_an_error() {
        let error = |text: &'static str| [(Severity::Error, text)];
        check("The dam [@courier, para 2]", &error("[@courier, para 2]"));
        check("[The dam](dam.md)", &error("[The dam](dam.md)"));
        check("The dam <https://a.example/>", &error("<https://a.example/>"));
        check("Å ![dam](dam.png)", &error("![dam](dam.png)"));
        check(
            "A {{ figure(measure=\"x\") }}",
            &error("{{ figure(measure=\"x\") }}"),
        );
        check("A {% x %}", &error("{% x %}"));
        check("A[^1]", &error("[^1]"));
        check("A [see @courier]", &error("[see @courier]"));
        check(
            "**A** [b](c) [@d]",
            &[(Severity::Error, "[b](c)"), (Severity::Error, "[@d]")],
        );
    }

    #[test]
    fn other_marks_are_told_once() {
        let warning = |text: &'static str| [(Severity::Warning, text)];
        check("The **dam** and `x`", &warning("**dam**"));
        check("_The_ dam", &warning("_The_"));
        check("The <b>dam</b>", &warning("<b>"));
        check("R&amp;D", &warning("&amp;"));
        check("3\\. mai", &warning("\\."));
        check("The &#x202E;dam", &warning("&#x202E;"));
        check("~~gone~~", &warning("~~gone~~"));
    }

    #[test]
    fn words_are_words() {
        for text in [
            "The dam breaks",
            "M*A*S*H",
            "`Iolani and `Oahu",
            "5 * 3 * 2",
            "~noon, 5 o'clock~",
            "R&D; S & T",
            "a [sic] b",
            "[Ålder] (1)",
            "https://a.example/",
            "a@b.example",
            "@courier",
            "{x}",
            "a < b > c",
            "# 1",
            "- 5",
            "3. mai",
            "C:\\new",
            "",
            " ",
            "snake_case_name",
        ] {
            check(text, &[]);
        }
    }
}
