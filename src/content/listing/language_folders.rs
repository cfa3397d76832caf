//! Folders that are named like a language of the site and lie in that of another one.

use crate::config::Languages;
use crate::diag::Diagnostic;
use crate::input::{FileId, Span};

/// Reports a page of a language that lies in a folder named like another one: `content/en/sv/why.md` is a page in English.
pub(super) fn check(languages: &Languages, (tag, name): (&str, &str), file: FileId) -> Option<Diagnostic> {
    let (folder, rest) = name.split_once('/')?;
    let other = languages.find(folder).map(|lang| languages.tag(lang))?;
    let message = if other == tag {
        format!("`{folder}/{rest}` lies in a folder `{other}` within that of the language itself")
    } else {
        format!(
            "`{folder}/{rest}` is a page of the language `{tag}`, and its folder is named like the language `{other}`"
        )
    };
    Some(
        Diagnostic::warning("unknown-file", message)
            .at(Span::whole(file))
            .hint(format!(
                "move it to `content/{other}/{rest}`, or give the folder another name"
            )),
    )
}

/// Whether a path lies in a folder of `content/` that is that of no language of the site.
pub(super) fn is_undeclared(languages: &Languages, path: &str) -> bool {
    let section = path
        .strip_prefix("content/")
        .and_then(|rest| rest.split('/').next());
    section.is_some_and(|section| section != "shared" && languages.find(section).is_none())
}
