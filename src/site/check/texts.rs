//! Checks every text of the site: what it links to and cites exists, and words belong to records.

use super::backlinks;
use super::footer;
use super::missing;
use super::text::TextFindings;
use super::word_texts;
use crate::config::LangId;
use crate::content::{PageFile, PageKind, SourceFile};
use crate::diag::{Checked, Problems};
use crate::input::{Cached, FileCache, FileId, Files};
use crate::kinds::RecordKind;
use crate::site::model::{Addressed, Backlinks, PageId};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::sync::Arc;

/// What was found in texts, and what was collected from that.
#[derive(Debug, Default)]
pub(in crate::site) struct TextsCache {
    known: FileCache<Known>,
    /// What was collected, by the revisions of ids and records and by what texts refer to.
    collected: Cached<(u64, u64, Referring), Backlinks>,
}

/// The numbers of the states in which texts are checked: of all ids, of the content of records, and of the pages and headings that links
/// can lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site) struct Revisions {
    pub(in crate::site) ids: u64,
    pub(in crate::site) records: u64,
    pub(in crate::site) headings: u64,
}

/// The findings in the texts of a file.
#[derive(Debug)]
struct Known {
    findings: Arc<TextFindings>,
    /// Its links count as mentions.
    links_count: bool,
    /// The revisions in which they were checked.
    revisions: Revisions,
}

/// The texts that refer to something, each with its page. Two lists are equal if they share the same findings.
#[derive(Debug)]
struct Referring(Vec<(Option<PageId>, Arc<TextFindings>)>);

impl PartialEq for Referring {
    fn eq(&self, other: &Self) -> bool {
        let mut pairs = self.0.iter().zip(&other.0);
        self.0.len() == other.0.len() && pairs.all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(&a.1, &b.1))
    }
}

/// Checks every text, in parallel, and collects what they refer to.
pub(in crate::site) fn check_texts(
    site: &Addressed,
    files: &Files,
    revisions: Revisions,
    cache: &mut TextsCache,
) -> Checked<Backlinks> {
    let mut problems = Problems::default();
    let texts = Text::all(site, files);
    cache.known.prune(files);
    let new: Vec<(usize, Arc<TextFindings>)> = texts
        .par_iter()
        .enumerate()
        .filter_map(|(at, text)| Some((at, text.looked_at_anew(site, files, revisions, &cache.known)?)))
        .collect();
    for (at, findings) in new {
        keep((site, files), texts[at], findings, revisions, &mut cache.known);
    }
    let mut referring = Vec::new();
    for text in &texts {
        let known = cache.known.get(files, text.file());
        let findings = &known.expect("every text is checked by now").findings;
        problems.extend(findings.problems.iter().cloned());
        if !findings.cited.is_empty() || !findings.linked.is_empty() || !findings.assets.is_empty() {
            referring.push((text.page_id(), Arc::clone(findings)));
        }
    }
    for lang in site.languages.ids() {
        word_texts::check_declared(site, files, lang, &mut problems);
    }
    missing::check(site, files, &mut problems);
    // What is collected does not depend on pages and headings, only on records and on what texts refer to.
    let inputs = (revisions.ids, revisions.records, Referring(referring));
    let backlinks = cache
        .collected
        .get_or_make(inputs, |(_, _, referring)| backlinks::collect(site, &referring.0));
    Checked::new(backlinks, problems)
}

/// Keeps the findings in a text. Equal findings in a changed file stay the same `Arc`, so that what was collected from them stays valid.
fn keep(
    (site, files): (&Addressed, &Files),
    text: Text<'_>,
    findings: Arc<TextFindings>,
    revisions: Revisions,
    kept: &mut FileCache<Known>,
) {
    let known = kept.last(text.file()).map(|known| &known.findings);
    let findings = known
        .filter(|known| ***known == *findings)
        .map_or(findings, Arc::clone);
    let known = Known {
        findings,
        links_count: text.links_count(site),
        revisions,
    };
    kept.put(files, text.file(), known);
}

