//! What each file of a site is, by its place and name. A file that has no place there is reported.
//!
//! A file that would be lost by mistake, such as a page outside of the folders of languages, is an error; one that nothing needs is a
//! warning, and is not published. Notes for editors (`README.md`) may lie anywhere but among pages.

mod kind;
mod language_folders;
mod layers;
mod root_names;

pub(super) use self::kind::is_note;
pub(crate) use self::root_names::{OF_THE_ROOT, for_the_root};

use self::kind::Kind;
use super::words::Accepted;
use crate::config::{Config, Languages};
use crate::diag::{Diagnostic, Problems, nearest, was_meant};
use crate::input::{
    CONFIG_FILE, Cached, FileId, FileSet, Files, Problem, SHARED, Span, case_folded, copied, extension,
};
use crate::kinds::RecordKind;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A file that is published as it is, when something refers to it, or in any case where it lies in `static/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    pub file: FileId,
    /// Path below `content/` or `static/`, which is also its address.
    pub path: String,
    /// It lies in `static/`.
    pub is_root: bool,
}

impl Asset {
    /// Its extension, in lower case.
    pub fn extension(&self) -> String {
        extension(&self.path).to_ascii_lowercase()
    }
}

/// What was found about the places and names of files.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub(super) assets: Vec<Asset>,
    pub(super) problems: Problems,
    /// Files that are reported as copies of others, and are not read.
    pub(super) copies: BTreeSet<FileId>,
}

/// The last listing with its inputs: the ids of all files, which stand for their paths, and the configuration.
pub(super) type ListingCache = Cached<(Vec<FileId>, FileSet), Arc<Listing>>;

/// The stem of the file with words for the vocabulary.
const VOCABULARY: &str = "vocabulary";

impl Listing {
    /// Lists the files of a site, or returns the last listing where it is still valid.
    pub(super) fn of(
        cache: &mut ListingCache,
        files: &Files,
        config: &Config,
        languages: &Languages,
    ) -> Arc<Self> {
        let ids: Vec<FileId> = files.iter().map(|(file, _)| file).collect();
        cache.get_or_make((ids, FileSet::new(files, &[CONFIG_FILE])), |_| {
            let mut lister = Lister {
                files,
                config,
                languages,
                listing: Self::default(),
            };
            lister.list();
            Arc::new(lister.listing)
        })
    }
}

/// Stems of the files with words of a language.
fn word_files() -> Vec<&'static str> {
    let kinds = RecordKind::ALL.iter().copied().map(RecordKind::file);
    kinds.chain([VOCABULARY, Accepted::STEM]).collect()
}

/// Stems of the files with records.
fn shared_files() -> Vec<&'static str> {
    let kinds = RecordKind::ALL.iter().copied().filter(|kind| kind.is_shared());
    kinds.map(RecordKind::file).collect()
}

struct Lister<'a> {
    files: &'a Files,
    config: &'a Config,
    languages: &'a Languages,
    listing: Listing,
}

impl Lister<'_> {
    fn list(&mut self) {
        let mut last_folder = "";
        for (file, site_file) in self.files.iter() {
            let Some((top, rest)) = site_file.path.as_str().split_once('/') else {
                self.top(file, site_file.path.as_str());
                continue;
            };
            match top {
                "content" => self.content(file, rest),
                "seeds" => self.seeds(file, rest),
                "static" => self.listing.assets.push(Asset {
                    file,
                    path: rest.to_owned(),
                    is_root: true,
                }),
                "themes" if !rest.contains('/') && !matches!(Kind::of(rest), Kind::Note) => {
                    self.unused(file, "a theme is a folder below `themes/`");
                }
                "templates" | "i18n" if last_folder != top => self.of_a_theme(file, "folder", top),
                _ => {}
            }
            last_folder = top;
        }
        self.twins();
    }

    fn top(&mut self, file: FileId, name: &str) {
        match name {
            "kzsite.yml" => self.unused(file, "`kzsite.yaml` is read: write there what this says"),
            "styles.css" => self.of_a_theme(file, "file", name),
            "content" | "seeds" | "static" | "theme" | "themes" => self.error(
                file,
                format!("`{name}` is a file, and should be a folder"),
                "move it away".to_owned(),
            ),
            _ => {}
        }
    }

    fn content(&mut self, file: FileId, rest: &str) {
        let Some((section, name)) = rest.split_once('/') else {
            return self.beside_sections(file, rest);
        };
        if section == "shared" {
            self.shared(file, name);
        } else if self.languages.find(section).is_some() {
            self.section(file, section, name);
        }
        // Sections that are not declared are reported as such.
    }

    fn beside_sections(&mut self, file: FileId, name: &str) {
        let default = self.languages.tag(self.languages.default());
        match Kind::of(name) {
            Kind::Note => {}
            Kind::Page => self.error(
                file,
                format!("`{name}` lies beside the folders of the languages, where no page is read"),
                format!("move it to `content/{default}/{}`", as_page(name)),
            ),
            Kind::Records => self.error(
                file,
                format!("nothing reads a file named `{name}` here"),
                format!("records lie in `content/shared/`, their words in `content/{default}/`"),
            ),
            Kind::Other if layers::is_missing_layer(self.config, self.files, name) => {}
            Kind::Other => self.unused(
                file,
                &for_the_root(name).unwrap_or_else(|| {
                    "files for the root of the site go into `static/`, files that pages show beside these or into \
                     `content/shared/media/`"
                        .to_owned()
                }),
            ),
        }
    }

    fn section(&mut self, file: FileId, tag: &str, name: &str) {
        match Kind::of_extension(name) {
            Kind::Page if extension(name) == "md" => {
                self.copy(file, &format!("content/{tag}/"), name);
                let told = language_folders::check(self.languages, (tag, name), file);
                self.listing.problems.extend(told);
            }
            Kind::Page => self.misnamed_page(file, &format!("content/{tag}/"), name),
            Kind::Records => self.records(file, &format!("content/{tag}"), name, &word_files()),
            Kind::Other | Kind::Note => self.listing.assets.push(Asset {
                file,
                path: format!("{tag}/{name}"),
                is_root: false,
            }),
        }
    }

    fn shared(&mut self, file: FileId, name: &str) {
        let default = self.languages.tag(self.languages.default());
        match (Kind::of(name), name.split_once('/')) {
            (Kind::Note, _) => {}
            (Kind::Page, _) => self.error(
                file,
                format!("no page is read in `content/shared/`, and this is `{name}`"),
                format!("move it to `content/{default}/`"),
            ),
            (Kind::Records, _) => self.records(file, SHARED, name, &shared_files()),
            (Kind::Other, Some(("media", rest))) => self.listing.assets.push(Asset {
                file,
                path: format!("shared/media/{rest}"),
                is_root: false,
            }),
            (Kind::Other, Some(("map", rest))) => {
                if !layers::may_be_layer(self.config, self.files, rest) {
                    self.unused(
                        file,
                        "a layer of the map is named under `map.layers` in `kzsite.yaml`",
                    );
                }
            }
            (Kind::Other, _) if layers::is_missing_layer(self.config, self.files, name) => {}
            (Kind::Other, _) => self.unused(
                file,
                &for_the_root(name)
                    .unwrap_or_else(|| "files that pages show lie in `content/shared/media/`".to_owned()),
            ),
        }
    }

    fn seeds(&mut self, file: FileId, name: &str) {
        let base = name.rsplit('/').next().unwrap_or(name);
        match Kind::of(name) {
            _ if name.starts_with("raw/") => {}
            Kind::Note => {}
            // Written by `kzsite sources accept`.
            Kind::Other if extension(name) == "lock" && base == name => {}
            Kind::Page if extension(name) == "md" && base == name => self.copy(file, "seeds/", name),
            Kind::Page if base != name => self.error(
                file,
                format!("a source in a folder is not read, and this is `{name}`"),
                format!("move it to `seeds/{}`", as_page(base)),
            ),
            Kind::Page => self.misnamed_page(file, "seeds/", name),
            Kind::Records => self.error(
                file,
                format!("nothing reads a file named `{name}` here"),
                "a source is a Markdown file with front matter: `seeds/ID.md`".to_owned(),
            ),
            Kind::Other => self.unused(file, "the text of an article goes into `seeds/raw/`"),
        }
    }

    /// Reports a page or a source that has the name of a copy, as systems give them, and lies beside its original.
    fn copy(&mut self, file: FileId, folder: &str, name: &str) {
        let base = name.rsplit('/').next().unwrap_or(name);
        let place = format!("{folder}{}", &name[..name.len() - base.len()]);
        let is_there = |original: &String| self.files.find(&format!("{place}{original}")).is_some();
        if let Some(original) = copied(base).filter(is_there) {
            self.listing.copies.insert(file);
            self.error(
                file,
                format!("by its name this is a copy of `{original}`"),
                "remove it, or give it a name of its own".to_owned(),
            );
        }
    }

    fn misnamed_page(&mut self, file: FileId, folder: &str, name: &str) {
        let wanted = as_page(name);
        let hint = match self.files.find(&format!("{folder}{wanted}")) {
            Some(_) => format!("there is a `{wanted}` already: remove one of the two"),
            None => format!("rename it to `{wanted}`"),
        };
        self.error(
            file,
            format!(
                "the name of a Markdown file ends in `.md`, that of this one in `.{}`",
                extension(name)
            ),
            hint,
        );
    }

    /// Reports a YAML file that nothing reads, as misspelt or misplaced.
    fn records(&mut self, file: FileId, folder: &str, name: &str, known: &[&str]) {
        let base = name.rsplit('/').next().unwrap_or(name);
        let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
        if base == name && extension(name) == "yaml" && known.contains(&stem) {
            return;
        }
        if let Some(original) = copied(base) {
            let of = original.strip_suffix(".yaml").filter(|of| known.contains(of));
            if let Some(of) = of.filter(|_| base == name) {
                let is_there = self.files.find(&format!("{folder}/{original}")).is_some();
                let hint = if is_there {
                    format!("remove it, or move what it holds to `{original}`: there is one file of {of}")
                } else {
                    format!("rename it to `{original}`")
                };
                let message = format!("by its name this is a copy of `{original}`, and nothing reads it");
                return self.error(file, message, hint);
            }
        }
        let lower = stem.to_lowercase();
        let near = nearest(&lower, known.iter().copied());
        let hint = match near {
            Some(near) if base == name => was_meant(format_args!("`{near}.yaml`")),
            Some(near) => format!("it is read at `{folder}/{near}.yaml`"),
            None if folder == SHARED && word_files().contains(&lower.as_str()) => {
                "words lie in the folder of their language".to_owned()
            }
            None => {
                let names: Vec<String> = known.iter().map(|name| format!("`{name}.yaml`")).collect();
                format!("known files: {}", names.join(", "))
            }
        };
        self.error(file, format!("nothing reads a file named `{name}`"), hint);
    }

    /// Reports a file that belongs in the folder of the theme.
    fn of_a_theme(&mut self, file: FileId, what: &str, name: &str) {
        let message = format!("nothing reads the {what} `{name}` beside `content`");
        let hint =
            format!("what the site changes about its theme lies in `theme/`: move it to `theme/{name}`");
        let problem = Diagnostic::warning("unused-file", message).at(Span::whole(file));
        self.listing.problems.push(problem.hint(hint));
    }

    /// Reports names that a disk may take for the same.
    fn twins(&mut self) {
        let mut spellings: HashMap<String, &str> = HashMap::new();
        let mut last_folder = "";
        for (file, site_file) in self.files.iter() {
            // It is reported already.
            if matches!(site_file.content, Err(Problem::Misspelt { .. })) {
                continue;
            }
            let path = site_file.path.as_str();
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let folders = path
                .match_indices('/')
                .map(|(at, _)| &path[..at])
                .filter(|_| folder != last_folder);
            let twin = folders.chain([path]).find_map(|path| {
                let first = *spellings.entry(case_folded(path).into_owned()).or_insert(path);
                (first != path).then_some((first, path))
            });
            last_folder = folder;
            if let Some((first, second)) = twin {
                // An undeclared folder is reported.
                if [first, second]
                    .iter()
                    .any(|path| language_folders::is_undeclared(self.languages, path))
                {
                    continue;
                }
                // Where one of the two has no place here, that is reported.
                let pair = [Some(file), self.files.find(first)];
                let is_told =
                    |problem: &Diagnostic| problem.span.is_some_and(|span| pair.contains(&Some(span.file)));
                if self.listing.problems.iter().any(is_told) {
                    continue;
                }
                let are_letters_same = first.to_lowercase() == second.to_lowercase();
                let message = if are_letters_same {
                    format!("`{first}` and `{second}` differ only in upper and lower case")
                } else {
                    format!("`{first}` and `{second}` are the same in capitals, as `ß` and `ss` are")
                };
                let problem = Diagnostic::error("same-name", message).at(Span::whole(file));
                self.listing
                    .problems
                    .push(problem.hint("rename one of them: many disks take the two for one"));
            }
        }
    }

    fn error(&mut self, file: FileId, message: String, hint: String) {
        let problem = Diagnostic::error("unknown-file", message).at(Span::whole(file));
        self.listing.problems.push(problem.hint(hint));
    }

    fn unused(&mut self, file: FileId, hint: &str) {
        self.listing.problems.push(unused(file).hint(hint));
    }
}

/// The warning that a file is left out.
pub(crate) fn unused(file: FileId) -> Diagnostic {
    Diagnostic::warning("unused-file", "nothing refers to this file; it is not published")
        .at(Span::whole(file))
}

/// The name with the extension of pages.
fn as_page(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("{stem}.md")
}
