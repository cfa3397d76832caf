//! Rival claims by their measure and scope.

use crate::site::model::{Figure, Site};

impl Site {
    /// A fragment that no other figure has: `killed--security-forces--vask`.
    pub fn figure_id(&self, figure: &Figure) -> String {
        let place = figure.place.map(|place| self.places[place.index()].id.as_str());
        [Some(figure.measure.as_str()), figure.population.as_deref(), place]
            .into_iter()
            .flatten()
            .chain((figure.population.is_none() && figure.place.is_none()).then_some(""))
            .collect::<Vec<&str>>()
            .join("--")
    }

    /// The figures of a measure, narrowed by population and place where these are given.
    pub fn figures_of<'a>(
        &'a self,
        measure: &'a str,
        population: Option<&'a str>,
        place: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Figure> + 'a {
        self.figures.iter().filter(move |figure| {
            figure.measure == measure
                && population.is_none_or(|wanted| figure.population.as_deref() == Some(wanted))
                && place.is_none_or(|wanted| {
                    figure
                        .place
                        .is_some_and(|at| self.places[at.index()].id == wanted)
                })
        })
    }
}
