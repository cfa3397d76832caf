//! Marks in full width, as input methods and translating programs write them: `［＠report，第3段］`, `［words］（page.md）`, `＃＃ Words`. Markdown
//! takes them for text. Full-width forms are those of Unicode's block "Halfwidth and Fullwidth Forms".

use super::citation;
use super::shortcode;
use super::target::TargetForm;
use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;
use std::ops::Range;

const NEARLY: &str = "nearly-markup";

/// The ASCII character that a wide one stands for.
fn narrow_char(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c)
            .checked_sub(0xfee0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        '、' | '،' | '﹐' => ',',
        '؛' => ';',
        '。' => '.',
        '【' | '〔' => '[',
        '】' | '〕' => ']',
        '\u{3000}' => ' ',
        c => c,
    }
}

/// A text with ASCII characters in place of wide ones.
pub(in crate::markdown) fn narrow(text: &str) -> String {
    text.chars().map(narrow_char).collect()
}

/// Narrow text with one space behind each comma and semicolon.
fn narrow_list(text: &str) -> String {
    let mut list = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        let narrow = narrow_char(c);
        if narrow == ' ' && list.ends_with(' ') {
            continue;
        }
        list.push(narrow);
        if narrow != c && matches!(narrow, ',' | ';') {
            list.push(' ');
        }
    }
    list.trim().to_owned()
}

/// Whether a stretch of text may hold what [`inline`] reports.
pub(in crate::markdown) fn may_hold(text: &str) -> bool {
    text.contains(['［', '【', '（', '＊', '｛', '＠', '＾', '：'])
}

/// Reports markup in full width in the words of a text, at ranges of the words.
pub(in crate::markdown) fn inline(text: &str) -> Vec<Local> {
    let mut found = Vec::new();
    if !may_hold(text) {
        return found;
    }
    let mut at = 0;
    while let Some(start) = text[at..].find(['[', '［', '【', '＊', '｛', '：']) {
        let start = at + start;
        let rest = line_from(text, start);
        let problem = match rest.chars().next() {
            Some('＊') => strong(rest, start),
            Some('｛') => braces(rest, start),
            Some('：') => address(text, start),
            _ => bracket(rest, start),
        };
        at = problem.as_ref().map_or_else(
            || start + rest.chars().next().map_or(1, char::len_utf8),
            |problem| problem.range.end,
        );
        found.extend(problem);
    }
    found
}

/// A citation, a footnote or a link that begins with a bracket.
fn bracket(rest: &str, start: usize) -> Option<Local> {
    let open = rest.chars().next()?;
    let inner = &rest[open.len_utf8()..];
    let length = inner.find(['[', ']', '［', '］', '【', '】'])?;
    let close = inner[length..]
        .chars()
        .next()
        .filter(|c| matches!(c, ']' | '］' | '】'))?;
    let end = open.len_utf8() + length + close.len_utf8();
    let inner = &inner[..length];
    let is_wide = open != '[' || close != ']';
    let is_marked_wide = inner.starts_with(['＠', '＾']);
    match narrow_char(inner.chars().next()?) {
        '@' if is_wide || is_marked_wide => {
            let meant = narrow_list(inner);
            citation::parse(&meant).ok()?;
            Some(nearly("a citation", start..start + end, &format!("[{meant}]")))
        }
        '^' if (is_wide || is_marked_wide) && open != '【' => Some(nearly(
            "a footnote",
            start..start + end,
            &format!("[{}]", narrow(inner).trim()),
        )),
        _ => link(rest, end, (inner, is_wide), start),
    }
}

/// Reports a citation whose marks within the brackets are in full width: `@report，para 3`. The range is that of `inner`.
pub(in crate::markdown) fn citation(inner: &str) -> Option<Local> {
    let meant = narrow_list(inner);
    if meant == inner || citation::parse(&meant).is_err() {
        return None;
    }
    let told = Local::error(
        0..inner.len(),
        "malformed-citation",
        "marks of this citation are in full width",
    );
    Some(told.hint(format!("write `[{meant}]`")))
}

