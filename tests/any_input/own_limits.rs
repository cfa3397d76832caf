//! What would make every case pass is itself tested: that a child's death, hunger and silence are noticed.

use super::case::Base;
use super::child::{Child, PATIENCE, Question};
use std::time::Duration;

/// A child does each misdeed, and each is noticed.
pub(crate) fn noticed() -> Result<(), String> {
    let misdeeds = [
        ("abort", PATIENCE, "dies: signal: 6"),
        ("panic", PATIENCE, "panics at "),
        ("overflow", PATIENCE, "overflows its stack"),
        ("eat", PATIENCE, "eats all memory"),
        ("sleep", Duration::from_secs(1), "hangs"),
    ];
    let mut child = Child::new();
    for (misdeed, patience, expected) in misdeeds {
        let question = Question {
            base: Base::Every.name().to_owned(),
            files: Vec::new(),
            misdeed: Some(misdeed.to_owned()),
        };
        let verdict = child.ask(&question, &[], patience);
        let kind = verdict.faults.first().map_or("nothing", |fault| &fault.kind);
        if !kind.starts_with(expected) {
            return Err(format!(
                "after `{misdeed}` the case should fail with `{expected}`, but: {kind}"
            ));
        }
    }
    Ok(())
}