/// The texts of one file.
#[derive(Clone, Copy)]
enum Text<'s> {
    Page(PageId, &'s PageFile),
    Words(LangId, FileId, RecordKind),
    /// Words of the vocabulary, which stand on the page of all figures, if the site has one.
    Vocabulary(LangId, FileId, Option<PageId>),
    Digest(&'s SourceFile),
    /// The lines at the foot of every page, in all languages.
    Footer(FileId),
}

impl<'s> Text<'s> {
    fn all(site: &'s Addressed, files: &Files) -> Vec<Self> {
        let mut all = Vec::new();
        for page_id in site.page_ids() {
            let pages = site
                .languages
                .ids()
                .filter_map(|lang| site.written(page_id, lang));
            all.extend(pages.map(|page| Self::Page(page_id, page)));
        }
        for lang in site.languages.ids() {
            let words = site.words(lang);
            all.extend(
                RecordKind::ALL
                    .iter()
                    .copied()
                    .filter_map(|kind| Some(Self::Words(lang, words.of(kind).file()?, kind))),
            );
            let page_id = site.page_of(PageKind::Figures);
            let vocabulary = words.vocabulary_file;
            all.extend(vocabulary.map(|file| Self::Vocabulary(lang, file, page_id)));
        }
        all.extend(site.sources.iter().map(|source| Self::Digest(&source.seed)));
        let config = files.config_file();
        all.extend(
            config
                .filter(|_| !site.config.footer.is_empty())
                .map(Self::Footer),
        );
        all
    }

    /// The findings in the text as it is now; none where the earlier ones are still valid.
    fn looked_at_anew(
        self,
        site: &Addressed,
        files: &Files,
        revisions: Revisions,
        kept: &FileCache<Known>,
    ) -> Option<Arc<TextFindings>> {
        let known = kept
            .get(files, self.file())
            .filter(|known| {
                known.revisions.ids == revisions.ids && known.links_count == self.links_count(site)
            })
            .filter(|known| known.revisions.records == revisions.records || !self.looks_into_records());
        match known {
            Some(known) if known.revisions.headings == revisions.headings => None,
            Some(known) if self.still_holds(site, &known.findings) => Some(Arc::clone(&known.findings)),
            _ => Some(Arc::new(self.findings(site, files))),
        }
    }

    fn file(self) -> FileId {
        match self {
            Self::Page(_, page) => page.file,
            Self::Words(_, file, _) | Self::Vocabulary(_, file, _) | Self::Footer(file) => file,
            Self::Digest(seed) => seed.file,
        }
    }

    fn page_id(self) -> Option<PageId> {
        match self {
            Self::Page(page_id, _) => Some(page_id),
            Self::Vocabulary(_, _, page_id) => page_id,
            Self::Words(..) | Self::Digest(_) | Self::Footer(_) => None,
        }
    }

    /// Whether its links count as mentions: those of pages do, once for all of their translations.
    fn links_count(self, site: &Addressed) -> bool {
        let default = site.languages.default();
        match self {
            Self::Page(page_id, page) => page.lang == default || site.written(page_id, default).is_none(),
            Self::Words(..) | Self::Vocabulary(..) | Self::Digest(_) | Self::Footer(_) => false,
        }
    }

    /// Whether the findings depend on the content of records, and not only on their ids.
    fn looks_into_records(self) -> bool {
        match self {
            Self::Page(_, page) => {
                let has_claims = page.front.layout == PageKind::Figures;
                let links = &page.outline.links;
                has_claims
                    || !page.outline.shortcodes.is_empty()
                    || links.iter().any(|link| link.target.contains(".md#"))
            }
            Self::Words(..) | Self::Vocabulary(..) | Self::Footer(_) => true,
            Self::Digest(_) => false,
        }
    }

    fn findings(self, site: &Addressed, files: &Files) -> TextFindings {
        let mut findings = match self {
            Self::Page(_, page) => TextFindings::page(site, files, page),
            Self::Words(lang, _, kind) => word_texts::check(site, files, lang, kind),
            Self::Vocabulary(lang, ..) => word_texts::check_vocabulary(site, files, lang),
            Self::Digest(seed) => TextFindings::digest(site, files, seed),
            Self::Footer(file) => footer::check(site, files, file),
        };
        if !self.links_count(site) {
            findings.linked = Vec::new();
        }
        if let Self::Digest(_) | Self::Vocabulary(_, _, None) = self {
            findings.cited = Vec::new();
        }
        findings
    }

    fn still_holds(self, site: &Addressed, findings: &TextFindings) -> bool {
        let (page, lang) = match self {
            Self::Page(_, page) => (Some(page), page.lang),
            Self::Words(lang, ..) | Self::Vocabulary(lang, ..) => (None, lang),
            Self::Digest(seed) => (
                None,
                site.languages
                    .find(&seed.record.language)
                    .unwrap_or(site.languages.default()),
            ),
            // It has few lines, and each language has other targets, so it is always checked anew.
            Self::Footer(_) => return false,
        };
        findings.still_holds(site, page, lang)
    }
}
