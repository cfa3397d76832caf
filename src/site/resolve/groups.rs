//! Rival claims: the same measure and the same scope.

use crate::config::Vocabulary;
use crate::site::model::{Figure, FigureGroup, FigureId};

/// Groups claims, in the order of measures, then of the first claim's record.
pub(super) fn group(figures: &[Figure], vocabulary: &Vocabulary) -> Vec<FigureGroup> {
    let mut groups: Vec<FigureGroup> = Vec::new();
    for (index, figure) in figures.iter().enumerate() {
        let same = |group: &&mut FigureGroup| {
            (&group.measure, &group.population, group.place)
                == (&figure.measure, &figure.population, figure.place)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.claims.push(FigureId(index)),
            None => groups.push(FigureGroup {
                measure: figure.measure.clone(),
                population: figure.population.clone(),
                place: figure.place,
                claims: vec![FigureId(index)],
            }),
        }
    }
    for group in &mut groups {
        group.claims.sort_by_key(|claim| {
            figures[claim.index()]
                .as_of
                .as_ref()
                .map(|date| (date.latest(), date.earliest()))
        });
    }
    groups.sort_by_key(|group| vocabulary.measures.get_index_of(&group.measure));
    groups
}
