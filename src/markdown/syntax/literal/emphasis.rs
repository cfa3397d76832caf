//! Marks of stress that stay text, or that stress other words than their author meant. Whether a mark begins or ends stress depends on
//! the characters around it (`CommonMark` 0.31, section 6.2): behind punctuation it ends none where a letter follows, so that
//! `**Note:**words` is shown with its asterisks, and in `**a）**b**「c」**d` the `b` becomes strong.

mod mark;

use self::mark::{Mark, is_mark};
use crate::markdown::document::{Node, Placed, is_block};
use crate::markdown::problems::Local;
use pulldown_cmark::{Tag, TagEnd};
use std::ops::Range;

const CODE: &str = "nearly-markup";

/// Reports marks of a text that are shown as they are written, though they were meant as markup.
pub(in crate::markdown) fn check(text: &str, nodes: &[Placed<'_>]) -> Vec<Local> {
    let mut found = Vec::new();
    if !text.contains(['*', '_', '~']) {
        return found;
    }
    let mut marks = Vec::new();
    let mut muted = 0;
    for Placed { node, range } in nodes {
        match node {
            Node::Start(Tag::CodeBlock(_)) => muted += 1,
            Node::End(TagEnd::CodeBlock) => muted -= 1,
            Node::Start(Tag::Link { .. }) if !text[range.clone()].starts_with('[') => muted += 1,
            Node::End(TagEnd::Link) if !text[range.clone()].starts_with('[') => muted -= 1,
            Node::Text(_) if muted == 0 => marks.extend(shown(text, range)),
            Node::Start(tag) => marks.extend(read(text, tag.to_end(), range, true)),
            Node::End(tag) => marks.extend(read(text, *tag, range, false)),
            _ => {}
        }
        let is_end = match node {
            Node::Start(tag) => is_block(tag.to_end()),
            Node::End(tag) => is_block(*tag),
            Node::Heading(_) => true,
            _ => false,
        };
        if is_end {
            found.extend(of_block(&joined(std::mem::take(&mut marks))));
        }
    }
    found.extend(of_block(&joined(marks)));
    found
}

/// The rows of signs in a stretch of words without a backslash before them.
fn shown<'t>(text: &'t str, range: &Range<usize>) -> Vec<Mark<'t>> {
    let mut marks: Vec<Mark<'t>> = Vec::new();
    let before = text[..range.start].bytes().rev();
    let mut is_escaped = before.take_while(|byte| *byte == b'\\').count() % 2 == 1;
    for (at, sign) in text[range.clone()].char_indices() {
        let at = range.start + at;
        if std::mem::take(&mut is_escaped) {
            continue;
        }
        is_escaped = sign == '\\';
        if !matches!(sign, '*' | '_' | '~') {
            continue;
        }
        match marks.last_mut() {
            Some(last) if last.sign == sign && last.range.end == at => last.range.end += 1,
            _ => marks.push(Mark {
                text,
                range: at..at + 1,
                sign,
                is_read: false,
            }),
        }
    }
    marks
}

/// The mark with which an element begins or ends.
fn read<'t>(text: &'t str, tag: TagEnd, range: &Range<usize>, is_start: bool) -> Option<Mark<'t>> {
    let length = match tag {
        TagEnd::Emphasis => 1,
        TagEnd::Strong | TagEnd::Strikethrough => 2,
        _ => return None,
    };
    let range = if is_start {
        range.start..range.start + length
    } else {
        range.end - length..range.end
    };
    Some(Mark {
        text,
        sign: text[range.clone()].chars().next()?,
        range,
        is_read: true,
    })
}

