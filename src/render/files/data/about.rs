//! Metadata of the data: version, date, title, authors.

use crate::content::sha256_hex;
use crate::edtf::Day;
use crate::render::context::{DataFile, Digest, RenderInput};
use crate::site::Site;

/// Looks up the digest of a file.
pub(super) type Known<'f, 'a> = &'f dyn Fn(DataFile) -> Option<&'a Digest>;

/// The version of the data: the day of the last change, and the beginning of a checksum over all files of records. It changes with every
/// byte of these.
pub(super) fn version(input: RenderInput<'_>, known: Known<'_, '_>) -> String {
    let sums: String = records(input)
        .filter_map(|file| Some(known(file)?.sha256.as_str()))
        .collect();
    let checksum = &sha256_hex(sums.as_bytes())[..12];
    let version = input.site.version().unwrap_or_else(|| "0.0.0".to_owned());
    format!("{version}+{checksum}")
}

/// The files that hold records, each of all of a kind.
pub(super) fn records(input: RenderInput<'_>) -> impl Iterator<Item = DataFile> {
    let files = input.data.files().iter().copied();
    files.filter(|file| !file.is_about() && !file.is_part())
}

/// The day of the last change that the site declares.
pub(super) fn date(site: &Site) -> Option<Day> {
    site.last_change().map(|time| time.day())
}
