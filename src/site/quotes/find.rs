//! Finds the words of a quote in a raw text.

use super::nearest::nearest;
use crate::content::{Locator, Quote, RawText, as_compared, is_sign};
use crate::diag::Diagnostic;
use std::collections::BTreeSet;
use std::ops::Range;

/// What is wrong with a quote.
pub(in crate::site) struct QuoteFlaw {
    /// The flawed key of the quote: `exact`, `prefix` or `suffix`.
    pub(in crate::site) key: &'static str,
    pub(in crate::site) problem: Diagnostic,
}

impl QuoteFlaw {
    fn error(key: &'static str, message: String, hint: String) -> Self {
        let problem = Diagnostic::error("quote-not-found", message).hint(hint);
        Self { key, problem }
    }
}

/// Compares a quote with the raw text of its source, and returns its flaw. Without a locator it may stand anywhere. It must be unambiguous
/// only if readers are led to the words.
pub(in crate::site) fn flaw(
    quote: &Quote,
    (source, text): (&str, &RawText),
    cited: Option<&Locator>,
    is_linked: bool,
) -> Option<QuoteFlaw> {
    let exact = as_compared(&quote.exact);
    let search = Search {
        source,
        text,
        cited: cited.map(|locator| locator.paragraphs().collect()),
    };
    let found: Vec<Range<usize>> = occurrences(text.all(), &exact).collect();
    let (whole, cut): (Vec<_>, Vec<_>) = found.iter().partition(|range| is_whole(text.all(), range));
    let (here, elsewhere): (Vec<_>, Vec<_>) = whole.into_iter().partition(|range| search.is_cited(range));
    if here.is_empty() {
        return Some(search.missing(&exact, elsewhere.first().copied(), cut.first().copied()));
    }
    let follows = |range: &&Range<usize>| follows(text.all(), range, quote);
    if !here.iter().any(follows) {
        return Some(search.around(quote, here[0]));
    }
    let alike = found.iter().filter(follows).count();
    (is_linked && alike > 1).then(|| twice(alike, text.all(), here[0]))
}

/// A search in a text.
struct Search<'t> {
    source: &'t str,
    text: &'t RawText,
    /// The paragraphs that are cited, where the record names some.
    cited: Option<BTreeSet<u32>>,
}

impl Search<'_> {
    fn is_cited(&self, range: &Range<usize>) -> bool {
        let (first, last) = self.text.numbers(range);
        let Some(cited) = &self.cited else { return true };
        cited.is_empty() || (first..=last).all(|number| cited.contains(&number))
    }

    /// The place where the words should be, for messages.
    fn place(&self) -> String {
        let numbers: Vec<String> = self.cited.iter().flatten().map(u32::to_string).collect();
        match &numbers[..] {
            [] => format!("the source `{}`", self.source),
            [one] => format!("paragraph {one} of the source `{}`", self.source),
            many => format!("paragraphs {} of the source `{}`", many.join(", "), self.source),
        }
    }

    /// The flaw of words that do not stand where they should.
    fn missing(
        &self,
        exact: &str,
        elsewhere: Option<&Range<usize>>,
        cut: Option<&Range<usize>>,
    ) -> QuoteFlaw {
        let message = format!("these words do not stand in {}", self.place());
        let hint = if let Some(range) = elsewhere {
            let (first, last) = self.text.numbers(range);
            let locator = if first == last {
                Locator::from(first)
            } else {
                Locator::from(first..=last)
            };
            format!("they stand in another place: write `locator: \"{locator}\"`")
        } else if let Some(range) = cut {
            let whole = whole_words(self.text.all(), range);
            format!("a quote begins and ends with whole words: write `{whole}`")
        } else {
            let paragraphs = self.text.paragraphs().enumerate();
            let cited = paragraphs.filter(|(index, _)| {
                let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
                self.cited
                    .as_ref()
                    .is_none_or(|cited| cited.is_empty() || cited.contains(&number))
            });
            let cited: Vec<&str> = cited.map(|(_, paragraph)| paragraph).collect();
            let all = || nearest(exact, self.text.paragraphs()).map(|(number, words)| (Some(number), words));
            let here = nearest(exact, cited.into_iter()).map(|(_, words)| (None, words));
            match here.or_else(all) {
                Some((None, words)) => {
                    format!("the nearest words there are `{words}`: copy them letter for letter")
                }
                Some((Some(number), words)) => {
                    format!("the nearest words stand in paragraph {number}: `{words}`")
                }
                None => {
                    "nothing like them stands in the text: copy them from it letter for letter".to_owned()
                }
            }
        };
        QuoteFlaw::error("exact", message, hint)
    }

    /// The flaw of words that stand there with another context than the record gives.
    fn around(&self, quote: &Quote, range: &Range<usize>) -> QuoteFlaw {
        let (before, after) = around(self.text.all(), range);
        let is_before = quote
            .prefix
            .as_ref()
            .is_some_and(|prefix| !before.ends_with(&as_compared(prefix)));
        let (key, side, words) = if is_before {
            ("prefix", "before", last_words(before))
        } else {
            ("suffix", "behind", first_words(after))
        };
        let message = format!(
            "this does not stand right {side} the quoted words in {}",
            self.place()
        );
        let hint = if words.is_empty() {
            format!("nothing stands {side} them: leave `{key}` out")
        } else {
            format!("there stands `{words}`")
        };
        QuoteFlaw::error(key, message, hint)
    }
}

