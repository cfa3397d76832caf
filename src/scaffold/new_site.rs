//! The files of a new site.

use super::data::{self, Words, quoted};
use super::languages::{known, own_name, words_of};
use crate::build::{BuildOptions, Builder};
use crate::config::{Config, usual_tag};
use crate::diag::{Diagnostic, Hint, Problems, blank, did_you_mean, was_meant};
use crate::input::Files;
use crate::locale::is_language;
use crate::output::{Edits, check_empty};
use crate::schema::{FOLDER, Known, SchemaFile, editor_files};
use crate::theme::BUILT_IN;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// How long a title may be, in letters.
const MAX_TITLE: usize = 120;

/// A site that an editor wants.
#[derive(Debug)]
pub struct NewSite {
    /// Where it will lie.
    pub folder: PathBuf,
    /// Its titles: each for the language whose tag stands before it (`fr=L'orage`), or else for all; the invented one where there is none.
    pub titles: Vec<String>,
    /// Its languages, the most important first.
    pub languages: Vec<String>,
    /// Where it will be published.
    pub host: Host,
    /// Without the invented story.
    pub is_empty: bool,
}

/// Who publishes a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// Netlify builds it.
    Netlify,
    /// GitHub builds it and publishes it on Pages.
    Pages,
    /// Somebody else.
    None,
}

/// Why a site is not made: the problems, and the files that they are about.
pub type Refusal = (Problems, Files);

impl NewSite {
    /// The files of the site, none of which is written yet.
    ///
    /// # Errors
    /// When the folder holds something, a language or the title is not possible.
    pub fn edits(&self) -> Result<Edits, Refusal> {
        let refuse = |problem: Diagnostic| (Problems::from_iter([problem]), Files::default());
        check_empty(&self.folder).map_err(refuse)?;
        self.check_languages().map_err(refuse)?;
        if self.is_empty && self.languages.iter().any(|tag| self.title(tag).is_none()) {
            let problem = Diagnostic::error(
                "title",
                "a site without the invented story needs a title of its own",
            );
            return Err(refuse(
                problem.hint("name what it is about: `--title \"The storm of 2031\"`"),
            ));
        }
        self.check_titles().map_err(refuse)?;
        let files = self.files();
        let config = prove(&files).map_err(|refusal| self.about_title(refusal))?;
        let mut edits = Edits::default();
        for (path, text) in files.into_iter().chain(for_editors(&Known::of(&config))) {
            edits.create(self.folder.join(path), text);
        }
        Ok(edits)
    }

    /// Rewords problems of the new site as problems of the title, which can be the only cause: its files do not exist yet.
    fn about_title(&self, (problems, files): Refusal) -> Refusal {
        let Some(first) = problems.iter().next().filter(|_| !self.titles.is_empty()) else {
            return (problems, files);
        };
        let mut problem = Diagnostic::error("title", first.message.clone());
        problem.hints.clone_from(&first.hints);
        (Problems::from_iter([problem]), Files::default())
    }

    fn check_languages(&self) -> Result<(), Diagnostic> {
        let refused = |message: String| Err(Diagnostic::error("language", message));
        let known = known();
        for (at, tag) in self.languages.iter().enumerate() {
            if self.languages[..at].contains(tag) {
                return refused(format!("the language `{tag}` is named twice"))
                    .map_err(|problem: Diagnostic| problem.hint("name each once"));
            }
            if tag.trim().is_empty() || tag.trim().contains(char::is_whitespace) {
                return refused(format!("`{tag}` is no language")).map_err(|problem: Diagnostic| {
                    problem.hint("put one comma between two: `--languages de,fr`")
                });
            }
            let usual = usual_tag(&tag.replace('_', "-"));
            if let Some(usual) = usual.filter(|usual| usual != tag && words_of(usual).is_some()) {
                return refused(format!("`{tag}` is not how this language is named"))
                    .map_err(|problem: Diagnostic| problem.hint(format!("write `{usual}`")));
            }
            if words_of(tag).is_none() {
                // Languages with the same main part fit: `pt-BR` for `pt`.
                let same = |other: &&&'static str| main_part(other).eq_ignore_ascii_case(main_part(tag));
                // A valid tag is not taken for another one that is mistyped.
                let near = did_you_mean(tag, known.iter().copied().filter(|_| !is_language(tag)));
                let all: Vec<String> = known.iter().map(|tag| format!("`{tag}`")).collect();
                let hint = known.iter().find(same).map_or_else(
                    || {
                        Hint::from(near.or(format!(
                            "it has them in {}; others can be added later, in `theme/i18n/`",
                            all.join(", ")
                        )))
                    },
                    |same| Hint::from(was_meant(format!("`{same}`"))),
                );
                return refused(format!("the program has no words of the interface in `{tag}`"))
                    .map_err(|problem: Diagnostic| problem.hint(hint));
            }
        }
        Ok(())
    }

