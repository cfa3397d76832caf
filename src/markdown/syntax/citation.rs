//! Citations: `[@id, para 9; @other]`, the form of Pandoc's manual, section "Citation syntax".

mod places;

pub(in crate::markdown) use self::places::place_behind;
pub use self::places::{may_be_paragraph, meant_place};

use crate::diag::{is_like_hyphen, is_unseen};
use crate::markdown::problems::Local;
use std::ops::Range;

/// One source of a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CiteItem {
    /// Id of the source, as written.
    pub source: String,
    /// The place in it, with single spaces: `para 9`.
    pub locator: Option<String>,
}

/// A source of a citation and where it is cited, counted from the beginning of the text that was parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::markdown) struct PlacedItem {
    pub(in crate::markdown) item: CiteItem,
    pub(in crate::markdown) range: Range<usize>,
}

const CODE: &str = "malformed-citation";

/// Whether what stands between brackets would be a citation with a place if it began with `@`.
pub(in crate::markdown) fn lacks_mark(inner: &str) -> bool {
    inner.contains(',')
        && !inner.starts_with('@')
        && parse(&format!("@{inner}"))
            .is_ok_and(|items| items.iter().all(|placed| placed.item.locator.is_some()))
}

/// Finds `@id` after other words, as in `[see @id]` or `[-@id]`.
pub(in crate::markdown) fn hidden(inner: &str) -> Option<String> {
    inner.match_indices('@').find_map(|(at, _)| {
        let before = inner[..at].chars().next_back()?;
        let after = inner[at + 1..]
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .next()?;
        let place = inner[at + 1 + after.len()..].strip_prefix(',').map(str::trim);
        let place =
            place.filter(|place| !place.contains(['@', ';']) && place.contains(|c: char| c.is_ascii_digit()));
        let cited = place.map_or_else(|| after.to_owned(), |place| format!("{after}, {place}"));
        (!before.is_alphanumeric() && !after.is_empty()).then_some(cited)
    })
}

/// Whether words between brackets may be the id of a source: no word of prose has both small letters and a digit or a hyphen.
pub(in crate::markdown) fn is_odd_id(inner: &str) -> bool {
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    inner.starts_with(|c: char| c.is_ascii_lowercase())
        && inner.contains(|c: char| c.is_ascii_digit())
        && inner.chars().all(is_part)
}

/// Reports empty brackets behind a citation.
pub(in crate::markdown) fn empty_behind(range: Range<usize>) -> Local {
    Local::error(range, CODE, "nothing stands in these brackets behind a citation")
        .hint("take them away; to show them as they are, write `\\[]`")
}

/// Reports a place in a source that stands outside of the citation: `[@id](para 1)`.
pub(in crate::markdown) fn place_outside(inner: &str, place: &str, range: Range<usize>) -> Local {
    Local::error(
        range,
        CODE,
        "the place in the source stands outside of the citation",
    )
    .hint(format!("write `[{inner}, {place}]`"))
}

/// Reports a word in parentheses behind a citation, which makes a link of it: `[@id](unclear)`.
pub(in crate::markdown) fn word_behind(cited: &str, word: &str, range: Range<usize>) -> Local {
    Local::error(
        range,
        CODE,
        "with parentheses right behind it, the citation is read as a link",
    )
    .hint(format!("write `[{cited}] ({word})`, with a space"))
}

/// Whether what stands between brackets is a place in a source without the source: `para 2`.
fn is_place_alone(inner: &str) -> bool {
    let (word, rest) = inner.split_once(' ').unwrap_or((inner, ""));
    let is_place = ["para", "paras", "para.", "paras.", "paragraph", "paragraphs"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(word));
    is_place
        && rest.starts_with(|first: char| first.is_ascii_digit())
        && rest
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | ','))
}