/// The flaw of words that stand in several places, since browsers go to the first one.
fn twice(count: usize, all: &str, range: &Range<usize>) -> QuoteFlaw {
    let (before, after) = around(all, range);
    let (key, words) = match last_words(before) {
        "" => ("suffix", first_words(after)),
        words => ("prefix", words),
    };
    let message = format!(
        "these words stand in {count} places of the text, and browsers lead readers to the first of them"
    );
    let problem = Diagnostic::warning("quote-twice", message);
    QuoteFlaw {
        key: "exact",
        problem: problem.hint(format!(
            "say what stands beside them: `{key}: \"{words}\"`, or quote more words"
        )),
    }
}

/// All occurrences of some words in a text, overlapping ones included.
fn occurrences<'t>(all: &'t str, exact: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + all.get(from..)?.find(exact)?;
        from = at + all[at..].chars().next().map_or(1, char::len_utf8);
        Some(at..at + exact.len())
    })
    .take_while(move |_| !exact.is_empty())
}

/// Whether a stretch of a text cuts no word, since browsers search for whole words.
fn is_whole(all: &str, range: &Range<usize>) -> bool {
    let joins = |one: Option<char>, other: Option<char>| {
        let is_letter = |letter: char| letter.is_alphanumeric() && !is_sign(letter);
        one.zip(other)
            .is_some_and(|(one, other)| is_letter(one) && is_letter(other))
    };
    let (before, within, after) = (&all[..range.start], &all[range.clone()], &all[range.end..]);
    !joins(before.chars().next_back(), within.chars().next())
        && !joins(within.chars().next_back(), after.chars().next())
}

/// A stretch of a text, extended by the rest of the words that it cuts.
fn whole_words<'t>(all: &'t str, range: &Range<usize>) -> &'t str {
    let start = all[..range.start].rfind(' ').map_or(0, |at| at + 1);
    let end = all[range.end..].find(' ').map_or(all.len(), |at| range.end + at);
    all[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?'])
}

/// What stands before and behind a stretch.
fn around<'t>(all: &'t str, range: &Range<usize>) -> (&'t str, &'t str) {
    (all[..range.start].trim_end(), all[range.end..].trim_start())
}

/// Whether a quote's prefix and suffix stand around a stretch.
fn follows(all: &str, range: &Range<usize>, quote: &Quote) -> bool {
    let (before, after) = around(all, range);
    let stands = |words: &Option<String>, is_there: &dyn Fn(&str) -> bool| {
        words.as_ref().is_none_or(|words| is_there(&as_compared(words)))
    };
    stands(&quote.prefix, &|words| before.ends_with(words))
        && stands(&quote.suffix, &|words| after.starts_with(words))
}

