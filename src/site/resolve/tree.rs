//! Trees of records: places that lie in others, actors that belong to others.

use crate::site::model::{Actor, ActorId, Place, PlaceId};

/// A record that may lie in another of its kind.
pub(super) trait Node {
    /// Position of the record that it lies in.
    fn within(&self) -> Option<usize>;
    /// Takes it out of the record that it lies in.
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

/// Takes records out of circles, and returns those that were in one.
pub(super) fn break_circles<T: Node>(nodes: &mut [T]) -> Vec<usize> {
    let mut circular = Vec::new();
    for start in 0..nodes.len() {
        let mut at = nodes[start].within();
        let mut steps = 0;
        while let Some(index) = at {
            steps += 1;
            if index == start || steps > nodes.len() {
                circular.push(start);
                nodes[start].free();
                break;
            }
            at = nodes[index].within();
        }
    }
    circular
}
