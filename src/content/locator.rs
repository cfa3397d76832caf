//! Places in a source: paragraphs, pages, sections, figures, tables, times.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;
use strum::VariantArray;

/// A place in a source: `para 9`, `paras 3-5, 9`, `page 4`, `section 2.1`, `figure 3`, `table 2`, `00:12:30`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locator {
    unit: LocatorUnit,
    /// First and last of each stretch, in ascending order; at least one.
    stretches: Vec<(Position, Position)>,
}

/// What a locator counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum LocatorUnit {
    /// Non-empty lines of the raw text.
    Paragraph,
    /// Printed pages.
    Page,
    /// Numbered sections, `2.1`.
    Section,
    /// Numbered figures.
    Figure,
    /// Numbered tables.
    Table,
    /// Time since the start of a recording, in seconds.
    Time,
}

/// A number among what a locator counts: `9`; of a section its parts, `2.1`; of a time its seconds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(Vec<u32>);

/// Why a text is no locator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocatorError(&'static str);

const FORM: LocatorError = LocatorError(
    "write it as `para 9`, `paras 3-5, 9`, `page 4`, `section 2.1`, `figure 3`, `table 2` or, in a recording, `00:12:30`",
);

impl LocatorUnit {
    /// The word for it in messages of the interface and in fragments.
    pub fn as_str(self) -> &'static str {
        self.words()[0]
    }

    /// The words that stand before the numbers, the first for one number and in fragments.
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Paragraph => &["para", "paras", "paragraph", "paragraphs"],
            Self::Page => &["page", "pages", "p.", "pp."],
            Self::Section => &["section", "sections", "§"],
            Self::Figure => &["figure", "figures", "fig."],
            Self::Table => &["table", "tables"],
            Self::Time => &["time"],
        }
    }

    /// Whether its numbers may have parts.
    pub fn has_parts(self) -> bool {
        self == Self::Section
    }

    fn position(self, text: &str) -> Result<Position, LocatorError> {
        let text = text.trim();
        if self == Self::Time {
            return seconds(text).map(|seconds| Position(vec![seconds]));
        }
        let parts = text.split('.').map(|part| {
            let number = part.parse::<u32>().ok().filter(|number| *number > 0);
            number
                .filter(|_| part.bytes().all(|byte| byte.is_ascii_digit()))
                .ok_or(FORM)
        });
        let parts: Vec<u32> = parts.collect::<Result<_, _>>()?;
        if parts.len() > 1 && !self.has_parts() {
            return Err(LocatorError(
                "only numbers of sections have parts, as in `section 2.1`",
            ));
        }
        Ok(Position(parts))
    }
}

/// The seconds of a time, `00:12:30`.
fn seconds(text: &str) -> Result<u32, LocatorError> {
    const TIME: LocatorError =
        LocatorError("a time in a recording has hours, minutes and seconds: `00:12:30`");
    let parts: Vec<&str> = text.split(':').collect();
    let [hours, minutes, seconds] = parts[..] else {
        return Err(TIME);
    };
    let number = |text: &str, below: u32| {
        let is_written = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text
            .parse::<u32>()
            .ok()
            .filter(|number| is_written && *number < below);
        number.ok_or(TIME)
    };
    Ok(number(hours, 100)? * 3600 + number(minutes, 60)? * 60 + number(seconds, 60)?)
}

impl Position {
    /// Its parts; of a time, the seconds.
    pub fn parts(&self) -> &[u32] {
        &self.0
    }

    /// Of a time, as it is written: `00:12:30`.
    pub fn as_time(&self) -> String {
        let seconds = self.0[0];
        format!(
            "{:02}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        )
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = self.0.iter();
        if let Some(first) = parts.next() {
            write!(f, "{first}")?;
        }
        parts.try_for_each(|part| write!(f, ".{part}"))
    }
}

impl Locator {
    /// What it counts.
    pub fn unit(&self) -> LocatorUnit {
        self.unit
    }

    /// First and last of each stretch.
    pub fn stretches(&self) -> &[(Position, Position)] {
        &self.stretches
    }

    /// The numbers of all its paragraphs, in ascending order; none where it counts something else.
    pub fn paragraphs(&self) -> impl Iterator<Item = u32> {
        let stretches = self
            .stretches
            .iter()
            .filter(|_| self.unit == LocatorUnit::Paragraph);
        stretches.flat_map(|(first, last)| first.0[0]..=last.0[0])
    }

    /// The greatest number of its paragraphs.
    pub fn last_paragraph(&self) -> Option<u32> {
        let stretches = self
            .stretches
            .iter()
            .filter(|_| self.unit == LocatorUnit::Paragraph);
        stretches.map(|(_, last)| last.0[0]).max()
    }

    /// The place that has some paragraphs, in whatever order; none without any.
    pub fn of_paragraphs(mut numbers: Vec<u32>) -> Option<Self> {
        numbers.sort_unstable();
        numbers.dedup();
        let mut stretches: Vec<(u32, u32)> = Vec::new();
        for number in numbers {
            match stretches.last_mut() {
                Some((_, last)) if *last + 1 == number => *last = number,
                _ => stretches.push((number, number)),
            }
        }
        let stretches = stretches.into_iter();
        let stretches: Vec<_> = stretches
            .map(|(first, last)| (Position(vec![first]), Position(vec![last])))
            .collect();
        (!stretches.is_empty()).then_some(Self {
            unit: LocatorUnit::Paragraph,
            stretches,
        })
    }

