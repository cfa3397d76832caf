//! Which files beside pages are published: those that a page or a record refers to, of kinds that the site allows, and all of
//! `static/`.

mod host_name;

use super::model::{Addressed, Link};
use crate::config::Config;
use crate::content::{Asset, PageFile, for_the_root, unused};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::input::{FileCache, FileContent, FileId, Files, SiteFile, SitePath, Span};
use crate::media::{self, Flaw, Size};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

/// How many files are named that nothing refers to; the others are counted.
const NAMED: usize = 10;

/// What is published, and the sizes of its images.
#[derive(Debug, Default)]
pub(super) struct Published {
    pub(super) assets: Vec<Asset>,
    pub(super) sizes: HashMap<String, Size>,
}

/// The findings about files, valid while these do not change.
pub(super) type Inspections = FileCache<Inspection>;

/// The findings about a file.
#[derive(Debug)]
pub(super) struct Inspection {
    size: Result<Option<Size>, Vec<Flaw>>,
    /// Where an SVG names a home folder, and the folder.
    home: Option<(Range<usize>, String)>,
}

/// Decides what is published. `used` are the addresses that texts refer to; files that only drafts refer to are left out like the drafts,
/// and not reported.
pub(super) fn publish(
    site: &Addressed,
    files: &Files,
    used: &BTreeSet<String>,
    drafts: &[Arc<PageFile>],
    inspections: &mut Inspections,
) -> Checked<Published> {
    let mut problems = Problems::default();
    let of_drafts = of_drafts(site, drafts);
    let is_used = |asset: &&Asset| asset.is_root || used.contains(&asset.path);
    let (wanted, left): (Vec<&Asset>, Vec<&Asset>) = site.candidates.iter().partition(is_used);
    let mut is_allowed = |asset: &&Asset| {
        let site_file = files.get(asset.file);
        let of_target = site_file.target.as_ref().map(SitePath::extension);
        if of_target.is_some_and(|extension| !asset.is_root && !site.config.publishes(extension)) {
            problems.push(behind_a_link(asset.file));
            return false;
        }
        site_file.content.is_ok() && (asset.is_root || site.config.publishes(&asset.extension()))
    };
    let wanted: Vec<&Asset> = wanted.into_iter().filter(&mut is_allowed).collect();
    inspect(&wanted, files, inspections);
    let mut published = Published::default();
    for asset in wanted {
        let found = inspections
            .get(files, asset.file)
            .expect("every file that is published is inspected by now");
        problems.extend(told_of_privacy(asset, found, used));
        problems.extend(host_name::check(site, files, asset));
        match &found.size {
            Ok(size) => {
                if let Some(size) = size {
                    published.sizes.insert(asset.path.clone(), *size);
                }
            }
            // Of the flaws of a file in `static/` only some count, since it is published as it is.
            Err(flaws) => {
                let told = flaws.iter().filter(|flaw| counts(flaw, asset, used));
                problems.extend(told.map(|flaw| describe(asset.file, flaw)));
            }
        }
        published.assets.push(asset.clone());
    }
    // A file counts as used if a link to it is, and the other way round.
    let target = |asset: &Asset| files.get(asset.file).target.as_ref();
    let behind_links: BTreeSet<&str> = published
        .assets
        .iter()
        .filter_map(|asset| target(asset)?.below("content"))
        .collect();
    let is_left = |asset: &&Asset| {
        !of_drafts.contains(&asset.path)
            && !behind_links.contains(asset.path.as_str())
            && target(asset).is_none()
            && files.get(asset.file).content.is_ok()
    };
    let left: Vec<FileId> = left.into_iter().filter(is_left).map(|asset| asset.file).collect();
    warn((&site.config, files), &left, &mut problems);
    Checked::new(published, problems)
}

/// Warns of a published file that is likely not meant for readers. One in `static/` is published even if nothing refers to it.
fn told_of_privacy(asset: &Asset, found: &Inspection, used: &BTreeSet<String>) -> Option<Diagnostic> {
    if let Some((place, folder)) = &found.home {
        let message = format!("this image tells readers of a folder of somebody's computer, `{folder}`");
        let problem = Diagnostic::warning("private-file", message).at(Span::new(asset.file, place.clone()));
        return Some(problem.hint("export it as a plain SVG, or remove the attribute"));
    }
    let name = asset.path.rsplit('/').next().unwrap_or(&asset.path);
    // A file that holds a key is reported as such.
    let is_told = found
        .size
        .as_ref()
        .is_err_and(|flaws| flaws.iter().any(|flaw| flaw.code == "private-key"));
    let is_meant = !asset.is_root || used.contains(&asset.path) || is_told;
    (!is_meant && media::is_private_name(name)).then(|| {
        let message = format!("`{name}` is published, and files of this name or kind are seldom for readers");
        Diagnostic::warning("private-file", message)
            .at(Span::whole(asset.file))
            .hint("take it out of `static/`; if readers shall have it, link to it from a page")
    })
}

