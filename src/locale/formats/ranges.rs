//! Spans and choices of dates that say a common month or year once.
//!
//! Where a language puts the year, month and day is taken from its formats of single dates, the separators from its
//! [`Intervals`](super::intervals::Intervals).

use super::calendar::{CalendarDay, Length, Moment};
use super::dates::Dates;
use super::parts::{DateText, Fields};

impl Dates {
    /// Between figures: "–", or "～" where the language joins them so.
    pub(in crate::locale) fn sign(&self) -> &str {
        self.intervals.figures()
    }

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
            Length::Long => {
                Self::with_one_year(start, end, |day| self.fields(day, |date| self.long.format(date)))
                    .unwrap_or_else(|| (whole(start), whole(end)))
            }
        };
        [start_words, end_words].join(self.intervals.words())
    }

    /// A span within a month: the last day's date with the first day beside it.
    fn range_in_month(&self, start: CalendarDay, end: CalendarDay, length: Length) -> Option<String> {
        if !start.is_month_of(end) {
            return None;
        }
        let between = self.intervals.days(length)?;
        let (first, last) = (self.date_text(start, length)?, self.date_text(end, length)?);
        // The pattern of spans may be of another length than the date, so that the days of the date have no full stop.
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
        let Some(whole) = self.date_text(last, length) else {
            return join(&days.iter().map(ToString::to_string).collect::<Vec<_>>());
        };
        // Each day has the mark of its own that the language gives it: "5. eller 6. januar".
        let words = |day: &CalendarDay| match self.date_text(*day, length) {
            Some(date) => format!("{}{}", date.day(), date.mark()),
            None => day.to_string(),
        };
        let days: Vec<_> = days.iter().map(words).collect();
        format!("{}{}{}", whole.before(), join(&days), whole.after_mark())
    }

    /// The start of a span without what its end repeats: "2" before "6 January 2022", "31 January" before "2 February 2022".
    pub(in crate::locale) fn start_before(&self, start: CalendarDay, end: CalendarDay) -> String {
        let whole = self.long(end);
        if start.is_month_of(end)
            && whole.starts_with(&self.day_month(end))
            && let Some(date) = self
                .date_text(start, Length::Long)
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
        let length = self.month_length(end, length);
        if start.is_month_of(end) {
            return self.month_words(end, length);
        }
        if start.year != end.year {
            let words = |day| self.month_words(day, length);
            return [words(start), words(end)].join(self.intervals.words());
        }
        let between = self.intervals.months().unwrap_or(self.intervals.words());
        let (first, last) = self.months_of_year(start, end, length);
        // Where a language writes months in digits with a mark, its pattern of spans begins with the mark.
        let mark = between.chars().next().filter(|mark| first.ends_with(*mark));
        let between = mark.map_or(between, |mark| &between[mark.len_utf8()..]);
        [first, last].join(between)
    }

    /// The first month of a span, without the year where the end says it.
    pub(in crate::locale) fn month_before(
        &self,
        start: CalendarDay,
        end: CalendarDay,
        length: Length,
    ) -> String {
        let length = self.month_length(end, length);
        let is_first = start.year == end.year && self.month_leads(end, length);
        if is_first {
            self.month_without_year(start, length)
        } else {
            self.month_words(start, length)
        }
    }

    /// Two months of one year, of which the one beside the year has it.
    fn months_of_year(&self, start: CalendarDay, end: CalendarDay, length: Length) -> (String, String) {
        let whole = |day| self.month_words(day, length);
        let month = self.month_without_year(end, length);
        if self.month_leads(end, length) {
            (self.month_without_year(start, length), whole(end))
        } else if whole(end).ends_with(&month) {
            (whole(start), month)
        } else {
            let format = |day: CalendarDay| {
                self.fields(day, |date| match length {
                    Length::Long => self.month_year.format(date),
                    Length::Short => self.month_year_short.format(date),
                })
            };
            // A month in figures without its year would be taken for a day.
            let is_worded = whole(end).chars().any(char::is_alphabetic);
            let parted = is_worded
                .then(|| Self::with_one_year(start, end, format))
                .flatten();
            parted.unwrap_or_else(|| (whole(start), whole(end)))
        }
    }

    /// Two dates of one year, of which the one beside the year has it, for languages that write month and day otherwise beside a year than
    /// without one.
    fn with_one_year(
        start: CalendarDay,
        end: CalendarDay,
        format: impl Fn(CalendarDay) -> Option<Fields>,
    ) -> Option<(String, String)> {
        let [first, last] = [format(start)?, format(end)?];
        Some(match last.without_year()? {
            bare if bare.follows => (first.text(), bare.text),
            _ => (first.without_year()?.text, last.text()),
        })
    }

    /// Whether the month stands before its year.
    fn month_leads(&self, day: CalendarDay, length: Length) -> bool {
        self.month_words(day, length)
            .starts_with(&self.month_without_year(day, length))
    }

    /// A month in the form that it has beside its year: only there do some languages write it with a small letter.
    fn month_without_year(&self, day: CalendarDay, length: Length) -> String {
        let alone = match length {
            Length::Long => self.month(day),
            Length::Short => self.month_short(day),
        };
        let whole = self.month_words(day, length);
        let lower = alone.to_lowercase();
        if !whole.contains(&alone) && whole.contains(&lower) {
            lower
        } else {
            alone
        }
    }

    /// A span of years: "1990–2019". A mark of the year is written once, and the separator is that of days with such marks: "2030～2031年".
    pub(in crate::locale) fn year_range(&self, start: i32, end: i32) -> String {
        let (first, last) = (self.year(start), self.year(end));
        if start == end {
            return last;
        }
        let is_digit = |letter: char| letter.is_numeric();
        let (from, to) = (
            first.trim_end_matches(|l| !is_digit(l)),
            last.trim_end_matches(|l| !is_digit(l)),
        );
        let mark = &last[to.len()..];
        if from.chars().all(is_digit) && to.chars().all(is_digit) && first[from.len()..] == *mark {
            return format!("{from}{}{last}", self.intervals.figures());
        }
        [first, last].join(self.intervals.words())
    }

    /// A span between two ends that are worded already.
    pub(in crate::locale) fn range_of_words(&self, ends: &[String; 2]) -> String {
        ends.join(self.intervals.words())
    }

    /// A span of time, with its day in the given length, and with both days where they differ.
    pub(in crate::locale) fn time_range(&self, start: Moment, end: Moment, day: Option<Length>) -> String {
        let whole = |moment: Moment| {
            let local = Moment {
                offset: None,
                ..moment
            };
            match day {
                Some(Length::Long) => self.moment(local),
                _ => self.moment_short(local),
            }
        };
        if start.day != end.day {
            return [start, end].map(whole).join(self.intervals.words());
        }
        let [first, last] = [start, end].map(|moment| self.time(moment));
        // Figures alone stand close to the dash.
        let is_numeric = !first.contains(char::is_whitespace) && !last.contains(char::is_whitespace);
        let times = match is_numeric {
            _ if first == last => last,
            true => [first.as_str(), &last].join(self.intervals.figures()),
            false => [first.as_str(), &last].join(self.intervals.words()),
        };
        if day.is_none() {
            return times;
        }
        // The day stands where the language puts it beside a single time.
        let dated = whole(start);
        if dated.contains(&first) {
            dated.replacen(&first, &times, 1)
        } else {
            [start, end].map(whole).join(self.intervals.words())
        }
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
    fn date_text(&self, day: CalendarDay, length: Length) -> Option<DateText> {
        match length {
            Length::Long => self.long_text(day),
            Length::Short => self.short_text(day),
        }
    }
}
