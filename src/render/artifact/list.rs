//! Which files a site has.

use super::headers;
use super::kind::Artifact;
use crate::content::Asset;
use crate::diag::{Checked, Diagnostic, Problems};
use crate::input::{FileId, Span, case_folded};
use crate::output::{BadOutputPath, OutputPath};
use crate::render::context::{DataFile, RenderInput};
use crate::render::files::sitemap;
use crate::site::{DeclaredIn, Routes};
use crate::theme::Theme;
use crate::yaml::Yaml;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The file that tells robots what they may read.
const ROBOTS: &str = "robots.txt";

/// The files of a site in the order of their paths; paths are unique, and none is a folder of another.
#[derive(Debug, Default)]
pub(crate) struct Artifacts {
    paths: Vec<OutputPath>,
    artifacts: Vec<Artifact>,
}

impl Artifacts {
    /// The paths, in order.
    pub(crate) fn paths(&self) -> &[OutputPath] {
        &self.paths
    }

    /// How each file is made, in the order of the paths.
    pub(crate) fn all(&self) -> &[Artifact] {
        &self.artifacts
    }

    /// Position of a path.
    pub(crate) fn find(&self, path: &OutputPath) -> Option<usize> {
        self.paths.binary_search(path).ok()
    }

    /// Lists all files of a site.
    fn list(input: RenderInput<'_>) -> Checked<Self> {
        let site = input.site;
        let mut list = List::new(input);
        for (index, route) in site.routes.all().iter().enumerate() {
            let page = if route.path.ends_with('/') {
                "index.html"
            } else {
                ""
            };
            list.add(&format!("{}{page}", route.path), Artifact::Page(index));
        }
        list.add("index.html", Artifact::Chooser);
        list.add("404.html", Artifact::NotFound);
        for (index, redirect) in site.routes.redirects().iter().enumerate() {
            list.add(&format!("{}index.html", redirect.from), Artifact::Redirect(index));
        }
        for (index, redirect) in site.routes.configured().iter().enumerate() {
            if let Some(page) = redirect.page() {
                list.add(&page, Artifact::Forward(index));
            }
        }
        for lang in site.languages.ids() {
            if input.has_feed(lang) {
                list.add(
                    &format!("{}/feed.xml", site.languages.tag(lang)),
                    Artifact::Feed(lang),
                );
            }
            if input.has_corrections_feed(lang) {
                list.add(
                    &format!("{}/corrections.xml", site.languages.tag(lang)),
                    Artifact::CorrectionsFeed(lang),
                );
            }
        }
        list.add_data();
        match sitemap::parts(input) {
            1 => list.add("sitemap.xml", Artifact::Sitemap(0)),
            parts => {
                list.add("sitemap.xml", Artifact::SitemapIndex(parts));
                (0..parts)
                    .for_each(|number| list.add(&format!("sitemap-{number}.xml"), Artifact::Sitemap(number)));
            }
        }
        // The site's own file takes precedence.
        if !site.assets.iter().any(|asset| asset.path == ROBOTS) {
            list.add(ROBOTS, Artifact::Robots);
        }
        list.add("_redirects", Artifact::Redirects);
        list.add("_headers", Artifact::Headers);
        list.add(".nojekyll", Artifact::Empty);
        for asset in &site.assets {
            list.add(&asset.path, Artifact::Copy(asset.file));
        }
        for (index, asset) in input.theme.assets().iter().enumerate() {
            list.add(&asset.path, Artifact::Static(index));
        }
        list.finish()
    }
}

/// The files of the last state of a site, with all that they depend on.
#[derive(Debug, Default)]
pub(crate) struct ArtifactsCache(Option<Known>);

#[derive(Debug)]
struct Known {
    routes: Arc<Routes>,
    theme: Arc<Theme>,
    assets: Vec<(String, FileId)>,
    sitemaps: usize,
    feeds: Vec<[bool; 2]>,
    data: Vec<DataFile>,
    artifacts: Arc<Artifacts>,
}

impl ArtifactsCache {
    /// Lists all files of a site, or returns the last list where it is still valid.
    pub(crate) fn list(&mut self, input: RenderInput<'_>, theme: &Arc<Theme>) -> Checked<Arc<Artifacts>> {
        let site = input.site;
        let sitemaps = sitemap::parts(input);
        let feeds = |lang| [input.has_feed(lang), input.has_corrections_feed(lang)];
        let feeds: Vec<[bool; 2]> = site.languages.ids().map(feeds).collect();
        let is_same =
            |((path, file), asset): (&(String, FileId), &Asset)| *path == asset.path && *file == asset.file;
        let holds = |known: &&Known| {
            Arc::ptr_eq(&known.routes, &site.routes)
                && Arc::ptr_eq(&known.theme, theme)
                && known.sitemaps == sitemaps
                && known.feeds == feeds
                && known.data == input.data.files()
                && known.assets.len() == site.assets.len()
                && known.assets.iter().zip(&site.assets).all(is_same)
        };
        if let Some(known) = self.0.as_ref().filter(holds) {
            let problems = headers::check(input, known.artifacts.paths());
            return Checked::new(Arc::clone(&known.artifacts), problems);
        }
        let Checked { value, mut problems } = Artifacts::list(input);
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
            data: input.data.files().to_vec(),
            artifacts: Arc::clone(&artifacts),
        });
        problems.extend(headers::check(input, artifacts.paths()));
        Checked::new(artifacts, problems)
    }
}

struct List<'w> {
    input: RenderInput<'w>,
    found: Vec<(OutputPath, Artifact)>,
    problems: Problems,
    /// Folders of languages whose tags cannot be names of folders.
    unnamed: Vec<String>,
    reported: HashSet<(&'static str, Span)>,
}

