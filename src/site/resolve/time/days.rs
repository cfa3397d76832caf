//! The lines that the timeline's front matter has for single days.

use crate::content::{PageFile, PageKind};
use crate::diag::{Diagnostic, Problems};
use crate::edtf::{Date, Day};
use crate::input::Files;
use crate::site::model::Days;
use crate::yaml::Yaml;
use std::sync::Arc;

/// Checks that each line is for a day that has a page, and that they stand on the timeline.
pub(in crate::site::resolve) fn check_days_words(
    pages: &[Arc<PageFile>],
    days: &Days,
    files: &Files,
    problems: &mut Problems,
) {
    for page in pages {
        for written in page.front.days.keys() {
            let path = format!("days.{written}");
            if page.unread.touches(&path) {
                continue;
            }
            let problem = if page.front.layout == PageKind::Timeline {
                match day(written) {
                    None => Diagnostic::error("bad-day", format!("`{written}` is no day"))
                        .hint("write it as `YYYY-MM-DD`, in quotation marks"),
                    Some(day) if !days.with_events.contains_key(&day) => Diagnostic::error(
                        "bad-day",
                        format!("no event was on `{written}`, so that the day has no page"),
                    )
                    .hint("give an event this day, or take the line out"),
                    Some(_) => continue,
                }
            } else {
                Diagnostic::error("bad-day", "only the timeline has lines for days")
                    .hint("move them to the page with `layout: timeline`")
            };
            let yaml = Yaml::part(files, page.file, page.yaml.clone());
            problems.push(problem.at(yaml.key_span(&path)));
        }
    }
}

fn day(written: &str) -> Option<Day> {
    let day = Date::parse(written).ok()?.day()?;
    (day.to_string() == written).then_some(day)
}
