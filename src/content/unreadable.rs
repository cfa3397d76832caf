//! Files that could not be read.

use crate::diag::{Diagnostic, Problems};
use crate::source::{FileId, Files, Problem, Span};

/// Says of every file that could not be read why.
pub(super) fn unreadable(files: &Files) -> Problems {
    files
        .iter()
        .filter_map(|(file, source)| Some(describe(file, source.content.as_ref().err()?)))
        .collect()
}

fn describe(file: FileId, problem: &Problem) -> Diagnostic {
    let whole = Span::whole(file);
    match problem {
        Problem::NotUtf8 { offset, .. } => {
            Diagnostic::error("not-utf-8", "this file is not valid UTF-8 from here on")
                .at(Span::new(file, *offset..*offset))
                .hint("save it with the encoding UTF-8")
        }
        Problem::TooLarge { bytes, limit } => {
            let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
            let message = format!(
                "this file has {} MiB, more than the {} MiB that are read",
                megabytes(*bytes),
                megabytes(*limit)
            );
            Diagnostic::error("too-large", message)
                .at(whole)
                .hint("split it, or move it out of the site's folders")
        }
        Problem::LinkLoop => Diagnostic::error(
            "link-loop",
            "this symbolic link leads back to a folder it lies in",
        )
        .at(whole)
        .hint("remove the link"),
        Problem::LinkOutside => Diagnostic::error("link-outside", "this symbolic link leads out of the site")
            .at(whole)
            .hint("copy the file into the site instead"),
        Problem::Name => Diagnostic::error("not-utf-8", "the name of this file is not valid UTF-8").at(whole),
        Problem::Io(reason) => {
            Diagnostic::error("unreadable", format!("this file cannot be read: {reason}")).at(whole)
        }
    }
}
