//! Ids of headings: written ones, and slugs for the others.

use crate::diag::blank::shows_nothing;
use crate::input::{composed, may_be_in_address};
use crate::markdown::problems::Local;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A heading of a parsed text.
#[derive(Debug)]
pub(in crate::markdown) struct ParsedHeading {
    pub(in crate::markdown) level: u8,
    pub(in crate::markdown) id: String,
    pub(in crate::markdown) explicit: bool,
    /// Something in its braces that is no id.
    pub(in crate::markdown) stray: Option<String>,
    pub(in crate::markdown) text: String,
    pub(in crate::markdown) range: Range<usize>,
    /// Something is wrong with its written id, which is reported.
    pub(in crate::markdown) flawed: bool,
    /// It is a heading by mistake, which is reported.
    pub(in crate::markdown) doubtful: bool,
}

/// The first character of ids that themes make: `_toc`.
const OF_THEMES: char = '_';

/// The beginnings of ids that are numbered through a page: footnotes and their mentions, references and their citations.
const COUNTED: [&str; 4] = ["fn-", "fnref-", "ref-", "cite-"];

/// Whether an id is one that the program or a theme makes.
fn is_reserved(id: &str) -> bool {
    let is_counted = |prefix: &str| {
        let head = id
            .get(..prefix.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(prefix));
        head && id[prefix.len()..].starts_with(|first: char| first.is_ascii_digit())
    };
    id.starts_with(OF_THEMES) || COUNTED.into_iter().any(is_counted)
}

const ID_FORM: &str =
    "end the line with the id alone, as in `## Prices {#prices}`; to show `{` as it is, write `\\{`";

/// Checks all headings once they are read, and gives every one an id of its own.
pub(in crate::markdown) fn finish(source: &str, headings: &mut [ParsedHeading], problems: &mut Vec<Local>) {
    for heading in &mut *headings {
        heading.text = heading.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let flaw = check_words(source, heading);
        heading.flawed = flaw.is_some();
        if flaw.is_some() {
            // Its braces are reported together with it.
            problems.retain(|problem| {
                problem.diagnostic.code != "foreign-markup" || !heading.range.contains(&problem.range.start)
            });
        }
        if flaw.is_none()
            && let Some(doubt) = doubtful(source, heading)
        {
            // It was meant as a paragraph, where these are allowed.
            problems.retain(|problem| {
                let is_of_headings =
                    ["misplaced-citation", "misplaced-footnote"].contains(&problem.diagnostic.code);
                !(is_of_headings && heading.range.contains(&problem.range.start))
            });
            heading.doubtful = true;
            problems.push(doubt);
        }
        problems.extend(flaw);
    }
    assign_ids(source, headings, problems);
    for heading in &mut *headings {
        // Links are compared in this form, whatever code points they are written in.
        heading.id = composed(&heading.id).into_owned();
    }
    check_levels(headings, problems);
}

fn check_words(source: &str, heading: &ParsedHeading) -> Option<Local> {
    let range = heading.range.clone();
    if shows_nothing(&heading.text) {
        let problem = Local::error(range, "empty-heading", "the heading has no words");
        return Some(problem.hint("write some, or take it away"));
    }
    if is_front_matter(source, &range) {
        let message = "this is the front matter of another page, in the midst of the text";
        let hint = "put what follows into a file of its own, or remove it with the lines `---`";
        return Some(Local::error(range, "front-matter", message).hint(hint));
    }
    // The parser drops braces at the end of a heading, whatever they hold.
    let has_braces = source[range.clone()].ends_with('}') && !heading.text.ends_with('}');
    let written = source[range.clone()].trim_end();
    let unclosed = written.trim_end_matches('#').trim_end();
    if unclosed.len() < written.len() && unclosed.ends_with('}') && heading.text.ends_with('}') {
        let problem = Local::error(
            range,
            "bad-anchor",
            "number signs stand behind the id of the heading",
        );
        return Some(problem.hint(format!("end the line with the id: `{unclosed}`")));
    }
    let inside = written
        .rsplit_once('{')
        .map(|(_, inside)| inside.trim_end_matches('}').trim());
    let message = match &heading.stray {
        None if has_braces && heading.explicit && inside != Some(format!("#{}", heading.id).as_str()) => {
            format!(
                "`{}` in the braces of a heading is more than an id",
                inside.unwrap_or_default()
            )
        }
        Some(stray) => format!("`{stray}` in the braces of a heading is no id"),
        None if has_braces && !heading.explicit => "the braces of a heading hold no id".to_owned(),
        None if heading.text.contains("{#") => "the id of a heading is not closed".to_owned(),
        None => return None,
    };
    Some(Local::error(range, "bad-anchor", message).hint(ID_FORM))
}

