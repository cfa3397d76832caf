//! Files that could not be read.

use crate::config::{Config, LangId, Languages};
use crate::diag::{Diagnostic, Problems, told_of_character};
use crate::input::{CONFIG_FILE, FileId, Files, Foreign, LinkProblem, Problem, SiteFile, SitePath, Span};
use crate::yaml::Yaml;

/// The problems of all files that could not be read.
pub(super) fn unreadable(files: &Files) -> Problems {
    files
        .iter()
        .filter(|(_, site_file)| {
            let top = site_file.path.as_str().split('/').next().unwrap_or_default();
            !matches!(top.to_ascii_lowercase().as_str(), "templates" | "i18n")
        })
        .filter_map(|(file, site_file)| Some(describe(files, file, site_file.content.as_ref().err()?)))
        .collect()
}

/// The problems of what is no part of the site, though somebody may think so.
pub(super) fn strays(files: &Files) -> impl Iterator<Item = Diagnostic> {
    files
        .strays()
        .filter_map(|(file, site_file)| Some(describe(files, file, site_file.content.as_ref().err()?)))
}

/// The problem of a file or folder whose name begins with a dot.
fn hidden(path: &SitePath) -> Diagnostic {
    let name = path.name();
    let visible = name.trim_start_matches('.');
    let message = "this is neither read nor published, since its name begins with a dot";
    Diagnostic::warning("unused-file", message).hint(match name {
        ".well-known" => "move it to `static/.well-known`: that one is published".to_owned(),
        ".nojekyll" => "kzsite writes this file; remove it here".to_owned(),
        ".htaccess" => {
            "what it should say stands under `headers` and `redirects` in `kzsite.yaml`, for servers that read \
             these"
                .to_owned()
        }
        ".domains" => "of what begins with a dot, only what lies in `static/.well-known/` is published".to_owned(),
        _ if visible.strip_suffix(".md").is_some() => format!(
            "name it `{visible}`; a page that readers should not see yet has `draft: true` in its front matter"
        ),
        _ => format!("name it `{visible}`, or move it out of the site's folders"),
    })
}

/// Whether there is a configuration whose name differs only in case or is misspelt.
pub(super) fn is_config_misspelt(files: &Files) -> bool {
    files.iter().any(|(_, site_file)| {
        let is_config = site_file.path.name().to_ascii_lowercase().starts_with("kzsite.y");
        is_config && matches!(site_file.content, Err(Problem::Misspelt { .. }))
    })
}

/// The problem of a misspelt name.
fn misspelt(files: &Files, name: &str, meant: &str) -> Diagnostic {
    let wanted = if meant == "kzsite.yml" {
        "kzsite.yaml"
    } else {
        meant
    };
    let is_there = files.find(wanted).is_some() || files.below(wanted).next().is_some();
    let is_slip = !name.eq_ignore_ascii_case(meant);
    if is_slip && wanted == CONFIG_FILE && !is_there && name.to_ascii_lowercase().ends_with(".txt") {
        let message = format!("nothing reads this; the configuration of a site is named `{wanted}`");
        return Diagnostic::error("unknown-file", message).hint(format!(
            "rename it to `{wanted}`; where systems hide the end of names, have them show it first"
        ));
    }
    if is_slip && wanted == CONFIG_FILE {
        let message = format!("nothing reads this; the configuration of a site is `{wanted}`");
        return Diagnostic::warning("unused-file", message)
            .hint("write what it says there, as YAML, and remove it");
    }
    if is_slip && name == "assets" {
        let message = "nothing reads the folder `assets` beside `content`";
        return Diagnostic::warning("unused-file", message).hint(
            "files for the root of the site lie in `static/`, those of its theme in `theme/static/`, and what pages show beside them",
        );
    }
    let hint = if is_there {
        format!("there is a `{wanted}` as well: move there what this holds")
    } else {
        format!("rename it to `{wanted}`")
    };
    let message = format!("nothing reads this; what is read is named `{wanted}`");
    // The folder may belong to another program, and the site may do without what it should hold, unless that is `content`: a warning is
    // enough.
    if is_slip && (is_there || wanted != "content") {
        return Diagnostic::warning("unused-file", message).hint(hint);
    }
    Diagnostic::error("unknown-file", message).hint(hint)
}

