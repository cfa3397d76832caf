//! Trees of records: places that lie in others, actors that belong to others.

use crate::graph;
use crate::site::model::{Actor, ActorId, Place, PlaceId};

/// A record that may lie in another of its kind.
pub(super) trait Node {
    /// Position of the record that it lies in.
    fn within(&self) -> Option<usize>;
    /// Removes it from the record that it lies in.
    fn free(&mut self);
}

impl Node for Place {
    fn within(&self) -> Option<usize> {
        self.within.map(PlaceId::index)
    }

    fn free(&mut self) {
        self.within = None;
    }
}

impl Node for Actor {
    fn within(&self) -> Option<usize> {
        self.within.map(ActorId::index)
    }

    fn free(&mut self) {
        self.within = None;
    }
}

/// Opens each circle at the first of its records, and returns those.
pub(super) fn break_circles<T: Node>(nodes: &mut [T]) -> Vec<usize> {
    let references: Vec<Vec<usize>> = nodes
        .iter()
        .map(|node| node.within().into_iter().collect())
        .collect();
    let mut seen = vec![false; nodes.len()];
    let mut first_ones = Vec::new();
    for start in graph::sort(&references).circling {
        if seen[start] {
            continue;
        }
        let mut at = start;
        while !seen[at] {
            seen[at] = true;
            at = nodes[at].within().unwrap_or(start);
        }
        nodes[start].free();
        first_ones.push(start);
    }
    first_ones
}

#[cfg(test)]
mod tests {
    use super::{Node, break_circles};

    impl Node for Option<usize> {
        fn within(&self) -> Option<usize> {
            *self
        }

        fn free(&mut self) {
            *self = None;
        }
    }

    #[test]
    fn each_circle_is_opened_once_and_what_leads_into_one_is_left() {
        // 0 leads into 1 and 2, which lie within one another, as do 4, 5 and 6; 7 lies within itself; 3 is free.
        let mut nodes = [
            Some(1),
            Some(2),
            Some(1),
            None,
            Some(5),
            Some(6),
            Some(4),
            Some(7),
        ];
        assert_eq!(break_circles(&mut nodes), [1, 4, 7]);
        assert_eq!(
            nodes,
            [Some(1), None, Some(1), None, None, Some(6), Some(4), None]
        );
    }
}
