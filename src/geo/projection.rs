//! Map projections, chosen for what they have to show.
//!
//! Formulas after John P. Snyder, *Map Projections: A Working Manual*, USGS Professional Paper 1395 (1987); page and
//! equation numbers are his.

use super::{Bounds, Ellipsoid};
use geo::Coord;
use std::f64::consts::FRAC_PI_2;

/// The farthest latitude from the equator, in degrees, to which a Lambert conformal conic is drawn: the far pole lies at infinity.
const CONFORMAL_LIMIT: f64 = 89.0;
/// The cone constant below which a cone is so slender that a cylinder is as good.
const SLENDER: f64 = 0.1;
/// Standard parallels nearer to one another than this, in radians, count as one.
const ONE_PARALLEL: f64 = 1e-9;
/// Extents higher or wider than this, in degrees, are drawn on a cylinder.
const HUGE: (f64, f64) = (100.0, 200.0);
/// Wide extents wholly beyond this latitude, in degrees, go around the pole rather than along the equator.
const TEMPERATE: f64 = 30.0;
/// Extents whose middle is nearer to a pole than this latitude, in degrees, are drawn around the pole.
const POLAR: f64 = 70.0;

/// What a projection should keep true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Purpose {
    /// Areas: right for thematic maps.
    #[default]
    EqualArea,
    /// Angles and local shapes; where no cone fits, areas are kept true instead.
    Conformal,
}

/// A kind of projection with its parameters, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// Albers equal-area conic (Snyder, chapter 14).
    Albers {
        /// The parallels of true scale.
        parallels: [f64; 2],
    },
    /// Lambert conformal conic (Snyder, chapter 15).
    LambertConformal {
        /// The parallels of true scale.
        parallels: [f64; 2],
    },
    /// Cylindrical equal-area, normal aspect (Snyder, chapter 10).
    CylindricalEqualArea {
        /// The parallel of true scale, north and south.
        parallel: f64,
    },
    /// Lambert azimuthal equal-area, polar aspect (Snyder, chapter 24).
    AzimuthalEqualArea {
        /// Whether the pole in the middle is the south pole.
        south: bool,
    },
}

/// A projection from degrees of longitude and latitude to metres, x to the east and y to the north.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    kind: Kind,
    central_meridian: f64,
    ellipsoid: Ellipsoid,
    constants: Constants,
}

/// Constants of the formulas.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Constants {
    /// Cone constant, or scale of the equator.
    n: f64,
    /// `C` of Albers, `F` of Lambert.
    c: f64,
    /// Radius of the parallel of origin.
    rho0: f64,
}

impl Projection {
    /// Chooses the projection for bounds: a cone with standard parallels one sixth inside the northern and southern edges (Snyder, p. 99),
    /// except where a cone fits badly.
    pub fn for_bounds(bounds: &Bounds, purpose: Purpose) -> Self {
        let to_degree = if bounds.height() > 6.0 { 1.0 } else { 10.0 };
        let round = |degrees: f64| (degrees * to_degree).round() / to_degree;
        let sixth = bounds.height() / 6.0;
        let parallels = [round(bounds.south + sixth), round(bounds.north - sixth)];
        let meridian = round(bounds.center().x);
        let mean = bounds.center().y;
        let slenderness = f64::midpoint(parallels[0].to_radians().sin(), parallels[1].to_radians().sin());
        let nearest = if bounds.south * bounds.north > 0.0 {
            bounds.south.abs().min(bounds.north.abs())
        } else {
            0.0
        };
        let around_pole = bounds.touches_pole() && bounds.height() < HUGE.0
            || bounds.width() > HUGE.1 && nearest > TEMPERATE;
        let kind = if mean.abs() > POLAR || around_pole {
            Kind::AzimuthalEqualArea { south: mean < 0.0 }
        } else if bounds.height() > HUGE.0 || bounds.width() > HUGE.1 || slenderness.abs() < SLENDER {
            let spread = parallels[0].hypot(parallels[1]) / 2_f64.sqrt();
            Kind::CylindricalEqualArea {
                parallel: round(spread.min(45.0)),
            }
        } else if purpose == Purpose::Conformal {
            Kind::LambertConformal { parallels }
        } else {
            Kind::Albers { parallels }
        };
        Self::new(kind, meridian, parallels[0], Ellipsoid::WGS84)
    }

    /// Makes a projection of its parameters; `origin` is the latitude at which y is 0 on a cone.
    ///
    /// The standard parallels of a cone must not lie symmetrically to the equator.
    pub fn new(kind: Kind, central_meridian: f64, origin: f64, ellipsoid: Ellipsoid) -> Self {
        let constants = match kind {
            Kind::Albers { parallels } => albers(ellipsoid, parallels, origin),
            Kind::LambertConformal { parallels } => lambert(ellipsoid, parallels, origin),
            Kind::CylindricalEqualArea { parallel } => Constants {
                n: ellipsoid.m(parallel.to_radians()),
                c: 0.0,
                rho0: 0.0,
            },
            Kind::AzimuthalEqualArea { .. } => Constants {
                n: 1.0,
                c: 0.0,
                rho0: 0.0,
            },
        };
        Self {
            kind,
            central_meridian,
            ellipsoid,
            constants,
        }
    }

    /// The kind with its parameters.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The meridian in the middle, in degrees; on an azimuthal projection the one that points down (up around the south pole).
    pub fn central_meridian(&self) -> f64 {
        self.central_meridian
    }

    /// Whether the map is torn along the meridian opposite the central one.
    pub(super) fn has_seam(&self) -> bool {
        !matches!(self.kind, Kind::AzimuthalEqualArea { .. })
    }

