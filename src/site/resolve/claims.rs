//! Claims: what is counted, for whom, where, by whom.

use super::binder::Binder;
use super::values::check_value;
use crate::kinds::RecordKind;
use crate::site::model::{Claim, FigureKey};

/// Binds the claims.
pub(super) fn claims(all: &mut Binder<'_>) -> Vec<Claim> {
    let content = all.content;
    let binder = &mut all.kind(RecordKind::Claim);
    let vocabulary = &content.config.vocabulary;
    let mut claims = Vec::new();
    for (id, record) in &content.claims.entries {
        let at = |key: &str| format!("{id}.{key}");
        let measure = binder.word(|lists| &mut lists.measures, &record.measure, &at("measure"));
        let population = record.scope.population.as_ref().map(|population| {
            let path = at("scope.population");
            binder.word(|lists| &mut lists.populations, population, &path)
        });
        if let Some((unit, allows)) = vocabulary.unit_of(&record.measure) {
            check_value(binder, &record.value, (unit, allows), &at("value"));
        }
        claims.push(Claim {
            id: id.clone(),
            figure: FigureKey {
                measure,
                population,
                place: binder.id(record.scope.place.as_ref(), &at("scope.place")),
            },
            value: record.value.quantity,
            as_of: record
                .as_of
                .as_ref()
                .and_then(|date| binder.date(date, &at("as_of"))),
            asserted_by: binder.id(record.asserted_by.as_ref(), &at("asserted_by")),
            relayed_by: binder.ids(&record.relayed_by, &at("relayed_by")),
            as_printed: record.as_printed.clone(),
            sources: binder.cites(&record.sources, &at("sources")),
        });
    }
    claims
}
