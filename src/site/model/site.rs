//! A site in each phase of resolving: each type adds what its phase finds out, and none of them is half filled.

use super::bound::Bound;
use super::ids::{PageId, RecordId};
use super::routes::Routes;
use super::uses::{Mentions, SourceUses};
use crate::content::Asset;
use crate::media::Size;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

/// What is bound, with an address for everything.
#[derive(Debug)]
pub struct Addressed {
    pub(in crate::site) bound: Bound,
    /// Every address of the site.
    pub routes: Arc<Routes>,
}

impl Deref for Addressed {
    type Target = Bound;

    fn deref(&self) -> &Bound {
        &self.bound
    }
}

/// The whole site, with what its texts refer to.
#[derive(Debug)]
pub struct Site {
    pub(in crate::site) addressed: Addressed,
    /// What rests on each source.
    pub uses: Arc<Vec<SourceUses>>,
    /// Curated pages that link to a record, in the order of pages.
    pub mentions: Arc<Mentions>,
    /// Files that are published as they are.
    pub assets: Vec<Asset>,
    /// Sizes of the images that are published, by address.
    pub(in crate::site) sizes: HashMap<String, Size>,
}

impl Site {
    /// The pages that mention a record.
    pub fn mentions_of(&self, record: RecordId) -> &[PageId] {
        self.mentions.get(&record).map_or(&[], Vec::as_slice)
    }

    /// Width and height of an image that is published, by its address.
    pub fn image_size(&self, address: &str) -> Option<Size> {
        self.sizes.get(address).copied()
    }
}

impl Deref for Site {
    type Target = Addressed;

    fn deref(&self) -> &Addressed {
        &self.addressed
    }
}
