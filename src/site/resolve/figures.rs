//! Rival claims: the same measure and the same scope.

use crate::site::model::{Claim, ClaimId, Figure};

/// Groups claims, in the order of measures, then of the first claim's record. The claims of a figure are in the order of their dates,
/// those without one last.
pub(super) fn figures(claims: &[Claim]) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        match figures.iter_mut().find(|figure| figure.key == claim.figure) {
            Some(figure) => figure.claims.push(ClaimId(index)),
            None => figures.push(Figure {
                key: claim.figure,
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
    figures.sort_by_key(|figure| figure.key.measure);
    figures
}

#[cfg(test)]
mod tests {
    use super::figures;
    use crate::config::Vocabulary;
    use crate::content::{Qualifier, Quantity};
    use crate::edtf::Date;
    use crate::site::model::{Claim, FigureKey, WordLists};

    fn claim(id: &str, as_of: Option<&str>) -> Claim {
        let (measure, _) = WordLists::new(&Vocabulary::default()).measures.take("homeless");
        Claim {
            id: id.to_owned(),
            figure: FigureKey {
                measure,
                population: None,
                place: None,
            },
            value: Quantity::Number(18.0, Qualifier::Exact),
            as_of: as_of.map(|date| Date::parse(date).expect("it is a date")),
            asserted_by: None,
            relayed_by: Vec::new(),
            as_printed: None,
            sources: Vec::new(),
        }
    }

    #[test]
    fn claims_of_a_figure_stand_by_date_with_undated_ones_last() {
        let claims = [
            claim("undated", None),
            claim("late", Some("2031-03-05")),
            claim("also-undated", None),
            claim("early", Some("2031-03-02")),
            claim("also-late", Some("2031-03-05")),
        ];
        let figures = figures(&claims);
        assert_eq!(figures.len(), 1);
        let ids = figures[0].claims.iter().map(|id| claims[id.index()].id.as_str());
        let expected = ["early", "late", "also-late", "undated", "also-undated"];
        assert_eq!(ids.collect::<Vec<&str>>(), expected);
    }
}
