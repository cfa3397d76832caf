//! When an article was published.

use super::{Detected, Evidence};
use crate::import::lines::{Meta, Role};

/// What lines and metadata say about days.
#[derive(Debug, Default)]
pub(in crate::import) struct Stamps {
    /// Lines of nothing but author and date, with their numbers.
    pub(in crate::import) lines: Vec<(usize, Meta)>,
    /// What a crawler has put before the text: the date and its line.
    pub(in crate::import) prefix: Option<(String, usize)>,
    /// What the file's metadata say.
    pub(in crate::import) published: Option<(String, usize)>,
    /// What the file's metadata say about a later change.
    pub(in crate::import) updated: Option<(String, usize)>,
    /// The place and day before the first sentence.
    pub(in crate::import) dateline: Option<(Option<String>, usize)>,
    /// A line that says when in a way that is no date.
    pub(in crate::import) relative: Option<usize>,
}

/// The day of publication and that of the last change.
pub(in crate::import) fn published(stamps: &Stamps) -> (Detected, Detected) {
    (day_of_publication(stamps), day_of_change(stamps))
}

fn day_of_publication(stamps: &Stamps) -> Detected {
    if let Some((date, line)) = &stamps.published {
        return Detected::new(
            date,
            0.98,
            vec![Evidence::new(Some(*line), "the file's own metadata")],
        );
    }
    let dates = || {
        stamps.lines.iter().flat_map(|(line, meta)| {
            let dates = meta
                .dates
                .iter()
                .map(move |(date, role)| (*line, meta, date, *role));
            dates.filter(|(_, _, date, _)| date.edtf.is_some())
        })
    };
    let said = dates().find(|(.., role)| *role == Role::Published);
    let signed = dates().find(|(_, meta, _, role)| *role == Role::Plain && !meta.people.is_empty());
    let (found, sure, why) = if let Some(found) = said {
        (found, 0.95, "a line that says when it was published")
    } else if let Some(found) = signed {
        (found, 0.93, "a date beside the author")
    } else if let Some((date, line)) = &stamps.prefix {
        return Detected::new(
            date,
            0.9,
            vec![Evidence::new(
                Some(*line),
                "what a crawler has put before the text",
            )],
        );
    } else if let Some(found) = dates().rfind(|(.., role)| *role == Role::Plain) {
        // A page also bears the day on which it was saved: the date of the article stands nearer to it.
        let plain: Vec<&String> = dates()
            .filter(|(.., role)| *role == Role::Plain)
            .filter_map(|(_, _, date, _)| date.edtf.as_ref())
            .collect();
        let is_one = plain.windows(2).all(|pair| pair[0] == pair[1]);
        (
            found,
            if is_one { 0.85 } else { 0.6 },
            "a line of nothing but a date",
        )
    } else if let Some((Some(date), line)) = &stamps.dateline {
        return Detected::new(
            date,
            0.8,
            vec![Evidence::new(
                Some(*line),
                "place and day before the first sentence",
            )],
        );
    } else {
        return only_hints(stamps);
    };
    let (line, _, date, _) = found;
    let mut evidence = vec![Evidence::new(Some(line), why)];
    evidence.extend(date.note.map(|note| Evidence::new(Some(line), note)));
    let sure = if date.note == Some("its year has two digits") {
        sure - 0.2
    } else {
        sure
    };
    Detected::new(date.edtf.clone().unwrap_or_default(), sure, evidence)
}

/// What there is where no date is whole.
fn only_hints(stamps: &Stamps) -> Detected {
    let changed = day_of_change(stamps);
    if let Some(date) = changed.value {
        let line = changed.evidence.first().and_then(|evidence| evidence.line);
        return Detected::new(
            date,
            0.4,
            vec![Evidence::new(line, "only the day of the last change is written")],
        );
    }
    let dates = stamps
        .lines
        .iter()
        .flat_map(|(line, meta)| meta.dates.iter().map(move |(date, _)| (*line, date)));
    if let Some((line, date)) = dates.into_iter().next() {
        return Detected::nothing(format!("line {line}: {}", date.note.unwrap_or("no whole date")));
    }
    if let Some((None, line)) = stamps.dateline {
        return Detected::nothing(format!(
            "line {line}: a day before the first sentence, but no year"
        ));
    }
    Detected::nothing(match stamps.relative {
        Some(line) => format!("line {line} says when only as seen from that day"),
        None => "no line says when it was published".to_owned(),
    })
}

fn day_of_change(stamps: &Stamps) -> Detected {
    if let Some((date, line)) = &stamps.updated {
        return Detected::new(
            date,
            0.98,
            vec![Evidence::new(Some(*line), "the file's own metadata")],
        );
    }
    let said = stamps.lines.iter().find_map(|(line, meta)| {
        let date = meta
            .dates
            .iter()
            .find(|(date, role)| *role == Role::Updated && date.edtf.is_some())?;
        Some((*line, date.0.edtf.clone()?))
    });
    match said {
        Some((line, date)) => Detected::new(
            date,
            0.95,
            vec![Evidence::new(Some(line), "a line that says when it was changed")],
        ),
        None => Detected::nothing("no line says that it was changed"),
    }
}
