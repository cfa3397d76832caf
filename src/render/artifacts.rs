//! Which files a site has.

use super::context::Workshop;
use super::draft::Recipe;
use super::sitemap;
use crate::content::Asset;
use crate::diag::{Checked, Diagnostic, Problems};
use crate::output::OutputPath;
use crate::site::Routes;
use crate::source::{FileId, Files, Span};
use crate::theme::Theme;
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
        let mut list = List::default();
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
        list.add(".nojekyll", Recipe::Bytes(Arc::from([])));
        for asset in &site.assets {
            list.add(&asset.path, Recipe::Copy(asset.file));
        }
        for asset in workshop.theme.assets() {
            list.add(&asset.path, Recipe::Bytes(Arc::clone(&asset.bytes)));
        }
        list.finish(workshop.files)
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

#[derive(Default)]
struct List {
    found: Vec<(OutputPath, Recipe)>,
    problems: Problems,
}

impl List {
    fn add(&mut self, path: &str, recipe: Recipe) {
        match OutputPath::new(path) {
            Ok(path) => self.found.push((path, recipe)),
            Err(reason) => {
                let message = format!("the site cannot hold a file `{path}`: {reason}");
                let problem = Diagnostic::error("bad-output-path", message).hint("give it another name");
                self.problems.push(placed(problem, &recipe));
            }
        }
    }

    /// Puts the files in order and leaves out what cannot stand beside what was added before it, also on disks that take upper
    /// and lower case for the same.
    fn finish(mut self, files: &Files) -> Checked<Artifacts> {
        // What kzsite makes goes before what is copied, so that what is told has a place.
        let is_copy = |recipe: &Recipe| matches!(recipe, Recipe::Copy(_));
        self.found
            .sort_by(|(a, of_a), (b, of_b)| (is_copy(of_a), a).cmp(&(is_copy(of_b), b)));
        let folders = self.folders();
        let mut taken: HashMap<String, usize> = HashMap::with_capacity(self.found.len());
        let mut kept: Vec<(OutputPath, Recipe)> = Vec::with_capacity(self.found.len());
        for (path, recipe) in self.found {
            let key = path.as_str().to_lowercase();
            let message = if let Some(first) = taken.get(&key) {
                let first = &kept[*first].0;
                if *first == path {
                    format!("`{path}` is made twice")
                } else {
                    format!("`{path}` and `{first}` differ only in upper and lower case")
                }
            } else if folders.contains(&key) {
                format!("`{path}` is both a file and a folder")
            } else {
                taken.insert(key, kept.len());
                kept.push((path, recipe));
                continue;
            };
            let problem = Diagnostic::error("duplicate-output", message);
            let hint = match &recipe {
                Recipe::Copy(file) if files.get(*file).path.below("static").is_some() => {
                    "kzsite makes this file itself: rename or remove the one in `static/`"
                }
                _ => "give one of the two another name or slug",
            };
            self.problems.push(placed(problem.hint(hint), &recipe));
        }
        kept.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (paths, recipes) = kept.into_iter().unzip();
        Checked::new(Artifacts { paths, recipes }, self.problems)
    }

    /// All folders, in lower case.
    fn folders(&self) -> HashSet<String> {
        let mut folders = HashSet::new();
        for (path, _) in &self.found {
            let mut rest = path.as_str();
            while let Some((folder, _)) = rest.rsplit_once('/') {
                if !folders.insert(folder.to_lowercase()) {
                    break;
                }
                rest = folder;
            }
        }
        folders
    }
}

fn placed(problem: Diagnostic, recipe: &Recipe) -> Diagnostic {
    match recipe {
        Recipe::Copy(file) => problem.at(Span::whole(*file)),
        _ => problem,
    }
}
