//! Empty lines that part sections, where a new line is enough to part paragraphs.

use crate::import::block::Block;
use crate::import::rules::{Compiled, Topic};
use crate::import::words::words;

/// Where an article falls into parts without headings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Breaks {
    /// Empty lines that part sections.
    pub real: Vec<usize>,
    /// Empty lines behind which the text goes on as it was.
    pub seeming: Vec<usize>,
}

/// The empty lines of a text whose paragraphs are lines: with an empty line after each paragraph, none parts anything.
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
