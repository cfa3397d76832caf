//! Which folder may be an output, and under which conditions.

use super::disk;
use super::names::INSIDE;
use super::names::MARKER;
use super::path::is_repository;
use super::problem;
use crate::diag::Diagnostic;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

/// How a target is checked and written to.
#[derive(Debug, Clone, Copy)]
pub struct OutputOptions<'a> {
    /// Write among files that kzsite did not make, and replace those that stand where a file of the site goes. Everything
    /// else in the folder stays, and no folder that must not be an output becomes one.
    pub force: bool,
    /// What an output may neither be nor hold. The root of the file system, the home folder and repositories are safe without being named.
    pub protect: &'a [Protected],
    /// How long to wait for another build of the same target.
    pub patience: Duration,
    /// The folder of the site that is built, where there is one: another site is not built over it.
    pub root: Option<&'a Path>,
    /// The address of that site, where it is known and its own.
    pub address: Option<&'a str>,
}

impl Default for OutputOptions<'_> {
    fn default() -> Self {
        Self {
            force: false,
            protect: &[],
            patience: Duration::from_secs(30),
            root: None,
            address: None,
        }
    }
}

/// A file or folder that no output may be or hold.
#[derive(Debug, Clone)]
pub struct Protected {
    /// Where it is; it need not exist.
    pub path: PathBuf,
    /// What it is, as a message says it: `the site's content`.
    pub what: &'static str,
    /// Whether an output may lie in it, as it does in the site's folder.
    pub may_hold_output: bool,
}

/// A folder that may be an output.
#[derive(Debug)]
pub(super) struct Target {
    /// The folder itself, links followed; it need not exist.
    pub(super) path: PathBuf,
    pub(super) exists: bool,
}

/// Checks that a folder may be an output at all, whatever it holds. `doing` completes "cannot": `write to`, `clean`.
///
/// # Errors
///
/// The folder is, holds or lies in something that no output may touch, or is no folder.
pub fn check_place(target: &Path, protect: &[Protected], doing: &str) -> Result<(), Diagnostic> {
    place(target, protect, doing).map(drop)
}

/// Checks that a build may write to a target: its place, and whether somebody else uses it.
pub(super) fn check_write(target: &Path, options: &OutputOptions<'_>) -> Result<Target, Diagnostic> {
    let checked = place(target, options.protect, "write to")?;
    if checked.exists && !options.force {
        refuse_foreign(&checked, target, "write to").map_err(|problem| {
            problem
                .hint("name another folder, or empty this one")
                .hint("`--force` writes among them: only what has the name of a file of the site is replaced")
        })?;
    }
    Ok(checked)
}

/// Checks that a target may be cleaned: its place, and whether a build has made it.
pub(super) fn check_clean(target: &Path, options: &OutputOptions<'_>) -> Result<Target, Diagnostic> {
    let checked = place(target, options.protect, "clean")?;
    if checked.exists {
        refuse_foreign(&checked, target, "clean")
            .map_err(|problem| problem.hint("kzsite removes only what its last build has made"))?;
    }
    Ok(checked)
}

fn refuse_foreign(checked: &Target, target: &Path, doing: &str) -> Result<(), Diagnostic> {
    let foreign = foreign_names(&checked.path).map_err(|error| problem::of(doing, target, &error))?;
    if foreign.is_empty() {
        return Ok(());
    }
    let shown = target.display();
    let named = some_of(&foreign);
    let message = format!("cannot {doing} `{shown}`: it holds files that kzsite did not make: {named}");
    Err(Diagnostic::error("foreign-output-folder", message))
}

fn place(target: &Path, protect: &[Protected], doing: &str) -> Result<Target, Diagnostic> {
    let shown = target.display();
    let refused = |why: &str| {
        Diagnostic::error("bad-output-folder", format!("cannot {doing} `{shown}`: {why}"))
            .hint("name a folder that holds nothing but the output, such as `public`")
    };
    let path = match real_path(target) {
        Ok(path) => path,
        Err(Unreal::Dangling) => return Err(refused("it is a link that leads nowhere")),
        Err(Unreal::Io(_)) if leads_in_a_circle(target) => {
            return Err(refused("it is a link that leads back to itself"));
        }
        Err(Unreal::Parent) => return Err(refused("`..` follows a folder that does not exist")),
        Err(Unreal::Io(error)) => return Err(problem::of(doing, target, &error)),
    };
    if let Some(why) = forbidden(&path, protect) {
        let leads = std::path::absolute(target).is_ok_and(|given| given != path);
        let hint = leads.then(|| format!("`{shown}` leads to `{}`", from_here(&path).display()));
        return Err(refused(&why).maybe_hint(hint));
    }
    match path.symlink_metadata() {
        Ok(found) if !found.is_dir() => Err(refused("it is a file")),
        Ok(_) => Ok(Target { path, exists: true }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Target { path, exists: false }),
        Err(error) => Err(problem::of(doing, target, &error)),
    }
}

