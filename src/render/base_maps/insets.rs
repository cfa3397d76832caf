//! Insets: stretches whose places stand so close together on the map that they share a mark, drawn at a larger scale.

use super::layers::coord;
use super::standing::Standing;
use crate::geo::{Coord, Fit, Viewport};
use crate::render::drawing::{
    BaseLayer, BaseMap, Extent, Inset, MapPlace, MapSize, NamedAreas, TITLE, Taken,
};
use crate::site::{PlaceId, Site};

/// The most insets; those with most places come first.
const MOST: usize = 3;
/// Widths of an inset, the best first.
const WIDTHS: [f64; 3] = [300.0, 260.0, 224.0];
const BELOW: f64 = 340.0;

/// What insets are drawn on.
pub(super) struct Ground<'a> {
    pub(super) site: &'a Site,
    pub(super) layers: &'a [BaseLayer<'a>],
    pub(super) areas: Option<&'a NamedAreas>,
    pub(super) wide: &'a BaseMap,
}

/// Finds the crowded stretches among marked places, and room for them.
pub(super) fn insets(ground: &Ground<'_>, marked: &[(PlaceId, Standing)]) -> Vec<Inset> {
    let spots: Vec<&(PlaceId, Standing)> = marked
        .iter()
        .filter(|(_, standing)| standing.extent != Extent::Area && ground.wide.contains(standing.point))
        .collect();
    let places: Vec<MapPlace> = spots
        .iter()
        .map(|(id, standing)| MapPlace {
            point: standing.point,
            count: ground.site.events_at(*id).len(),
        })
        .collect();
    let mut crowds: Vec<Vec<&(PlaceId, Standing)>> = ground
        .wide
        .gather(&places)
        .into_iter()
        .map(|cluster| cluster.members.into_iter().map(|member| spots[member]).collect())
        .filter(|members: &Vec<&(PlaceId, Standing)>| is_crowd(members))
        .collect();
    crowds.sort_by_key(|members| std::cmp::Reverse(members.len()));
    crowds.truncate(MOST);
    let marks: Vec<[f64; 2]> = marked
        .iter()
        .map(|(_, standing)| standing.point)
        .filter(|point| ground.wide.contains(*point))
        .collect();
    let mut taken: Vec<Taken> = Vec::new();
    let mut insets = Vec::new();
    for members in crowds {
        let Some(inset) = inset(ground, &members, &marks, &taken) else {
            continue;
        };
        let point = members[0].1.point;
        taken.extend(inset.at.map(|at| Taken { at, point }));
        insets.push(inset);
    }
    insets
}

/// Whether some of the places have different points of their own.
fn is_crowd(members: &[&(PlaceId, Standing)]) -> bool {
    let mut own = members.iter().filter(|(id, standing)| standing.holder == *id);
    let first = own.next().map(|(_, standing)| standing.point);
    own.any(|(_, standing)| Some(standing.point) != first)
}

fn inset(
    ground: &Ground<'_>,
    members: &[&(PlaceId, Standing)],
    marks: &[[f64; 2]],
    taken: &[Taken],
) -> Option<Inset> {
    let around: Vec<Coord> = members
        .iter()
        .flat_map(|(_, standing)| around(*standing))
        .collect();
    let fit = Fit {
        width: BELOW,
        padding: 0.16,
        heights: [0.6, 0.72],
        ..Fit::default()
    };
    let frame = Viewport::around_points(&around, &fit)?;
    let map = |width| {
        BaseMap::new(
            ground.layers,
            ground.areas,
            &frame.at_width(width),
            MapSize::Inset,
        )
    };
    let middle = members[0].1.point;
    let narrow = map(BELOW);
    let at = WIDTHS.into_iter().find_map(|width| {
        let size = [width, frame.at_width(width).height() + TITLE];
        ground.wide.room(size, middle, marks, taken)
    });
    Some(Inset {
        places: members.iter().map(|(id, _)| id.index()).collect(),
        wide: at.map_or_else(|| narrow.clone(), |[_, _, width, _]| map(width)),
        at,
        narrow,
    })
}

/// A point and its surroundings, as far as the place may lie.
fn around(standing: Standing) -> [Coord; 5] {
    const KM: f64 = 111.2;
    let Coord { x, y } = coord(standing.point);
    let down = standing.radius / KM;
    let across = down / y.to_radians().cos().abs().max(0.05);
    let at = |x, y: f64| Coord {
        x,
        y: y.clamp(-90.0, 90.0),
    };
    [
        at(x, y),
        at(x - across, y),
        at(x + across, y),
        at(x, y - down),
        at(x, y + down),
    ]
}
