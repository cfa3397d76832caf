//! Loading: configuration first, then pages, records, words and sources.

use super::{
    ActorRecord, ConflictRecord, EventRecord, FigureRecord, FrontMatter, PageFile, PlaceRecord, Records,
    SeedFile, SeedRecord, WordFile, Words, sha256_hex,
};
use crate::config::{Config, LangId, Languages};
use crate::diag::{Checked, Diagnostic, Problems, nearest};
use crate::markdown::{self, FrontMatter as FrontMatterParts};
use crate::source::{FileId, Files, Problem, Source, Span};
use crate::yaml::Yaml;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::de::DeserializeOwned;

const CONFIG: &str = "kzsite.yaml";
const WORD_FILES: [&str; 8] = [
    "events",
    "places",
    "actors",
    "sources",
    "terms",
    "conflicts",
    "figures",
    "vocabulary",
];
const SHARED_FILES: [&str; 5] = ["events", "places", "figures", "actors", "conflicts"];

/// All that is written, in the order of paths.
#[derive(Debug, Clone)]
pub struct Content {
    /// The configuration.
    pub config: Config,
    /// Its file.
    pub config_file: FileId,
    /// The languages of the configuration.
    pub languages: Languages,
    /// Curated pages of all languages.
    pub pages: Vec<PageFile>,
    /// Events.
    pub events: Records<EventRecord>,
    /// Places.
    pub places: Records<PlaceRecord>,
    /// Claims.
    pub figures: Records<FigureRecord>,
    /// Actors.
    pub actors: Records<ActorRecord>,
    /// Conflicts.
    pub conflicts: Records<ConflictRecord>,
    /// Sources.
    pub seeds: Vec<SeedFile>,
    /// Words by language.
    pub words: Vec<Words>,
    /// Files that pages may show or link to: images and the like.
    pub assets: Vec<Asset>,
}

/// A file that is published as it is.
#[derive(Debug, Clone)]
pub struct Asset {
    /// The file.
    pub file: FileId,
    /// Path below `content/`, which is also its address.
    pub path: String,
}

/// Reads a site. Without a readable configuration there is no content; every other flaw leaves the rest whole.
pub fn load(files: &Files) -> Checked<Option<Content>> {
    let mut problems = unreadable(files);
    let Some((config_file, config)) = load_config(files, &mut problems) else {
        return Checked::new(None, problems);
    };
    let languages = Languages::new(&config);
    let sections = find_sections(files, &languages, &mut problems);
    let pages = load_pages(files, &sections, &mut problems);
    let words = languages
        .ids()
        .map(|lang| load_words(files, languages.tag(lang), &mut problems))
        .collect();
    check_names(files, "content/shared", &SHARED_FILES, &mut problems);
    let content = Content {
        events: records(files, "events", &mut problems),
        places: records(files, "places", &mut problems),
        figures: records(files, "figures", &mut problems),
        actors: records(files, "actors", &mut problems),
        conflicts: records(files, "conflicts", &mut problems),
        seeds: load_seeds(files, &mut problems),
        assets: find_assets(files, &sections),
        config,
        config_file,
        languages,
        pages,
        words,
    };
    Checked::new(Some(content), problems)
}

fn unreadable(files: &Files) -> Problems {
    files
        .iter()
        .filter_map(|(file, source)| Some(describe(file, source.content.as_ref().err()?)))
        .collect()
}

fn describe(file: FileId, problem: &Problem) -> Diagnostic {
    let whole = Span::whole(file);
    match problem {
        Problem::NotUtf8 { offset, .. } => {
            Diagnostic::error("not-utf-8", "this file is not valid UTF-8 from here on")
                .at(Span::new(file, *offset..*offset))
                .hint("save it with the encoding UTF-8")
        }
        Problem::TooLarge { bytes, limit } => {
            let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
            let message = format!(
                "this file has {} MiB, more than the {} MiB that are read",
                megabytes(*bytes),
                megabytes(*limit)
            );
            Diagnostic::error("too-large", message)
                .at(whole)
                .hint("split it, or move it out of the site's folders")
        }
        Problem::LinkLoop => Diagnostic::error(
            "link-loop",
            "this symbolic link leads back to a folder it lies in",
        )
        .at(whole)
        .hint("remove the link"),
        Problem::LinkOutside => Diagnostic::error("link-outside", "this symbolic link leads out of the site")
            .at(whole)
            .hint("copy the file into the site instead"),
        Problem::Name => Diagnostic::error("not-utf-8", "the name of this file is not valid UTF-8").at(whole),
        Problem::Io(reason) => {
            Diagnostic::error("unreadable", format!("this file cannot be read: {reason}")).at(whole)
        }
    }
}

