//! Keys that hold brackets or quotation marks: `council {kind` is what is left of `council: {kind: press}` without its first colon. YAML
//! takes that for a key; here it is refused, so that nothing is reported that only follows from it.

use super::flaw::join;
use super::place_tree::{Node, tree};
use super::syntax::SyntaxFlaw;
use serde_yaml::{Mapping, Value};

/// Characters that no key holds unless it is written in quotes.
const MARKS: [char; 5] = ['{', '}', '[', ']', '"'];

/// Removes such keys from a value, and returns a flaw for the first one of each mapping, with the path of the key that was meant.
pub(super) fn take_out(value: &mut Value, text: &str) -> Vec<(String, SyntaxFlaw)> {
    let mut keys = Keys {
        text,
        tree: None,
        reported: Vec::new(),
    };
    keys.take_out(value, "");
    keys.reported
}

struct Keys<'t> {
    text: &'t str,
    /// The places of the text, once they are asked for.
    tree: Option<Option<Node>>,
    reported: Vec<(String, SyntaxFlaw)>,
}

impl Keys<'_> {
    fn take_out(&mut self, value: &mut Value, path: &str) {
        match value {
            Value::Mapping(entries) => {
                self.of_mapping(entries, path);
                for (key, value) in entries.iter_mut() {
                    if let Value::String(key) = key {
                        self.take_out(value, &join(path, key));
                    }
                }
            }
            Value::Sequence(items) => {
                for (at, item) in items.iter_mut().enumerate() {
                    self.take_out(item, &join(path, &at.to_string()));
                }
            }
            Value::Tagged(tagged) => self.take_out(&mut tagged.value, path),
            _ => {}
        }
    }

    fn of_mapping(&mut self, entries: &mut Mapping, path: &str) {
        let mut is_told = false;
        entries.retain(|key, value| {
            let Value::String(key) = key else { return true };
            if let Some((name, start)) = wide(key)
                .filter(|_| value.is_null())
                .and_then(|name| Some((name, self.start(&join(path, key))?)))
            {
                let colon = start + name.len();
                self.reported.push((
                    join(path, name),
                    SyntaxFlaw::wide_colon(colon..colon + '：'.len_utf8()),
                ));
                is_told = true;
                return false;
            }
            let unspaced = unspaced(key).filter(|_| value.is_null());
            let Some(name) = unspaced.or_else(|| Some(key.split_once(MARKS)?.0)) else {
                return true;
            };
            let Some(start) = self.start(&join(path, key)) else {
                return true;
            };
            if !is_told {
                is_told = true;
                let name = name.trim_end();
                let key = name.strip_suffix(':').unwrap_or(name);
                self.reported
                    .push((join(path, key), SyntaxFlaw::no_colon_after(name, start)));
            }
            false
        });
    }

    /// Where a key begins that is not written in quotes.
    fn start(&mut self, path: &str) -> Option<usize> {
        let tree = self.tree.get_or_insert_with(|| tree(self.text, 0));
        let key = tree.as_ref()?.find(path).key?;
        let written = &self.text[key.clone()];
        (!written.starts_with(['"', '\''])).then_some(key.start)
    }
}

/// The name in a key whose colon is in full width: `{title：Vask}`.
fn wide(key: &str) -> Option<&str> {
    let (name, _) = key.split_once('：')?;
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    is_name.then_some(name)
}

/// A key with its colon, where no space stands behind that: `{title:Vask}`.
fn unspaced(key: &str) -> Option<&str> {
    let (name, rest) = key.split_once(':')?;
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    (is_name && !rest.is_empty() && !rest.starts_with('/')).then(|| &key[..=name.len()])
}
