//! Charts of rival claims: a dot plot with one row a claim, values across.

use super::rounding::tenth;
use super::text;
use super::values::Values;
use crate::content::{Qualifier, Quantity};
use crate::render::view::{Chart, ChartMark, ChartRow, ChartTick};

/// Space between a mark and its value in words.
const GAP: f64 = 9.0;
/// Half of the largest mark, which stays inside the plot.
const MARK: f64 = 7.0;
/// Length of the arrow of an open-ended claim.
const ARROW: f64 = 26.0;
/// Space between labels of ticks.
const BETWEEN: f64 = 10.0;
/// The greatest width of the words on the left of a wide chart.
const WORDS: f64 = 240.0;
/// From one line of words to the next.
const LINE: f64 = 14.0;
/// Height below the plot for the labels of the ticks.
const FOOT: f64 = 24.0;

/// One claim to draw.
#[derive(Debug, Clone)]
pub(crate) struct ChartClaim {
    pub(crate) id: String,
    /// Who says it, the fullest words first; the first that have room on one line or on two are drawn.
    pub(crate) by: Vec<String>,
    /// The language that these words are borrowed from, for a mark behind them.
    pub(crate) borrowed: Option<String>,
    /// Short date.
    pub(crate) date: String,
    /// The value in words.
    pub(crate) value: String,
    /// The value.
    pub(crate) quantity: Quantity,
}

impl ChartClaim {
    /// Whether its value can be placed on a scale.
    pub(crate) fn has_number(&self) -> bool {
        self.amount() != Amount::Words
    }

    /// Who says it, in the fullest words that have room on one line or on two: without its source a row would look like another. The
    /// shortest words are cut where none have room.
    fn by_within(&self, first: f64, second: f64) -> Vec<String> {
        let [first, second] = [first, second].map(|room| room - self.mark_width());
        let laid = |words: &String| {
            if text::width(words) <= first {
                return Some(vec![words.clone()]);
            }
            text::two_lines(words, first, second).map(Vec::from)
        };
        if let Some(lines) = self.by.iter().find_map(laid) {
            return lines;
        }
        self.by
            .last()
            .map(|words| text::fit(words, first))
            .into_iter()
            .collect()
    }

    /// Room for the mark of another language behind who says it.
    fn mark_width(&self) -> f64 {
        self.borrowed.as_ref().map_or(0.0, |tag| text::width(tag) + 4.0)
    }

    fn amount(&self) -> Amount {
        Amount::of(self.quantity)
    }
}

/// How a quantity is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Amount {
    /// A number.
    Exact(f64),
    /// A rounded or approximate number.
    About(f64),
    /// From one number to another.
    Between(f64, f64),
    /// At least a number.
    AtLeast(f64),
    /// At most a number.
    AtMost(f64),
    /// An order of magnitude said in words, with the numbers that it covers.
    Magnitude(f64, f64),
    /// Nothing that can be placed on a scale.
    Words,
}

/// The sizes in which charts are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChartSize {
    /// 700 units wide, source and date in a column on the left.
    Wide,
    /// 340 units wide, source and date above each mark.
    Narrow,
}

/// The positions of the parts of a chart.
struct Layout {
    width: f64,
    plot_left: f64,
    plot_right: f64,
    top: f64,
    row: f64,
    /// From the top of a row to the middle of its mark.
    middle: f64,
    ticks: f64,
}

impl Layout {
    fn of(size: ChartSize, claims: &[ChartClaim]) -> Self {
        match size {
            ChartSize::Wide => {
                let most = WORDS - 16.0;
                let widths = claims.iter().flat_map(|claim| {
                    let by = claim.by_within(most, most).into_iter();
                    by.map(|line| text::width(&line) + claim.mark_width())
                        .chain([text::width(&claim.date)])
                });
                let widest = widths.fold(0.0, f64::max);
                Self {
                    width: 700.0,
                    plot_left: (widest + 16.0).clamp(90.0, WORDS).round(),
                    plot_right: 696.0,
                    top: 6.0,
                    row: 38.0,
                    middle: 19.0,
                    ticks: 6.0,
                }
            }
            ChartSize::Narrow => Self {
                width: 340.0,
                plot_left: 2.0,
                plot_right: 338.0,
                top: 2.0,
                row: 46.0,
                middle: 31.0,
                ticks: 4.0,
            },
        }
    }

    /// The words of a claim, line by line, and its date.
    fn words(&self, size: ChartSize, claim: &ChartClaim) -> (Vec<String>, String) {
        match size {
            ChartSize::Wide => {
                let room = self.plot_left - 12.0;
                (claim.by_within(room, room), text::fit(&claim.date, room))
            }
            // The date stands at the end of the first line.
            ChartSize::Narrow => {
                let date = text::fit(&claim.date, self.width / 2.0);
                let room = self.width - text::width(&date) - 12.0;
                (claim.by_within(room, self.width), date)
            }
        }
    }