/// Joins marks that touch, as those of `***words***`, unless only one of them is read as markup.
fn joined(marks: Vec<Mark<'_>>) -> Vec<Mark<'_>> {
    let mut joined: Vec<Mark<'_>> = Vec::new();
    for mark in marks {
        match joined.last_mut() {
            Some(last)
                if last.sign == mark.sign
                    && last.range.end == mark.range.start
                    && last.is_read == mark.is_read =>
            {
                last.range.end = mark.range.end;
            }
            _ => joined.push(mark),
        }
    }
    joined
}

fn of_block(marks: &[Mark<'_>]) -> Vec<Local> {
    if marks.iter().all(|mark| mark.is_read) {
        return Vec::new();
    }
    let surplus = marks
        .windows(2)
        .find(|pair| pair[0].touches(&pair[1]))
        .map(|pair| surplus(&pair[0], &pair[1]));
    if surplus.is_some() {
        return surplus.into_iter().collect();
    }
    let mut found = Vec::new();
    for (sign, length) in [('*', 1), ('*', 2), ('*', 3), ('_', 1), ('_', 2), ('~', 2)] {
        let alike: Vec<&Mark<'_>> = marks
            .iter()
            .filter(|mark| mark.sign == sign && mark.range.len() == length && !mark.is_within_word())
            .collect();
        found.extend(if length == 1 {
            single(&alike)
        } else {
            several(&alike)
        });
    }
    found
}

/// Reports rows of two or three signs that are shown: these are always meant as marks where they touch words.
fn several(marks: &[&Mark<'_>]) -> Option<Local> {
    let mut at = 0;
    while let Some(mark) = marks.get(at) {
        let next = marks.get(at + 1).copied();
        match next.filter(|next| mark.may_open() && next.may_close()) {
            Some(next) if mark.is_read && next.is_read => at += 2,
            Some(next) => return Some(pair(mark, next)),
            None => {
                if let Some(next) = next.filter(|next| mark.is_spaced_apart(next)) {
                    return Some(spaced(mark, next));
                }
                if !mark.is_read && mark.is_open_alone() && next.is_none() {
                    return Some(unclosed(mark));
                }
                at += 1;
            }
        }
    }
    None
}

/// Reports single signs that are shown only because of punctuation: others may be part of a word, or refer to a note.
fn single(marks: &[&Mark<'_>]) -> Option<Local> {
    let is_kept = |pair: &[&Mark<'_>]| {
        let [open, close] = pair else { return false };
        let is_alone = !open.is_read && !close.is_read && open.may_open() && close.may_close();
        let (opens, closes) = (open.opens(), close.closes());
        let is_enclosed = open.after().is_some_and(is_mark) && close.before().is_some_and(is_mark);
        is_alone
            && !(opens && closes)
            && (opens || closes || is_enclosed)
            && (opens || open.before().is_none_or(char::is_alphabetic))
            && (closes || close.after().is_none_or(char::is_alphabetic))
    };
    let pair_of = marks.windows(2).find(|pair| is_kept(pair))?;
    Some(pair(pair_of[0], pair_of[1]))
}

/// Reports two marks that were meant as a pair, and are not read as one.
fn pair(open: &Mark<'_>, close: &Mark<'_>) -> Local {
    let words = &open.text[open.range.end..close.range.start];
    let signs = open.quoted();
    let of_stress = if signs.starts_with('~') {
        "strike out"
    } else {
        "stress"
    };
    let is_close = open.opens();
    let message = format!("`{signs}` does not {of_stress} these words, and is shown as it is");
    let told = Local::warning(open.range.start..close.range.end, CODE, message);
    let is_kept_by_letters = open.sign == '_' && open.opens() && close.closes();
    if is_kept_by_letters {
        let stars = "*".repeat(signs.len());
        return told.hint(format!(
            "within words only asterisks stress: write `{stars}{}{stars}`",
            short(words)
        ));
    }
    let neighbour = if is_close { close.after() } else { open.before() };
    let c = neighbour.map(String::from).unwrap_or_default();
    let told = told.hint(format!(
        "a mark that stands between punctuation and a letter is none here: put a space between `{signs}` and `{c}`"
    ));
    match moved(words, signs, is_close) {
        Some(moved) => told.hint(format!("or let the punctuation stand outside: `{moved}`")),
        None => told,
    }
}

/// The words with their marks moved inside the punctuation at their beginning or end; none where only one of a pair of brackets would move.
fn moved(words: &str, signs: &str, is_at_end: bool) -> Option<String> {
    let inner = words.trim_matches(is_mark);
    let start = words.find(inner).filter(|_| !inner.is_empty())?;
    let (before, after) = (&words[..start], &words[start + inner.len()..]);
    let is_bracket = |c: char| {
        !matches!(
            c,
            '.' | ','
                | ';'
                | ':'
                | '!'
                | '?'
                | '…'
                | '。'
                | '、'
                | '，'
                | '．'
                | '：'
                | '；'
                | '！'
                | '？'
                | '।'
                | '؟'
                | '،'
        )
    };
    let is_enclosed = before.chars().count() == 1 && after.chars().count() == 1;
    let is_alone = if is_at_end {
        before.is_empty()
    } else {
        after.is_empty()
    };
    let has_bracket = before.contains(is_bracket) || after.contains(is_bracket);
    let is_movable = is_enclosed || (is_alone && !has_bracket);
    (is_movable && !inner.contains(['\n', '*', '_', '~']))
        .then(|| format!("{before}{signs}{}{signs}{after}", short(inner)))
}

fn short(words: &str) -> String {
    const MOST: usize = 24;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    let begin: String = words.chars().take(MOST / 2).collect();
    let end: Vec<char> = words.chars().rev().take(MOST / 4).collect();
    let end: String = end.into_iter().rev().collect();
    format!("{begin}…{end}")
}

/// Reports marks with a space between one of them and the words.
fn spaced(open: &Mark<'_>, close: &Mark<'_>) -> Local {
    let words = &open.text[open.range.end..close.range.start];
    let signs = open.quoted();
    let message = format!("these {} are shown as they are", open.name());
    Local::warning(open.range.start..close.range.end, CODE, message).hint(format!(
        "write them at the words: `{signs}{}{signs}`",
        short(words.trim())
    ))
}

fn unclosed(mark: &Mark<'_>) -> Local {
    let signs = mark.quoted();
    let message = format!("no `{signs}` closes this, so that it is shown as it is");
    let escaped: String = signs.chars().flat_map(|sign| ['\\', sign]).collect();
    Local::warning(mark.range.clone(), CODE, message)
        .hint(format!(
            "write `{signs}` behind the words, too, in the same paragraph"
        ))
        .hint(format!("if it is to be shown, write `{escaped}`"))
}

/// Reports surplus signs beside a mark.
fn surplus(first: &Mark<'_>, second: &Mark<'_>) -> Local {
    let shown = if first.is_read { second } else { first };
    let message = format!(
        "there are more {}s on one side of these words than on the other",
        shown.name().trim_end_matches('s')
    );
    Local::warning(first.range.start..second.range.end, CODE, message)
        .hint("write as many behind the words as before them")
}

#[cfg(test)]
mod tests {
    use crate::markdown::document::Document;
    use crate::markdown::parser_text::ParserText;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let parsed = ParserText::prose(text);
        let document = Document::parse(&parsed);
        let found: Vec<&str> = super::check(document.text, &document.nodes)
            .into_iter()
            .map(|problem| &document.text[problem.range])
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn marks_that_punctuation_keeps_from_being_read_are_told() {
        for (text, told) in [
            ("彼は**「警告」**です。", "**「警告」**"),
            ("彼は**警告。**です。", "**警告。**"),
            ("**Note:**text", "**Note:**"),
            ("Der **(erste)**Tag", "**(erste)**"),
            ("a*“quoted”*b", "*“quoted”*"),
            ("これは**太字（強調）**と**「二つ」**です。", "**太字（強調）**"),
            ("~~「警告」~~です", "~~「警告」~~"),
            ("***「警告」***です", "***「警告」***"),
            ("__「警告」__です", "__「警告」__"),
            ("これは__重要__です", "__重要__"),
            ("L'**«accord»**de Vask", "**«accord»**"),
            ("*«Нет»*сказал он", "*«Нет»*"),
            ("_Note:_text", "_Note:_"),
            ("| **「a」**b |\n|---|", "**「a」**"),
        ] {
            check(text, &[told]);
        }
    }

    #[test]
    fn marks_that_lack_their_like_are_told() {
        check("**open and never closed", &["**"]);
        check("A **b **c", &["**b **"]);
        check("A ** b** c", &["** b**"]);
        check("Some **bold text* here", &["**"]);
        check("Some *bold text** here", &["**"]);
    }

    #[test]
    fn signs_of_prose_are_text() {
        for text in [
            "**a** b *c* ~~d~~ __e__ _f_ ***g***",
            "f** and s**t and 2**3**4",
            "Leser*innen („Kolleg*innen“) und Freund*innen",
            "price* and note*",
            "*Note: a footnote",
            "** Total, see below",
            "Total** and more",
            "5 * 3 * 2, 2*(3+4)*5, a*(b+c)",
            "snake_case_name, __init__ and _x",
            "~20 and ~~30",
            "\\*\\*Note:\\*\\*text",
            "`**Note:**text`",
            "    **Note:**text",
            "https://a.example/**b.**c",
            "l’*« accord »*.",
            "**半分**だけ",
            "****",
            "*** and more",
        ] {
            check(text, &[]);
        }
    }
}
