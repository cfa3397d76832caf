//! Path data as short as it gets: relative, one decimal, no needless zeros or spaces.

use geo::Coord;

/// Path data under construction.
///
/// Points are rounded to tenths before differences are taken, so rounding never adds up.
#[derive(Debug, Clone, Default)]
pub struct PathData {
    text: String,
    /// The current point in tenths.
    at: (i64, i64),
}

impl PathData {
    /// Adds a closed ring; its last point may repeat the first. A ring smaller than a tenth vanishes.
    pub fn ring(&mut self, points: &[Coord]) {
        let mut points = rounded(points);
        if points.first() == points.last() {
            points.pop();
        }
        let Some((&first, rest)) = points.split_first() else {
            return;
        };
        if rest.len() >= 2 {
            self.draw(first, rest);
            self.text.push('z');
            self.at = first;
        }
    }

    /// Adds an open line.
    pub fn line(&mut self, points: &[Coord]) {
        let points = rounded(points);
        let Some((&first, rest)) = points.split_first() else {
            return;
        };
        if !rest.is_empty() {
            self.draw(first, rest);
        }
    }

    /// The finished path data.
    pub fn finish(self) -> String {
        self.text
    }

    fn draw(&mut self, first: (i64, i64), rest: &[(i64, i64)]) {
        self.text.push('m');
        let mut spaced = Spacing::None;
        for &point in std::iter::once(&first).chain(rest) {
            for tenths in [point.0 - self.at.0, point.1 - self.at.1] {
                spaced = push(&mut self.text, tenths, spaced);
            }
            self.at = point;
        }
    }
}

/// What has to stand before the next number.
#[derive(Clone, Copy, PartialEq)]
enum Spacing {
    /// A letter came before: nothing.
    None,
    /// A whole number came before: a space, unless a sign parts the two.
    Whole,
    /// A fraction came before: a space, unless a sign or a second point parts the two.
    Fraction,
}

fn push(text: &mut String, tenths: i64, before: Spacing) -> Spacing {
    let (whole, fraction) = (tenths.abs() / 10, tenths.abs() % 10);
    let starts_with_point = whole == 0 && fraction != 0;
    if tenths < 0 {
        text.push('-');
    } else if before == Spacing::Whole || before == Spacing::Fraction && !starts_with_point {
        text.push(' ');
    }
    if !starts_with_point {
        text.push_str(&whole.to_string());
    }
    if fraction == 0 {
        return Spacing::Whole;
    }
    text.push('.');
    text.push_str(&fraction.to_string());
    Spacing::Fraction
}

/// Rounds to tenths; drops repeated points and points in the middle of a straight stretch.
fn rounded(points: &[Coord]) -> Vec<(i64, i64)> {
    let mut kept: Vec<(i64, i64)> = Vec::with_capacity(points.len());
    for point in points {
        let point = (tenths(point.x), tenths(point.y));
        if kept.last() == Some(&point) {
            continue;
        }
        if let [.., before, middle] = kept[..] {
            let (a, b) = (minus(middle, before), minus(point, middle));
            if a.0 * b.1 == a.1 * b.0 && a.0 * b.0 + a.1 * b.1 > 0 {
                kept.pop();
            }
        }
        kept.push(point);
    }
    kept
}

fn minus(a: (i64, i64), b: (i64, i64)) -> (i64, i64) {
    (a.0 - b.0, a.1 - b.1)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "lengths of a drawing are far below 2^53"
)]
fn tenths(length: f64) -> i64 {
    (length * 10.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::PathData;
    use geo::Coord;

    fn check(rings: &[&[(f64, f64)]], lines: &[&[(f64, f64)]], expected: &str) {
        let mut path = PathData::default();
        let coords = |points: &[(f64, f64)]| points.iter().copied().map(Coord::from).collect::<Vec<_>>();
        for ring in rings {
            path.ring(&coords(ring));
        }
        for line in lines {
            path.line(&coords(line));
        }
        assert_eq!(path.finish(), expected);
    }

    #[test]
    fn numbers_are_as_short_as_they_get() {
        check(
            &[],
            &[&[(10.0, 0.5), (10.54, 1.0), (9.0, 0.0)]],
            "m10 .5.5.5-1.5-1",
        );
        check(
            &[],
            &[&[(-0.5, 0.0), (0.0, 0.26), (0.5, 0.26)]],
            "m-.5 0 .5.3.5 0",
        );
    }

    #[test]
    fn rings_close_and_the_next_starts_from_there() {
        let square: &[(f64, f64)] = &[(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0), (1.0, 1.0)];
        check(&[square, square], &[], "m1 1 1 0 0 1-1 0zm0 0 1 0 0 1-1 0z");
    }

    #[test]
    fn rounding_never_adds_up() {
        let steps: Vec<(f64, f64)> = (0..=100)
            .map(|step| (f64::from(step) * 0.34, f64::from(step % 2)))
            .collect();
        let mut path = PathData::default();
        path.line(&steps.iter().copied().map(Coord::from).collect::<Vec<_>>());
        let ends: f64 = path
            .finish()
            .replace('m', "")
            .replace('-', " -")
            .split_whitespace()
            .flat_map(split_points)
            .step_by(2)
            .sum();
        assert!((ends - 34.0).abs() < 1e-9);
    }

    /// Splits `.3.5` into its numbers.
    fn split_points(run: &str) -> Vec<f64> {
        let mut numbers = Vec::new();
        let mut number = String::new();
        for c in run.chars() {
            if c == '.' && number.contains('.') {
                numbers.push(std::mem::take(&mut number));
            }
            number.push(c);
        }
        numbers.push(number);
        numbers
            .iter()
            .map(|number| number.parse().expect("path data holds numbers"))
            .collect()
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        check(
            &[&[(1.0, 1.0), (1.01, 1.0), (1.0, 1.02), (1.0, 1.0)]],
            &[&[(3.0, 3.0), (3.04, 3.0)]],
            "",
        );
        check(
            &[],
            &[&[(0.0, 0.0), (1.0, 1.0), (2.0, 2.0), (2.0, 5.0)]],
            "m0 0 2 2 0 3",
        );
    }
}
