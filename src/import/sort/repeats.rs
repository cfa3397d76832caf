//! Finds what an article says twice.

use crate::import::block::{Block, Kind};
use crate::import::words::{forms, weight};
use std::collections::HashMap;

/// Settles repeated paragraphs, and sentences printed large beside the text.
pub(super) fn sort(blocks: &mut [Block]) {
    copies(blocks);
    pull_quotes(blocks);
}

fn copies(blocks: &mut [Block]) {
    const SHORTEST: usize = 40;
    let mut seen: HashMap<Vec<String>, usize> = HashMap::new();
    for block in blocks
        .iter_mut()
        .filter(|block| block.is_kept() || block.kind == Kind::Caption)
    {
        if weight(&block.text) < SHORTEST {
            continue;
        }
        match seen.get(&forms(&block.text)) {
            Some(line) => block.settle(Kind::Duplicate, format!("the same text as in line {line}")),
            None => {
                seen.insert(forms(&block.text), block.lines.first);
            }
        }
    }
}

/// Settles short blocks whose first sentence is repeated in a longer one near by.
fn pull_quotes(blocks: &mut [Block]) {
    const NEAR: usize = 5;
    const LONGEST: usize = 330;
    const MANY: usize = 1000;
    let words: Vec<Vec<String>> = blocks.iter().map(|block| forms(&block.text)).collect();
    for at in 0..blocks.len() {
        let block = &blocks[at];
        if block.is_settled || block.kind != Kind::Paragraph || weight(&block.text) > LONGEST {
            continue;
        }
        let sentence = forms(first_sentence(&block.text));
        if sentence.len() < 6 {
            continue;
        }
        let near = at.saturating_sub(NEAR)..(at + NEAR + 1).min(blocks.len());
        let source = near.into_iter().find(|other| {
            let is_longer = words[*other].len() > words[at].len() && words[*other].len() <= MANY;
            *other != at
                && is_longer
                && blocks[*other].is_kept()
                && longest_run(&sentence, &words[*other]) * 10 >= sentence.len() * 7
        });
        if let Some(source) = source {
            let reason = format!(
                "its first sentence is part of line {}",
                blocks[source].lines.first
            );
            blocks[at].settle(Kind::PullQuote, reason);
        }
    }
}

fn first_sentence(text: &str) -> &str {
    let end = text.find(". ").or_else(|| text.find('。')).unwrap_or(text.len());
    &text[..end]
}

/// How many words of one text stand one after the other in another.
fn longest_run(short: &[String], long: &[String]) -> usize {
    let mut best = 0;
    let mut before = vec![0; long.len() + 1];
    for word in short {
        let mut runs = vec![0; long.len() + 1];
        for (at, other) in long.iter().enumerate() {
            if word == other {
                runs[at + 1] = before[at] + 1;
                best = best.max(runs[at + 1]);
            }
        }
        before = runs;
    }
    best
}
