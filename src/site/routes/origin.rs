//! Where an address comes from: the page or record whose slug, name or id it is made from.

use crate::config::LangId;
use crate::content::{PageFile, PageKind};
use crate::input::{FileId, Files, Span};
use crate::site::model::{Bound, DeclaredIn, RecordId, Redirect, Target};
use crate::yaml::Yaml;

/// So many items of a list may be no ids before one is looked for in vain.
const LEFT_OUT: usize = 20;

/// Where an address comes from; its place in a file is looked up only for messages.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin<'a> {
    /// A page: its slug, or its file's name.
    Page(&'a PageFile),
    /// A former address of a page.
    Alias(&'a PageFile, usize),
    /// The words of a record in a file, which give it a slug.
    Words(FileId, &'a str),
    /// A record: its id.
    Record(RecordId),
    /// An id that a record had before.
    Former(RecordId, usize),
    /// A redirect of the configuration, at this position.
    Configured(FileId, usize),
    /// The program itself.
    Program,
}

impl Origin<'_> {
    pub(super) fn file(self, site: &Bound, files: &Files) -> Option<FileId> {
        match self {
            Self::Page(page) | Self::Alias(page, _) => Some(page.file),
            Self::Words(file, _) | Self::Configured(file, _) => Some(file),
            Self::Record(record) | Self::Former(record, _) => site.record_file(files, record),
            Self::Program => None,
        }
    }

    /// What it is and where it stands, for messages; none for the program itself.
    pub(super) fn name(self, site: &Bound, files: &Files) -> Option<String> {
        let file = self.file(site, files)?;
        let path = &files.get(file).path;
        let id = match self {
            Self::Words(_, id) => id,
            Self::Record(record) | Self::Former(record, _) if !matches!(record, RecordId::Source(_)) => {
                site.id(record)
            }
            Self::Configured(..) => {
                let line = files.location(self.span(site, files)?).line;
                return Some(format!("`{path}:{line}`"));
            }
            _ => return Some(format!("`{path}`")),
        };
        let line = files.location(self.span(site, files)?).line;
        Some(format!("`{id}` in `{path}:{line}`"))
    }

    /// The hint where a former address is in use by something else.
    pub(super) fn remedy(self) -> Option<&'static str> {
        match self {
            Self::Alias(..) => Some("take it out of `aliases`"),
            Self::Former(..) => Some("take it out of `previous_ids`"),
            Self::Configured(..) => Some("take it out of `redirects`"),
            _ => None,
        }
    }

    /// How deliberately the address was chosen: of two equal ones, the one that was written by itself is likelier to be the mistake than
    /// one that follows from an id or from a layout.
    pub(super) fn choice(self) -> u8 {
        match self {
            Self::Program => 0,
            Self::Record(_) => 1,
            Self::Page(page) if page.front.slug.is_some() => 3,
            Self::Page(page) if page.front.layout == PageKind::Article => 2,
            Self::Page(_) => 1,
            Self::Words(..) => 3,
            Self::Alias(..) | Self::Former(..) => 4,
            Self::Configured(..) => 5,
        }
    }

    /// Whether the slug, name or id could not be read.
    pub(super) fn is_unread(self) -> bool {
        match self {
            Self::Page(page) => page.unread.touches("slug"),
            Self::Alias(page, _) => page.unread.touches("aliases"),
            _ => false,
        }
    }

    pub(super) fn declared(self) -> DeclaredIn {
        match self {
            Self::Alias(_, index) => DeclaredIn::Alias(index),
            Self::Former(.., index) => DeclaredIn::PreviousId(index),
            _ => DeclaredIn::Nowhere,
        }
    }

    pub(super) fn span(self, site: &Bound, files: &Files) -> Option<Span> {
        let front = |page: &PageFile, path: &str| Yaml::part(files, page.file, page.yaml.clone()).span(path);
        match self {
            Self::Page(page) if page.front.slug.is_some() => Some(front(page, "slug")),
            Self::Page(page) => Some(Span::whole(page.file)),
            Self::Alias(page, index) => Some(front(page, &format!("aliases.{index}"))),
            Self::Words(file, id) => Some(Yaml::file(files, file).span(&format!("{id}.slug"))),
            // The file of a source is named by its id.
            Self::Record(RecordId::Source(source)) => {
                Some(Span::whole(site.sources[source.index()].seed.file))
            }
            Self::Record(record) => site.record_span(files, record),
            Self::Former(record, index) => {
                let file = site.record_file(files, record)?;
                let (path, yaml) = match record {
                    RecordId::Source(source) => {
                        let seed = &site.sources[source.index()].seed;
                        let yaml = Yaml::part(files, file, seed.yaml.clone());
                        ("previous_ids".to_owned(), yaml)
                    }
                    _ => {
                        let path = format!("{}.previous_ids", site.id(record));
                        (path, Yaml::file(files, file))
                    }
                };
                let former = site.previous_ids(record).get(index)?;
                // Those before it that are no ids were left out.
                let at = (index..index + LEFT_OUT).find(|at| {
                    let place = yaml.span(&format!("{path}.{at}"));
                    let written = files.text(file).get(place.range()).unwrap_or_default();
                    written.trim_matches(['"', '\'']) == former
                });
                Some(yaml.span(&format!("{path}.{}", at.unwrap_or(index))))
            }
            Self::Configured(file, at) => Some(Yaml::file(files, file).span(&format!("redirects.{at}.from"))),
            Self::Program => None,
        }
    }
}

impl Bound {
    /// The last part of the address of a record's page, and where it is written.
    pub(super) fn slug(&self, lang: LangId, record: RecordId) -> (&str, Origin<'_>) {
        let id = self.id(record);
        let mut chain = self.languages.chain(lang).iter();
        let slug = chain.find_map(|lang| {
            let words = self.words(*lang).of(record.kind());
            let slug = words.get(id)?.slug();
            Some(slug.zip(words.file()))
        });
        match slug.flatten() {
            Some((slug, file)) => (slug, Origin::Words(file, id)),
            None => (id, Origin::Record(record)),
        }
    }

    /// The place of the slug, the id or the file that gives something its address.
    pub fn origin_of(&self, lang: LangId, target: Target, files: &Files) -> Option<Span> {
        let origin = match (target, target.record()) {
            (_, Some(record)) => self.slug(lang, record).1,
            (Target::Page(page_id), _) => Origin::Page(self.displayed(page_id, lang)?),
            _ => Origin::Program,
        };
        origin.span(self, files)
    }

    /// The place that declares a former address, or else the origin of the address to which it leads.
    pub fn origin_of_former(&self, redirect: &Redirect, files: &Files) -> Option<Span> {
        let Redirect { target, lang, .. } = *redirect;
        let origin = match (redirect.declared, target, target.record()) {
            (DeclaredIn::Alias(index), Target::Page(page_id), _) => {
                Origin::Alias(self.written(page_id, lang)?, index)
            }
            (DeclaredIn::PreviousId(index), _, Some(record)) => Origin::Former(record, index),
            _ => return self.origin_of(lang, target, files),
        };
        origin.span(self, files)
    }
}