fn load_config(files: &Files, problems: &mut Problems) -> Option<(FileId, Config)> {
    let Some(file) = files.find(CONFIG) else {
        problems.push(
            Diagnostic::error("no-config", format!("there is no `{CONFIG}` here"))
                .hint("run kzsite in the folder of a site, or name it with `--root DIR`"),
        );
        return None;
    };
    let yaml = Yaml::file(files, file);
    let config: Config = yaml.parse().into_value(problems)?;
    for flaw in config.flaws() {
        problems.push(
            Diagnostic::error("config", flaw.message)
                .at(yaml.span(&flaw.path))
                .maybe_hint(flaw.hint),
        );
    }
    (!config.languages.is_empty())
        .then_some((file, config))
        .or_else(|| {
            problems.push(
                Diagnostic::error("config", "the site declares no language").at(yaml.span("languages")),
            );
            None
        })
}

/// The language sections that exist; a folder of an undeclared language is a problem.
fn find_sections(files: &Files, languages: &Languages, problems: &mut Problems) -> Vec<(LangId, String)> {
    let mut undeclared: Vec<(&str, FileId)> = Vec::new();
    for (file, rest, _) in files.below("content") {
        let Some((folder, _)) = rest.split_once('/') else {
            continue;
        };
        let known = folder == "shared" || languages.find(folder).is_some();
        if !known && undeclared.last().is_none_or(|(last, _)| *last != folder) {
            undeclared.push((folder, file));
        }
    }
    for (folder, file) in undeclared {
        let near = nearest(folder, languages.ids().map(|lang| languages.tag(lang)));
        let hint = near.map_or_else(
            || format!("declare `{folder}` under `languages` in {CONFIG}, or rename the folder"),
            |near| format!("did you mean `{near}`? languages are declared in {CONFIG}"),
        );
        problems.push(
            Diagnostic::error(
                "undeclared-language",
                format!("`content/{folder}` is the section of a language that is not declared"),
            )
            .at(Span::whole(file))
            .hint(hint),
        );
    }
    languages
        .ids()
        .map(|lang| (lang, format!("content/{}", languages.tag(lang))))
        .collect()
}

fn load_pages(files: &Files, sections: &[(LangId, String)], problems: &mut Problems) -> Vec<PageFile> {
    let mut found: Vec<(LangId, FileId, &str)> = Vec::new();
    for (lang, folder) in sections {
        let pages = files
            .below(folder)
            .filter(|(_, _, source)| source.path.extension() == "md");
        found.extend(
            pages
                .filter(|(_, _, source)| source.content.is_ok())
                .map(|(file, rest, _)| (*lang, file, rest)),
        );
    }
    let loaded: Vec<Checked<Option<PageFile>>> = found
        .into_par_iter()
        .map(|(lang, file, path)| load_page(files, lang, file, path))
        .collect();
    loaded
        .into_iter()
        .filter_map(|page| page.into_value(problems))
        .collect()
}

fn load_page(files: &Files, lang: LangId, file: FileId, path: &str) -> Checked<Option<PageFile>> {
    let mut problems = Problems::default();
    let page = split_front_matter(files, file, &mut problems).and_then(|FrontMatterParts { yaml, body }| {
        let outline =
            markdown::outline(&files.text(file)[body.clone()], file, body.start).into_value(&mut problems);
        let front: FrontMatter = Yaml::part(files, file, yaml.clone())
            .parse()
            .into_value(&mut problems)?;
        Some(PageFile {
            file,
            lang,
            path: path.to_owned(),
            yaml,
            body,
            front,
            outline,
        })
    });
    Checked::new(page, problems)
}

fn split_front_matter(files: &Files, file: FileId, problems: &mut Problems) -> Option<FrontMatterParts> {
    let parts = markdown::split_front_matter(files.text(file), file)
        .map_err(|problem| problems.push(problem))
        .ok()?;
    if parts.yaml.is_empty() {
        problems.push(
            Diagnostic::error("front-matter", "this page has no front matter")
                .at(Span::whole(file))
                .hint("begin it with a line `---`, a line `title: …` and another line `---`"),
        );
        return None;
    }
    Some(parts)
}

fn records<T: DeserializeOwned>(files: &Files, name: &str, problems: &mut Problems) -> Records<T> {
    let file = files
        .find(&format!("content/shared/{name}.yaml"))
        .filter(|file| files.get(*file).content.is_ok());
    let entries = file
        .map(|file| Yaml::file(files, file).entries().into_value(problems))
        .unwrap_or_default();
    Records { file, entries }
}