/// Reports such a place without its source.
pub(in crate::markdown) fn without_source(inner: &str, range: Range<usize>) -> Option<Local> {
    if !is_place_alone(inner) {
        return None;
    }
    let problem = Local::warning(
        range,
        "bare-citation",
        format!("`[{inner}]` cites nothing, since it names no source"),
    )
    .hint(format!("write `[@ID, {inner}]` with the id of the source"))
    .hint("if no citation is meant, write `\\[`");
    Some(problem)
}

/// Parses what stands between the brackets; ranges count from its beginning.
pub(in crate::markdown) fn parse(inner: &str) -> Result<Vec<PlacedItem>, Vec<Local>> {
    let mut items = Vec::new();
    let mut problems = Vec::new();
    let mut at = 0;
    for part in inner.split(';') {
        let start = at + (part.len() - part.trim_start().len());
        let trimmed = part.trim();
        match parse_item(trimmed) {
            Ok(item) => items.push(PlacedItem {
                item,
                range: start..start + trimmed.len(),
            }),
            Err(mut problem) => {
                problem.range = start + problem.range.start..start + problem.range.end;
                problems.push(problem);
            }
        }
        at += part.len() + 1;
    }
    if problems.is_empty() {
        Ok(items)
    } else {
        Err(problems)
    }
}

fn parse_item(part: &str) -> Result<CiteItem, Local> {
    if part.is_empty() {
        return Err(Local::error(0..0, CODE, "a source is missing beside `;`")
            .hint("take the `;` away, or write `@` and the id of a source"));
    }
    let Some(rest) = part.strip_prefix('@') else {
        return Err(
            Local::error(0..part.len(), CODE, format!("`{part}` does not begin with `@`"))
                .hint("write every source as `@id` or `@id, para 9`, with `;` between them"),
        );
    };
    if let Some(unseen) = rest.chars().find(|c| is_unseen(*c)) {
        let plain: String = part.chars().filter(|c| !is_unseen(*c)).collect();
        let message = format!(
            "a character that nobody sees stands in the citation, U+{:04X}",
            u32::from(unseen)
        );
        return Err(Local::error(0..part.len(), CODE, message).hint(format!("write `[{plain}]`")));
    }
    if ["https://", "http://"]
        .iter()
        .any(|scheme| rest.starts_with(scheme))
    {
        let address = rest.split([',', ' ']).next().unwrap_or(rest);
        return Err(Local::error(
            0..part.len(),
            CODE,
            "a citation names the id of a source, and no address",
        )
        .hint("write `[@ID]` with the id of a file in `seeds/`, whose `url` is the address")
        .hint(format!("if a link is meant, write `[words]({address})`")));
    }
    if let Some(problem) = odd_id(part, rest) {
        return Err(problem);
    }
    let length = rest.find(|c: char| !is_id(c)).unwrap_or(rest.len());
    let (source, rest) = rest.split_at(length);
    if source.is_empty() {
        return Err(Local::error(
            0..part.len(),
            CODE,
            "the citation lacks the id of a source after `@`",
        )
        .hint("write `[@id]` or `[@id, para 9]`"));
    }
    let locator = parse_locator(source, rest).map_err(|mut problem| {
        problem.range = 0..part.len();
        problem
    })?;
    Ok(CiteItem {
        source: source.to_owned(),
        locator,
    })
}

/// Reports an id that is written with other hyphens, or as the path of its file.
fn odd_id(part: &str, rest: &str) -> Option<Local> {
    let end = rest
        .find(|c: char| c == ',' || c.is_whitespace())
        .unwrap_or(rest.len());
    let (id, behind) = rest.split_at(end);
    let behind = match behind.trim_start().strip_prefix(',').and_then(meant_place) {
        Some(place) => format!(", {place}"),
        None => behind.to_owned(),
    };
    let told = |message: String, meant: &str| {
        let hint = format!("write `[@{meant}{behind}]`");
        Some(Local::error(0..part.len(), CODE, message).hint(hint))
    };
    if let Some(odd) = id.chars().find(|c| is_like_hyphen(*c)) {
        let message = format!(
            "U+{:04X} stands in the citation, where ids have `-`",
            u32::from(odd)
        );
        return told(message, &id.replace(is_like_hyphen, "-"));
    }
    let (_, name) = id.rsplit_once('/')?;
    let meant = name.strip_suffix(".md").unwrap_or(name);
    let is_meant = !meant.is_empty() && meant.chars().all(is_id);
    let message = "a citation names the id of a source, and not its file".to_owned();
    if is_meant { told(message, meant) } else { None }
}

