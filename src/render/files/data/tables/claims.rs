//! Claims as a table: those with the same figure are rivals.

use super::super::table::{CITES, Cell, Column, Form, ID, Tabled, Worded, cites, date, plain};
use super::codes;
use crate::content::{Qualifier, Quantity};
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::render::records;
use crate::site::{ClaimId, RecordId, Site};

impl Tabled for ClaimId {
    const FACTS: &[Column] = &[
        ID,
        Column::text("figure", &["data-rivals"]),
        Column::text("measure", &["data-measure"]).codes(codes::measures),
        Column::text("population", &["data-population"]).codes(codes::populations),
        Column::text("place", &["where"]).refers(RecordKind::Place),
        Column::of(Form::Number, "value", &["data-value"]),
        Column::of(Form::Number, "low", &["data-low"]),
        Column::of(Form::Number, "high", &["data-high"]),
        Column::text("qualifier", &["data-qualifier"]).codes(codes::qualifiers),
        Column::text("unit", &["data-unit"]),
        Column::text("as_printed", &["as-printed"]),
        Column::of(Form::Edtf, "as_of", &["field-as-of", "data-edtf"]),
        Column::of(Form::Day, "earliest", &["data-earliest"]),
        Column::of(Form::Day, "latest", &["data-latest"]),
        Column::text("asserted_by", &["field-asserted-by"]).refers(RecordKind::Actor),
        Column::list("relayed_by", &["field-relayed-by"]).refers(RecordKind::Actor),
        CITES[0],
        CITES[1],
    ];

    const WORDS: &[Column] = &[
        Column::text("title", &["field-title"]),
        Column::text("note", &["field-text"]),
    ];

    fn facts(self, site: &Site, _part: usize) -> Vec<Cell> {
        let claim = &site.claims[self.index()];
        let measure = site.lists.measures.get(claim.figure.measure);
        let actor = |actor| site.id(RecordId::Actor(actor));
        let [as_of, earliest, latest] = date(claim.as_of.as_ref());
        let [sources, locators] = cites(site, claim.sources.iter());
        let ([value, low, high], qualifier) = quantity(&claim.value);
        let cells: [Cell; Self::FACTS.len()] = [
            Cell::text(&claim.id),
            Cell::text(site.figure_id(claim.figure)),
            Cell::text(measure),
            Cell::maybe(claim.figure.population.map(|id| site.lists.populations.get(id))),
            Cell::maybe(claim.figure.place.map(|place| site.id(RecordId::Place(place)))),
            Cell::number(value),
            Cell::number(low),
            Cell::number(high),
            Cell::text(qualifier),
            Cell::maybe(site.config.vocabulary.unit_of(measure).map(|(unit, _)| unit)),
            Cell::maybe(claim.as_printed.as_deref()),
            as_of,
            earliest,
            latest,
            Cell::maybe(claim.asserted_by.map(actor)),
            Cell::list(claim.relayed_by.iter().map(|id| actor(*id))),
            sources,
            locators,
        ];
        cells.into()
    }

    fn words<'s>(self, context: &Context<'s>, _part: usize) -> Option<Worded<'s>> {
        let site = context.site;
        let claim = &site.claims[self.index()];
        let measure = site.measure_words(context.lang, site.lists.measures.get(claim.figure.measure))?;
        let note = site.words_for(context.lang, self);
        // All words of a row must be in one language.
        let note = note
            .filter(|note| note.lang == measure.lang)
            .map(|note| &note.words.note);
        let cells: [Cell; Self::WORDS.len()] = [
            Cell::text(records::claim::title(context, self).plain()),
            note.map_or(Cell::Empty, |note| plain(note)),
        ];
        Some(Worded {
            lang: measure.lang,
            cells: cells.into(),
            markdown: note.into_iter().map(String::as_str).collect(),
        })
    }
}

/// The number of a claim, the lowest and the highest number that it allows, as far as it gives them, and its qualifier.
///
/// A word such as "dozens" has no numbers here, since it has no exact bounds.
pub(in super::super) fn quantity(quantity: &Quantity) -> ([Option<f64>; 3], &'static str) {
    let bounds = |low: f64, high: f64, qualifier: Qualifier| match qualifier {
        Qualifier::Exact | Qualifier::Last => (Some(low), Some(high)),
        Qualifier::AtLeast | Qualifier::MoreThan | Qualifier::JustOver => (Some(low), None),
        Qualifier::UpTo | Qualifier::Under | Qualifier::Nearly | Qualifier::JustUnder => (None, Some(high)),
        Qualifier::About => (None, None),
    };
    match *quantity {
        Quantity::Number(number, qualifier) => {
            let (low, high) = bounds(number, number, qualifier);
            ([Some(number), low, high], qualifier.as_str())
        }
        // "About" a range is still a range.
        Quantity::Range(low, high, qualifier @ Qualifier::About) => {
            ([None, Some(low), Some(high)], qualifier.as_str())
        }
        Quantity::Range(low, high, qualifier) => {
            let (low, high) = bounds(low, high, qualifier);
            ([None, low, high], qualifier.as_str())
        }
        Quantity::Word(word) => ([None, None, None], word.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::quantity;
    use crate::content::{Magnitude, Qualifier, Quantity};

    #[test]
    fn bounds_are_those_that_a_claim_states() {
        let check = |given: Quantity, expected: [Option<f64>; 3], word: &str| {
            assert_eq!(quantity(&given), (expected, word), "{given}");
        };
        let number = |qualifier| Quantity::Number(18.0, qualifier);
        let n = Some(18.0);
        check(number(Qualifier::Exact), [n, n, n], "exact");
        check(number(Qualifier::About), [n, None, None], "about");
        check(number(Qualifier::AtLeast), [n, n, None], "at-least");
        check(number(Qualifier::Nearly), [n, None, n], "nearly");
        let range = |qualifier| Quantity::Range(3.0, 4.0, qualifier);
        check(range(Qualifier::Exact), [None, Some(3.0), Some(4.0)], "exact");
        check(range(Qualifier::About), [None, Some(3.0), Some(4.0)], "about");
        check(range(Qualifier::MoreThan), [None, Some(3.0), None], "more-than");
        check(Quantity::Word(Magnitude::Dozens), [None; 3], "dozens");
    }
}