/// Whether a folder is missing without which the others cannot be judged: then only the reason for that is reported.
pub(super) fn is_folder_lost(files: &Files, problems: &mut Problems) -> bool {
    let is_unreadable = |folder: &&str| {
        let found = files.find(folder);
        found.is_some_and(|file| files.get(file).content.is_err())
    };
    if ["content", "seeds", "theme", "themes"].iter().any(is_unreadable) {
        return true;
    }
    let is_there = files.find("content").is_some() || files.below("content").next().is_some();
    let is_misspelt = |(_, site_file): (FileId, &SiteFile)| matches!(&site_file.content, Err(Problem::Misspelt { meant }) if meant == "content");
    if !is_there && !files.iter().any(is_misspelt) {
        let problem = Diagnostic::error(
            "no-content",
            "there is no folder `content` here, or nothing in it",
        );
        let config = files.config_file().map(Span::whole);
        problems.push(problem.maybe_at(config).hint(
            "pages and records lie in it, such as `content/en/_index.md` and `content/shared/events.yaml`",
        ));
    }
    !is_there
}

/// Whether there is nothing in the default language: all that other languages, pages and records need of it is missing, and only the reason
/// for that is reported.
pub(super) fn is_default_lost(
    files: &Files,
    (config, languages): (&Config, &Languages),
    renamed: Option<LangId>,
    problems: &mut Problems,
) -> bool {
    let folder = format!("content/{}", languages.tag(languages.default()));
    if config.unread.touches("default_language") || files.below(&folder).next().is_some() {
        return false;
    }
    // Why it cannot be read is reported already, and so is a folder that still has its old name.
    if files.find(&folder).is_some() || renamed == Some(languages.default()) {
        return true;
    }
    let message = format!("there is no folder `{folder}`, or nothing in it");
    let place = files
        .config_file()
        .map(|file| Yaml::file(files, file).span("default_language"));
    problems.push(Diagnostic::error("no-content", message).maybe_at(place).hint(
        "the language that must be complete has its pages and words there; bring the folder back, or name another language as `default_language`",
    ));
    true
}

/// The problem of a file that is no text in UTF-8, though its name says so.
fn foreign(kind: Foreign) -> Diagnostic {
    let (message, hint) = match kind {
        Foreign::Wide(name) => (
            format!("this file is not UTF-8, but {name}, as some editors call `Unicode`"),
            "save it with the encoding UTF-8",
        ),
        Foreign::Compressed => (
            "this file is compressed, and no text".to_owned(),
            "unpack it, and keep what comes out under this name",
        ),
        Foreign::Other(what) => (
            format!("this file is {what}, and no text"),
            "what is named like this is plain text: open the file in its own program, and copy its words into a text file in UTF-8",
        ),
    };
    Diagnostic::error("not-utf-8", message).hint(hint)
}

/// The problem of a pointer that Git LFS has left in the place of a file.
fn pointer() -> Diagnostic {
    let message = "this is a pointer of Git LFS, and the file that it stands for is not here";
    Diagnostic::error("unreadable", message).hint(
        "fetch it with `git lfs pull`; on a build server, have the repository checked out with its LFS files",
    )
}