/// What to write instead of sources without a semicolon between them.
fn parted(source: &str, rest: &str) -> String {
    let mut sources = rest
        .split('@')
        .map(|part| part.trim().trim_end_matches([',', '&', '+']).trim_end());
    let place = sources.next().unwrap_or_default();
    let place = match place.strip_prefix(',') {
        Some(place) => format!(", {}", place.trim()),
        None => meant_place(place).map_or(String::new(), |place| format!(", {place}")),
    };
    let first = format!("@{source}{place}");
    let others = sources
        .filter(|part| !part.is_empty())
        .map(|part| format!("@{part}"));
    let all: Vec<String> = std::iter::once(first).chain(others).collect();
    format!("write `[{}]`", all.join("; "))
}

fn parse_locator(source: &str, rest: &str) -> Result<Option<String>, Local> {
    if rest.trim().is_empty() {
        return Ok(None);
    }
    if rest.contains('@') {
        let problem = Local::error(0..0, CODE, "two sources of a citation are not separated");
        return Err(problem.hint(parted(source, rest)));
    }
    let Some(locator) = rest.trim_start().strip_prefix(',') else {
        let (source, place) = (source.trim_end_matches([':', '.']), rest.trim());
        let meant = meant_place(place).unwrap_or_else(|| place.to_owned());
        return Err(
            Local::error(0..0, CODE, format!("a comma is missing after `@{source}`"))
                .hint(format!("write `[@{source}, {meant}]`")),
        );
    };
    let words: Vec<&str> = locator.split_whitespace().collect();
    if words.is_empty() {
        return Err(
            Local::error(0..0, CODE, format!("the place in `{source}` is missing"))
                .hint("name the place, as in `para 9`, or take the comma away"),
        );
    }
    Ok(Some(words.join(" ")))
}

fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':')
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[track_caller]
    fn check(inner: &str, expected: &[(&str, Option<&str>, &str)]) {
        let items = parse(inner).expect("the citation is well formed");
        let found: Vec<_> = items
            .iter()
            .map(|placed| {
                (
                    placed.item.source.as_str(),
                    placed.item.locator.as_deref(),
                    &inner[placed.range.clone()],
                )
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn citations_name_sources_and_places() {
        check("@a-1", &[("a-1", None, "@a-1")]);
        check("@a, para 9", &[("a", Some("para 9"), "@a, para 9")]);
        check(
            "@a, paras 3,\n  9-10 ; @b",
            &[
                ("a", Some("paras 3, 9-10"), "@a, paras 3,\n  9-10"),
                ("b", None, "@b"),
            ],
        );
    }

    #[track_caller]
    fn refuse(inner: &str, expected: &[(&str, &str)]) {
        let problems = parse(inner).expect_err("the citation is malformed");
        let found: Vec<_> = problems
            .iter()
            .map(|problem| (problem.diagnostic.message.as_str(), &inner[problem.range.clone()]))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn malformed_citations_say_why() {
        refuse("@", &[("the citation lacks the id of a source after `@`", "@")]);
        refuse("@a;", &[("a source is missing beside `;`", "")]);
        refuse("@a; b", &[("`b` does not begin with `@`", "b")]);
        refuse("@a para 9", &[("a comma is missing after `@a`", "@a para 9")]);
        refuse("@a,", &[("the place in `a` is missing", "@a,")]);
        refuse(
            "@a, para 3, @b",
            &[("two sources of a citation are not separated", "@a, para 3, @b")],
        );
        refuse(
            "@å; @b x",
            &[
                ("the citation lacks the id of a source after `@`", "@å"),
                ("a comma is missing after `@b`", "@b x"),
            ],
        );
    }
}
