//! When an article was published.

use super::{Detected, Evidence};
use crate::import::lines::{Meta, Role};

/// Days in lines and metadata.
#[derive(Debug, Default)]
pub(in crate::import) struct Stamps {
    /// Lines of nothing but author and date, with their numbers.
    pub(in crate::import) lines: Vec<(usize, Meta)>,
    /// The date that a crawler has put before the text, and its line.
    pub(in crate::import) prefix: Option<(String, usize)>,
    /// The day of publication in the file's metadata.
    pub(in crate::import) published: Option<(String, usize)>,
    /// The day of a later change in the file's metadata.
    pub(in crate::import) updated: Option<(String, usize)>,
    /// The place and day before the first sentence.
    pub(in crate::import) dateline: Option<(Option<String>, usize)>,
    /// A line with a relative time.
    pub(in crate::import) relative: Option<usize>,
}

/// The day of publication.
pub(in crate::import) fn published(stamps: &Stamps) -> Detected {
    let sure = |date: &str, sure: f32, line: usize, why: &str| {
        Detected::new(date, sure, vec![Evidence::new(Some(line), why)])
    };
    if let Some((date, line)) = &stamps.published {
        return sure(date, 0.98, *line, "the file's own metadata");
    }
    let dates = whole_dates(stamps);
    let is_plain = |date: &&WholeDate<'_>| date.role == Role::Plain;
    if let Some(said) = dates.iter().find(|date| date.role == Role::Published) {
        return said.detected(0.95, "a line that says when it was published");
    }
    if let Some(signed) = dates.iter().find(|date| is_plain(date) && date.is_signed) {
        return signed.detected(0.93, "a date beside the author");
    }
    if let Some((date, line)) = &stamps.prefix {
        return sure(date, 0.9, *line, "what a crawler has put before the text");
    }
    // A page may also show the day on which it was saved; the date nearest to the text is that of the article.
    if let Some(last) = dates.iter().rfind(is_plain) {
        let is_one = dates.iter().filter(is_plain).all(|date| date.edtf == last.edtf);
        return last.detected(if is_one { 0.85 } else { 0.6 }, "a line of nothing but a date");
    }
    if let Some((Some(date), line)) = &stamps.dateline {
        return sure(date, 0.8, *line, "place and day before the first sentence");
    }
    only_hints(stamps)
}

/// A date of a line, with those of day, month and year that are written.
struct WholeDate<'s> {
    line: usize,
    edtf: &'s str,
    note: Option<&'static str>,
    role: Role,
    /// The line names people, too.
    is_signed: bool,
}

fn whole_dates(stamps: &Stamps) -> Vec<WholeDate<'_>> {
    let dates = stamps.lines.iter().flat_map(|(line, meta)| {
        meta.dates.iter().filter_map(move |(date, role)| {
            Some(WholeDate {
                line: *line,
                edtf: date.edtf.as_deref()?,
                note: date.note,
                role: *role,
                is_signed: !meta.people.is_empty(),
            })
        })
    });
    dates.collect()
}

impl WholeDate<'_> {
    fn detected(&self, sure: f32, why: &str) -> Detected {
        let mut evidence = vec![Evidence::new(Some(self.line), why)];
        evidence.extend(self.note.map(|note| Evidence::new(Some(self.line), note)));
        let is_short = self.note == Some("its year has two digits");
        Detected::new(self.edtf, if is_short { sure - 0.2 } else { sure }, evidence)
    }
}

/// The finding where no date is complete.
fn only_hints(stamps: &Stamps) -> Detected {
    let changed = updated(stamps);
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

/// The day of the last change.
pub(in crate::import) fn updated(stamps: &Stamps) -> Detected {
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
