//! Reading the disk: what a walk over the site's folders has found, in parallel.

mod conflict;

use self::conflict::conflict;
use super::derived::Note;
use super::passed_over::is_hidden_by_mistake;
use super::stored::{MAX_BYTES, StoredFile, open, special};
use super::walk::{Found, Walk, resolve};
use super::{BuiltIn, FileContent, Foreign, MAP_LAYERS, Problem, RAW_TEXTS, SiteFile, SitePath, Stamp};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

impl Walk {
    /// Reads the files in parallel.
    pub(super) fn read(self) -> Vec<SiteFile> {
        let built_in = self.built_in.iter().flat_map(|folder| built_in(folder));
        let mut site_files: Vec<SiteFile> = self.found.into_par_iter().map(load).collect();
        site_files.extend(built_in);
        site_files
    }

    /// Looks at the files in parallel; no stamp where one cannot be read.
    pub(super) fn stamps(self) -> Vec<(SitePath, Option<Stamp>)> {
        let look = |found: Found| {
            let stamp = stamp(&found.real).ok().filter(|_| found.problem.is_none());
            (found.path, stamp)
        };
        self.found.into_par_iter().map(look).collect()
    }

    /// Reads the files that are not known yet, in parallel, and returns the others as they are known. What is behind a link is
    /// always read: the link may lead elsewhere than before.
    pub(super) fn read_new(
        self,
        known: impl Fn(&SitePath) -> Option<Arc<SiteFile>> + Sync,
    ) -> Vec<Arc<SiteFile>> {
        let get = |found: Found| {
            let is_plain = found.problem.is_none() && !found.is_linked;
            match known(&found.path).filter(|site_file| is_plain && site_file.content.is_ok()) {
                Some(site_file) => site_file,
                None => Arc::new(load(found)),
            }
        };
        let built_in = self.built_in.iter().flat_map(|folder| built_in(folder));
        let built_in: Vec<_> = built_in
            .map(|site_file| {
                known(&site_file.path)
                    .filter(|known| known.is_built_in)
                    .unwrap_or_else(|| Arc::new(site_file))
            })
            .collect();
        let mut site_files: Vec<_> = self.found.into_par_iter().map(get).collect();
        site_files.extend(built_in);
        site_files
    }
}

/// The files of a folder that the program brings along.
fn built_in(folder: &BuiltIn) -> impl Iterator<Item = SiteFile> {
    folder.files.iter().map(|(name, bytes)| {
        let path = SitePath::new(&format!("{}/{name}", folder.folder));
        SiteFile {
            content: decode(&path, bytes.to_vec()),
            path,
            target: None,
            stamp: None,
            is_built_in: true,
            note: Note::default(),
        }
    })
}

/// Reads one file at a path for which [`is_plain`] holds.
pub(super) fn read_plain(root: &Path, path: SitePath) -> SiteFile {
    load(Found {
        real: root.join(path.as_str()),
        problem: is_hidden_by_mistake(path.as_str()).then_some(Problem::Hidden),
        path,
        is_linked: false,
        target: None,
    })
}

/// Whether a path from the root leads to a file by itself: no part of it is a link, and the disk has it by just this name.
pub(super) fn is_plain(root: &Path, path: &SitePath) -> bool {
    let real = || Some((resolve(root).ok()?, resolve(&root.join(path.as_str())).ok()?));
    real().is_some_and(|(root, file)| file == root.join(path.as_str()))
}

pub(super) fn stamp(path: &Path) -> io::Result<Stamp> {
    std::fs::metadata(path).map(|metadata| Stamp::of_source(&metadata))
}

fn load(found: Found) -> SiteFile {
    let Found {
        path,
        real,
        target,
        problem,
        ..
    } = found;
    let fetched = match problem {
        Some(problem) => Err(problem),
        None => fetch(&path, &real),
    };
    match fetched {
        Ok((stamp, content)) => SiteFile {
            content,
            path,
            target,
            stamp: Some(stamp),
            is_built_in: false,
            note: Note::default(),
        },
        Err(problem) => SiteFile {
            path,
            content: Err(problem),
            target,
            stamp: None,
            is_built_in: false,
            note: Note::default(),
        },
    }
}

