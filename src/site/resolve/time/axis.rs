//! The days that the timeline's axis shows.

use crate::content::Content;
use crate::diag::{Diagnostic, Problems};
use crate::edtf::{Certainty, Date, Day, Point, Shape, When};
use crate::input::Files;
use crate::yaml::Yaml;

/// First and last day of the axis.
pub(in crate::site::resolve) fn axis(
    content: &Content,
    files: &Files,
    problems: &mut Problems,
) -> Option<(Day, Day)> {
    let timeline = content.config.timeline.as_ref()?;
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
    Some((from, to))
}
