//! The sizes in which maps are drawn.

use super::role::Role;

/// The sizes in which maps are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum MapSize {
    /// 960 units wide, with all roles.
    Wide,
    /// 340 units wide, with all roles.
    Narrow,
    /// 360 units wide and coarse: land and water only.
    Locator,
    /// As wide as the room for it, for a stretch of another map.
    Inset,
}

/// The measures of a size.
pub(super) struct Style {
    pub(super) tolerance: f64,
    pub(super) smallest: f64,
    pub(super) roles: &'static [Role],
    /// Radius of the mark of one place.
    pub(super) dot: f64,
    /// Least radius of a circle with a number. Places nearer to one than this share its circle.
    pub(super) circle: f64,
    /// From the middle of one event's mark to the next.
    pub(super) pitch: f64,
    /// How many marks of events stand in a row, and how many a place has at most.
    pub(super) columns: usize,
    pub(super) most: usize,
    /// The longest scale bar.
    pub(super) scale: f64,
    /// Whether there is room for the names of countries and seas.
    pub(super) has_names: bool,
}

impl MapSize {
    /// The width of a map that fills its column.
    pub(super) fn width(self) -> f64 {
        match self {
            Self::Wide => 960.0,
            Self::Narrow | Self::Inset => 340.0,
            Self::Locator => 360.0,
        }
    }

    pub(super) fn style(self) -> Style {
        const ALL: &[Role] = &[Role::Land, Role::Region, Role::River, Role::Water];
        let wide = Style {
            tolerance: 0.75,
            smallest: 2.0,
            roles: ALL,
            dot: 4.0,
            circle: 11.0,
            pitch: 11.0,
            columns: 8,
            most: 24,
            scale: 150.0,
            has_names: true,
        };
        match self {
            Self::Wide => wide,
            Self::Narrow => Style {
                tolerance: 0.6,
                dot: 3.0,
                circle: 9.0,
                pitch: 9.5,
                columns: 6,
                most: 12,
                scale: 90.0,
                ..wide
            },
            Self::Locator => Style {
                tolerance: 1.1,
                smallest: 8.0,
                roles: &[Role::Land, Role::Water],
                circle: 9.0,
                most: 0,
                scale: 90.0,
                has_names: false,
                ..wide
            },
            Self::Inset => Style {
                tolerance: 0.6,
                circle: 9.0,
                columns: 6,
                most: 36,
                scale: 70.0,
                has_names: false,
                ..wide
            },
        }
    }
}
