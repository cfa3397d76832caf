//! Markup of other programs that kzsite does not have, and misspelt markup: both would be shown on the page as they are written.

mod tables;

pub(in crate::markdown) use self::tables::{rule, surplus_cells};

use super::{dialects, near, wide};
use crate::markdown::limits::line_from;
use crate::markdown::parser_text::Form;
use crate::markdown::problems::Local;
use std::ops::Range;

const FOREIGN: &str = "foreign-markup";
const NEARLY: &str = "nearly-markup";

/// Reports `^[note]`, which is a footnote in other programs. The range is that of `text`.
pub(in crate::markdown) fn inline_footnote(text: &str, bracket: usize, form: Form) -> Option<Local> {
    if !text[..bracket].ends_with('^') {
        return None;
    }
    let length = line_from(text, bracket).find(']').map_or(1, |close| close + 1);
    let message = "this is a footnote in other programs, and text here";
    let problem = Local::warning(bracket - 1..bracket + length, "foreign-footnote", message);
    Some(problem.hint(match form {
        Form::Prose => "write `[^1]` here, and a paragraph `[^1]: The note.` at the end of the text",
        Form::Words => "the words of a record have no footnotes; put the note into the text",
    }))
}

/// Whether a stretch of text may hold what [`inline`] reports.
pub(in crate::markdown) fn may_hold(text: &str) -> bool {
    text.starts_with("**")
        || ["==", "$$", "!("].iter().any(|mark| text.contains(mark))
        || dialects::may_hold(text)
}

/// Reports such markup in the words of a text, at ranges of the words.
pub(in crate::markdown) fn inline(text: &str) -> Vec<Local> {
    let mut found = dialects::inline(text);
    for (open, close) in [
        ("[[", "]]"),
        ("==", "=="),
        ("$$", "$$"),
        ("**", "**"),
        ("!(", ")"),
    ] {
        let mut at = 0;
        while let Some(start) = text[at..].find(open).map(|found| at + found) {
            let inner = start + open.len();
            at = inner;
            let Some(length) = line_from(text, inner).find(close).filter(|length| *length > 0) else {
                continue;
            };
            let end = inner + length + close.len();
            let words = &text[inner..inner + length];
            // A longer row of signs is drawn as a line, and is no mark.
            let sign = &open[..1];
            let is_row =
                text[..start].ends_with(sign) || words.starts_with(sign) || text[end..].starts_with(sign);
            // A paragraph that is nothing else is reported by [`paragraph`].
            let is_whole = open == "[[" && dialects::is_contents(text);
            if (is_row && open == close) || words.starts_with('@') || is_whole {
                at = end;
                continue;
            }
            if let Some(problem) = marked(open, words, start..end, text[..start].ends_with('!')) {
                found.push(problem);
                at = end;
            }
        }
    }
    found
}

fn marked(open: &str, words: &str, range: Range<usize>, is_image: bool) -> Option<Local> {
    let is_tight = words.trim() == words;
    let elsewhere = |what: &str| format!("this is {what} in other programs, and text here");
    match open {
        "[[" if dialects::is_contents(&format!("[{words}]")) => Some(contents(range)),
        "[[" if is_image => Some(
            Local::warning(range.start - 1..range.end, FOREIGN, elsewhere("an image"))
                .hint(format!("write `![what it shows]({words})`")),
        ),
        "[[" => Some(Local::warning(range, FOREIGN, elsewhere("a link")).hint("write `[words](file.md)`")),
        "==" if is_tight => Some(
            Local::warning(range, FOREIGN, elsewhere("marked with a pen"))
                .hint("write `**words**` for what weighs more"),
        ),
        "$$" if is_tight || words.contains(['\\', '^', '=']) => Some(
            Local::warning(range, FOREIGN, elsewhere("a formula"))
                .hint("write it in words and characters, such as `E = mc²`"),
        ),
        "**" if words.starts_with(' ') && words.ends_with(' ') && !words.trim().is_empty() => Some(
            Local::warning(range, NEARLY, "these asterisks are shown as they are")
                .hint(format!("write them at the words: `**{}**`", words.trim())),
        ),
        "!(" if is_tight && is_image_file(words) => Some(
            Local::warning(range, NEARLY, "this is nearly an image, and shown as it is")
                .hint(format!("write `![what it shows]({words})`")),
        ),
        _ => None,
    }
}