/// The stamp is taken before the bytes are read, so that a change in between shows. The type is asked of the opened file once more, since
/// another file may have taken its name meanwhile.
fn fetch(path: &SitePath, real: &Path) -> Result<(Stamp, Result<FileContent, Problem>), Problem> {
    let refused = |error: io::Error| Problem::Io(error.to_string());
    let file = open(real).map_err(refused)?;
    let metadata = file.metadata().map_err(refused)?;
    if !metadata.is_file() {
        return Err(Problem::Special(special(metadata.file_type())));
    }
    check_size(metadata.len())?;
    let stamp = Stamp::of_source(&metadata);
    if !is_held(path) {
        let stored = StoredFile::new(real, stamp);
        let may_be_merged = may_be_merged(path) && metadata.len() <= MAX_BYTES;
        if may_be_merged || metadata.len() <= LONGEST_POINTER {
            let mut bytes = Vec::new();
            file.take(MAX_BYTES).read_to_end(&mut bytes).map_err(refused)?;
            let flaw = pointer(&bytes).or_else(|| unmerged(&bytes).filter(|_| may_be_merged));
            if let Some(problem) = flaw {
                return Ok((stamp, Err(problem)));
            }
        }
        return Ok((stamp, Ok(FileContent::Stored(Arc::new(stored)))));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    let read = file.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    check_size(read.map_err(refused)? as u64)?;
    Ok((stamp, decode(path, bytes)))
}

/// The greatest length of a pointer of Git LFS, in bytes.
const LONGEST_POINTER: u64 = 1024;

/// What Git LFS writes in the place of a file until the file itself is fetched (its specification has one first line for all).
fn pointer(bytes: &[u8]) -> Option<Problem> {
    let is_pointer = bytes.len() as u64 <= LONGEST_POINTER
        && bytes.starts_with(b"version https://git-lfs.github.com/spec/");
    is_pointer.then_some(Problem::Pointer)
}

pub(super) fn decode(path: &SitePath, bytes: Vec<u8>) -> Result<FileContent, Problem> {
    if let Some(problem) = pointer(&bytes) {
        return Err(problem);
    }
    if !is_text(path) && !is_layer(path) {
        return match unmerged(&bytes).filter(|_| may_be_merged(path)) {
            Some(problem) => Err(problem),
            None => Ok(FileContent::Bytes(bytes.into())),
        };
    }
    if let Some(kind) = Foreign::of(&bytes).filter(|_| is_text(path)) {
        return Err(Problem::Foreign(kind));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            if let Some(offset) = conflict(&text) {
                let text = text.into();
                return Err(Problem::Conflict { offset, text });
            }
            if let Some(offset) = control_character(path, &text) {
                let text = text.into();
                return Err(Problem::ControlCharacter { offset, text });
            }
            Ok(FileContent::Text(text.into()))
        }
        // A map layer may have any name, and so may what lies beside the layers.
        Err(error) if !is_text(path) => Ok(FileContent::Bytes(error.into_bytes().into())),
        Err(error) => Err(Problem::NotUtf8 {
            offset: error.utf8_error().valid_up_to(),
            lossy: String::from_utf8_lossy(error.as_bytes()).into(),
        }),
    }
}

/// Whether a file that is only handed on is one that versions are merged in line by line.
fn may_be_merged(path: &SitePath) -> bool {
    let extension = path.extension().to_ascii_lowercase();
    !is_raw(path)
        && [
            "txt",
            "css",
            "svg",
            "xml",
            "json",
            "geojson",
            "html",
            "htm",
            "js",
            "mjs",
            "csv",
            "tsv",
            "md",
            "yaml",
            "yml",
            "vtt",
            "srt",
            "webmanifest",
            "ics",
        ]
        .contains(&extension.as_str())
}

/// What a merge has left in a text.
fn unmerged(bytes: &[u8]) -> Option<Problem> {
    let text = std::str::from_utf8(bytes).ok()?;
    let offset = conflict(text)?;
    let text = text.into();
    Some(Problem::Conflict { offset, text })
}

/// Where an invisible character stands that no page may hold, as pasted from a terminal or a damaged document. Texts of sources and files
/// that are published byte for byte are not searched, nor is YAML, whose reader does it.
fn control_character(path: &SitePath, text: &str) -> Option<usize> {
    let is_written = ["md", "html", "xml", "ftl", "svg"].contains(&path.extension());
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    is_written.then(|| odd_character(text)).flatten()
}