/// A path without the folder that the program runs in.
fn from_here(path: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let below = here
        .ok()
        .and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    let below = below.filter(|below| !below.as_os_str().is_empty());
    below.unwrap_or_else(|| path.to_owned())
}

/// Why a path, whose links have been followed, can never be an output.
fn forbidden(path: &Path, protect: &[Protected]) -> Option<String> {
    if path.parent().is_none() {
        return Some("it is the root of the file system".to_owned());
    }
    for protected in protect {
        for theirs in real_paths(&protected.path) {
            if let Some(why) = touches(path, &theirs, protected) {
                return Some(why);
            }
        }
    }
    let named = |path: &Path| path.file_name().and_then(|name| name.to_str()).and_then(settings);
    if let Some(owner) = path.ancestors().find_map(named) {
        return Some(format!("that is where {owner} has its settings"));
    }
    if let Some(home) = std::env::home_dir().and_then(|home| home.canonicalize().ok())
        && lies_in(&home, path)
    {
        return Some("the home folder lies in it".to_owned());
    }
    repository(path)
}

/// Where a path is, and where it leads: a folder of the site may be a link, and then neither of the two may be touched.
fn real_paths(path: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let named = real_path(path.parent().unwrap_or(path))
        .ok()
        .zip(path.file_name())
        .map(|(parent, name)| parent.join(name));
    named.into_iter().chain(real_path(path).ok())
}

/// Makes sure that files which are no part of a site do not get among those that it reads or publishes. `what` is what would be
/// written.
///
/// # Errors
///
/// The folder is one of these, or lies in one.
pub fn check_outside(folder: &Path, parts: &[Protected], what: &str) -> Result<(), Diagnostic> {
    let Ok(path) = real_path(folder) else {
        return Ok(());
    };
    let parts = parts.iter().filter(|part| !part.may_hold_output);
    let mut found = parts.map(|part| (part, real_paths(&part.path).find(|theirs| lies_in(&path, theirs))));
    let found = found.find_map(|(part, theirs)| Some((part.what, theirs? == path)));
    let Some((part, is_it)) = found else { return Ok(()) };
    let why = if is_it { "this is" } else { "it lies in" };
    let message = format!("cannot write {what} to `{}`: {why} {part}", folder.display());
    Err(Diagnostic::error("not-written", message)
        .hint("nothing was written; name a folder that is no part of the site"))
}

fn touches(path: &Path, theirs: &Path, protected: &Protected) -> Option<String> {
    let what = protected.what;
    match (lies_in(path, theirs), lies_in(theirs, path)) {
        (true, true) => Some(format!("this is {what}")),
        (true, false) if !protected.may_hold_output => Some(format!("it lies in {what}")),
        (false, true) => Some(format!("{what} lies in it")),
        _ if !protected.may_hold_output
            && path
                .ancestors()
                .any(|above| is_same_but_for_capitals(above, theirs)) =>
        {
            Some(format!("many disks take it for {what}"))
        }
        _ => None,
    }
}

/// The program whose settings lie in a folder of this name; they must not be overwritten any more than a site.
fn settings(name: &str) -> Option<&'static str> {
    Some(match name {
        ".vscode" | ".idea" | ".vs" | ".zed" | ".fleet" | ".settings" => "an editor",
        ".github" | ".gitlab" | ".gitea" | ".forgejo" | ".circleci" | ".woodpecker" => "a code host",
        ".devcontainer" | ".husky" | ".ssh" | ".gnupg" => "another program",
        _ => return None,
    })
}

/// Whether two paths differ only in the case of their last name.
fn is_same_but_for_capitals(a: &Path, b: &Path) -> bool {
    let names = a.file_name().zip(b.file_name());
    a.parent() == b.parent() && names.is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
}