impl<'w> List<'w> {
    fn new(input: RenderInput<'w>) -> Self {
        let mut list = Self {
            input,
            found: Vec::new(),
            problems: Problems::default(),
            unnamed: Vec::new(),
            reported: HashSet::new(),
        };
        let languages = &input.site.languages;
        for tag in languages.ids().map(|lang| languages.tag(lang)) {
            if let Err(reason) = OutputPath::new(tag) {
                let config = input.files.config_file();
                let place =
                    config.map(|file| Yaml::file(input.files, file).span(&format!("languages.{tag}")));
                let hint = "add a script or a region to the tag, such as `-Latn`";
                list.problems
                    .push(bad_path(tag, &reason).maybe_at(place).hint(hint));
                list.unnamed.push(format!("{tag}/"));
            }
        }
        list
    }

    fn add(&mut self, path: &str, artifact: Artifact) {
        let section = path.strip_prefix("data/").unwrap_or(path);
        if self.unnamed.iter().any(|folder| section.starts_with(folder)) {
            return;
        }
        match OutputPath::new(path) {
            Ok(path) => self.found.push((path, artifact)),
            // The flawed slug is reported where it is in use.
            Err(_) if self.rank(&artifact) == Rank::Optional => {}
            Err(reason) => {
                let problem = bad_path(path, &reason).maybe_at(artifact.origin(self.input));
                self.tell(problem.hint("give it another name or slug"));
            }
        }
    }

    /// Adds the files of the data.
    fn add_data(&mut self) {
        for (index, file) in self.input.data.files().iter().enumerate() {
            let path = format!("data/{}", file.path(self.input.site));
            self.add(&path, Artifact::Data(index));
        }
    }

    fn rank(&self, artifact: &Artifact) -> Rank {
        match artifact {
            Artifact::Copy(_) | Artifact::Static(_) => Rank::Copied,
            Artifact::Redirect(index) => match self.input.site.routes.redirects()[*index].declared {
                DeclaredIn::Nowhere => Rank::Optional,
                DeclaredIn::Alias(_) | DeclaredIn::PreviousId(_) => Rank::Made,
            },
            _ => Rank::Made,
        }
    }

    /// Sorts the files and leaves out each that collides with one added before it, also on disks that ignore case.
    fn finish(mut self) -> Checked<Artifacts> {
        let found = std::mem::take(&mut self.found);
        let mut found: Vec<(Rank, OutputPath, Artifact)> = found
            .into_iter()
            .map(|(path, artifact)| (self.rank(&artifact), path, artifact))
            .collect();
        found.sort_by(|(a_rank, a, _), (b_rank, b, _)| (a_rank, a).cmp(&(b_rank, b)));
        let firm = found.partition_point(|(rank, ..)| *rank < Rank::Optional);
        let folders = folders(&found[..firm]);
        let mut taken: HashMap<String, usize> = HashMap::with_capacity(found.len());
        let mut kept: Vec<usize> = Vec::with_capacity(found.len());
        for (index, (rank, path, artifact)) in found.iter().enumerate() {
            let key = case_folded(path.as_str()).into_owned();
            // The folders of files that must exist are known beforehand.
            let file = ancestors(&key).find_map(|folder| taken.get(folder));
            let file = file.filter(|_| *rank == Rank::Optional);
            let other = taken.get(&key).or(folders.get(&key)).or(file);
            let Some((_, first, other)) = other.map(|other| &found[*other]) else {
                taken.insert(key, index);
                kept.push(index);
                continue;
            };
            if *rank == Rank::Optional && !matches!(other, Artifact::Copy(_)) {
                continue;
            }
            let message = if first == path {
                format!("`{path}` is made twice")
            } else if case_folded(first.as_str()) == key {
                format!("`{path}` and `{first}` differ only in upper and lower case")
            } else if file.is_some() {
                format!("`{first}` is both a file and a folder")
            } else {
                format!("`{path}` is both a file and a folder")
            };
            self.clash(message, artifact, other);
        }
        let mut found: Vec<Option<(OutputPath, Artifact)>> = found
            .into_iter()
            .map(|(_, path, artifact)| Some((path, artifact)))
            .collect();
        let mut kept: Vec<(OutputPath, Artifact)> =
            kept.into_iter().filter_map(|index| found[index].take()).collect();
        kept.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (paths, artifacts) = kept.into_iter().unzip();
        Checked::new(Artifacts { paths, artifacts }, self.problems)
    }

    /// Reports a problem once, though each language may have it.
    fn tell(&mut self, problem: Diagnostic) {
        let is_new = problem
            .span
            .is_none_or(|span| self.reported.insert((problem.code, span)));
        if is_new {
            self.problems.push(problem);
        }
    }

    /// Reports two files that collide, at the one that the user can rename.
    fn clash(&mut self, message: String, artifact: &Artifact, other: &Artifact) {
        let files = self.input.files;
        let mut places = [artifact, other].map(|artifact| artifact.origin(self.input));
        // A written slug is likelier to be the mistake than the name of a file.
        let is_name = |place: &Option<Span>| place.is_some_and(|span| span == Span::whole(span.file));
        if !matches!(artifact, Artifact::Copy(_)) && is_name(&places[0]) && !is_name(&places[1]) {
            places.swap(0, 1);
        }
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

/// Which of two colliding files is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Made,
    /// It has a file that can be renamed.
    Copied,
    /// A former address that is written nowhere.
    Optional,
}

/// All folders, in lower case, each with the position of a file in it.
fn folders(found: &[(Rank, OutputPath, Artifact)]) -> HashMap<String, usize> {
    let mut folders = HashMap::new();
    for (index, (_, path, _)) in found.iter().enumerate() {
        let path = case_folded(path.as_str()).into_owned();
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