/// The last three words of a text, or its last signs where a script has no spaces.
fn last_words(text: &str) -> &str {
    let near = text.char_indices().rev().nth(39).map_or(0, |(at, _)| at);
    let spaces = text.rmatch_indices(' ').map(|(at, _)| at + 1);
    let start = spaces.take(3).last().unwrap_or(0);
    &text[start.max(near)..]
}

/// The first three words of a text.
fn first_words(text: &str) -> &str {
    let near = text.char_indices().nth(40).map_or(text.len(), |(at, _)| at);
    let end = text
        .match_indices(' ')
        .map(|(at, _)| at)
        .nth(2)
        .unwrap_or(text.len());
    &text[..end.min(near)]
}

#[cfg(test)]
mod tests {
    use super::flaw;
    use crate::content::{Quote, RawText};
    use crate::diag::Hint;

    /// Two paragraphs say the same of the water, the third has another script.
    const TEXT: &str = "The dam broke at dawn. The water rose.\n\nNobody had slept.\nThe water rose again, says the council.\n大坝决口了。";

    fn check(exact: &str, around: [&str; 2], locator: Option<&str>, expected: Option<(&str, &str)>) {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let quote = Quote {
            exact: exact.to_owned(),
            prefix: some(around[0]),
            suffix: some(around[1]),
        };
        let locator = locator.map(|text| text.parse().expect("it is a locator"));
        let found = flaw(&quote, ("courier", &RawText::new(TEXT)), locator.as_ref(), true);
        let found = found.map(|found| {
            let hints: Vec<String> = found.problem.hints.iter().filter_map(Hint::words).collect();
            (found.key, hints.join(" "))
        });
        let found = found.as_ref().map(|(key, hint)| (*key, hint.as_str()));
        match (found, expected) {
            (None, None) => {}
            (Some((key, hint)), Some((expected_key, part))) => {
                assert_eq!(key, expected_key, "{exact}");
                assert!(hint.contains(part), "{exact}: {hint}");
            }
            (found, expected) => panic!("{exact}: {found:?} is not {expected:?}"),
        }
    }

    #[test]
    fn words_are_found_in_the_paragraphs_that_are_cited() {
        let check = |exact, locator, expected| check(exact, ["", ""], Some(locator), expected);
        check("broke at dawn", "para 1", None);
        check("broke\u{a0}at  dawn", "para 1", None);
        check("rose. Nobody had", "paras 1-2", None);
        check(
            "rose. Nobody had",
            "para 1",
            Some(("exact", "locator: \"paras 1-2\"")),
        );
        check("broke at dawn", "para 3", Some(("exact", "locator: \"para 1\"")));
        check("roke at daw", "para 1", Some(("exact", "`broke at dawn`")));
        check("Broke at down", "para 1", Some(("exact", "`broke at dawn.`")));
        check(
            "nobody has slept",
            "para 1",
            Some(("exact", "paragraph 2: `Nobody had slept.`")),
        );
        check(
            "boats from the coast",
            "para 1",
            Some(("exact", "nothing like them")),
        );
        check("决口", "para 4", None);
        check("broke at dawn", "page 7", None);
    }

    #[test]
    fn words_are_told_from_others_like_them() {
        check(
            "The water rose",
            ["", ""],
            Some("para 1"),
            Some(("exact", "`prefix: \"broke at dawn.\"`")),
        );
        check("The water rose", ["at dawn.", ""], Some("para 1"), None);
        check("The water rose", ["", "again"], Some("para 3"), None);
        check(
            "The water rose",
            ["at dusk.", ""],
            Some("para 1"),
            Some(("prefix", "`broke at dawn.`")),
        );
        check(
            "The water rose",
            ["", "slowly"],
            Some("para 3"),
            Some(("suffix", "`again, says the`")),
        );
        check(
            "The dam",
            ["Then", ""],
            Some("para 1"),
            Some(("prefix", "leave `prefix` out")),
        );
        check(
            "The water rose",
            ["", ""],
            None,
            Some(("exact", "`prefix: \"broke at dawn.\"`")),
        );
    }
}