    /// The title in a language: the one with its tag, or else the one without a tag.
    fn title(&self, tag: &str) -> Option<&str> {
        let mut title = None;
        for (own, text) in self.titles.iter().map(|title| self.split(title)) {
            if own == Some(tag) {
                return Some(text);
            }
            if own.is_none() {
                title = Some(text);
            }
        }
        title
    }

    /// A title, and the language before it: `fr=L'orage`.
    fn split<'a>(&self, title: &'a str) -> (Option<&'a str>, &'a str) {
        let own = title.split_once('=');
        own.filter(|(tag, _)| self.languages.iter().any(|known| known == tag))
            .map_or((None, title), |(tag, text)| (Some(tag), text))
    }

    fn check_titles(&self) -> Result<(), Diagnostic> {
        let mut said = Vec::new();
        for title in &self.titles {
            let (own, text) = self.split(title);
            let other = title.split_once('=').map(|(tag, _)| tag);
            if let Some(tag) = other.filter(|tag| own.is_none() && is_language(tag)) {
                let message = format!("the site has no language `{tag}`, in which a title is said");
                let problem = Diagnostic::error("title", message);
                return Err(problem.hint(format!(
                    "name it among the languages too: `--languages {},{tag}`",
                    self.languages.join(",")
                )));
            }
            if said.contains(&own) {
                let message = match own {
                    Some(tag) => format!("there are two titles in the language `{tag}`"),
                    None => "there are two titles that name no language".to_owned(),
                };
                let problem = Diagnostic::error("title", message);
                return Err(problem.hint("give one, or one in each language: `--title \"fr=L'orage\"`"));
            }
            said.push(own);
            Self::check_title(text)?;
        }
        Ok(())
    }

    fn check_title(title: &str) -> Result<(), Diagnostic> {
        let (message, hint) = if blank::is_blank(title) {
            (
                "the title is blank".to_owned(),
                "name what the site is about".to_owned(),
            )
        } else if title.chars().any(char::is_control) {
            (
                "the title has line breaks or control characters in it".to_owned(),
                "write it on one line".to_owned(),
            )
        } else if title.chars().count() > MAX_TITLE {
            (
                "the title is too long".to_owned(),
                format!("it may have {MAX_TITLE} letters"),
            )
        } else {
            return Ok(());
        };
        Err(Diagnostic::error("title", message).hint(hint))
    }

    fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        for (name, text) in data::files("site") {
            // It is stored without the dot, since packages leave out hidden files.
            let name = if name == "gitignore" { ".gitignore" } else { name };
            files.insert(name.to_owned(), self.configured(&text));
        }
        let bare: BTreeMap<&str, String> = if self.is_empty {
            files.retain(|name, _| !is_of_story(name));
            data::files("empty").collect()
        } else {
            BTreeMap::new()
        };
        for (name, text) in bare.iter().filter(|(name, _)| **name != VOCABULARY) {
            files.insert((*name).to_owned(), self.configured(text));
        }
        for tag in &self.languages {
            let Some(mut words) = words_of(tag).and_then(Words::of) else {
                continue;
            };
            if let Some(title) = self.title(tag) {
                words.set("title", title.to_owned());
            }
            words.quote("title");
            for (name, page) in data::files("pages") {
                // The invented story has no record of a disagreement.
                if self.is_empty && is_of_story(name) || !self.is_empty && name == "conflicts.md" {
                    continue;
                }
                let page = match bare.get(name) {
                    _ if self.is_empty && name == "_index.md" => BARE_HOME,
                    Some(bare) => bare.as_str(),
                    None => &*page,
                };
                files.insert(format!("content/{tag}/{name}"), words.fill(page));
            }
        }
        let host = match self.host {
            Host::Netlify => Some(("netlify.toml", "netlify.toml")),
            Host::Pages => Some(("pages.yml", ".github/workflows/pages.yml")),
            Host::None => None,
        };
        if let Some((text, (_, path))) = host.and_then(|host| Some((data::text("host", host.0)?, host))) {
            // Only a released program knows the address of its release.
            let text = text
                .replace("{version}", env!("CARGO_PKG_VERSION"))
                .replace("{releases}", option_env!("KZSITE_RELEASES").unwrap_or_default());
            files.insert(path.to_owned(), text);
        }
        files
    }

    /// A file of the site with its languages.
    fn configured(&self, text: &str) -> String {
        let Some(default) = self.languages.first() else {
            return text.to_owned();
        };
        let line = |tag: &String| {
            let name = quoted(&own_name(tag));
            if tag == default {
                return format!("  {tag}: {{name: {name}, fallback: []}}\n");
            }
            // The words to begin with were translated by a machine.
            format!("  {tag}: {{name: {name}, fallback: [{default}], translation: {{by: machine}}}}\n")
        };
        let languages: String = self.languages.iter().map(line).collect();
        text.replace("{default}", default)
            .replace("{languages}\n", &languages)
    }
}