    /// The one number that it names, where it is a single one.
    pub fn single(&self) -> Option<&Position> {
        match &self.stretches[..] {
            [(first, last)] if first == last => Some(first),
            _ => None,
        }
    }
}

impl From<u32> for Locator {
    fn from(paragraph: u32) -> Self {
        Self::from(paragraph..=paragraph)
    }
}

impl From<RangeInclusive<u32>> for Locator {
    fn from(paragraphs: RangeInclusive<u32>) -> Self {
        let (first, last) = paragraphs.into_inner();
        Self {
            unit: LocatorUnit::Paragraph,
            stretches: vec![(Position(vec![first]), Position(vec![last]))],
        }
    }
}

impl JsonSchema for Locator {
    fn schema_name() -> Cow<'static, str> {
        "Locator".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let numbers =
            |number: &str| format!(r"{number}(\s*[\-–]\s*{number})?(\s*,\s*{number}(\s*[\-–]\s*{number})?)*");
        let forms = LocatorUnit::VARIANTS.iter().map(|unit| {
            // Behind a point and a sign no space is needed.
            let word = |word: &&str| {
                format!(
                    r"{}\s{}",
                    word.replace('.', r"\."),
                    if word.ends_with(['.', '§']) { "*" } else { "+" }
                )
            };
            let words: Vec<String> = unit.words().iter().map(word).collect();
            match unit {
                LocatorUnit::Time => numbers(r"\d\d:\d\d:\d\d"),
                unit if unit.has_parts() => format!("({}){}", words.join("|"), numbers(r"\d+(\.\d+)*")),
                _ => format!("({}){}", words.join("|"), numbers(r"\d+")),
            }
        });
        let pattern = format!(r"^\s*({})\s*$", forms.collect::<Vec<_>>().join("|"));
        let examples = [
            "para 9",
            "paras 3-5, 9",
            "page 4",
            "section 2.1",
            "figure 3",
            "table 2",
            "00:12:30",
        ];
        json_schema!({"type": "string", "pattern": pattern, "patternErrorMessage": FORM.0, "examples": examples})
    }
}

impl FromStr for Locator {
    type Err = LocatorError;

    fn from_str(text: &str) -> Result<Self, LocatorError> {
        let text = text.trim();
        let number = text.find(|c: char| c.is_ascii_digit()).ok_or(FORM)?;
        let (word, numbers) = text.split_at(number);
        let unit = if word.is_empty() && numbers.contains(':') {
            LocatorUnit::Time
        } else {
            let name = word.trim_end();
            if name == word && !name.ends_with(['.', '§']) {
                return Err(FORM);
            }
            let units = LocatorUnit::VARIANTS.iter();
            *units
                .into_iter()
                .find(|unit| unit.words().contains(&name))
                .ok_or(FORM)?
        };
        let mut stretches = Vec::new();
        for part in numbers.split(',') {
            let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
            let (first, last) = (unit.position(first)?, unit.position(last)?);
            if first > last {
                return Err(LocatorError(
                    "a stretch runs from a smaller number to a greater one",
                ));
            }
            stretches.push((first, last));
        }
        stretches.sort_unstable();
        let is_twice = |pair: &[(Position, Position)]| pair[1].0 <= pair[0].1;
        if unit != LocatorUnit::Time && stretches.windows(2).any(is_twice) {
            return Err(LocatorError(
                "a number stands in it twice: name each once, as in `paras 3-5, 9`",
            ));
        }
        Ok(Self { unit, stretches })
    }
}

/// As records write it: `para 3`, `paras 3-5, 9`, `00:12:30`.
impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.unit != LocatorUnit::Time {
            let is_one = self.single().is_some();
            write!(f, "{} ", self.unit.words()[usize::from(!is_one)])?;
        }
        let write = |f: &mut fmt::Formatter<'_>, position: &Position| match self.unit {
            LocatorUnit::Time => f.write_str(&position.as_time()),
            _ => write!(f, "{position}"),
        };
        for (index, (first, last)) in self.stretches.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write(f, first)?;
            if first != last {
                f.write_str("-")?;
                write(f, last)?;
            }
        }
        Ok(())
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
        let check = |text: &str, expected: &str| {
            let found = text.parse::<Locator>().expect("it is a locator");
            let stretches = found.stretches().iter();
            let stretches: Vec<String> = stretches.map(|(first, last)| format!("{first}-{last}")).collect();
            let found = format!("{} {}", found.unit().as_str(), stretches.join(" "));
            assert_eq!(found, expected, "{text}");
        };
        check("para 9", "para 9-9");
        check("paras 3-5, 9", "para 3-5 9-9");
        check("paras 9, 3–5", "para 3-5 9-9");
        check("p. 4", "page 4-4");
        check("pp.4-6", "page 4-6");
        check("§2", "section 2-2");
        check("sections 2.10, 2.9-2.9.3", "section 2.9-2.9.3 2.10-2.10");
        check("figure 3", "figure 3-3");
        check("tables 1, 2", "table 1-1 2-2");
        check("sections 2, 2.1", "section 2-2 2.1-2.1");
        check("00:12:30", "time 750-750");
        check("01:00:00-01:00:05", "time 3600-3605");
        for wrong in [
            "",
            "9",
            "para",
            "para9",
            "para 0",
            "para x",
            "paras 5-3",
            "folio 4",
            "paras 1,",
            "para 2.1",
            "12:30",
            "00:60:00",
            "1:2:3",
            "time 5",
            "page +4",
            "section 2.",
            "section .2",
            "para 00:12:30",
            "paras 3, 3",
            "paras 3-5, 4",
        ] {
            assert!(wrong.parse::<Locator>().is_err(), "{wrong}");
        }
    }
}