fn load_words(files: &Files, tag: &str, problems: &mut Problems) -> Words {
    let folder = format!("content/{tag}");
    check_names(files, &folder, &WORD_FILES, problems);
    let vocabulary_file = files.find(&format!("{folder}/vocabulary.yaml"));
    let vocabulary = vocabulary_file
        .and_then(|file| Yaml::file(files, file).parse().into_value(problems))
        .unwrap_or_default();
    Words {
        events: word_file(files, &folder, "events", problems),
        places: word_file(files, &folder, "places", problems),
        actors: word_file(files, &folder, "actors", problems),
        sources: word_file(files, &folder, "sources", problems),
        terms: word_file(files, &folder, "terms", problems),
        conflicts: word_file(files, &folder, "conflicts", problems),
        figures: word_file(files, &folder, "figures", problems),
        vocabulary,
        vocabulary_file,
    }
}

fn word_file<T: DeserializeOwned>(
    files: &Files,
    folder: &str,
    name: &str,
    problems: &mut Problems,
) -> WordFile<T> {
    let file = files
        .find(&format!("{folder}/{name}.yaml"))
        .filter(|file| files.get(*file).content.is_ok());
    let entries = file
        .map(|file| Yaml::file(files, file).entries().into_value(problems))
        .unwrap_or_default();
    WordFile {
        file,
        entries: entries.into_iter().collect(),
    }
}

/// A YAML file that nothing reads is a misspelt one.
fn check_names(files: &Files, folder: &str, known: &[&str], problems: &mut Problems) {
    for (file, rest, source) in files.below(folder) {
        if !matches!(source.path.extension(), "yaml" | "yml") || rest.contains('/') {
            continue;
        }
        let stem = rest.rsplit_once('.').map_or(rest, |(stem, _)| stem);
        if known.contains(&stem) && source.path.extension() == "yaml" {
            continue;
        }
        let hint = match nearest(stem, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}.yaml`?"),
            None => format!("known files: {}", known.map_names()),
        };
        let problem = Diagnostic::error("unknown-file", format!("nothing reads a file named `{rest}`"));
        problems.push(problem.at(Span::whole(file)).hint(hint));
    }
}

trait MapNames {
    fn map_names(&self) -> String;
}

impl MapNames for [&str] {
    fn map_names(&self) -> String {
        self.iter()
            .map(|name| format!("`{name}.yaml`"))
            .collect::<Vec<_>>()
            .join(", ")
    }
}

fn load_seeds(files: &Files, problems: &mut Problems) -> Vec<SeedFile> {
    let raw: Vec<(String, u32)> = files
        .below("seeds/raw")
        .map(|(_, _, source)| fingerprint(source))
        .collect();
    let mut seeds = Vec::new();
    for (file, rest, source) in files.below("seeds") {
        if rest.contains('/') || source.path.extension() != "md" || source.content.is_err() {
            continue;
        }
        let Some(FrontMatterParts { yaml, body }) = split_front_matter(files, file, problems) else {
            continue;
        };
        let Some(record) = Yaml::part(files, file, yaml.clone())
            .parse::<SeedRecord>()
            .into_value(problems)
        else {
            continue;
        };
        let found = raw.iter().find(|(sha256, _)| *sha256 == record.sha256);
        let raw_paragraphs = found.map(|(_, paragraphs)| *paragraphs);
        seeds.push(SeedFile {
            file,
            yaml,
            body,
            record,
            raw_paragraphs,
        });
    }
    seeds
}

/// SHA-256 and number of non-empty lines of a raw text.
fn fingerprint(source: &Source) -> (String, u32) {
    let sha256 = sha256_hex(source.bytes());
    let lines = source
        .text()
        .lines()
        .filter(|line| !line.trim().is_empty())
        .count();
    (sha256, u32::try_from(lines).unwrap_or(u32::MAX))
}

fn find_assets(files: &Files, sections: &[(LangId, String)]) -> Vec<Asset> {
    let folders = sections
        .iter()
        .map(|(_, folder)| folder.as_str())
        .chain(["content/shared/media"]);
    let mut assets = Vec::new();
    for folder in folders {
        for (file, _, source) in files.below(folder) {
            if matches!(source.path.extension(), "md" | "yaml" | "yml") {
                continue;
            }
            let path = source
                .path
                .below("content")
                .expect("the folder lies below `content`")
                .to_owned();
            assets.push(Asset { file, path });
        }
    }
    assets
}
