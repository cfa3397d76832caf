//! The report of a check.

use super::near_rivals::{NearRivals, near_rivals};
use super::{compare, stale, undeclared_origin, untranslated};
use crate::build::Loaded;
use crate::config::{LISTS, LangId};
use crate::content::{AnyWords, Menu, PageFile, PlainTexts};
use crate::diag::Problems;
use crate::input::Files;
use crate::kinds::RecordKind;
use crate::site::{Event, PageId, Site, borrowed_parts};

/// The state of a site before it is published.
#[derive(Debug)]
pub struct CheckReport {
    /// Stale and differing translations, each at its place.
    pub warnings: Problems,
    /// Gaps by language, in the order of the configuration.
    pub languages: Vec<LanguageGaps>,
    /// The sources, in the order of their ids.
    pub sources: Vec<SourceCheck>,
    /// Figures that may be meant as rivals and are shown apart.
    pub near_rivals: Vec<NearRivals>,
    /// Events that no feed shows, since they say neither when they were added nor when they were updated; none where the site has no feed.
    pub outside_feed: Vec<String>,
    /// Events, claims and statements of conflicts; each has a source, or the site would not load.
    pub sourced: usize,
    /// Citations in pages, in all languages; each names a source that exists, and a place that it has.
    pub citations: usize,
}

/// What a language lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageGaps {
    /// BCP 47 tag.
    pub tag: String,
    /// Whether it is still being translated.
    pub is_unfinished: bool,
    /// Pages that borrow their text: their paths.
    pub pages: Vec<String>,
    /// Records and words of the vocabulary whose words are borrowed or missing: `events: id`.
    pub words: Vec<String>,
    /// Lines of the foot and messages of the site's own that it lacks: `kzsite.yaml: footer`, `theme/i18n: hours`.
    pub site: Vec<String>,
    /// Texts that are the same as the original.
    pub untranslated: usize,
    /// Pages and words whose original has changed since they were accepted.
    pub stale: usize,
    /// Texts that differ from their original in headings, citations, links or shortcodes.
    pub differing: usize,
}

/// What rests on a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceCheck {
    /// Its id, by which records name it.
    pub id: String,
    /// Records, claims and passages that rest on it.
    pub uses: usize,
    /// Its raw text exists, and its paragraphs were counted there.
    pub verified: bool,
    /// A raw text with the name of the source exists, but is another one.
    pub has_other_raw: bool,
}

/// Surveys one language of a site, which may have errors elsewhere; none where the site has no such language.
pub fn survey_language(site: &Site, files: &Files, tag: &str) -> Option<(LanguageGaps, Problems)> {
    let lang = site.languages.find(tag)?;
    let mut warnings = Problems::default();
    let gaps = gaps(site, files, lang, &mut warnings);
    Some((gaps, warnings))
}

/// Surveys a site that has been loaded without errors.
pub fn survey(loaded: &Loaded) -> CheckReport {
    let (site, files) = (&loaded.site, &loaded.files);
    let mut warnings: Problems = site.placeholder(files).into_iter().collect();
    let languages = site
        .languages
        .ids()
        .map(|lang| gaps(site, files, lang, &mut warnings))
        .collect();
    let sources = site
        .sources
        .iter()
        .zip(site.uses.iter())
        .map(|(source, uses)| SourceCheck {
            id: source.seed.record.id.clone(),
            uses: uses.len(),
            verified: source.seed.raw_paragraphs.is_some(),
            has_other_raw: source.seed.other_raw.is_some(),
        });
    let sources = sources.collect();
    warnings.sort(files);
    let citations = site.pages().iter().flat_map(|page| &page.outline.citations);
    CheckReport {
        warnings,
        languages,
        sources,
        near_rivals: near_rivals(site),
        outside_feed: outside_feed(site),
        sourced: RecordKind::ALL.iter().map(|kind| sourced(site, *kind)).sum(),
        citations: citations.map(|citation| citation.items.len()).sum(),
    }
}

fn outside_feed(site: &Site) -> Vec<String> {
    let is_fed = |event: &&Event| event.publication.last().is_some();
    let mut pages = site.pages().iter();
    let has_feed = pages.any(|page| page.front.date.is_some() || page.front.updated.is_some())
        || site.events.iter().any(|event| is_fed(&event));
    let outside = site.events.iter().filter(|event| has_feed && !is_fed(event));
    outside.map(|event| event.id.clone()).collect()
}

fn gaps(site: &Site, files: &Files, lang: LangId, warnings: &mut Problems) -> LanguageGaps {
    let default = site.languages.default();
    let tag = site.languages.tag(default);
    let mut gaps = LanguageGaps {
        tag: site.languages.tag(lang).to_owned(),
        is_unfinished: site.languages.is_unfinished(lang),
        pages: Vec::new(),
        words: Vec::new(),
        site: own_texts(site, files, lang),
        untranslated: 0,
        stale: 0,
        differing: 0,
    };
    let mut borrowed: Vec<PageId> = Vec::new();
    for page_id in site.page_ids() {
        let Some(page) = site.written(page_id, lang) else {
            if site.displayed(page_id, lang).is_some() {
                borrowed.push(page_id);
            }
            continue;
        };
        if let Some(original) = site.written(page_id, default).filter(|_| lang != default) {
            gaps.differing += usize::from(compare::page((site, files), original, page, tag, warnings));
        }
    }
    // Pages in menus come first, since their titles stand on every page.
    borrowed.sort_by_key(
        |page_id| match site.displayed(*page_id, lang).map(PageFile::menu) {
            Some(Menu::Main) => 0,
            Some(Menu::Footer) => 1,
            Some(Menu::Chapters | Menu::None) | None => 2,
        },
    );
    gaps.pages = borrowed
        .iter()
        .map(|page_id| site.page(*page_id).path.clone())
        .collect();
    gaps.words = missing_words(site, lang);
    let units = site.units(files, lang);
    undeclared_origin::check(site, files, lang, &units, warnings);
    gaps.stale = stale::check(site, files, lang, &units, warnings);
    gaps.untranslated = untranslated::check(site, files, &units, warnings);
    if lang != default {
        gaps.differing += compare::words(site, files, site.words(lang), warnings);
    }
    gaps
}

