//! Bounds of what a template may make: how many numbers its loops get, and how long its page is; and room on the stack for the recursive
//! functions of the engine.

use std::cell::Cell;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tera::{Error, Kwargs, State, TeraResult};

/// How many numbers all calls of `range` for one page may give.
const MAX_NUMBERS: i128 = 100_000;

/// How many bytes a page may have before it is minified.
pub(in crate::theme) const MAX_PAGE: usize = 32 << 20;

/// The stack that the deepest templates and pages within the limits take in an unoptimised program, in bytes.
const DEEPEST: usize = 8 << 20;

/// The size of the stack of a thread that makes pages, in bytes.
pub(super) const ROOM: usize = 2 * DEEPEST;

thread_local! {
    /// How many numbers the calls of `range` have given so far for the page of this thread.
    static NUMBERS: Cell<i128> = const { Cell::new(0) };
}

/// Begins a page on this thread: calls of `range` are counted anew.
pub(super) fn count_anew() {
    NUMBERS.set(0);
}

/// A writer for a page that refuses more once the page is too long or has been given up.
pub(super) struct Page {
    bytes: Vec<u8>,
    pub(super) is_too_long: bool,
    is_given_up: Arc<AtomicBool>,
}

impl Page {
    /// Begins a page.
    pub(super) fn begin(is_given_up: Arc<AtomicBool>) -> Self {
        Self {
            bytes: Vec::new(),
            is_too_long: false,
            is_given_up,
        }
    }

    pub(super) fn into_text(self) -> String {
        // Only text is written to it.
        String::from_utf8(self.bytes).unwrap_or_default()
    }
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_given_up.load(Ordering::Relaxed) {
            return Err(io::Error::other("nobody waits for the page any more"));
        }
        if self.bytes.len() + bytes.len() > MAX_PAGE {
            self.is_too_long = true;
            return Err(io::Error::other("the page is too long"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `range(start, end, step_by)` as the engine has it, with a bound on the numbers that it gives for one page, so that nested loops come to
/// an end.
#[expect(
    clippy::needless_pass_by_value,
    reason = "this is how the engine calls functions"
)]
pub(in crate::theme) fn range(kwargs: Kwargs, _: &State<'_>) -> TeraResult<Vec<i64>> {
    let start = kwargs.get::<i64>("start")?.unwrap_or_default();
    let end = kwargs.must_get::<i64>("end")?;
    let step = kwargs.get::<i64>("step_by")?.unwrap_or(1);
    if step == 0 {
        return Err(Error::message("`range` cannot go in steps of 0"));
    }
    if start > end && step > 0 {
        return Err(Error::message("`range` begins after its end"));
    }
    let span = (i128::from(end) - i128::from(start)) * i128::from(step.signum());
    let count = (span.max(0) + i128::from(step.unsigned_abs()) - 1) / i128::from(step.unsigned_abs());
    let all = NUMBERS.get() + count;
    if all > MAX_NUMBERS {
        return Err(Error::message(format!(
            "`range` gives more than {MAX_NUMBERS} numbers for this page, all of its calls together"
        )));
    }
    NUMBERS.set(all);
    // Every number up to the end fits the type, since the first one does.
    Ok(
        std::iter::successors(Some(start), |number| number.checked_add(step))
            .take(usize::try_from(count).unwrap_or_default())
            .collect(),
    )
}

/// Runs a function that recurses into templates or HTML on a stack that is large enough. Most threads have 2 MiB, of which waiting tasks of
/// the thread pool may have taken a part.
pub(in crate::theme) fn with_room<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(DEEPEST, ROOM, work)
}

#[cfg(test)]
mod tests {
    use super::{MAX_PAGE, Page};
    use std::io::Write;
    use std::sync::Arc;

    #[test]
    fn a_page_that_is_too_long_is_given_up() {
        let half = vec![b' '; MAX_PAGE / 2];
        let mut page = Page::begin(Arc::default());
        assert!(page.write_all(&half).is_ok() && page.write_all(&half).is_ok());
        assert!(!page.is_too_long);
        assert!(page.write_all(b" ").is_err());
        assert!(page.is_too_long);
        assert_eq!(page.into_text().len(), MAX_PAGE);
    }
}
