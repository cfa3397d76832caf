//! Marks within a line that other programs read and this one does not. Each is told only in a form that prose does not have.

use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;

const FOREIGN: &str = "foreign-markup";

/// Whether a stretch of text may hold what [`inline`] tells, apart from what stands in brackets and braces.
pub(in crate::markdown) fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_mark = |pair: &[u8]| match pair {
        [b'+', b'+'] | [b'%', b'%'] | [b'\'', b'\''] | [b'|', b'|'] => true,
        [b':' | b'\\', next] => next.is_ascii_alphabetic(),
        [b'^' | b'~' | b'$', next] => next.is_ascii_alphanumeric() || *next == b'\\',
        _ => false,
    };
    bytes.windows(2).any(is_mark)
}

/// Tells what stands in the words of a text, at ranges of the words.
pub(in crate::markdown) fn inline(text: &str) -> Vec<Local> {
    let mut found: Vec<Local> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['{', '[', '+', '%', '\'', '|', ':', '\\', '^', '~', '$']) {
        let start = at + start;
        at = start + 1;
        if let Some((length, what, hint)) = mark(text, start) {
            let message = format!("this is {what} in other programs, and text here");
            found.push(Local::warning(start..start + length, FOREIGN, message).hint(hint));
            at = start + length;
        }
    }
    found
}

type Mark = (usize, &'static str, String);

fn mark(text: &str, start: usize) -> Option<Mark> {
    let line = line_from(text, start);
    let before = text[..start].chars().next_back();
    match line.as_bytes()[0] {
        b'{' => {
            let word = text[..start].trim_end_matches(' ').chars().next_back();
            change(&text[start..]).or_else(|| braces(line, before, word))
        }
        b'[' => brackets(line),
        b'+' => between(line, before, "++").map(|(length, words)| {
            (
                length,
                "underlined or inserted",
                format!("write `**{words}**` for what weighs more"),
            )
        }),
        b'|' => between(line, before, "||").map(|(length, words)| {
            (
                length,
                "hidden until somebody asks for it",
                format!("write `{words}` without the lines"),
            )
        }),
        b'%' => {
            let inside = text[start..].strip_prefix("%%")?;
            let close = inside.find("%%").filter(|close| *close > 0)?;
            let hint = "every reader sees it; take it away, or write `<!-- words -->`".to_owned();
            Some((close + 4, "a comment that nobody sees", hint))
        }
        b'\'' => {
            let inside = line.strip_prefix("'''")?;
            let close = inside.find("'''").filter(|close| *close > 0)?;
            Some((close + 6, "bold", format!("write `**{}**`", &inside[..close])))
        }
        b':' => emoji(line, before),
        b'\\' => command(line),
        b'^' | b'~' => raised(line, before),
        _ => formula(line, before),
    }
}

/// What stands tight between two like marks that no letter touches from outside, as in `++words++` but not in `C++/C++`.
fn between<'t>(line: &'t str, before: Option<char>, sign: &str) -> Option<(usize, &'t str)> {
    let is_outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !sign.contains(c));
    let inside = line.strip_prefix(sign)?;
    let close = inside.find(sign)?;
    let words = &inside[..close];
    let is_word = words.starts_with(char::is_alphanumeric) && !words.ends_with(char::is_whitespace);
    let is_closed = is_outside(inside[close + sign.len()..].chars().next());
    (is_word && is_closed && is_outside(before)).then_some((close + sign.len() * 2, words))
}

/// Marks of editing, such as `{--words--}`.
fn change(rest: &str) -> Option<Mark> {
    let marks = [
        ("{--", "--}"),
        ("{++", "++}"),
        ("{~~", "~~}"),
        ("{==", "==}"),
        ("{>>", "<<}"),
    ];
    let length = marks
        .iter()
        .find_map(|(open, close)| rest.strip_prefix(open)?.find(close))?;
    let hint = "every reader sees it; accept or refuse the change, and take the signs away".to_owned();
    Some((length + 6, "a change or a comment of an editor", hint))
}

/// `{.note}`, `{#id}`, `{: .note}`, `{width=50%}` at the begin of a line or behind what they belong to.
fn braces(line: &str, before: Option<char>, word: Option<char>) -> Option<Mark> {
    let is_behind = before.is_none_or(|c| matches!(c, '\n' | ']' | ')' | '*' | '_' | '`' | '=' | '"'));
    let end = line.find('}')?;
    // Behind a space only at the end of the line, where prose has no such thing.
    let is_alone = line[1..].starts_with(['.', '#']) && line[end + 1..].trim().is_empty();
    let is_last = is_alone && before == Some(' ') && word.is_some_and(char::is_alphanumeric);
    if !is_behind && !is_last {
        return None;
    }
    let inside = line[1..end].trim();
    let name = |text: &str| {
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ':');
        text.starts_with(char::is_alphabetic) && text.chars().all(is_name)
    };
    let is_attribute = |word: &str| match word.strip_prefix(['.', '#']) {
        Some(rest) => name(rest),
        None => word.split_once('=').is_some_and(|(key, _)| name(key)),
    };
    let first = inside.trim_start_matches(':').split_whitespace().next()?;
    let is_list = inside.starts_with(':') && name(first);
    (is_attribute(first) || is_list).then(|| {
        let hint = "take them away; how a page looks is a matter of the theme".to_owned();
        (end + 1, "a list of attributes", hint)
    })
}