fn is_image_file(name: &str) -> bool {
    let extension = name.rsplit('.').next().unwrap_or_default();
    ["png", "jpg", "jpeg", "svg", "webp", "gif", "avif"].contains(&extension.to_ascii_lowercase().as_str())
        && name.len() > extension.len()
}

/// Reports `！[words](picture.png)`, where the exclamation mark is in full width. `link` is the range of the link in `source`.
pub(in crate::markdown) fn image_behind_wide_mark(
    source: &str,
    link: &Range<usize>,
    target: &str,
) -> Option<Local> {
    let before = source[..link.start]
        .strip_suffix('！')
        .filter(|_| is_image_file(target))?;
    Some(
        Local::warning(
            before.len()..link.end,
            NEARLY,
            "this is nearly an image, and a link here",
        )
        .hint(format!(
            "its mark is in full width: write `!{}`",
            &source[link.clone()]
        )),
    )
}

fn contents(range: Range<usize>) -> Local {
    Local::warning(
        range,
        FOREIGN,
        "this is a table of contents in other programs, and text here",
    )
    .hint("take it away; the theme lists the headings of a page")
}

/// Reports a paragraph that is markup in other programs, or a misspelt heading, list or table. The range is that of the paragraph in
/// `source`.
pub(in crate::markdown) fn paragraph(source: &str, range: &Range<usize>) -> Option<Local> {
    let text = source[range.clone()].trim_end();
    let first = text.lines().next()?;
    let mark = range.start..range.start + first.trim_end().len();
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.trim_start_matches([' ', '\t', '>']).trim_end())
        .collect();
    let is_one_line = first.len() == text.len();
    if is_one_line && dialects::is_contents(first) {
        return Some(contents(mark));
    }
    let goes_on = !source[range.end..].trim().is_empty();
    if let Some(hint) = heading(first, is_one_line, goes_on) {
        return Some(nearly(mark, "a heading", hint));
    }
    if first.starts_with(".. ") && first.trim_end().contains("::") {
        let message = "this is a directive in other programs, and text here";
        return Some(
            Local::warning(mark, FOREIGN, message)
                .hint("write `> [!NOTE]` on a line, and `> ` before the text below"),
        );
    }
    if near::is_alert(source, range.start, first) {
        let hint = format!("write `> {first}`, and `> ` before each line below it");
        return Some(nearly(mark, "an alert", hint));
    }
    let is_task = |task: &&str| first.starts_with(task);
    if ["[ ] ", "[x] ", "[X] "].iter().any(is_task) {
        return Some(nearly(mark, "an item of a list", format!("write `- {first}`")));
    }
    if let Some(hint) = tables::lacking(&lines, first) {
        return Some(nearly(mark, "a table", hint));
    }
    let of_others = lines
        .iter()
        .find_map(|line| Some((*line, dialects::line_of_others(line)?)));
    if let Some((line, (what, hint))) = of_others {
        let start = range.start + text.find(line).unwrap_or(0);
        let message = format!("this is {what} in other programs, and text here");
        return Some(Local::warning(start..start + line.len(), FOREIGN, message).hint(hint));
    }
    if let Some((what, hint)) = wide::paragraph(&lines) {
        return Some(nearly(mark, what, hint));
    }
    if let Some((what, hint)) = dialects::nearly(&lines) {
        return Some(match what {
            "code" => {
                Local::warning(mark, FOREIGN, "this is code in other programs, and text here").hint(hint)
            }
            _ => nearly(mark, what, hint),
        });
    }
    Some(nearly(mark, "a list", list(&lines, first)?))
}

