//! From ids to positions, with a hint for ids that are not known.

use super::ids::RecordId;
use crate::diag::{Guess, Names, Unread};
use crate::kinds::RecordKind;
use std::collections::HashMap;

/// One kind of ids.
#[derive(Debug, Default, Clone)]
pub(in crate::site) struct Index {
    positions: HashMap<String, usize>,
    names: Names,
    unread: Unread,
    /// Where the ids stand, for those who named one that is not known.
    home: String,
    is_doubtful: bool,
}

impl Index {
    /// `home` says where the ids stand.
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
            unread: unread.clone(),
            home,
            is_doubtful: false,
        }
    }

    pub(in crate::site) fn find(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Whether an unknown id may stand in what could not be read. Then it is not reported: what could not be read is.
    pub(in crate::site) fn is_unread(&self, id: &str) -> bool {
        self.unread.may_hold(id)
    }

    /// Notes that records of the kind may be bound to something else once their problems are mended.
    pub(in crate::site) fn doubt(&mut self) {
        self.is_doubtful = true;
    }

    /// Whether all records of the kind are as they are written and bound as they should be.
    pub(in crate::site) fn is_sound(&self) -> bool {
        !self.is_doubtful && self.unread.is_empty()
    }

    /// What an id that is not known may have been meant to be.
    pub(in crate::site) fn guess(&self, id: &str) -> Guess {
        Guess::new(id, self.names.clone()).or(self.home.clone())
    }
}

/// All ids of a site.
#[derive(Debug, Default)]
pub(in crate::site) struct Lookup {
    /// By position of the kind in [`RecordKind::ALL`].
    kinds: [Index; RecordKind::ALL.len()],
    /// Positions of files that can be published as they are, by address.
    pub(in crate::site) assets: HashMap<String, usize>,
}

impl Lookup {
    /// `index` gives the ids of a kind.
    pub(in crate::site) fn new(
        mut index: impl FnMut(RecordKind) -> Index,
        assets: HashMap<String, usize>,
    ) -> Self {
        Self {
            kinds: std::array::from_fn(|at| index(RecordKind::ALL[at])),
            assets,
        }
    }

    /// The ids of a kind.
    pub(in crate::site) fn of(&self, kind: RecordKind) -> &Index {
        &self.kinds[kind as usize]
    }

    pub(in crate::site) fn of_mut(&mut self, kind: RecordKind) -> &mut Index {
        &mut self.kinds[kind as usize]
    }

    /// Finds a record by its id; where there is none, the ids that there are.
    pub(in crate::site) fn record(&self, kind: RecordKind, id: &str) -> Result<RecordId, &Index> {
        let index = self.of(kind);
        index.find(id).map(|at| RecordId::new(kind, at)).ok_or(index)
    }
}