    /// How much taller a row is with a second line, and how much lower its mark.
    fn taller(size: ChartSize, lines: &[String]) -> (f64, f64) {
        match (lines, size) {
            ([] | [_], _) => (0.0, 0.0),
            (_, ChartSize::Wide) => (LINE, LINE / 2.0),
            (_, ChartSize::Narrow) => (LINE, LINE),
        }
    }
}

/// Lays out a chart; `label` words the value of a tick.
pub(crate) fn chart(claims: &[ChartClaim], size: ChartSize, label: impl Fn(f64) -> String) -> Chart {
    let layout = Layout::of(size, claims);
    let numbers: Vec<f64> = claims.iter().flat_map(|claim| claim.amount().numbers()).collect();
    let values = Values::choose(&numbers, layout.ticks);
    let plot = Plot::fitted(&layout, values.as_ref(), claims, &label);
    let mut top = layout.top;
    let mut rows = Vec::with_capacity(claims.len());
    for claim in claims {
        let (value_x, value_anchor, value) = plot.value(claim);
        let (source, date) = layout.words(size, claim);
        let (taller, lower) = Layout::taller(size, &source);
        let y = top + layout.middle + lower;
        rows.push(ChartRow {
            id: claim.id.clone(),
            y,
            words_y: match size {
                ChartSize::Wide => y - lower - 3.0,
                ChartSize::Narrow => y - lower - 15.0,
            },
            source,
            borrowed: claim.borrowed.clone(),
            date,
            value,
            value_x: tenth(value_x),
            value_anchor,
            mark: plot.mark(claim.amount()),
        });
        top += layout.row + taller;
    }
    let bottom = top + 4.0;
    Chart {
        width: layout.width,
        height: bottom + if values.is_some() { FOOT } else { 4.0 },
        plot_left: layout.plot_left,
        plot_right: layout.plot_right,
        plot_top: layout.top,
        plot_bottom: bottom,
        log: values.as_ref().is_some_and(|values| values.log),
        ticks: plot.ticks(&label),
        rows,
    }
}

impl Amount {
    fn of(quantity: Quantity) -> Self {
        match quantity {
            Quantity::Number(number, qualifier) => match qualifier {
                Qualifier::Exact | Qualifier::Last => Self::Exact(number),
                Qualifier::About | Qualifier::Nearly | Qualifier::JustUnder | Qualifier::JustOver => {
                    Self::About(number)
                }
                Qualifier::AtLeast | Qualifier::MoreThan => Self::AtLeast(number),
                Qualifier::UpTo | Qualifier::Under => Self::AtMost(number),
            },
            Quantity::Range(low, high, _) => Self::Between(low, high),
            Quantity::Word(word) => word
                .covers()
                .map_or(Self::Words, |(low, high)| Self::Magnitude(low, high)),
        }
    }

    fn numbers(self) -> Vec<f64> {
        match self {
            Self::Exact(x) | Self::About(x) | Self::AtLeast(x) | Self::AtMost(x) => vec![x],
            Self::Between(low, high) | Self::Magnitude(low, high) => vec![low, high],
            Self::Words => Vec::new(),
        }
    }
}

/// The scale within the plot.
struct Plot<'a> {
    values: Option<&'a Values>,
    /// Ends of the plot.
    left: f64,
    right: f64,
    /// Ends of the scale inside the plot.
    low: f64,
    high: f64,
}

impl<'a> Plot<'a> {
    /// Makes the scale as wide as the values in words, which stand beside their marks, allow.
    fn fitted(
        layout: &Layout,
        values: Option<&'a Values>,
        claims: &[ChartClaim],
        label: &impl Fn(f64) -> String,
    ) -> Self {
        let half = |tick: Option<&f64>| tick.map_or(0.0, |tick| text::width(&label(*tick)) / 2.0);
        let ticks = values.map_or(&[][..], |values| values.ticks.as_slice());
        let mut plot = Self {
            values,
            left: layout.plot_left,
            right: layout.plot_right,
            low: layout.plot_left + MARK.max(half(ticks.first())),
            high: layout.plot_right - MARK.max(half(ticks.last())),
        };
        let least = plot.low + 0.3 * (plot.high - plot.low);
        // A shorter scale moves marks to the left, where words on the left may no longer fit.
        for _ in 0..12 {
            let needed = claims.iter().filter_map(|claim| plot.high_for(claim));
            let high = needed.fold(plot.high, f64::min);
            if high >= plot.high || plot.high <= least {
                break;
            }
            plot.high = high.max(least);
        }
        plot
    }

