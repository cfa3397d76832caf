//! How much a claim says.

mod forms;
mod number;
mod value;
mod written;

#[cfg(test)]
pub use self::value::Magnitude;
pub use self::value::{Qualifier, Quantity};
pub use self::written::WrittenQuantity;