/// Reports a link with brackets or parentheses in full width, where these hold a target.
fn link(rest: &str, end: usize, (words, is_wide): (&str, bool), start: usize) -> Option<Local> {
    let behind = &rest[end..];
    let open = behind.chars().next().filter(|c| matches!(c, '(' | '（'))?;
    let length = behind[open.len_utf8()..].find([')', '）'])?;
    let target = narrow(&behind[open.len_utf8()..][..length]);
    let close = behind[open.len_utf8() + length..].chars().next()?;
    let is_all_narrow = !is_wide && open == '(' && close == ')';
    if is_all_narrow || !is_target(target.trim()) {
        return None;
    }
    let range = start..start + end + open.len_utf8() + length + close.len_utf8();
    let told = Local::error(range, "malformed-link", "this is not read as a link");
    Some(told.hint(format!(
        "its brackets are in full width: write `[{words}]({})`",
        target.trim()
    )))
}

fn is_target(target: &str) -> bool {
    let path = target.split('#').next().unwrap_or_default();
    match TargetForm::parse(target) {
        TargetForm::Record { .. } | TargetForm::Web(_) | TargetForm::Mail(_) => true,
        TargetForm::File(_) => {
            path.strip_suffix(".md").is_some() || target.starts_with('#') && !target.contains(' ')
        }
        TargetForm::Refused(_) => false,
    }
}

/// `＊＊words＊＊`
fn strong(rest: &str, start: usize) -> Option<Local> {
    let inner = rest.strip_prefix("＊＊")?;
    let length = inner
        .find("＊＊")
        .filter(|length| *length > 0 && !inner.starts_with('＊'))?;
    let mark = "＊＊".len();
    Some(nearly(
        "strong text",
        start..start + length + 2 * mark,
        &format!("**{}**", inner[..length].trim()),
    ))
}

/// `｛｛ name() ｝｝`
fn braces(rest: &str, start: usize) -> Option<Local> {
    let inner = rest.strip_prefix("｛｛")?;
    let length = inner.find("｝｝")?;
    let told = Local::error(
        start..start + length + 2 * "｛｛".len(),
        "malformed-shortcode",
        "this is not read as a shortcode",
    );
    Some(told.hint(format!(
        "its braces are in full width: write `{{{{ {} }}}}`",
        narrow_list(&inner[..length])
    )))
}

/// Reports shortcodes in a paragraph of their own whose marks within the braces are in full width.
pub(in crate::markdown) fn shortcodes(paragraph: &str, offset: usize) -> Option<Local> {
    let meant = narrow(paragraph);
    let written = paragraph.trim_end();
    if meant == paragraph || shortcode::parse(&meant, 0, false).is_err() {
        return None;
    }
    let told = Local::error(
        offset..offset + written.len(),
        "malformed-shortcode",
        "marks of this shortcode are in full width",
    );
    Some(told.hint(format!("write `{}`", meant.trim())))
}

/// `https：//a.example`
fn address(text: &str, colon: usize) -> Option<Local> {
    let scheme = ["https", "http"]
        .into_iter()
        .find(|scheme| text[..colon].ends_with(scheme))?;
    let rest = &text[colon..];
    narrow(rest.get(.."：".len())?).starts_with(':').then_some(())?;
    let behind = &rest["：".len()..];
    if !(behind.starts_with("//") || behind.starts_with("／／")) {
        return None;
    }
    let length = behind
        .find(|c: char| c.is_whitespace() || matches!(c, '、' | '。' | '）' | '」' | '，'))
        .unwrap_or(behind.len());
    let start = colon - scheme.len();
    let range = start..colon + "：".len() + length;
    let address = narrow(&text[range.clone()]);
    let message = format!("`{}` is no link", &text[range.clone()]);
    Some(Local::warning(range, "bare-address", message).hint(format!("write `{address}`")))
}

fn nearly(what: &str, range: Range<usize>, meant: &str) -> Local {
    Local::warning(range, NEARLY, format!("this is nearly {what}, and text here"))
        .hint(format!("its marks are in full width: write `{meant}`"))
}

