//! Limits of Fluent texts, checked before they are parsed, since the parser calls itself for each level.

use std::ops::Range;

/// How many braces and parentheses may stand one inside the other. The theme has four.
const MAX_NESTING: usize = 32;

/// How many arguments a call may have; each is compared with all others.
const MAX_ARGUMENTS: usize = 64;

/// How many places for values a message may have, with those of the messages that it is built from; the formatter stops there.
pub(super) const MAX_PLACEABLES: usize = 100;

/// A message that exceeds a limit.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excess {
    pub(super) range: Range<usize>,
    pub(super) message: String,
    pub(super) hint: &'static str,
}

/// Blanks out the messages that exceed a limit, so that the others keep their places.
pub(super) fn cut(text: &str) -> (String, Vec<Excess>) {
    let mut kept = String::with_capacity(text.len());
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let end = end_of_entry(text, start);
        let entry = &text[start..end];
        match excess(entry) {
            None => kept.push_str(entry),
            Some(excess) => {
                kept.extend(entry.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
                found.push(Excess {
                    range: start + excess.range.start..start + excess.range.end,
                    ..excess
                });
            }
        }
        start = end;
    }
    (kept, found)
}

/// An entry ends before the next line that begins with a name, a term or a comment.
fn end_of_entry(text: &str, start: usize) -> usize {
    let begins = |line: &str| {
        line.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '-' | '#'))
    };
    let mut end = start;
    for (at, line) in text[start..].split_inclusive('\n').enumerate() {
        if at > 0 && begins(line) {
            break;
        }
        end += line.len();
    }
    end
}

/// Braces in quotation marks are counted, too: no message has so many of them.
fn excess(entry: &str) -> Option<Excess> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    for (at, byte) in entry.bytes().enumerate() {
        match byte {
            b'{' => open.push((byte, 0)),
            b'(' if !open.is_empty() => open.push((byte, 0)),
            b'}' | b')' => {
                open.pop();
            }
            b',' => {
                if let Some((b'(', arguments)) = open.last_mut() {
                    *arguments += 1;
                    if *arguments == MAX_ARGUMENTS {
                        return Some(Excess {
                            range: at..at + 1,
                            message: format!("a call has more than {MAX_ARGUMENTS} arguments"),
                            hint: "is a parenthesis not closed?",
                        });
                    }
                }
            }
            _ => {}
        }
        if open.len() > MAX_NESTING {
            return Some(Excess {
                range: at..at + 1,
                message: format!("more than {MAX_NESTING} braces and parentheses stand one inside the other"),
                hint: "is one not closed? Otherwise put parts into messages of their own",
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn deep_messages_are_taken_out() {
        let deep = format!("b = {}å{}\n", "{".repeat(40), "}".repeat(40));
        let text = format!("a = x {{ $y }}\n{deep}  .c = d\n}}\n# e\nf = {{ \"{{\" }}\n");
        let (kept, found) = cut(&text);
        assert_eq!(kept.len(), text.len());
        assert!(
            kept.starts_with("a = x { $y }\n      ") && kept.ends_with("\n# e\nf = { \"{\" }\n"),
            "{kept}"
        );
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].range,
            text.find(&deep).map_or(0..0, |at| at + 36..at + 37)
        );
        let calls = format!("a = {{ F({}) }}\n", "x: 1, ".repeat(100));
        assert_eq!(cut(&calls).1.len(), 1);
        assert_eq!(cut(&"{".repeat(100_000)).1.len(), 1);
        let sound = "a = { $b ->\n    [one] { F($c, d: 1) } (e, f)\n   *[other] x\n}\n";
        assert_eq!(cut(sound), (sound.to_owned(), Vec::new()));
    }
}
