//! The order of things that refer to one another, and the circles among them. Nothing here recurses, so that no chain is too long for the
//! stack.

use std::collections::BTreeSet;

/// Things in an order in which each comes after all that it refers to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Sorted {
    /// Those that lead into no circle.
    pub(crate) order: Vec<usize>,
    /// Those that come back to themselves, or lie between two that do, in ascending order.
    pub(crate) circling: Vec<usize>,
}

/// Sorts things by what each refers to.
pub(crate) fn sort(references: &[Vec<usize>]) -> Sorted {
    let mut waiting: Vec<usize> = references.iter().map(Vec::len).collect();
    let mut referring: Vec<Vec<usize>> = vec![Vec::new(); references.len()];
    for (at, to) in references.iter().enumerate() {
        for to in to {
            referring[*to].push(at);
        }
    }
    let mut order: Vec<usize> = (0..references.len()).filter(|at| waiting[*at] == 0).collect();
    let mut done = 0;
    while let Some(at) = order.get(done).copied() {
        done += 1;
        for earlier in &referring[at] {
            waiting[*earlier] -= 1;
            if waiting[*earlier] == 0 {
                order.push(*earlier);
            }
        }
    }
    // What is left leads into a circle; of that, what nothing else that is left refers to lies on none.
    let mut left: BTreeSet<usize> = (0..references.len()).filter(|at| waiting[*at] > 0).collect();
    let mut referred: Vec<usize> = referring
        .iter()
        .map(|by| by.iter().filter(|at| left.contains(at)).count())
        .collect();
    let mut idle: Vec<usize> = left.iter().copied().filter(|at| referred[*at] == 0).collect();
    while let Some(at) = idle.pop() {
        left.remove(&at);
        for to in references[at].iter().filter(|to| left.contains(to)) {
            referred[*to] -= 1;
            if referred[*to] == 0 {
                idle.push(*to);
            }
        }
    }
    Sorted {
        order,
        circling: left.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Sorted, sort};

    #[test]
    fn things_come_after_what_they_refer_to() {
        let check = |references: &[Vec<usize>], order: &[usize], circling: &[usize]| {
            let expected = Sorted {
                order: order.to_vec(),
                circling: circling.to_vec(),
            };
            assert_eq!(sort(references), expected);
        };
        check(&[vec![1, 1], vec![2], vec![]], &[2, 1, 0], &[]);
        check(&[vec![0]], &[], &[0]);
        check(&[vec![1], vec![2], vec![1], vec![]], &[3], &[1, 2]);
        check(&[vec![1], vec![0, 2], vec![]], &[2], &[0, 1]);
        check(&[], &[], &[]);
        let chain: Vec<Vec<usize>> = (1..=100_000).map(|next| vec![next % 100_000]).collect();
        assert_eq!(sort(&chain).circling.len(), 100_000);
    }
}
