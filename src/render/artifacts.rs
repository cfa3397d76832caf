//! Which files a site has.

use super::context::Workshop;
use super::draft::Recipe;
use super::sitemap;
use crate::content::Asset;
use crate::diag::{Checked, Diagnostic, Problems};
use crate::output::{BadOutputPath, OutputPath};
use crate::site::{Routes, Written};
use crate::source::{FileId, Span};
use crate::theme::Theme;
use crate::yaml::Yaml;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// What robots may look at.
const ROBOTS: &str = "robots.txt";

/// The files of a site in the order of their paths; paths are unique, and none is a folder of another.
#[derive(Debug, Default)]
pub struct Artifacts {
    paths: Vec<OutputPath>,
    recipes: Vec<Recipe>,
}

impl Artifacts {
    /// The paths, in order.
    pub fn paths(&self) -> &[OutputPath] {
        &self.paths
    }

    /// How each file is made, in the order of the paths.
    pub fn recipes(&self) -> &[Recipe] {
        &self.recipes
    }

    /// Position of a path.
    pub fn find(&self, path: &OutputPath) -> Option<usize> {
        self.paths.binary_search(path).ok()
    }

    /// Lists all files of a site.
    fn list(workshop: Workshop<'_>) -> Checked<Self> {
        let site = workshop.site;
        let mut list = List::new(workshop);
        for (index, route) in site.routes.all().iter().enumerate() {
            let page = if route.path.ends_with('/') {
                "index.html"
            } else {
                ""
            };
            list.add(&format!("{}{page}", route.path), Recipe::Page(index));
        }
        list.add("index.html", Recipe::Chooser);
        list.add("404.html", Recipe::NotFound);
        for (index, redirect) in site.routes.redirects().iter().enumerate() {
            list.add(&format!("{}index.html", redirect.from), Recipe::Redirect(index));
        }
        for lang in site.languages.ids() {
            if workshop.has_feed(lang) {
                list.add(
                    &format!("{}/feed.xml", site.languages.tag(lang)),
                    Recipe::Feed(lang),
                );
            }
        }
        match sitemap::parts(workshop) {
            1 => list.add("sitemap.xml", Recipe::Sitemap(0)),
            parts => {
                list.add("sitemap.xml", Recipe::SitemapIndex(parts));
                (0..parts)
                    .for_each(|number| list.add(&format!("sitemap-{number}.xml"), Recipe::Sitemap(number)));
            }
        }
        // The site's own goes before ours.
        if !site.assets.iter().any(|asset| asset.path == ROBOTS) {
            list.add(ROBOTS, Recipe::Robots);
        }
        list.add("_redirects", Recipe::Redirects);
        list.add("_headers", Recipe::Headers);
        list.add(".nojekyll", Recipe::Empty);
        for asset in &site.assets {
            list.add(&asset.path, Recipe::Copy(asset.file));
        }
        for (index, asset) in workshop.theme.assets().iter().enumerate() {
            list.add(&asset.path, Recipe::Static(index));
        }
        list.finish()
    }
}

/// The files of the last state of a site, with all that they depend on.
#[derive(Debug, Default)]
pub struct ArtifactsMemo(Option<Known>);

#[derive(Debug)]
struct Known {
    routes: Arc<Routes>,
    theme: Arc<Theme>,
    assets: Vec<(String, FileId)>,
    sitemaps: usize,
    feeds: Vec<bool>,
    artifacts: Arc<Artifacts>,
}

impl ArtifactsMemo {
    /// Lists all files of a site, or returns the list that is known.
    pub fn list(&mut self, workshop: Workshop<'_>, theme: &Arc<Theme>) -> Checked<Arc<Artifacts>> {
        let site = workshop.site;
        let sitemaps = sitemap::parts(workshop);
        let feeds: Vec<bool> = site.languages.ids().map(|lang| workshop.has_feed(lang)).collect();
        let is_same =
            |((path, file), asset): (&(String, FileId), &Asset)| *path == asset.path && *file == asset.file;
        let holds = |known: &&Known| {
            Arc::ptr_eq(&known.routes, &site.routes)
                && Arc::ptr_eq(&known.theme, theme)
                && known.sitemaps == sitemaps
                && known.feeds == feeds
                && known.assets.len() == site.assets.len()
                && known.assets.iter().zip(&site.assets).all(is_same)
        };
        if let Some(known) = self.0.as_ref().filter(holds) {
            return Checked::clean(Arc::clone(&known.artifacts));
        }
        let Checked { value, problems } = Artifacts::list(workshop);
        let artifacts = Arc::new(value);
        self.0 = problems.is_empty().then(|| Known {
            routes: Arc::clone(&site.routes),
            theme: Arc::clone(theme),
            assets: site
                .assets
                .iter()
                .map(|asset| (asset.path.clone(), asset.file))
                .collect(),
            sitemaps,
            feeds,
            artifacts: Arc::clone(&artifacts),
        });
        Checked::new(artifacts, problems)
    }
}

struct List<'w> {
    workshop: Workshop<'w>,
    found: Vec<(OutputPath, Recipe)>,
    problems: Problems,
    /// Folders of languages whose tags cannot be names of folders.
    unnamed: Vec<String>,
    told: HashSet<(&'static str, Span)>,
}

impl<'w> List<'w> {
    fn new(workshop: Workshop<'w>) -> Self {
        let mut list = Self {
            workshop,
            found: Vec::new(),
            problems: Problems::default(),
            unnamed: Vec::new(),
            told: HashSet::new(),
        };
        let languages = &workshop.site.languages;
        for tag in languages.ids().map(|lang| languages.tag(lang)) {
            if let Err(reason) = OutputPath::new(tag) {
                let config = workshop.files.find("kzsite.yaml");
                let place =
                    config.map(|file| Yaml::file(workshop.files, file).span(&format!("languages.{tag}")));
                let hint = "add a script or a region to the tag, such as `-Latn`";
                list.problems
                    .push(bad_path(tag, &reason).maybe_at(place).hint(hint));
                list.unnamed.push(format!("{tag}/"));
            }
        }
        list
    }