/// `[b]words[/b]`, and `[gallery ids="1"]`.
fn brackets(line: &str) -> Option<Mark> {
    let end = line.find(']')?;
    let inside = &line[1..end];
    let is_name = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'*'))
    };
    let is_end = inside.strip_prefix('/').is_some_and(is_name);
    let is_tag = inside.split_once([' ', '\u{a0}']).is_some_and(|(name, rest)| {
        let key = rest.trim_start().split('=').next().unwrap_or_default();
        is_name(name)
            && is_name(key)
            && ["=\"", "='"]
                .iter()
                .any(|sign| rest.trim_start()[key.len()..].starts_with(sign))
    });
    (is_end || is_tag).then(|| {
        let hint =
            "write `**words**`, `*words*`, `[words](address)` or `![what it shows](file)`, or leave it out"
                .to_owned();
        (end + 1, "a tag", hint)
    })
}

/// `:smile:`
fn emoji(line: &str, before: Option<char>) -> Option<Mark> {
    let length = line[1..].find(':').filter(|length| *length > 1)?;
    let name = &line[1..=length];
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'));
    let is_apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, ':' | '/'));
    let is_mark = is_name && is_apart(before) && is_apart(line[length + 2..].chars().next());
    is_mark.then(|| {
        (
            length + 2,
            "an emoji or a role",
            "write the character itself, or words".to_owned(),
        )
    })
}

/// `\textbf{words}`
fn command(line: &str) -> Option<Mark> {
    let name = line[1..].bytes().take_while(u8::is_ascii_alphabetic).count();
    let inside = line[1 + name..].strip_prefix('{').filter(|_| name > 1)?;
    let close = inside.find('}')?;
    let hint = format!(
        "write `{}`, with `**` or `*` around it where it weighs more",
        &inside[..close]
    );
    Some((name + close + 3, "a command", hint))
}

/// `m^2^` and `H~2~O`, which prose has not: a number between two signs, behind a letter.
fn raised(line: &str, before: Option<char>) -> Option<Mark> {
    let sign = line.chars().next()?;
    let digits = line[1..].bytes().take_while(u8::is_ascii_digit).count();
    let is_closed = line[1 + digits..].starts_with(sign);
    let is_mark = (1..=3).contains(&digits) && is_closed && before.is_some_and(char::is_alphabetic);
    is_mark.then(|| {
        let (what, form) = match sign {
            '^' => ("raised", "write the raised characters themselves, as in `m²`"),
            _ => ("lowered", "write the lowered characters themselves, as in `H₂O`"),
        };
        (digits + 2, what, form.to_owned())
    })
}

/// `$x^2$`; sums of money are none.
fn formula(line: &str, before: Option<char>) -> Option<Mark> {
    let length = line[1..].find('$').filter(|length| *length > 0)?;
    let inside = &line[1..=length];
    let is_apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '$');
    let is_formula = inside.starts_with(|c: char| c.is_alphabetic() || c == '\\')
        && !inside.ends_with(' ')
        && inside.contains(['\\', '^', '=']);
    let is_mark = is_formula && is_apart(before) && is_apart(line[length + 2..].chars().next());
    is_mark.then(|| {
        let hint = "write it in words and characters, such as `E = mc²`".to_owned();
        (length + 2, "a formula", hint)
    })
}

