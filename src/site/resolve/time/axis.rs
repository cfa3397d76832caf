//! The days that the timeline's axis shows.

use crate::content::Content;
use crate::diag::{Diagnostic, Problems};
use crate::edtf::{Certainty, Date, Point, Shape, When};
use crate::input::Files;
use crate::site::model::{AxisDays, Event};
use crate::yaml::Yaml;

/// The first and the last day of the axis: those of the configuration, or else those that events can concern.
pub(in crate::site::resolve) fn axis(
    content: &Content,
    events: &[Event],
    files: &Files,
    problems: &mut Problems,
) -> Option<AxisDays> {
    let Some(timeline) = &content.config.timeline else {
        return if content.config.unread.touches("timeline") {
            None
        } else {
            around(events)
        };
    };
    let yaml = Yaml::file(files, content.config_file);
    let mut day = |text: &str, path: &str| match Date::parse(text) {
        Ok(date)
            if let Shape::Point(Point {
                when: When::Day(day),
                certainty: Certainty::Plain,
            }) = *date.shape() =>
        {
            Some(day)
        }
        _ => {
            if !content.config.unread.touches(path) {
                let problem = Diagnostic::error("bad-date", format!("`{text}` is no day"));
                problems.push(problem.at(yaml.span(path)).hint("write it as `YYYY-MM-DD`"));
            }
            None
        }
    };
    let (from, to) = (
        day(&timeline.from, "timeline.from"),
        day(&timeline.to, "timeline.to"),
    );
    let (from, to) = from.zip(to)?;
    if from > to {
        let problem = Diagnostic::error("bad-date", "the axis ends before it begins");
        problems.push(
            problem
                .at(yaml.span("timeline.to"))
                .hint("`from` is the first day of the axis and `to` the last: were they exchanged?"),
        );
        return None;
    }
    Some(AxisDays { from, to })
}

/// The first and the last day that events can concern; an event that is open on one side counts with its other day.
fn around(events: &[Event]) -> Option<AxisDays> {
    let dates = || events.iter().map(|event| &event.when);
    let first = dates().filter_map(|when| when.earliest().or(when.latest())).min();
    let last = dates().filter_map(|when| when.latest().or(when.earliest())).max();
    Some(AxisDays {
        from: first?,
        to: last?,
    })
}