    fn add(&mut self, path: &str, recipe: Recipe) {
        if self.unnamed.iter().any(|folder| path.starts_with(folder)) {
            return;
        }
        match OutputPath::new(path) {
            Ok(path) => self.found.push((path, recipe)),
            // The slug is told where it is in use.
            Err(_) if self.rank(&recipe) == Rank::Optional => {}
            Err(reason) => {
                let problem = bad_path(path, &reason).maybe_at(recipe.origin(self.workshop));
                self.tell(problem.hint("give it another name or slug"));
            }
        }
    }

    fn rank(&self, recipe: &Recipe) -> Rank {
        match recipe {
            Recipe::Copy(_) | Recipe::Static(_) => Rank::Copied,
            Recipe::Redirect(index) => match self.workshop.site.routes.redirects()[*index].written {
                Written::Nowhere => Rank::Optional,
                Written::Alias(_) | Written::PreviousId(_) => Rank::Made,
            },
            _ => Rank::Made,
        }
    }

    /// Puts the files in order and leaves out what cannot stand beside what was added before it, also on disks that take upper
    /// and lower case for the same.
    fn finish(mut self) -> Checked<Artifacts> {
        let found = std::mem::take(&mut self.found);
        let mut found: Vec<(Rank, OutputPath, Recipe)> = found
            .into_iter()
            .map(|(path, recipe)| (self.rank(&recipe), path, recipe))
            .collect();
        found.sort_by(|(a_rank, a, _), (b_rank, b, _)| (a_rank, a).cmp(&(b_rank, b)));
        let firm = found.partition_point(|(rank, ..)| *rank < Rank::Optional);
        let folders = folders(&found[..firm]);
        let mut taken: HashMap<String, usize> = HashMap::with_capacity(found.len());
        let mut kept: Vec<usize> = Vec::with_capacity(found.len());
        for (index, (rank, path, recipe)) in found.iter().enumerate() {
            let key = path.as_str().to_lowercase();
            // Folders of what is firm are known beforehand.
            let file = ancestors(&key).find_map(|folder| taken.get(folder));
            let file = file.filter(|_| *rank == Rank::Optional);
            let other = taken.get(&key).or(folders.get(&key)).or(file);
            let Some((_, first, other)) = other.map(|other| &found[*other]) else {
                taken.insert(key, index);
                kept.push(index);
                continue;
            };
            if *rank == Rank::Optional && !matches!(other, Recipe::Copy(_)) {
                continue;
            }
            let message = if first == path {
                format!("`{path}` is made twice")
            } else if first.as_str().to_lowercase() == key {
                format!("`{path}` and `{first}` differ only in upper and lower case")
            } else if file.is_some() {
                format!("`{first}` is both a file and a folder")
            } else {
                format!("`{path}` is both a file and a folder")
            };
            self.clash(message, recipe, other);
        }
        let mut found: Vec<Option<(OutputPath, Recipe)>> = found
            .into_iter()
            .map(|(_, path, recipe)| Some((path, recipe)))
            .collect();
        let mut kept: Vec<(OutputPath, Recipe)> =
            kept.into_iter().filter_map(|index| found[index].take()).collect();
        kept.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (paths, recipes) = kept.into_iter().unzip();
        Checked::new(Artifacts { paths, recipes }, self.problems)
    }

    /// Tells a problem once, though each language may run into it.
    fn tell(&mut self, problem: Diagnostic) {
        let is_new = problem
            .span
            .is_none_or(|span| self.told.insert((problem.code, span)));
        if is_new {
            self.problems.push(problem);
        }
    }

    /// Tells of two files that cannot both be; at the one that the user can rename.
    fn clash(&mut self, message: String, recipe: &Recipe, other: &Recipe) {
        let places = [recipe, other].map(|recipe| recipe.origin(self.workshop));
        let files = self.workshop.files;
        let place = places[0].or(places[1]);
        let problem = Diagnostic::error("duplicate-output", message);
        let is_static = |span: &Span| files.get(span.file).path.below("static").is_some();
        let problem = match places {
            [Some(_), Some(second)] => {
                let other = &files.get(second.file).path;
                problem.hint(format!(
                    "the other comes from `{other}`: give one of the two another name or slug"
                ))
            }
            _ if place.as_ref().is_some_and(is_static) => {
                problem.hint("kzsite makes this file itself: rename or remove the one in `static/`")
            }
            _ => problem.hint("kzsite makes a file of this name itself: choose another name or slug"),
        };
        self.tell(problem.maybe_at(place));
    }
}

/// Which of two files that cannot both be goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Made,
    /// It has a file that can be renamed.
    Copied,
    /// A former address that is written nowhere.
    Optional,
}

/// All folders, in lower case, each with the position of a file in it.
fn folders(found: &[(Rank, OutputPath, Recipe)]) -> HashMap<String, usize> {
    let mut folders = HashMap::new();
    for (index, (_, path, _)) in found.iter().enumerate() {
        let path = path.as_str().to_lowercase();
        for folder in ancestors(&path) {
            if folders.contains_key(folder) {
                break;
            }
            folders.insert(folder.to_owned(), index);
        }
    }
    folders
}

/// The folders that a path lies in, the innermost first.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(at, _)| &path[..at])
}

fn bad_path(path: &str, reason: &BadOutputPath) -> Diagnostic {
    Diagnostic::error(
        "bad-output-path",
        format!("the site cannot hold a file `{path}`: {reason}"),
    )
}
