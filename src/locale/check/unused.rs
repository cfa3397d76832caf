//! Messages that nothing asks for, such as one that should replace a message of the theme and whose name is mistyped.

use super::index::Index;
use crate::diag::{Diagnostic, Problems, did_you_mean};
use fluent_syntax::ast::Entry;
use std::collections::BTreeSet;

/// Which messages templates and program ask for. While it is empty, no message counts as unused.
#[derive(Debug, Default)]
pub struct Asked {
    names: BTreeSet<String>,
    /// Beginnings and ends of names that are put together: `status-`, `-next`.
    parts: BTreeSet<String>,
}

impl Asked {
    /// Adds all messages of a Fluent text.
    pub fn add_messages(&mut self, text: &str) {
        let (fluent, _) = crate::locale::messages::parsed(text);
        let names = fluent.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        self.names.extend(names);
    }

    /// Adds a text that a template has in quotation marks: a name, or part of one.
    pub fn add_text(&mut self, text: &str) {
        let is_part = text.len() > 1 && (text.starts_with('-') || text.ends_with('-'));
        let texts = if is_part { &mut self.parts } else { &mut self.names };
        texts.insert(text.to_owned());
    }

    pub(super) fn has(&self, name: &str) -> bool {
        // An attribute is asked for with its message, or by its own name.
        let (message, _) = name.split_once('.').unwrap_or((name, ""));
        let is_made = |part: &String| {
            if part.ends_with('-') {
                message.starts_with(part.as_str())
            } else {
                message.ends_with(part.as_str())
            }
        };
        self.names.is_empty()
            || self.names.contains(name)
            || self.names.contains(message)
            || self.parts.iter().any(is_made)
    }
}

impl Index<'_> {
    /// Reports messages that nothing asks for.
    pub(super) fn tell_unused(&self, asked: &Asked, problems: &mut Problems) {
        for name in self.public().filter(|name| !asked.has(name)) {
            let guess = did_you_mean(name, asked.names.iter().map(String::as_str));
            let problem =
                Diagnostic::warning("extra-message", format!("nothing asks for the message `{name}`"));
            problems.push(
                problem
                    .at(self.words[name].span)
                    .hint(guess.or("take it out, or have a template ask for it with `t(key=…)`")),
            );
        }
    }
}
