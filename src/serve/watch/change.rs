//! What has happened to the files.

use std::collections::BTreeSet;

/// What has happened to the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::serve) enum Change {
    /// These files, by their path from the root.
    Files(BTreeSet<String>),
    /// Anything: a folder is new, gone or moved, or the system has lost events.
    Everything,
}

/// The function that receives changes.
pub(super) type Tell = Box<dyn Fn(Change) + Send>;

impl Change {
    /// Adds another change.
    pub(in crate::serve) fn merge(&mut self, other: Self) {
        match (&mut *self, other) {
            (Self::Files(files), Self::Files(more)) => files.extend(more),
            _ => *self = Self::Everything,
        }
    }

    /// Whether it is more than a person saves at once: a checkout, a search and replace, a sync.
    pub(in crate::serve) fn is_burst(&self) -> bool {
        const FEW: usize = 3;
        match self {
            Self::Files(files) => files.len() > FEW,
            Self::Everything => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Change;

    #[test]
    fn changes_merge() {
        let files = |names: &[&str]| Change::Files(names.iter().map(|name| (*name).to_owned()).collect());
        let mut change = files(&["b", "a"]);
        change.merge(files(&["a", "c"]));
        assert_eq!(change, files(&["a", "b", "c"]));
        assert!(!change.is_burst());
        change.merge(files(&["d"]));
        assert!(change.is_burst());
        change.merge(Change::Everything);
        assert!(change.is_burst());
        assert_eq!(change, Change::Everything);
    }
}
