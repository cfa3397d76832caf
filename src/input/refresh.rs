//! Taking in what has changed on the disk.

use super::disk;
use super::files::id;
use super::options::ReadOptions;
use super::passed_over::mark_of;
use super::walk::Walk;
use super::{FileId, Files, SiteFile, SitePath};
use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// What is looked at again.
#[derive(Debug, Clone, Copy)]
pub enum Refresh<'a> {
    /// All files: any may have changed.
    Everything,
    /// Files at or below these paths, which are absolute or lead from the root.
    At(&'a [PathBuf]),
}

/// Whether iCloud has put a file away: something of its own stands in its place.
fn is_put_away(root: &Path, path: &SitePath) -> bool {
    let mut at = root.join(path.as_str());
    at.set_file_name(mark_of(path.name()));
    at.symlink_metadata().is_ok()
}

impl Files {
    /// The files as they are now, and the paths of those that are new, gone or other than before, in order. Only what lies at or
    /// below the paths that changed is read again, or all. A file that is as it was keeps its id and is the same `Arc`.
    pub fn refreshed(
        &self,
        root: &Path,
        options: &ReadOptions,
        changed: Refresh<'_>,
    ) -> (Self, Vec<SitePath>) {
        let mut next = self.clone();
        // A path that does not lie below the root says nothing of what has changed there.
        let paths: Option<Vec<SitePath>> = match changed {
            Refresh::Everything => None,
            Refresh::At(paths) => paths.iter().map(|path| below_root(root, path)).collect(),
        };
        if let Some(paths) = &paths
            && !self.has_links
            && paths.iter().all(|path| self.is_plain(root, path))
            && !paths.iter().any(|path| options.is_told_root(path.as_str()))
            && !paths.iter().any(|path| self.may_be_built_in(root, options, path))
        {
            return next.refresh_plain(root, options, paths.clone());
        }
        let walk = Walk::new(root, options);
        next.has_links = walk.has_links;
        let known = |path: &SitePath| {
            let is_fresh = paths
                .as_ref()
                .is_none_or(|paths| paths.iter().any(|changed| lies_in(path, changed.as_str())));
            self.find(path.as_str())
                .filter(|_| !is_fresh)
                .map(|file| Arc::clone(self.shared(file)))
        };
        let found = walk.read_new(known);
        let changed = next.replace_all(found);
        (next, changed)
    }

    /// Whether a path is that of a plain file, or of one that is gone, so that nothing else has to be read again.
    fn is_plain(&self, root: &Path, path: &SitePath) -> bool {
        if self.has_below(path.as_str()) {
            return false;
        }
        match root.join(path.as_str()).symlink_metadata() {
            Ok(found) => found.is_file() && disk::is_plain(root, path),
            // A file that iCloud has moved away is gone, but is reported all the same.
            Err(error) => error.kind() == std::io::ErrorKind::NotFound && !is_put_away(root, path),
        }
    }

    /// Whether a change at a path may put a folder of the program in the place of the site's own, or the other way round.
    fn may_be_built_in(&self, root: &Path, options: &ReadOptions, path: &SitePath) -> bool {
        let mut folders = options.built_in.iter().filter(|folder| folder.holds(path));
        folders.any(|folder| {
            let first = self.below(folder.folder).next();
            let is_own = first.is_some_and(|(_, _, site_file)| !site_file.is_built_in);
            !is_own || root.join(path.as_str()).symlink_metadata().is_err()
        })
    }

    fn has_below(&self, folder: &str) -> bool {
        self.below(folder).next().is_some()
    }

    fn refresh_plain(
        mut self,
        root: &Path,
        options: &ReadOptions,
        mut paths: Vec<SitePath>,
    ) -> (Self, Vec<SitePath>) {
        paths.sort();
        paths.dedup();
        let mut changed = Vec::new();
        for path in paths.into_iter().filter(|path| options.reads(path.as_str())) {
            let exists = root.join(path.as_str()).symlink_metadata().is_ok();
            let is_changed = if exists {
                self.put(Arc::new(disk::read_plain(root, path.clone())))
            } else {
                self.remove(&path)
            };
            if is_changed {
                changed.push(path);
            }
        }
        (self, changed)
    }

