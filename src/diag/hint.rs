//! What a user can do: words, or a guess at what a misspelt word was meant to be.

use super::look_alikes::in_plain_characters;
use std::fmt::Write;
use std::sync::Arc;

/// What a user can do about a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// Plain words.
    Text(String),
    /// The known word that is nearest to a misspelt one.
    Guess(Guess),
}

/// A guess at what a misspelt word was meant to be. It is made only when the problem is printed, since it compares all known words, and of
/// thousands of problems most are never printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    word: String,
    names: Names,
    before: String,
    after: &'static str,
    otherwise: Option<String>,
}

/// Known words, shared between problems.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(Arc<[String]>);

impl<S: Into<String>> FromIterator<S> for Names {
    fn from_iter<I: IntoIterator<Item = S>>(names: I) -> Self {
        Self(names.into_iter().map(Into::into).collect())
    }
}

/// Asks "did you mean …?" if one of these names is near enough to a word.
pub fn did_you_mean<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Guess {
    Guess::new(word, names.into_iter().collect())
}

impl Guess {
    /// As [`did_you_mean`], for names that are collected already.
    pub fn new(word: &str, names: Names) -> Self {
        Self {
            word: word.to_owned(),
            names,
            before: String::new(),
            after: "",
            otherwise: None,
        }
    }

    /// What stands before and after the name where it is written: `#`, `.yaml`.
    #[must_use]
    pub fn wrapped(mut self, before: impl Into<String>, after: &'static str) -> Self {
        self.before = before.into();
        self.after = after;
        self
    }

    /// What to say where no name is near enough.
    #[must_use]
    pub fn or(mut self, otherwise: impl Into<String>) -> Self {
        self.otherwise = Some(otherwise.into());
        self
    }

    fn answer(&self) -> Option<&str> {
        in_other_capitals(&self.word, &self.names)
            .or_else(|| nearest(&self.word, self.names.0.iter().map(String::as_str)))
    }

    /// Names all that are known where none is near enough; `what` they are, in the plural.
    #[must_use]
    pub fn or_list(self, what: &str) -> Self {
        let mut list = format!("known {what}: ");
        for (index, name) in self.names.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(list, "{comma}`{}{name}{}`", self.before, self.after)
                .expect("writing to memory does not fail");
        }
        self.or(list)
    }
}

impl Hint {
    /// The words; none for a guess without an answer.
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Guess(guess) => guess
                .answer()
                .map(|name| was_meant(format_args!("`{}{name}{}`", guess.before, guess.after)))
                .or_else(|| guess.otherwise.clone()),
        }
    }

    /// Whether it is a guess that found nothing.
    pub fn is_at_a_loss(&self) -> bool {
        matches!(self, Self::Guess(guess) if guess.answer().is_none())
    }
}

impl From<String> for Hint {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Hint {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Guess> for Hint {
    fn from(guess: Guess) -> Self {
        Self::Guess(guess)
    }
}

/// Separates the message of a type about a value from its hint.
const PARTING: char = '\u{1f}';

/// Joins the message of a type about a value and its hint, since an error of `serde` is one text.
pub fn with_hint(said: impl std::fmt::Display, hint: impl std::fmt::Display) -> String {
    format!("{said}{PARTING}{hint}")
}

/// Separates what [`with_hint`] has joined.
pub fn parted(said: &str) -> (&str, Option<&str>) {
    match said.split_once(PARTING) {
        Some((said, hint)) => (said, Some(hint)),
        None => (said, None),
    }
}

/// Asks whether something was meant.
pub fn was_meant(name: impl std::fmt::Display) -> String {
    format!("did you mean {name}?")
}

/// The name that is the word in other capital letters, with other hyphens or between quotation marks, however short it is.
fn in_other_capitals<'n>(word: &str, names: &'n Names) -> Option<&'n str> {
    let word = in_plain_characters(word);
    let found = names.0.iter().find(|name| name.eq_ignore_ascii_case(&word));
    found.map(String::as_str)
}

/// Finds the candidate nearest to a word, if one is near enough to be what was meant. Upper and lower case are the same.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    let limit = (length / 3).max(1);
    candidates
        .into_iter()
        // Words whose lengths differ too much are left out first, since that is quicker to see.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (steps(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters differ between two words.
fn steps(word: &str, other: &str) -> usize {
    let as_written = strsim::damerau_levenshtein(word, other);
    let is_lower = |word: &str| !word.chars().any(char::is_uppercase);
    if as_written == 0 || is_lower(word) && is_lower(other) {
        return as_written;
    }
    // Differences in case count as one step together, so that a name in the same case comes first.
    as_written.min(1 + strsim::damerau_levenshtein(&word.to_lowercase(), &other.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::{Hint, did_you_mean, nearest};

    #[test]
    fn a_slip_finds_its_word_and_another_word_does_not() {
        assert_eq!(nearest("wieght", ["title", "weight", "slug"]), Some("weight"));
        assert_eq!(nearest("colour", ["title", "weight", "slug"]), None);
        assert_eq!(nearest("EN", ["sv", "en"]), Some("en"));
        assert_eq!(nearest("WEIGHT", ["title", "weight"]), Some("weight"));
    }

    #[test]
    fn a_guess_says_how_the_name_is_written_or_what_is_known() {
        let said = |hint: Hint| hint.words().expect("there is something to say");
        let guess = did_you_mean("evnts", ["events", "places"]).wrapped("", ".yaml");
        assert_eq!(said(guess.into()), "did you mean `events.yaml`?");
        let guess = did_you_mean("colour", ["events", "places"])
            .wrapped("", ".yaml")
            .or_list("files");
        assert_eq!(said(guess.into()), "known files: `events.yaml`, `places.yaml`");
        assert_eq!(Hint::from(did_you_mean("colour", ["events"])).words(), None);
        assert_eq!(
            said(did_you_mean("SV", ["en", "sv"]).into()),
            "did you mean `sv`?"
        );
    }
}