/// Whether a path is that of a folder or lies below it, under whatever name: a disk may ignore case, and one folder may be mounted at
/// several places.
fn lies_in(path: &Path, folder: &Path) -> bool {
    path.starts_with(folder) || path.ancestors().any(|above| is_same(above, folder))
}

fn is_same(a: &Path, b: &Path) -> bool {
    identity(a).is_some_and(|own| identity(b) == Some(own))
}

/// The device and the number by which the system knows a folder, whatever its path; none where it does not exist, or the system has no such
/// numbers.
#[cfg(unix)]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    path.metadata().ok().map(|found| (found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Path) -> Option<(u64, u64)> {
    None
}

/// Describes the repository to whose own files a path belongs. A repository *in* an output does no harm: it is kept.
fn repository(path: &Path) -> Option<String> {
    let named = path.components().find_map(|part| match part {
        Component::Normal(name) => name.to_str().filter(|name| is_repository(name)),
        _ => None,
    });
    if let Some(name) = named {
        let is_it = path.file_name().is_some_and(|last| last == name);
        return Some(if is_it {
            "this is a repository".to_owned()
        } else {
            format!("it lies in a repository, `{name}`")
        });
    }
    let is_bare = |folder: &Path| {
        folder.join("HEAD").is_file() && folder.join("objects").is_dir() && folder.join("refs").is_dir()
    };
    let bare = path.ancestors().find(|above| is_bare(above))?;
    Some(if bare == path {
        "this is a repository".to_owned()
    } else {
        format!("it lies in a repository, `{}`", bare.display())
    })
}

/// Names in a folder that no build has written to. A repository does not count, since a folder that is prepared for an output may hold one.
/// Empty where a build has written to it.
fn foreign_names(path: &Path) -> std::io::Result<Vec<String>> {
    // Another build may exchange the folder while it is read, and remove the old one.
    let mut before = identity(path);
    loop {
        let found = foreign_names_now(path);
        let after = identity(path);
        if after == before {
            return found;
        }
        before = after;
    }
}

fn foreign_names_now(path: &Path) -> std::io::Result<Vec<String>> {
    let mut foreign = Vec::new();
    let entries = match disk::read_folder(path) {
        // A build that cannot exchange folders in one step has just moved it aside.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(foreign),
        entries => entries?,
    };
    for entry in entries {
        let name = entry?.file_name();
        if name == MARKER {
            return Ok(Vec::new());
        }
        if name != INSIDE && !name.to_str().is_some_and(is_repository) {
            foreign.push(name.to_string_lossy().into_owned());
        }
    }
    foreign.sort();
    Ok(foreign)
}

/// The first of some names, and how many more there are.
pub fn some_of(names: &[impl std::fmt::Display]) -> String {
    const SHOWN: usize = 3;
    let shown: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    match names.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// Whether links lead in a circle.
fn leads_in_a_circle(path: &Path) -> bool {
    /// More than any system follows.
    const LINKS: usize = 256;
    let mut at = path.to_owned();
    for _ in 0..LINKS {
        let Ok(to) = std::fs::read_link(&at) else {
            return false;
        };
        at = at.parent().unwrap_or_else(|| Path::new("")).join(to);
    }
    true
}

enum Unreal {
    Dangling,
    Parent,
    Io(std::io::Error),
}

/// Follows the links of the part of a path that exists, and adds the rest to it.
fn real_path(path: &Path) -> Result<PathBuf, Unreal> {
    let path = std::path::absolute(path).map_err(Unreal::Io)?;
    let mut rest = Vec::new();
    let mut existing = path.as_path();
    loop {
        match existing.canonicalize() {
            Ok(mut real) => {
                real.extend(rest.into_iter().rev());
                return Ok(real);
            }
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(Unreal::Io(error)),
            Err(_) if existing.symlink_metadata().is_ok() => return Err(Unreal::Dangling),
            Err(error) => {
                let (Some(parent), Some(last)) = (existing.parent(), existing.components().next_back())
                else {
                    return Err(Unreal::Io(error));
                };
                if last == Component::ParentDir {
                    return Err(Unreal::Parent);
                }
                rest.push(last);
                existing = parent;
            }
        }
    }
}
