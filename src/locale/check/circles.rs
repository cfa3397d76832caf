//! Messages that are built from one another in a circle, or from more parts than the formatter takes.

use super::super::limits::MAX_PLACEABLES;
use super::index::Index;
use crate::diag::{Diagnostic, Problems};
use crate::graph;

impl Index<'_> {
    /// Reports messages that refer back to themselves, and those with too many places for values.
    pub(super) fn tell_circles(&self, problems: &mut Problems) {
        let names: Vec<&str> = self.words.keys().map(String::as_str).collect();
        let position = |name: &str| names.binary_search(&name).ok();
        let references: Vec<Vec<usize>> = self
            .words
            .values()
            .map(|words| {
                words
                    .references
                    .keys()
                    .filter_map(|name| position(name))
                    .collect()
            })
            .collect();
        let sorted = graph::sort(&references);
        for at in &sorted.circling {
            let words = &self.words[names[*at]];
            let back = words.references.iter().find(|(name, _)| {
                position(name).is_some_and(|next| sorted.circling.binary_search(&next).is_ok())
            });
            if let Some((name, span)) = back {
                let message = format!("message `{}` comes back to itself through `{name}`", names[*at]);
                let problem = Diagnostic::error("circular-message", message).at(*span);
                problems.push(problem.hint("a message may be built from others, but not from itself"));
            }
        }
        let mut counts = vec![0_usize; names.len()];
        for at in sorted.order {
            let words = &self.words[names[at]];
            let inner = words
                .calls
                .iter()
                .filter_map(|(name, times)| Some(counts[position(name)?].saturating_mul(*times)));
            counts[at] = inner.fold(words.placeables, usize::saturating_add);
            let is_first = references[at].iter().all(|next| counts[*next] <= MAX_PLACEABLES);
            if counts[at] > MAX_PLACEABLES && is_first {
                let message = format!(
                    "message `{}` comes to more than {MAX_PLACEABLES} places for values",
                    names[at]
                );
                let problem = Diagnostic::error("too-deep", message).at(words.span);
                problems.push(problem.hint("those of the messages that it is built from count as well"));
            }
        }
    }
}
