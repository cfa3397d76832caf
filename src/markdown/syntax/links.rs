//! Where targets of links stand, and what is wrong with them.

use super::target::{Refusal, TargetForm};
use super::wide;
use crate::diag::{Hint, did_you_mean, is_unseen};
use crate::kinds::RecordKind;
use crate::markdown::parser_text::Form;
use crate::markdown::problems::Local;
use pulldown_cmark::{BrokenLink, CowStr, LinkType};
use std::ops::Range;

/// The target with the scheme that mail addresses in angle brackets lack.
pub(in crate::markdown) fn full_target(link_type: LinkType, target: &CowStr<'_>) -> String {
    if link_type == LinkType::Email {
        format!("mailto:{target}")
    } else {
        target.to_string()
    }
}

/// Where the target stands; the whole link if it stands elsewhere or is written with escapes.
pub(in crate::markdown) fn target_range(
    source: &str,
    whole: &Range<usize>,
    words_end: usize,
    link_type: LinkType,
    target: &str,
) -> Range<usize> {
    let open = match link_type {
        LinkType::Inline => source
            .get(words_end..whole.end)
            .and_then(|rest| rest.find("]("))
            .map(|found| words_end + found + 2),
        LinkType::Autolink | LinkType::Email => Some(whole.start + 1),
        _ => None,
    };
    let found = open.and_then(|open| {
        let rest = source.get(open..whole.end)?;
        let start = open + rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_whitespace() || c == '<')
                .len();
        source[start..whole.end]
            .starts_with(target)
            .then(|| start..start + target.len())
    });
    found
        .filter(|range| !range.is_empty())
        .unwrap_or_else(|| whole.clone())
}

/// Says why a link or an image may not have its target.
pub(in crate::markdown) fn refusal(target: &str, image: bool, range: Range<usize>) -> Option<Local> {
    let what = if image { "image" } else { "link" };
    match TargetForm::parse(target) {
        TargetForm::Record { .. } | TargetForm::Mail(_) if image => Some(
            Local::error(range, "bad-target", format!("`{target}` is no image"))
                .hint("name a file of the site"),
        ),
        TargetForm::Web(_) if image => Some(
            Local::error(range, "remote-image", "the image lies on another site")
                .hint("put the file beside the page and name it here; a page asks nothing of other sites"),
        ),
        TargetForm::File(_) | TargetForm::Record { .. } | TargetForm::Web(_) | TargetForm::Mail(_) => None,
        TargetForm::Refused(Refusal::Empty) => Some(
            Local::error(range, "bad-target", format!("the {what} has no target"))
                .hint("write it between the parentheses"),
        ),
        TargetForm::Refused(Refusal::ControlCharacter) => Some(
            Local::error(
                range,
                "bad-target",
                format!("the target of the {what} has a control character"),
            )
            .hint("type it again instead of pasting it"),
        ),
        TargetForm::Refused(Refusal::NoScheme) => Some(
            Local::error(
                range,
                "bad-target",
                format!("the target of the {what} lacks its scheme"),
            )
            .hint(with_scheme(target, image)),
        ),
        TargetForm::Refused(Refusal::Unseen(unseen)) => Some(unseen_in(target, what, unseen, range)),
        TargetForm::Refused(Refusal::FullWidth) => Some(
            Local::error(
                range,
                "bad-target",
                format!("the target of the {what} has marks in full width"),
            )
            .hint(format!("write `{}`", wide::narrow(target))),
        ),
        TargetForm::Refused(Refusal::Scheme(scheme)) => {
            let records = RecordKind::ALL.iter().copied().map(RecordKind::scheme);
            let known = records.chain(["https", "http", "mailto"]);
            let lower = scheme.to_ascii_lowercase();
            let rest = target.trim_start().get(scheme.len() + 1..).unwrap_or_default();
            let hint: Hint = match of_others(&lower, rest, image) {
                Some(hint) => hint.into(),
                None => did_you_mean(&lower, known)
                    .wrapped("", ":")
                    .or("links lead to files, records (`event:id`), `https:`, `http:` and `mailto:`")
                    .into(),
            };
            let message = format!("no {what} may have the scheme `{scheme}:`");
            Some(Local::error(range, "bad-target", message).hint(hint))
        }
    }
}

/// What to write instead of a target that begins with slashes.
fn with_scheme(target: &str, image: bool) -> String {
    match target.trim_start().strip_prefix('\\') {
        // Markdown turns the two backslashes of `\\server\folder` into one.
        Some(path) if path.contains('\\') => of_computer(image),
        Some(path) => format!("write `{}`", path.replace('\\', "/")),
        None => "begin it with `https:`".to_owned(),
    }
}

/// Reports an invisible character in a target.
fn unseen_in(target: &str, what: &str, unseen: char, range: Range<usize>) -> Local {
    let code = u32::from(unseen);
    let message = format!("the target of the {what} has a character that nobody sees, U+{code:04X}");
    let plain: String = target.chars().filter(|c| !is_unseen(*c)).collect();
    Local::error(range, "bad-target", message).hint(format!("write `{plain}`"))
}

/// What to write instead of a target with a scheme that other programs know.
fn of_others(scheme: &str, rest: &str, image: bool) -> Option<String> {
    let rest = rest.trim().trim_start_matches('/');
    match scheme {
        "doi" => Some(format!("write `https://doi.org/{rest}`")),
        "tel" | "sms" => Some(format!(
            "write the number as text, which readers can dial and print: `{rest}`"
        )),
        "urn" | "isbn" => Some("write the number as text, or the address of a library's page on it".to_owned()),
        "ftp" | "ftps" => Some(format!("browsers no longer open it; if the server has it on the web, write `https://{rest}`")),
        "file" => Some(of_computer(image)),
        // A drive of Windows.
        drive if drive.len() == 1 => Some(of_computer(image)),
        "data" if image => Some("the picture itself stands in the text here: save it as a file beside the page and name that: `![words](file.png)`".to_owned()),
        _ => None,
    }
}

