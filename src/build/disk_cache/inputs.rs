//! The files that a build has read.

use crate::build::BuildOptions;
use crate::input::{Files, SitePath, Stamp, stamps};
use serde::{Deserialize, Serialize};

/// The files that a build has read, in the order of paths.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Inputs(Vec<Input>);

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Input {
    path: String,
    stamp: Stamp,
    /// None for a file that has not been hashed.
    hash: Option<u64>,
}

impl Inputs {
    /// The record of the files of a site; none where they do not come from the disk.
    pub(super) fn of(files: &Files) -> Option<Self> {
        let input = |(_, site_file): (_, &crate::input::SiteFile)| {
            Some(Input {
                path: site_file.path.to_string(),
                stamp: site_file.stamp?,
                hash: site_file.known_hash(),
            })
        };
        // Files of the program change only with the program, which is compared, too.
        let on_disk = files.iter().filter(|(_, site_file)| !site_file.is_built_in);
        on_disk.map(input).collect::<Option<Vec<_>>>().map(Self)
    }

    /// Compares with the files on the disk; none where they have changed, else the record with their present stamps. A file is read only
    /// where its stamp does not prove that it is unchanged.
    pub(super) fn compare(&self, options: &BuildOptions, begun: u64) -> Option<Self> {
        let found: Vec<(SitePath, Stamp)> = stamps(options.root(), &options.read_options())
            .into_iter()
            .map(|(path, stamp)| Some((path, stamp?)))
            .collect::<Option<_>>()?;
        let is_same_file = |(known, (path, stamp)): (&Input, &(SitePath, Stamp))| {
            known.path == path.as_str() && known.stamp.bytes == stamp.bytes
        };
        if found.len() != self.0.len() || !self.0.iter().zip(&found).all(is_same_file) {
            return None;
        }
        let doubtful: Vec<(&Input, &SitePath)> = self
            .0
            .iter()
            .zip(&found)
            .filter(|(known, (_, stamp))| known.stamp != *stamp || !stamp.is_settled(begun))
            .map(|(known, (path, _))| (known, path))
            .collect();
        let paths = doubtful.iter().map(|(_, path)| (*path).clone());
        let read = Files::read_some(options.root(), &options.read_options(), paths);
        let is_same = |(known, (_, site_file)): (&(&Input, &SitePath), (_, &crate::input::SiteFile))| {
            site_file.content.is_ok() && known.0.hash.is_some_and(|hash| hash == site_file.hash())
        };
        let is_all_same = read.len() == doubtful.len() && doubtful.iter().zip(read.iter()).all(is_same);
        let now = |(known, (path, stamp)): (&Input, (SitePath, Stamp))| Input {
            path: path.to_string(),
            stamp,
            hash: known.hash,
        };
        is_all_same.then(|| Self(self.0.iter().zip(found).map(now).collect()))
    }
}
