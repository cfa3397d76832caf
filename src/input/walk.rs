//! The files that there are: a walk over the site's folders, before anything is read.
//!
//! A symbolic link is followed only where it leads to something in the same folder of the site that would be read there, too:
//! from `content/` into `content/`, never to a hidden file, to the output, to a raw text or out. Where it leads is found out
//! without opening anything. What is no file, folder or link (a pipe, a socket, a device) is never opened.

use super::passed_over::{is_hidden_by_mistake, is_last_passed_over, is_path_hidden, put_away};
use super::stored::special;
use super::{BuiltIn, LinkProblem, Problem, RAW_TEXTS, ReadOptions, SitePath};
use std::ffi::OsStr;
use std::fs::FileType;
use std::io;
use std::path::{Component, Path, PathBuf};
use walkdir::WalkDir;

/// The files that there are, in the order of their paths.
pub(super) struct Walk {
    pub(super) found: Vec<Found>,
    /// Some are symbolic links, or lie below one.
    pub(super) has_links: bool,
    /// What the program brings along and the site has nothing of its own for.
    pub(super) built_in: Vec<&'static BuiltIn>,
}

/// A file, or something else that stands in the place of a file.
pub(super) struct Found {
    pub(super) path: SitePath,
    /// Where it is read, all links followed.
    pub(super) real: PathBuf,
    /// It is reached by a symbolic link.
    pub(super) is_linked: bool,
    /// The path in the site of the file itself, where a link leads to it.
    pub(super) target: Option<SitePath>,
    /// Why it is not read.
    pub(super) problem: Option<Problem>,
}

impl Walk {
    /// Looks at the folders of a site.
    pub(super) fn new(root: &Path, options: &ReadOptions) -> Self {
        let mut walk = Self {
            found: Vec::new(),
            has_links: false,
            built_in: Vec::new(),
        };
        for start in &options.roots {
            walk.add_top(root, start, options);
        }
        walk.found.sort_by(|a, b| a.path.cmp(&b.path));
        walk.add_misspelt(root, options);
        walk.mark_twins();
        let is_free = |folder: &&BuiltIn| walk.found.iter().all(|found| !folder.holds(&found.path));
        walk.built_in = options.built_in.iter().filter(is_free).collect();
        walk
    }

