//! What a build reports while it runs and when it is done.

mod progress;
mod summary;

pub use self::progress::{Phase, Progress, Silent};
pub use self::summary::{BuildReport, LanguageReport};
