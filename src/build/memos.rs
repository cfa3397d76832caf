//! What a session remembers from one state of a site for the next.

/// What the phases remember. Everything is kept together with the very content it was made from, so that nothing in here can be
/// out of date; without memories the phases make the same.
#[derive(Debug, Default)]
pub(super) struct Memos {}
