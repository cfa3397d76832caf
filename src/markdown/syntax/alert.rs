//! What was meant to be an alert, or something else that other programs have and this one has not.

use crate::markdown::document::Piece;
use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;

const KINDS: &str = "`[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`";

/// Tells the first words of a block quote that begin like an alert: `[!NOTES]`, or `[!NOTE]` with words after it.
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

/// Tells the first line of what is an alert or a list of definitions elsewhere and text here.
pub(in crate::markdown) fn foreign(source: &str, pieces: &[Piece<'_>]) -> Option<Local> {
    pieces.iter().enumerate().find_map(|(index, piece)| {
        // No further back than the marks before a line: the line may have a hundred thousand pieces.
        let before = source[..piece.range.start].trim_end_matches([' ', '\t', '>']);
        if !(before.is_empty() || before.ends_with('\n')) {
            return None;
        }
        let words = line_from(source, piece.range.start).trim_end();
        let range = piece.range.start..piece.range.start + words.len();
        let fence = words.trim_start_matches(':');
        let is_fence = words.len() - fence.len() >= 3 && !fence.trim().is_empty();
        let is_admonition = ["!!! ", "??? ", "???+ "]
            .iter()
            .any(|mark| words.starts_with(mark));
        if is_fence || is_admonition {
            let message = "this begins an alert in other programs, and is text here";
            return Some(Local::warning(range, "foreign-alert", message).hint(format!(
                "write `> ` before every line, and one of {KINDS} on a line of its own before them"
            )));
        }
        let is_definition = words.starts_with(": ") && index > 0;
        is_definition.then(|| {
            let message = "this begins a definition in other programs, and is text here";
            Local::warning(range, "foreign-definition", message)
                .hint("write a list, as in `- **Term**: what it means`, or a record in `terms.yaml`")
        })
    })
}
