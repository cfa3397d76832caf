//! The ways through the house that `ARCHITECTURE.md` describes, step by step.
//!
//! A step begins with a link to what acts, and goes on with links to what that calls or makes. Whoever acts has been named by a step
//! before, but for the one that begins the way.

use super::imports::{Import, without_tests};
use super::{all_imports, architecture, read, report, root};
use std::collections::BTreeSet;

/// A link of the map: the name of an item, and its file.
type Named = (String, String);

/// The steps of each way, each with its links.
fn ways(map: &str) -> Vec<(String, Vec<Vec<Named>>)> {
    let text = map.split("\n## ").find(|part| part.starts_with("Four ways"));
    let text = text.expect("ARCHITECTURE.md describes the ways");
    let named = |step: &str| {
        let links = step.split("[`").skip(1);
        let parts = links.filter_map(|link| link.split_once(')')?.0.split_once("`]("));
        parts
            .map(|(name, file)| {
                (
                    name.rsplit("::").next().unwrap_or(name).to_owned(),
                    file.to_owned(),
                )
            })
            .collect()
    };
    let steps = |way: &str| {
        let name = way.split("**").next().unwrap_or_default().to_owned();
        // A step may go on over several lines.
        let joined = way.replace("\n   ", " ");
        let steps = joined
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        (name, steps.map(named).collect())
    };
    text.split("\n**").skip(1).map(steps).collect()
}

/// What is wrong with a way: who acts without having been named, and who does not call what the map says.
fn flaws(steps: &[Vec<Named>], imports: &BTreeSet<Import>, text: impl Fn(&str) -> String) -> Vec<String> {
    let mut flaws = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (at, step) in steps.iter().enumerate() {
        let number = at + 1;
        let Some(((actor, file), called)) = step.split_first() else {
            flaws.push(format!("step {number} names nobody"));
            continue;
        };
        if at > 0 && !known.contains(file.as_str()) {
            flaws.push(format!(
                "step {number}: no step before leads to `{actor}` of {file}"
            ));
        }
        if called.is_empty() {
            flaws.push(format!("step {number}: `{actor}` calls nothing"));
        }
        known.insert(file);
        for (name, to) in called {
            let is_imported = imports
                .iter()
                .any(|import| import.from == *file && import.to == *to);
            let code = text(file);
            let code = without_tests(&code).lines();
            let code: Vec<&str> = code.filter(|line| !line.trim_start().starts_with("//")).collect();
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let mut words = code.iter().flat_map(|line| line.split(|c| !is_word(c)));
            let is_named = words.any(|word| word == name);
            // Whose method it is need not be named.
            let call = format!(".{name}(");
            let is_called = code.iter().any(|line| line.contains(&call)) && text(to).contains(name);
            if file != to && !is_imported && !is_called {
                flaws.push(format!("step {number}: {file} does not import {to}"));
            } else if !is_named {
                flaws.push(format!("step {number}: {file} does not name `{name}`"));
            }
            known.insert(to);
        }
    }
    flaws
}

#[test]
fn steps_of_a_way_call_each_other() {
    let imports = all_imports();
    let ways = ways(&architecture());
    assert_eq!(ways.len(), 4);
    let mut broken = Vec::new();
    for (way, steps) in &ways {
        assert!(steps.len() >= 5, "{way}: {} steps", steps.len());
        let flaws = flaws(steps, &imports, |file| read(&root().join(file)));
        broken.extend(flaws.into_iter().map(|flaw| format!("{way}: {flaw}")));
    }
    report(broken);
}

#[test]
fn a_step_that_nothing_leads_to_is_found() {
    let import = |from: &str, to: &str| Import {
        from: from.to_owned(),
        line: 1,
        to: to.to_owned(),
    };
    let imports = BTreeSet::from([import("a.rs", "b.rs"), import("b.rs", "c.rs")]);
    let text = |file: &str| match file {
        "a.rs" => "b::bind(1)".to_owned(),
        _ => "// show it".to_owned(),
    };
    let check = |map: &str, expected: &[&str]| {
        let map = format!("\n## Four ways\n\n**A page**:\n\n{map}\n");
        let found = ways(&map);
        assert_eq!(flaws(&found[0].1, &imports, text), expected, "{map}");
    };
    check("1. [`make`](a.rs) calls [`bind`](b.rs).", &[]);
    check(
        "1. [`make`](a.rs) calls\n   [`show`](c.rs).",
        &["step 1: a.rs does not import c.rs"],
    );
    check(
        "1. [`make`](a.rs) calls [`bind`](b.rs).\n2. [`bind`](b.rs) calls [`show`](c.rs).",
        &["step 2: b.rs does not name `show`"],
    );
    check(
        "1. [`make`](a.rs) calls [`bind`](b.rs).\n2. [`show`](c.rs) ends it.",
        &[
            "step 2: no step before leads to `show` of c.rs",
            "step 2: `show` calls nothing",
        ],
    );
}
