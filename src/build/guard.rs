//! Turns a panic into a problem like any other, so that a build reports it and `serve` goes on.

use crate::diag::Diagnostic;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Does some work; `doing` completes "kzsite has crashed while". What the work leaves half done must not be used.
///
/// # Errors
/// When the work has panicked.
pub(super) fn guarded<T>(doing: &str, work: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|reason| {
        let message = format!("kzsite has crashed while {doing}: {}", words(&*reason));
        Diagnostic::error("crashed", message)
            .hint("this is a fault of kzsite: please report it, with the files at hand")
    })
}

/// The message of a panic, in a line.
fn words(reason: &(dyn Any + Send)) -> &str {
    let text = reason.downcast_ref::<&str>().copied();
    let text = text.or_else(|| reason.downcast_ref::<String>().map(String::as_str));
    text.and_then(|text| text.lines().next())
        .unwrap_or("no reason is known")
}

#[cfg(test)]
mod tests {
    use super::guarded;
    use crate::diag::Format;
    use crate::input::Files;

    #[test]
    fn a_crash_is_told() {
        assert_eq!(guarded("making `a`", || 7), Ok(7));
        let nothing: Vec<u8> = Vec::new();
        let problem = guarded("making `a`", || nothing[0]).expect_err("it crashes");
        assert_eq!(
            Format::Human { color: false }.render(&problem, &Files::default()),
            "error[crashed]: kzsite has crashed while making `a`: index out of bounds: the len is 0 but the index is 0\n |\n \
             = hint: this is a fault of kzsite: please report it, with the files at hand\n"
        );
    }
}
