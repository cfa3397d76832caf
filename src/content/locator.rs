//! Places in a source: paragraphs, counted by the non-empty lines of the raw text.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// Paragraphs of a source, from 1, in ascending order: `para 9`, `paras 3-5, 9`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locator(Vec<(u32, u32)>);

/// Why a text is no locator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatorError(&'static str);

impl Locator {
    /// First and last paragraph of each stretch.
    pub fn ranges(&self) -> &[(u32, u32)] {
        &self.0
    }

    /// The numbers of all its paragraphs, in the order written.
    pub fn paragraphs(&self) -> impl Iterator<Item = u32> {
        self.0.iter().flat_map(|(first, last)| *first..=*last)
    }

    /// The first paragraph.
    pub fn first(&self) -> u32 {
        self.0[0].0
    }

    /// The last paragraph.
    pub fn last(&self) -> u32 {
        self.0.iter().map(|(_, last)| *last).max().unwrap_or(0)
    }

    /// Whether it names a single paragraph.
    pub fn is_single(&self) -> bool {
        matches!(self.0[..], [(first, last)] if first == last)
    }
}

impl From<u32> for Locator {
    fn from(paragraph: u32) -> Self {
        Self::from(paragraph..=paragraph)
    }
}

impl From<RangeInclusive<u32>> for Locator {
    fn from(paragraphs: RangeInclusive<u32>) -> Self {
        Self(vec![paragraphs.into_inner()])
    }
}

impl FromStr for Locator {
    type Err = LocatorError;

    fn from_str(text: &str) -> Result<Self, LocatorError> {
        const FORM: LocatorError = LocatorError("write it as `para 9` or `paras 3-5, 9`");
        let rest = text.trim().strip_prefix("para").ok_or(FORM)?;
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        if !rest.starts_with(' ') {
            return Err(FORM);
        }
        let number = |text: &str| {
            text.trim()
                .parse::<u32>()
                .ok()
                .filter(|number| *number > 0)
                .ok_or(FORM)
        };
        let mut ranges = Vec::new();
        for part in rest.split(',') {
            let (first, last) = match part.split_once(['-', '–']) {
                Some((first, last)) => (number(first)?, number(last)?),
                None => (number(part)?, number(part)?),
            };
            if first > last {
                return Err(LocatorError(
                    "a stretch runs from a smaller number to a greater one",
                ));
            }
            ranges.push((first, last));
        }
        ranges.sort_unstable();
        Ok(Self(ranges))
    }
}

impl fmt::Display for LocatorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Locator;

    #[test]
    fn locators_are_read() {
        let check = |text: &str, expected: Option<&[(u32, u32)]>| {
            let found = text.parse::<Locator>().ok();
            assert_eq!(found.as_ref().map(Locator::ranges), expected, "{text}");
        };
        check("para 9", Some(&[(9, 9)]));
        check("paras 3-5, 9", Some(&[(3, 5), (9, 9)]));
        check("paras 9, 3–5", Some(&[(3, 5), (9, 9)]));
        for wrong in [
            "",
            "9",
            "para",
            "para9",
            "para 0",
            "para x",
            "paras 5-3",
            "page 4",
            "paras 1,",
        ] {
            check(wrong, None);
        }
    }
}