/// Whether a flaw of a file is an error.
fn counts(flaw: &Flaw, asset: &Asset, used: &BTreeSet<String>) -> bool {
    !asset.is_root || matches!(flaw.code, "private-key" | "unsafe-image") || shows(flaw, used, asset)
}

fn shows(flaw: &Flaw, used: &BTreeSet<String>, asset: &Asset) -> bool {
    matches!(flaw.code, "broken-image" | "misnamed-image") && used.contains(&asset.path)
}

/// The files that drafts refer to.
fn of_drafts(site: &Addressed, drafts: &[Arc<PageFile>]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in drafts {
        for link in &page.outline.links {
            if let Ok(Link::Asset(path)) = site.link(&link.target, Some(page), page.lang) {
                found.insert(path);
            }
        }
    }
    found
}

fn inspect(assets: &[&Asset], files: &Files, inspections: &mut Inspections) {
    let new: Vec<&Asset> = assets
        .iter()
        .copied()
        .filter(|asset| inspections.get(files, asset.file).is_none())
        .collect();
    let found: Vec<_> = new
        .into_par_iter()
        .map(|asset| (asset.file, inspect_one(files.get(asset.file), &asset.extension())))
        .collect();
    for (file, inspection) in found {
        inspections.put(files, file, inspection);
    }
    inspections.prune(files);
}

fn inspect_one(site_file: &SiteFile, extension: &str) -> Inspection {
    let home = || {
        let bytes = site_file.bytes();
        let place = media::home_folder(&bytes)?;
        let folder = String::from_utf8_lossy(&bytes[place.clone()]).into_owned();
        Some((place, folder))
    };
    Inspection {
        size: inspect_bytes(site_file, extension),
        home: (extension == "svg").then(home).flatten(),
    }
}

/// Inspects a file in memory if it is an image, otherwise piece by piece, since a site may have a gigabyte of files.
fn inspect_bytes(site_file: &SiteFile, extension: &str) -> Result<Option<Size>, Vec<Flaw>> {
    if let Ok(FileContent::Stored(stored)) = &site_file.content
        && !media::is_image(extension)
    {
        // A file that cannot be read any more is reported when it is copied.
        let inspected = stored
            .open()
            .and_then(|mut file| media::inspect_pieces(&mut file));
        return inspected.unwrap_or(Ok(None));
    }
    media::inspect(&site_file.bytes(), extension)
}

fn behind_a_link(file: FileId) -> Diagnostic {
    let message = "this symbolic link leads to a file of a kind that is not published";
    Diagnostic::error("unpublished-kind", message)
        .at(Span::whole(file))
        .hint("the file itself must have an extension that is published")
}

fn describe(file: FileId, flaw: &Flaw) -> Diagnostic {
    let place = flaw
        .place
        .clone()
        .map_or_else(|| Span::whole(file), |place| Span::new(file, place));
    Diagnostic::error(flaw.code, flaw.message.clone())
        .at(place)
        .hint(flaw.hint.clone())
}

fn warn((config, files): (&Config, &Files), left: &[FileId], problems: &mut Problems) {
    let hint = |file: FileId| {
        let path = &files.get(file).path;
        for_the_root(path.as_str()).unwrap_or_else(|| left_hint(config, path.name(), path.extension()))
    };
    let (named, counted) = left.split_at(left.len().min(NAMED));
    problems.extend(named.iter().map(|file| unused(*file).hint(hint(*file))));
    if let Some(first) = counted.first() {
        let message = match counted.len() {
            1 => "nothing refers to one more file; it is not published".to_owned(),
            count => format!(
                "nothing refers to {count} more files, of which this is the first; they are not published"
            ),
        };
        let problem = Diagnostic::warning("unused-file", message).at(Span::whole(*first));
        problems.push(problem.hint(hint(*first)));
    }
}

/// The hint for a file that nothing refers to, which depends on whether its kind may be published.
fn left_hint(config: &Config, name: &str, extension: &str) -> String {
    let lower = extension.to_ascii_lowercase();
    let stem = name.strip_suffix(".txt").unwrap_or_default();
    if [".md", ".yaml", ".yml"].iter().any(|read| stem.ends_with(read)) {
        return format!(
            "rename it to `{stem}`; where systems hide the end of names, have them show it first"
        );
    }
    if config.publishes(&lower) {
        return "link to it from a page, or move it out of `content/`".to_owned();
    }
    if [
        "html", "htm", "xhtml", "rst", "org", "adoc", "asciidoc", "tex", "textile",
    ]
    .contains(&lower.as_str())
    {
        return "pages are Markdown: write it as a file `.md` with a front matter, or move it out of `content/`".to_owned();
    }
    if let Some(shown) = Config::shown_as(&lower) {
        return format!(
            "browsers do not show files of this kind: make it {shown}, or move it out of `content/`"
        );
    }
    if Config::may_publish(&lower) {
        return format!(
            "move it out of `content/`; to publish it, link to it from a page and write `publish: [{lower}]` in `kzsite.yaml`"
        );
    }
    "files of this kind are never published: move it out of `content/`".to_owned()
}
