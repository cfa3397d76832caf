//! What is wrong with a site, where, and what to do about it.
//!
//! Entry point: [`Diagnostic::error`] and its builders; [`Problems`] collects them, [`Checked`] returns them together with
//! what could be made all the same, and [`Format::render`] words them for a terminal, a program or GitHub.
//!
//! **Architecture Invariant:** no phase stops at its first problem, and nothing here prints.

mod checked;
mod diagnostic;
mod format;
mod nearest;

pub use self::checked::{Checked, Problems};
pub use self::diagnostic::{Diagnostic, Severity};
pub use self::format::Format;
pub use self::nearest::nearest;
