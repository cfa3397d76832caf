//! Corrections that contradict the records that they correct: the record has another value now, nothing was changed, or the record is
//! younger than its correction.

use crate::content::{CorrectedField, Qualifier, Quantity};
use crate::diag::{Diagnostic, Problems};
use crate::edtf::Date;
use crate::input::{Files, Span};
use crate::kinds::RecordKind;
use crate::site::model::{CorrectedValue, Correction, RecordId, RecordOrPage, Site};
use crate::yaml::Yaml;

const CODE: &str = "stale-correction";

impl Site {
    /// Reports such corrections.
    pub(super) fn correction_gaps(&self, files: &Files, problems: &mut Problems) {
        let kind = RecordKind::Correction;
        let Some(file) = files.find(&kind.path()) else {
            return;
        };
        let yaml = Yaml::file(files, file);
        for correction in &self.corrections {
            let at = |key: &str| yaml.span(&format!("{}.{key}", correction.id));
            problems.extend(self.unlike_the_record(correction, at));
            problems.extend(unchanged(correction, at));
            problems.extend(self.before_the_record(correction, at));
        }
    }

    /// Reports a correction whose new value is not that of the record, if it is the last one of the field.
    fn unlike_the_record(&self, correction: &Correction, at: impl Fn(&str) -> Span) -> Option<Diagnostic> {
        let after = correction.after.as_ref()?;
        let record = correction.about.iter().find_map(|about| {
            let RecordOrPage::Record(record) = *about else {
                return None;
            };
            let is_later = |other: &Correction| {
                other.field == correction.field
                    && other
                        .about
                        .iter()
                        .any(|about| matches!(about, RecordOrPage::Record(other) if *other == record))
                    && other.date.sort_key() > correction.date.sort_key()
            };
            let is_last = !self.corrections.iter().any(is_later);
            let holds = self.stands_in(record, correction.field?, after)?;
            (is_last && !holds).then_some(record)
        })?;
        let name = format!("{}:{}", record.kind().scheme(), self.id(record));
        let message = format!("something else than this stands in `{name}` now");
        Some(
            Diagnostic::warning(CODE, message).at(at("after")).hint(
                "write what stands there; where it was changed once more, add a correction of that day",
            ),
        )
    }

    /// Reports a correction that is older than what it corrects.
    fn before_the_record(&self, correction: &Correction, at: impl Fn(&str) -> Span) -> Option<Diagnostic> {
        let (name, published) = correction.about.iter().find_map(|about| match about {
            RecordOrPage::Record(RecordId::Event(id)) => {
                let event = &self.events[id.index()];
                let published = event.publication.published.as_ref()?;
                let is_younger = published.sort_key() > correction.date.sort_key();
                is_younger.then_some((&event.id, published))
            }
            _ => None,
        })?;
        let message = format!(
            "the site tells of `event:{name}` since {}, which is after this day",
            published.as_str()
        );
        Some(
            Diagnostic::warning(CODE, message)
                .at(at("date"))
                .hint("one of the two days is wrong: `date` of the correction or `added` of the event"),
        )
    }

    /// Whether a field of a record has a value, or holds it among others; none where the record has no such field, or the value cannot be
    /// compared.
    fn stands_in(&self, record: RecordId, field: CorrectedField, value: &CorrectedValue) -> Option<bool> {
        use CorrectedField as Field;
        let is_date =
            |date: &Date| matches!(value, CorrectedValue::Date(other) if other.as_str() == date.as_str());
        match (record, field) {
            (RecordId::Event(id), field) => {
                let event = &self.events[id.index()];
                match (field, value) {
                    (Field::When, _) => Some(is_date(&event.when)),
                    (Field::Status, CorrectedValue::Status(status)) => Some(event.status == *status),
                    (Field::Where, CorrectedValue::Place(place)) => {
                        Some(event.places.iter().any(|(known, _)| known == place))
                    }
                    (Field::Actors, CorrectedValue::Actor(actor)) => {
                        Some(event.actors.iter().any(|(known, _)| known == actor))
                    }
                    _ => None,
                }
            }
            (RecordId::Claim(id), field) => {
                let claim = &self.claims[id.index()];
                match (field, value) {
                    (Field::AsOf, _) => claim.as_of.as_ref().map(is_date),
                    (Field::Value, CorrectedValue::Number(told)) => match (claim.value, *told) {
                        (Quantity::Number(value, _), Quantity::Number(number, Qualifier::Exact)) => {
                            Some(value.total_cmp(&number).is_eq())
                        }
                        (Quantity::Range(..) | Quantity::Word(_), Quantity::Number(..)) => None,
                        (value, told) => Some(value == told),
                    },
                    (Field::AssertedBy, CorrectedValue::Actor(actor)) => {
                        claim.asserted_by.map(|known| known == *actor)
                    }
                    (Field::RelayedBy, CorrectedValue::Actor(actor)) => {
                        Some(claim.relayed_by.contains(actor))
                    }
                    _ => None,
                }
            }
            (RecordId::Conflict(id), Field::Severity) => match value {
                CorrectedValue::Severity(severity) => Some(self.conflicts[id.index()].severity == *severity),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Reports a correction whose values before and after are the same.
fn unchanged(correction: &Correction, at: impl Fn(&str) -> Span) -> Option<Diagnostic> {
    let (before, after) = (correction.before.as_ref()?, correction.after.as_ref()?);
    let is_same = match (before, after) {
        (CorrectedValue::Date(before), CorrectedValue::Date(after)) => before.as_str() == after.as_str(),
        (CorrectedValue::Number(before), CorrectedValue::Number(after)) => before == after,
        (CorrectedValue::Status(before), CorrectedValue::Status(after)) => before == after,
        (CorrectedValue::Severity(before), CorrectedValue::Severity(after)) => before == after,
        (CorrectedValue::Place(before), CorrectedValue::Place(after)) => before == after,
        (CorrectedValue::Actor(before), CorrectedValue::Actor(after)) => before == after,
        _ => false,
    };
    is_same.then(|| {
        Diagnostic::warning(CODE, "by this correction nothing was changed")
            .at(at("after"))
            .hint("`before` is what stood there, `after` what stands there now")
    })
}
