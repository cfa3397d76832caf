//! Lines that are indented below a key which has its value already: the line with their key is lost, or they should not be indented.

use super::Yaml;
use crate::diag::{Diagnostic, Problems, Unread};
use crate::yaml::decode::decode;
use crate::yaml::flaw::Flaw;
use crate::yaml::read::lost_key::{self, Headless};
use crate::yaml::read::read;
use crate::yaml::structs::field_names;
use serde::de::DeserializeOwned;
use serde_yaml::Value;

impl Yaml<'_> {
    /// The value of a text with such lines, the parts that were not read, and the problems.
    pub(super) fn indented_below_value<T: DeserializeOwned>(&self) -> Option<(Value, Unread, Problems)> {
        let headless = lost_key::find(self.slice())?;
        let fields = field_names::<T>();
        let first = &self.slice()[headless.first.clone()];
        if !fields.contains(&first)
            && let Some(read) = self.with_lost_key::<T>(&headless)
        {
            return Some(read);
        }
        // The keys of a type without fields are ids, and any may be meant.
        if fields.is_empty() {
            return None;
        }
        let text = self.slice();
        let rest = headless.without(text);
        let read = read(&rest);
        if !read.flaws.is_empty() {
            return None;
        }
        let mut unread = read.unread;
        unread.add(first);
        unread.add_part(&text[headless.first.start..]);
        let problem = Diagnostic::error(
            "yaml-syntax",
            format!("`{first}:` is indented, and the line above it has its value already"),
        );
        let problem = problem
            .at(self.place(headless.first.clone()))
            .hint(format!("begin `{first}:` at the start of the line"));
        let problem = if fields.contains(&first) {
            problem
        } else {
            problem.hint("if it belongs to the text above, write all of that in one line, in quotes")
        };
        Some((read.value, unread, Problems::from_iter([problem])))
    }

    /// The same where the lost line held a key of the type: the value of the text with the one key that makes it valid.
    fn with_lost_key<T: DeserializeOwned>(&self, headless: &Headless) -> Option<(Value, Unread, Problems)> {
        let text = self.slice();
        let first = &text[headless.first.clone()];
        let mut whole = field_names::<T>().iter().filter_map(|key| {
            let mended = read(&headless.with_key(text, key));
            let is_below = |flaw: &Flaw| flaw.path.split('.').next() == Some(*key);
            let is_whole = mended.flaws.is_empty() && !decode::<T>(&mended.value).1.iter().any(is_below);
            let says = is_whole && says_its_key::<T>(&mended.value, key, first);
            says.then_some((key, mended.value))
        });
        let (key, value) = whole.next()?;
        if whole.next().is_some() {
            return None;
        }
        let message = format!("the line `{key}:` is missing above `{first}`");
        let problem = Diagnostic::error("missing-key", message)
            .at(self.place(headless.first.clone()))
            .hint(format!("write `{key}:` on a line of its own above it"));
        Some((value, Unread::default(), Problems::from_iter([problem])))
    }
}

/// Whether a value can only belong to this key. A key that takes any mapping of texts would fit, too, and proves nothing.
fn says_its_key<T: DeserializeOwned>(value: &Value, key: &str, first: &str) -> bool {
    /// A text that stands in no file.
    const NONSENSE: &str = "\u{f8ff}";
    let Some(below) = value.get(key) else {
        return false;
    };
    let is_word = first.starts_with(char::is_alphabetic);
    if !is_word || !below.get(first).is_some_and(Value::is_string) {
        return true;
    }
    let mut other = value.clone();
    if let Some(below) = other.get_mut(key).and_then(Value::as_mapping_mut) {
        below.insert(NONSENSE.into(), NONSENSE.into());
    }
    let is_below = |flaw: &Flaw| flaw.path.split('.').next() == Some(key);
    decode::<T>(&other).1.iter().any(is_below)
}
