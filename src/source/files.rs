//! All files of a site.

use super::disk::{self, ReadOptions};
use super::{Content, FileId, Location, SitePath, Source, Span};
use std::path::Path;

/// The files of a site in the order of their paths; immutable.
#[derive(Debug, Default, Clone)]
pub struct Files {
    sources: Vec<Source>,
}

impl Files {
    /// Reads a site from the disk, files in parallel. What cannot be read is kept with its
    /// [`Problem`](super::Problem), so that all problems can be told at once.
    pub fn read(root: &Path, options: &ReadOptions) -> Self {
        Self::from_sources(disk::read(root, options))
    }

    /// Makes a site of paths and contents without touching the disk.
    pub fn memory<P: AsRef<str>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let source = |(path, bytes): (P, B)| {
            let path = SitePath::new(path.as_ref());
            let content = disk::decode(&path, bytes.as_ref().to_vec());
            Source { path, content }
        };
        Self::from_sources(files.into_iter().map(source).collect())
    }

    fn from_sources(mut sources: Vec<Source>) -> Self {
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        Self { sources }
    }

    /// The file of an id.
    pub fn get(&self, id: FileId) -> &Source {
        &self.sources[id.index()]
    }

    /// The text of a file.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).text()
    }

    /// The file at a path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let index = self
            .sources
            .binary_search_by(|source| source.path.as_str().cmp(path))
            .ok()?;
        Some(id(index))
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.sources
            .iter()
            .enumerate()
            .map(|(index, source)| (id(index), source))
    }

    /// The files below a folder (given without a closing slash), in the order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a str, &'a Source)> + 'a {
        let start = self
            .sources
            .partition_point(|source| source.path.as_str() < folder);
        let rest = self.sources.iter().enumerate().skip(start);
        rest.take_while(move |(_, source)| source.path.as_str().starts_with(folder))
            .filter_map(move |(index, source)| Some((id(index), source.path.below(folder)?, source)))
    }

    /// The position of a span's start as an editor shows it.
    pub fn location(&self, span: Span) -> Location {
        Location::of(self.text(span.file), span.range().start)
    }

    /// The bytes held in memory, for progress and benchmarks.
    pub fn bytes(&self) -> usize {
        let size = |source: &Source| match &source.content {
            Ok(Content::Text(text)) => text.len(),
            Ok(Content::Bytes(bytes)) => bytes.len(),
            Err(_) => 0,
        };
        self.sources.iter().map(size).sum()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.sources.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }
}

fn id(index: usize) -> FileId {
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
