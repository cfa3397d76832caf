//! The scale of a chart: from values to positions, with round ticks.

/// The ratio of the greatest to the least value from which on a scale is logarithmic.
const LOG_SPREAD: f64 = 20.0;
/// An upper bound of the ticks, or the decades, of a scale.
const MOST_TICKS: u32 = 64;

/// A scale from values to shares of the plot's width.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Values {
    low: f64,
    high: f64,
    pub(super) log: bool,
    pub(super) ticks: Vec<f64>,
}

impl Values {
    /// Chooses a scale for amounts, with about `wanted` ticks; none if there are no values. A linear scale starts at 0; a wide spread gets
    /// a logarithmic one.
    pub(super) fn choose(values: &[f64], wanted: f64) -> Option<Self> {
        let low = values.iter().copied().reduce(f64::min)?;
        let high = values.iter().copied().reduce(f64::max)?;
        if low > 0.0 && high / low >= LOG_SPREAD {
            return Some(Self::logarithmic(low, high));
        }
        let whole = values.iter().all(|value| value.fract() == 0.0);
        Some(Self::linear(low.min(0.0), high.max(0.0), wanted, whole))
    }

    fn linear(low: f64, high: f64, wanted: f64, whole: bool) -> Self {
        let span = if high > low { high - low } else { 1.0 };
        let step = round_up(span / wanted);
        let step = if whole { step.max(1.0) } else { step };
        let first = (low / step).floor();
        let mut last = (high / step).ceil();
        if last <= first {
            last = first + 1.0;
        }
        let ticks = (0..MOST_TICKS)
            .map(|index| first + f64::from(index))
            .take_while(|tick| *tick <= last)
            .map(|tick| clean(tick * step))
            .collect();
        Self {
            low: clean(first * step),
            high: clean(last * step),
            log: false,
            ticks,
        }
    }

    fn logarithmic(low: f64, high: f64) -> Self {
        let low = round_down(low);
        let high = round_up(high);
        let decade = low.log10().floor();
        let ticks = (0..MOST_TICKS)
            .map(|index| 10_f64.powf(decade + f64::from(index)))
            .take_while(|power| *power <= high * 1.001)
            .flat_map(|power| [power, 2.0 * power, 5.0 * power])
            .map(clean)
            .filter(|tick| (low * 0.999..=high * 1.001).contains(tick))
            .collect();
        Self {
            low,
            high,
            log: true,
            ticks,
        }
    }

    /// Where a value lies between the ends of the scale, from 0 to 1.
    pub(super) fn share(&self, value: f64) -> f64 {
        let at = |value: f64| if self.log { value.log10() } else { value };
        ((at(value) - at(self.low)) / (at(self.high) - at(self.low))).clamp(0.0, 1.0)
    }

    /// Whether a tick is a power of ten, which keeps its label when others have to go.
    pub(super) fn is_major(&self, tick: f64) -> bool {
        !self.log || (tick.log10() - tick.log10().round()).abs() < 1e-9
    }
}

/// The least of 1, 2 and 5 times a power of ten that is not below a positive number.
fn round_up(number: f64) -> f64 {
    let power = 10_f64.powf(number.log10().floor());
    let factor = [1.0, 2.0, 5.0]
        .into_iter()
        .find(|factor| factor * power >= number * (1.0 - 1e-12));
    clean(factor.unwrap_or(10.0) * power)
}

/// The greatest of 1, 2 and 5 times a power of ten that is not above a positive number.
fn round_down(number: f64) -> f64 {
    let power = 10_f64.powf(number.log10().floor());
    let factor = [5.0, 2.0]
        .into_iter()
        .find(|factor| factor * power <= number * (1.0 + 1e-12));
    clean(factor.unwrap_or(1.0) * power)
}

/// Removes the rounding error of binary fractions from a number with few digits.
fn clean(number: f64) -> f64 {
    (number * 1e9).round() / 1e9
}

#[cfg(test)]
mod tests {
    use super::Values;
    use crate::render::drawing::random::Random;

    fn check(values: &[f64], log: bool, ticks: &[f64]) {
        let scale = Values::choose(values, 5.0).expect("there are values");
        assert_eq!((scale.log, scale.ticks.as_slice()), (log, ticks), "{values:?}");
    }

    #[test]
    fn ticks_are_round_and_enclose_the_values() {
        check(&[8.0, 18.0], false, &[0.0, 5.0, 10.0, 15.0, 20.0]);
        check(&[1.0], false, &[0.0, 1.0]);
        check(&[0.0], false, &[0.0, 1.0]);
        check(&[0.25, 0.4], false, &[0.0, 0.1, 0.2, 0.3, 0.4]);
        check(&[1.5, 2.0], false, &[0.0, 0.5, 1.0, 1.5, 2.0]);
        check(&[-3.0, 4.0], false, &[-4.0, -2.0, 0.0, 2.0, 4.0]);
    }

    #[test]
    fn a_wide_spread_is_logarithmic_unless_it_holds_nothing() {
        check(
            &[10.0, 999.0],
            true,
            &[10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0],
        );
        check(&[0.0, 1000.0], false, &[0.0, 200.0, 400.0, 600.0, 800.0, 1000.0]);
    }

    #[test]
    fn scales_grow_with_values_and_hold_them_all() {
        let mut random = Random::new(3);
        for _ in 0..500 {
            let size = 10_f64.powf(random.between(-1.0, 6.0));
            let mut values: Vec<f64> = (0..8).map(|_| random.between(0.01, size)).collect();
            values.sort_by(f64::total_cmp);
            let scale = Values::choose(&values, 5.0).expect("there are values");
            let shares: Vec<f64> = values.iter().map(|value| scale.share(*value)).collect();
            assert!(shares.is_sorted(), "{scale:?}");
            let strict = values.windows(2).zip(shares.windows(2));
            assert!(
                strict
                    .filter(|(values, _)| values[1] > values[0] * 1.0001)
                    .all(|(_, shares)| shares[1] > shares[0]),
                "{values:?} in {scale:?}"
            );
            assert!(scale.ticks.len() >= 2 && scale.ticks.is_sorted(), "{scale:?}");
        }
    }
}
