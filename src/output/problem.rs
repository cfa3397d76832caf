//! Wording of errors of the system.

use crate::diag::Diagnostic;
use std::io::{Error, ErrorKind};
use std::path::Path;

/// Words an error of the system. `doing` completes "cannot": `write`, `remove`.
pub(super) fn of(doing: &str, path: &Path, error: &Error) -> Diagnostic {
    let path = path.display();
    let (code, reason, hint) = match error.kind() {
        ErrorKind::StorageFull => (
            "disk-full",
            "the disk is full",
            "make room and build again; the output is as it was before",
        ),
        ErrorKind::QuotaExceeded => (
            "disk-full",
            "the quota of the disk is used up",
            "make room and build again; the output is as it was before",
        ),
        ErrorKind::ReadOnlyFilesystem => (
            "read-only-output",
            "the disk is read-only",
            "write to another folder, or mount the disk for writing",
        ),
        ErrorKind::PermissionDenied => (
            "no-permission",
            "permission denied",
            "check who owns the folder and who may write to it, or write to another one",
        ),
        ErrorKind::NotADirectory => (
            "output-failed",
            "a file stands where a folder should be",
            "move the file away, or write to another folder",
        ),
        ErrorKind::AlreadyExists | ErrorKind::IsADirectory => (
            "output-failed",
            "something of that name is there already",
            "two names may differ only in capitals, which some disks do not tell apart",
        ),
        ErrorKind::InvalidFilename => (
            "output-failed",
            "the name is too long or not allowed on this disk",
            "write to a folder with a shorter path, or shorten the slug",
        ),
        _ => return other(doing, &path.to_string(), error),
    };
    Diagnostic::error(code, format!("cannot {doing} `{path}`: {reason}")).hint(hint)
}

fn other(doing: &str, path: &str, error: &Error) -> Diagnostic {
    let words = error.to_string();
    let mut chars = words.chars();
    let lower: String = chars
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .chain(chars)
        .collect();
    Diagnostic::error("output-failed", format!("cannot {doing} `{path}`: {lower}"))
        .hint("build again; the output is as it was before")
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::diag::Format;
    use crate::input::Files;
    use std::io::{Error, ErrorKind};
    use std::path::Path;

    #[test]
    fn refusals_say_what_to_do() {
        let check = |error: Error, expected: &str| {
            let problem = of("write", Path::new("public/a.html"), &error);
            let frame = Format::Human { color: false }.render(&problem, &Files::default());
            assert_eq!(frame, expected);
        };
        check(
            ErrorKind::StorageFull.into(),
            "error[disk-full]: cannot write `public/a.html`: the disk is full\n |\n \
             = hint: make room and build again; the output is as it was before\n",
        );
        check(
            ErrorKind::PermissionDenied.into(),
            "error[no-permission]: cannot write `public/a.html`: permission denied\n |\n \
             = hint: check who owns the folder and who may write to it, or write to another one\n",
        );
        check(
            Error::other("Something else"),
            "error[output-failed]: cannot write `public/a.html`: something else\n |\n \
             = hint: build again; the output is as it was before\n",
        );
    }
}