/// Reports a paragraph that a line of hyphens or equals signs below it makes a heading by mistake.
fn doubtful(source: &str, heading: &ParsedHeading) -> Option<Local> {
    let written = source[heading.range.clone()].trim_end();
    let (words, ruler) = written.rsplit_once('\n')?;
    let ruler = ruler.trim_start_matches([' ', '\t', '>']).trim_end();
    let sign = ruler.chars().next().filter(|c| matches!(c, '-' | '='))?;
    let is_ruler = ruler.chars().all(|c| c == sign);
    let words = words.trim();
    if !is_ruler || words.starts_with('#') {
        return None;
    }
    let behind = words.rsplit_once("[@").map_or(words, |(before, _)| before);
    let is_sentence = behind
        .trim_end()
        .ends_with(['.', '。', '．', '।', '۔', '…', ',', ';', '，', '、']);
    let is_of_columns = words.contains("  ") || words.contains('\t');
    if !(words.contains('\n') || is_sentence || is_of_columns || ruler.len() < 3) {
        return None;
    }
    let start = heading.range.start + written.len() - ruler.len();
    let what = if sign == '-' { "hyphens" } else { "equals signs" };
    let message = format!("this line of {what} makes a heading of the paragraph above it");
    let first = words.lines().next().unwrap_or_default().trim();
    let mark = start..start + ruler.len();
    // The title of the page is its only heading of level 1.
    let told = if sign == '-' {
        Local::warning(mark, "doubtful-heading", message)
    } else {
        let told = Local::error(mark, "title-in-text", message);
        told.hint("the title of the page is `title` in the front matter; headings begin with `##`")
    };
    let told = if sign == '-' && !is_of_columns {
        told.hint("leave an empty line above it, and it parts what stands above and below")
    } else {
        told
    };
    Some(if is_of_columns {
        told.hint("the cells of a table stand between `|`, with a row `|---|---|` below the first one")
    } else if words.contains('\n') || is_sentence {
        told.hint("if it is not meant to be seen, take it away")
    } else {
        told.hint(format!("if a heading is meant, write `## {first}`"))
    })
}

/// Whether a heading is made of lines `key: value` between two lines of hyphens.
fn is_front_matter(source: &str, range: &Range<usize>) -> bool {
    let is_key = |line: &str| {
        line.split_once(':').is_some_and(|(key, value)| {
            !key.is_empty()
                && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
                && (value.is_empty() || value.starts_with(' '))
        })
    };
    let written = &source[range.clone()];
    let Some((lines, "---")) = written
        .rsplit_once('\n')
        .map(|(lines, last)| (lines, last.trim()))
    else {
        return false;
    };
    source[..range.start].trim_end().ends_with("---")
        && lines.lines().any(|line| line.starts_with("title:"))
        && lines
            .lines()
            .all(|line| is_key(line) || line.starts_with([' ', '-']))
}

/// Gives each heading its id: written ids stay, and slugs that would equal one get a number.
fn assign_ids(source: &str, headings: &mut [ParsedHeading], problems: &mut Vec<Local>) {
    let mut taken = HashSet::new();
    for heading in headings.iter_mut().filter(|heading| heading.explicit) {
        let flaw = check_id(source, heading);
        heading.flawed |= flaw.is_some();
        problems.extend(flaw);
        if !taken.insert(composed(&heading.id).to_lowercase()) {
            problems.push(
                Local::error(
                    id_range(source, heading),
                    "duplicate-anchor",
                    format!("another heading has the id `{}`, too", heading.id),
                )
                .hint("give this heading another id; capital letters make no difference"),
            );
            heading.explicit = false;
            heading.flawed = true;
        }
    }
    // The next free number of each slug, so that a text of many equal headings is not searched again and again.
    let mut next: HashMap<String, usize> = HashMap::new();
    for heading in headings.iter_mut().filter(|heading| !heading.explicit) {
        let mut stem = std::mem::take(&mut heading.id);
        if stem.is_empty() {
            stem = slug::slugify(&heading.text);
        }
        if stem.is_empty() {
            stem.push_str("section");
        } else if is_reserved(&stem) {
            stem.insert_str(0, "section-");
        }
        let number = next.entry(stem.clone()).or_insert(1);
        let mut id = stem.clone();
        while !taken.insert(id.to_lowercase()) {
            *number += 1;
            id = format!("{stem}-{number}");
        }
        heading.id = id;
    }
}

fn check_id(source: &str, heading: &ParsedHeading) -> Option<Local> {
    let id = heading.id.as_str();
    let (message, hint) = if !id.chars().all(may_be_in_address) {
        let message = format!("the heading id `{id}` cannot stand in every address");
        let meant = slug::slugify(id);
        let hint = match meant.as_str() {
            "" => "use letters, digits and hyphens".to_owned(),
            meant => format!("use letters, digits and hyphens: `{{#{meant}}}`"),
        };
        (message, hint)
    } else if is_reserved(id) {
        let message = format!("`{id}` has the form of the ids that the program makes");
        (message, "begin it with another word".to_owned())
    } else {
        return None;
    };
    Some(Local::error(id_range(source, heading), "bad-anchor", message).hint(hint))
}

/// Where the written id stands, `#` included.
fn id_range(source: &str, heading: &ParsedHeading) -> Range<usize> {
    let written = format!("#{}", heading.id);
    let found = source[heading.range.clone()].rfind(&written);
    found.map_or_else(
        || heading.range.clone(),
        |found| heading.range.start + found..heading.range.start + found + written.len(),
    )
}

/// Reports levels that skip one, and headings of level 1.
fn check_levels(headings: &[ParsedHeading], problems: &mut Vec<Local>) {
    let mut above = 1;
    for heading in headings.iter().filter(|heading| !heading.doubtful) {
        let range = heading.range.clone();
        if heading.level == 1 {
            problems.push(
                Local::error(range, "title-in-text", "a heading of level 1 stands in the text")
                    .hint("the title of the page is `title` in the front matter; headings begin with `##`"),
            );
        } else if heading.level > above + 1 {
            let expected = "#".repeat(usize::from(above) + 1);
            let message = format!(
                "a heading of level {} follows one of level {above}",
                heading.level
            );
            problems.push(
                Local::warning(range, "skipped-heading-level", message)
                    .hint(format!("begin it with `{expected}`")),
            );
        }
        above = heading.level;
    }
}
