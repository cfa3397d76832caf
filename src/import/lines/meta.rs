//! Lines that say nothing but who has written an article, and when.

use super::labels::{House, Line, Meta, Role};
use super::times::TIMES;
use super::{Order3, find_dates, people};
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{Word, words};

/// Reads a line; none where it holds anything else.
pub(in crate::import) fn meta(text: &str, rules: &Compiled, order: Order3) -> Option<Meta> {
    if text.chars().count() > 220 {
        return None;
    }
    let text = without_addresses(text);
    let words = words(&text);
    let mut line = Line {
        text: &text,
        words: &words,
        used: vec![false; words.len()],
        rules,
        meta: Meta::default(),
    };
    line.dates(order);
    line.labels();
    line.names();
    line.rest()
}

impl Line<'_> {
    /// Reads dates with the words before them, and times of day.
    fn dates(&mut self, order: Order3) {
        let mut role = Role::Plain;
        let mut last = 0;
        for date in find_dates(self.text, self.rules, order) {
            for at in last..date.first {
                for (topic, of) in [
                    (Topic::Published, Role::Published),
                    (Topic::Updated, Role::Updated),
                ] {
                    if let Some(length) = self
                        .rules
                        .at(topic, self.words, at)
                        .filter(|length| at + length <= date.first)
                    {
                        role = of;
                        self.take(at, length);
                    }
                }
            }
            last = date.after;
            self.take(date.first, date.after - date.first);
            self.meta.dates.push((date, role));
            role = Role::Plain;
        }
        if self.meta.dates.is_empty() {
            return;
        }
        for at in 0..self.words.len() {
            let form = &self.words[at].form;
            let digits = form.chars().filter(char::is_ascii_digit).count();
            let is_time = (1..=6).contains(&digits) && form.chars().count() <= 8;
            let is_weekday = self.rules.weekdays.contains(form);
            // Chinese weekdays are three words: 星期四.
            if is_time
                || is_weekday
                || TIMES.contains(&form.as_str())
                || matches!(form.as_str(), "星" | "期" | "曜" | "周")
            {
                self.used[at] = true;
            }
            if let Some(length) = self.rules.weekday_at(self.words, at) {
                self.take(at, length);
            }
            for topic in [Topic::Updated, Topic::Published, Topic::Reading, Topic::Relative] {
                if let Some(length) = self.rules.at(topic, self.words, at) {
                    self.take(at, length);
                }
            }
        }
    }

    /// Reads names without a label.
    fn names(&mut self) {
        if self.meta.is_labelled {
            return;
        }
        let Some(first) = self.used.iter().position(|used| !used) else {
            return;
        };
        if self.behind_agency(first) || self.beside_agency(first) {
            return;
        }
        if !self.meta.dates.is_empty() {
            self.agencies();
        }
        let Some(first) = self.used.iter().position(|used| !used) else {
            return;
        };
        let start = &self.text[self.words[first].start..];
        let (names, after) = people(self.text, self.words, first, self.rules);
        if !start.starts_with(char::is_uppercase) {
            if !start.starts_with(char::is_lowercase) {
                self.names_without_capitals(names, first, after);
            }
            return;
        }
        if !names.is_empty() && names.len() <= 3 {
            self.take(first, after - first);
            self.meta.people = names;
            self.in_places(after);
        }
    }

    /// Takes where people write from, and others who write from elsewhere: "Anna Berg in Vask and Bo Ek in London".
    fn in_places(&mut self, mut at: usize) {
        const MOST: usize = 3;
        for _ in 0..MOST {
            let place = self.place(at);
            if place == at {
                return;
            }
            let is_joined = |word: &Word| word.form.chars().count() <= 3;
            let and = usize::from(self.words.get(place).is_some_and(is_joined));
            let (names, after) = people(self.text, self.words, place + and, self.rules);
            let is_whole = place == self.words.len() || self.used[place..].iter().all(|used| *used);
            if names.is_empty() && !is_whole {
                return;
            }
            self.take(at, place - at);
            self.meta.has_places = true;
            if names.is_empty() {
                return;
            }
            self.take(place, after - place);
            self.meta.people.extend(names);
            at = after;
        }
    }

    /// The word behind a place: a small word, and one or two in capitals.
    fn place(&self, at: usize) -> usize {
        let is_next = |at: usize| {
            at < self.words.len() && &self.text[self.words[at - 1].end..self.words[at].start] == " "
        };
        let starts = |at: usize, is: fn(char) -> bool| self.text[self.words[at].start..].starts_with(is);
        let is_small =
            is_next(at) && starts(at, char::is_lowercase) && self.words[at].form.chars().count() <= 3;
        if !is_small || !is_next(at + 1) || !starts(at + 1, char::is_uppercase) {
            return at;
        }
        if is_next(at + 2) && starts(at + 2, char::is_uppercase) {
            at + 3
        } else {
            at + 2
        }
    }

    /// Takes names in scripts without capitals: with what the person is, as "김민수 기자", or several in a row.
    fn names_without_capitals(&mut self, names: Vec<String>, first: usize, after: usize) {
        let role = self.rules.at(Topic::Roles, self.words, after);
        let is_row = names.len() > 1 && names.iter().all(|name| (3..=5).contains(&name.chars().count()));
        let is_last = self.used[after + role.unwrap_or(0)..].iter().all(|used| *used);
        if names.is_empty() || !is_last || !(role.is_some() || is_row) {
            return;
        }
        self.take(first, after + role.unwrap_or(0) - first);
        self.meta.is_labelled = role.is_some();
        self.meta.people = names;
    }

    /// What stands behind a name that is alone: "Anna Berg, Northern Post". Returns whether the line is nothing else.
    fn behind_name(&mut self, left: &[usize]) -> bool {
        const LONGEST: usize = 4;
        let (Some(first), Some(last)) = (left.first(), left.last()) else {
            return false;
        };
        let has_comma = *first > 0 && self.text[self.words[first - 1].end..].starts_with(", ");
        let is_row = last - first + 1 == left.len() && left.len() <= LONGEST && last + 1 == self.words.len();
        let is_end = self.text[self.words[*last].end..]
            .chars()
            .all(|letter| "»”\"".contains(letter));
        let is_large = self.text[self.words[*first].start..].starts_with(char::is_uppercase);
        let role = left
            .iter()
            .any(|at| self.rules.at(Topic::Roles, self.words, *at).is_some());
        if !(has_comma && is_row && is_end && (is_large || role)) {
            return false;
        }
        if !role {
            let name = self.slice(*first, last + 1).to_owned();
            let is_clear = false;
            self.meta.house = Some(House { name, is_clear });
        }
        true
    }

    /// Accepts the line if the rest may be a town, a section or a profession, and something was found.
    fn rest(mut self) -> Option<Meta> {
        let mut left: Vec<&Word> = Vec::new();
        for (word, used) in self.words.iter().zip(&self.used) {
            if !used {
                left.push(word);
            }
        }
        let has_label = self.meta.is_labelled || self.meta.dates.iter().any(|(_, role)| *role != Role::Plain);
        let has_date = !self.meta.dates.is_empty();
        let is_large = |word: &&Word| {
            let first = self.text[word.start..].chars().next();
            first.is_some_and(|letter| letter.is_uppercase() || !letter.is_lowercase())
        };
        let is_role = |word: &&Word| self.rules.is_whole(Topic::Roles, std::slice::from_ref(*word));
        let most = if has_label { 4 } else { 2 };
        // In scripts without capitals the rest cannot be told from prose.
        let most = if left
            .iter()
            .all(|word| !self.text[word.start..].starts_with(|c: char| c.is_uppercase() || c.is_lowercase()))
        {
            usize::from(has_label) * 3
        } else {
            most
        };
        let fits = left.len() <= most && left.iter().all(|word| is_large(word) || is_role(word));
        let is_bare = !has_date && !self.meta.is_labelled;
        let has_more = !left.is_empty();
        let is_one = self.meta.people.len() == 1 && is_bare;
        let places: Vec<usize> = (0..self.used.len()).filter(|at| !self.used[*at]).collect();
        if is_one && has_more {
            return self.behind_name(&places).then_some(self.meta);
        }
        self.meta.has_more = has_more;
        let is_row = is_bare
            && !self.meta.people.is_empty()
            && self.meta.people.iter().all(|name| is_sign_first(name));
        let is_alone = (is_one || is_row || (is_bare && self.meta.has_places)) && !has_more;
        (fits && (!is_bare || is_alone)).then_some(self.meta)
    }
}

