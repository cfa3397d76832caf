//! Files that stay on the disk, and what is handed on: one of them, or bytes.

mod elsewhere;
mod file;
mod open;
mod payload;

pub use self::elsewhere::{InputFolder, InputProblem, list_inputs, path_within, read_input, read_stream};
pub use self::file::StoredFile;
pub use self::open::MAX_BYTES;
pub(super) use self::open::{open, special};
pub use self::payload::Payload;
