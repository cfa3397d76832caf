//! Loading: configuration first, then pages, records, words and sources.

mod sections;

use self::sections::{Sections, find_sections};
use super::cache::Cache;
use super::configuration::load_config;
use super::listing::{Asset, Listing, is_note};
use super::page::{TextTraits, same_texts};
use super::plain::{self, PlainTexts};
use super::records::digest_and_paragraphs;
use super::undeclared;
use super::unreadable::{is_default_lost, is_folder_lost, strays, unreadable};
use super::yaml_files::{Folder, check_words, load_all_words};
use super::{AnyRecords, FrontMatter, LanguageWords, PageFile, RecordFile, SourceFile, SourceRecord};
use crate::config::{Config, LangId, Languages};
use crate::diag::{Checked, Diagnostic, Problems, Unread};
use crate::input::{FileId, Files, RAW_TEXTS, SiteFile, Span};
use crate::kinds::{RecordKind, record_kinds};
use crate::markdown::{self, FrontMatterParts};
use crate::yaml::{Yaml, field_names};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::sync::Arc;

macro_rules! content {
    ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
        /// All that the files say, in the order of paths.
        #[derive(Debug, Clone)]
        pub struct Content {
            /// The configuration.
            pub config: Config,
            pub config_file: FileId,
            /// The languages of the configuration.
            pub languages: Languages,
            /// Curated pages of all languages.
            pub pages: Vec<Arc<PageFile>>,
            $($(
                #[doc = concat!("The records of the kind [`", stringify!($kind), "`](RecordKind::", stringify!($kind), ").")]
                pub $items: Arc<RecordFile<crate::content::$record>>,
            )?)*
            /// Sources.
            pub seeds: Vec<SourceFile>,
            /// Words by language.
            pub words: Vec<LanguageWords>,
            /// Files that pages may show or link to, and those for the root of the site.
            pub assets: Vec<Asset>,
        }

        impl Content {
            /// The records of a kind. Terms are those that have words in the default language.
            pub fn records(&self, kind: RecordKind) -> &dyn AnyRecords {
                match kind {
                    $($(RecordKind::$kind => {
                        let file: &RecordFile<crate::content::$record> = &self.$items;
                        file
                    },)?)*
                    RecordKind::Source => &self.seeds,
                    RecordKind::Term => &*self.words[self.languages.default().index()].terms,
                }
            }
        }
    };
}

record_kinds!(content);

/// Reads a site. Without a readable configuration there is no content; every other flaw leaves the rest whole. Files that are as
/// they were when the cache was filled are not read again.
pub fn load(files: &Files, cache: &mut Cache) -> Checked<Option<Content>> {
    let mut problems = unreadable(files);
    let Some((config_file, config)) = load_config(files, cache, &mut problems) else {
        return Checked::new(None, problems);
    };
    if is_folder_lost(files, &mut problems) {
        return Checked::new(None, problems);
    }
    problems.extend(strays(files));
    let languages = Languages::new(&config);
    let Sections { folders, renamed } = find_sections(files, (&config, &languages), &mut problems);
    if is_default_lost(files, (&config, &languages), renamed, &mut problems) {
        return Checked::new(None, problems);
    }
    let listing = Listing::of(&mut cache.listing, files, &config, &languages);
    let listed = listing.problems.iter();
    problems.extend(listed.filter(|problem| problem.is_of_readable(files)).cloned());
    let pages = load_pages(files, (&folders, &listing.copies), cache, &mut problems);
    let words = load_all_words(files, &languages, cache, &mut problems);
    let mut shared = Folder::shared(files, &mut cache.records, &mut problems);
    macro_rules! content {
        ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
            Content {
                $($($items: shared.records::<crate::content::$record>(RecordKind::$kind),)?)*
                seeds: load_seeds(files, &listing.copies, cache, &mut problems),
                assets: listing.assets.clone(),
                config,
                config_file,
                languages,
                pages,
                words,
            }
        };
    }
    let mut content = record_kinds!(content);
    let words = (&content.languages, &*content.words);
    for (lang, kind) in check_words(files, words, |kind| content.records(kind), &mut problems) {
        content.words[lang.index()].leave_out(kind);
    }
    let users = undeclared::Users {
        events: &content.events,
        places: &content.places,
        claims: &content.claims,
        actors: &content.actors,
        pages: &content.pages,
        words: &content.words,
    };
    undeclared::check(config_file, &mut content.config, &users, files, &mut problems);
    cache.prune(files);
    Checked::new(Some(content), problems)
}