/// The problem of text that is nearly markup.
fn nearly(mark: Range<usize>, what: &str, hint: impl Into<String>) -> Local {
    Local::warning(mark, NEARLY, format!("this is nearly {what}, and text here")).hint(hint.into())
}

/// What lines lack to be a list that begin like items.
fn list(lines: &[&str], first: &str) -> Option<&'static str> {
    if lines.len() > 1 && lines.iter().all(|line| is_spaced_odd(line)) && !begins_later(first) {
        return Some(
            "the space behind the mark of each item is one that never ends a line: write an ordinary one",
        );
    }
    let marker = tight_item(first)?;
    // Direct speech begins with a dash, too, and has the marks of sentences.
    let is_said = |line: &&str| {
        let words = line.trim_start_matches(marker);
        words.starts_with(char::is_uppercase) && line.ends_with(['.', '!', '?', '…', '»', '”', '"'])
    };
    let is_dialogue = marker == '-' && lines.iter().all(is_said);
    let are_items = lines.len() > 1 && lines.iter().all(|line| tight_item(line) == Some(marker));
    (are_items && !is_dialogue).then_some(match marker {
        '1' => "leave a space behind each full stop: `1. words`",
        _ => "leave a space behind the mark of each item: `- words`",
    })
}

/// Whether a line begins like an item, with a no-break space behind its mark, as word processors write it.
fn is_spaced_odd(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = if number.len() < line.len() {
        number.strip_prefix(['.', ')'])
    } else {
        line.strip_prefix(['-', '*', '+'])
    };
    rest.is_some_and(|rest| rest.starts_with(['\u{a0}', '\u{202f}', '\u{2007}']))
}

/// Whether a line begins with a number other than the first of a list, such as that of a day.
fn begins_later(line: &str) -> bool {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    digits > 0 && &line[..digits] != "1"
}

/// What to write instead of a heading without a space, or of one of a seventh level.
fn heading(line: &str, is_alone: bool, goes_on: bool) -> Option<String> {
    let line = line.trim_end();
    let words = line.trim_start_matches('#');
    let level = line.len() - words.len();
    let is_heading = match level {
        0 => false,
        // `#rain` and `#MeToo` are hashtags, which may begin a sentence or stand alone at the end.
        1 => {
            let tag = words.split_whitespace().next().unwrap_or_default();
            is_alone
                && words.starts_with(char::is_uppercase)
                && tag.chars().skip(1).all(char::is_lowercase)
                && (goes_on || words.contains(' '))
                && !words.ends_with(['.', '!', '?', ':', ',', ';'])
                && !words.contains('#')
        }
        2..=6 => words.starts_with(char::is_alphabetic),
        _ => words.starts_with([' ', '\t']),
    };
    let hashes = "#".repeat(level.clamp(2, 6));
    is_heading.then(|| format!("write `{hashes} {}`", words.trim()))
}

/// The mark of an item of a list without the space behind it: `-item`, `*item`, `1.item`.
fn tight_item(line: &str) -> Option<char> {
    let is_word = |text: &str| text.starts_with(char::is_alphabetic);
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < line.len() {
        return rest.strip_prefix('.').is_some_and(is_word).then_some('1');
    }
    let mark = line.chars().next().filter(|c| matches!(c, '-' | '*' | '+'))?;
    let is_emphasis = mark == '*' && line[1..].contains('*');
    (is_word(&line[1..]) && !is_emphasis).then_some(mark)
}

/// Reports `(words)[target]`, with brackets and parentheses the wrong way round. `bracket` is the place of the opening bracket in `text`.
pub(in crate::markdown) fn reversed_link(text: &str, bracket: usize, end: usize) -> Option<Local> {
    let before = text[..bracket].strip_suffix(')')?;
    let target = &text[bracket + 1..end - 1];
    let is_target = ["https://", "http://"]
        .iter()
        .any(|scheme| target.starts_with(scheme))
        || target.strip_suffix(".md").is_some_and(|name| !name.contains(' '));
    let open = before.rfind('(').filter(|_| is_target)?;
    let words = &before[open + 1..];
    Some(
        Local::error(open..end, "malformed-link", "this is not read as a link").hint(format!(
            "words stand in brackets, the target in parentheses: `[{words}]({target})`"
        )),
    )
}

