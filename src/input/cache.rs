//! Values that are kept as long as what they were made from stays the same.

use super::{FileId, Files, SiteFile};
use std::collections::HashMap;
use std::sync::Arc;

/// Values that were made from single files. Each is kept together with its file, so that a changed file is noticed.
#[derive(Debug)]
pub struct FileCache<T>(HashMap<FileId, (Arc<SiteFile>, T)>);

impl<T> Default for FileCache<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T> FileCache<T> {
    /// The value of a file that has not changed since.
    pub fn get(&self, files: &Files, file: FileId) -> Option<&T> {
        let (site_file, value) = self.0.get(&file)?;
        Arc::ptr_eq(site_file, files.shared(file)).then_some(value)
    }

    /// The last value of a file, even if the file has changed since.
    pub fn last(&self, file: FileId) -> Option<&T> {
        self.0.get(&file).map(|(_, value)| value)
    }

    /// Keeps a value.
    pub fn put(&mut self, files: &Files, file: FileId, value: T) {
        self.0.insert(file, (Arc::clone(files.shared(file)), value));
    }

    /// The value of a file, made anew where there is none or the file has changed.
    pub fn get_or_make(&mut self, files: &Files, file: FileId, make: impl FnOnce() -> T) -> &T {
        if self.get(files, file).is_none() {
            self.put(files, file, make());
        }
        &self.0[&file].1
    }

    /// Forgets files that are gone.
    pub fn prune(&mut self, files: &Files) {
        self.0.retain(|file, _| files.try_shared(*file).is_some());
    }
}

/// Several files from which one value was made.
#[derive(Debug, Default, Clone)]
pub struct FileSet(Vec<Arc<SiteFile>>);

impl FileSet {
    /// The files at these paths and below these folders, as far as there are any.
    pub fn new(files: &Files, paths: &[&str]) -> Self {
        let at = paths.iter().filter_map(|path| files.find(path));
        let below = paths
            .iter()
            .flat_map(|folder| files.below(folder).map(|(file, _, _)| file));
        Self(
            at.chain(below)
                .map(|file| Arc::clone(files.shared(file)))
                .collect(),
        )
    }
}

impl PartialEq for FileSet {
    /// Whether they are the very same files.
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(a, b)| Arc::ptr_eq(a, b))
    }
}

impl Eq for FileSet {}

/// The last value that was made, together with its inputs: it is valid as long as these are equal.
#[derive(Debug)]
pub struct Cached<I, T>(Option<(I, T)>);

impl<I, T> Default for Cached<I, T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<I: PartialEq, T: Clone> Cached<I, T> {
    /// The value made of these inputs, made anew where they differ from the last ones.
    pub fn get_or_make(&mut self, inputs: I, make: impl FnOnce(&I) -> T) -> T {
        self.get_or_make_if(inputs, make, |_| true)
    }

    /// As [`Self::get_or_make`], but a value that does not pass is not kept.
    pub fn get_or_make_if(
        &mut self,
        inputs: I,
        make: impl FnOnce(&I) -> T,
        is_kept: impl FnOnce(&T) -> bool,
    ) -> T {
        if let Some((known, value)) = &mut self.0
            && *known == inputs
        {
            *known = inputs;
            return value.clone();
        }
        let value = make(&inputs);
        self.0 = is_kept(&value).then(|| (inputs, value.clone()));
        value
    }
}

/// Gives each state of something a number, so that what was made in one state is not taken for that of another.
#[derive(Debug)]
pub struct States<I> {
    last: Option<I>,
    number: u64,
}

impl<I> Default for States<I> {
    fn default() -> Self {
        Self {
            last: None,
            number: 0,
        }
    }
}

impl<I: PartialEq> States<I> {
    /// The number of a state: that of the last one where both are equal, else a new one.
    pub fn number(&mut self, state: I) -> u64 {
        if self.last.as_ref() != Some(&state) {
            self.number += 1;
        }
        self.last = Some(state);
        self.number
    }
}
