//! Which files are no part of a site: those that editors and systems write beside what people write.
//!
//! The rule goes by names alone, so that nothing has to be asked of the file itself: whether it is a link that leads nowhere, a pipe, or
//! gone again. Reading, watching and listing ask the same function.

mod meant;

use self::meant::is_meant;

/// Folder whose name begins with a dot and which is published all the same (RFC 8615).
const WELL_KNOWN: &str = "static/.well-known";

/// What the names of leftovers end in: backups, conflicts of merges, swap files, unfinished downloads.
const ENDS: [&str; 16] = [
    ".bak",
    ".backup",
    ".orig",
    ".rej",
    ".save",
    ".tmp",
    ".temp",
    ".swp",
    ".swo",
    ".swn",
    ".swx",
    ".kate-swp",
    ".crswap",
    ".part",
    ".filepart",
    ".crdownload",
];

/// What systems put into folders.
const SYSTEM: [&str; 8] = [
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "Icon\r",
    "$RECYCLE.BIN",
    "System Volume Information",
    "__MACOSX",
    "@eaDir",
];

/// Whether a name is that of an editor's or a system's own file or folder, which is no part of a site.
pub fn is_passed_over(name: &str) -> bool {
    // Hidden files, among them `.DS_Store`, `._x`, `.git`, Vim's `.x.swp` and the locks of Emacs, `.#x`.
    name.starts_with('.')
        // What Office keeps beside an open document.
        || name.starts_with("~$")
        // What Emacs saves on its own.
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'))
        // Backups of many editors.
        || name.ends_with('~')
        // What JetBrains' editors write before they rename it.
        || name.contains("___jb_")
        // Vim's test whether it can write to a folder.
        || name == "4913"
        || is_numbered_temporary(name)
        || is_of_a_merge(name)
        || is_of_a_synchronisation(name)
        || SYSTEM.iter().any(|system| name.eq_ignore_ascii_case(system))
        || ENDS.iter().any(|end| ends_in(name, end))
}

