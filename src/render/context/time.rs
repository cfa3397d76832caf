//! Dates and clocks in words.

use super::Context;
use crate::edtf::Date;
use crate::render::view::DateWords;
use crate::render::wording;
use crate::site::AxisDays;

impl Context<'_> {
    pub(in crate::render) fn date(&self, date: &Date) -> DateWords {
        let mut words = wording::date_words(date, self.locale, self.known_years());
        for text in [&mut words.words, &mut words.short] {
            *text = unbroken(text);
        }
        words
    }

    /// The years that short dates may leave out: those of an axis that is shorter than a year, so that each day occurs once.
    fn known_years(&self) -> Option<(i32, i32)> {
        let AxisDays { from, to } = self.site.axis?;
        let a_year_later = (from.year + 1, from.month, from.day);
        ((to.year, to.month, to.day) < a_year_later).then_some((from.year, to.year))
    }

    /// The clocks of UTC: "UTC".
    pub(in crate::render) fn utc(&self) -> String {
        self.t("utc-offset", &[("offset", "".into())])
    }

    /// How far clocks are ahead of UTC: "UTC+6", "UTC−3:30".
    pub(in crate::render) fn utc_offset(&self, minutes: i16) -> String {
        let size = minutes.unsigned_abs();
        let hours = self.locale.integer(i64::from(size / 60));
        let sign = match minutes {
            0 => "±",
            1.. => "+",
            _ => "−",
        };
        let offset = match size % 60 {
            0 => format!("{sign}{hours}"),
            minutes => {
                let digits = [minutes / 10, minutes % 10].map(|digit| self.locale.integer(i64::from(digit)));
                format!("{sign}{hours}:{}", digits.concat())
            }
        };
        let words = self.t("utc-offset", &[("offset", offset.as_str().into())]);
        self.locale.left_to_right(words)
    }
}

/// Keeps both sides of a dash between two days on one line: browsers may break a line behind it.
fn unbroken(words: &str) -> String {
    const JOINER: char = '\u{2060}';
    let mut kept = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        kept.push(letter);
        let is_between = !before.is_whitespace() && letters.peek().is_some_and(|next| !next.is_whitespace());
        if letter == '–' && is_between {
            kept.push(JOINER);
        }
        before = letter;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::unbroken;

    #[test]
    fn days_of_a_span_stay_on_one_line() {
        assert_eq!(unbroken("7.–11. tammikuuta"), "7.–\u{2060}11. tammikuuta");
        assert_eq!(unbroken("31 May – 2 June, 3 Oct –"), "31 May – 2 June, 3 Oct –");
    }
}
