//! Adds a record to a file whose records all stand between two braces: `{a: {…}, b: {…}}`.

use super::node::Node;

/// Whether the records of a file stand between braces.
pub(super) fn has(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_start);
    let first =
        lines.find(|line| !line.is_empty() && !line.starts_with(['#', '%']) && line.trim_end() != "---");
    first.is_some_and(|line| line.trim_start_matches("---").trim_start().starts_with('{'))
}

/// The text with one more record before the brace that ends it; none where that brace is not found.
pub(super) fn insert(text: &str, id: &str, fields: &[(&'static str, Node)], newline: &str) -> Option<String> {
    let end = last_brace(text)?;
    let record = format!("{}: {}", Node::word(id).line(), Node::Map(fields.to_vec()).line());
    let (before, after) = text.split_at(end);
    let held = before.trim_end();
    let line = held.lines().next_back().unwrap_or_default();
    // A comma must stand before a comment.
    let (said, is_commented) = match line.find(" #") {
        Some(comment) => (line[..comment].trim_end(), true),
        None => (line, line.trim_start().starts_with('#')),
    };
    let needs_comma = !said.ends_with(['{', ',']);
    if !before[held.len()..].contains('\n') {
        let comma = if needs_comma { ", " } else { "" };
        return Some(format!("{before}{comma}{record}{after}"));
    }
    let indent: String = if line.trim_start().starts_with('{') {
        "  ".to_owned()
    } else {
        line.chars().take_while(|c| c.is_whitespace()).collect()
    };
    let (behind, ahead) = match (needs_comma, is_commented) {
        (false, _) => ("", ""),
        (true, false) => (",", ""),
        (true, true) => ("", ", "),
    };
    let rest = &before[held.len()..];
    Some(format!(
        "{held}{behind}{newline}{indent}{ahead}{record}{rest}{after}"
    ))
}

/// Where the brace stands that ends a file: the last one outside of comments.
fn last_brace(text: &str) -> Option<usize> {
    let mut end = 0;
    let starts = text.split_inclusive('\n').map(|line| {
        let start = end;
        end += line.len();
        (start, line)
    });
    let lines: Vec<(usize, &str)> = starts.collect();
    let is_said = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let (start, line) = lines.into_iter().rev().find(|(_, line)| is_said(line))?;
    let said = line.find(" #").map_or(line, |comment| &line[..comment]);
    said.rfind('}').map(|at| start + at)
}

#[cfg(test)]
mod tests {
    use super::{has, insert};
    use crate::scaffold::add::node::Node;

    #[test]
    fn records_between_braces_get_one_more() {
        for (text, expected) in [
            ("{}\n", "{nor: {kind: town}}\n"),
            ("{a: {kind: town}}\n", "{a: {kind: town}, nor: {kind: town}}\n"),
            (
                "# c\n--- {a: {b: c},}\n",
                "# c\n--- {a: {b: c},nor: {kind: town}}\n",
            ),
            (
                "{\n  a: {b: c},\n  d: {e: f}\n}\n# end }\n",
                "{\n  a: {b: c},\n  d: {e: f},\n  nor: {kind: town}\n}\n# end }\n",
            ),
            (
                "{\n  a: {b: c} # odd\n}\n",
                "{\n  a: {b: c} # odd\n  , nor: {kind: town}\n}\n",
            ),
            (
                "{\n  a: {b: c}, # odd\n}  # end }\n",
                "{\n  a: {b: c}, # odd\n  nor: {kind: town}\n}  # end }\n",
            ),
        ] {
            assert!(has(text), "{text}");
            let fields = [("kind", Node::word("town"))];
            assert_eq!(insert(text, "nor", &fields, "\n").as_deref(), Some(expected));
        }
        for text in ["", "# {\n", "a: {b: c}\n", "---\na: {}\n"] {
            assert!(!has(text), "{text}");
        }
    }
}
