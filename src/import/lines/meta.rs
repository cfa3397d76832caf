//! Lines that say nothing but who has written an article, and when.

use super::times::TIMES;
use super::{DateFound, Order3, find_dates, people};
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{Word, words};

/// The content of such a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::import) struct Meta {
    /// Who has written it.
    pub(in crate::import) people: Vec<String>,
    /// A label says that they have written it.
    pub(in crate::import) is_labelled: bool,
    /// A news agency is named in their place.
    pub(in crate::import) agency: Option<String>,
    /// Dates, and what they are.
    pub(in crate::import) dates: Vec<(DateFound, Role)>,
    /// Something else is named, too, such as a town or a section.
    pub(in crate::import) has_more: bool,
}

/// What a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Role {
    /// A label says that it is the day of publication.
    Published,
    /// A label says that it is the day of a change.
    Updated,
    /// It has no label.
    Plain,
}

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

/// What is being read.
struct Line<'t> {
    text: &'t str,
    words: &'t [Word],
    used: Vec<bool>,
    rules: &'t Compiled,
    meta: Meta,
}

impl Line<'_> {
    fn take(&mut self, first: usize, length: usize) {
        for used in self.used.iter_mut().skip(first).take(length) {
            *used = true;
        }
    }

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
            for topic in [Topic::Updated, Topic::Published, Topic::Reading, Topic::Relative] {
                if let Some(length) = self.rules.at(topic, self.words, at) {
                    self.take(at, length);
                }
            }
        }
    }

    /// Reads labels of authors and the names behind them; photographers are passed over.
    fn labels(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            if self.used[at] {
                at += 1;
                continue;
            }
            let is_first = at == 0 || self.used[..at].iter().all(|used| *used) || self.is_parted(at);
            let photo = self.rules.at(Topic::Photo, self.words, at);
            let byline = self.rules.at(Topic::Byline, self.words, at);
            let source = self.rules.at(Topic::Source, self.words, at);
            if let Some(length) = source.filter(|length| self.has_colon(at + length - 1)) {
                at = self.origin(at, length);
                continue;
            }
            let length = match (byline, photo) {
                (Some(byline), photo) if is_first && photo.is_none_or(|photo| photo <= byline) => byline,
                (_, Some(photo)) if self.has_colon(at + photo - 1) => {
                    let (_, after) = people(self.text, self.words, at + photo, self.rules);
                    let after = if after == at + photo {
                        (after + 1).min(self.words.len())
                    } else {
                        after
                    };
                    self.take(at, after - at);
                    at = after;
                    continue;
                }
                _ => {
                    at += 1;
                    continue;
                }
            };
            let (names, after) = people(self.text, self.words, at + length, self.rules);
            let agency = (!names.is_empty())
                .then(|| names.iter().find(|name| self.rules.is_agency(name)).cloned())
                .flatten();
            if let Some(agency) = agency.or_else(|| self.agency(at + length)) {
                let words = crate::import::words::forms(&agency).len();
                self.take(at, length + words.max(after.saturating_sub(at + length)));
                self.meta.agency = Some(agency);
                self.meta.is_labelled = true;
            } else if !names.is_empty() {
                self.take(at, after - at);
                self.description(after);
                self.partner(after);
                for name in names {
                    if !self.meta.people.contains(&name) {
                        self.meta.people.push(name);
                    }
                }
                self.meta.is_labelled = true;
            }
            at = after.max(at + length);
        }
    }

    /// Reads the origin of the text behind its label, up to the next label.
    fn origin(&mut self, at: usize, length: usize) -> usize {
        const LONGEST: usize = 8;
        let first = at + length;
        let is_label = |at: &usize| {
            [Topic::Byline, Topic::Published, Topic::Updated, Topic::Photo]
                .iter()
                .any(|topic| self.rules.at(*topic, self.words, *at).is_some())
        };
        let last = (first..self.words.len())
            .find(|at| self.used[*at] || is_label(at))
            .unwrap_or(self.words.len());
        if last - first <= LONGEST {
            self.take(at, last - at);
        }
        last
    }

    /// Reads an agency beside the author: "and dpa".
    fn partner(&mut self, at: usize) {
        let is_joined = self
            .words
            .get(at)
            .is_some_and(|word| word.form.chars().count() <= 4 && !self.used[at]);
        if let Some(length) = self
            .rules
            .at(Topic::Agencies, self.words, at + 1)
            .filter(|_| is_joined)
        {
            self.take(at, length + 1);
        }
    }

    /// Reads the profession behind a name: in brackets, or after a comma up to the next separator.
    fn description(&mut self, at: usize) {
        const LONGEST: usize = 60;
        let Some(last) = at.checked_sub(1).and_then(|last| self.words.get(last)) else {
            return;
        };
        let rest = &self.text[last.end..];
        let (open, close): (char, &[char]) = match rest.trim_start().chars().next() {
            Some('(') => ('(', &[')']),
            Some(',') => (',', &['|', '•', '–', '—', ';', '.']),
            _ => return,
        };
        let start = rest.find(open).unwrap_or(0) + 1;
        let length = rest[start..].find(close).unwrap_or(rest.len() - start);
        if rest[start..start + length].chars().count() > LONGEST {
            return;
        }
        let until = last.end + start + length;
        let many = self.words[at..]
            .iter()
            .take_while(|word| word.end <= until)
            .count();
        self.take(at, many);
    }

    /// The agency whose name stands at a place.
    fn agency(&self, at: usize) -> Option<String> {
        let length = self.rules.at(Topic::Agencies, self.words, at)?;
        let (first, last) = (self.words.get(at)?, self.words.get(at + length - 1)?);
        Some(self.text[first.start..last.end].to_owned())
    }

    /// Reads names without a label.
    fn names(&mut self) {
        if self.meta.is_labelled {
            return;
        }
        let Some(first) = self.used.iter().position(|used| !used) else {
            return;
        };
        if !self.text[self.words[first].start..].starts_with(char::is_uppercase) {
            return;
        }
        let (names, after) = people(self.text, self.words, first, self.rules);
        if !names.is_empty() && names.len() <= 3 {
            self.take(first, after - first);
            self.meta.people = names;
        }
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
        if left.len() > most || !left.iter().all(|word| is_large(word) || is_role(word)) {
            return None;
        }
        self.meta.has_more = !left.is_empty();
        let is_alone = self.meta.people.len() == 1 && !has_date && !self.meta.is_labelled && left.is_empty();
        (has_date || self.meta.is_labelled || is_alone).then_some(self.meta)
    }

    fn has_colon(&self, at: usize) -> bool {
        let rest = self.words.get(at).map(|word| self.text[word.end..].trim_start());
        rest.is_some_and(|rest| rest.starts_with([':', '：', '／', '/', '=']))
    }

    /// Whether a separator stands before a word.
    fn is_parted(&self, at: usize) -> bool {
        let gap = &self.text[self.words[at - 1].end..self.words[at].start];
        gap.contains([
            '|', '•', '·', '–', '—', ',', '/', ';', '.', '(', '（', '【', '［', '[',
        ])
    }
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
