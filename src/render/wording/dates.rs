//! Dates in words, in full or short.
//!
//! In full, messages say how sure a date is. Short ones stand where there is little room: signs instead of words (`?` is uncertain and
//! `~` approximate, as records write them), no year where a day is given; a range with `?` is a choice, one without is a span.

use super::days::{adjacent, century, first_year, moment, month, precision, single_days};
use crate::edtf::{Alternative, Certainty, Date, End, Point, Shape, When};
use crate::locale::{Arg, Length, Locale};
use crate::render::view::DateWords;

/// Words a date.
///
/// `years` are those that short dates leave out; without them every short date has its year.
pub(crate) fn date_words(date: &Date, locale: &Locale, years: Option<(i32, i32)>) -> DateWords {
    let words = |length| {
        Wording {
            locale,
            length,
            years,
        }
        .shape(date.shape())
        .unwrap_or_else(|| date.as_str().to_owned())
    };
    DateWords {
        words: words(Length::Long),
        short: words(Length::Short),
        datetime: date.datetime(),
        edtf: date.as_str().to_owned(),
        uncertain: date.is_uncertain(),
    }
}

/// Words dates of one length. Its methods return `None` where a message is missing.
#[derive(Clone, Copy)]
struct Wording<'l> {
    locale: &'l Locale,
    length: Length,
    years: Option<(i32, i32)>,
}

impl Wording<'_> {
    fn shape(self, shape: &Shape) -> Option<String> {
        match shape {
            Shape::Point(date) => self.point(*date),
            Shape::Span { start, end } => match self.length {
                Length::Long => self.span(*start, *end),
                Length::Short => self.short_span(*start, *end),
            },
            Shape::Choice(alternatives) => self.choice(alternatives),
        }
    }

    /// The length for days of these years: long where one of them must not be left out.
    fn length_of(self, years: impl IntoIterator<Item = i32>) -> Length {
        let is_known = |year: i32| {
            self.years
                .is_some_and(|(first, last)| (first..=last).contains(&year))
        };
        if years.into_iter().all(is_known) {
            self.length
        } else {
            Length::Long
        }
    }

    /// A date that stands alone.
    fn point(self, date: Point) -> Option<String> {
        let words = self.when(date.when)?;
        match (date.certainty, self.length) {
            (Certainty::Plain, _) => Some(words),
            (_, Length::Long) => self.qualified(words, date, "alone"),
            (Certainty::Uncertain, Length::Short) => Some(self.asked(&words)),
            (Certainty::Approximate, Length::Short) => Some(format!("~{words}")),
            (Certainty::Both, Length::Short) => Some(format!("~{}", self.asked(&words))),
        }
    }

    /// A date without its certainty.
    fn when(self, when: When) -> Option<String> {
        let Self { locale, length, .. } = self;
        let some = |words: String, precision: &'static str| match length {
            Length::Long => self.said(
                "date-some",
                &[("date", words.into()), ("precision", precision.into())],
            ),
            Length::Short => Some(words),
        };
        match when {
            When::Time { day, .. } => {
                moment(when).map(|moment| locale.moment(moment, self.length_of([day.year])))
            }
            When::Day(day) => Some(match self.length_of([day.year]) {
                Length::Long => locale.day_medium(day.into()),
                Length::Short => locale.day_short(day.into()),
            }),
            When::Month { year, month } => Some(locale.month_year(year, month, length)),
            When::Year(year) => Some(match length {
                Length::Long => locale.year_in_words(year),
                Length::Short => locale.year(year),
            }),
            When::Decade(start) => {
                let key = match length {
                    Length::Long => "date-decade",
                    Length::Short => "date-decade-short",
                };
                let first = first_year(start, locale);
                self.said(key, &[("decade", first.into()), ("start", start.into())])
            }
            When::Century(start) => {
                let first = first_year(start, locale);
                self.said(
                    "date-century",
                    &[("century", century(start).into()), ("start", first.into())],
                )
            }
            When::DayOfMonth { year, month } => some(locale.month_year(year, month, length), "month"),
            When::MonthOfYear(year) | When::DayOfYear(year) => some(locale.year(year), "year"),
        }
    }

    fn choice(self, alternatives: &[Alternative]) -> Option<String> {
        if let Some(days) = single_days(alternatives) {
            let length = self.length_of(days.iter().map(|day| day.year));
            return Some(self.locale.day_choice(&days, length));
        }
        let words = alternatives
            .iter()
            .map(|alternative| self.alternative(*alternative));
        let words: Vec<String> = words.collect::<Option<_>>()?;
        Some(self.locale.either(&words))
    }

    fn alternative(self, alternative: Alternative) -> Option<String> {
        match (alternative, self.length) {
            (Alternative::On(date), _) => self.point(date),
            (Alternative::Between(from, to), _) if adjacent(from, to) => {
                Some(self.locale.either(&[self.point(from)?, self.point(to)?]))
            }
            (Alternative::Between(from, to), Length::Long) => self.between("date-choice-range", from, to),
            (Alternative::Between(from, to), Length::Short) => {
                Some(self.asked(&self.short_span(End::On(from), End::On(to))?))
            }
            (Alternative::Before(date), Length::Long) => self.open("date-choice-before", date),
            (Alternative::After(date), Length::Long) => self.open("date-choice-after", date),
            (Alternative::Before(date), Length::Short) => Some(format!("≤ {}", self.point(date)?)),
            (Alternative::After(date), Length::Short) => Some(format!("≥ {}", self.point(date)?)),
        }
    }

    /// A span written with a dash, if both dates have the same precision and are certain.
    fn range(self, start: Point, end: Point) -> Option<String> {
        if start.certainty != Certainty::Plain || end.certainty != Certainty::Plain {
            return None;
        }
        let Self { locale, length, .. } = self;
        match (start.when, end.when) {
            (When::Day(start), When::Day(end)) => {
                let length = self.length_of([start.year, end.year]);
                Some(locale.day_range(start.into(), end.into(), length))
            }
            (
                When::Month { year, month: of },
                When::Month {
                    year: to_year,
                    month: to_month,
                },
            ) => Some(locale.month_range(month(year, of), month(to_year, to_month), length)),
            (When::Year(start), When::Year(end)) => Some(locale.year_range(start, end)),
            _ => None,
        }
    }

    /// A message; none where it is missing or empty.
    fn said(self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.locale.t(key, args).filter(|words| !words.is_empty())
    }
}