/// What a line of its own, or a whole paragraph, is elsewhere: a heading, a list or a table of other programs, or code of theirs.
pub(in crate::markdown) fn nearly(lines: &[&str]) -> Option<(&'static str, String)> {
    let first = *lines.first()?;
    let is_row_of = |line: &str, signs: &[char]| line.len() > 2 && line.chars().all(|c| signs.contains(&c));
    let level = first.len() - first.trim_start_matches('=').len();
    let words = first.trim_matches('=');
    if (2..=6).contains(&level) && words.starts_with(' ') && words.trim().starts_with(char::is_alphabetic) {
        return Some((
            "a heading",
            format!("write `{} {}`", "#".repeat(level), words.trim()),
        ));
    }
    if let [words, ruler] = lines
        && ['^', '"', '+', '\'', '.']
            .iter()
            .any(|sign| is_row_of(ruler, &[*sign]))
        && ruler.chars().count() >= words.chars().count().min(4)
    {
        return Some(("a heading", format!("write `## {words}`")));
    }
    if first.starts_with('+') && is_row_of(first, &['+', '-', '=', ':']) && lines.len() > 1 {
        let hint = "write a row `| a | b |`, a row `|---|---|` below it, and a row for each further line";
        return Some(("a table", hint.to_owned()));
    }
    if is_bullet(first, ALWAYS)
        || (lines.len() > 1 && lines.iter().all(|line| is_bullet(line, MAYBE)) && !is_said(lines))
    {
        return Some((
            "a list",
            "write `- words` for each item, on a line of its own".to_owned(),
        ));
    }
    let cells = |line: &str, sign: &str| line.matches(sign).count();
    for sign in [" | ", "\t"] {
        let count = cells(first, sign);
        if lines.len() > 1 && count > 0 && lines.iter().all(|line| cells(line, sign) == count) {
            let row = "---|".repeat((count + 1).min(8));
            let hint = format!("write `|` between the cells, and a row `|{row}` below the first one");
            return Some(("a table", hint));
        }
    }
    if lines.len() > 1 && lines.iter().all(|line| is_numbered(line)) {
        return Some(("a list", "write `1. words` or `- words` for each item".to_owned()));
    }
    let is_code = (first.starts_with("import ")
        && [" from \"", " from '"].iter().any(|from| first.contains(from)))
        || first.starts_with("export const ")
        || first.starts_with("export default ");
    is_code.then(|| ("code", "take it away; the theme has what pages need".to_owned()))
}

/// What only lists begin with, and what lists begin with that have several items.
const ALWAYS: &[char] = &['•', '◦', '▪', '‣', '●', '○', '■', '・', '\u{f0b7}'];
const MAYBE: &[char] = &['·', '–', '—', '*', 'o', '→', '>'];

/// Whether a line begins with such a sign and a space.
fn is_bullet(line: &str, signs: &[char]) -> bool {
    let rest = line.strip_prefix(signs);
    rest.is_some_and(|rest| {
        let spaced = rest.trim_start();
        // A letter is a bullet before a tab only.
        let is_parted = if line.starts_with('o') {
            rest.starts_with('\t')
        } else {
            spaced.len() < rest.len() || ALWAYS.contains(&line.chars().next().unwrap_or_default())
        };
        is_parted && !spaced.is_empty()
    })
}

/// Whether lines are what people say to one another, which begins with a dash and ends like a sentence.
fn is_said(lines: &[&str]) -> bool {
    lines
        .iter()
        .all(|line| line.ends_with(['.', '!', '?', '…', ',', ':', '»', '”', '"']))
}

/// What a line of its own is in other programs, and what to do about it.
pub(in crate::markdown) fn line_of_others(line: &str) -> Option<(&'static str, &'static str)> {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '))
    };
    let name = line.split("::").next().unwrap_or_default();
    let last = line.rsplit(' ').next().unwrap_or_default();
    if line == "%%" {
        Some((
            "the edge of a comment that nobody sees",
            "every reader sees what stands between them; take it away, or write `<!-- words -->`",
        ))
    } else if line
        .strip_prefix("///")
        .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_lowercase()))
    {
        Some((
            "a block with a name",
            "write `> [!NOTE]` on a line, and `> ` before the text below",
        ))
    } else if line.starts_with("*[") && line.contains("]: ") {
        Some((
            "the meaning of an abbreviation",
            "write it out where it is used first, or as a record in `terms.yaml`",
        ))
    } else if name.len() + 2 < line.len() && is_word(name) && line[name.len() + 2..].starts_with(' ') {
        Some(("a field", "say it in a sentence, or take it away"))
    } else if last.len() > 3 && last.len() < line.len() && last.strip_prefix('^').is_some_and(is_word) {
        Some((
            "the name of a paragraph",
            "take it away; links lead to headings: `## Words {#name}`",
        ))
    } else {
        None
    }
}

/// `a) words`, `(1) words`, `1.) words`
fn is_numbered(line: &str) -> bool {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let Some((number, rest)) = inner.split_once(')') else {
        return false;
    };
    let number = number.strip_suffix('.').unwrap_or(number);
    let is_letter = number.chars().count() == 1 && number.chars().all(char::is_alphabetic);
    let is_number = !number.is_empty()
        && number.len() < 4
        && number
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b'i' | b'v' | b'x'));
    (is_letter || is_number) && rest.starts_with(' ')
}

