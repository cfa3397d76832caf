//! From ids to positions, with a hint for ids that are not known.

use super::ids::RecordId;
use crate::diag::{Guess, Hint, Names, Unread};
use crate::kinds::RecordKind;
use std::collections::HashMap;

/// One kind of ids.
#[derive(Debug, Default, Clone, PartialEq)]
pub(in crate::site) struct Index {
    positions: HashMap<String, usize>,
    names: Names,
    /// Present ids by previous ones.
    former: HashMap<String, String>,
    unread: Unread,
    /// Where the ids stand, for hints at unknown ids.
    home: String,
    is_doubtful: bool,
}

impl Index {
    /// `home` says where the ids stand, for hints.
    pub(in crate::site) fn new<'a>(
        ids: impl Iterator<Item = &'a str>,
        unread: &Unread,
        home: String,
    ) -> Self {
        let mut positions = HashMap::new();
        let mut names = Vec::new();
        for (position, id) in ids.enumerate() {
            positions.entry(id.to_owned()).or_insert(position);
            names.push(id);
        }
        names.sort_unstable();
        Self {
            positions,
            names: names.into_iter().collect(),
            former: HashMap::new(),
            unread: unread.clone(),
            home,
            is_doubtful: false,
        }
    }

    /// Adds previous ids of records, each with the present id.
    #[must_use]
    pub(in crate::site) fn with_former<'a>(
        mut self,
        former: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let owned = |(before, now): (&str, &str)| (before.to_owned(), now.to_owned());
        self.former = former.map(owned).collect();
        self
    }

    pub(in crate::site) fn find(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Whether an unknown id may stand in what could not be read. Then it is not reported, since that is.
    pub(in crate::site) fn is_unread(&self, id: &str) -> bool {
        self.unread.may_hold(id)
    }

    /// Notes that records of the kind may be bound otherwise once their problems are fixed.
    pub(in crate::site) fn doubt(&mut self) {
        self.is_doubtful = true;
    }

    /// Whether all records of the kind were read in full and bound without problems.
    pub(in crate::site) fn is_sound(&self) -> bool {
        !self.is_doubtful && self.unread.is_empty()
    }

    /// Whether a record had the id before.
    pub(in crate::site) fn is_former(&self, id: &str) -> bool {
        self.former.contains_key(id)
    }

    /// The hint at the id that an unknown one was meant to be, or that has replaced it.
    pub(in crate::site) fn guess(&self, id: &str) -> Hint {
        match self.former.get(id) {
            Some(now) => format!("`{id}` is `{now}` now").into(),
            None => Guess::new(id, self.names.clone()).or(self.home.clone()).into(),
        }
    }
}

/// All ids of a site.
#[derive(Debug, Default, Clone, PartialEq)]
pub(in crate::site) struct Lookup {
    /// By position of the kind in [`RecordKind::ALL`].
    kinds: [Index; RecordKind::ALL.len()],
    /// Positions of files that can be published as they are, by address.
    pub(in crate::site) assets: HashMap<String, usize>,
    /// Addresses of what could not be read, which may be folders with files in them.
    unread: Vec<String>,
}

impl Lookup {
    /// What an id that no record of a kind has may have been meant to be; one that a record of another kind has is of that kind.
    pub(in crate::site) fn guess(&self, kind: RecordKind, id: &str) -> Hint {
        let mut others = RecordKind::ALL.iter().filter(|other| **other != kind);
        match others.find(|other| self.of(**other).find(id).is_some()) {
            Some(other) if !self.of(kind).former.contains_key(id) => {
                let (other, wanted) = (other.scheme(), kind.scheme());
                format!("`{other}:{id}` has this id, but no {wanted}: add one, or name another").into()
            }
            _ => self.of(kind).guess(id),
        }
    }

    /// `index` gives the ids of a kind.
    pub(in crate::site) fn new(
        mut index: impl FnMut(RecordKind) -> Index,
        assets: HashMap<String, usize>,
        unread: Vec<String>,
    ) -> Self {
        Self {
            kinds: std::array::from_fn(|at| index(RecordKind::ALL[at])),
            assets,
            unread,
        }
    }

    /// Whether an address lies in what could not be read, which is reported.
    pub(in crate::site) fn lies_in_unread(&self, address: &str) -> bool {
        let is_within = |folder: &String| {
            address
                .strip_prefix(folder.as_str())
                .is_some_and(|rest| rest.starts_with('/'))
        };
        self.unread.iter().any(is_within)
    }

    /// The ids of a kind.
    pub(in crate::site) fn of(&self, kind: RecordKind) -> &Index {
        &self.kinds[kind as usize]
    }

    pub(in crate::site) fn of_mut(&mut self, kind: RecordKind) -> &mut Index {
        &mut self.kinds[kind as usize]
    }

    /// Finds a record by its id; the error is the index of the ids that exist.
    pub(in crate::site) fn record(&self, kind: RecordKind, id: &str) -> Result<RecordId, &Index> {
        let index = self.of(kind);
        index.find(id).map(|at| RecordId::new(kind, at)).ok_or(index)
    }
}
