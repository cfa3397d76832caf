//! YAML for files of editors: a value on one line, a record on one or on several.

/// A value.
#[derive(Debug, Clone)]
pub(super) enum Node {
    /// An id, a number, or what an editor has written as YAML.
    Plain(String),
    /// Words, in quotation marks.
    Text(String),
    /// Several values.
    List(Vec<Node>),
    /// Values with keys.
    Map(Vec<(&'static str, Node)>),
    /// Values with ids.
    Named(Vec<(String, Node)>),
}

impl Node {
    /// An id or a word of the vocabulary, in quotation marks where YAML would take it for something else.
    pub(super) fn word(word: &str) -> Self {
        if is_plain(word) {
            Self::Plain(word.to_owned())
        } else {
            Self::Text(word.to_owned())
        }
    }

    /// The value on one line.
    pub(super) fn line(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
            Self::List(values) => {
                let values: Vec<String> = values.iter().map(Self::line).collect();
                format!("[{}]", values.join(", "))
            }
            Self::Map(entries) => pairs(entries.iter().map(|(key, value)| ((*key).to_owned(), value))),
            Self::Named(entries) => pairs(entries.iter().map(|(id, value)| (Self::word(id).line(), value))),
        }
    }
}

fn pairs<'a>(entries: impl Iterator<Item = (String, &'a Node)>) -> String {
    let entries: Vec<String> = entries
        .map(|(key, value)| format!("{key}: {}", value.line()))
        .collect();
    format!("{{{}}}", entries.join(", "))
}

/// Whether YAML reads a word as the text that it is.
fn is_plain(word: &str) -> bool {
    let begins = word.starts_with(|c: char| c.is_alphabetic());
    let others = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    begins
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        && !others.contains(&word.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn values_are_read_as_what_they_are() {
        let map = Node::Map(vec![
            ("a", Node::word("dam-breaks")),
            ("b", Node::word("no")),
            ("c", Node::word("2031")),
            ("d", Node::Text("a \"b\": c".to_owned())),
            ("e", Node::List(vec![Node::Plain("1.5".to_owned())])),
        ]);
        assert_eq!(
            map.line(),
            r#"{a: dam-breaks, b: "no", c: "2031", d: "a \"b\": c", e: [1.5]}"#
        );
    }
}
