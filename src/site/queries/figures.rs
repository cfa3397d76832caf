//! Rival claims by their measure and scope.

use crate::site::model::{Bound, FigureId, FigureKey};

impl Bound {
    /// A fragment that no other figure has: `killed--security-forces--vask`; `killed--` where the scope names nothing, so that it differs
    /// from the fragment of the measure.
    pub fn figure_id(&self, key: FigureKey) -> String {
        let population = key.population.map(|id| self.lists.populations.get(id));
        let place = key.place.map(|place| self.places[place.index()].id.as_str());
        [Some(self.lists.measures.get(key.measure)), population, place]
            .into_iter()
            .flatten()
            .chain((population.is_none() && place.is_none()).then_some(""))
            .collect::<Vec<&str>>()
            .join("--")
    }

    /// The figures of a measure; only those of a population and of a place, where these are given.
    pub fn figures_of<'a>(
        &'a self,
        measure: &str,
        only_population: Option<&str>,
        only_place: Option<&'a str>,
    ) -> impl Iterator<Item = FigureId> + use<'a> {
        let measure = self.lists.measures.find(measure);
        let only_population = only_population.map(|wanted| self.lists.populations.find(wanted));
        let fits = move |key: FigureKey| {
            Some(key.measure) == measure
                && only_population.is_none_or(|wanted| wanted.is_some() && key.population == wanted)
                && only_place
                    .is_none_or(|wanted| key.place.is_some_and(|at| self.places[at.index()].id == wanted))
        };
        let figures = self.figures.iter().enumerate();
        figures
            .filter(move |(_, figure)| fits(figure.key))
            .map(|(at, _)| FigureId(at))
    }
}
