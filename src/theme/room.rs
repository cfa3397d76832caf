//! Room for functions that call themselves.

/// What the deepest templates and pages that limits let through take in an unoptimised program, and twice that.
const ROOM: usize = 16 << 20;

/// Calls a function that calls itself for each step into templates or HTML. Threads have 2 MiB, and the work that waits for other
/// work may lie on it already.
pub(super) fn with_room<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(ROOM, ROOM, work)
}
