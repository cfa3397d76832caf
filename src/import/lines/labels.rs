//! Labels in lines of author and date, and what stands behind them.

use super::{DateFound, people};
use crate::import::rules::{Compiled, Topic};
use crate::import::words::Word;

/// The content of such a line.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of the line, of which any may hold with any other"
)]
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
    /// The house that has published it: beside a desk or an agency, or behind a name.
    pub(in crate::import) house: Option<House>,
    /// It says where they write from.
    pub(in crate::import) has_places: bool,
    /// It is a name below the last paragraph.
    pub(in crate::import) is_last: bool,
}

/// What a line calls the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) struct House {
    pub(in crate::import) name: String,
    /// Nothing but a house can stand there.
    pub(in crate::import) is_clear: bool,
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

/// What is being read.
pub(super) struct Line<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'t [Word],
    pub(super) used: Vec<bool>,
    pub(super) rules: &'t Compiled,
    pub(super) meta: Meta,
}

impl Line<'_> {
    pub(super) fn take(&mut self, first: usize, length: usize) {
        for used in self.used.iter_mut().skip(first).take(length) {
            *used = true;
        }
    }

    /// Reads labels of authors and the names behind them; photographers are passed over.
    pub(super) fn labels(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            if self.used[at] {
                at += 1;
                continue;
            }
            let is_first = at == 0 || self.used[..at].iter().all(|used| *used) || self.is_parted(at);
            if let Some(after) = self.desk(at).filter(|_| is_first) {
                at = after;
                continue;
            }
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
                let described = self.description(after);
                self.partner(described);
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
        if last > first && last - first <= LONGEST {
            let name = self.slice(first, last).to_owned();
            let is_one = !name.contains([',', '、', '،', '/', '+']);
            if is_one && !self.rules.is_agency(&name) {
                let is_clear = true;
                self.meta.house = Some(House { name, is_clear });
            }
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

    /// Reads an editorial desk, perhaps behind a label, and the house whose desk it is: "Por Redacción El Norte". Returns the word after it.
    fn desk(&mut self, at: usize) -> Option<usize> {
        let label = self.rules.at(Topic::Byline, self.words, at).unwrap_or(0);
        let desk = |at: usize| Some(at + self.rules.at(Topic::Desk, self.words, at)?);
        let after = desk(at + label).or_else(|| desk(at))?;
        // A label with a name behind it may be the word for a desk, too: "Redaktion: Anna Berg".
        if self.has_colon(after - 1) {
            return None;
        }
        self.take(at, after - at);
        self.meta.is_labelled = true;
        let end = self.house(after);
        if end > after {
            let name = self.slice(after, end).to_owned();
            self.take(after, end - after);
            let is_clear = true;
            self.meta.house = Some(House { name, is_clear });
        }
        Some(end)
    }

    /// The word after a row of words that may name a house: capitals, with small words between.
    pub(super) fn house(&self, first: usize) -> usize {
        let is_next = |at: usize| {
            at == 0
                || matches!(
                    &self.text[self.words[at - 1].end..self.words[at].start],
                    " " | " ("
                )
        };
        if first >= self.words.len() || !is_next(first) {
            return first;
        }
        self.house_from(first)
    }

    /// The same, whatever stands before it.
    pub(super) fn house_from(&self, first: usize) -> usize {
        const LONGEST: usize = 5;
        let is_large = |at: usize| self.text[self.words[at].start..].starts_with(char::is_uppercase);
        let mut end = first;
        let most = self.words.len().min(first + LONGEST);
        for at in first..most {
            let is_next = at == first || &self.text[self.words[at - 1].end..self.words[at].start] == " ";
            let is_small = self.words[at].form.chars().count() <= 3;
            if self.used[at] || !is_next || !(is_large(at) || (at > first && is_small)) {
                break;
            }
            if is_large(at) {
                end = at + 1;
            }
        }
        end
    }

    /// The text from one word to the one before another.
    pub(super) fn slice(&self, first: usize, after: usize) -> &str {
        &self.text[self.words[first].start..self.words[after - 1].end]
    }

    /// Reads the profession behind a name: in brackets, or after a comma up to the next separator. Returns the word after it.
    fn description(&mut self, at: usize) -> usize {
        const LONGEST: usize = 60;
        let Some(last) = at.checked_sub(1).and_then(|last| self.words.get(last)) else {
            return at;
        };
        let rest = &self.text[last.end..];
        let (open, close): (char, &[char]) = match rest.trim_start().chars().next() {
            Some('(') => ('(', &[')']),
            Some(',') => (',', &['|', '•', '–', '—', ';', '.']),
            _ => return at,
        };
        let start = rest.find(open).unwrap_or(0) + 1;
        let length = rest[start..].find(close).unwrap_or(rest.len() - start);
        if rest[start..start + length].chars().count() > LONGEST {
            return at;
        }
        let until = last.end + start + length;
        let many = self.words[at..]
            .iter()
            .take_while(|word| word.end <= until)
            .count();
        self.take(at, many);
        at + many
    }

    /// The agency whose name stands at a place.
    pub(super) fn agency(&self, at: usize) -> Option<String> {
        let length = self.rules.at(Topic::Agencies, self.words, at)?;
        let (first, last) = (self.words.get(at)?, self.words.get(at + length - 1)?);
        Some(self.text[first.start..last.end].to_owned())
    }

    pub(super) fn has_colon(&self, at: usize) -> bool {
        let rest = self.words.get(at).map(|word| self.text[word.end..].trim_start());
        rest.is_some_and(|rest| rest.starts_with([':', '：', '／', '/', '=']))
    }

    /// Whether a separator stands before a word.
    pub(super) fn is_parted(&self, at: usize) -> bool {
        let gap = &self.text[self.words[at - 1].end..self.words[at].start];
        gap.contains([
            '|', '•', '·', '–', '—', ',', '/', ';', '.', '(', '（', '【', '［', '[',
        ])
    }
}