    fn add_top(&mut self, root: &Path, start: &str, options: &ReadOptions) {
        let top = root.join(start);
        let kind = match top.symlink_metadata() {
            Ok(found) => found.file_type(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => return self.refuse(SitePath::new(start), top, Problem::Io(error.to_string())),
        };
        let home = if kind.is_symlink() {
            self.has_links = true;
            match top_behind(root, &top, options) {
                Ok(home) => home,
                Err(problem) => return self.refuse(SitePath::new(start), top, problem),
            }
        } else {
            top
        };
        let before = self.found.len();
        match kind_of(&home) {
            Ok(kind) if kind.is_dir() && Path::new(start).extension().is_some() => {
                self.refuse(SitePath::new(start), home, Problem::Special("folder"));
            }
            Ok(kind) if kind.is_dir() => {
                let branch = Branch {
                    top: start,
                    home: &home,
                    options,
                    alias: start.to_owned(),
                    origin: None,
                };
                self.add_folder(&home, &branch);
            }
            Ok(kind) => self.add_file(SitePath::new(start), home, kind, None),
            Err(problem) => self.refuse(SitePath::new(start), home, problem),
        }
        for found in &mut self.found[before..] {
            found.is_linked |= kind.is_symlink();
        }
    }

    /// Adds names of the root that are misspelt, or that may be taken for read. Disks that ignore case have read some of them already.
    fn add_misspelt(&mut self, root: &Path, options: &ReadOptions) {
        for entry in WalkDir::new(root).min_depth(1).max_depth(1).into_iter().flatten() {
            let Some(name) = entry.file_name().to_str() else {
                continue;
            };
            if let Some(stray) = options.stray(name) {
                if entry.file_type().is_dir() && !stray.is_in(entry.path()) {
                    continue;
                }
                let hint = stray.hint.clone();
                self.refuse(
                    SitePath::new(name),
                    entry.path().to_owned(),
                    Problem::Stray { hint },
                );
                continue;
            }
            let Some(meant) = options.misspelt_root(name) else {
                continue;
            };
            let real = |path: &Path| path.canonicalize().ok();
            if real(&root.join(meant)).is_none_or(|read| real(entry.path()) != Some(read)) {
                let problem = Problem::Misspelt {
                    meant: meant.to_owned(),
                };
                self.refuse(SitePath::new(name), entry.path().to_owned(), problem);
            }
        }
    }

    fn add_folder(&mut self, folder: &Path, branch: &Branch<'_>) {
        let wanted = |entry: &walkdir::DirEntry| {
            let path = branch.path_of(folder, entry.path());
            if let Some(real) = away(&path) {
                return entry.file_type().is_file() && branch.options.wants(Path::new(real.as_str()));
            }
            !is_last_passed_over(path.as_str()) && branch.options.wants(Path::new(path.as_str()))
        };
        let entries = WalkDir::new(folder).min_depth(1).into_iter();
        let mut entries = entries.filter_entry(wanted);
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if is_hidden_by_mistake(branch.path_of(folder, entry.path()).as_str()) => {
                    let path = branch.path_of(folder, entry.path());
                    if entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                    self.refuse(path, entry.into_path(), Problem::Hidden);
                }
                Ok(entry) if entry.file_type().is_dir() => {
                    if is_in_place_of_a_file(entry.path()) {
                        let path = branch.path_of(folder, entry.path());
                        self.refuse(path, entry.into_path(), Problem::Special("folder"));
                    }
                }
                Ok(entry) if entry.file_type().is_symlink() => {
                    let path = branch.path_of(folder, entry.path());
                    self.add_link(path, entry.path(), branch);
                }
                Ok(entry) => {
                    let path = branch.path_of(folder, entry.path());
                    if let Some(real) = away(&path) {
                        self.refuse(real, entry.into_path(), Problem::Away);
                        continue;
                    }
                    let kind = entry.file_type();
                    let target = branch.origin_of(folder, entry.path());
                    self.add_file(path, entry.into_path(), kind, target);
                }
                Err(error) => {
                    let at = error.path().unwrap_or(folder).to_path_buf();
                    let reason = error.io_error().map(ToString::to_string);
                    let problem = Problem::Io(reason.unwrap_or_else(|| error.to_string()));
                    self.refuse(branch.path_of(folder, &at), at, problem);
                }
            }
        }
    }

    fn add_link(&mut self, path: SitePath, link: &Path, branch: &Branch<'_>) {
        self.has_links = true;
        let (target, origin) = match branch.follow(&path, link) {
            Ok(found) => found,
            Err(problem) => return self.refuse(path, link.to_path_buf(), problem),
        };
        match kind_of(&target) {
            // All that lies there would be in the site twice.
            Ok(kind) if kind.is_dir() && is_section(&origin) => {
                let target = link_text(link);
                self.refuse(path, link.to_path_buf(), LinkProblem::Section { target }.into());
            }
            // Links within linked folders could go on without end.
            Ok(kind) if kind.is_dir() && branch.origin.is_some() => {
                self.refuse(path, link.to_path_buf(), LinkProblem::InLink.into());
            }
            Ok(kind) if kind.is_dir() => {
                let below = Branch {
                    alias: path.as_str().to_owned(),
                    origin: Some(origin),
                    ..*branch
                };
                self.add_folder(&target, &below);
            }
            Ok(kind) => self.add_file(path, target, kind, Some(SitePath::new(&origin))),
            Err(problem) => self.refuse(path, target, problem),
        }
    }

    fn add_file(&mut self, path: SitePath, real: PathBuf, kind: FileType, target: Option<SitePath>) {
        let problem = if real.to_str().is_none() {
            Some(Problem::Name)
        } else {
            (!kind.is_file()).then(|| Problem::Special(special(kind)))
        };
        self.found.push(Found {
            path,
            real,
            is_linked: target.is_some(),
            target,
            problem,
        });
    }

    fn refuse(&mut self, path: SitePath, real: PathBuf, problem: Problem) {
        self.found.push(Found {
            path,
            real,
            is_linked: false,
            target: None,
            problem: Some(problem),
        });
    }

    /// Of several files whose names are the same letters in other code points, keeps one, and marks it.
    fn mark_twins(&mut self) {
        self.found.dedup_by(|later, first| {
            let is_twin = later.path == first.path;
            if is_twin && first.problem.is_none() {
                first.problem = Some(Problem::Twin);
            }
            is_twin
        });
    }
}

/// A folder of the site that is being walked.
struct Branch<'a> {
    /// The folder of the root that it lies in: `content`.
    top: &'a str,
    /// Where that folder really is; no link leads out of it.
    home: &'a Path,
    options: &'a ReadOptions,
    /// The path that the walked folder has in the site.
    alias: String,
    /// The path in the site of the walked folder itself, where it is reached by a link.
    origin: Option<String>,
}

