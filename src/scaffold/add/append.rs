//! Adds a record at the end of a file, in the style of the file. All else stays byte for byte.

use super::braces;
use super::node::Node;

/// How the records of a file are written.
#[derive(Debug)]
struct Style {
    /// Each on a line of its own: `id: {…}`.
    is_flow: bool,
    /// Spaces before the keys of a record on several lines.
    indent: usize,
    /// There is a line between two records.
    has_gaps: bool,
}

/// A file with one more record at its end.
pub(super) fn append(text: &str, id: &str, fields: &[(&'static str, Node)], prefers_flow: bool) -> String {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let between_braces = braces::has(text).then(|| braces::insert(text, id, fields, newline));
    if let Some(all) = between_braces.flatten() {
        return all;
    }
    let style = Style::of(text, prefers_flow);
    let mut all = text.to_owned();
    if !all.is_empty() && !all.ends_with('\n') {
        all.push_str(newline);
    }
    if style.has_gaps && !all.is_empty() && !all.ends_with(&format!("{newline}{newline}")) {
        all.push_str(newline);
    }
    for line in style.lines(id, fields) {
        all.push_str(&line);
        all.push_str(newline);
    }
    all
}

impl Style {
    fn of(text: &str, prefers_flow: bool) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let records: Vec<usize> = (0..lines.len()).filter(|at| is_record(lines[*at])).collect();
        let Some(last) = records.last() else {
            return Self {
                is_flow: prefers_flow,
                indent: 2,
                // Without records, the file holds only comments.
                has_gaps: !text.trim().is_empty(),
            };
        };
        let value = lines[*last].split_once(':').map_or("", |(_, value)| value.trim());
        let is_flow = value.starts_with('{');
        let inner = lines[*last + 1..].iter().find(|line| !is_passed_over(line));
        let indent = inner
            .map_or(2, |line| line.len() - line.trim_start().len())
            .max(1);
        let above = lines[..*last].iter().rev().find(|line| !line.starts_with('#'));
        Self {
            is_flow,
            indent,
            has_gaps: if records.len() > 1 {
                above.is_some_and(|line| line.trim().is_empty())
            } else {
                !is_flow
            },
        }
    }

    fn lines(&self, id: &str, fields: &[(&'static str, Node)]) -> Vec<String> {
        let id = Node::word(id).line();
        if self.is_flow {
            return vec![format!("{id}: {}", Node::Map(fields.to_vec()).line())];
        }
        let inner = fields
            .iter()
            .map(|(key, value)| format!("{}{key}: {}", " ".repeat(self.indent), value.line()));
        std::iter::once(format!("{id}:")).chain(inner).collect()
    }
}

/// Whether a record begins in a line.
fn is_record(line: &str) -> bool {
    let begins = line.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '\'' | '_'));
    begins && (line.contains(": ") || line.trim_end().ends_with(':'))
}

fn is_passed_over(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::append;
    use crate::scaffold::add::node::Node;

    fn appended(text: &str) -> String {
        let fields = [
            ("kind", Node::word("town")),
            ("country", Node::Text("NO".to_owned())),
        ];
        append(text, "nor", &fields, false)
    }

    #[test]
    fn records_are_written_as_the_last_one_is() {
        for (text, expected) in [
            ("", "nor:\n  kind: town\n  country: \"NO\"\n"),
            (
                "# Places.\n",
                "# Places.\n\nnor:\n  kind: town\n  country: \"NO\"\n",
            ),
            (
                "a: {kind: town}\nb: {kind: town} # c",
                "a: {kind: town}\nb: {kind: town} # c\nnor: {kind: town, country: \"NO\"}\n",
            ),
            (
                "a:\n    kind: town\n\n# About b.\nb:\n    # odd\n    kind: town\n\n",
                "a:\n    kind: town\n\n# About b.\nb:\n    # odd\n    kind: town\n\nnor:\n    kind: town\n    country: \"NO\"\n",
            ),
            (
                "a:\r\n  kind: town\r\nb:\r\n  kind: town\r\n",
                "a:\r\n  kind: town\r\nb:\r\n  kind: town\r\nnor:\r\n  kind: town\r\n  country: \"NO\"\r\n",
            ),
        ] {
            assert_eq!(appended(text), expected);
        }
    }
}
