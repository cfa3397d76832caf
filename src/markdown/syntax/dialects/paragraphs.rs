//! Lines and paragraphs that are markup in other programs and not in kzsite: headings, lists, tables, fields, the place of a table of
//! contents.

/// What a line or a whole paragraph is in other programs: a heading, a list, a table or code.
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
    if lines.len() > 1 && lines.iter().all(|line| is_tabbed(line)) {
        return Some(("a list", "write `1. words` or `- words` for each item".to_owned()));
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

/// Whether a line begins with a bullet, a letter or a number and a tab, as word processors write items.
fn is_tabbed(line: &str) -> bool {
    line.split_once('\t').is_some_and(|(mark, words)| {
        let bare = mark.trim_start_matches('(').trim_end_matches([')', '.']);
        let is_counted =
            bare.len() < mark.len() && bare.chars().all(char::is_alphanumeric) && bare.chars().count() <= 3;
        let is_sign = |sign: &&char| mark.chars().eq([**sign]);
        let is_bullet = ALWAYS.iter().chain(MAYBE).any(|sign| is_sign(&sign));
        (is_counted && !bare.is_empty() || is_bullet) && !words.trim().is_empty()
    })
}

/// Signs that begin only lists; and below, signs that begin a list if it has several items.
const ALWAYS: &[char] = &['•', '◦', '▪', '‣', '●', '○', '■', '・', '\u{f0b7}'];
const MAYBE: &[char] = &['·', '–', '—', '*', 'o', '→', '>'];

/// Whether a line begins with such a sign and a space.
fn is_bullet(line: &str, signs: &[char]) -> bool {
    let rest = line.strip_prefix(signs);
    rest.is_some_and(|rest| {
        let spaced = rest.trim_start();
        // A letter counts as a bullet only before a tab.
        let is_parted = if line.starts_with('o') {
            rest.starts_with('\t')
        } else {
            spaced.len() < rest.len() || ALWAYS.contains(&line.chars().next().unwrap_or_default())
        };
        is_parted && !spaced.is_empty()
    })
}

/// Whether lines are direct speech, which begins with a dash and ends like a sentence.
fn is_said(lines: &[&str]) -> bool {
    lines
        .iter()
        .all(|line| line.ends_with(['.', '!', '?', '…', ',', ':', '»', '”', '"']))
}

/// What a line by itself is in other programs, and the hint.
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
    } else if matches!(line, "$$" | "\\[") {
        Some((
            "the beginning of a formula",
            "write the formula in words and characters, such as `E = mc²`",
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

/// Whether a line is a mark that other programs replace by a table of contents.
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
    use super::{is_contents, line_of_others, nearly};

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
            "$$",
            "\\[",
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