/// Reports `[@label]: target`, which hides a citation.
pub(in crate::markdown) fn hidden_citation(label: &str, range: Range<usize>) -> Local {
    let message = format!("`[{label}]:` defines a link and cites nothing");
    Local::error(range, "malformed-citation", message)
        .hint("do not put a colon after a citation that begins a paragraph")
}

/// What to do with the path of a file on a computer.
fn of_computer(image: bool) -> String {
    let example = if image {
        "![words](file.png)"
    } else {
        "[words](file.pdf)"
    };
    format!(
        "it lies on a computer, where no reader is; put the file beside the page and name it: `{example}`"
    )
}

/// Reports `[label]: target` that no link names, so that it is shown nowhere.
pub(in crate::markdown) fn unused_definition(label: &str, range: Range<usize>) -> Local {
    let message =
        format!("this is read as the definition of a link, and no link names `{label}`: it is shown nowhere");
    Local::warning(range, "unused-reference", message)
        .hint(format!("write `[words][{label}]` in the text, or take it away"))
        .hint("if it is to be read, write `\\[`")
}

/// Reports what looks like a link and is none: `before` is the text up to the end of its words.
pub(in crate::markdown) fn unread(before: &str, target: &str, range: Range<usize>) -> Local {
    let (open, words) = before.rsplit_once('[').unwrap_or(("", "words"));
    let (mark, words) = (if open.ends_with('!') { "!" } else { "" }, words.trim());
    let hint = match meant_target(target) {
        Some(meant) if words.chars().count() <= LONGEST_WORDS => format!("write `{mark}[{words}]({meant})`"),
        Some(meant) => format!("write `{mark}[words]({meant})`"),
        None => "a target with spaces stands in angle brackets: `[words](<a file.md>)`".to_owned(),
    };
    Local::error(range, "malformed-link", "this is not read as a link")
        .hint(hint)
        .hint("a link holds no footnotes and no other links; if none is meant, write `]\\(`")
}

/// The longest words of a link that are shown in a hint.
const LONGEST_WORDS: usize = 40;

/// What to write instead of a target with spaces: ids have hyphens, and names of files stand in angle brackets.
fn meant_target(target: &str) -> Option<String> {
    let target = target.trim();
    if !target.contains(' ') || target.contains(['[', '(', '<', '"', '\n']) {
        return None;
    }
    // The size of an image, which other programs read here.
    if let Some((file, size)) = target.split_once(" =")
        && size.chars().all(|c| c.is_ascii_digit() || "x%*".contains(c))
    {
        return Some(file.trim().to_owned());
    }
    let host = ["https://", "http://"]
        .iter()
        .find_map(|scheme| target.strip_prefix(scheme));
    if let Some(host) = host.and_then(|rest| rest.split('/').next())
        && host.contains(' ')
    {
        return Some(target.replacen(host, &host.replace(' ', ""), 1));
    }
    if let TargetForm::Record { kind, id } = TargetForm::parse(target) {
        let id = slug::slugify(id);
        return (!id.is_empty()).then(|| format!("{}:{id}", kind.scheme()));
    }
    let (path, fragment) = target
        .split_once('#')
        .map_or((target, None), |(path, id)| (path, Some(slug::slugify(id))));
    let is_file = path.is_empty() || path.contains(['.', '/']);
    if !is_file || fragment.as_deref() == Some("") {
        return None;
    }
    let whole = match fragment {
        Some(id) => format!("{path}#{id}"),
        None => path.to_owned(),
    };
    Some(if path.contains(' ') {
        format!("<{whole}>")
    } else {
        whole
    })
}

/// The labels, with their brackets, of what looks like definitions of links, at the beginning of a line or behind the marks of a quote or a
/// list.
pub(in crate::markdown) fn like_definitions(
    source: &str,
    is_label: impl Fn(&str) -> bool,
) -> Vec<Range<usize>> {
    let is_before =
        |c: char| c.is_whitespace() || c.is_ascii_digit() || matches!(c, '>' | '-' | '*' | '+' | '.' | ')');
    let mut at = 0;
    let found = source.split_inclusive('\n').filter_map(|line| {
        let start = at + (line.len() - line.trim_start_matches(is_before).len());
        at += line.len();
        let label = source[start..at].strip_prefix('[')?.split("]:").next()?;
        let end = start + 1 + label.len() + 1;
        (source[..at].get(end..)?.starts_with(':') && is_label(label)).then_some(start..end)
    });
    found.collect()
}

/// Reports `[label]: target` with the label of an earlier one, which Markdown drops.
pub(in crate::markdown) fn second_definition(label: &str, range: Range<usize>) -> Local {
    let message = format!("`{label}` is defined a second time, and the first definition counts");
    Local::warning(range, "unused-reference", message)
        .hint("give this one a label of its own, or take it away")
}

/// Reports `[words][nowhere]`; citations and footnotes may follow one another.
pub(in crate::markdown) fn broken(link: &BrokenLink<'_>, form: Form) -> Option<Local> {
    let name = &link.reference;
    if name.starts_with(['@', '^']) {
        return None;
    }
    let message = format!("there is no link definition `{name}`");
    let problem = Local::error(link.span.clone(), "unknown-reference", message);
    Some(problem.hint(match form {
        Form::Prose => format!("write `[words](target)`, or define it: `[{name}]: target`"),
        Form::Words => "write `[words](target)`".to_owned(),
    }))
}
