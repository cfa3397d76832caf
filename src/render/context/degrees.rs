//! Latitudes and longitudes in words.

use super::Context;

impl Context<'_> {
    /// "26.7° S", with so many digits after the decimal point.
    pub(in crate::render) fn latitude(&self, degrees: f64, digits: usize) -> String {
        let key = if degrees < 0.0 {
            "latitude-south"
        } else {
            "latitude-north"
        };
        self.degrees(key, degrees, digits)
    }

    /// "17.4° W", with so many digits after the decimal point.
    pub(in crate::render) fn longitude(&self, degrees: f64, digits: usize) -> String {
        let key = if degrees < 0.0 {
            "longitude-west"
        } else {
            "longitude-east"
        };
        self.degrees(key, degrees, digits)
    }

    fn degrees(&self, key: &str, degrees: f64, digits: usize) -> String {
        let degrees = self.locale.decimal(degrees.abs(), digits);
        self.t(key, &[("degrees", degrees.as_str().into())])
    }
}
