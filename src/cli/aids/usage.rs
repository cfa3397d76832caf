//! Messages about invalid arguments.

use crate::diag::nearest;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::process::ExitCode;

/// Options, with other names under which they are looked for, and the command that has them.
const OTHERWISE: [(&str, &[&str], &str); 3] = [
    ("check", &["changes", "changed", "diff"], "since"),
    ("check", &["citations", "seeds"], "sources"),
    ("build", &["out", "dest", "destination"], "output"),
];

/// Prints the error and the usage.
pub(in crate::cli) fn tell(mut error: clap::Error) -> ExitCode {
    if error.kind() == ErrorKind::UnknownArgument {
        guess_again(&mut error);
    }
    // Nothing can be done about a closed pipe.
    let _ = error.print();
    u8::try_from(error.exit_code()).map_or(ExitCode::from(2), ExitCode::from)
}

/// Replaces a guess of `clap` that shares only its first letters with what was written, by a better one if there is one.
fn guess_again(error: &mut clap::Error) {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.trim_start_matches('-').to_owned()),
        Some(ContextValue::StyledStr(text)) => Some(text.to_string()),
        _ => None,
    };
    let (Some(given), Some(usage)) = (text(ContextKind::InvalidArg), text(ContextKind::Usage)) else {
        return;
    };
    let is_of = |command: &str| usage.contains(&format!(" {command} "));
    let meant = OTHERWISE
        .iter()
        .find(|(command, names, _)| is_of(command) && names.contains(&given.as_str()));
    let guessed = text(ContextKind::SuggestedArg);
    let is_far = guessed.is_some_and(|guessed| nearest(&given, [guessed.as_str()]).is_none());
    if let Some((_, _, meant)) = meant {
        let meant = ContextValue::String(format!("--{meant}"));
        error.insert(ContextKind::SuggestedArg, meant);
        error.remove(ContextKind::Usage);
    } else if is_far {
        // The usage in the error is that of the guess.
        error.remove(ContextKind::SuggestedArg);
        error.remove(ContextKind::Usage);
    }
}
