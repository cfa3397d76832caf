//! What the marker of an output says: which site the last build was of, and which files it made, each with hashes of its content.

use crate::output::OutputPath;
use std::collections::HashMap;
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

/// The list of the last build.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::output) struct List {
    pub(in crate::output) site: SiteIdentity,
    /// The hashes that each file may have: one, or after a killed build that from before and that from after.
    pub(in crate::output) files: HashMap<OutputPath, Vec<u64>>,
}

/// What tells a site from another one that is built into the same folder. Either may change: a site gets another address, or is
/// built on another machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::output) struct SiteIdentity {
    /// A hash of the path from the output to the site's folder; 0 where the folder is not known.
    pub(in crate::output) place: u64,
    /// The address of the site, where it has one.
    pub(in crate::output) address: Option<String>,
}

impl SiteIdentity {
    /// The identity of the site in a folder `root`. The path between it and the output is the same in every checkout.
    pub(in crate::output) fn of(output: &Path, root: &Path, address: Option<&str>) -> Self {
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let common = output.ancestors().find(|above| root.starts_with(above));
        let common = common.unwrap_or_else(|| Path::new(""));
        let up = output
            .strip_prefix(common)
            .map_or(0, |below| below.components().count());
        let down = root.strip_prefix(common).unwrap_or(&root);
        let parts = down.components().map(|part| part.as_os_str().to_string_lossy());
        let way: Vec<_> = std::iter::repeat_n("..".into(), up).chain(parts).collect();
        Self {
            place: xxh3_64(way.join("/").as_bytes()),
            address: address.map(str::to_owned),
        }
    }

    /// Whether both are of one site, as far as that is known.
    pub(in crate::output) fn is_same(&self, other: &Self) -> bool {
        let is_unknown = self.place == 0 || other.place == 0;
        is_unknown || self.place == other.place || (self.address.is_some() && self.address == other.address)
    }

    pub(super) fn line(&self) -> String {
        let address = self.address.as_deref().unwrap_or("-");
        format!("Site: {:016x} {address}", self.place)
    }

    pub(super) fn parse(line: &str) -> Option<Self> {
        let (place, address) = line.strip_prefix("Site: ")?.split_once(' ')?;
        Some(Self {
            place: u64::from_str_radix(place, 16).ok()?,
            address: (address != "-").then(|| address.to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::SiteIdentity;
    use std::path::Path;

    #[test]
    fn a_site_is_known_by_its_place_or_its_address() {
        let site = |output: &str, root: &str, address: Option<&str>| {
            SiteIdentity::of(Path::new(output), Path::new(root), address)
        };
        let here = site("/nowhere/a/public", "/nowhere/a", Some("https://a.example/"));
        let check = |other: SiteIdentity, expected: bool| {
            assert_eq!(here.is_same(&other), expected, "{other:?}");
            assert_eq!(SiteIdentity::parse(&other.line()), Some(other));
        };
        check(site("/nowhere/b/public", "/nowhere/b", None), true);
        check(
            site("/nowhere/out", "/nowhere/a", Some("https://a.example/")),
            true,
        );
        check(
            site("/nowhere/out", "/nowhere/a", Some("https://b.example/")),
            false,
        );
        check(site("/nowhere/out", "/nowhere/a", None), false);
        check(SiteIdentity::default(), true);
    }
}