/// How many statements that need a source the records of a kind have.
fn sourced(site: &Site, kind: RecordKind) -> usize {
    match kind {
        RecordKind::Event | RecordKind::Claim => site.records(kind).len(),
        RecordKind::Conflict => {
            let conflicts = site.conflicts.iter();
            conflicts.map(|conflict| conflict.statements.len()).sum()
        }
        _ => 0,
    }
}

/// Records with words in the default language and none in this one, texts of records that are borrowed, and words of the vocabulary that
/// are missing.
fn missing_words(site: &Site, lang: LangId) -> Vec<String> {
    let (ours, theirs) = (site.words(lang), site.words(site.languages.default()));
    let mut missing = Vec::new();
    for kind in RecordKind::ALL.iter().copied() {
        let gaps = theirs
            .of(kind)
            .ids()
            .into_iter()
            .filter(|id| ours.of(kind).get(id).is_none());
        missing.extend(gaps.map(|id| format!("{}: {id}", kind.file())));
        let (ours, theirs) = (ours.of(kind), theirs.of(kind));
        missing.extend(missing_gists(ours, theirs).map(|gap| format!("{}: {gap}", kind.file())));
        for id in ours.ids() {
            let parts = borrowed_parts(theirs, ours, id).into_iter();
            missing.extend(parts.map(|part| format!("{}: {id} ({part})", kind.file())));
        }
    }
    let lacking = ours.vocabulary.lacking(&theirs.vocabulary).into_iter();
    missing.extend(lacking.map(|(path, part)| format!("vocabulary: {path} ({part})")));
    for list in LISTS {
        let known = ours.vocabulary.ids(list);
        let gaps = site
            .config
            .vocabulary
            .list(list)
            .into_iter()
            .filter(|id| !known.contains(id));
        missing.extend(gaps.map(|id| format!("vocabulary: {list}.{id}")));
    }
    missing
}

/// How many paragraphs of a source have a gist in the original and none here: `courier (2 gists)`.
fn missing_gists<'w>(ours: &'w dyn AnyWords, theirs: &'w dyn AnyWords) -> impl Iterator<Item = String> + 'w {
    let gists = |words: &'w dyn AnyWords, id: &str| -> Vec<String> {
        let texts = words.get(id).map(PlainTexts::plain).unwrap_or_default();
        let keys = texts.into_iter().map(|(key, _)| key);
        keys.filter(|key| key.starts_with("gists.")).collect()
    };
    ours.ids().into_iter().filter_map(move |id| {
        let known = gists(ours, id);
        let lacking = gists(theirs, id).into_iter().filter(|gist| !known.contains(gist));
        match lacking.count() {
            0 => None,
            1 => Some(format!("{id} (1 gist)")),
            count => Some(format!("{id} ({count} gists)")),
        }
    })
}

/// How much a language borrows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Borrowed {
    /// Pages.
    pub pages: usize,
    /// Records, texts of records, and words of the vocabulary.
    pub words: usize,
}

/// Counts the pages and words that a language borrows.
pub(super) fn count_borrowed(site: &Site, lang: LangId) -> Borrowed {
    let is_borrowed =
        |page: &PageId| site.written(*page, lang).is_none() && site.displayed(*page, lang).is_some();
    Borrowed {
        pages: site.page_ids().filter(is_borrowed).count(),
        words: missing_words(site, lang).len(),
    }
}

/// Texts of the configuration and messages of the site that exist in the default language and not in this one.
fn own_texts(site: &Site, files: &Files, lang: LangId) -> Vec<String> {
    let (tag, default) = (
        site.languages.tag(lang),
        site.languages.tag(site.languages.default()),
    );
    let footer = &site.config.footer;
    let has_no_footer = footer.contains_key(default) && !footer.contains_key(tag);
    let names = |tag: &str| {
        let file = files.find(&format!("theme/i18n/{tag}.ftl"));
        file.map_or_else(Vec::new, |file| message_names(files.text(file)))
    };
    let mut known = names(tag);
    // Where the original has a message of the theme in other words, the theme has it here, too.
    if let Some(file) = files.find(&format!("themes/{}/i18n/{tag}.ftl", site.config.theme)) {
        known.extend(message_names(files.text(file)));
    }
    let messages = names(default).into_iter().filter(|name| !known.contains(name));
    let footer = has_no_footer.then(|| "kzsite.yaml: footer".to_owned());
    let messages = messages.map(|name| format!("theme/i18n: {name}"));
    footer.into_iter().chain(messages).collect()
}

/// The names of the messages of a Fluent file: they begin lines, with an equals sign behind them.
fn message_names(text: &str) -> Vec<&str> {
    let names = text.lines().filter_map(|line| {
        let (name, _) = line.split_once('=')?;
        let is_name = line.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.trim().contains(' ');
        is_name.then(|| name.trim())
    });
    names.collect()
}
