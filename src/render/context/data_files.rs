//! The files of the data that a site offers: their names and what each holds.

use crate::config::LangId;
use crate::kinds::RecordKind;
use crate::site::{RecordId, Site, SourceId};
use strum::VariantArray;

/// A file of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    /// A source, or all of them, for reference managers.
    Bibliography(BibliographyFormat, Option<SourceId>),
    /// The JSON Schema of the JSON files.
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

/// A format of reference managers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, VariantArray)]
pub(crate) enum BibliographyFormat {
    BibTex,
    Ris,
    Csl,
}

impl BibliographyFormat {
    /// All of them, in their order.
    pub(in crate::render) const ALL: &[Self] = Self::VARIANTS;

    /// What it is called everywhere.
    pub(in crate::render) fn name(self) -> &'static str {
        match self {
            Self::BibTex => "BibTeX",
            Self::Ris => "RIS",
            Self::Csl => "CSL-JSON",
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::BibTex => "bib",
            Self::Ris => "ris",
            Self::Csl => "csl.json",
        }
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
            Self::Bibliography(format, None) => format!("sources.{}", format.extension()),
            Self::Bibliography(format, Some(id)) => {
                format!("sources/{}.{}", site.id(RecordId::Source(id)), format.extension())
            }
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
            Self::Json(_)
            | Self::Bibliography(..)
            | Self::Schema
            | Self::Package
            | Self::Citation
            | Self::Crate
            | Self::Sums => None,
        }
    }

    /// Whether it describes the other files instead of holding records.
    pub(in crate::render) fn is_about(self) -> bool {
        matches!(
            self,
            Self::Schema | Self::Package | Self::Citation | Self::Crate | Self::Sums
        )
    }

    /// Whether it has a part of what another one has.
    pub(in crate::render) fn is_part(self) -> bool {
        matches!(self, Self::Bibliography(_, Some(_)))
    }

    /// Whether it is JSON, of whatever kind.
    pub(in crate::render) fn is_json(self) -> bool {
        match self {
            Self::Csv(..) | Self::Calendar(_) | Self::Citation | Self::Sums => false,
            Self::Bibliography(format, _) => format == BibliographyFormat::Csl,
            Self::Json(_) | Self::Geo(..) | Self::Graph(_) | Self::Schema | Self::Package | Self::Crate => {
                true
            }
        }
    }

    pub(in crate::render) fn media_type(self) -> &'static str {
        match self {
            Self::Csv(..) => "text/csv",
            Self::Geo(..) => "application/geo+json",
            Self::Graph(_) => "application/ld+json",
            Self::Calendar(_) => "text/calendar",
            Self::Bibliography(BibliographyFormat::BibTex, _) => "application/x-bibtex",
            Self::Bibliography(BibliographyFormat::Ris, _) => "application/x-research-info-systems",
            Self::Bibliography(BibliographyFormat::Csl, _) => "application/vnd.citationstyles.csl+json",
            Self::Json(_) | Self::Package | Self::Crate => "application/json",
            Self::Schema => "application/schema+json",
            Self::Citation => "application/yaml",
            Self::Sums => "text/plain",
        }
    }
}
