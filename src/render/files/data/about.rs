//! Metadata of the data: version, date, title, authors.

use crate::content::sha256_hex;
use crate::edtf::{Day, Timestamp};
use crate::render::context::{DataFile, Digest, RenderInput};
use crate::site::{Publication, Site};

/// Looks up the digest of a file.
pub(super) type Known<'f, 'a> = &'f dyn Fn(DataFile) -> Option<&'a Digest>;

/// The version of the data: the day of the last change, and the beginning of a checksum over all files of records. It changes with every
/// byte of these.
pub(super) fn version(input: RenderInput<'_>, known: Known<'_, '_>) -> String {
    let sums: String = records(input)
        .filter_map(|file| Some(known(file)?.sha256.as_str()))
        .collect();
    let checksum = &sha256_hex(sums.as_bytes())[..12];
    match date(input.site) {
        Some(Day { year, month, day }) => format!("{year}.{month}.{day}+{checksum}"),
        None => format!("0.0.0+{checksum}"),
    }
}

/// The files that hold records, each of all of a kind.
pub(super) fn records(input: RenderInput<'_>) -> impl Iterator<Item = DataFile> {
    let files = input.data.files().iter().copied();
    files.filter(|file| !file.is_about() && !file.is_part())
}

/// The day of the last change that the site declares.
pub(super) fn date(site: &Site) -> Option<Day> {
    last_change(site).map(|time| time.day())
}

/// The moment of the last change that the site declares.
pub(super) fn last_change(site: &Site) -> Option<Timestamp> {
    let pages = site
        .pages()
        .iter()
        .filter_map(|page| Publication::of_page(&page.front).last());
    let events = site.events.iter().filter_map(|event| event.publication.last());
    let corrections = site
        .corrections
        .iter()
        .filter_map(|record| record.date.timestamp());
    pages.chain(events).chain(corrections).max()
}