fn load_pages(
    files: &Files,
    (sections, copies): (&[(LangId, String)], &BTreeSet<FileId>),
    cache: &mut Cache,
    problems: &mut Problems,
) -> Vec<Arc<PageFile>> {
    let mut found: Vec<(LangId, FileId, &str)> = Vec::new();
    for (lang, folder) in sections {
        for (file, rest, site_file) in files.below(folder) {
            if site_file.path.extension() != "md" || copies.contains(&file) {
                continue;
            }
            match second_name(files, site_file, folder) {
                Some(problem) => problems.push(problem.at(Span::whole(file))),
                None => found.push((*lang, file, rest)),
            }
        }
    }
    let is_known = |lang: LangId, file| {
        cache
            .pages
            .get(files, file)
            .is_some_and(|(known, _)| *known == lang)
    };
    let new: Vec<_> = found
        .iter()
        .filter(|(lang, file, _)| !is_known(*lang, *file))
        .copied()
        .collect();
    let read: Vec<_> = new
        .into_par_iter()
        .map(|(lang, file, path)| (file, (lang, load_page(files, lang, file, path))))
        .collect();
    for (file, page) in read {
        cache.pages.put(files, file, page);
    }
    let mut pages = Vec::with_capacity(found.len());
    for (_, file, _) in found {
        let (_, page) = cache.pages.get(files, file).expect("every page is read by now");
        problems.extend(page.problems.iter().cloned());
        pages.extend(page.value.clone());
    }
    problems.extend(same_texts(files, &pages));
    pages
}

/// Reports a page that is a link to another page, since a page is published once and in one language.
fn second_name(files: &Files, site_file: &SiteFile, folder: &str) -> Option<Diagnostic> {
    let target = site_file.target.as_ref()?;
    files.find(target.as_str())?;
    let problem = |message, hint: &str| Some(Diagnostic::error("linked-page", message).hint(hint));
    if target.below(folder).is_some() {
        let message =
            format!("this symbolic link leads to the page `{target}`, which would be published twice");
        let hint =
            "remove the link; an address that leads to the page stands under `aliases` in its front matter";
        return problem(message, hint);
    }
    let language = target.below("content")?.split('/').next()?;
    let message = format!(
        "this symbolic link leads to the page `{target}`, whose words of `{language}` would be published as another language's"
    );
    let hint =
        "remove the link: readers get the page of the original language where a translation is missing";
    (language != "shared").then(|| problem(message, hint)).flatten()
}

fn load_page(files: &Files, lang: LangId, file: FileId, path: &str) -> Checked<Option<Arc<PageFile>>> {
    let mut problems = Problems::default();
    let (FrontMatterParts { yaml, body }, front, unread) = front_matter(files, file, PAGE, &mut problems);
    let mut outline = markdown::outline(&files.text(file)[body.clone()], file, body.start);
    if body.start == 0 {
        // What seems to be the front matter of another page is its own, which is reported as missing.
        let of_others = outline
            .problems
            .into_iter()
            .filter(|problem| problem.code != "front-matter");
        outline.problems = of_others.collect();
    }
    let outline = outline.into_value(&mut problems);
    if files.get(file).content.is_err() {
        problems = Problems::default();
    }
    let page = front.map(|front: FrontMatter| {
        Arc::new(PageFile {
            file,
            lang,
            path: path.to_owned(),
            text: TextTraits::new(&files.text(file)[body.clone()]),
            yaml,
            body,
            front,
            unread,
            outline,
        })
    });
    Checked::new(page, problems)
}

/// For messages about a page without front matter: what the file is, and what its front matter needs.
const PAGE: (&str, &str) = ("page", "a line `title: …`");
const SOURCE: (&str, &str) = ("source", "lines with its `id` and `language`");

/// The problem of a text without front matter.
fn no_front_matter(text: &str, (what, form): (&str, &str)) -> Diagnostic {
    let is_fenced = text.lines().next().is_some_and(|line| line.trim_end() == "---");
    if is_fenced {
        return Diagnostic::error(
            "front-matter",
            format!("the front matter of this {what} is empty"),
        )
        .hint(format!("write {form} between its two lines `---`"));
    }
    Diagnostic::error("front-matter", format!("this {what} has no front matter")).hint(
        if let Some(hint) = markdown::begins_otherwise(text) {
            hint.to_owned()
        } else if markdown::begins_late(text) {
            "its line `---` has to be the first of the file: remove what stands before it".to_owned()
        } else {
            format!("begin it with a line `---`, {form} and another line `---`")
        },
    )
}

