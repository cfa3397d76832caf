//! From the path of a page to its address below its section.

use super::slug;
use crate::config::Languages;
use crate::content::PageFile;
use crate::diag::Diagnostic;
use crate::locale::is_language;

/// The name of the front page of a folder.
const FRONT: &str = "_index.md";

/// The path of a page below the base URL, in a section. Flaws of its name are reported, and a valid part is used instead.
pub(super) fn address(section: &str, page: &PageFile, tell: &mut dyn FnMut(Diagnostic)) -> String {
    let stem = page.path.strip_suffix(".md").unwrap_or(&page.path);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let mut path = format!("{section}/");
    let folders = folder.split('/').filter(|part| !part.is_empty());
    for part in folders {
        push(&mut path, &named(part, "folder", tell));
    }
    match &page.front.slug {
        _ if name == "_index" => {}
        Some(written) => push(&mut path, &checked(written, tell)),
        None => push(&mut path, &named(name, "page", tell)),
    }
    path
}

fn push(path: &mut String, part: &str) {
    path.push_str(part);
    path.push('/');
}

/// A slug that is a valid part of a path; any other is reported and replaced.
pub(super) fn checked(written: &str, tell: &mut dyn FnMut(Diagnostic)) -> String {
    slug::checked(written).unwrap_or_else(|near| {
        if let Some(problem) = too_long(written) {
            tell(problem.hint("give it a shorter `slug`"));
            return "-".to_owned();
        }
        // Such a character is reported where the text is read.
        let is_odd =
            |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if written.contains(is_odd) {
            return near.unwrap_or_else(|| "-".to_owned());
        }
        let problem = Diagnostic::error("bad-slug", format!("`{written}` cannot be a part of an address"));
        let hint = match &near {
            Some(near) => format!("a slug is one word of letters, digits and hyphens, such as `{near}`"),
            None => "a slug is one word of letters, digits and hyphens, such as `oil-and-gas`".to_owned(),
        };
        tell(problem.hint(hint));
        near.unwrap_or_else(|| "-".to_owned())
    })
}

fn too_long(name: &str) -> Option<Diagnostic> {
    let (length, most) = slug::excess(name)?;
    let begin: String = name.chars().take(30).collect();
    let message = format!(
        "`{begin}…` is too long for a part of an address: it has {length} bytes, and may have {most}"
    );
    Some(Diagnostic::error("bad-slug", message))
}

fn named(name: &str, what: &str, tell: &mut dyn FnMut(Diagnostic)) -> String {
    slug::from_name(name).unwrap_or_else(|| {
        if let Some(problem) = too_long(name) {
            tell(problem.hint(format!("give the {what} a shorter name")));
            return "-".to_owned();
        }
        let message = format!("the name of this {what}, `{name}`, makes no part of an address");
        let hint = match what {
            "page" => "give the page a `slug` in its front matter, or rename the file",
            _ => "rename the folder with letters, digits and hyphens",
        };
        tell(Diagnostic::error("bad-slug", message).hint(hint));
        "-".to_owned()
    })
}

/// Whether a page has the usual name of a note for those who work on a project.
fn is_of_a_note(stem: &str) -> bool {
    const LOUD: [&str; 8] = [
        "AUTHORS",
        "CHANGELOG",
        "CONTRIBUTING",
        "COPYING",
        "LICENCE",
        "LICENSE",
        "NOTES",
        "NOTICE",
    ];
    ["readme", "todo", "fixme"]
        .iter()
        .any(|note| note.eq_ignore_ascii_case(stem))
        || LOUD.contains(&stem)
}

/// The name of a page and a second extension before `.md`: that of the file from which it was made, or one that a system hides.
fn two_extensions(stem: &str) -> Option<(&str, &str)> {
    const KNOWN: [&str; 11] = [
        "html", "htm", "xhtml", "php", "md", "markdown", "mdx", "txt", "docx", "odt", "rtf",
    ];
    let (whole, extension) = stem.rsplit_once('.')?;
    let is_known = KNOWN.iter().any(|known| known.eq_ignore_ascii_case(extension));
    (is_known && !whole.is_empty()).then_some((whole, extension))
}

