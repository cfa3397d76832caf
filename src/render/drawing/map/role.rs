//! What layers show.

/// What a base layer shows, from the bottom of the map to its top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Role {
    /// Countries or islands, filled.
    Land,
    /// Parts of the land: only the borders between them are drawn, to be stroked and not filled.
    Region,
    /// Rivers, to be stroked. They lie under the water, because they may run on through lakes as centre lines.
    River,
    /// Seas and lakes, filled.
    Water,
}

impl Role {
    /// The role of a name: `land`, `region`, `river` or `water`.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        [Self::Land, Self::Region, Self::River, Self::Water]
            .into_iter()
            .find(|role| role.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Land => "land",
            Self::Region => "region",
            Self::River => "river",
            Self::Water => "water",
        }
    }
}
