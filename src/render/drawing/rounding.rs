//! The precision of drawings.

/// Rounds a length to tenths, as path data is.
pub(super) fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}
