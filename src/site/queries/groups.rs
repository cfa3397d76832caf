//! Rival claims by their measure and scope.

use crate::site::model::{FigureGroup, Site};

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
