//! All files of a site.

use super::disk;
use super::options::ReadOptions;
use super::path::{CONFIG_FILE, composed};
use super::walk::Walk;
use super::{FileContent, FileId, Location, SiteFile, SitePath, Span};
use std::path::Path;
use std::sync::Arc;

/// The files of a site. Copies share the files, so that they cost little.
#[derive(Debug, Default, Clone)]
pub struct Files {
    /// By id; nothing where a file is gone.
    pub(super) slots: Vec<Option<Arc<SiteFile>>>,
    /// The files that there are, in the order of their paths.
    pub(super) order: Vec<FileId>,
    /// There are symbolic links among them, so that one file may stand at several paths.
    pub(super) has_links: bool,
}

impl Files {
    /// Reads a site from the disk, files in parallel. What cannot be read is kept with its
    /// [`Problem`](super::Problem), so that all problems can be reported at once.
    pub fn read(root: &Path, options: &ReadOptions) -> Self {
        let walk = Walk::new(root, options);
        let has_links = walk.has_links;
        Self {
            has_links,
            ..Self::from_files(walk.read())
        }
    }

    /// Makes a site of paths and contents without touching the disk.
    pub fn memory<P: AsRef<str>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let site_file = |(path, bytes): (P, B)| {
            let path = SitePath::new(path.as_ref());
            let content = disk::decode(&path, bytes.as_ref().to_vec());
            SiteFile {
                path,
                content,
                target: None,
                stamp: None,
                is_built_in: false,
                note: super::derived::Note::default(),
            }
        };
        Self::from_files(files.into_iter().map(site_file).collect())
    }

    /// The same files with others in the place of some, or beside them, without touching the disk.
    #[must_use]
    pub fn with<P: AsRef<str>, B: AsRef<[u8]>>(mut self, files: impl IntoIterator<Item = (P, B)>) -> Self {
        for site_file in Self::memory(files).slots.into_iter().flatten() {
            match self.position(site_file.path.as_str()) {
                Ok(position) => {
                    let index = self.order[position].index();
                    self.slots[index] = Some(site_file);
                }
                Err(position) => {
                    self.order.insert(position, id(self.slots.len()));
                    self.slots.push(Some(site_file));
                }
            }
        }
        self
    }

    pub(super) fn from_files(mut site_files: Vec<SiteFile>) -> Self {
        site_files.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            order: (0..site_files.len()).map(id).collect(),
            slots: site_files
                .into_iter()
                .map(|site_file| Some(Arc::new(site_file)))
                .collect(),
            has_links: false,
        }
    }

    /// The file of an id.
    pub fn get(&self, id: FileId) -> &SiteFile {
        self.shared(id)
    }

    /// The file of an id, to be kept. Two files that are one and the same `Arc` have the same path, content and id.
    ///
    /// # Panics
    /// When the id is of another site, or its file is gone.
    pub fn shared(&self, id: FileId) -> &Arc<SiteFile> {
        self.try_shared(id).expect("an id is asked of files that have it")
    }

    pub(super) fn try_shared(&self, id: FileId) -> Option<&Arc<SiteFile>> {
        self.slots.get(id.index())?.as_ref()
    }

    /// The text of a file.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).text()
    }

    /// The configuration.
    pub fn config_file(&self) -> Option<FileId> {
        self.find(CONFIG_FILE)
    }

    /// The file at a path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let found = self.position(path).ok().map(|position| self.order[position]);
        found.filter(|id| !self.get(*id).is_stray())
    }

    /// Where a path stands in the order, or would stand.
    pub(super) fn position(&self, path: &str) -> Result<usize, usize> {
        let path = composed(path);
        self.order
            .binary_search_by(|id| self.get(*id).path.as_str().cmp(&path))
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SiteFile)> {
        self.all().filter(|(_, site_file)| !site_file.is_stray())
    }

    /// What is no part of the site, though somebody may take it for one, in the order of paths.
    pub fn strays(&self) -> impl Iterator<Item = (FileId, &SiteFile)> {
        self.all().filter(|(_, site_file)| site_file.is_stray())
    }

    fn all(&self) -> impl Iterator<Item = (FileId, &SiteFile)> {
        self.order.iter().map(|id| (*id, self.get(*id)))
    }

    /// The files below a folder (given without a closing slash), in the order of their paths.
    pub fn below<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (FileId, &'a str, &'a SiteFile)> + 'a {
        let start = self
            .order
            .partition_point(|id| self.get(*id).path.as_str() < folder);
        let rest = self.order[start..].iter().map(|id| (*id, self.get(*id)));
        rest.take_while(move |(_, site_file)| site_file.path.as_str().starts_with(folder))
            .filter(|(_, site_file)| !site_file.is_stray())
            .filter_map(move |(id, site_file)| Some((id, site_file.path.below(folder)?, site_file)))
    }

    /// The position of a span's start as an editor shows it.
    pub fn location(&self, span: Span) -> Location {
        Location::of(self.text(span.file), span.range().start)
    }

    /// The bytes held in memory, for progress and benchmarks.
    pub fn bytes(&self) -> usize {
        let size = |(_, site_file): (FileId, &SiteFile)| match &site_file.content {
            Ok(FileContent::Text(text)) => text.len(),
            Ok(FileContent::Bytes(bytes)) => bytes.len(),
            Ok(FileContent::Stored(_)) | Err(_) => 0,
        };
        self.iter().map(size).sum()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }
}

pub(super) fn id(index: usize) -> FileId {
    FileId(u32::try_from(index).expect("a site has fewer than 2^32 files"))
}

#[cfg(test)]
mod tests {
    use super::Files;

    #[test]
    fn files_are_found_by_path_and_folder() {
        let files = Files::memory([
            ("content/sv/a.md", "x"),
            ("content/en/b.md", "y"),
            ("content/en-x/c.md", "z"),
            ("k.yaml", ""),
        ]);
        let below: Vec<_> = files
            .below("content/en")
            .map(|(_, rest, _)| rest.to_owned())
            .collect();
        assert_eq!(below, ["b.md"]);
        assert_eq!(files.find("content/sv/a.md").map(|id| files.text(id)), Some("x"));
        assert!(files.find("content/sv").is_none());
    }
}
