//! Which places share a mark: those that are nearer to one another than a mark is wide.

use crate::geo::Coord;

/// How many times its least radius a circle may have to hold places that it would otherwise cover.
const GROWTH: f64 = 2.0;

/// Places under one mark.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cluster {
    /// Their positions in what was gathered; the first stands in the middle.
    pub(crate) members: Vec<usize>,
    /// Radius of the mark: none of them lies farther from its middle.
    pub(crate) r: f64,
}

/// Gathers marks, the most important first, each with its own radius: marks that are nearer to one than `circle` share a circle with it.
pub(super) fn gather(marks: &[(Coord, f64)], circle: f64) -> Vec<Cluster> {
    let points: Vec<Coord> = marks.iter().map(|(point, _)| *point).collect();
    let mut clusters: Vec<Cluster> = Vec::new();
    for (index, point) in points.iter().enumerate() {
        let near = |cluster: &&mut Cluster| distance(points[cluster.members[0]], *point) <= circle;
        match clusters.iter_mut().find(near) {
            Some(cluster) => {
                cluster.members.push(index);
                cluster.r = circle;
            }
            None => clusters.push(Cluster {
                members: vec![index],
                r: marks[index].1,
            }),
        }
    }
    while let Some((keep, join, r)) = overlapping(&clusters, &points, circle) {
        let joined = clusters.remove(join);
        clusters[keep].members.extend(joined.members);
        clusters[keep].r = r;
    }
    clusters
}

/// Two marks of which one covers the other, and the radius of the mark that holds both; none where that would be too large.
fn overlapping(clusters: &[Cluster], points: &[Coord], circle: f64) -> Option<(usize, usize, f64)> {
    for (keep, first) in clusters.iter().enumerate() {
        let middle = points[first.members[0]];
        for (join, second) in clusters.iter().enumerate().skip(keep + 1) {
            if distance(middle, points[second.members[0]]) >= first.r + second.r {
                continue;
            }
            let all = first.members.iter().chain(&second.members);
            let reach = all
                .map(|index| distance(middle, points[*index]))
                .fold(circle, f64::max);
            if reach <= circle * GROWTH {
                return Some((keep, join, reach));
            }
        }
    }
    None
}

fn distance(a: Coord, b: Coord) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

#[cfg(test)]
mod tests {
    use super::{Cluster, distance, gather};
    use crate::geo::Coord;
    use crate::render::drawing::random::Random;

    fn at(x: f64, y: f64) -> Coord {
        Coord { x, y }
    }

    fn dots(points: &[Coord]) -> Vec<Cluster> {
        let marks: Vec<(Coord, f64)> = points.iter().map(|point| (*point, 4.0)).collect();
        gather(&marks, 11.0)
    }

    #[test]
    fn what_has_room_stands_alone() {
        let clusters = dots(&[at(10.0, 10.0), at(30.0, 10.0)]);
        assert_eq!(clusters.len(), 2);
        assert!(clusters.iter().all(|cluster| cluster.r < 4.1));
    }

    #[test]
    fn a_mark_that_would_be_covered_joins() {
        let clusters = dots(&[at(10.0, 10.0), at(10.0, 10.0), at(24.0, 10.0)]);
        assert_eq!((clusters.len(), clusters[0].r), (1, 14.0));
        assert_eq!(clusters[0].members, [0, 1, 2]);
    }

    #[test]
    fn every_point_lies_in_its_mark_and_every_point_has_one() {
        let mut random = Random::new(7);
        for round in 0..60 {
            let squeeze = if round % 2 == 0 { 1.0 } else { 0.1 };
            let points: Vec<Coord> = (0..60)
                .map(|_| {
                    at(
                        random.between(0.0, 900.0) * squeeze,
                        random.between(0.0, 500.0) * squeeze,
                    )
                })
                .collect();
            let clusters = dots(&points);
            let mut seen: Vec<usize> = Vec::new();
            for cluster in &clusters {
                let middle = points[cluster.members[0]];
                for member in &cluster.members {
                    assert!(distance(middle, points[*member]) <= cluster.r);
                    seen.push(*member);
                }
            }
            seen.sort_unstable();
            assert_eq!(seen, (0..points.len()).collect::<Vec<_>>());
        }
    }
}
