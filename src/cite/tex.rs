//! Texts of `BibTeX` as readers see them.

use crate::input::composed;

/// The text of a value: without the braces that only keep letters as they are, with the letters that commands stand for. Commands that are
/// none of these are returned, too.
pub(super) fn plain(value: &str) -> (String, Vec<String>) {
    let mut text = String::new();
    let mut unknown = Vec::new();
    let mut rest = value.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '{' | '}' | '$' => {}
            '~' => text.push(' '),
            '-' if rest.peek() == Some(&'-') => {
                while rest.next_if_eq(&'-').is_some() {}
                text.push('–');
            }
            '\\' => {
                let Some(first) = rest.next() else { break };
                if !first.is_ascii_alphabetic() {
                    match accent(first) {
                        Some(mark) => accented(&mut text, mark, &mut rest),
                        None => text.push(first),
                    }
                    continue;
                }
                let mut name = String::from(first);
                while let Some(letter) = rest.next_if(char::is_ascii_alphabetic) {
                    name.push(letter);
                }
                if let (Some(mark), true) = (
                    named_accent(&name),
                    rest.peek().is_some_and(|next| matches!(next, '{' | ' ')),
                ) {
                    accented(&mut text, mark, &mut rest);
                    continue;
                }
                // What ends the name of a command belongs to it.
                if rest.peek() == Some(&' ') {
                    rest.next();
                }
                match letter(&name) {
                    Some(letter) => text.push_str(letter),
                    None if matches!(
                        name.as_str(),
                        "url" | "emph" | "textit" | "textbf" | "mbox" | "relax"
                    ) => {}
                    None => unknown.push(format!("\\{name}")),
                }
            }
            c => text.push(c),
        }
    }
    (composed(&text).into_owned(), unknown)
}

fn accented(text: &mut String, mark: char, rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    while rest.next_if(|next| matches!(next, '{' | ' ')).is_some() {}
    let base = match rest.next() {
        // The letters without a dot lose it to the accent anyway.
        Some('\\') => rest.next(),
        other => other,
    };
    if let Some(base) = base {
        text.extend([base, mark]);
    }
}

/// The combining mark of an accent that is a sign.
fn accent(sign: char) -> Option<char> {
    Some(match sign {
        '`' => '\u{300}',
        '\'' => '\u{301}',
        '^' => '\u{302}',
        '~' => '\u{303}',
        '=' => '\u{304}',
        '.' => '\u{307}',
        '"' => '\u{308}',
        _ => return None,
    })
}

/// The combining mark of an accent that is a letter.
fn named_accent(name: &str) -> Option<char> {
    Some(match name {
        "u" => '\u{306}',
        "r" => '\u{30a}',
        "H" => '\u{30b}',
        "v" => '\u{30c}',
        "c" => '\u{327}',
        "k" => '\u{328}',
        "d" => '\u{323}',
        "b" => '\u{331}',
        _ => return None,
    })
}

fn letter(name: &str) -> Option<&'static str> {
    Some(match name {
        "ss" => "ß",
        "ae" => "æ",
        "AE" => "Æ",
        "oe" => "œ",
        "OE" => "Œ",
        "o" => "ø",
        "O" => "Ø",
        "aa" => "å",
        "AA" => "Å",
        "l" => "ł",
        "L" => "Ł",
        "i" => "ı",
        "j" => "ȷ",
        "dh" => "ð",
        "th" => "þ",
        "dj" => "đ",
        "textbackslash" => "\\",
        "textbraceleft" => "{",
        "textbraceright" => "}",
        "textasciitilde" => "~",
        "textasciicircum" => "^",
        "textendash" => "–",
        "textemdash" => "—",
        "ldots" | "dots" => "…",
        _ => return None,
    })
}