    fn x(&self, value: f64) -> f64 {
        let share = self.values.map_or(0.0, |values| values.share(value));
        self.low + share * (self.high - self.low)
    }

    /// The ends of a mark; none without a mark.
    fn span(&self, amount: Amount) -> Option<(f64, f64)> {
        match amount {
            Amount::Exact(value) | Amount::About(value) => Some((self.x(value), self.x(value))),
            Amount::Between(low, high) | Amount::Magnitude(low, high) => Some((self.x(low), self.x(high))),
            Amount::AtLeast(value) => {
                let x = self.x(value);
                Some((x, (x + ARROW).min(self.right)))
            }
            Amount::AtMost(value) => {
                let x = self.x(value);
                Some(((x - ARROW).max(self.left), x))
            }
            Amount::Words => None,
        }
    }

    /// Where the scale has to end so that the words of a claim fit on the right; none if they fit as it is.
    fn high_for(&self, claim: &ChartClaim) -> Option<f64> {
        let (start, end) = self.span(claim.amount())?;
        let width = text::width(&claim.value);
        let arrow_fits = !matches!(claim.amount(), Amount::AtLeast(_)) || end < self.right - 1.0;
        let fits_right = end + GAP + width <= self.right && arrow_fits;
        let fits_left = start - GAP - width >= self.left && arrow_fits;
        if fits_right || fits_left {
            return None;
        }
        let (anchor, beyond) = match claim.amount() {
            Amount::AtLeast(value) => (value, ARROW),
            Amount::Between(_, value)
            | Amount::Magnitude(_, value)
            | Amount::Exact(value)
            | Amount::About(value)
            | Amount::AtMost(value) => (value, 0.0),
            Amount::Words => return None,
        };
        let share = self.values.map_or(1.0, |values| values.share(anchor)).max(0.05);
        // Slightly less than the remaining room, so that rounding cannot undo it.
        let room = self.right - beyond - GAP - width - self.low - 0.1;
        Some(self.low + room / share)
    }

    /// Where the words of a claim stand, their anchor, and the words, cut to the available room.
    fn value(&self, claim: &ChartClaim) -> (f64, &'static str, String) {
        let Some((start, end)) = self.span(claim.amount()) else {
            let room = self.right - self.left - 4.0;
            return (self.left + 4.0, "start", text::fit(&claim.value, room));
        };
        let width = text::width(&claim.value);
        let (after, before) = (self.right - end - GAP, start - GAP - self.left);
        if width <= after || after >= before {
            (end + GAP, "start", text::fit(&claim.value, after))
        } else {
            (start - GAP, "end", text::fit(&claim.value, before))
        }
    }

    fn mark(&self, amount: Amount) -> ChartMark {
        let at = |value| tenth(self.x(value));
        let (x1, x2) = self
            .span(amount)
            .map_or((0.0, 0.0), |(start, end)| (tenth(start), tenth(end)));
        match amount {
            Amount::Exact(value) => ChartMark::Point {
                x: at(value),
                about: false,
            },
            Amount::About(value) => ChartMark::Point {
                x: at(value),
                about: true,
            },
            Amount::Between(..) => ChartMark::Range { x1, x2 },
            Amount::AtLeast(value) => ChartMark::AtLeast { x: at(value), x2 },
            Amount::AtMost(value) => ChartMark::AtMost { x: at(value), x1 },
            Amount::Magnitude(..) => ChartMark::Magnitude { x1, x2 },
            Amount::Words => ChartMark::Words {},
        }
    }

    /// The ticks whose labels fit; powers of ten are preferred.
    fn ticks(&self, label: &impl Fn(f64) -> String) -> Vec<ChartTick> {
        let Some(values) = self.values else {
            return Vec::new();
        };
        let mut ticks: Vec<(f64, ChartTick)> = Vec::new();
        let (major, minor): (Vec<f64>, Vec<f64>) =
            values.ticks.iter().partition(|tick| values.is_major(**tick));
        for value in major.into_iter().chain(minor) {
            let tick = ChartTick {
                x: tenth(self.x(value)),
                label: label(value),
            };
            let half = text::width(&tick.label) / 2.0;
            let apart = |(other_half, other): &(f64, ChartTick)| {
                (other.x - tick.x).abs() >= half + other_half + BETWEEN
            };
            if ticks.iter().all(apart) {
                ticks.push((half, tick));
            }
        }
        ticks.sort_by(|(_, a), (_, b)| a.x.total_cmp(&b.x));
        ticks.into_iter().map(|(_, tick)| tick).collect()
    }
}

#[cfg(test)]
mod tests;
