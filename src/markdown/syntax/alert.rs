//! What was meant to be an alert, or is an element of other programs that kzsite does not have.

use crate::markdown::document::Piece;
use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;
use std::ops::Range;

const KINDS: &str = "`[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`";

/// Reports the first words of a block quote that begin like an alert: `[!NOTES]`, or `[!NOTE]` with words after it.
pub(in crate::markdown) fn unknown(pieces: &[Piece<'_>]) -> Option<Local> {
    let [bracket, word, close, ..] = pieces else {
        return None;
    };
    if &*bracket.text != "[" || !word.text.starts_with('!') || &*close.text != "]" {
        return None;
    }
    let range = bracket.range.start..close.range.end;
    let message = format!("`[{}]` does not begin an alert", word.text);
    let problem = Local::error(range, "unknown-alert", message);
    Some(problem.hint(format!(
        "write one of {KINDS} on a line of its own; the text begins on the next line"
    )))
}

/// Reports the first line of an alert or a list of definitions of other programs, which is text here.
pub(in crate::markdown) fn foreign(source: &str, pieces: &[Piece<'_>]) -> Option<Local> {
    pieces.iter().find_map(|piece| {
        // Only the marks before the piece are looked at, since a line may have a hundred thousand pieces.
        let before = source[..piece.range.start].trim_end_matches([' ', '\t', '>']);
        if !(before.is_empty() || before.ends_with('\n')) {
            return None;
        }
        let words = line_from(source, piece.range.start).trim_end();
        let range = piece.range.start..piece.range.start + words.len();
        let fence = words.trim_start_matches(':');
        let is_fence = words.len() - fence.len() >= 3 && !fence.trim().is_empty();
        let is_admonition = ["!!!", "???+", "???"].iter().any(|mark| {
            let rest = words.strip_prefix(mark);
            rest.is_some_and(|rest| {
                rest.trim_start()
                    .starts_with(|first: char| first.is_ascii_lowercase())
            })
        });
        if is_fence || is_admonition {
            return Some(elsewhere(range));
        }
        if ["=== \"", "===! \"", "===+ \""]
            .iter()
            .any(|mark| words.starts_with(mark))
        {
            let message = "this begins a tab in other programs, and is text here";
            return Some(
                Local::warning(range, "foreign-tab", message)
                    .hint("write a heading, as in `## Name`, and the text of the tab below it"),
            );
        }
        let is_definition = words.starts_with(": ");
        is_definition.then(|| {
            let message = "this begins a definition in other programs, and is text here";
            Local::warning(range, "foreign-definition", message)
                .hint("write a list, as in `- **Term**: what it means`, or a record in `terms.yaml`")
        })
    })
}

/// A code block in whose place other programs show an alert: ```` ```{note} ````.
pub(in crate::markdown) fn directive(info: &str, range: &Range<usize>) -> Option<Local> {
    let name = info.trim().strip_prefix('{')?;
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let end = range.start + "```".len() + info.len();
    is_name.then(|| elsewhere(range.start..end.min(range.end)))
}

/// The problem of what begins an alert in another program.
pub(in crate::markdown) fn elsewhere(range: Range<usize>) -> Local {
    let message = "this begins an alert in other programs, and is text here";
    Local::warning(range, "foreign-alert", message).hint(format!(
        "write `> ` before every line, and one of {KINDS} on a line of its own before them"
    ))
}

/// `> **Note**`, as GitHub read it once.
pub(in crate::markdown) fn bold(source: &str, pieces: &[Piece<'_>]) -> Option<Local> {
    const WORDS: [&str; 7] = ["note", "tip", "important", "warning", "caution", "info", "danger"];
    let [piece] = pieces else { return None };
    let before = source[..piece.range.start].strip_suffix("**")?;
    let line = before.trim_end_matches([' ', '\t', '>']);
    let is_quoted = before[line.len()..].contains('>') && (line.is_empty() || line.ends_with('\n'));
    // With words behind it on its line it may be an ordinary strong word.
    let after = line_from(source, piece.range.end).trim_end_matches(['\\', ' ', '\r']);
    let is_alone = after.trim_start_matches(':') == "**" || after == "**:";
    let word = piece.text.trim_end_matches(':');
    let is_kind = WORDS.iter().any(|known| known.eq_ignore_ascii_case(word));
    (is_quoted && is_alone && is_kind).then(|| {
        let message = "this begins an alert in other programs, and is a quotation here";
        Local::warning(piece.range.clone(), "foreign-alert", message).hint(format!(
            "write one of {KINDS} on a line of its own instead; the text begins on the next line"
        ))
    })
}
