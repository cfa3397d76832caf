//! Fluent texts that override one another, merged into one.

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

/// The messages of all texts, each from the first text that has it, in the order of the last text; those that it lacks follow at the end.
/// What cannot be read is left out.
pub fn merged<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut layers: Vec<Resource<&str>> = texts
        .map(|text| parser::parse(text).unwrap_or_else(|(resource, _)| resource))
        .collect();
    let mut all = layers.pop().map(|last| last.body).unwrap_or_default();
    for layer in layers.into_iter().rev() {
        for entry in layer.body {
            let Some(id) = id(&entry) else { continue };
            match all.iter_mut().find(|other| self::id(other) == Some(id)) {
                Some(other) => *other = entry,
                None => all.push(entry),
            }
        }
    }
    all.retain(|entry| !matches!(entry, Entry::Junk { .. }));
    serializer::serialize(&Resource { body: all })
}

/// The name of a message or a term, and whether it is a term.
fn id<'t>(entry: &Entry<&'t str>) -> Option<(bool, &'t str)> {
    match entry {
        Entry::Message(message) => Some((false, message.id.name)),
        Entry::Term(term) => Some((true, term.id.name)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::merged;

    #[test]
    fn the_first_text_wins_message_by_message() {
        let own = "b = B\nbroken\nd = D\n";
        let theme = "# Of the theme.\n\na = one\nb =\n    { $n ->\n        [one] two\n       *[other] twos\n    }\nc = three\n";
        let expected = "# Of the theme.\n\na = one\nb = B\nc = three\nd = D\n";
        assert_eq!(merged([own, theme].into_iter()), expected);
    }
}
