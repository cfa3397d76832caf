//! Which files a site has.

use super::context::Workshop;
use super::draft::Recipe;
use super::sitemap;
use crate::content::Asset;
use crate::diag::{Checked, Diagnostic, Problems};
use crate::output::OutputPath;
use crate::site::Routes;
use crate::source::{FileId, Span};
use crate::theme::Theme;
use std::collections::HashSet;
use std::sync::Arc;

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
        list.add("robots.txt", Recipe::Robots);
        list.add("_redirects", Recipe::Redirects);
        list.add("_headers", Recipe::Headers);
        list.add(".nojekyll", Recipe::Bytes(Arc::from([])));
        for asset in &site.assets {
            list.add(&asset.path, Recipe::Copy(asset.file));
        }
        for asset in workshop.theme.assets() {
            list.add(&asset.path, Recipe::Bytes(Arc::clone(&asset.bytes)));
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

    /// Puts the files in order and leaves out what cannot stand beside what was added before it.
    fn finish(mut self) -> Checked<Artifacts> {
        self.found.sort_by(|(a, _), (b, _)| a.cmp(b));
        let folders = self.folders();
        let mut artifacts = Artifacts::default();
        for (path, recipe) in self.found {
            let message = if artifacts.paths.last() == Some(&path) {
                format!("`{path}` is made twice")
            } else if folders.contains(path.as_str()) {
                format!("`{path}` is both a file and a folder")
            } else {
                artifacts.paths.push(path);
                artifacts.recipes.push(recipe);
                continue;
            };
            let problem = Diagnostic::error("duplicate-output", message);
            self.problems.push(placed(
                problem.hint("give one of the two another name or slug"),
                &recipe,
            ));
        }
        Checked::new(artifacts, self.problems)
    }

    fn folders(&self) -> HashSet<String> {
        let mut folders = HashSet::new();
        for (path, _) in &self.found {
            let mut rest = path.as_str();
            while let Some((folder, _)) = rest.rsplit_once('/') {
                if folders.contains(folder) {
                    break;
                }
                folders.insert(folder.to_owned());
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