/// Reports a fenced code block that is never closed. The range is that of the block in `source`.
pub(in crate::markdown) fn open_fence(source: &str, range: &Range<usize>) -> Option<Local> {
    let block = source[range.clone()].trim_end();
    let first = block.lines().next()?;
    let sign = first.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = first.len() - first.trim_start_matches(sign).len();
    let last = block.lines().skip(1).last().unwrap_or_default();
    let last = last.trim_start_matches([' ', '\t', '>']).trim_end();
    let is_closed = last.len() >= length && last.chars().all(|c| c == sign);
    (!is_closed).then(|| {
        let message = "this block of code is not closed, so that all below it is code";
        Local::warning(range.start..range.start + length, NEARLY, message)
            .hint("write the signs that begin it once more, on a line of their own behind the code")
    })
}

/// Reports a paragraph that is indented so far that it is shown as code.
pub(in crate::markdown) fn indented(source: &str, range: &Range<usize>) -> Local {
    let first = source[range.clone()]
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end();
    Local::warning(
        range.start..range.start + first.len(),
        NEARLY,
        "this is indented so far that it is shown as code",
    )
    .hint("take the spaces away; code stands between two lines of three backticks")
}

#[cfg(test)]
mod tests {
    use super::{inline, paragraph};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let told: Vec<&str> = inline(text)
            .into_iter()
            .chain(paragraph(text, &(0..text.len())))
            .map(|problem| &text[problem.range])
            .collect();
        assert_eq!(told, expected, "{text:?}");
    }

    #[test]
    fn what_others_read_is_told() {
        check("See [[Causes]] and ![[a.png]].", &["[[Causes]]", "![[a.png]]"]);
        check("a ==b c== d", &["==b c=="]);
        check("$$x^2$$", &["$$x^2$$"]);
        check("a ** b ** c", &["** b **"]);
        check("!(a.png)", &["!(a.png)"]);
        check("[TOC]", &["[TOC]"]);
        check("{: .note }", &["{: .note }"]);
        check("Words\n{: .note }", &["{: .note }"]);
        check(".. note::", &[".. note::"]);
    }

    #[test]
    fn what_is_nearly_markup_is_told() {
        check("#Heading", &[]);
        check("#Heading with Words", &["#Heading with Words"]);
        let followed = paragraph("#Heading\n\nWords.\n", &(0..9)).expect("it is told");
        assert_eq!(followed.range, 0..8);
        check("##Heading\nwords", &["##Heading"]);
        check("####### seven", &["####### seven"]);
        check("-one\n-two", &["-one"]);
        check("*one\n*two", &["*one"]);
        check("1.one\n2.two", &["1.one"]);
        check("1.\u{a0}one\n2.\u{a0}two", &["1.\u{a0}one"]);
        check("-\u{a0}one\n-\u{a0}two", &["-\u{a0}one"]);
        check("[ ] todo", &["[ ] todo"]);
        check("| a | b |\n| c | d |", &["| a | b |"]);
    }

    #[test]
    fn prose_is_prose() {
        for text in [
            "#rain was everywhere",
            "#MeToo began in 2017.",
            "#MeToo",
            "#MeToo in Vask",
            "-Bonjour.",
            "-Bonjour, madame.\n-Bonjour !",
            "-Co to jest?\n-Nic…",
            "a == b, and c == d",
            "[Causes] [1]",
            "[@courier, para 1]",
            "======",
            "It cost $$$, then $$ again",
            "2 ** 3 and 4",
            "-5 degrees\n-6 degrees",
            "5.\u{a0}mai\n6.\u{a0}mai",
            "*One* of them\n*two* of them",
            "What!(or not)",
            "3.5 million\n4.5 million",
            "|a| is the value",
            "... and then",
            "å",
        ] {
            check(text, &[]);
        }
    }
}