/// Long wordings, made with messages.
impl Wording<'_> {
    /// A date inside a phrase: `date-part` may give it an article, which it does not have alone.
    fn part(self, date: Point) -> Option<String> {
        self.qualified(self.when(date.when)?, date, "within")
    }

    /// Words with their certainty; `place` says whether they stand `alone` or `within` a phrase.
    fn qualified(self, words: String, date: Point, place: &'static str) -> Option<String> {
        let certainty = match date.certainty {
            Certainty::Plain => "plain",
            Certainty::Uncertain => "uncertain",
            Certainty::Approximate => "about",
            Certainty::Both => "about-uncertain",
        };
        let args = [
            ("date", Arg::from(&words)),
            ("precision", precision(date.when).into()),
            ("certainty", certainty.into()),
            ("place", place.into()),
        ];
        let qualified = self.said("date-part", &args);
        qualified.or_else(|| (date.certainty == Certainty::Plain).then_some(words))
    }

    fn span(self, start: End, end: End) -> Option<String> {
        let one = |key: &str, name: &str, date: Point| self.bounded(key, name, self.part(date)?, date);
        match (start, end) {
            (End::On(start), End::On(end)) => self.between("date-span", start, end),
            (End::On(start), End::Open) => one("date-from", "start", start),
            (End::On(start), End::Unknown) => one("date-from-unknown-end", "start", start),
            (End::Open, End::On(end)) => one("date-until", "end", end),
            (End::Unknown, End::On(end)) => one("date-until-unknown-start", "end", end),
            (End::Open | End::Unknown, End::Open | End::Unknown) => None,
        }
    }

    /// A span of which one end alone is known.
    fn bounded(self, key: &str, name: &str, words: String, date: Point) -> Option<String> {
        let args = [(name, words.into()), ("precision", precision(date.when).into())];
        self.said(key, &args)
    }

    /// Two dates with what lies between them, by the message of a span or of a choice.
    fn between(self, key: &str, start: Point, end: Point) -> Option<String> {
        if start == end {
            return self.point(end);
        }
        let range = self.range(start, end);
        let precision = if range.is_some() {
            precision(end.when)
        } else if matches!((start.when, end.when), (When::Day(_), When::Day(_))) {
            "days"
        } else {
            "mixed"
        };
        let first = self.qualified(self.start_words(start, end)?, start, "within")?;
        let args = [
            ("precision", Arg::from(precision)),
            ("range", range.unwrap_or_default().into()),
            ("start", first.into()),
            ("end", self.part(end)?.into()),
        ];
        self.said(key, &args)
    }

    /// The start of a span, without what the end repeats.
    fn start_words(self, start: Point, end: Point) -> Option<String> {
        match (start.when, end.when) {
            (When::Day(start), When::Day(end)) => Some(self.locale.day_before(start.into(), end.into())),
            (
                When::Month { year, month: of },
                When::Month {
                    year: to_year,
                    month: to_month,
                },
            ) => Some(
                self.locale
                    .month_before(month(year, of), month(to_year, to_month)),
            ),
            (start, _) => self.when(start),
        }
    }

    /// A choice that is open on one side.
    fn open(self, key: &str, date: Point) -> Option<String> {
        let precision = precision(date.when);
        self.said(
            key,
            &[("date", self.part(date)?.into()), ("precision", precision.into())],
        )
    }
}

/// Short wordings, made with signs.
impl Wording<'_> {
    /// Words of an uncertain date or a choice, with `?`.
    fn asked(self, words: &str) -> String {
        format!("{words}{}", self.locale.question_mark())
    }

    fn short_span(self, start: End, end: End) -> Option<String> {
        match (start, end) {
            (End::On(start), End::On(end)) if start == end => self.point(end),
            (End::On(start), End::On(end)) => {
                let joined = || Some(format!("{} – {}", self.point(start)?, self.short_end(end)?));
                self.range(start, end).or_else(joined)
            }
            (End::On(start), End::Open) => {
                let words = self.point(start)?;
                let said = self.bounded("date-from", "start", words.clone(), start);
                Some(said.unwrap_or_else(|| format!("{words} –")))
            }
            (End::Open, End::On(end)) => {
                let words = self.point(end)?;
                let said = self.bounded("date-until", "end", words.clone(), end);
                Some(said.unwrap_or_else(|| format!("– {words}")))
            }
            (End::On(start), End::Unknown) => Some(format!(
                "{} – {}",
                self.point(start)?,
                self.locale.question_mark()
            )),
            (End::Unknown, End::On(end)) => Some(format!(
                "{} – {}",
                self.locale.question_mark(),
                self.short_end(end)?
            )),
            _ => None,
        }
    }

    /// The end of a span. A `?` behind a range would make it a choice, so one that belongs only to the end is kept apart.
    fn short_end(self, end: Point) -> Option<String> {
        let words = self.point(end)?;
        Some(match end.certainty {
            Certainty::Uncertain | Certainty::Both => format!("({words})"),
            Certainty::Plain | Certainty::Approximate => words,
        })
    }
}
