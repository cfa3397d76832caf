//! How one list of texts became another.

use similar::DiffOp;
use similar::algorithms::{Capture, Compact, Replace, myers};

/// The steps from one list to the other, as `similar::capture_diff_slices` finds them. That function chooses among five algorithms at
/// run time and is compiled with all of them for each type that is compared: a tenth of all machine code of this program.
pub(crate) fn diff(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let mut steps = Compact::new(Replace::new(Capture::new()), old, new);
    match myers::diff(&mut steps, old, 0..old.len(), new, 0..new.len()) {
        Ok(()) => steps.into_inner().into_inner().into_ops(),
        Err(never) => match never {},
    }
}
