//! How exact a drawing is.

/// Rounds a length to what path data is rounded to.
pub(super) fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}
