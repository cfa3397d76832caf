//! Empty lines between sections, in texts whose paragraphs are separated by mere line ends.

use crate::import::block::Block;
use crate::import::rules::{Compiled, Topic};
use crate::import::words::words;

/// Where parts of an article without headings begin.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Breaks {
    /// Empty lines between sections.
    pub real: Vec<usize>,
    /// Empty lines within a section.
    pub seeming: Vec<usize>,
}

/// Judges the empty lines of a text whose paragraphs are single lines. Where an empty line follows every paragraph, none separates
/// sections.
pub(in crate::import) fn breaks(blocks: &[Block], rules: &Compiled) -> Breaks {
    let mut found = Breaks::default();
    let gaps = blocks.iter().skip(1).filter(|block| block.is_after_gap).count();
    if gaps == 0 || gaps * 10 > blocks.len() * 4 {
        return found;
    }
    for pair in blocks.windows(2) {
        let [before, block] = pair else { continue };
        if !block.is_after_gap || !block.is_kept() || !before.is_kept() {
            continue;
        }
        let line = block.lines.first - 1;
        let words = words(&block.text);
        let goes_on = rules.start(Topic::Continues, &words).is_some()
            || rules.find(Topic::Also, &words).is_some_and(|found| found.at < 4);
        if goes_on {
            found.seeming.push(line);
        } else {
            found.real.push(line);
        }
    }
    found
}
