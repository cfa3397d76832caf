//! Markup within a line that other programs have and kzsite does not. Each is reported only in forms that prose does not have.

mod paragraphs;

pub(in crate::markdown) use self::paragraphs::{is_contents, line_of_others, nearly};

use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;

const FOREIGN: &str = "foreign-markup";

/// Whether a stretch of text may hold what [`inline`] reports, apart from brackets and braces.
pub(in crate::markdown) fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_mark = |pair: &[u8]| match pair {
        [b'+', b'+'] | [b'%', b'%'] | [b'\'', b'\''] | [b'|', b'|'] => true,
        [b':' | b'\\', next] => next.is_ascii_alphabetic(),
        [b'^' | b'~' | b'$', next] => next.is_ascii_alphanumeric() || !next.is_ascii() || *next == b'\\',
        _ => false,
    };
    bytes.windows(2).any(is_mark)
}

/// Reports such markup in the words of a text, at ranges of the words.
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

/// The words between two equal marks without spaces inside and without letters outside, as in `++words++` but not in `C++/C++`.
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
    // Behind a space it counts only at the end of the line, where prose has no braces.
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

/// `m^2^`, `H~2~O` and `x^n+1^`: a number or a few letters between two signs, behind a letter or a digit, which prose does not have.
fn raised(line: &str, before: Option<char>) -> Option<Mark> {
    const MOST: usize = 8;
    let sign = line.chars().next()?;
    let length = line[1..].find(sign).filter(|length| *length > 0)?;
    let inside = &line[1..=length];
    let behind = line[length + 2..].chars().next();
    let is_number = inside.len() <= 3 && inside.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = match sign {
        '^' => inside
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '+' | '-' | '−')),
        _ => inside.bytes().all(|byte| byte.is_ascii_lowercase()),
    };
    // A row such as `a^b^c` has another meaning, and so may a number behind a number.
    let is_last = !behind.is_some_and(|c| c.is_alphanumeric() || c == sign);
    let is_mark = if before.is_some_and(char::is_alphabetic) {
        is_number || (is_word && is_last && inside.chars().count() <= MOST)
    } else {
        before.is_some_and(|c| c.is_ascii_digit() || matches!(c, ')' | ']'))
            && sign == '^'
            && is_word
            && is_last
    };
    is_mark.then(|| {
        let (what, form) = match sign {
            '^' => (
                "raised",
                "write the raised characters themselves, as in `m²`, or words",
            ),
            _ => (
                "lowered",
                "write the lowered characters themselves, as in `H₂O`, or words",
            ),
        };
        (length + 2, what, form.to_owned())
    })
}

/// `$x^2$`; sums of money are none.
fn formula(line: &str, before: Option<char>) -> Option<Mark> {
    let length = line[1..].find('$').filter(|length| *length > 0)?;
    let inside = &line[1..=length];
    let is_apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '$');
    let is_name = inside.len() == 1 && inside.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_formula = is_name
        || (inside.starts_with(|c: char| c.is_alphabetic() || c == '\\')
            && !inside.ends_with(' ')
            && inside.contains(['\\', '^', '=']));
    let is_mark = is_formula && is_apart(before) && is_apart(line[length + 2..].chars().next());
    is_mark.then(|| {
        let hint = "write it in words and characters, such as `E = mc²`".to_owned();
        (length + 2, "a formula", hint)
    })
}

#[cfg(test)]
mod tests {
    use super::{inline, may_hold};

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
        check(
            "x^sup^, 10^6^ and the 1^er^; x~i~.",
            &["^sup^", "^6^", "^er^", "~i~"],
        );
        check("$x^2$ and $\\pi$ of $x$", &["$x^2$", "$\\pi$", "$x$"]);
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
            "a^b^c, 2^3^4, 10^6 and 10^7, ^_^ and ^^",
            "東京~大阪~京都, la~la~la, 5~6~7",
            "set {a, b}, {1=2}, { .x",
            "[sic], [a/b], [and=or], [Note 1]",
            "C:\\Users\\name",
            "Der Minister :sagte nichts:",
        ] {
            check(text, &[]);
        }
    }
}
