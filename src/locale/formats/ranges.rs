//! Spans and choices of dates that say a common month or year once.
//!
//! Where a language puts the year, month and day is read off its formats of single dates; what stands between two of them are
//! its [`Intervals`](super::intervals::Intervals).

use super::calendar::{CalendarDay, Length, Moment};
use super::dates::Dates;
use super::parts::{self, Written};

const BETWEEN_YEARS: &str = "–";

impl Dates {
    /// A span of days: "2–6 January 2022", "31 January – 2 February 2022".
    pub(in crate::locale) fn day_range(
        &self,
        start: CalendarDay,
        end: CalendarDay,
        length: Length,
    ) -> String {
        if start == end {
            return self.day_words(end, length, false);
        }
        if let Some(words) = self.range_in_month(start, end, length) {
            return words;
        }
        if start.year != end.year {
            let words = |day| self.day_words(day, length, true);
            return [words(start), words(end)].join(self.intervals.words());
        }
        let [first, last] = [start, end].map(|day| self.without_year(day, length));
        let whole = |day| self.day_words(day, length, false);
        let (start_words, end_words) = match length {
            Length::Short => (first, last),
            Length::Long if whole(end).starts_with(&last) => (first, whole(end)),
            Length::Long if whole(end).ends_with(&last) => (whole(start), last),
            Length::Long => (whole(start), whole(end)),
        };
        [start_words, end_words].join(self.intervals.words())
    }

    /// A span within a month: the last day's date with the first day beside it.
    fn range_in_month(&self, start: CalendarDay, end: CalendarDay, length: Length) -> Option<String> {
        if !start.is_month_of(end) {
            return None;
        }
        let between = self.intervals.days(length)?;
        let (first, last) = (self.written(start, length)?, self.written(end, length)?);
        // The pattern of spans may be of another width than the date, whose days have no full stop then.
        let between = if last.mark().is_empty() {
            between.trim_start_matches('.')
        } else {
            between
        };
        Some(format!(
            "{}{}{between}{}",
            last.before(),
            first.day(),
            last.since_day()
        ))
    }

    /// Days joined as the caller says, with a common month and year said once: "5 or 6 January 2022".
    pub(in crate::locale) fn days(
        &self,
        days: &[CalendarDay],
        length: Length,
        join: impl Fn(&[String]) -> String,
    ) -> String {
        let Some(&last) = days.last() else {
            return String::new();
        };
        if days.iter().all(|day| day.is_month_of(last)) {
            return self.days_of_month(days, last, length, join);
        }
        let one_year = days.iter().all(|day| day.year == last.year);
        let year_at_end = length == Length::Long && self.long(last).starts_with(&self.day_month(last));
        let words = |day: CalendarDay| {
            if one_year && year_at_end && day != last {
                self.day_month(day)
            } else {
                self.day_words(day, length, !one_year)
            }
        };
        join(&days.iter().copied().map(words).collect::<Vec<_>>())
    }

    fn days_of_month(
        &self,
        days: &[CalendarDay],
        last: CalendarDay,
        length: Length,
        join: impl Fn(&[String]) -> String,
    ) -> String {
        let Some(whole) = self.written(last, length) else {
            return join(&days.iter().map(ToString::to_string).collect::<Vec<_>>());
        };
        // Each day has the mark of its own that the language gives it: "5. eller 6. januar".
        let words = |day: &CalendarDay| match self.written(*day, length) {
            Some(date) => format!("{}{}", date.day(), date.mark()),
            None => day.to_string(),
        };
        let days: Vec<_> = days.iter().map(words).collect();
        format!("{}{}{}", whole.before(), join(&days), whole.after_mark())
    }

    /// The start of a span without what its end says again: "2" before "6 January 2022", "31 January" before "2 February 2022".
    pub(in crate::locale) fn start_before(&self, start: CalendarDay, end: CalendarDay) -> String {
        let whole = self.long(end);
        if start.is_month_of(end)
            && whole.starts_with(&self.day_month(end))
            && let Some(date) = self
                .written(start, Length::Long)
                .filter(|date| date.before().is_empty())
        {
            return format!("{}{}", date.day(), date.mark());
        }
        if start.year == end.year && whole.starts_with(&self.day_month(end)) {
            return self.day_month(start);
        }
        self.long(start)
    }

    /// A span of months: "January – March 2022".
    pub(in crate::locale) fn month_range(
        &self,
        start: CalendarDay,
        end: CalendarDay,
        length: Length,
    ) -> String {
        if start.is_month_of(end) {
            return self.month_words(end, length);
        }
        [
            self.month_before(start, end, length),
            self.month_words(end, length),
        ]
        .join(self.intervals.words())
    }

    /// The first month of a span, without the year where the end says it.
    pub(in crate::locale) fn month_before(
        &self,
        start: CalendarDay,
        end: CalendarDay,
        length: Length,
    ) -> String {
        let month = |day| match length {
            Length::Long => self.month(day),
            Length::Short => self.month_short(day),
        };
        if start.year == end.year && self.month_words(end, length).starts_with(&month(end)) {
            month(start)
        } else {
            self.month_words(start, length)
        }
    }

    /// A span of years: "1990–2019".
    pub(in crate::locale) fn year_range(&self, start: i32, end: i32) -> String {
        if start == end {
            return self.year(end);
        }
        [self.year(start), self.year(end)].join(BETWEEN_YEARS)
    }

    /// A span of time, with the days where it lies on several.
    pub(in crate::locale) fn time_range(&self, start: Moment, end: Moment) -> String {
        if start.day != end.day {
            return [self.moment_short(start), self.moment_short(end)].join(self.intervals.words());
        }
        let [first, last] = [start, end].map(|moment| self.time(moment));
        if first == last {
            return last;
        }
        // Figures alone stand close to the dash.
        let is_figures = !first.contains(char::is_whitespace) && !last.contains(char::is_whitespace);
        let between = if is_figures { "–" } else { self.intervals.words() };
        [first, last].join(between)
    }

    fn day_words(&self, day: CalendarDay, length: Length, with_year: bool) -> String {
        match (length, with_year) {
            (Length::Long, _) => self.long(day),
            (Length::Short, true) => self.medium(day),
            (Length::Short, false) => self.day_month_short(day),
        }
    }

    fn without_year(&self, day: CalendarDay, length: Length) -> String {
        match length {
            Length::Long => self.day_month(day),
            Length::Short => self.day_month_short(day),
        }
    }

    fn month_words(&self, day: CalendarDay, length: Length) -> String {
        match length {
            Length::Long => self.month_year(day),
            Length::Short => self.month_year_short(day),
        }
    }

    /// A date with the place of its day.
    fn written(&self, day: CalendarDay, length: Length) -> Option<Written> {
        let date = day.date()?;
        match length {
            Length::Long => parts::written(&self.long.format(&date)),
            Length::Short => parts::written(&self.day_month_short.format(&date)),
        }
    }
}
