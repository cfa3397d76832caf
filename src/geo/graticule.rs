//! Meridians and parallels.

use super::{PathData, Viewport, clip};
use geo::{Coord, LineString, Simplify};

/// Steps in degrees between lines.
const STEPS: [f64; 13] = [
    30.0, 20.0, 15.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01,
];
/// Points on a line before it is simplified.
const SAMPLES: u32 = 96;
/// Deviation in user units that a curve may have.
const TOLERANCE: f64 = 0.1;

impl Viewport {
    /// The meridians and parallels in the viewport at round steps, as one path; they end `margin` user units beyond the viewport.
    pub fn graticule(&self, margin: f64) -> String {
        let bounds = self.bounds();
        let mut path = PathData::default();
        for x in multiples(bounds.west, bounds.east, 4.0) {
            self.curve(&mut path, margin, |share| Coord {
                x,
                y: bounds.south + share * bounds.height(),
            });
        }
        for y in multiples(bounds.south, bounds.north, 3.0) {
            self.curve(&mut path, margin, |share| Coord {
                x: bounds.west + share * bounds.width(),
                y,
            });
        }
        path.finish()
    }

    fn curve(&self, path: &mut PathData, margin: f64, position: impl Fn(f64) -> Coord) {
        // A little beyond the bounds, so that the lines reach the margin.
        let shares = (0..=SAMPLES).map(|step| f64::from(step) / f64::from(SAMPLES) * 1.04 - 0.02);
        let points: Vec<Coord> = shares.map(|share| self.place_prepared(position(share))).collect();
        for piece in clip::line(&points, self.window(margin)) {
            path.line(&LineString(piece).simplify(TOLERANCE).0);
        }
    }
}

/// The multiples between two limits of the widest step that gives at least `least` intervals.
fn multiples(low: f64, high: f64, least: f64) -> impl Iterator<Item = f64> {
    let wanted = STEPS.into_iter().find(|step| (high - low) / step >= least);
    let step = wanted.unwrap_or(STEPS[STEPS.len() - 1]);
    let first = (low / step).ceil();
    (0..)
        .map(move |index| (first + f64::from(index)) * step)
        .take_while(move |degrees| *degrees <= high)
}

#[cfg(test)]
mod tests {
    use super::multiples;
    use crate::geo::{Fit, Viewport};

    #[test]
    fn steps_are_round() {
        let degrees: Vec<f64> = multiples(42.3, 91.0, 4.0).collect();
        assert_eq!(degrees, [50.0, 60.0, 70.0, 80.0, 90.0]);
        let degrees: Vec<f64> = multiples(-1.3, 1.2, 3.0).collect();
        assert_eq!(degrees, [-1.0, -0.5, 0.0, 0.5, 1.0]);
    }

    #[test]
    fn a_graticule_is_a_few_short_curves() {
        let points = [(5.0, 40.0), (30.0, 55.0)].map(geo::Coord::from);
        let viewport = Viewport::around_points(&points, &Fit::default()).expect("there are points");
        let path = viewport.graticule(4.0);
        let lines = path.matches('m').count();
        assert!((7..=14).contains(&lines), "{lines}: {path}");
        assert!(path.len() < 1500, "{path}");
    }
}