/// Reads the front matter of a file as a type. If there is none, or it cannot be read, everything counts as unread.
fn front_matter<T: DeserializeOwned + PlainTexts>(
    files: &Files,
    file: FileId,
    (what, form): (&str, &str),
    problems: &mut Problems,
) -> (FrontMatterParts, Option<T>, Unread) {
    let parts = markdown::split_front_matter(files.text(file), file);
    let split = parts
        .as_ref()
        .ok()
        .and_then(|parts| markdown::split_by_stray_line(files.text(file), file, parts, field_names::<T>()));
    let flaw = match &parts {
        Err(problem) => Some(problem.clone()),
        Ok(parts) if parts.yaml.is_empty() && split.is_none() => {
            Some(no_front_matter(files.text(file), (what, form)).at(Span::whole(file)))
        }
        Ok(_) => split.as_ref().map(|split| split.problem.clone()),
    };
    let end = files.text(file).len();
    let nothing = |yaml, body| FrontMatterParts { yaml, body };
    let mut parts = parts.unwrap_or(nothing(0..0, end..end));
    // The text begins behind the front matter; what lies before it must not be read as text.
    if let Some(split) = split {
        parts.body.start = split.text;
    }
    let text = files.text(file);
    // A title or a whole page of HTML in the place of the front matter is what is wrong, and nothing else of the text.
    let is_headed = ["# ", "<"]
        .iter()
        .any(|begin| text.trim_start().starts_with(begin));
    if flaw.is_some()
        && (is_headed || markdown::begins_otherwise(text).is_some() || markdown::begins_late(text))
    {
        parts = nothing(0..0, end..end);
    }
    let yaml = Yaml::part(files, file, parts.yaml.clone());
    let read = yaml.parse::<T>();
    match flaw {
        None => {
            let (front, unread) = read.into_value(problems);
            if let Some(front) = &front {
                plain::check((files, &yaml), "", front, &unread, problems);
            }
            (parts, front, unread)
        }
        Some(flaw) => {
            problems.push(flaw);
            (parts, read.value.0, Unread::all())
        }
    }
}

pub(super) fn load_seeds(
    files: &Files,
    copies: &BTreeSet<FileId>,
    cache: &mut Cache,
    problems: &mut Problems,
) -> Vec<SourceFile> {
    let mut raw: Vec<(FileId, &str, (String, u32))> = Vec::new();
    let texts = files
        .below(RAW_TEXTS)
        .filter(|(_, _, site_file)| site_file.content.is_ok());
    for (file, rest, site_file) in texts {
        let known = cache
            .raw
            .get_or_make(files, file, || digest_and_paragraphs(site_file))
            .clone();
        raw.push((file, rest, known));
    }
    let mut seeds = Vec::new();
    for (file, rest, site_file) in files.below("seeds") {
        let is_seed = !rest.contains('/') && site_file.path.extension() == "md" && !is_note(rest);
        if !is_seed || copies.contains(&file) {
            continue;
        }
        let read = cache
            .seeds
            .get_or_make(files, file, || load_seed(files, file))
            .clone();
        let Some((FrontMatterParts { yaml, body }, record, unread)) = read.into_value(problems) else {
            continue;
        };
        let found = raw.iter().find(|(_, _, (sha256, _))| record.is_of_text(sha256));
        let raw_paragraphs = found.map(|(_, _, (_, paragraphs))| *paragraphs);
        let raw_file = found.map(|(file, ..)| *file);
        let named = raw.iter().find(|(_, name, _)| {
            let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
            stem == record.id && !extension.contains('/')
        });
        let other_raw = named
            .filter(|_| found.is_none())
            .map(|(file, _, (sha256, _))| (*file, sha256.clone()));
        seeds.push(SourceFile {
            file,
            yaml,
            body,
            record,
            unread,
            raw: raw_file,
            raw_paragraphs,
            other_raw,
        });
    }
    seeds
}

fn load_seed(files: &Files, file: FileId) -> Checked<Option<(FrontMatterParts, SourceRecord, Unread)>> {
    let mut problems = Problems::default();
    let (parts, record, unread) = front_matter(files, file, SOURCE, &mut problems);
    if files.get(file).content.is_err() {
        problems = Problems::default();
    }
    let seed = record.map(|mut record: SourceRecord| {
        if unread.touches("id") {
            // The id of the source is the name of its file.
            let name = files.get(file).path.name();
            name.strip_suffix(".md")
                .unwrap_or(name)
                .clone_into(&mut record.id);
        }
        (parts, record, unread)
    });
    Checked::new(seed, problems)
}