fn describe(files: &Files, file: FileId, problem: &Problem) -> Diagnostic {
    let whole = Span::whole(file);
    match problem {
        Problem::NotUtf8 { offset, .. } => {
            Diagnostic::error("not-utf-8", "this file is not valid UTF-8 from here on")
                .at(Span::new(file, *offset..*offset))
                .hint("save it with the encoding UTF-8")
        }
        Problem::Foreign(kind) => foreign(*kind).at(whole),
        Problem::Conflict { offset, .. } => {
            let message = "a merge has left both versions of some lines here";
            Diagnostic::error("merge-conflict", message)
                .at(Span::new(file, *offset..*offset + "=======".len()))
                .hint("keep the lines that are right, and remove those that begin with `<<<<<<<`, `=======` and `>>>>>>>`")
        }
        Problem::ControlCharacter { offset, .. } => {
            let rest = &files.text(file)[*offset..];
            let character = rest.chars().next().unwrap_or_default();
            let (message, hint) = told_of_character(character);
            Diagnostic::error("control-character", message)
                .at(Span::new(file, *offset..*offset + character.len_utf8()))
                .hint(hint)
        }
        Problem::Stray { hint } => {
            let message = format!("nothing reads `{}` beside `content`", files.get(file).path);
            Diagnostic::warning("unused-file", message)
                .at(whole)
                .hint(hint.clone())
        }
        Problem::Hidden => hidden(&files.get(file).path).at(whole),
        Problem::Pointer => pointer().at(whole),
        Problem::Misspelt { meant } => misspelt(files, files.get(file).path.name(), meant).at(whole),
        Problem::TooLarge { bytes, limit } => too_large(files.get(file), *bytes, *limit).at(whole),
        Problem::Link(link) => describe_link(link).at(whole),
        Problem::Special(kind) => Diagnostic::error("special-file", format!("this is a {kind}, not a file"))
            .at(whole)
            .hint("remove it, or move it out of the site's folders; it has not been opened"),
        Problem::Away => {
            let name = files.get(file).path.name();
            let message = format!(
                "`{name}` is not on this disk: iCloud has put it away, and left `.{name}.icloud` in its place"
            );
            Diagnostic::error("unreadable", message)
                .at(whole)
                .hint("open it once, or choose to keep the folder on this computer")
        }
        Problem::Name => Diagnostic::error("not-utf-8", "the name of this file is not valid UTF-8")
            .at(whole)
            .hint("give it another name"),
        Problem::Twin => Diagnostic::error(
            "same-name",
            "two files have this name: the same letters, put together from other characters",
        )
        .at(whole)
        .hint("remove one of them; some systems write `å` as one character, others as `a` with a ring"),
        Problem::Io(reason) => Diagnostic::error("unreadable", format!("this cannot be read: {reason}"))
            .at(whole)
            .hint("see whether you may read it"),
    }
}

fn too_large(site_file: &SiteFile, bytes: u64, limit: u64) -> Diagnostic {
    let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
    let message = format!(
        "this file has {} MiB, more than the {} MiB that are read",
        megabytes(bytes),
        megabytes(limit)
    );
    let is_text =
        ["md", "yaml", "yml", "csv", "json", "geojson", "txt"].contains(&site_file.path.extension());
    Diagnostic::error("too-large", message).hint(if is_text {
        "split it, or move it out of the site's folders"
    } else {
        "make it smaller, or keep it where large files are kept, such as a film on a video service, and link to its address there"
    })
}

fn describe_link(link: &LinkProblem) -> Diagnostic {
    match link {
        LinkProblem::Loop => {
            let message = "this symbolic link leads back to a folder it lies in, or to itself";
            Diagnostic::error("link-loop", message).hint("remove the link")
        }
        LinkProblem::Section { target } => {
            let message = format!(
                "this symbolic link leads to the whole folder `{target}`, which would be published twice"
            );
            Diagnostic::error("linked-page", message)
                .hint("remove the link: readers get the page of the original language where a translation is missing")
        }
        LinkProblem::InLink => {
            let message = "this symbolic link to a folder lies in a folder that is itself behind a link";
            Diagnostic::error("link-in-link", message)
                .hint("let the first link lead to the folder that is meant, or copy the folder")
        }
        LinkProblem::Dangling { target } => {
            let message = format!("this symbolic link leads to `{target}`, which does not exist");
            Diagnostic::error("link-dangling", message)
                .hint("remove the link, or bring back what it leads to")
        }
        LinkProblem::Outside { target, folder } => {
            let out_of = folder.as_ref().map_or_else(
                || "the site's folder".to_owned(),
                |folder| format!("the site's folder `{folder}`"),
            );
            let message = format!("this symbolic link leads to `{target}`, out of {out_of}");
            Diagnostic::error("link-outside", message)
                .hint("put the file itself here; nothing behind the link has been read")
        }
        LinkProblem::Forbidden { target } => {
            let message = format!("this symbolic link leads to `{target}`, which is no part of the site");
            Diagnostic::error("link-forbidden", message).hint(
                "hidden files, leftovers of editors, raw texts and the output are never read through a link",
            )
        }
    }
}
