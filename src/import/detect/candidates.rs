//! Names that may be that of the house, and which of them is.

use super::{Detected, Evidence};
use crate::import::block::{Block, Kind};
use crate::import::words::forms;

/// How many names are looked at at most.
const MOST: usize = 300;

/// A name, and the evidence for it.
pub(super) struct Candidate {
    pub(super) name: String,
    pub(super) score: f32,
    pub(super) evidence: Vec<Evidence>,
}

/// The name with the most evidence, if no other has nearly as much.
pub(super) fn best(mut found: Vec<Candidate>) -> Detected {
    found.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.name.cmp(&b.name)));
    let Some(best) = found.first() else {
        return Detected::nothing("no line names who has published it");
    };
    // A part of the name is no rival of the whole.
    let is_rival =
        |other: &&Candidate| !is_part(&other.name, &best.name) && !is_part(&best.name, &other.name);
    let second = found
        .iter()
        .skip(1)
        .find(is_rival)
        .map_or(0.0, |rival| rival.score);
    let best = found.swap_remove(0);
    let sure = match best.score {
        score if score >= 2.0 => 0.85,
        score if score >= 1.5 => 0.7,
        score if score >= 1.0 => 0.6,
        _ => 0.3,
    };
    let sure = if best.score - second < 0.3 {
        sure - 0.2
    } else {
        sure
    };
    Detected::new(best.name, sure, best.evidence)
}

/// Whether one name is a row of words within another.
fn is_part(part: &str, whole: &str) -> bool {
    let (part, whole) = (forms(part), forms(whole));
    !part.is_empty() && whole.windows(part.len()).any(|row| row == part)
}

/// A line of nothing but the name speaks for a house that other lines name.
pub(super) fn alone(blocks: &[Block], found: &mut [Candidate]) {
    const LONGEST: usize = 60;
    for block in blocks
        .iter()
        .filter(|block| !block.is_kept() && block.text.len() <= LONGEST)
    {
        let line = forms(&block.text);
        let is_shown = |candidate: &Candidate| {
            let lines = candidate.evidence.iter().filter_map(|evidence| evidence.line);
            lines.into_iter().any(|line| line == block.lines.first)
        };
        for candidate in found
            .iter_mut()
            .filter(|candidate| forms(&candidate.name) == line && !is_shown(candidate))
        {
            candidate.score += 0.5;
            let why = "a line of nothing but this name";
            candidate
                .evidence
                .push(Evidence::new(Some(block.lines.first), why));
        }
    }
}

/// A part of the headline with which another line around the article begins: "The Courier | Morning" above "The Courier, Quay Street".
pub(super) fn titled(blocks: &[Block], found: &mut Vec<Candidate>) {
    let headline = blocks.iter().find(|block| block.kind == Kind::Headline);
    let Some(headline) = headline.filter(|block| block.text.contains(" | ")) else {
        return;
    };
    for part in headline.text.split(" | ").map(str::trim) {
        let start = forms(part);
        let is_again = |block: &&Block| {
            !block.is_kept() && block.kind != Kind::Headline && forms(&block.text).starts_with(&start)
        };
        if start.len() < 2 {
            continue;
        }
        if let Some(block) = blocks.iter().find(is_again) {
            let why = "in the headline, and at the beginning of a line around the article";
            add(found, part, 1.6, (block.lines.first, why));
        }
    }
}

pub(super) fn add(found: &mut Vec<Candidate>, name: &str, score: f32, (line, why): (usize, &str)) {
    let name = name
        .trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '.')
        .trim_start_matches('.');
    if name.chars().count() < 2 || name.chars().count() > 60 {
        return;
    }
    let evidence = Evidence::new(Some(line), why);
    let is_full = found.len() >= MOST;
    match found
        .iter_mut()
        .find(|candidate| candidate.name.eq_ignore_ascii_case(name))
    {
        Some(candidate) => {
            candidate.score += score;
            candidate.evidence.push(evidence);
        }
        None if is_full => {}
        None => found.push(Candidate {
            name: name.to_owned(),
            score,
            evidence: vec![evidence],
        }),
    }
}