    /// Projects a position. Longitudes are taken as they are, so a position more than 180 degrees from the central meridian
    /// lies beyond the seam.
    pub fn project(&self, position: Coord) -> Coord {
        let Constants { n, c, rho0 } = self.constants;
        let Ellipsoid { a, .. } = self.ellipsoid;
        let phi = position.y.clamp(-90.0, 90.0).to_radians();
        let lambda = (position.x - self.central_meridian).to_radians();
        match self.kind {
            // p. 101, equations 14-1, 14-2, 14-4, 14-12
            Kind::Albers { .. } => {
                let rho = a * (c - n * self.ellipsoid.q(phi)).max(0.0).sqrt() / n;
                Coord {
                    x: rho * (n * lambda).sin(),
                    y: rho0 - rho * (n * lambda).cos(),
                }
            }
            // p. 108, equations 14-1, 14-2, 14-4, 15-7
            Kind::LambertConformal { .. } => {
                let limit = CONFORMAL_LIMIT.to_radians();
                let rho = a * c * self.ellipsoid.t(phi.clamp(-limit, limit)).powf(n);
                Coord {
                    x: rho * (n * lambda).sin(),
                    y: rho0 - rho * (n * lambda).cos(),
                }
            }
            // p. 81, equations 10-14, 10-15
            Kind::CylindricalEqualArea { .. } => Coord {
                x: a * n * lambda,
                y: a * self.ellipsoid.q(phi) / (2.0 * n),
            },
            // p. 188, equations 24-23 to 24-25, 21-30, 21-31
            Kind::AzimuthalEqualArea { south } => {
                let sign = if south { -1.0 } else { 1.0 };
                let rho = a
                    * (self.ellipsoid.q(FRAC_PI_2) - sign * self.ellipsoid.q(phi))
                        .max(0.0)
                        .sqrt();
                Coord {
                    x: rho * lambda.sin(),
                    y: -sign * rho * lambda.cos(),
                }
            }
        }
    }

    /// Finds the position of a projected point. A point off the map has the position of the nearest edge of the map, roughly.
    pub fn unproject(&self, point: Coord) -> Coord {
        let Constants { n, c, rho0 } = self.constants;
        let Ellipsoid { a, .. } = self.ellipsoid;
        let (phi, lambda) = match self.kind {
            // p. 101-102, equations 14-8 to 14-11, 14-19
            Kind::Albers { .. } => {
                let (rho, theta) = polar(point, rho0, n);
                let q = (c - (rho * n / a).powi(2)) / n;
                (self.ellipsoid.latitude_of_q(q), theta / n)
            }
            // p. 108-109, equations 14-9 to 14-11, 15-11
            Kind::LambertConformal { .. } => {
                let (rho, theta) = polar(point, rho0, n);
                let t = (rho / (a * c)).powf(1.0 / n);
                (self.ellipsoid.latitude_of_t(t), theta / n)
            }
            // p. 83, equations 10-26, 10-27
            Kind::CylindricalEqualArea { .. } => {
                let q = 2.0 * point.y * n / a;
                (self.ellipsoid.latitude_of_q(q), point.x / (a * n))
            }
            // p. 190, equations 20-16, 20-18, 24-31
            Kind::AzimuthalEqualArea { south } => {
                let sign = if south { -1.0 } else { 1.0 };
                let rho = point.x.hypot(point.y);
                let q = sign * (self.ellipsoid.q(FRAC_PI_2) - (rho / a).powi(2));
                (self.ellipsoid.latitude_of_q(q), point.x.atan2(-sign * point.y))
            }
        };
        Coord {
            x: self.central_meridian + lambda.to_degrees().clamp(-180.0, 180.0),
            y: phi.to_degrees(),
        }
    }
}

/// Radius and angle around the apex of a cone; signs are turned for a cone over the southern hemisphere (Snyder, p. 101).
fn polar(point: Coord, rho0: f64, n: f64) -> (f64, f64) {
    let sign = n.signum();
    let (x, y) = (point.x * sign, (rho0 - point.y) * sign);
    (sign * x.hypot(y), x.atan2(y))
}

/// Snyder, p. 101, equations 14-12 to 14-15.
fn albers(ellipsoid: Ellipsoid, parallels: [f64; 2], origin: f64) -> Constants {
    let [phi1, phi2] = parallels.map(f64::to_radians);
    let (m1, q1) = (ellipsoid.m(phi1), ellipsoid.q(phi1));
    let n = if (phi1 - phi2).abs() < ONE_PARALLEL {
        phi1.sin()
    } else {
        (m1.powi(2) - ellipsoid.m(phi2).powi(2)) / (ellipsoid.q(phi2) - q1)
    };
    let c = m1.powi(2) + n * q1;
    let rho0 = ellipsoid.a * (c - n * ellipsoid.q(origin.to_radians())).max(0.0).sqrt() / n;
    Constants { n, c, rho0 }
}

/// Snyder, p. 108, equations 15-7 to 15-10.
fn lambert(ellipsoid: Ellipsoid, parallels: [f64; 2], origin: f64) -> Constants {
    let [phi1, phi2] = parallels.map(f64::to_radians);
    let (m1, t1) = (ellipsoid.m(phi1), ellipsoid.t(phi1));
    let n = if (phi1 - phi2).abs() < ONE_PARALLEL {
        phi1.sin()
    } else {
        (m1.ln() - ellipsoid.m(phi2).ln()) / (t1.ln() - ellipsoid.t(phi2).ln())
    };
    let c = m1 / (n * t1.powf(n));
    let rho0 = ellipsoid.a * c * ellipsoid.t(origin.to_radians()).powf(n);
    Constants { n, c, rho0 }
}

#[cfg(test)]
mod tests;