/// The file with the words for the vocabulary.
const VOCABULARY: &str = "vocabulary.yaml";

/// A front page without text.
const BARE_HOME: &str = "---\ntitle: {title}\n---\n";

/// Whether a file holds nothing but the invented story: its records, sources and chapter.
fn is_of_story(name: &str) -> bool {
    let stem = name.strip_suffix(".yaml");
    let is_of_records = stem.is_some_and(|stem| !matches!(stem, "kzsite" | "vocabulary"));
    is_of_records || name.starts_with("seeds/") || name == "what-happened.md"
}

/// The part of a tag that names the language, without script and country.
fn main_part(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Checks that the new site has no problems, since a title that an editor has chosen may be invalid where it is used.
fn prove(files: &BTreeMap<String, String>) -> Result<Config, Refusal> {
    let theme = BUILT_IN.iter().flat_map(|theme| {
        let file = |(name, bytes): &(&str, &[u8])| (format!("{}/{name}", theme.folder), bytes.to_vec());
        theme.files.iter().map(file)
    });
    let site = files.iter().filter(|(path, _)| !path.starts_with('.'));
    let site = site.map(|(path, text)| (path.clone(), text.clone().into_bytes()));
    let options = BuildOptions {
        strict: true,
        // Its own address is a placeholder, which would be reported.
        base_url: "https://new.example/".parse().ok(),
        ..BuildOptions::new(".")
    };
    match Builder::new(options).load_from(Files::memory(site.chain(theme))) {
        Ok(loaded) => Ok(loaded.site.config.clone()),
        Err(failure) => Err((failure.problems, failure.files)),
    }
}

/// Files for editors' programs: the schemas, and the settings that assign them to files.
fn for_editors(known: &Known) -> impl Iterator<Item = (String, String)> {
    let schemas = SchemaFile::all()
        .into_iter()
        .map(|schema| (format!("{FOLDER}/{}.json", schema.name), schema.text(known)));
    let settings = editor_files().map(|(path, text)| (path.to_owned(), text));
    schemas.chain(settings)
}
