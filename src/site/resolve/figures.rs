//! Claims: what is counted, for whom, where, by whom.

use super::binder::Binder;
use super::values::check_value;
use crate::kinds::RecordKind;
use crate::site::model::{ActorId, Figure, PlaceId};

/// Binds the claims.
pub(super) fn figures(binder: &mut Binder<'_>) -> Vec<Figure> {
    let vocabulary = &binder.content.config.vocabulary;
    let measures = vocabulary.measures.keys().map(String::as_str);
    let populations = vocabulary.populations.iter().map(String::as_str);
    let mut figures = Vec::new();
    for (id, record) in binder.open(&binder.content.figures) {
        let at = |key: &str| format!("{id}.{key}");
        binder.check_id(id);
        binder.word(measures.clone(), "measures", &record.measure, &at("measure"));
        if let Some(population) = &record.scope.population {
            let path = at("scope.population");
            binder.word(populations.clone(), "populations", population, &path);
        }
        if let Some((unit, allows)) = vocabulary.unit_of(&record.measure) {
            check_value(binder, &record.value, (unit, allows), &at("value"));
        }
        let place = record.scope.place.as_ref();
        let place = place.map(|place| {
            binder
                .find(RecordKind::Place, place, &at("scope.place"))
                .map(PlaceId)
        });
        let asserted_by = record.asserted_by.as_ref();
        let asserted_by = asserted_by.map(|actor| {
            binder
                .find(RecordKind::Actor, actor, &at("asserted_by"))
                .map(ActorId)
        });
        figures.push(Figure {
            id: id.clone(),
            measure: record.measure.clone(),
            value: record.value.quantity,
            population: record.scope.population.clone(),
            place: binder.keep(place).pop(),
            as_of: record
                .as_of
                .as_ref()
                .and_then(|date| binder.date(date, &at("as_of"))),
            asserted_by: binder.keep(asserted_by).pop(),
            relayed_by: binder.ids(RecordKind::Actor, &record.relayed_by, &at("relayed_by"), ActorId),
            as_printed: record.as_printed.clone(),
            sources: binder.cites(&record.sources, &at("sources")),
        });
    }
    figures
}
