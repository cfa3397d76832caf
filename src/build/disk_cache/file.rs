//! The file of a cache: a line that names the program that wrote it, and a record with its checksum.

use super::record::BuildRecord;
use crate::input::program_hash;
use crate::output::Store;
use std::io;
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

/// Raised with every change of the record.
const FORMAT: u32 = 3;

/// Name of the file for an output folder.
pub(super) fn name(target: &Path) -> String {
    let target = std::path::absolute(target).unwrap_or_else(|_| target.to_path_buf());
    format!(
        "build-{:016x}.json",
        xxh3_64(target.as_os_str().as_encoded_bytes())
    )
}

/// Reads a cache; none where there is none.
///
/// # Errors
/// Why the existing cache cannot be used.
pub(super) fn read(store: &Store, name: &str) -> Result<Option<BuildRecord>, String> {
    let Some(bytes) = store.read(name).map_err(|error| error.to_string())? else {
        return Ok(None);
    };
    let damaged = || "it is damaged".to_owned();
    let end = bytes.iter().position(|byte| *byte == b'\n').ok_or_else(damaged)?;
    let (head, body) = (&bytes[..end], &bytes[end + 1..]);
    let head = std::str::from_utf8(head).map_err(|_| damaged())?;
    let (owner, checksum) = head.rsplit_once(' ').ok_or_else(damaged)?;
    if !owner.starts_with(NAME) || checksum != sum(body) {
        return Err(damaged());
    }
    if self::owner().as_deref() != Some(owner) {
        return Err("another version of kzsite has written it".to_owned());
    }
    serde_json::from_slice(body).map(Some).map_err(|_| damaged())
}

/// Writes a cache.
///
/// # Errors
/// What the system says.
pub(super) fn write(store: &Store, name: &str, record: &BuildRecord) -> io::Result<()> {
    let owner = owner().ok_or_else(|| io::Error::other("the program cannot be read"))?;
    let body = serde_json::to_vec(record)?;
    let mut bytes = format!("{owner} {}\n", sum(&body)).into_bytes();
    bytes.extend_from_slice(&body);
    store.write(name, &bytes)
}

const NAME: &str = "kzsite-cache";

/// The version and the hash of the program, since two builds of the same version may differ.
fn owner() -> Option<String> {
    Some(format!(
        "{NAME} {FORMAT} {} {:016x}",
        env!("CARGO_PKG_VERSION"),
        program_hash()?
    ))
}

fn sum(body: &[u8]) -> String {
    format!("{:016x}", xxh3_64(body))
}
