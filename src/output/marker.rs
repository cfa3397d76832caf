//! The file in an output that names the files of the last build, each with a hash of what it held: all that the next one may
//! replace or remove.

mod list;

pub(super) use self::list::{List, SiteIdentity};

use super::disk;
use super::names::MARKER;
use super::path::OutputPath;
use crate::diag::Diagnostic;
use std::fmt::Write;
use std::io;
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

const HEAD: &str = "kzsite made the files named below, with hashes of what they hold. The next build replaces or removes what still \
     holds that, and nothing else. Files: ";

/// The text that version 0.1.0 wrote, without a list.
const OLD: &str = "kzsite made this folder.";

/// What the marker of a folder says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Marker {
    /// There is none: no build has written to the folder.
    #[default]
    Missing,
    /// It is not certain which files it names. The reason: another version wrote it, or it is damaged.
    Unknown(String),
    /// The files of the last build.
    List(List),
}

impl Marker {
    /// Reads the marker of a folder. Only a plain file is one.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        Ok(match disk::read_plain(&folder.join(MARKER))? {
            Some(bytes) => Self::parse(&String::from_utf8_lossy(&bytes)),
            None => Self::Missing,
        })
    }

    pub(super) fn parse(text: &str) -> Self {
        Self::list(text).map_or_else(Self::Unknown, Self::List)
    }

    fn list(text: &str) -> Result<List, String> {
        // Compared line by line, since git may have changed the line ends.
        let mut lines = text.lines();
        let head = lines.next().unwrap_or_default();
        if head.starts_with(OLD) {
            return Err("version 0.1.0 wrote it, which kept no list".to_owned());
        }
        let sum = head
            .strip_prefix(HEAD)
            .ok_or("line 1 is not how such a list begins")?;
        let mut entries = String::new();
        let mut list = List::default();
        let mut count = 0;
        for (index, line) in lines.enumerate() {
            entries.push_str(line);
            entries.push('\n');
            if index == 0 {
                list.site = SiteIdentity::parse(line).ok_or("line 2 names no site")?;
                continue;
            }
            let (hash, path) =
                entry(line).ok_or_else(|| format!("line {} is the name of no file", index + 2))?;
            list.files.entry(path).or_default().push(hash);
            count += 1;
        }
        // A list that a merge or an editor has changed may still look like one.
        if text.ends_with('\n') && sum == checksum(count, &entries) {
            Ok(list)
        } else {
            Err("it is cut off, or somebody has changed it".to_owned())
        }
    }

    /// The hashes that the list has for a file; empty where it does not name the file.
    pub(super) fn hashes(&self, path: &OutputPath) -> &[u64] {
        match self {
            Self::List(list) => list.files.get(path).map_or(&[], Vec::as_slice),
            Self::Missing | Self::Unknown(_) => &[],
        }
    }

    /// Whether the list is one of this site and names just these files, with these hashes.
    pub(super) fn is_list_of(&self, site: &SiteIdentity, files: &[(&OutputPath, u64)]) -> bool {
        let is_named =
            |(path, hash): &(&OutputPath, u64)| matches!(self.hashes(path), [only] if only == hash);
        matches!(self, Self::List(list) if list.files.len() == files.len() && list.site == *site)
            && files.iter().all(is_named)
    }
}

/// The hash and the name of a line.
fn entry(line: &str) -> Option<(u64, OutputPath)> {
    let (hash, path) = line.split_once(' ')?;
    Some((u64::from_str_radix(hash, 16).ok()?, OutputPath::new(path).ok()?))
}

/// The text of a marker that names these files, in order; a file that may have either of two contents is named twice.
pub(super) fn text(site: &SiteIdentity, files: &[(&OutputPath, u64)]) -> String {
    let mut entries = site.line();
    entries.push('\n');
    for (path, hash) in files {
        let _ = writeln!(entries, "{hash:016x} {path}");
    }
    format!("{HEAD}{}\n{entries}", checksum(files.len(), &entries))
}

/// A checksum over the number of files and the lines about them.
fn checksum(count: usize, entries: &str) -> String {
    format!("{count}, checksum: {:016x}", xxh3_64(entries.as_bytes()))
}

/// The problem that it is unknown which files of a target kzsite has made. `doing` completes "cannot": `write to`, `clean`.
pub(super) fn unlisted(doing: &str, target: &Path, why: &str) -> Diagnostic {
    let (shown, list) = (target.display(), target.join(MARKER));
    let message = format!(
        "cannot {doing} `{shown}`: `{}` does not say for certain which files kzsite made: {why}",
        list.display()
    );
    Diagnostic::error("unlisted-output", message).hint(format!(
        "move away what is yours, remove `{shown}` by hand, and build again"
    ))
}

/// The problem that a folder is the output of another site.
pub(super) fn of_other_site(target: &Path, other: &SiteIdentity) -> Diagnostic {
    let (target, address) = (target.display(), other.address.as_ref());
    let named = address.map_or_else(String::new, |address| format!(", `{address}`"));
    let message = format!("cannot write to `{target}`: another site was built into it{named}");
    Diagnostic::error("foreign-output-folder", message)
        .hint("name another folder")
        .hint("if it is this site, or may be replaced, say `--force`")
}

#[cfg(test)]
mod tests {
    use super::{List, Marker, SiteIdentity, text};
    use crate::output::OutputPath;

    #[test]
    fn only_a_whole_list_is_believed() {
        let paths = ["a b/ü.html", "index.html"].map(|path| OutputPath::new(path).expect("the path is good"));
        let site = SiteIdentity::default();
        let files = [(&paths[0], 1), (&paths[1], 2), (&paths[1], 3)];
        let whole = text(&site, &files);
        let list = Marker::List(List {
            site: site.clone(),
            files: [(paths[0].clone(), vec![1]), (paths[1].clone(), vec![2, 3])].into(),
        });
        assert_eq!(Marker::parse(&whole), list);
        assert_eq!(Marker::parse(&whole.replace('\n', "\r\n")), list);
        assert!(
            !list.is_list_of(&site, &files[..2]),
            "one file may hold two things"
        );
        let list = Marker::parse(&text(&site, &files[..2]));
        assert!(list.is_list_of(&site, &[files[1], files[0]]) && !list.is_list_of(&site, &files[..1]));
        assert!(!list.is_list_of(&site, &[files[0], files[2]]));
        let old = "kzsite made this folder. The next build replaces all that is in it.\n";
        let half = &whole[..whole.len() - 6];
        let climbing = whole.replace("index.html", "../index.html");
        let check = |damaged: &str, why: &str| {
            assert_eq!(
                Marker::parse(damaged),
                Marker::Unknown(why.to_owned()),
                "{damaged}"
            );
        };
        check("", "line 1 is not how such a list begins");
        check(
            &format!("<<<<<<< HEAD\n{whole}"),
            "line 1 is not how such a list begins",
        );
        check(old, "version 0.1.0 wrote it, which kept no list");
        check(&whole.replace("Site: ", "S: "), "line 2 names no site");
        check(&climbing, "line 4 is the name of no file");
        for changed in [
            half,
            &whole.replace("index.html", "CNAME"),
            &format!("{whole}0000000000000001 CNAME\n"),
        ] {
            check(changed, "it is cut off, or somebody has changed it");
        }
    }
}
