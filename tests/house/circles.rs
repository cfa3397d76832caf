//! Circles of imports: groups of files of which each reaches each other.

use super::imports::Import;
use std::collections::{BTreeMap, BTreeSet};

/// The imports that tie each circle together.
pub(crate) fn circles(imports: &BTreeSet<Import>) -> Vec<Vec<Import>> {
    let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for import in imports {
        next.entry(&import.from).or_default().insert(&import.to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        next.keys().map(|file| (*file, reach(file, &next))).collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut circles = Vec::new();
    for (file, there) in &reached {
        if !there.contains(file) || seen.contains(file) {
            continue;
        }
        let circle: BTreeSet<&str> = there
            .iter()
            .filter(|other| reached.get(*other).is_some_and(|back| back.contains(file)))
            .copied()
            .collect();
        seen.extend(circle.iter().copied());
        let ties = imports
            .iter()
            .filter(|import| circle.contains(import.from.as_str()) && circle.contains(import.to.as_str()));
        circles.push(ties.cloned().collect());
    }
    circles
}

/// All files that a file imports, directly or through others.
pub(crate) fn reach<'a>(file: &str, next: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = next.get(file).into_iter().flatten().copied().collect();
    while let Some(file) = open.pop() {
        if reached.insert(file) {
            open.extend(next.get(file).into_iter().flatten());
        }
    }
    reached
}
