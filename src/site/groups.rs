//! Rival claims: the same measure and the same scope.

use super::ids::{FigureId, PlaceId};
use super::model::{Figure, Site};
use crate::config::Vocabulary;

/// What helps where a measure and a scope find no claim.
pub(super) const WIDEN: &str = "leave `population` or `place` out to see more";

/// Claims that are rivals of one another.
#[derive(Debug, Clone)]
pub struct FigureGroup {
    /// The measure, a word of the vocabulary.
    pub measure: String,
    /// The population, a word of the vocabulary.
    pub population: Option<String>,
    /// Place they are about.
    pub place: Option<PlaceId>,
    /// The claims, by date, then order of the records.
    pub claims: Vec<FigureId>,
}

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

impl Site {
    /// A fragment that no other group has: `killed--security-forces--vask`.
    pub fn group_id(&self, group: &FigureGroup) -> String {
        let place = group.place.map(|place| self.places[place.index()].id.as_str());
        [Some(group.measure.as_str()), group.population.as_deref(), place]
            .into_iter()
            .flatten()
            .chain((group.population.is_none() && group.place.is_none()).then_some(""))
            .collect::<Vec<&str>>()
            .join("--")
    }

    /// The groups of a measure, narrowed by population and place where these are given.
    pub fn groups_of<'a>(
        &'a self,
        measure: &'a str,
        population: Option<&'a str>,
        place: Option<&'a str>,
    ) -> impl Iterator<Item = &'a FigureGroup> + 'a {
        self.groups.iter().filter(move |group| {
            group.measure == measure
                && population.is_none_or(|wanted| group.population.as_deref() == Some(wanted))
                && place
                    .is_none_or(|wanted| group.place.is_some_and(|at| self.places[at.index()].id == wanted))
        })
    }
}
