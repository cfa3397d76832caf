//! Which files of the data a site has, what they are made from, and the sizes and checksums of those that were made.

use super::data_files::{BibliographyFormat, DataFile};
use crate::content::PageFile;
use crate::input::{FileContent, FileId, Files};
use crate::kinds::RecordKind;
use crate::render::view::Fingerprint;
use crate::site::{Site, SourceId};
use crate::theme::Theme;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// Size and checksum of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Digest {
    /// The number of its bytes.
    pub(in crate::render) size: usize,
    /// Their SHA-256, in hexadecimal.
    pub(in crate::render) sha256: String,
}

/// The files of the data, in the order in which they are listed, each with its digest, which is made when it is first asked for.
#[derive(Debug, Default)]
pub(crate) struct Inventory {
    files: Vec<DataFile>,
    /// Where each stands among them.
    positions: HashMap<DataFile, usize>,
    digests: Arc<Digests>,
}

/// The digests of the files of one state of the data.
#[derive(Debug, Default)]
struct Digests {
    /// A hash of all that the files are made from.
    fingerprint: u64,
    /// In the order of the files.
    by_file: Vec<OnceLock<Digest>>,
}

/// The digests of the last state of the data, which are valid as long as its inputs are the same.
#[derive(Debug, Default)]
pub(crate) struct DigestsCache(Arc<Digests>);

/// Digests as they are kept between two runs of the program.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct StoredDigests {
    fingerprint: u64,
    by_file: Vec<Option<Digest>>,
}

impl DigestsCache {
    /// Lists the files of a site's data.
    pub(crate) fn inventory(&mut self, site: &Site, files: &Files, theme: &Theme) -> Inventory {
        let listed = list(site);
        let fingerprint = fingerprint(site, files, theme);
        if self.0.fingerprint != fingerprint || self.0.by_file.len() != listed.len() {
            self.0 = Arc::new(Digests {
                fingerprint,
                by_file: listed.iter().map(|_| OnceLock::new()).collect(),
            });
        }
        Inventory {
            positions: listed.iter().enumerate().map(|(at, file)| (*file, at)).collect(),
            files: listed,
            digests: Arc::clone(&self.0),
        }
    }
}

impl From<StoredDigests> for DigestsCache {
    fn from(stored: StoredDigests) -> Self {
        let cell = |digest: Option<Digest>| digest.map_or_else(OnceLock::new, OnceLock::from);
        Self(Arc::new(Digests {
            fingerprint: stored.fingerprint,
            by_file: stored.by_file.into_iter().map(cell).collect(),
        }))
    }
}

impl Inventory {
    pub(crate) fn files(&self) -> &[DataFile] {
        &self.files
    }

    /// A hash of all that the files are made from: if it is the same in two states of a site, all files are the same.
    pub(crate) fn fingerprint(&self) -> u64 {
        self.digests.fingerprint
    }

    /// The digest of a file; `make` is called where it is not known yet.
    pub(in crate::render) fn digest(&self, file: DataFile, make: impl FnOnce() -> Digest) -> Option<&Digest> {
        let at = self.positions.get(&file)?;
        Some(self.digests.by_file[*at].get_or_init(make))
    }

    /// The digests that are known, for the next run of the program.
    pub(crate) fn to_store(&self) -> StoredDigests {
        StoredDigests {
            fingerprint: self.digests.fingerprint,
            by_file: self
                .digests
                .by_file
                .iter()
                .map(|cell| cell.get().cloned())
                .collect(),
        }
    }
}

fn list(site: &Site) -> Vec<DataFile> {
    let kinds = || RecordKind::ALL.iter().copied().filter(|kind| site.offers(*kind));
    let mut files = Vec::new();
    if !site.offers_data() {
        return files;
    }
    for lang in site.languages.ids() {
        files.extend(kinds().map(|kind| DataFile::Csv(kind, lang)));
        let on_maps = kinds().filter(|kind| matches!(kind, RecordKind::Event | RecordKind::Place));
        files.extend(on_maps.map(|kind| DataFile::Geo(kind, lang)));
        if site.offers(RecordKind::Event) {
            files.push(DataFile::Calendar(lang));
        }
        files.push(DataFile::Graph(lang));
    }
    files.extend(kinds().map(DataFile::Json));
    if site.offers(RecordKind::Source) {
        let which = std::iter::once(None).chain(site.ids::<SourceId>().map(Some));
        files.extend(which.flat_map(|which| {
            let formats = BibliographyFormat::ALL.iter();
            formats.map(move |format| DataFile::Bibliography(*format, which))
        }));
    }
    files.extend([
        DataFile::Schema,
        DataFile::Package,
        DataFile::Citation,
        DataFile::Crate,
        DataFile::Sums,
    ]);
    files
}

/// Hashes all that the files are made from: everything that was read, except what no file of the data can hold. That is the prose of pages
/// (only their front matter gives titles, addresses and days), and files that are left on the disk.
fn fingerprint(site: &Site, files: &Files, theme: &Theme) -> u64 {
    let pages: HashMap<FileId, &PageFile> = site.pages().iter().map(|page| (page.file, &**page)).collect();
    let mut hash = Fingerprint::default();
    hash.number(theme.fingerprint());
    // It may be given on the command line.
    hash.text(&site.config.base_url.absolute(site.config.base_url.path()));
    for (file, site_file) in files.iter() {
        hash.text(site_file.path.as_str());
        match (pages.get(&file), &site_file.content) {
            // Whether a page is a draft changes the data, too.
            (Some(page), _) => {
                hash.number(page.body.start as u64);
                hash.text(&site_file.text()[page.yaml.clone()]);
            }
            (None, Ok(FileContent::Stored(_)) | Err(_)) => {}
            (None, Ok(FileContent::Text(_) | FileContent::Bytes(_))) => hash.number(site_file.hash()),
        }
    }
    hash.finish()
}
