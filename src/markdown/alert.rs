//! Block quotes that were meant to be alerts.

use super::problems::Local;
use super::run::Piece;

const KINDS: &str = "`[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`";

/// Tells the first words of a block quote that begin like an alert: `[!NOTES]`, or `[!NOTE]` with words after it.
pub(super) fn unknown(pieces: &[Piece<'_>]) -> Option<Local> {
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
