//! Rival claims: the same measure and the same scope.

use crate::site::model::{Claim, ClaimId, Figure};

/// Groups claims, in the order of measures, then of the first claim's record. The claims of a figure are in the order of their dates,
/// those without one last.
pub(super) fn figures(claims: &[Claim]) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        let same = |figure: &&mut Figure| {
            (figure.measure, figure.population, figure.place)
                == (claim.measure, claim.population, claim.place)
        };
        match figures.iter_mut().find(same) {
            Some(figure) => figure.claims.push(ClaimId(index)),
            None => figures.push(Figure {
                measure: claim.measure,
                population: claim.population,
                place: claim.place,
                claims: vec![ClaimId(index)],
            }),
        }
    }
    for figure in &mut figures {
        figure.claims.sort_by_key(|claim| {
            let date = claims[claim.index()].as_of.as_ref();
            (date.is_none(), date.map(|date| (date.latest(), date.earliest())))
        });
    }
    figures.sort_by_key(|figure| figure.measure);
    figures
}