/// The problem with the name of a page without a slug: it is one of another program, or looks like that of a translation.
pub(super) fn misnomer(languages: &Languages, page: &PageFile) -> Option<Diagnostic> {
    let is_front = page.path.rsplit('/').next() == Some(FRONT);
    if let Some(slug) = page.front.slug.as_ref().filter(|_| is_front) {
        let message = format!("a front page has the address of its folder, and no slug: `{slug}`");
        let problem = Diagnostic::error("bad-slug", message);
        return Some(problem.hint("take it away; the name of the folder stands in the address"));
    }
    if page.front.slug.is_some() {
        return None;
    }
    let tag = languages.tag(page.lang);
    let (folder, name) = match page.path.rsplit_once('/') {
        Some((folder, name)) => (format!("{folder}/"), name),
        None => (String::new(), page.path.as_str()),
    };
    let stem = name.strip_suffix(".md").unwrap_or(name);
    if stem.eq_ignore_ascii_case("index") || (stem.eq_ignore_ascii_case("_index") && stem != "_index") {
        let problem = Diagnostic::error("page-name", "the front page of a folder is named `_index.md`");
        return Some(problem.hint(format!(
            "rename it to `content/{tag}/{folder}_index.md`; its address is then `/{tag}/{folder}`"
        )));
    }
    if let Some((whole, extension)) = two_extensions(stem) {
        let meant = if whole.eq_ignore_ascii_case("index") {
            "_index"
        } else {
            whole
        };
        let message = format!("the name of this page has two endings, `.{extension}` and `.md`");
        let problem = Diagnostic::error("page-name", message);
        let problem = problem.hint(format!("rename it to `content/{tag}/{folder}{meant}.md`"));
        return Some(problem.hint("if it shall have this name, give the page a `slug`"));
    }
    if let Some(rest) = stem.strip_prefix('_').filter(|_| stem != "_index") {
        let message = format!("only a front page has a name that begins with `_`, and this is `{name}`");
        let problem = Diagnostic::error("page-name", message);
        let problem = problem.hint(format!(
            "rename it to `{rest}.md`; what is not to be published yet says `draft: true` in its front matter"
        ));
        return Some(problem.hint("if it shall have this name, give the page a `slug`"));
    }
    if is_of_a_note(stem) {
        let message =
            format!("`{name}` is the name of a note, and this is published at `/{tag}/{folder}{stem}/`");
        let problem = Diagnostic::warning("page-name", message);
        let problem = problem.hint(
            "a note for those who work on the site may lie beside `content/`, and as `README.md` in it",
        );
        return Some(problem.hint("if it is a page, give it a `slug`"));
    }
    of_a_translation(languages, &folder, stem)
}

/// The problem of a name that seems to give the language of the page: `causes.sv`.
fn of_a_translation(languages: &Languages, folder: &str, stem: &str) -> Option<Diagnostic> {
    let (stem, language) = stem.rsplit_once('.')?;
    let known = languages.find(language);
    // Some codes of three letters are words as well: `new`, `old`, `min`.
    let is_short = language.split('-').next().is_some_and(|code| code.len() == 2);
    if known.is_none() && !(is_short && is_language(language)) {
        return None;
    }
    let message = format!("the name of this page seems to say its language, `{language}`");
    let problem = Diagnostic::error("page-name", message);
    let problem = match known {
        Some(_) => problem.hint(format!(
            "a translation lies in the folder of its language: `content/{language}/{folder}{stem}.md`"
        )),
        None => problem.hint(format!(
            "declare `{language}` under `languages` in `kzsite.yaml`, and move the page to `content/{language}/{folder}{stem}.md`"
        )),
    };
    Some(problem.hint("if the name means something else, give the page a `slug`"))
}
