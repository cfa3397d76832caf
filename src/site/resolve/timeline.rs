//! The order of time: the timeline's axis, and the events of places and actors.

use crate::content::Content;
use crate::diag::{Diagnostic, Problems};
use crate::edtf::{Certainty, Date, Day, Point, Shape, When};
use crate::input::Files;
use crate::site::model::{ClaimId, Event, EventId, Site};
use crate::yaml::Yaml;

/// First and last day of the axis.
pub(super) fn axis(content: &Content, files: &Files, problems: &mut Problems) -> Option<(Day, Day)> {
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
        problems.push(problem.at(yaml.span("timeline.to")));
        return None;
    }
    Some((from, to))
}

/// Events in the order of time: by earliest day, then latest day, then order of the records.
pub(super) fn chronology(events: &[Event]) -> Vec<EventId> {
    let mut order: Vec<EventId> = (0..events.len()).map(EventId).collect();
    order.sort_by_key(|id| events[id.index()].when.sort_key());
    order
}

/// Tells places and actors which events and claims are theirs, in the order of time.
pub(super) fn bind_events(site: &mut Site) {
    for id in &site.chronology {
        let event = &site.events[id.index()];
        for (place, _) in &event.places {
            push_once(&mut site.places[place.index()].events, *id);
        }
        for (actor, _) in &event.actors {
            push_once(&mut site.actors[actor.index()].events, *id);
        }
    }
    for (index, claim) in site.claims.iter().enumerate() {
        if let Some(actor) = claim.asserted_by {
            site.actors[actor.index()].claims.push(ClaimId(index));
        }
    }
}

fn push_once<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