/// What libraries for atomic writes put beside a file: `x.md.tmp.4711.1699`.
fn is_numbered_temporary(name: &str) -> bool {
    let rest = name.split_once(".tmp.").map_or("", |(_, rest)| rest);
    !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// What git's merge tools put beside a file: `x_BACKUP_4711.md`, `x_LOCAL_4711.md`.
fn is_of_a_merge(name: &str) -> bool {
    ["_BACKUP_", "_BASE_", "_LOCAL_", "_REMOTE_"].iter().any(|mark| {
        let number = name.rsplit_once(mark).map_or("", |(_, rest)| rest);
        let digits = number.split('.').next().unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// What the copies of a file that was changed on two machines are called in the languages of Dropbox and Nextcloud.
const IN_CONFLICT: [&str; 10] = [
    "conflicted copy",
    "case conflict",
    "in konflikt stehende kopie",
    "copie en conflit",
    "copia en conflicto",
    "copia in conflitto",
    "conflicterende kopie",
    "konfliktkopie",
    "motstridiga kopia",
    "omstridt kopi",
];

/// What programs that synchronise folders put beside a file: Syncthing's `x.sync-conflict-…`, `x (conflicted copy …)` of others.
fn is_of_a_synchronisation(name: &str) -> bool {
    let lower = name.to_lowercase();
    let is_bracketed = |words: &&str| {
        let found = lower.find(*words);
        found.is_some_and(|at| lower[..at].contains('(') && lower[at..].contains(')'))
    };
    lower.contains(".sync-conflict-") || IN_CONFLICT.iter().any(is_bracketed)
}

/// The name of the original, where a name is one that systems give to copies: `Copy of x.md`, `x - Copy.md`, `x copy 2.md`, `x (1).md`.
/// People give such names, too.
pub fn copied(name: &str) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let original = |stem: &str| Some(format!("{stem}.{extension}"));
    if let Some(rest) = stem.strip_prefix("Copy of ") {
        return original(rest);
    }
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let numbered = stem.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    if let Some((before, _)) = numbered.filter(|(_, number)| is_number(number)) {
        let before = before.trim_end();
        return original(before.strip_suffix(" - Copy").unwrap_or(before));
    }
    let unnumbered = stem
        .rsplit_once(' ')
        .filter(|(_, number)| is_number(number))
        .map_or(stem, |(before, _)| before);
    [" - Copy", " copy", "-copy", "_copy"]
        .iter()
        .find_map(|end| unnumbered.strip_suffix(end))
        .and_then(original)
}

/// Whether a name ends in `end`, in any case, and has something before it.
fn ends_in(name: &str, end: &str) -> bool {
    let at = name.len().checked_sub(end.len()).filter(|at| *at > 0);
    at.and_then(|at| name.get(at..))
        .is_some_and(|found| found.eq_ignore_ascii_case(end))
}

/// The name of the file that iCloud has put away, by the name of what it leaves in its place: `.x.md.icloud`.
pub(super) fn put_away(name: &str) -> Option<&str> {
    let name = name.strip_prefix('.')?.strip_suffix(".icloud")?;
    (!name.is_empty() && !is_passed_over(name)).then_some(name)
}

/// What iCloud leaves in the place of a file that it puts away.
pub(super) fn mark_of(name: &str) -> String {
    format!(".{name}.icloud")
}

/// Whether something at a path from the site's folder is not read because of its last name.
fn is_hidden(path: &str) -> bool {
    is_passed_over(name_of(path)) && path != WELL_KNOWN
}

/// Whether a hidden file seems to be meant for the site, and is no leftover.
fn seems_meant(path: &str) -> bool {
    let name = name_of(path);
    let is_leftover = name.strip_prefix('.').is_some_and(is_passed_over);
    is_meant(path, name) && !is_leftover
}

/// Whether something at a path from the site's folder is not read because of its name, but seems to be meant for readers, and is reported.
pub(super) fn is_hidden_by_mistake(path: &str) -> bool {
    is_hidden(path) && seems_meant(path)
}

/// Whether something at a path from the site's folder is passed over because of its last name, and not reported.
pub(super) fn is_last_passed_over(path: &str) -> bool {
    is_hidden(path) && !seems_meant(path)
}

/// Whether a path from the site's folder lies below a name that is passed over, or ends in one that is passed over and not reported. The
/// first name, that of a folder which is read, does not count.
pub(super) fn is_path_passed_over(path: &str) -> bool {
    is_below_hidden(path) || (path.contains('/') && is_last_passed_over(path))
}

/// Whether a path from the site's folder has a name that is not read, at its end or before. The first name does not count.
pub(super) fn is_path_hidden(path: &str) -> bool {
    is_below_hidden(path) || (path.contains('/') && is_hidden(path))
}

fn is_below_hidden(path: &str) -> bool {
    let mut folders = path.match_indices('/').skip(1);
    folders.any(|(end, _)| is_hidden(&path[..end]))
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::{copied, is_hidden_by_mistake, is_passed_over, is_path_passed_over};

    #[test]
    fn a_hidden_leftover_is_not_told() {
        assert!(is_hidden_by_mistake("content/en/.causes.md"));
        assert!(!is_hidden_by_mistake("content/en/.causes_BACKUP_4711.md"));
    }

    #[test]
    fn leftovers_are_known_by_their_names() {
        for name in [
            ".#causes.md",
            "#causes.md#",
            "causes.md~",
            "causes.md.~1~",
            ".causes.md.swp",
            "causes.md.swp",
            "4913",
            "causes.md___jb_tmp___",
            "causes.md___jb_old___",
            "~$notes.docx",
            ".~lock.notes.odt#",
            "causes.md.bak",
            "causes.md.BAK",
            "causes.md.orig",
            "causes.md.rej",
            "causes.md.tmp",
            "causes.md.tmp.4711.1699",
            "causes.md.save",
            "causes.md.kate-swp",
            "photo.jpg.part",
            ".DS_Store",
            "._causes.md",
            "Thumbs.db",
            "thumbs.db",
            "desktop.ini",
            "Desktop.ini",
            "__MACOSX",
            ".git",
            ".goutputstream-ABC123",
            "causes_BACKUP_4711.md",
            "causes_LOCAL_4711.md",
            "causes_REMOTE_4711.md",
            "causes_BASE_4711.md",
            "causes.sync-conflict-20310302-101112-ABCDEFG.md",
            "causes (Ann's conflicted copy 2031-03-02).md",
            "causes (conflicted copy 2031-03-02 101112).md",
            "Causes (Case Conflict).md",
        ] {
            assert!(is_passed_over(name), "{name}");
        }
    }

    #[test]
    fn what_people_write_is_not_passed_over() {
        for name in [
            "causes.md",
            "#1.md",
            "#",
            "orig.md",
            "bak",
            "tmp",
            "2022-4913.md",
            "a~b.md",
            "notes.docx",
            "thumbs.dbx",
            "a.tmp.md",
            "b.tmp.",
            "causes_LOCAL_.md",
            "a_BASE_line.md",
            "conflicted copy.md",
        ] {
            assert!(!is_passed_over(name), "{name}");
        }
    }

    #[test]
    fn copies_are_known_by_their_names() {
        for name in [
            "Copy of causes.md",
            "causes - Copy.md",
            "causes - Copy (2).md",
            "causes copy.md",
            "causes copy 2.md",
            "causes (1).md",
            "causes(1).md",
        ] {
            assert_eq!(copied(name).as_deref(), Some("causes.md"), "{name}");
        }
        for name in ["causes.md", "causes 2.md", "causes (old).md", "copy.md", "x"] {
            assert_eq!(copied(name), None, "{name}");
        }
    }

    #[test]
    fn folders_count_and_only_one_hidden_folder_is_published() {
        assert!(is_path_passed_over("content/.git/config"));
        assert!(is_path_passed_over("content/en/.well-known/x.txt"));
        assert!(is_path_passed_over("static/.env"));
        assert!(is_path_passed_over("static/.well-known/.x.swp"));
        assert!(is_path_passed_over("static/a/.well-known/x"));
        assert!(!is_path_passed_over("static/.well-known/security.txt"));
        assert!(!is_path_passed_over("static/.well-known"));
        assert!(!is_path_passed_over("content/en/a.md"));
        assert!(!is_path_passed_over(".hidden-root"));
    }
}