impl Branch<'_> {
    /// The path in the site of something below the walked folder.
    fn path_of(&self, folder: &Path, at: &Path) -> SitePath {
        SitePath::new(&slashed(&self.alias, at.strip_prefix(folder).unwrap_or(at)))
    }

    /// The path in the site of the file or folder itself, links followed.
    fn origin_of(&self, folder: &Path, at: &Path) -> Option<SitePath> {
        let origin = self.origin.as_ref()?;
        Some(SitePath::new(&slashed(
            origin,
            at.strip_prefix(folder).unwrap_or(at),
        )))
    }

    /// Where a link leads, if it may lead there, and the path in the site of what is there.
    fn follow(&self, path: &SitePath, link: &Path) -> Result<(PathBuf, String), Problem> {
        let target = resolve(link)?;
        let home = resolve(self.home)?;
        let link_text = || link_text(link);
        let Ok(below) = target.strip_prefix(&home) else {
            let folder = Some(self.top.to_owned()).filter(|top| !top.is_empty());
            let target = link_text();
            return Err(LinkProblem::Outside { target, folder }.into());
        };
        let in_site = slashed(self.top, below);
        let is_private = |path: &str| Path::new(path).starts_with(RAW_TEXTS);
        if is_path_hidden(&in_site)
            || !self.options.wants(Path::new(&in_site))
            || (is_private(&in_site) && !is_private(path.as_str()))
        {
            return Err(LinkProblem::Forbidden { target: link_text() }.into());
        }
        let place = link.parent().map_or_else(|| Ok(home), resolve)?;
        if place.starts_with(&target) {
            return Err(LinkProblem::Loop.into());
        }
        Ok((target, in_site))
    }
}

/// Where a folder of the site really lies that is itself a link: it may lie elsewhere below the root, outside the other folders.
fn top_behind(root: &Path, top: &Path, options: &ReadOptions) -> Result<PathBuf, Problem> {
    let target = resolve(top)?;
    let root = resolve(root)?;
    let name = top.file_name().unwrap_or(OsStr::new("")).to_string_lossy();
    let below = target
        .strip_prefix(&root)
        .ok()
        .filter(|below| *below != Path::new(""));
    let Some(below) = below else {
        let target = link_text(top);
        return Err(LinkProblem::Outside { target, folder: None }.into());
    };
    let overlaps = |other: &String| {
        let other = Path::new(other);
        *other != *name && (below.starts_with(other) || other.starts_with(below))
    };
    // The function skips the first name as that of a folder of the site; here the first name counts.
    if is_path_hidden(&slashed("", below))
        || options.roots.iter().any(overlaps)
        || options.skip.iter().any(overlaps)
    {
        let target = link_text(top);
        return Err(LinkProblem::Forbidden { target }.into());
    }
    Ok(target)
}

/// Whether a path is that of a folder directly below `content`.
fn is_section(path: &str) -> bool {
    path.strip_prefix("content/")
        .is_some_and(|rest| !rest.contains('/'))
}

/// The path of the file that iCloud has put away, where the path is that of what it leaves in its place.
fn away(path: &SitePath) -> Option<SitePath> {
    let name = put_away(path.name())?;
    let folder = path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
    Some(SitePath::new(&slashed(folder, Path::new(name))))
}

/// Follows all links of a path. Nothing is opened.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, Problem> {
    path.canonicalize().map_err(|error| {
        if error.kind() == io::ErrorKind::NotFound {
            let target = link_text(path);
            LinkProblem::Dangling { target }.into()
        } else if is_loop(&error) {
            LinkProblem::Loop.into()
        } else {
            Problem::Io(error.to_string())
        }
    })
}

#[cfg(unix)]
fn is_loop(error: &io::Error) -> bool {
    rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::LOOP)
}

#[cfg(not(unix))]
fn is_loop(_: &io::Error) -> bool {
    false
}

/// Where a link leads, as it is written.
fn link_text(link: &Path) -> String {
    let target = link.read_link().unwrap_or_else(|_| link.to_path_buf());
    target.to_string_lossy().into_owned()
}

fn slashed(first: &str, rest: &Path) -> String {
    let mut path = first.to_owned();
    for name in rest.components() {
        if let Component::Normal(name) = name {
            path.push('/');
            path.push_str(&name.to_string_lossy());
        }
    }
    path
}

/// The type of something that is not followed if it is a link.
fn kind_of(path: &Path) -> Result<FileType, Problem> {
    let found = path.symlink_metadata();
    found
        .map(|found| found.file_type())
        .map_err(|error| Problem::Io(error.to_string()))
}

/// Whether a folder holds nothing and is named like a file that is read.
fn is_in_place_of_a_file(folder: &Path) -> bool {
    let extension = folder.extension().and_then(OsStr::to_str);
    extension.is_some_and(|extension| ["md", "yaml", "html", "xml", "ftl", "css"].contains(&extension))
        && WalkDir::new(folder).min_depth(1).into_iter().next().is_none()
}
