//! Differences of a text that is imported again, and the citations that they affect.

use crate::diff::diff;
use similar::DiffOp;
use std::fmt;

/// How a text differs from the one that a site has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextChanges {
    /// How many paragraphs are unchanged, at the same place.
    pub same: usize,
    /// Paragraphs that have moved: before and now.
    pub moved: Vec<(usize, usize)>,
    /// Paragraphs that others have replaced: before and now.
    pub changed: Vec<(usize, usize)>,
    /// Paragraphs that are gone.
    pub gone: Vec<usize>,
    /// Paragraphs that are new.
    pub new: Vec<usize>,
    /// What cites paragraphs that have changed or moved, and which of them.
    pub touched: Vec<(String, Vec<usize>)>,
    /// Why citations were not compared.
    pub unknown: Option<String>,
}

fn lines(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).collect()
}

/// Compares two texts by their lines that are not empty.
pub(in crate::import) fn changes(before: &str, now: &str) -> TextChanges {
    let (before, now) = (lines(before), lines(now));
    let mut found = TextChanges::default();
    for op in diff(&before, &now) {
        match op {
            DiffOp::Equal {
                old_index,
                new_index,
                len,
            } => {
                for at in 0..len {
                    let (old, new) = (old_index + at + 1, new_index + at + 1);
                    if old == new {
                        found.same += 1;
                    } else {
                        found.moved.push((old, new));
                    }
                }
            }
            DiffOp::Delete {
                old_index, old_len, ..
            } => found
                .gone
                .extend((old_index..old_index + old_len).map(|at| at + 1)),
            DiffOp::Insert {
                new_index, new_len, ..
            } => found
                .new
                .extend((new_index..new_index + new_len).map(|at| at + 1)),
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => {
                let both = old_len.min(new_len);
                found
                    .changed
                    .extend((0..both).map(|at| (old_index + at + 1, new_index + at + 1)));
                found
                    .gone
                    .extend((old_index + both..old_index + old_len).map(|at| at + 1));
                found
                    .new
                    .extend((new_index + both..new_index + new_len).map(|at| at + 1));
            }
        }
    }
    found
}

impl TextChanges {
    /// Whether a paragraph of the old text has changed or moved.
    pub(in crate::import) fn touches(&self, paragraph: usize) -> bool {
        self.gone.contains(&paragraph)
            || self
                .moved
                .iter()
                .chain(&self.changed)
                .any(|(before, _)| *before == paragraph)
    }

    /// Whether so little is unchanged that it must be another article.
    pub(in crate::import) fn is_other(&self) -> bool {
        let same = self.same + self.moved.len();
        same * 4 < same + self.changed.len() + self.gone.len()
    }
}

impl fmt::Display for TextChanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs = |pairs: &[(usize, usize)]| {
            let words: Vec<String> = pairs
                .iter()
                .map(|(before, now)| {
                    if before == now {
                        before.to_string()
                    } else {
                        format!("{before} (now {now})")
                    }
                })
                .collect();
            words.join(", ")
        };
        let numbers = |numbers: &[usize]| {
            numbers
                .iter()
                .map(usize::to_string)
                .collect::<Vec<_>>()
                .join(", ")
        };
        writeln!(f, "  as they were: {} paragraphs", self.same)?;
        for (word, list) in [
            ("changed", pairs(&self.changed)),
            ("moved", pairs(&self.moved)),
            ("gone", numbers(&self.gone)),
            ("new", numbers(&self.new)),
        ] {
            if !list.is_empty() {
                writeln!(f, "  {word}: {list}")?;
            }
        }
        for (who, places) in &self.touched {
            writeln!(f, "  cited by {who}: para {}", numbers(places))?;
        }
        if let Some(why) = &self.unknown {
            writeln!(f, "  {why}")?;
        } else if self.touched.is_empty() {
            writeln!(f, "  no citation is touched")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn paragraphs_are_followed() {
        let found = changes(
            "One.\n\nTwo.\nThree.\nFour.",
            "One.\nNew.\nTwo.\nThree, with more.\nFour.",
        );
        assert_eq!(found.same, 1);
        assert_eq!(found.moved, [(2, 3), (4, 5)]);
        assert_eq!(found.changed, [(3, 4)]);
        assert_eq!(found.new, [2]);
        assert!(found.touches(2) && found.touches(3) && !found.touches(1));
    }
}
