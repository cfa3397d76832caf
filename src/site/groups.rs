//! Rival claims: the same measure and the same scope.

use super::ids::{FigureId, PlaceId};
use super::model::{Figure, Site};

/// Claims that are rivals of one another.
#[derive(Debug, Clone)]
pub struct FigureGroup {
    /// Position of the measure in the vocabulary.
    pub measure: usize,
    /// Position of the population in the vocabulary.
    pub population: Option<usize>,
    /// Place they are about.
    pub place: Option<PlaceId>,
    /// The claims, by date, then order of the records.
    pub claims: Vec<FigureId>,
}

/// Groups claims, in the order of measures, then of the first claim's record.
pub(super) fn group(figures: &[Figure]) -> Vec<FigureGroup> {
    let mut groups: Vec<FigureGroup> = Vec::new();
    for (index, figure) in figures.iter().enumerate() {
        let same = |group: &&mut FigureGroup| {
            (group.measure, group.population, group.place)
                == (figure.measure, figure.population, figure.place)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.claims.push(FigureId(index)),
            None => groups.push(FigureGroup {
                measure: figure.measure,
                population: figure.population,
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
    groups.sort_by_key(|group| group.measure);
    groups
}

impl Site {
    /// A fragment that no other group has: `killed--security-forces--vask`.
    pub fn group_id(&self, group: &FigureGroup) -> String {
        let vocabulary = &self.config.vocabulary;
        let measure = vocabulary
            .measures
            .get_index(group.measure)
            .map(|(measure, _)| measure.as_str());
        let population = group
            .population
            .map(|population| vocabulary.populations[population].as_str());
        let place = group.place.map(|place| self.places[place.index()].id.as_str());
        [measure, population, place]
            .into_iter()
            .flatten()
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
        let vocabulary = &self.config.vocabulary;
        let measure = vocabulary.measures.get_index_of(measure);
        self.groups.iter().filter(move |group| {
            Some(group.measure) == measure
                && population.is_none_or(|wanted| {
                    group
                        .population
                        .is_some_and(|at| vocabulary.populations[at] == wanted)
                })
                && place
                    .is_none_or(|wanted| group.place.is_some_and(|at| self.places[at.index()].id == wanted))
        })
    }
}
