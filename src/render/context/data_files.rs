//! The files of the data that a site offers: which there are, and what is known of their bytes.

use crate::config::LangId;
use crate::kinds::RecordKind;
use crate::site::Site;
use std::sync::OnceLock;

/// A file of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DataFile {
    /// The records of a kind as a table, with the words of a language.
    Csv(RecordKind, LangId),
    /// The records of a kind with the words of all languages.
    Json(RecordKind),
    /// Events or places as `GeoJSON`, with titles in a language.
    Geo(RecordKind, LangId),
    /// All records as JSON-LD, with the words of a language.
    Graph(LangId),
    /// The events as a calendar in a language.
    Calendar(LangId),
    /// What the JSON files hold, as JSON Schema.
    Schema,
    /// `datapackage.json`.
    Package,
    /// `CITATION.cff`.
    Citation,
    /// `ro-crate-metadata.json`.
    Crate,
    /// `SHA256SUMS`.
    Sums,
}

/// What a file's bytes are known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Digest {
    /// How many there are.
    pub(in crate::render) size: usize,
    /// Their SHA-256, in hexadecimal.
    pub(in crate::render) sha256: String,
}

/// The files of the data, in the order in which they are listed, each with its digest once somebody has asked for it.
#[derive(Debug, Default)]
pub(crate) struct Inventory {
    files: Vec<DataFile>,
    digests: Vec<OnceLock<Digest>>,
}

impl Inventory {
    /// Lists the files of a site.
    pub(crate) fn new(site: &Site) -> Self {
        let kinds = || RecordKind::ALL.iter().copied().filter(|kind| site.offers(*kind));
        let mut files = Vec::new();
        if site.offers_data() {
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
            files.extend([
                DataFile::Schema,
                DataFile::Package,
                DataFile::Citation,
                DataFile::Crate,
                DataFile::Sums,
            ]);
        }
        Self {
            digests: files.iter().map(|_| OnceLock::new()).collect(),
            files,
        }
    }

    /// The files.
    pub(crate) fn files(&self) -> &[DataFile] {
        &self.files
    }

    /// What a file is known by; `make` makes its bytes where nobody has asked yet.
    pub(in crate::render) fn digest(&self, file: DataFile, make: impl FnOnce() -> Digest) -> Option<&Digest> {
        let at = self.files.iter().position(|known| *known == file)?;
        Some(self.digests[at].get_or_init(make))
    }
}

impl DataFile {
    /// Its path below `data/`: `en/events.csv`, `events.json`.
    pub(crate) fn path(self, site: &Site) -> String {
        let tag = |lang: LangId| site.languages.tag(lang);
        match self {
            Self::Csv(kind, lang) => format!("{}/{}.csv", tag(lang), kind.file()),
            Self::Json(kind) => format!("{}.json", kind.file()),
            Self::Geo(kind, lang) => format!("{}/{}.geojson", tag(lang), kind.file()),
            Self::Graph(lang) => format!("{}/graph.jsonld", tag(lang)),
            Self::Calendar(lang) => format!("{}/events.ics", tag(lang)),
            Self::Schema => "schema.json".to_owned(),
            Self::Package => "datapackage.json".to_owned(),
            Self::Citation => "CITATION.cff".to_owned(),
            Self::Crate => "ro-crate-metadata.json".to_owned(),
            Self::Sums => "SHA256SUMS".to_owned(),
        }
    }

    /// The language of its words; none where it has those of all languages, or none.
    pub(crate) fn lang(self) -> Option<LangId> {
        match self {
            Self::Csv(_, lang) | Self::Geo(_, lang) | Self::Graph(lang) | Self::Calendar(lang) => Some(lang),
            Self::Json(_) | Self::Schema | Self::Package | Self::Citation | Self::Crate | Self::Sums => None,
        }
    }

    /// Whether it tells of the other files instead of the records.
    pub(in crate::render) fn is_about(self) -> bool {
        matches!(
            self,
            Self::Schema | Self::Package | Self::Citation | Self::Crate | Self::Sums
        )
    }

    /// Whether it is JSON, of whatever kind.
    pub(in crate::render) fn is_json(self) -> bool {
        match self {
            Self::Csv(..) | Self::Calendar(_) | Self::Citation | Self::Sums => false,
            Self::Json(_) | Self::Geo(..) | Self::Graph(_) | Self::Schema | Self::Package | Self::Crate => {
                true
            }
        }
    }

    /// Its media type.
    pub(in crate::render) fn media_type(self) -> &'static str {
        match self {
            Self::Csv(..) => "text/csv",
            Self::Geo(..) => "application/geo+json",
            Self::Graph(_) => "application/ld+json",
            Self::Calendar(_) => "text/calendar",
            Self::Json(_) | Self::Package | Self::Crate => "application/json",
            Self::Schema => "application/schema+json",
            Self::Citation => "application/yaml",
            Self::Sums => "text/plain",
        }
    }
}