/// What a paragraph was meant as whose lines begin with marks in full width, and what to write.
pub(in crate::markdown) fn paragraph(lines: &[&str]) -> Option<(&'static str, String)> {
    let first = *lines.first()?;
    let begins = first.chars().next()?;
    let all = |sign: char| lines.iter().all(|line| line.starts_with(sign));
    let words = |line: &str, sign: char| line.trim_start_matches(sign).trim().to_owned();
    let is_spaced = |line: &str, sign: char| line.trim_start_matches(sign).starts_with([' ', '\u{3000}']);
    match begins {
        '＃' => {
            let level = first.chars().take_while(|c| *c == '＃').count();
            let is_heading = (level > 1 || is_spaced(first, '＃')) && level < 7;
            let words = words(first, '＃');
            (is_heading && !words.is_empty()).then(|| {
                (
                    "a heading",
                    format!("write `{} {words}`", "#".repeat(level.max(2))),
                )
            })
        }
        '｜' if lines.len() > 1 && all('｜') => Some((
            "a table",
            "write `|` between the cells, in ASCII, and a row `|---|---|` below the first one".to_owned(),
        )),
        '＞' if is_spaced(first, '＞') => {
            Some(("a quotation", format!("write `> {}`", words(first, '＞'))))
        }
        '－' | '＊' | '＋'
            if lines.len() > 1 && all(begins) && lines.iter().all(|line| is_spaced(line, begins)) =>
        {
            Some(("a list", format!("write `- {}`", words(first, begins))))
        }
        '｀' if first.starts_with("｀｀｀") => Some((
            "a block of code",
            "write three backticks of ASCII, \u{60}\u{60}\u{60}".to_owned(),
        )),
        '[' | '［' => definition(first),
        _ if lines.len() > 1 => {
            let rest = numbered(first).filter(|_| lines.iter().all(|line| numbered(line).is_some()))?;
            Some(("a list", format!("write `1. {}`", rest.trim())))
        }
        _ => None,
    }
}

/// `[^1]：the note`, `[name]：https://a.example`
fn definition(line: &str) -> Option<(&'static str, String)> {
    let (label, rest) = line.split_once([']', '］'])?;
    let label = narrow(label);
    let rest = rest.strip_prefix('：')?;
    if label.starts_with("[^") {
        // The mark itself is reported as that of a footnote without a definition.
        return None;
    }
    is_target(rest.trim()).then(|| {
        (
            "the definition of a link",
            format!("write `{label}]: {}`", rest.trim()),
        )
    })
}

/// The words behind a number that is marked as in Chinese and Japanese: `１．words`, `1、words`.
fn numbered(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| narrow_char(c).is_ascii_digit());
    let words = rest.strip_prefix(['．', '、', '）'])?;
    let is_number = rest.len() < line.len() && line.len() - rest.len() <= 6;
    let is_word = words
        .chars()
        .next()
        .is_some_and(|c| !narrow_char(c).is_ascii_digit());
    (is_number && is_word).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::{inline, paragraph};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let told: Vec<&str> = inline(text)
            .into_iter()
            .map(|problem| &text[problem.range])
            .collect();
        assert_eq!(told, expected, "{text:?}");
    }

    #[test]
    fn marks_in_full_width_are_told() {
        check("水が来た［＠courier、para 1］。", &["［＠courier、para 1］"]);
        check("a [＠courier, para 1] b", &["[＠courier, para 1]"]);
        check("【@courier，para 1】", &["【@courier，para 1】"]);
        check("[＾1] と ［^2］", &["[＾1]", "［^2］"]);
        check("[原因]（causes.md）を", &["[原因]（causes.md）"]);
        check(
            "［原因］（event：dam-breaks）",
            &["［原因］（event：dam-breaks）"],
        );
        check("＊＊重要＊＊です", &["＊＊重要＊＊"]);
        check(
            "｛｛ figure（measure=\"x\"） ｝｝",
            &["｛｛ figure（measure=\"x\"） ｝｝"],
        );
        check("見https：//a.example/b。", &["https：//a.example/b"]);
    }

    #[test]
    fn punctuation_of_chinese_and_japanese_is_text() {
        for text in [
            "市長（当時）は［注］と述べた。",
            "【速報】ダムが決壊",
            "[注]（後述）",
            "＊印は推定値",
            "注：水位は「危険」",
            "［1］（同上）",
            "ユーザー＠例",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn lines_that_begin_with_marks_in_full_width_are_told() {
        let told = |text: &str| paragraph(&text.lines().collect::<Vec<_>>()).map(|(what, _)| what);
        for (text, expected) in [
            ("＃＃ 原因", Some("a heading")),
            ("＃ 原因", Some("a heading")),
            ("＃＃原因", Some("a heading")),
            ("＃防災", None),
            ("｜a｜b｜\n｜c｜d｜", Some("a table")),
            ("＞ 引用", Some("a quotation")),
            ("－ 一\n－ 二", Some("a list")),
            ("１．一つ\n２．二つ", Some("a list")),
            ("1、一\n2、二", Some("a list")),
            ("1．5倍になった", None),
            ("3、4人が", None),
            ("[^1]：注", None),
            ("[a]：https://a.example/", Some("the definition of a link")),
            ("[注]：水位", None),
            ("｀｀｀\nx\n｀｀｀", Some("a block of code")),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
