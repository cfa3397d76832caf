//! What the target holds before a build.

use super::disk;
use super::foreign::Foreign;
use super::marker::Marker;
use super::names::INSIDE;
use super::names::MARKER;
use super::path::OutputPath;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The contents of a target.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub(super) marker: Marker,
    /// Plain files that the marker names. Whether they still have the hashes of the marker is checked only of those that a build changes.
    pub(super) own: Vec<OutputPath>,
    /// Everything else.
    pub(super) foreign: Foreign,
}

impl Listing {
    /// Walks over a target, which costs one look at every folder and none at files. Links are not followed.
    pub(super) fn read(target: &Path) -> io::Result<Self> {
        let marker = Marker::read(target)?;
        let found = read_folder(
            &Walk {
                target,
                marker: &marker,
            },
            "",
        )?;
        Ok(Self {
            marker,
            own: found.own,
            foreign: found.foreign,
        })
    }
}

struct Walk<'a> {
    target: &'a Path,
    marker: &'a Marker,
}

#[derive(Default)]
struct Found {
    own: Vec<OutputPath>,
    foreign: Foreign,
}

/// `folder` is the path from the target, empty for the target itself.
fn read_folder(walk: &Walk<'_>, folder: &str) -> io::Result<Found> {
    let mut found = Found::default();
    let entries = match disk::read_folder(&walk.target.join(folder)) {
        // A folder that cannot be read counts as not ours.
        Err(error) if error.kind() == ErrorKind::PermissionDenied && !folder.is_empty() => {
            found.foreign.files.insert(PathBuf::from(folder));
            return Ok(found);
        }
        entries => entries?,
    };
    let mut folders = Vec::new();
    let mut is_empty = true;
    for entry in entries {
        let entry = entry?;
        is_empty = false;
        let name = entry.file_name();
        let is_marker = name == MARKER && *walk.marker != Marker::Missing;
        if folder.is_empty() && (is_marker || name == INSIDE) {
            continue;
        }
        let kind = entry.file_type()?;
        let path = name
            .to_str()
            .and_then(|name| OutputPath::new(&join(folder, name)).ok());
        match path {
            Some(path) if kind.is_file() && !walk.marker.hashes(&path).is_empty() => found.own.push(path),
            Some(path) if kind.is_dir() => folders.push(path),
            _ => {
                found.foreign.files.insert(Path::new(folder).join(name));
            }
        }
    }
    if is_empty && !folder.is_empty() {
        found.foreign.empty.insert(PathBuf::from(folder));
    }
    let below = folders
        .into_par_iter()
        .map(|folder| read_folder(walk, folder.as_str()));
    for below in below.collect::<io::Result<Vec<_>>>()? {
        found.own.extend(below.own);
        found.foreign.extend(below.foreign);
    }
    Ok(found)
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