    /// Replaces all files by these, and returns the paths that changed, in order.
    fn replace_all(&mut self, found: Vec<Arc<SiteFile>>) -> Vec<SitePath> {
        let mut changed = Vec::new();
        let mut found: HashMap<SitePath, Arc<SiteFile>> = found
            .into_iter()
            .map(|site_file| (site_file.path.clone(), site_file))
            .collect();
        let before = std::mem::take(&mut self.order);
        for id in before {
            let known = Arc::clone(self.shared(id));
            if let Some(site_file) = found.remove(&known.path) {
                self.order.push(id);
                if !is_same(&known, &site_file) {
                    changed.push(known.path.clone());
                    self.slots[id.index()] = Some(site_file);
                }
            } else {
                changed.push(known.path.clone());
                self.slots[id.index()] = None;
            }
        }
        for (path, site_file) in found {
            changed.push(path);
            let id = self.push(site_file);
            self.order.push(id);
        }
        let slots = &self.slots;
        let path = |id: &FileId| slots[id.index()].as_ref().map(|site_file| site_file.path.clone());
        self.order.sort_by_cached_key(path);
        changed.sort();
        changed
    }

    /// Puts a file in its place; whether that changes anything.
    fn put(&mut self, site_file: Arc<SiteFile>) -> bool {
        match self.position(site_file.path.as_str()) {
            Ok(position) => {
                let id = self.order[position];
                let is_changed = !is_same(self.shared(id), &site_file);
                if is_changed {
                    self.slots[id.index()] = Some(site_file);
                }
                is_changed
            }
            Err(position) => {
                let id = self.push(site_file);
                self.order.insert(position, id);
                true
            }
        }
    }

    fn push(&mut self, site_file: Arc<SiteFile>) -> FileId {
        let id = id(self.slots.len());
        self.slots.push(Some(site_file));
        id
    }

    /// Takes a file out; whether it was there.
    fn remove(&mut self, path: &SitePath) -> bool {
        let Ok(position) = self.position(path.as_str()) else {
            return false;
        };
        let id = self.order.remove(position);
        self.slots[id.index()] = None;
        true
    }
}

fn is_same(a: &Arc<SiteFile>, b: &Arc<SiteFile>) -> bool {
    Arc::ptr_eq(a, b) || a.content == b.content
}

fn lies_in(path: &SitePath, folder: &str) -> bool {
    folder.is_empty() || path.as_str() == folder || path.below(folder).is_some()
}

/// The path from the root; none where it lies elsewhere, is not UTF-8, or is not spelt as on the disk.
fn below_root(root: &Path, path: &Path) -> Option<SitePath> {
    let rest = if path.is_absolute() {
        let canonical = || path.strip_prefix(root.canonicalize().ok()?).ok();
        let absolute = || path.strip_prefix(std::path::absolute(root).ok()?).ok();
        match path.strip_prefix(root) {
            Ok(rest) => rest.to_path_buf(),
            Err(_) => absolute()
                .map(Path::to_path_buf)
                .or_else(|| canonical().map(Path::to_path_buf))?,
        }
    } else {
        path.to_path_buf()
    };
    let mut parts = Vec::new();
    for part in rest.components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str()?.to_owned()),
            Component::CurDir => {}
            _ => return None,
        }
    }
    let written = parts.join("/");
    let path = SitePath::new(&written);
    (path.as_str() == written).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::Refresh;
    use crate::input::{BuiltIn, Files, ReadOptions};

    const BUILT_IN: &[BuiltIn] = &[BuiltIn {
        folder: "themes/plain",
        files: &[("a.html", b"ours"), ("b.html", b"ours")],
    }];

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test changes the disk")]
    fn what_the_program_brings_along_gives_way_and_comes_back() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let root = folder.path();
        let options = ReadOptions {
            roots: vec!["themes".to_owned()],
            built_in: BUILT_IN,
            ..ReadOptions::default()
        };
        let said = |files: &Files| -> Vec<String> {
            let said = files
                .iter()
                .map(|(_, site_file)| format!("{} {}", site_file.path, site_file.text()));
            said.collect()
        };
        let ours = ["themes/plain/a.html ours", "themes/plain/b.html ours"];
        let files = Files::read(root, &options);
        assert_eq!(said(&files), ours);
        let path = root.join("themes/plain/a.html");
        std::fs::create_dir_all(root.join("themes/plain")).expect("folders can be made");
        std::fs::write(&path, "theirs").expect("files can be written");
        let (files, changed) = files.refreshed(root, &options, Refresh::At(std::slice::from_ref(&path)));
        assert_eq!(said(&files), ["themes/plain/a.html theirs"]);
        assert_eq!(changed.len(), 2);
        std::fs::remove_file(&path).expect("files can be removed");
        let (files, changed) = files.refreshed(root, &options, Refresh::At(&[path]));
        assert_eq!(said(&files), ours);
        assert_eq!(changed.len(), 2);
    }
}