/// Whether a line is nothing but the mark in whose place other programs list the headings of a page.
pub(in crate::markdown) fn is_contents(line: &str) -> bool {
    let inner = line.trim().trim_start_matches('@');
    let words = inner.trim_matches(['[', ']', '_']).trim_start_matches('\\');
    words.len() < inner.len()
        && ["toc", "tableofcontents", "inhaltsverzeichnis"]
            .iter()
            .any(|known| words.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::{inline, is_contents, line_of_others, may_hold, nearly};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let told: Vec<String> = inline(text)
            .into_iter()
            .map(|problem| text[problem.range].to_owned())
            .collect();
        assert_eq!(told, expected, "{text:?}");
        let is_seen = may_hold(text) || text.contains(['[', '{']);
        assert!(is_seen || told.is_empty(), "{text:?} is looked at");
    }

    #[test]
    fn what_others_read_is_told() {
        check("a [word]{.x} here", &["{.x}"]);
        check("{.note}", &["{.note}"]);
        check("{: .note #id}", &["{: .note #id}"]);
        check("{:toc}", &["{:toc}"]);
        check("{width=50%} behind", &["{width=50%}"]);
        check("new ++words++ here", &["++words++"]);
        check("||hidden||", &["||hidden||"]);
        check("a %%to do%% b", &["%%to do%%"]);
        check("'''bold'''", &["'''bold'''"]);
        check("good :smile: day", &[":smile:"]);
        check("\\textbf{bold}", &["\\textbf{bold}"]);
        check("5 m^2^ of H~2~O", &["^2^", "~2~"]);
        check("$x^2$ and $\\pi$", &["$x^2$", "$\\pi$"]);
        check("a [b]bold[/b] c", &["[/b]"]);
        check("[gallery ids=\"1,2\"]", &["[gallery ids=\"1,2\"]"]);
        check(
            "{--out--}{++in++}{>>why<<}",
            &["{--out--}", "{++in++}", "{>>why<<}"],
        );
    }

    #[test]
    fn prose_is_prose() {
        for text in [
            "C++ and C++, C++/C++, a ++ b ++ c",
            "100 %% or 5 %",
            "''quoted'' and 'quoted'",
            "at 10:30:15, ratio 1:2:3, said: yes, and so: no",
            "http://a:b:c",
            "a || b || c",
            "it cost $5 to $6, and US$10 = A$12",
            "~20 of the shops ~ noon, 10~20~30",
            "a^b^c",
            "set {a, b}, {1=2}, { .x",
            "[sic], [a/b], [and=or], [Note 1]",
            "C:\\Users\\name",
            "Der Minister :sagte nichts:",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn paragraphs_of_others_are_told() {
        let told = |text: &str| nearly(&text.lines().collect::<Vec<_>>()).map(|(what, _)| what);
        for (text, expected) in [
            ("== Heading ==", Some("a heading")),
            ("=== Heading", Some("a heading")),
            ("Heading\n^^^^^^^", Some("a heading")),
            ("+---+---+\n| a | b |\n+---+---+", Some("a table")),
            ("a | b\nc | d", Some("a table")),
            ("a\tb\nc\td", Some("a table")),
            ("• one\n• two", Some("a list")),
            ("• one", Some("a list")),
            ("– one\n– two", Some("a list")),
            ("o\tone\no\ttwo", Some("a list")),
            ("– Who is it?\n– It is me.", None),
            ("o one\no two", None),
            ("a) one\nb) two", Some("a list")),
            ("(1) one\n(2) two", Some("a list")),
            ("import X from './x'", Some("code")),
            ("a == b", None),
            ("(1) one thing, he said\nand another", None),
            ("one | two", None),
            ("Import duties from \"abroad\"", None),
            ("Words\n...", None),
        ] {
            assert_eq!(told(text), expected, "{text:?}");
        }
    }

    #[test]
    fn lines_of_others_are_told() {
        for line in [
            "%%",
            "/// note",
            "*[HTML]: words",
            "status:: done",
            "A paragraph. ^its-name",
        ] {
            assert!(line_of_others(line).is_some(), "{line}");
        }
        for line in [
            "*[sic]* he said",
            "//// x",
            "Note: this",
            "std::vec::Vec",
            "a ^b c",
            "2 ^10",
        ] {
            assert!(line_of_others(line).is_none(), "{line}");
        }
    }

    #[test]
    fn contents_are_told_in_each_form() {
        for text in [
            "[TOC]",
            "[[toc]]",
            "[[_TOC_]]",
            "__TOC__",
            "@[toc]",
            "\\tableofcontents",
        ] {
            assert!(is_contents(text), "{text}");
        }
        assert!(!is_contents("toc"));
        assert!(!is_contents("[tocsin]"));
    }
}
