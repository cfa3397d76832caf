//! The figure of the earth and the auxiliary functions of latitude that the projections share.

use std::f64::consts::FRAC_PI_2;

/// An ellipsoid of revolution, or a sphere where the eccentricity is 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ellipsoid {
    /// Semi-major axis in metres.
    pub a: f64,
    /// Square of the first eccentricity.
    pub e2: f64,
}

impl Ellipsoid {
    /// WGS 84, on which `GeoJSON` coordinates are given (RFC 7946, section 4).
    pub const WGS84: Self = Self {
        a: 6_378_137.0,
        e2: 0.006_694_379_990_141_33,
    };

    /// A sphere of a radius in metres.
    #[cfg(test)]
    pub fn sphere(radius: f64) -> Self {
        Self { a: radius, e2: 0.0 }
    }

    /// The radius of a parallel over `a` (Snyder, p. 101, equation 14-15).
    pub(super) fn m(self, phi: f64) -> f64 {
        phi.cos() / (1.0 - self.e2 * phi.sin().powi(2)).sqrt()
    }

    /// The authalic function: the area between the equator and a parallel (Snyder, p. 16, equation 3-12).
    pub(super) fn q(self, phi: f64) -> f64 {
        let sin = phi.sin();
        if self.e2 == 0.0 {
            return 2.0 * sin;
        }
        let e = self.e2.sqrt();
        let log = ((1.0 - e * sin) / (1.0 + e * sin)).ln();
        (1.0 - self.e2) * (sin / (1.0 - self.e2 * sin * sin) - log / (2.0 * e))
    }

    /// The latitude of an authalic function: by the series in the authalic latitude (Snyder, p. 16, equations 3-11 and 3-18).
    pub(super) fn latitude_of_q(self, q: f64) -> f64 {
        let beta = (q / self.q(FRAC_PI_2)).clamp(-1.0, 1.0).asin();
        let e2 = self.e2;
        let (e4, e6) = (e2.powi(2), e2.powi(3));
        beta + (e2 / 3.0 + 31.0 * e4 / 180.0 + 517.0 * e6 / 5040.0) * (2.0 * beta).sin()
            + (23.0 * e4 / 360.0 + 251.0 * e6 / 3780.0) * (4.0 * beta).sin()
            + 761.0 * e6 / 45360.0 * (6.0 * beta).sin()
    }

    /// The isometric function of conformal projections (Snyder, p. 108, equation 15-9).
    pub(super) fn t(self, phi: f64) -> f64 {
        let e = self.e2.sqrt();
        let bend = (1.0 - e * phi.sin()) / (1.0 + e * phi.sin());
        (FRAC_PI_2 / 2.0 - phi / 2.0).tan() / bend.powf(e / 2.0)
    }

    /// The latitude of an isometric function, by iteration (Snyder, p. 44, equation 7-9).
    pub(super) fn latitude_of_t(self, t: f64) -> f64 {
        let e = self.e2.sqrt();
        let mut phi = FRAC_PI_2 - 2.0 * t.atan();
        for _ in 0..8 {
            let bend = (1.0 - e * phi.sin()) / (1.0 + e * phi.sin());
            phi = FRAC_PI_2 - 2.0 * (t * bend.powf(e / 2.0)).atan();
        }
        phi
    }
}
