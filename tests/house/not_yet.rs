//! What does not obey a rule yet. The list can only become shorter: an entry that is no longer needed fails, too.

use super::report;
use std::collections::BTreeSet;

/// A rule that is not obeyed everywhere yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Files do not import each other in a circle.
    Circle,
    /// A folder has few modules.
    FullFolder,
    /// A file is short.
    LongFile,
}

/// The files and folders that do not obey a rule yet.
const NOT_YET: &[(Rule, &[&str])] = &[
    (
        Rule::Circle,
        &[
            "src/output/foreign.rs",
            "src/output/listing.rs",
            "src/output/marker.rs",
            "src/output/path.rs",
            "src/output/retire.rs",
            "src/output/staging.rs",
            "src/output/target.rs",
            "src/source/disk.rs",
            "src/source/walk.rs",
        ],
    ),
    (Rule::FullFolder, &["src/output"]),
];

/// Fails for each file or folder that breaks a rule and is not known to, and for each that is known to and does not. `broken` are
/// paths with what is told about them.
pub(crate) fn tell_all_but_known(rule: Rule, broken: impl Iterator<Item = (String, String)>) {
    let known = NOT_YET.iter().filter(|(other, _)| *other == rule);
    let mut known: BTreeSet<&str> = known.flat_map(|(_, paths)| paths.iter().copied()).collect();
    let mut told: Vec<String> = broken
        .filter(|(path, _)| !known.remove(path.as_str()))
        .map(|(_, told)| told)
        .collect();
    told.extend(known.into_iter().map(|path| {
        format!("{path} obeys the rule {rule:?} now: take it out of the list in tests/house/not_yet.rs")
    }));
    report(told);
}
