//! The template engine within its bounds: of what a template may make, of its time and memory, and of the stack.

mod bounds;
mod deadline;
mod memory;
mod names;
mod records;

pub(super) use self::bounds::{MAX_PAGE, range, with_room};
pub(super) use self::deadline::{Engine, Failure, LIMIT};
pub(super) use self::memory::MAX_GROWTH;
pub(super) use self::names::hint;
pub(super) use self::records::escape;