fn is_sign_first(name: &str) -> bool {
    name.chars().next().is_some_and(crate::import::words::is_sign)
}

/// A text without mail addresses.
fn without_addresses(text: &str) -> String {
    let parts = text
        .split(' ')
        .filter(|part| !(part.contains('@') && part.contains('.')));
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Role, meta};
    use crate::import::lines::Order3;
    use crate::import::rules::Rules;

    /// The people of a line, and its days with what they mean.
    type Expected = Option<(&'static [&'static str], &'static [(&'static str, Role)])>;

    #[test]
    fn lines_of_authors_and_dates_are_read() {
        let rules = Rules::own();
        let check = |language: &str, text: &str, expected: Expected| {
            let found = meta(text, &rules.of(language), Order3::Dmy);
            let Some((people, dates)) = expected else {
                assert_eq!(found, None, "{text}");
                return;
            };
            let found = found.unwrap_or_else(|| panic!("{text}"));
            let found_dates: Vec<(&str, Role)> = found
                .dates
                .iter()
                .filter_map(|(date, role)| Some((date.edtf.as_deref()?, *role)))
                .collect();
            assert_eq!(found.people, people, "{text}: {found:?}");
            assert_eq!(found_dates, dates, "{text}: {found:?}");
        };
        check(
            "sv",
            "Av Rasmus Canbäck 11 januari, 2022",
            Some((&["Rasmus Canbäck"], &[("2022-01-11", Role::Plain)])),
        );
        check("sv", "Text: Anna Berg Foto: Bo Ek", Some((&["Anna Berg"], &[])));
        check(
            "de",
            "Stand: 06.01.2022 14:30 Uhr",
            Some((&[], &[("2022-01-06", Role::Published)])),
        );
        check(
            "de",
            "Von Petra Klein, ARD-Studio Moskau",
            Some((&["Petra Klein"], &[])),
        );
        check(
            "fr",
            "Publié le 6 janvier 2022 à 10h12, mis à jour le 7 janvier 2022 à 08h00",
            Some((
                &[],
                &[("2022-01-06", Role::Published), ("2022-01-07", Role::Updated)],
            )),
        );
        check(
            "fi",
            "Jussi Virtanen 6.1.2022 klo 14.35",
            Some((&["Jussi Virtanen"], &[("2022-01-06", Role::Plain)])),
        );
        check(
            "ja",
            "2022年1月6日 14時30分",
            Some((&[], &[("2022-01-06", Role::Plain)])),
        );
        check("ar", "بقلم: أحمد علي", Some((&["أحمد علي"], &[])));
        check("nb", "Av NTB", Some((&[], &[])));
        check(
            "en",
            "By Jane O'Neil, Europe correspondent",
            Some((&["Jane O'Neil"], &[])),
        );
        check(
            "fr",
            "Par Camille Durand (Vasque, envoyée spéciale)",
            Some((&["Camille Durand"], &[])),
        );
        check("fi", "6.1. 14:35 • Päivitetty 6.1. 18:02", Some((&[], &[])));
        check("sv", "Av de som greps var många unga", None);
        check("nl", "Russische ‘vredestroepen’", None);
        check(
            "nb",
            "Torsdag kunngjorde regjeringen at det er innført et pristak.",
            None,
        );
    }
}
