//! The value of a claim.

mod forms;
mod number;
mod value;
mod written;

pub use self::value::{Magnitude, Qualifier, Quantity};
pub use self::written::WrittenQuantity;