/// Whether the bytes of a file are held in memory: it is text, or may be, or a drawing, whose flaws have places.
fn is_held(path: &SitePath) -> bool {
    is_text(path) || is_layer(path) || is_raw(path) || path.extension().eq_ignore_ascii_case("svg")
}

/// Whether it is the text of an article as it came, which may be in any encoding and say anything.
fn is_raw(path: &SitePath) -> bool {
    path.below(RAW_TEXTS).is_some()
}

fn is_layer(path: &SitePath) -> bool {
    path.below(MAP_LAYERS).is_some()
}

/// Whether a file is understood, and not only handed on.
fn is_text(path: &SitePath) -> bool {
    let top = path.as_str().split('/').next().unwrap_or_default();
    let extension = path.extension();
    match top {
        // Published byte for byte.
        "static" => false,
        "seeds" if is_raw(path) => false,
        "seeds" if extension == "lock" => true,
        "content" => {
            ["md", "yaml", "yml", "svg"].contains(&extension) || (is_layer(path) && extension == "geojson")
        }
        _ => [
            "md", "yaml", "yml", "html", "xml", "ftl", "css", "js", "svg", "geojson", "txt",
        ]
        .contains(&extension),
    }
}

/// Whether a file is larger than any that is read.
fn check_size(bytes: u64) -> Result<(), Problem> {
    if bytes > MAX_BYTES {
        return Err(Problem::TooLarge {
            bytes,
            limit: MAX_BYTES,
        });
    }
    Ok(())
}

/// Reads a text that lies anywhere: what a command is given, and no part of the site.
///
/// # Errors
/// When there is no plain file, it is too large, no text in UTF-8, or cannot be read.
pub fn read_given(path: &Path) -> io::Result<String> {
    let file = open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("it is no plain file"));
    }
    let mut bytes = Vec::new();
    file.take(MAX_GIVEN + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_GIVEN {
        return Err(io::Error::other("it is larger than 10 MB"));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::other("it is no text in UTF-8"))
}

/// The longest text that a command takes, in bytes.
const MAX_GIVEN: u64 = 10_000_000;

/// Where the first character stands that no text may hold: a control character other than tabs and line ends, or one that turns the direction of what follows up
/// to the end of its paragraph with nothing to turn it back (Unicode Standard Annex 9, sections 2.1 to 2.4).
pub fn odd_character(text: &str) -> Option<usize> {
    let is_control = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    text.find(is_control).into_iter().chain(unclosed(text)).min()
}

/// Whether a character turns the direction of what follows, or turns it back.
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Where the direction is turned and not turned back.
fn unclosed(text: &str) -> Option<usize> {
    text.find(turns_direction)?;
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut is_blank = false;
    for (at, c) in text.char_indices() {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push((at, false)),
            '\u{2066}'..='\u{2068}' => open.push((at, true)),
            // The end of an isolate closes what was opened within it.
            '\u{2069}' => {
                if let Some(isolate) = open.iter().rposition(|(_, is_isolate)| *is_isolate) {
                    open.truncate(isolate);
                }
            }
            '\u{202c}' if open.last().is_some_and(|(_, is_isolate)| !is_isolate) => {
                open.pop();
            }
            '\n' if is_blank && !open.is_empty() => break,
            _ => {}
        }
        is_blank = c == '\n' || (is_blank && c.is_whitespace());
    }
    open.first().map(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use super::odd_character;

    #[test]
    fn what_acts_and_does_not_end_is_found() {
        let check =
            |text: &str, expected: Option<usize>| assert_eq!(odd_character(text), expected, "{text:?}");
        check("a\tb\r\nc", None);
        check("a\u{7}b", Some(1));
        check("a\u{9b}", Some(1));
        check("a\u{202e}b", Some(1));
        check("a\u{202e}b\u{202c} c", None);
        check("a \u{2067}שלום\u{2069} c", None);
        check("a \u{2067}b\u{202b}c\u{2069} d", None);
        check("a \u{2067}b\u{202c} d", Some(2));
        check("\u{202b}a\n\nb\u{202c}", Some(0));
        check("שלום\u{200f}!", None);
    }
}
