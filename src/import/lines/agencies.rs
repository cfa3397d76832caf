//! Agencies in lines of author and date, and who stands beside them.

use super::labels::{House, Line};
use super::people;
use crate::import::rules::Topic;

impl Line<'_> {
    /// Takes a house or a person who writes with an agency: "Le Courrier du Nord avec AFP".
    pub(super) fn beside_agency(&mut self, first: usize) -> bool {
        const SHORT: usize = 5;
        let count = self.words.len();
        let bracketed = (first + 1..count).find(|at| self.ends_with_agency(*at));
        if bracketed.is_some_and(|at| self.agency_in_brackets(first, at)) {
            return true;
        }
        let agency = (first + 2..count).find(|at| self.ends_with_agency(*at));
        let Some(at) = agency.filter(|at| self.words[at - 1].form.chars().count() <= SHORT) else {
            return false;
        };
        let with = &self.text[..self.words[at - 1].start];
        let is_small = self.text[with.len()..].starts_with(char::is_lowercase) || with.ends_with('(');
        let (names, after) = people(self.text, self.words, first, self.rules);
        let is_person = after == at - 1 && !names.is_empty();
        if !is_small || !(is_person || self.house(first) == at - 1) {
            return false;
        }
        if is_person {
            self.meta.people = names;
        } else {
            let name = self.slice(first, at - 1).to_owned();
            self.meta.house = Some(House { name, is_clear: true });
        }
        self.meta.agency = self.agency(at);
        self.meta.is_labelled = true;
        self.take(first, count - first);
        true
    }

    /// Takes agencies beside a date.
    pub(super) fn agencies(&mut self) {
        for at in 0..self.words.len() {
            let length = self.rules.at(Topic::Agencies, self.words, at);
            if let Some(length) = length.filter(|_| !self.used[at] && (at == 0 || self.is_parted(at))) {
                self.meta.agency = self.agency(at);
                self.take(at, length);
            }
        }
    }

    /// Takes a name behind an agency: "STT–Pohjoisen Sanomat", "PAP / Anna Kowalska". Whether it is that of a house or of a person cannot be
    /// told; behind a dash, a house is likelier.
    pub(super) fn behind_agency(&mut self, first: usize) -> bool {
        let count = self.words.len();
        let Some(length) = self.rules.at(Topic::Agencies, self.words, first) else {
            return false;
        };
        let behind = first + length;
        if behind >= count || self.house_from(behind) != count {
            return false;
        }
        let gap = &self.text[self.words[behind - 1].end..self.words[behind].start];
        if !gap.contains(['/', '–', '|']) {
            return false;
        }
        if gap.contains('–') {
            let name = self.slice(behind, count).to_owned();
            let is_clear = false;
            self.meta.house = Some(House { name, is_clear });
        }
        self.meta.agency = self.agency(first);
        self.meta.is_labelled = true;
        self.take(first, count - first);
        true
    }

    /// Whether the line ends with the name of an agency that begins at a word.
    fn ends_with_agency(&self, at: usize) -> bool {
        self.rules.at(Topic::Agencies, self.words, at) == Some(self.words.len() - at)
    }

    /// Takes a person or a place before an agency in brackets: "Ahmet YILMAZ / VASK, (DHA)", "VASK (AA)".
    fn agency_in_brackets(&mut self, first: usize, agency: usize) -> bool {
        const LONGEST: usize = 3;
        let gap = &self.text[self.words[agency - 1].end..self.words[agency].start];
        let (names, after) = people(self.text, self.words, first, self.rules);
        let after = if names.is_empty() { first } else { after };
        let is_place = |at: usize| {
            let word = &self.text[self.words[at].start..self.words[at].end];
            !self.used[at] && word.chars().all(|letter| letter.is_uppercase() || letter == '-')
        };
        let is_rest_place = agency - after.min(agency) <= LONGEST && (after..agency).all(is_place);
        if !gap.contains(['(', '（']) || !is_rest_place {
            return false;
        }
        self.meta.is_labelled = names.is_empty();
        self.meta.agency = self.agency(agency);
        self.meta.people = names;
        self.take(first, self.words.len() - first);
        true
    }
}
